"""Masks: what is left to recognise a text by, and how much of it never."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenants.core.masks import HIDDEN, mask_account, mask_email, mask_identity, mask_phone

MASKS = [
    (mask_phone, "13812341234", "138****1234"),
    (mask_phone, "+86 138-1234-1234", "861****1234"),
    (mask_phone, "021-68888888", "021****8888"),
    (mask_phone, "68881234", "****1234"),
    (mask_phone, "95511", "****11"),
    (mask_identity, "11010519491231002X", "110***********002X"),
    (mask_identity, "E12345678", "*****5678"),
    (mask_account, "6222021234567890", "****7890"),
    (mask_email, "zhangwei@example.com", "z***@example.com"),
    (mask_email, "z@example.com", "***@example.com"),
]


@pytest.mark.parametrize(("mask", "text", "covered"), MASKS)
def test_enough_is_left_to_recognise_it_by(mask: Callable[[str], str], text: str, covered: str) -> None:
    assert mask(text) == covered


@given(st.sampled_from([mask_phone, mask_identity, mask_account]), st.text("0123456789ABCX", min_size=1, max_size=30))
def test_at_least_half_of_a_text_is_hidden_however_short_it_is(mask: Callable[[str], str], text: str) -> None:
    counted = [character for character in text if character.isdigit()] if mask is mask_phone else list(text)
    left = [character for character in mask(text) if character != HIDDEN]
    assert len(left) <= len(counted) // 2 or (mask is mask_phone and len(left) == 7 and len(counted) >= 11)
    assert HIDDEN in mask(text)

"""An API key's text can be told from garbage before any look-up."""

import re

import pytest

from tenants.identity.api_keys import is_api_key, new_api_key


def test_a_new_key_has_the_documented_shape() -> None:
    key = new_api_key()
    assert re.fullmatch(r"bl_[0-9A-Za-z]{32}[0-9A-Za-z]{6}", key)
    assert is_api_key(key)


def test_no_two_keys_are_alike() -> None:
    assert len({new_api_key() for _ in range(50)}) == 50


def test_one_wrong_character_anywhere_is_noticed() -> None:
    key = new_api_key()
    for at, old in enumerate(key):
        assert not is_api_key(key[:at] + ("x" if old != "x" else "y") + key[at + 1 :])


@pytest.mark.parametrize("text", ["", "bl_", "bl_短", "Bearer x", "eyJhbGciOi.J9.x", "bl_" + "0" * 38, "钥" * 41])
def test_garbage_is_no_key(text: str) -> None:
    assert not is_api_key(text)


def test_a_key_of_other_digits_than_ascii_is_no_key() -> None:
    assert not is_api_key(new_api_key().translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"))[:40] + "٠")

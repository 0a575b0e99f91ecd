"""Telephone numbers and e-mail addresses as people in China and elsewhere write them."""

import pytest

from tenants.core.contact_data import email_address, phone_number
from tenants.core.errors import Refusal

PHONES = [
    *("13800138000", "+86 138 0013 8000", "138-0013-8000", "021-68888888", "(021) 6888-8888", "0755 8888 8888"),
    *("021-68888888转8001", "021-68888888 分机 12", "021-68888888-801", "(852) 2345 6789", "+1 (212) 555-0199 ext. 5"),
    *("400-820-8820", "95511", "110", "0571.8888.8888", "021-68888888/68888889"),
]
NO_PHONES = [
    "12",
    "请来电",
    "138-0013-800O",
    "1" * 30,
    "--",
    "+",
    "13800138000;",
    "1380013\n8000",
    "tel:110",
    "转8001",
    "١٣٨٠٠١٣٨٠٠٠",
    "1" * 1_000_000,
    # Sorting so many marks would take hours.
    "1" + "\u0301\u0323" * 500_000,
    # Eighteen letters once written out.
    "1" + "\ufdfa" * 30,
]
EMAILS = [
    *("a@b.cn", "li.xiuying@example.com.cn", "司马@例子.中国", "o'brien+branch@mail.example.org", "x_1@sub.domain.io"),
]
NO_EMAILS = [
    "a@b",
    "a b@c.cn",
    "@b.cn",
    "a@",
    "a@@b.cn",
    "a@b..cn",
    "a@.cn",
    "<a@b.cn>",
    "a@b.cn, c@d.cn",
    "a@b.c",
    "a",
]


@pytest.mark.parametrize("text", PHONES)
def test_a_number_is_kept_as_it_was_written(text: str) -> None:
    assert phone_number(f" {text} ", field="phone") == text


@pytest.mark.parametrize("text", NO_PHONES)
def test_what_cannot_be_dialled_is_refused(text: str) -> None:
    with pytest.raises(Refusal) as refused:
        phone_number(text, field="phone")
    assert refused.value.field == ("phone",)


def test_full_width_signs_are_made_plain() -> None:
    assert phone_number("０２１－６８８８８８８８", field="phone") == "021-68888888"


@pytest.mark.parametrize("text", EMAILS)
def test_an_address_is_kept(text: str) -> None:
    assert email_address(text, field="email") == text


@pytest.mark.parametrize("text", NO_EMAILS)
def test_what_is_no_address_is_refused(text: str) -> None:
    with pytest.raises(Refusal) as refused:
        email_address(text, field="email")
    assert refused.value.field == ("email",)


@pytest.mark.parametrize("text", [None, "", "  "])
def test_nothing_is_nothing(text: str | None) -> None:
    assert phone_number(text, field="phone") is None
    assert email_address(text, field="email") is None

"""Numbers of documents and accounts: what holds is taken in one form, what does not is refused without repeating it."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenants.core.errors import Invalid, TooLong
from tenants.core.identity_documents import (
    IdentityDocument,
    bank_account,
    card_check,
    credit_check,
    identity_number,
    is_card_number,
    resident_check,
)

TODAY = date(2026, 3, 9)
RESIDENT, CREDIT = IdentityDocument.RESIDENT_IDENTITY_CARD, IdentityDocument.UNIFIED_SOCIAL_CREDIT_CODE

# The examples of GB 11643-1999 (annex), GB 32100-2015 (annex) and ISO/IEC 7812-1 among them.
TAKEN = [
    (RESIDENT, "11010519491231002X", "11010519491231002X"),
    (RESIDENT, " 110105 19491231 002x ", "11010519491231002X"),
    (RESIDENT, "４４０５２４１８８００１０１００１４", "440524188001010014"),
    (CREDIT, "91350100M000100Y43", "91350100M000100Y43"),
    (CREDIT, "91350100-m000100y43", "91350100M000100Y43"),
    (IdentityDocument.PASSPORT, "e 1234 5678", "E12345678"),
    (IdentityDocument.TRAVEL_PERMIT, "H12345678", "H12345678"),
    (IdentityDocument.FOREIGNER_RESIDENCE_CARD, "CHN110061080101", "CHN110061080101"),
    (IdentityDocument.BUSINESS_REGISTRATION, "310115000123456", "310115000123456"),
]
REFUSED = [
    (RESIDENT, "110105194912310021", "check digit"),
    (RESIDENT, "11010519490231002" + resident_check("11010519490231002"), "February has no 31st"),
    (RESIDENT, "11010520301231002" + resident_check("11010520301231002"), "a birthday to come"),
    (RESIDENT, "110105491231002", "the form given up in 2013"),
    (RESIDENT, "11010519491231002Y", "a letter"),
    (RESIDENT, "١١٠١٠٥١٩٤٩١٢٣١٠٠٢X", "other digits"),
    (CREDIT, "91350100M000100Y44", "check digit"),
    (CREDIT, "91350100I000100Y43", "a letter that is never used"),
    (IdentityDocument.PASSPORT, "E1", "too short"),
    (IdentityDocument.FOREIGNER_RESIDENCE_CARD, "911010519491231002", "too short"),
]


@pytest.mark.parametrize(("document", "text", "kept"), TAKEN)
def test_a_number_that_holds_is_kept_in_one_form(document: IdentityDocument, text: str, kept: str) -> None:
    assert identity_number(text, document=document, field="identity_number", today=TODAY) == kept


@pytest.mark.parametrize(("document", "text", "why"), REFUSED)
def test_a_number_that_does_not_is_refused_and_not_repeated(document: IdentityDocument, text: str, why: str) -> None:
    with pytest.raises(Invalid) as refused:
        identity_number(text, document=document, field="identity_number", today=TODAY)
    assert refused.value.field == ("identity_number",)
    assert text not in refused.value.message() + refused.value.message("zh-CN"), why


def test_blank_is_none_and_a_long_text_is_too_long() -> None:
    assert identity_number("  ", document=RESIDENT, field="identity_number", today=TODAY) is None
    assert bank_account(" ", field="bank_account", card=True) is None
    with pytest.raises(TooLong):
        bank_account("6" * 61, field="bank_account", card=False)


ACCOUNTS = [
    ("4111 1111 1111 1111", True, "4111111111111111"),
    ("4111 1111 1111 1112", True, None),
    ("31001234567890", False, "31001234567890"),
    ("4111111111111112", False, "4111111111111112"),
    ("1234567", False, None),
    ("IBAN DE89", False, None),
]


@pytest.mark.parametrize(("text", "card", "kept"), ACCOUNTS)
def test_a_cards_check_digit_holds_an_organisations_account_has_none(text: str, card: bool, kept: str | None) -> None:
    if kept is None:
        with pytest.raises(Invalid):
            bank_account(text, field="bank_account", card=card)
    else:
        assert bank_account(text, field="bank_account", card=card) == kept


DIGITS = st.text("0123456789", min_size=17, max_size=17)
CREDIT_DIGITS = st.text("0123456789ABCDEFGHJKLMNPQRTUWXY", min_size=17, max_size=17)


@given(DIGITS, st.integers(0, 16), st.integers(1, 9))
def test_one_wrong_digit_is_always_noticed(first: str, place: int, off: int) -> None:
    wrong = first[:place] + str((int(first[place]) + off) % 10) + first[place + 1 :]
    assert resident_check(wrong) != resident_check(first)
    assert card_check(wrong) != card_check(first)
    assert is_card_number(first[:15] + card_check(first[:15]))


@given(CREDIT_DIGITS, st.integers(0, 15))
def test_two_neighbours_changed_round_are_always_noticed(first: str, place: int) -> None:
    swapped = first[:place] + first[place + 1] + first[place] + first[place + 2 :]
    if swapped != first:
        assert credit_check(swapped) != credit_check(first)

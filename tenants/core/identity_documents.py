"""Identity documents, registration codes and bank accounts: checked as far as a number can be checked by itself."""

import re
from datetime import date
from enum import StrEnum
from typing import Final

from tenants.core.dates import day
from tenants.core.errors import Invalid
from tenants.core.sealing import sought_form
from tenants.core.texts import cleaned


class IdentityDocument(StrEnum):
    """What a person or an organisation is known by to the authorities."""

    RESIDENT_IDENTITY_CARD = "RESIDENT_IDENTITY_CARD"
    PASSPORT = "PASSPORT"
    TRAVEL_PERMIT = "TRAVEL_PERMIT"
    FOREIGNER_RESIDENCE_CARD = "FOREIGNER_RESIDENCE_CARD"
    UNIFIED_SOCIAL_CREDIT_CODE = "UNIFIED_SOCIAL_CREDIT_CODE"
    BUSINESS_REGISTRATION = "BUSINESS_REGISTRATION"


OF_PERSONS: Final = (
    IdentityDocument.RESIDENT_IDENTITY_CARD,
    IdentityDocument.PASSPORT,
    IdentityDocument.TRAVEL_PERMIT,
    IdentityDocument.FOREIGNER_RESIDENCE_CARD,
)
"""A person's, the usual one first."""

OF_ORGANISATIONS: Final = (IdentityDocument.UNIFIED_SOCIAL_CREDIT_CODE, IdentityDocument.BUSINESS_REGISTRATION)
"""An organisation's, the usual one first."""

_CHARACTERS_MOST = 60
_FORMS: Final = {
    IdentityDocument.RESIDENT_IDENTITY_CARD: re.compile(r"[1-9][0-9]{16}[0-9X]"),
    IdentityDocument.PASSPORT: re.compile(r"[A-Z0-9]{5,20}"),
    IdentityDocument.TRAVEL_PERMIT: re.compile(r"[A-Z0-9]{8,12}"),
    IdentityDocument.FOREIGNER_RESIDENCE_CARD: re.compile(r"[A-Z]{3}[0-9]{12}|9[0-9]{16}[0-9X]"),
    IdentityDocument.UNIFIED_SOCIAL_CREDIT_CODE: re.compile(r"[0-9A-HJ-NPQRTUWXY]{18}"),
    IdentityDocument.BUSINESS_REGISTRATION: re.compile(r"[A-Z0-9]{5,20}"),
}
_EIGHTEEN: Final = 18
_RESIDENT_CHECKS: Final = "10X98765432"
_CREDIT_DIGITS: Final = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_ACCOUNT = re.compile(r"[0-9]{8,30}")
_CARD = re.compile(r"[0-9]{12,19}")


def identity_number(text: str | None, *, document: IdentityDocument, field: str, today: date) -> str | None:
    """The number as it is kept: capital letters and digits only.

    Raises `Invalid` for a wrong form, a check digit that does not hold or a birthday that is none before `today`; the
    message never repeats the number.
    """
    number = _plain(text, field=field)
    if number is None:
        return None
    if not _FORMS[document].fullmatch(number) or not _holds(number, document=document, today=today):
        raise Invalid(field=(field,), detail=document.value)
    return number


def bank_account(text: str | None, *, field: str, card: bool) -> str | None:
    """The number of an account, digits only; with `card` of a bank card, whose last digit is a check.

    Raises `Invalid`; the message never repeats the number.
    """
    number = _plain(text, field=field)
    if number is None:
        return None
    if not (is_card_number(number) if card else _ACCOUNT.fullmatch(number)):
        raise Invalid(field=(field,), detail="12 – 19 digits, check digit" if card else "8 – 30 digits")
    return number


def resident_check(first: str) -> str:
    """The last character of a resident identity number, from the 17 before it: ISO 7064 MOD 11-2 (GB 11643-1999)."""
    total = sum(int(digit) * 2 ** (_EIGHTEEN - 1 - place) for place, digit in enumerate(first))
    return _RESIDENT_CHECKS[total % 11]


def credit_check(first: str) -> str:
    """The last character of a unified social credit code, from the 17 before it: MOD 31-3 (GB 32100-2015)."""
    total = sum(_CREDIT_DIGITS.index(digit) * 3**place for place, digit in enumerate(first))
    return _CREDIT_DIGITS[-total % 31]


def card_check(first: str) -> str:
    """The last digit of a bank card's number, from those before it (ISO/IEC 7812-1, by Luhn)."""
    doubled = [int(digit) * (2 - place % 2) for place, digit in enumerate(reversed(first))]
    return str(-sum(value // 10 + value % 10 for value in doubled) % 10)


def is_card_number(number: str) -> bool:
    """Whether it may be a bank card's: 12 to 19 digits, the last of which holds."""
    return _CARD.fullmatch(number) is not None and card_check(number[:-1]) == number[-1]


def _plain(text: str | None, *, field: str) -> str | None:
    kept = cleaned(text, field=field, limit=_CHARACTERS_MOST)
    return (sought_form(kept) or None) if kept else None


def _holds(number: str, *, document: IdentityDocument, today: date) -> bool:
    match document:
        case IdentityDocument.RESIDENT_IDENTITY_CARD | IdentityDocument.FOREIGNER_RESIDENCE_CARD:
            return len(number) != _EIGHTEEN or _is_resident(number, today=today)
        case IdentityDocument.UNIFIED_SOCIAL_CREDIT_CODE:
            return credit_check(number[:-1]) == number[-1]
        case _:
            return True


def _is_resident(number: str, *, today: date) -> bool:
    born = day(f"{number[6:10]}-{number[10:12]}-{number[12:14]}")
    return born is not None and born < today and resident_check(number[:-1]) == number[-1]

"""Identity numbers and bank accounts of the demo's people: their check digits hold, and nobody can have them.

No area of China has the code 999999, and no bank the issuer's number 999999.
"""

from datetime import date, timedelta
from typing import Final

from tenants.core.identification import Papers
from tenants.core.identity_documents import card_check, credit_check, resident_check

_NOWHERE: Final = "999999"
_BIRTHDAYS: Final = 15_000
_STEP: Final = 7
"""Shares no factor with the birthdays, so that neighbours in the file are of different age."""


def papers_of_staff(number: str) -> Papers:
    """Everybody is paid, so everybody has both."""
    serial = _serial(number)
    return Papers(identity_number=_resident(serial), bank_account=_card(serial))


def papers_of_customer(number: str, *, is_person: bool) -> Papers:
    """Four in five have shown a document, two in five have named an account."""
    serial, papers = _serial(number), Papers()
    if serial % 5:
        papers["identity_number"] = _resident(serial) if is_person else _credit_code(serial)
    if serial % 5 in {1, 3}:
        papers["bank_account"] = _card(serial)
    return papers


def _serial(number: str) -> int:
    return int("".join(character for character in number if character.isdigit()))


def _resident(serial: int) -> str:
    born = date(1960, 1, 1) + timedelta(days=serial * _STEP % _BIRTHDAYS)
    first = f"{_NOWHERE}{born:%Y%m%d}{serial % 1000:03d}"
    return first + resident_check(first)


def _credit_code(serial: int) -> str:
    first = f"91{_NOWHERE}MA{serial:07d}"
    return first + credit_check(first)


def _card(serial: int) -> str:
    first = f"{_NOWHERE}{serial:012d}"
    return first + card_check(first)

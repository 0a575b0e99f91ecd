"""Telephone numbers and e-mail addresses: checked for being usable, not for being pretty."""

import re
import unicodedata

from tenants.core.errors import Invalid
from tenants.core.texts import cleaned

_EXTENSION = r"(?:(?:转|分机|ext\.?|x|#|,)\s*[0-9]{1,6})?"
_PHONE = re.compile(rf"\+?[0-9(][0-9 ().\-/]*\s*{_EXTENSION}", re.IGNORECASE)
_EMAIL = re.compile(r"[^\s@<>()\[\]\",;:\\]{1,64}@(?:[^\s@<>()\[\]\",;:\\.]+\.)+[^\s@<>()\[\]\",;:\\.]{2,}")
EXAMPLES = "021-68888888, (021) 6888-8888转8001, 13800138000, +86 138 0013 8000, 95511"
_AFTER = re.compile(r"转|分机|ext|x|#|,", re.IGNORECASE)
FEWEST_OWN_DIGITS = 7
FEWEST_DIGITS, MOST_DIGITS = 3, 24


def phone_number(text: str | None, *, field: str) -> str | None:
    """The number as people write it, full-width signs made plain: +86 138-0013-8000, (021) 6888-8888转8001, 95511.

    Raises `Invalid`, and as `cleaned` does.
    """
    written = cleaned(text, field=field, limit=40)
    kept = cleaned(unicodedata.normalize("NFKC", written), field=field, limit=40) if written else None
    if kept is None:
        return None
    digits = sum(character.isdigit() for character in kept)
    if not (kept.isprintable() and _PHONE.fullmatch(kept) and FEWEST_DIGITS <= digits <= MOST_DIGITS):
        raise Invalid(field=(field,), detail=EXAMPLES)
    return kept


def dialled(phone: str | None) -> str | None:
    """The digits by which two ways of writing one number agree: without extension, 86 of the country and leading
    zeros. None for none, and for the short numbers that many share."""
    number = _AFTER.split(phone or "", maxsplit=1)[0]
    digits = "".join(character for character in number if character.isdigit())
    digits = digits.removeprefix("86" if number.startswith("+") else "0086").lstrip("0")
    return digits if len(digits) >= FEWEST_OWN_DIGITS else None


def email_address(text: str | None, *, field: str) -> str | None:
    """The address; one `@` with a name before it and a domain of several labels behind it, in any script.

    Raises `Invalid`, and as `cleaned` does.
    """
    kept = cleaned(text, field=field, limit=200)
    if kept is not None and not _EMAIL.fullmatch(kept):
        raise Invalid(field=(field,), detail="name@example.com")
    return kept

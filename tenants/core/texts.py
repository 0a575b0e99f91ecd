"""Text as people send it, made fit to store."""

import re
import unicodedata

from tenants.core.errors import Invalid, Required, TooLong

# Bidirectional overrides can make a text read as another one.
_BANNED = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
# Postgres's text holds every character but NUL, and no half of a surrogate pair has a form in UTF-8.
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
# No character has a longer decomposition (UAX #15 §12.1), so a text this much longer stays too long when composed.
_EXPANSION_MOST = 4
# Longer runs of combining marks occur in no language (UAX #15 §13.2), and sorting them takes quadratic time.
_MARKS_MOST = 30


def storable(text: str) -> bool:
    """Whether the database can hold the text at all, and normalising it takes no more time than its length allows."""
    return _UNSTORABLE.search(text) is None and (text.isascii() or not _piled(text))


def _piled(text: str) -> bool:
    marks = 0
    for character in text:
        marks = marks + 1 if unicodedata.combining(character) else 0
        if marks > _MARKS_MOST:
            return True
    return False


def cleaned(text: str | None, *, field: str | tuple[str, ...], limit: int) -> str | None:
    """The text in Unicode normal form C without outer white space; blank is None.

    Raises `TooLong` beyond `limit` characters and `Invalid` for control characters other than line breaks and tabs.
    """
    if text is None:
        return None
    path = (field,) if isinstance(field, str) else field
    kept = text.strip()
    if len(kept) > limit * _EXPANSION_MOST:
        raise TooLong(field=path, actual=len(kept), limit=limit)
    if flaw := _flaw(kept):
        raise Invalid(field=path, detail=flaw)
    kept = unicodedata.normalize("NFC", kept)
    if len(kept) > limit:
        raise TooLong(field=path, actual=len(kept), limit=limit)
    return kept or None


def required(text: str | None, *, field: str | tuple[str, ...], limit: int) -> str:
    """Like `cleaned`, but raises `Required` when nothing is left."""
    kept = cleaned(text, field=field, limit=limit)
    if kept is None:
        raise Required(field=(field,) if isinstance(field, str) else field)
    return kept


def _flaw(text: str) -> str | None:
    """What has no place in a text: a character by its code point, or marks piled up."""
    for character in text:
        control = unicodedata.category(character) in {"Cc", "Cs"} and character not in "\n\r\t"
        if control or character in _BANNED:
            return f"U+{ord(character):04X}"
    return f"> {_MARKS_MOST} combining marks" if _piled(text) else None

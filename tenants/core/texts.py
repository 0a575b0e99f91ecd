"""Text as people send it, made fit to store."""

import unicodedata

from tenants.core.errors import Invalid, Required, TooLong

# Postgres cannot store NUL, and other control characters have no place in names; bidirectional overrides can make a
# text read as another one.
_BANNED = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def cleaned(text: str | None, *, field: str, limit: int) -> str | None:
    """The text in Unicode normal form C without outer white space; blank is None.

    Raises `TooLong` beyond `limit` characters and `Invalid` for control characters other than line breaks and tabs.
    """
    if text is None:
        return None
    kept = unicodedata.normalize("NFC", text).strip()
    if len(kept) > limit:
        raise TooLong(field=(field,), actual=len(kept), limit=limit)
    for character in kept:
        if character in _BANNED or (unicodedata.category(character) in {"Cc", "Cs"} and character not in "\n\r\t"):
            raise Invalid(field=(field,), detail=f"U+{ord(character):04X}")
    return kept or None


def required(text: str | None, *, field: str, limit: int) -> str:
    """Like `cleaned`, but raises `Required` when nothing is left."""
    kept = cleaned(text, field=field, limit=limit)
    if kept is None:
        raise Required(field=(field,))
    return kept

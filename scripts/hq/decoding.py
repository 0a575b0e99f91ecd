"""Which encoding a CSV file is in: told for sure or not at all, since a wrong guess would fill the books with 涓枃."""

import codecs
from collections.abc import Callable
from dataclasses import dataclass

from scripts.hq.failures import Usage

ENCODINGS = ("utf-8", "gb18030", "utf-16")
_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_FIRST_WIDE = 0x2E80
"""From here on Unicode has CJK signs, which UTF-8 writes in three bytes; GBK text does not look like that by chance."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """A file's text, and the encoding it was in."""

    text: str
    encoding: str


def decoded(data: bytes, *, known: Callable[[str], int], encoding: str | None = None) -> Decoded:
    """The text of a file: by its mark, else strictly as UTF-8, else as GB18030, of which GBK and GB 2312 are parts.

    A few Chinese characters alone can be valid in both; then the first line decides, of which `known` counts the
    headers it recognises. Raises `Usage` when nothing fits or nothing decides.
    """
    if encoding is not None:
        return _strictly(data, "utf-8-sig" if encoding == "utf-8" else encoding)
    for mark, name in _MARKS:
        if data.startswith(mark):
            return _strictly(data, name)
    utf8, chinese = _try(data, "utf-8"), _try(data, "gb18030")
    if utf8 is None and chinese is None:
        raise Usage(f"the file is neither UTF-8 nor GBK/GB18030: {_fault(data)}; say what it is with --encoding")
    if utf8 is None or chinese is None:
        return utf8 or chinese  # type: ignore[return-value]  # one of them is there
    if data.isascii() or any(ord(character) >= _FIRST_WIDE for character in utf8.text):
        return utf8
    recognised = known(utf8.text), known(chinese.text)
    if recognised[0] == recognised[1]:
        raise Usage("the file may be UTF-8 or GBK, its few special characters fit both: say which with --encoding")
    return utf8 if recognised[0] > recognised[1] else chinese


def _strictly(data: bytes, encoding: str) -> Decoded:
    try:
        return Decoded(data.decode(encoding), encoding)
    except UnicodeDecodeError as error:
        raise Usage(f"the file is not {encoding}: {error.reason} in line {_line(error.object, error.start)}") from None


def _try(data: bytes, encoding: str) -> Decoded | None:
    try:
        return Decoded(data.decode(encoding), encoding)
    except UnicodeDecodeError:
        return None


def _fault(data: bytes) -> str:
    try:
        data.decode("gb18030")
    except UnicodeDecodeError as error:
        return f"{error.reason} in line {_line(data, error.start)}"
    return ""


def _line(data: bytes, position: int) -> int:
    return data.count(b"\n", 0, position) + 1

"""The columns of the files: their headers in Chinese and English, and what may stand in them."""

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

Vocabulary = Mapping[str, Mapping[str, str]]
"""For each list of choices what people write, folded, and the API's word for it."""

_DAY = re.compile(r"(\d{4})\s*(?:[-/.]|年)\s*(\d{1,2})\s*(?:[-/.]|月)\s*(\d{1,2})\s*日?|(\d{4})(\d{2})(\d{2})")
_AMOUNT = re.compile(r"\d+(?:\.\d+)?|\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_SHORTENED = re.compile(r"\d(?:\.\d+)?E\+?\d+", re.IGNORECASE)
_MANY = 12


class BadCell(Exception):
    """What stands in a cell cannot be meant."""


Reader = Callable[[str, Vocabulary], str]
DOCUMENTS = "IdentityDocument"


@dataclass(frozen=True, slots=True)
class Column:
    """One column. `member` is the API's word for it, `headers` what may stand above it, the template's first."""

    member: str
    headers: tuple[str, ...]
    about: str
    read: Reader
    required: bool = False


@dataclass(frozen=True, slots=True)
class Shape:
    """One kind of file. `key` tells its rows apart, `above` names the row that must be there before."""

    name: str
    key: str
    columns: tuple[Column, ...]
    above: str | None = None

    def by_header(self, header: str) -> Column | None:
        """The column that is meant, whatever the case, the width and the signs between the words."""
        wanted = folded(header)
        return next((column for column in self.columns if wanted in map(folded, column.headers)), None)

    def template(self, *, chinese: bool) -> str:
        """The header line of an empty file."""
        place = 0 if chinese else 1
        return ",".join(column.headers[place] for column in self.columns)

    def described(self) -> str:
        """The columns for `--help`."""
        lines = []
        for column in self.columns:
            chinese, english = column.headers[:2]
            more = f" (also {'、'.join(column.headers[2:])})" if column.headers[2:] else ""
            mark = "*" if column.required else " "
            lines.append(f"  {mark} {english:<18}{chinese}{more}\n      {column.about}")
        return "\n".join(lines)


def folded(text: str) -> str:
    """Words as they are compared: `Branch code`, `branch_code` and `branchCode` are one."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    return "".join(character for character in plain if character.isalnum())


def text(cell: str, _: Vocabulary) -> str:
    """As it stands."""
    return cell


def code(cell: str, _: Vocabulary) -> str:
    """A code or number; not one that a spreadsheet has shortened beyond repair."""
    if _SHORTENED.fullmatch(cell):
        raise BadCell(f"{cell}: a spreadsheet shortened this number; format its column as text")
    return cell


def unshown(cell: str, _: Vocabulary) -> str:
    """A number that nobody is to read in a report: what is wrong with it is told without it."""
    if _SHORTENED.fullmatch(cell):
        raise BadCell("a spreadsheet shortened this number; format its column as text")
    return cell


def day(cell: str, _: Vocabulary) -> str:
    """A day as people and spreadsheets write it: 2026-03-09, 2026/3/9, 20260309, 2026年3月9日."""
    found = _DAY.fullmatch(unicodedata.normalize("NFKC", cell))
    try:
        year, month, number = (int(part) for part in found.groups() if part is not None) if found else (0, 0, 0)
        return date(year, month, number).isoformat()
    except ValueError:
        raise BadCell(f"{cell}: no day; write 2026-03-09") from None


def amount(cell: str, _: Vocabulary) -> str:
    """An amount of money: digits, with or without commas between thousands."""
    plain = unicodedata.normalize("NFKC", cell).lstrip("¥").strip()
    if not _AMOUNT.fullmatch(plain):
        raise BadCell(f"{cell}: no amount; write 12345.67")
    return plain.replace(",", "")


def choice(name: str, *, beside_unshown: bool = False) -> Reader:
    """One of a list that the API knows, by its word or its label in either language. Beside a column that is not shown
    the cell may hold what belongs there, and is not shown either."""

    def read(cell: str, vocabulary: Vocabulary) -> str:
        words = vocabulary[name]
        found = words.get(folded(cell))
        if found is None:
            told = "" if beside_unshown else f"{cell}: "
            raise BadCell(f"{told}none of {_some(sorted(set(words.values())))}")
        return found

    return read


def identity_columns(*more: str) -> tuple[Column, Column]:
    """What somebody's identity document is, and its number; `more` are further headers of the number."""
    return (
        Column(
            "identityDocument",
            ("证件类型", "Identity document", "证件种类"),
            "What the identity number is of; by the kind of person if empty.",
            choice(DOCUMENTS, beside_unshown=True),
        ),
        Column(
            "identityNumber",
            ("证件号码", "Identity number", "证件号", *more),
            "Its number, in a column formatted as text. Sealed by the API, and shown in no report.",
            unshown,
        ),
    )


def _some(words: Sequence[str]) -> str:
    return ", ".join(words[:_MANY]) + (" …" if len(words) > _MANY else "")

"""A CSV file as rows that know their lines, and the rows that cannot be read."""

import csv
import io
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NoReturn

from scripts.hq.columns import BadCell, Column, Shape, Vocabulary
from scripts.hq.decoding import decoded
from scripts.hq.failures import Usage
from scripts.hq.outcomes import Outcome, refused

_DELIMITERS = (",", ";", "\t", "，", "；")
_SEPARATOR_LINE = re.compile(r'"?sep=.?"?\r?\n', re.IGNORECASE)
_AS_TEXT = re.compile(r'="(.*)"', re.DOTALL)
_INVISIBLE = "\ufeff\u200b\u200c\u200d\u2060"
_FIELD_CHARACTERS = 100_000
_HEADER_DIGITS = 5


@dataclass(frozen=True, slots=True)
class Row:
    """One row: the line it begins in, and what its cells say, empty ones left out."""

    line: int
    values: Mapping[str, str]


@dataclass
class Table:
    """What a file holds."""

    encoding: str
    rows: list[Row] = field(default_factory=list)
    outcomes: list[Outcome] = field(default_factory=list)


def read_table(
    data: bytes,
    *,
    shape: Shape,
    vocabulary: Vocabulary,
    encoding: str | None = None,
    ignored: Sequence[str] = (),
) -> Table:
    """The file's rows; `outcomes` has those that cannot be read, are incomplete or name a key a second time.

    Raises `Usage` for a file that is no such table at all.
    """
    found = decoded(data, known=lambda text: _most_known(text, shape)[0], encoding=encoding)
    records = _records(found.text, delimiter=_most_known(found.text, shape)[1])
    header = next(records, None)
    if header is None:
        raise Usage("the file is empty")
    columns = _columns(header[1], shape=shape, ignored=ignored)
    table = Table(found.encoding)
    seen: dict[str, int] = {}
    for line, cells in records:
        try:
            row = _row(line, cells, columns=columns, shape=shape, vocabulary=vocabulary)
            _once(row, shape, seen)
        except _BadRow as bad:
            table.outcomes.append(refused(line=line, key=bad.key, code=bad.code, message=str(bad), field=bad.member))
        else:
            table.rows.append(row)
    return table


class _BadRow(Exception):
    def __init__(self, text: str, *, code: str, key: str, member: str | None = None) -> None:
        super().__init__(text)
        self.code, self.key, self.member = code, key, member


def _records(text: str, *, delimiter: str) -> Iterator[tuple[int, list[str]]]:
    """Line and cells of every record that is not blank."""
    start = _SEPARATOR_LINE.match(text)
    skipped = 1 if start else 0
    csv.field_size_limit(_FIELD_CHARACTERS)
    reader = csv.reader(
        io.StringIO(text[start.end() :] if start else text, newline=""), delimiter=delimiter, strict=True
    )
    line = 1
    try:
        for cells in reader:
            cleaned = [_cell(cell) for cell in cells]
            if any(cleaned):
                yield line + skipped, cleaned
            line = reader.line_num + 1
    except csv.Error as error:
        raise Usage(f"line {line + skipped}: {error}; a quote is opened and not closed, or stands inside") from None


def _cell(text: str) -> str:
    """Without what spreadsheets and exports put around a value: blanks of any width, marks, `="001"`."""
    plain = text.strip().strip(_INVISIBLE).strip()
    written = _AS_TEXT.fullmatch(plain)
    return unicodedata.normalize("NFC", written.group(1).strip() if written else plain)


def _most_known(text: str, shape: Shape) -> tuple[int, str]:
    """How many headers the first line has, and the sign between them."""
    start = _SEPARATOR_LINE.match(text)
    lines = (line for line in text[start.end() if start else 0 :].splitlines() if line.strip())
    first = next(lines, "").strip(_INVISIBLE)
    counts = [
        (sum(shape.by_header(cell.strip(' "')) is not None for cell in first.split(delimiter)), delimiter)
        for delimiter in _DELIMITERS
    ]
    return max(counts, key=lambda count: count[0])


def _columns(header: Sequence[str], *, shape: Shape, ignored: Sequence[str]) -> list[Column | None]:
    columns: list[Column | None] = []
    for cell in header:
        column = shape.by_header(cell)
        if column is None and cell and cell not in ignored:
            _refuse_header(cell, place=len(columns) + 1)
        if column is not None and column in columns:
            raise Usage(f"the column {column.headers[1]} stands there twice, the second time as {cell!r}")
        columns.append(column)
    missing = [column.headers[1] for column in shape.columns if column.required and column not in columns]
    if missing:
        raise Usage(f"columns are missing: {', '.join(missing)}; --template prints a header line")
    return columns


def _refuse_header(cell: str, *, place: int) -> NoReturn:
    """A number is no header: where the line of headers is missing it may be somebody's identity number."""
    if sum(character.isdigit() for character in cell) > _HEADER_DIGITS:
        raise Usage(f"column {place} has no header but a number; --template prints a header line")
    raise Usage(f"unknown column {cell!r}: see --help for the columns, or leave it out with --ignore {cell!r}")


def _row(
    line: int, cells: Sequence[str], *, columns: Sequence[Column | None], shape: Shape, vocabulary: Vocabulary
) -> Row:
    found = {column.member: cell for column, cell in zip(columns, cells, strict=False) if column and cell}
    key = found.get(shape.key, "")
    if any(cells[len(columns) :]):
        told = f"{len(cells)} cells under {len(columns)} headers; is a comma inside a text not in quotes?"
        raise _BadRow(told, code="BAD_ROW", key=key)
    values = {}
    for column in shape.columns:
        cell = found.get(column.member)
        if cell is None:
            if column.required:
                told = f"{column.headers[1]} ({column.headers[0]}) is empty"
                raise _BadRow(told, code="REQUIRED", key=key, member=column.member)
            continue
        try:
            values[column.member] = column.read(_storable(cell), vocabulary)
        except BadCell as bad:
            raise _BadRow(str(bad), code="INVALID", key=key, member=column.member) from None
    return Row(line, values)


def _storable(cell: str) -> str:
    """One NUL would have the API refuse the whole request, not the row."""
    if "\x00" in cell:
        raise BadCell("the character U+0000")
    return cell


def _once(row: Row, shape: Shape, seen: dict[str, int]) -> None:
    key = row.values[shape.key]
    if key in seen:
        raise _BadRow(f"{key} stands in line {seen[key]} already", code="DUPLICATE", key=key, member=shape.key)
    seen[key] = row.line

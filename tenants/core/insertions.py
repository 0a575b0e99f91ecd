"""Rows on their way: kept back until something else is asked of the database, then written in one statement.

A use case makes and changes several records that nobody reads before it ends. Each sent by itself costs a round trip;
sent together they cost one, and foreign keys between them hold whatever their order, since Postgres checks at the end.
What one statement changes of a table it must not touch otherwise: Postgres does not say which part is done first.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from tortoise.models import Model

from tenants.core.forms import form_of

AT_ONCE = 24
"""So many rows at most in one statement: few enough that statements alike are met, and prepared, again."""


@dataclass(frozen=True, slots=True)
class Write:
    """A row to be written: `head` is the statement up to its values or, where it `changes` a row that is there, the
    whole of it with `{}` for each."""

    table: str
    head: str
    values: tuple[object, ...]
    changes: bool = False

    def goes_with(self, other: "Write") -> bool:
        """Whether one statement may write both."""
        return self.table != other.table or not (self.changes or other.changes)


def insertion(record: Model) -> Write:
    """The row of a new record with a key of its own. Raises Tortoise's `ValidationError`."""
    model, held = type(record), vars(record)
    return _new(model, tuple([write(held[name]) for name, write in form_of(model).writers.items()]))


def row(model: type[Model], **given: Any) -> Write:
    """A row nobody needs as a record, with the model's defaults. Raises Tortoise's `ValidationError`."""
    form = form_of(model)
    held = {**form.constants, **given}
    for name, make in form.made:
        if name not in held:
            held[name] = make()
    return _new(model, tuple([write(held[name]) for name, write in form.writers.items()]))


def change(record: Model, *names: str) -> Write:
    """These columns of a record that is there already. Raises Tortoise's `ValidationError`."""
    model, held, writers = type(record), vars(record), form_of(type(record)).writers
    values = tuple([writers[name](held[name]) for name in (*names, "id")])
    return Write(model._meta.db_table, _changed(model, names), values, changes=True)


def statement(rows: Sequence[Write]) -> tuple[str, tuple[object, ...]]:
    """What writes them all, those of a table together: text that depends on the tables alone, and its arguments."""
    tables: defaultdict[str, list[tuple[object, ...]]] = defaultdict(list)
    for each in rows:
        tables[each.head].append(each.values)
    text = _text(tuple((head, len(held), len(held[0])) for head, held in tables.items()))
    return text, tuple([value for held in tables.values() for values in held for value in values])


def _new(model: type[Model], values: tuple[object, ...]) -> Write:
    return Write(model._meta.db_table, _head(model), values)


@lru_cache(maxsize=512)
def _head(model: type[Model]) -> str:
    columns = ", ".join(f'"{column}"' for column in form_of(model).columns.values())
    return f'INSERT INTO "{model._meta.db_table}" ({columns}) VALUES'


@lru_cache(maxsize=2_000)
def _changed(model: type[Model], names: tuple[str, ...]) -> str:
    columns = form_of(model).columns
    pairs = ", ".join(f'"{columns[name]}" = {{}}' for name in names)
    return f'UPDATE "{model._meta.db_table}" SET {pairs} WHERE "id" = {{}}'  # noqa: S608


@lru_cache(maxsize=1024)
def _text(tables: tuple[tuple[str, int, int], ...]) -> str:
    made, used = [], 0
    for head, rows, width in tables:
        places = [[f"${used + row * width + place}" for place in range(1, width + 1)] for row in range(rows)]
        if head.startswith("UPDATE"):
            made += [head.format(*each) for each in places]
        else:
            made.append(f"{head} " + ", ".join("(" + ", ".join(each) + ")" for each in places))
        used += rows * width
    if len(made) == 1:
        return made[0]
    *firsts, last = made
    named = ", ".join(f"i{number} AS ({text})" for number, text in enumerate(firsts))
    return f"WITH {named} {last}"

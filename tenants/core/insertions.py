"""New rows on their way: kept back until something else is asked of the database, then written in one statement.

A use case makes several records that nobody reads before it ends. Each row sent by itself costs a round trip; sent
together they cost one, and foreign keys between them hold whatever their order, since Postgres checks at the end.
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
class Insertion:
    """A row to be written: `head` is the statement up to its values."""

    head: str
    values: tuple[object, ...]


def insertion(record: Model) -> Insertion:
    """The row of a new record with a key of its own. Raises Tortoise's `ValidationError`."""
    model, held = type(record), vars(record)
    return Insertion(_head(model), tuple([write(held[name]) for name, write in form_of(model).writers]))


def row(model: type[Model], **given: Any) -> Insertion:
    """A row nobody needs as a record, with the model's defaults. Raises Tortoise's `ValidationError`."""
    form = form_of(model)
    held = {**form.constants, **given}
    for name, make in form.made:
        if name not in held:
            held[name] = make()
    return Insertion(_head(model), tuple([write(held[name]) for name, write in form.writers]))


def statement(rows: Sequence[Insertion]) -> tuple[str, tuple[object, ...]]:
    """What writes them all, those of a table together: text that depends on the tables alone, and its arguments."""
    tables: defaultdict[str, list[tuple[object, ...]]] = defaultdict(list)
    for each in rows:
        tables[each.head].append(each.values)
    text = _text(tuple((head, len(held), len(held[0])) for head, held in tables.items()))
    return text, tuple([value for held in tables.values() for values in held for value in values])


@lru_cache(maxsize=512)
def _head(model: type[Model]) -> str:
    columns = ", ".join(f'"{column}"' for column in form_of(model).columns.values())
    return f'INSERT INTO "{model._meta.db_table}" ({columns}) VALUES'


@lru_cache(maxsize=1024)
def _text(tables: tuple[tuple[str, int, int], ...]) -> str:
    made, used = [], 0
    for head, rows, width in tables:
        places = [_places(used + row * width, width) for row in range(rows)]
        made.append(f"{head} {', '.join(places)}")
        used += rows * width
    if len(made) == 1:
        return made[0]
    *firsts, last = made
    named = ", ".join(f"i{number} AS ({text})" for number, text in enumerate(firsts))
    return f"WITH {named} {last}"


def _places(used: int, width: int) -> str:
    return f"({', '.join(f'${used + place}' for place in range(1, width + 1))})"

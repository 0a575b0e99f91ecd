"""New rows on their way: kept back until something else is asked of the database, then written in one statement.

A use case makes several records that nobody reads before it ends. Each row sent by itself costs a round trip; sent
together they cost one, and foreign keys between them hold whatever their order, since Postgres checks at the end.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from tortoise.models import Model

AT_ONCE = 24
"""So many rows at most in one statement: few enough that statements alike are met, and prepared, again."""


@dataclass(frozen=True, slots=True)
class Insertion:
    """A row to be written: `head` is the statement up to its values."""

    head: str
    values: tuple[object, ...]


def insertion(record: Model) -> Insertion:
    """The row of a new record with a key of its own. Raises Tortoise's `ValidationError`."""
    head, names = _form(type(record))
    columns = record._meta.fields_map
    return Insertion(head, tuple(columns[name].to_db_value(getattr(record, name), record) for name in names))


def statement(rows: Sequence[Insertion]) -> tuple[str, tuple[object, ...]]:
    """What writes them all: text that depends on the tables alone, and its arguments."""
    text = _text(tuple((row.head, len(row.values)) for row in rows))
    return text, tuple(value for row in rows for value in row.values)


@lru_cache(maxsize=512)
def _form(model: type[Model]) -> tuple[str, tuple[str, ...]]:
    names = tuple(model._meta.fields_db_projection)
    columns = ", ".join(f'"{model._meta.fields_db_projection[name]}"' for name in names)
    return f'INSERT INTO "{model._meta.db_table}" ({columns}) VALUES', names


@lru_cache(maxsize=1024)
def _text(parts: tuple[tuple[str, int], ...]) -> str:
    made, used = [], 0
    for head, count in parts:
        places = ", ".join(f"${used + place}" for place in range(1, count + 1))
        made.append(f"{head} ({places})")
        used += count
    if len(made) == 1:
        return made[0]
    *firsts, last = made
    named = ", ".join(f"i{number} AS ({text})" for number, text in enumerate(firsts))
    return f"WITH {named} {last}"

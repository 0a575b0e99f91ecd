"""Queries that every request asks: Tortoise writes each once, afterwards only its values are new."""

from collections.abc import Callable, Mapping
from typing import Any

from asyncpg import Record
from tortoise.queryset import ValuesQuery

from tenants.core.routing import raw_fetch


class KeptQuery:
    """A query written for `samples`, told apart by their texts; each later use gives values of the same kinds.

    What it finds comes as the database has it: enums as text, JSON as text.
    """

    def __init__(self, write: Callable[..., ValuesQuery[Any]], **samples: object) -> None:
        self._write = write
        self._samples = samples
        self._written: tuple[str, list[Callable[[Mapping[str, object]], object]]] | None = None

    async def rows(self, **values: object) -> list[Record]:
        """What it finds in the unit under way, with these values in place of the samples."""
        if self._written is None:
            self._written = self._render()
        sql, places = self._written
        return await raw_fetch(sql, *(place(values) for place in places))

    def _render(self) -> tuple[str, list[Callable[[Mapping[str, object]], object]]]:
        query = self._write(**self._samples)
        query.sql()
        sql, parameters = query.query.get_parameterized_sql()
        names = {str(sample): name for name, sample in self._samples.items()}
        return sql, [_place(parameter, names.get(str(parameter))) for parameter in parameters]


def _place(parameter: object, name: str | None) -> Callable[[Mapping[str, object]], object]:
    """Where a parameter comes from: a value's name, or the query itself."""
    if name is None:
        return lambda _values: parameter
    return lambda values: values[name]

"""Queries that every request asks: Tortoise writes each once, afterwards only its values are new."""

from collections.abc import Callable
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
        self._written: tuple[str, list[tuple[str | None, object]]] | None = None

    async def rows(self, **values: object) -> list[Record]:
        """What it finds in the unit under way, with these values in place of the samples."""
        if self._written is None:
            self._written = self._render()
        sql, places = self._written
        return await raw_fetch(sql, *[own if name is None else values[name] for name, own in places])

    def _render(self) -> tuple[str, list[tuple[str | None, object]]]:
        """The statement and its parameters: each the name of a value, or the query's own."""
        query = self._write(**self._samples)
        query.sql()
        sql, parameters = query.query.get_parameterized_sql()
        names = {str(sample): name for name, sample in self._samples.items()}
        return sql, [(names.get(str(parameter)), parameter) for parameter in parameters]

"""Index declarations that Tortoise lacks, understood by the migration generator."""

from typing import Any

from tortoise.backends.base.schema_generator import BaseSchemaGenerator
from tortoise.indexes import Index
from tortoise.models import Model


class UniqueIndex(Index):
    """A unique index, over some of the rows when `where` (a condition in SQL) is given: "one open entry per branch".

    `name` is the index's own; unique within a schema, and what later migrations drop it by.
    """

    def __init__(self, *, fields: tuple[str, ...], name: str, where: str = "") -> None:
        super().__init__(fields=fields, name=name)
        self.extra = f" WHERE {where}" if where else ""

    def describe(self) -> dict[str, Any]:
        return {**super().describe(), "type": "UNIQUE"}

    def get_sql(self, schema_generator: BaseSchemaGenerator, model: type[Model], safe: bool) -> str:
        return super().get_sql(schema_generator, model, safe).replace("CREATE INDEX", "CREATE UNIQUE INDEX", 1)

    def __hash__(self) -> int:
        return super().__hash__()

    def __eq__(self, other: object) -> bool:
        return super().__eq__(other)

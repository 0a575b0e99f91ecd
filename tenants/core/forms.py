"""How records of a model are made, read and written: worked out once for each model."""

from collections.abc import Callable, Mapping
from copy import deepcopy
from dataclasses import dataclass
from functools import cached_property, lru_cache, partial
from typing import Any

from tortoise import fields
from tortoise.contrib.postgres.fields import ArrayField
from tortoise.fields.base import Field
from tortoise.models import Model

from tenants.core.conversions import Convert, is_constant, reader, taker, writer


@dataclass(frozen=True)
class Form:
    """A model's columns, by their names in the model."""

    model: type[Model]

    @cached_property
    def columns(self) -> Mapping[str, str]:
        """The columns in order, with their names in the table."""
        return dict(self.model._meta.fields_db_projection)

    @cached_property
    def writers(self) -> Mapping[str, Convert]:
        """What makes of each column's value what the database is sent, in order."""
        return {name: writer(self._field(name)) for name in self.columns}

    @cached_property
    def readers(self) -> tuple[tuple[str, Convert], ...]:
        """What makes their value of what the database sends, for columns that hold something else."""
        meta = self.model._meta
        others = {name: field for _, name, field in (*meta.db_default_fields, *meta.db_complex_fields)}
        found = ((name, reader(field)) for name, field in others.items())
        return tuple((name, read) for name, read in found if read is not None)

    @cached_property
    def takers(self) -> Mapping[str, Convert]:
        """What makes their value of what a new record is given."""
        return {name: taker(self._field(name)) for name in self.columns}

    @cached_property
    def related(self) -> Mapping[str, str]:
        """What a new record may be given in place of a column, the other record itself, with the column's name."""
        meta = self.model._meta
        return {name: str(meta.fields_map[name].source_field) for name in meta.fk_fields | meta.o2o_fields}

    @cached_property
    def given(self) -> frozenset[str]:
        """All that a new record may be given."""
        return frozenset(self.related) | self.columns.keys()

    @cached_property
    def constants(self) -> Mapping[str, object]:
        """What the columns of a new record hold that is given nothing for them."""
        defaults = {name: self._field(name).default for name in self.columns}
        return {name: value for name, value in defaults.items() if is_constant(value)}

    @cached_property
    def made(self) -> tuple[tuple[str, Callable[[], object]], ...]:
        """As `constants`, but made anew for each record."""
        defaults = ((name, self._field(name).default) for name in self.columns if name not in self.constants)
        return tuple((name, value if callable(value) else partial(deepcopy, value)) for name, value in defaults)

    @cached_property
    def changeable(self) -> tuple[str, ...]:
        """Columns whose values may be changed inside."""
        return tuple(name for name in self.columns if isinstance(self._field(name), fields.JSONField | ArrayField))

    def values(self, row: Mapping[str, Any]) -> dict[str, Any]:
        """What the columns hold of a row as the database sent it."""
        values = {name: row[column] for name, column in self.columns.items()}
        for name, read in self.readers:
            values[name] = read(values[name])
        return values

    def _field(self, name: str) -> "Field[Any]":
        declared: Field[Any] = self.model._meta.fields_map[name]
        return declared


@lru_cache(maxsize=512)
def form_of(model: type[Model]) -> Form:
    """The model's form; to be asked for once Tortoise knows all models."""
    return Form(model)

"""Former and proposed values of columns: hidden, covered and noted as the columns themselves would be."""

from typing import Any, TypeAlias
from uuid import UUID

from schema.core.context import Context
from tenants.core.permissions import Permission
from tenants.core.source import AnySource

Values: TypeAlias = tuple[Any, Any]
"""What a column held before, and what it holds or shall hold after."""


def reads_all(context: Context, permission: Permission, *, where: Permission) -> bool:
    """Whether the permission reaches wherever the viewer reads by `where`: a trail or a request may be about an
    object of which they see nothing."""
    return context.actor.covers(permission, where)


def change_shown(
    source: AnySource, column: str, values: Values, *, id: UUID, context: Context, where: Permission
) -> Values | None:
    """What a viewer who reads by `where` is shown of a change to the column of the row `id`; None when it is hidden."""
    if not reads_all(context, source.reads, where=where):
        return None
    if column not in source.confidential:
        return values
    if reads_all(context, source.confidential[column], where=where):
        if values != (None, None):
            context.readings.shown(source=source, id=id, column=column)
        return values
    mask = source.masks.get(column)
    if mask is None:
        return None
    before, after = (value and mask.cover(value) for value in values)
    return before, after

"""Rows a change rests on, held as they are until it is done."""

from uuid import UUID

from tenants.core.routing import raw_fetch
from tenants.core.source import AnySource


async def hold(*, source: AnySource, id: UUID) -> None:
    """Keeps the row from being changed until the unit of work ends; read it afterwards.

    Any number of units may hold one row at a time, so that two which rest on the same rows never wait for each other.
    """
    await raw_fetch(f"SELECT 1 FROM {source.table} WHERE id = $1 FOR SHARE", id)  # noqa: S608 - a declared table

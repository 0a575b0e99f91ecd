"""Who stands where: how far each schema has come and what became of the last attempt."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

import asyncpg

from tenants.core.keys import new_id
from tenants.registry.ledger import seen
from tenants.registry.models import MigrationState, TenantStatus
from tenants.registry.versions import number_of

_ERROR_CHARACTERS = 1_000


class Position(StrEnum):
    """A schema against this code: at its newest migration, behind it, ahead of it, of other origin, or absent."""

    CURRENT = "CURRENT"
    BEHIND = "BEHIND"
    AHEAD = "AHEAD"
    STRANGE = "STRANGE"
    ABSENT = "ABSENT"


@dataclass(frozen=True, slots=True)
class Standing:
    """One tenant's schema. `attempt` is the newest attempt's state, RUNNING also when its runner died."""

    tenant_id: UUID
    slug: str
    schema: str
    status: TenantStatus
    version: str
    position: Position
    lacking: int
    attempt: MigrationState | None
    attempted_at: datetime | None
    error: str | None


def position_at(*, versions: Sequence[str], version: str) -> Position:
    """Where a schema stands by the registry's word, the last migration it has seen; empty when there is none."""
    if not version:
        return Position.ABSENT
    if version in versions:
        return Position.CURRENT if version == versions[-1] else Position.BEHIND
    newest = number_of(versions[-1]) if versions else -1
    return Position.AHEAD if number_of(version) > newest else Position.STRANGE


def position(*, versions: Sequence[str], seen_versions: frozenset[str] | None) -> Position:
    """Where a schema stands that has seen these migrations; None when there is no schema."""
    if seen_versions is None:
        return Position.ABSENT
    newest = max((number_of(version) for version in versions), default=-1)
    others = [number_of(version) for version in seen_versions - set(versions)]
    if any(number <= newest for number in others):
        return Position.STRANGE
    if not seen_versions >= set(versions):
        return Position.BEHIND
    return Position.AHEAD if others else Position.CURRENT


async def read_standings(conn: asyncpg.Connection, *, versions: Sequence[str]) -> list[Standing]:
    """Every tenant, oldest first, over the owner's connection."""
    rows = await conn.fetch(
        "SELECT t.id, t.slug, t.status, m.state, m.started_at, m.error FROM control.tenant t LEFT JOIN LATERAL "
        "(SELECT state, started_at, error FROM control.tenant_migration WHERE tenant_id = t.id "
        "ORDER BY started_at DESC LIMIT 1) m ON true ORDER BY t.created_at, t.id"
    )
    ledgers = await seen(conn, schemas=[f"t_{row['id'].hex}" for row in rows])
    return [_standing(row, versions, ledgers) for row in rows]


def _standing(row: asyncpg.Record, versions: Sequence[str], ledgers: Mapping[str, frozenset[str]]) -> Standing:
    schema = f"t_{row['id'].hex}"
    found = ledgers.get(schema)
    return Standing(
        tenant_id=row["id"],
        slug=row["slug"],
        schema=schema,
        status=TenantStatus(row["status"]),
        version=max(found or (), key=number_of, default=""),
        position=position(versions=versions, seen_versions=found),
        lacking=len(set(versions) - (found or frozenset())),
        attempt=MigrationState(row["state"]) if row["state"] else None,
        attempted_at=row["started_at"],
        error=row["error"],
    )


async def begin(conn: asyncpg.Connection, *, tenant_id: UUID | None, version: str) -> None:
    """Notes that an attempt has begun; nothing for the shared schemas."""
    if tenant_id is not None:
        await conn.execute(
            "INSERT INTO control.tenant_migration (id, tenant_id, version, state, started_at) "
            "VALUES ($1, $2, $3, $4, now()) ON CONFLICT (tenant_id, version) DO UPDATE "
            "SET state = excluded.state, started_at = excluded.started_at, finished_at = NULL, error = NULL",
            new_id(), tenant_id, version, MigrationState.RUNNING.value,
        )  # fmt: skip


async def done(conn: asyncpg.Connection, *, tenant_id: UUID | None, version: str) -> None:
    """Notes that the attempt succeeded; in the migration's transaction."""
    await _finish(conn, tenant_id, version, MigrationState.DONE, None)


async def failed(conn: asyncpg.Connection, *, tenant_id: UUID | None, version: str, error: str) -> None:
    """Notes that the attempt failed, and why."""
    await _finish(conn, tenant_id, version, MigrationState.FAILED, error[:_ERROR_CHARACTERS])


async def _finish(
    conn: asyncpg.Connection, tenant_id: UUID | None, version: str, state: MigrationState, error: str | None
) -> None:
    if tenant_id is not None:
        await conn.execute(
            "UPDATE control.tenant_migration SET state = $3, finished_at = now(), error = $4 "
            "WHERE tenant_id = $1 AND version = $2",
            tenant_id, version, state.value, error,
        )  # fmt: skip

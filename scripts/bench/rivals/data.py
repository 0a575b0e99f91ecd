"""The chains of the race: opened as every tenant is, then filled by the database itself, the same rows each time."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import asyncpg

from scripts import embedded
from scripts.demo.identities import install_clients, prepare_platform
from tenants import database
from tenants.core.actor import platform_actor
from tenants.core.crypto import Vault
from tenants.core.scope import TenantRef
from tenants.core.work import unit_of_work
from tenants.processes.onboarding import NewTenant, Onboarding

BRANCHES, STAFF, FILTERED_MONTH = 200, 2_000, "2026-03"
NOW = datetime(2026, 3, 9, 2, 30, tzinfo=UTC)
# What a column holds that the race does not care about, by its type.
_NOTHING = {
    "boolean": "false",
    "integer": "0",
    "bigint": "0",
    "smallint": "0",
    "numeric": "0",
    "jsonb": "'{}'",
    "date": "DATE '2026-03-01'",
    "timestamp with time zone": "TIMESTAMPTZ '2026-03-01 08:00+08'",
    "ARRAY": "'{}'",
}
_REQUIRED = """
SELECT column_name, data_type FROM information_schema.columns
WHERE table_schema = $1 AND table_name = $2 AND is_nullable = 'NO' AND column_default IS NULL
"""


@dataclass(frozen=True, slots=True)
class Size:
    """How many rows a chain has."""

    customers: int = 50_000
    policies: int = 100_000
    complaints: int = 10_000


@dataclass(frozen=True, slots=True)
class Chain:
    """One tenant of the race, and how a program signs in there."""

    slug: str
    schema: str
    size: Size
    client_id: str
    client_secret: str


def key(*, kind: int, number: int) -> UUID:
    """The key of a row: its table's digit and its number, so that callers know it without asking."""
    return UUID(f"0190{kind:04x}-0000-7000-8000-{number:012x}")


BRANCH, MEMBER, CUSTOMER, POLICY, COMPLAINT = range(1, 6)


def _key(kind: int, number: str) -> str:
    """The same in SQL."""
    return f"('0190{kind:04x}-0000-7000-8000-' || lpad(to_hex({number}), 12, '0'))::uuid"


async def open_chains(*, cluster: embedded.Cluster, secret: str, count: int, size: Size, folder: Path) -> list[Chain]:
    """Opens so many chains of that size, `chain-1` and on. The platform's applications are registered with them."""
    await database.connect(url=cluster.app_url, pool_max=2)
    try:
        await prepare_platform(vault=Vault.from_secret(secret), now=datetime.now(UTC))
        return [await open_chain(cluster, secret, f"chain-{n}", size, folder) for n in range(1, count + 1)]
    finally:
        await database.disconnect()


async def open_chain(cluster: embedded.Cluster, secret: str, slug: str, size: Size, folder: Path) -> Chain:
    """One chain, on the connection that is open."""
    now = datetime.now(UTC)
    onboarding = Onboarding(owner_url=cluster.owner_url, app_role=embedded.APP, vault=Vault.from_secret(secret))
    new = NewTenant(slug=slug, name=f"华安连锁{slug}", industry="insurance")
    tenant = await onboarding.run(new=new, now=now, client_id="bench", request_id="bench-onboarding")
    actor = platform_actor(client_id="bench")
    async with unit_of_work(tenant=tenant, actor=actor, now=now, request_id="bench-clients") as work:
        clients = await install_clients(work=work, folder=folder)
    await _fill(cluster, tenant, size)
    service = clients["service"]
    return Chain(slug, tenant.schema, size, service["clientId"], service["clientSecret"])


async def _fill(cluster: embedded.Cluster, tenant: TenantRef, size: Size) -> None:
    owner = await asyncpg.connect(cluster.owner_url, server_settings={"search_path": tenant.schema})
    try:
        await _organisation(owner, tenant)
        await _clientele(owner, tenant, size)
        await owner.execute("ANALYZE")
    finally:
        await owner.close()


async def _organisation(owner: asyncpg.Connection, tenant: TenantRef) -> None:
    """Headquarters, four regions, the branches below them; ten people at each."""
    path = f"{_key(BRANCH, '0')}::text || '/'"
    top = {"id": _key(BRANCH, "0"), "code": "'HQ'", "name": "'总部'", "level": "'HQ'", "path": path}
    rest = {"kind": "'INSURANCE'", "status": "'OPEN'", "opening_hours": "'[]'", "opened_on": "DATE '2020-01-01'"}
    await _insert(owner, tenant, "branch", {**top, **rest}, rows=1)
    below = f"{path} || {_key(BRANCH, 'i')} || '/'"
    unit = {"id": _key(BRANCH, "i"), "code": "'B' || lpad(i::text, 4, '0')", "name": "'第' || i || '营业部'"}
    place = {"level": "'BRANCH'", "parent_id": _key(BRANCH, "0"), "path": below}
    await _insert(owner, tenant, "branch", {**unit, **place, **rest}, rows=BRANCHES)
    member = {
        "id": _key(MEMBER, "i"),
        "number": "lpad(i::text, 6, '0')",
        "name": "'王' || i",
        "branch_id": _key(BRANCH, f"1 + (i - 1) % {BRANCHES}"),
        "post_id": "(SELECT id FROM post WHERE code = 'BRANCH_MANAGER')",
        "state": "'REGULAR'",
        "hired_on": "DATE '2020-01-01'",
    }
    await _insert(owner, tenant, "staff_member", member, rows=STAFF)


async def _clientele(owner: asyncpg.Connection, tenant: TenantRef, size: Size) -> None:
    customer = {
        "id": _key(CUSTOMER, "i"),
        "number": "'K-' || lpad(i::text, 7, '0')",
        "kind": "'PERSON'",
        "name": "'欧阳' || i",
        "branch_id": _key(BRANCH, f"1 + (i - 1) % {BRANCHES}"),
        "manager_id": _key(MEMBER, f"1 + (i - 1) % {STAFF}"),
        "grade": "(ARRAY['A', 'B', 'C'])[1 + i % 3]",
        "currency": "'CNY'",
        "lifecycle": "'CUSTOMER'",
        "vip_score": "(i % 1000)::numeric / 10",
        "created_at": "TIMESTAMPTZ '2024-01-01 00:00+00' + i * interval '7 minutes'",
    }
    await _insert(owner, tenant, "customer", customer, rows=size.customers)
    contact = {
        "id": _key(POLICY, "i"),
        "customer_id": _key(CUSTOMER, f"1 + (i * 31) % {size.customers}"),
        "staff_member_id": _key(MEMBER, f"1 + (i - 1) % {STAFF}"),
        "channel": "'TELEPHONE'",
        "result": "'REACHED'",
        "note": "'第' || i || '次回访，客户满意'",
        "contacted_at": "TIMESTAMPTZ '2024-01-01 00:00+00' + i * interval '11 minutes'",
    }
    await _insert(owner, tenant, "contact", contact, rows=size.policies)
    await _complaints(owner, tenant, size)


async def _complaints(owner: asyncpg.Connection, tenant: TenantRef, size: Size) -> None:
    of = f"1 + (i * 13) % {size.customers}"
    complaint = {
        "id": _key(COMPLAINT, "i"),
        "number": "'B-2026-' || lpad(i::text, 6, '0')",
        "kind": "(ARRAY['QUALITY', 'SERVICE', 'GENERAL'])[1 + i % 3]",
        "severity": "'MEDIUM'",
        "channel": "'TELEPHONE'",
        "status": "(ARRAY['RECEIVED', 'CLOSED'])[1 + (i / 7) % 2]",
        "subject": "'理赔迟延 ' || i",
        "description": "'提交资料已三周，营业部没有任何答复。'",
        "customer_id": _key(CUSTOMER, of),
        "branch_id": _key(BRANCH, f"1 + (({of}) - 1) % {BRANCHES}"),
        "handler_id": _key(MEMBER, f"1 + (i - 1) % {STAFF}"),
        "received_at": "TIMESTAMPTZ '2025-06-01 00:00+00' + i * interval '47 minutes'",
    }
    await _insert(owner, tenant, "complaint", complaint, rows=size.complaints)


async def ease(owner: asyncpg.Connection, schema: str, tables: Sequence[str]) -> None:
    """Lets callers leave out what the race does not care about: keys are made, the rest is filled by the database."""
    for table in tables:
        for row in await owner.fetch(_REQUIRED, schema, table):
            value = "uuidv7()" if row["column_name"] == "id" else _NOTHING.get(row["data_type"])
            if value is not None:
                column = f"ALTER COLUMN {row['column_name']} SET DEFAULT {value}"
                await owner.execute(f"ALTER TABLE {schema}.{table} {column}")


async def _insert(
    owner: asyncpg.Connection, tenant: TenantRef, table: str, given: dict[str, str], *, rows: int
) -> None:
    """So many rows; `given` are expressions over the row's number `i`."""
    required = await owner.fetch(_REQUIRED, tenant.schema, table)
    filled = {row["column_name"]: _NOTHING.get(row["data_type"], "'-'") for row in required}
    filled |= {"version": "1"} | given
    columns, values = ", ".join(filled), ", ".join(filled.values())
    await owner.execute(
        f"INSERT INTO {table} ({columns}) SELECT {values} FROM generate_series(1, {rows}) i"  # noqa: S608 - our own
    )

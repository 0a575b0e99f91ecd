"""The chains of the race: opened as every tenant is, then filled by the database itself, the same rows each time."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
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
from tenants.registry.contents import tables_of
from tenants.registry.sql_text import quoted

FILTERED_MONTH = "2026-03"
_BRANCHES_AT_MOST, _CUSTOMERS_AT_A_BRANCH, _STAFF_AT_A_BRANCH = 200, 100, 10
_FIRST_CUSTOMER = datetime(2010, 1, 1, tzinfo=UTC)
# Complaints are spread over the ten months up to the end of the one that is asked for.
_COMPLAINTS_SINCE, _COMPLAINT_MINUTES = "TIMESTAMPTZ '2025-06-01 00:00+00'", 470_000
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
_INDEXES = """
SELECT i.indexrelid::regclass::text AS name, pg_get_indexdef(i.indexrelid) AS definition FROM pg_index i
WHERE i.indrelid = $1::text::regclass
  AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x'))
"""


@dataclass(frozen=True, slots=True)
class Size:
    """How many rows a chain has. A branch has a hundred customers, or more where there are 200 branches."""

    customers: int = 50_000
    policies: int = 100_000
    complaints: int = 10_000

    @classmethod
    def of(cls, customers: int) -> "Size":
        """With two policies for each customer, and a complaint for every fifth."""
        return cls(customers, customers * 2, customers // 5)

    @property
    def branches(self) -> int:
        return max(1, min(_BRANCHES_AT_MOST, self.customers // _CUSTOMERS_AT_A_BRANCH))

    @property
    def staff(self) -> int:
        return self.branches * _STAFF_AT_A_BRANCH

    def branch_of(self, customer: int) -> int:
        """The number of the branch that serves a customer; a member of staff's is found the same way."""
        return 1 + (customer - 1) % self.branches

    def member_of(self, customer: int) -> int:
        """The number of whoever answers for a customer; they are of the customer's branch."""
        return 1 + (customer - 1) % self.staff


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


def created_at(*, customer: int) -> datetime:
    """When the file of a customer was opened: one every seven minutes."""
    return _FIRST_CUSTOMER + customer * timedelta(minutes=7)


BRANCH, MEMBER, CUSTOMER, POLICY, COMPLAINT, PRODUCT = range(1, 7)


def _key(kind: int, number: str) -> str:
    """The same in SQL."""
    return f"('0190{kind:04x}-0000-7000-8000-' || lpad(to_hex({number}), 12, '0'))::uuid"


@asynccontextmanager
async def platform_ready(*, cluster: embedded.Cluster, secret: str) -> AsyncIterator[None]:
    """Connected to the database, the platform's applications registered."""
    await database.connect(url=cluster.app_url, pool_max=2)
    try:
        await prepare_platform(vault=Vault.from_secret(secret), now=datetime.now(UTC))
        yield
    finally:
        await database.disconnect()


async def open_chains(*, cluster: embedded.Cluster, secret: str, count: int, size: Size, folder: Path) -> list[Chain]:
    """Opens so many chains of that size, `chain-1` and on. The platform's applications are registered with them."""
    async with platform_ready(cluster=cluster, secret=secret):
        return [await open_chain(cluster, secret, f"chain-{n}", size, folder) for n in range(1, count + 1)]


async def open_chain(cluster: embedded.Cluster, secret: str, slug: str, size: Size, folder: Path) -> Chain:
    """One chain, while the platform is ready."""
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
    """Foreign keys are not looked at and indexes made at the end: a million rows then take a minute and not ten."""
    settings = {"search_path": tenant.schema, "session_replication_role": "replica", "maintenance_work_mem": "512MB"}
    owner = await asyncpg.connect(cluster.owner_url, server_settings=settings)
    try:
        await _organisation(owner, tenant, size)
        filled = {
            "customer": (_customer(size), size.customers),
            "policy": (_policy(size), size.policies),
            "complaint": (_complaint(size), size.complaints),
        }
        for table, (given, rows) in filled.items():
            async with _without_indexes(owner, table):
                await _insert(owner, tenant, table, given, rows=rows)
        tables = await tables_of(owner, schema=tenant.schema)
        await owner.execute(f"VACUUM ANALYZE {', '.join(map(quoted, tables))}")  # of this chain, not of all of them
    finally:
        await owner.close()


@asynccontextmanager
async def _without_indexes(owner: asyncpg.Connection, table: str) -> AsyncIterator[None]:
    """The table's indexes are dropped and made again afterwards, those of its keys aside."""
    made = await owner.fetch(_INDEXES, table)
    for row in made:
        await owner.execute(f'DROP INDEX "{row["name"]}"')
    yield
    for row in made:
        await owner.execute(row["definition"])


async def _organisation(owner: asyncpg.Connection, tenant: TenantRef, size: Size) -> None:
    """Headquarters, the branches below it, ten people at each, and a product to sell."""
    path = f"{_key(BRANCH, '0')}::text || '/'"
    top = {"id": _key(BRANCH, "0"), "code": "'HQ'", "name": "'总部'", "level": "'HQ'", "path": path}
    rest = {"kind": "'INSURANCE'", "status": "'OPEN'", "opening_hours": "'[]'", "opened_on": "DATE '2020-01-01'"}
    await _insert(owner, tenant, "branch", {**top, **rest}, rows=1)
    below = f"{path} || {_key(BRANCH, 'i')} || '/'"
    unit = {"id": _key(BRANCH, "i"), "code": "'B' || lpad(i::text, 4, '0')", "name": "'第' || i || '营业部'"}
    place = {"level": "'BRANCH'", "parent_id": _key(BRANCH, "0"), "path": below}
    await _insert(owner, tenant, "branch", {**unit, **place, **rest}, rows=size.branches)
    member = {
        "id": _key(MEMBER, "i"),
        "number": "lpad(i::text, 6, '0')",
        "name": "'王' || i",
        "branch_id": _key(BRANCH, f"1 + (i - 1) % {size.branches}"),
        "post_id": "(SELECT id FROM post WHERE code = 'BRANCH_MANAGER')",
        "state": "'REGULAR'",
        "hired_on": "DATE '2020-01-01'",
    }
    await _insert(owner, tenant, "staff_member", member, rows=size.staff)
    product = {"id": _key(PRODUCT, "i"), "code": "'BA-01'", "name": "'安康终身寿险'", "kind": "'LIFE'"}
    await _insert(owner, tenant, "product", product, rows=1)


def _customer(size: Size) -> dict[str, str]:
    return {
        "id": _key(CUSTOMER, "i"),
        "number": "'K-' || lpad(i::text, 7, '0')",
        "kind": "'PERSON'",
        "name": "'欧阳' || i",
        "branch_id": _key(BRANCH, f"1 + (i - 1) % {size.branches}"),
        "manager_id": _key(MEMBER, f"1 + (i - 1) % {size.staff}"),
        "grade": "(ARRAY['A', 'B', 'C'])[1 + i % 3]",
        "currency": "'CNY'",
        "lifecycle": "'CUSTOMER'",
        "vip_score": "(i % 1000)::numeric / 10",
        "created_at": f"TIMESTAMPTZ '{_FIRST_CUSTOMER.isoformat()}' + i * interval '7 minutes'",
    }


def _policy(size: Size) -> dict[str, str]:
    holder = f"1 + (i * 31) % {size.customers}"
    return {
        "id": _key(POLICY, "i"),
        "number": "'P-' || lpad(i::text, 8, '0')",
        "status": "(ARRAY['IN_FORCE', 'GRACE', 'ISSUED'])[1 + i % 3]",
        "product_id": _key(PRODUCT, "1"),
        "branch_id": _key(BRANCH, f"1 + (({holder}) - 1) % {size.branches}"),
        "agent_id": _key(MEMBER, f"1 + (({holder}) - 1) % {size.staff}"),
        "holder_id": _key(CUSTOMER, holder),
        "insured_id": _key(CUSTOMER, holder),
        "currency": "'CNY'",
        "premium": "1200 + i % 8000",
        "premium_mode": "'YEARLY'",
        "proposed_on": "DATE '2024-01-01' + i % 800",
        "next_due_on": "DATE '2026-03-10' + i % 360",
    }


def _complaint(size: Size) -> dict[str, str]:
    of = f"1 + (i * 13) % {size.customers}"
    return {
        "id": _key(COMPLAINT, "i"),
        "number": "'B-2026-' || lpad(i::text, 6, '0')",
        "kind": "(ARRAY['QUALITY', 'SERVICE', 'GENERAL'])[1 + i % 3]",
        "severity": "'MEDIUM'",
        "channel": "'TELEPHONE'",
        "status": "(ARRAY['RECEIVED', 'CLOSED'])[1 + (i / 7) % 2]",
        "subject": "'理赔迟延 ' || i",
        "description": "'提交资料已三周，营业部没有任何答复。'",
        "customer_id": _key(CUSTOMER, of),
        "branch_id": _key(BRANCH, f"1 + (({of}) - 1) % {size.branches}"),
        "handler_id": _key(MEMBER, f"1 + (({of}) - 1) % {size.staff}"),
        "received_at": f"{_COMPLAINTS_SINCE} + i * interval '{_COMPLAINT_MINUTES / max(size.complaints, 1)} minutes'",
    }


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

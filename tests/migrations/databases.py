"""Empty and migrated databases on a server of these tests' own, and tenants in them."""

import asyncio
import shutil
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from textwrap import indent
from urllib.parse import quote

import asyncpg
import pytest

from scripts import embedded
from tenants.core.keys import new_id
from tenants.core.scope import TenantRef
from tenants.registry.hardening import harden
from tenants.registry.migrations import migrate_all
from tenants.registry.provisioning import provision
from tenants.registry.versions import MIGRATIONS
from tests.clusters import own_server

APP_ROLE = embedded.APP
_NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Database:
    """One database: where its owner and the app log in."""

    name: str
    socket_dir: Path

    def url_of(self, login: str) -> str:
        return f"postgresql://{login}@/{self.name}?host={quote(str(self.socket_dir))}"

    @property
    def owner_url(self) -> str:
        return self.url_of(embedded.OWNER)

    @property
    def app_url(self) -> str:
        return self.url_of(embedded.APP)

    @asynccontextmanager
    async def connection(self, login: str = embedded.OWNER) -> AsyncIterator[asyncpg.Connection]:
        conn = await asyncpg.connect(self.url_of(login))
        try:
            yield conn
        finally:
            await conn.close()

    @asynccontextmanager
    async def as_tenant(self, tenant: TenantRef) -> AsyncIterator[asyncpg.Connection]:
        """A transaction of the app's login in the tenant's role, as requests have it."""
        async with self.connection(embedded.APP) as conn, conn.transaction():
            await conn.execute(f'SET LOCAL ROLE "{tenant.role}"')
            await conn.execute(f'SET LOCAL search_path TO "{tenant.schema}"')
            yield conn


@pytest.fixture(scope="session")
def own_cluster() -> Iterator[embedded.Cluster]:
    with own_server() as cluster:
        yield cluster


@pytest.fixture(scope="session")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The migration files as they were when the tests began."""
    return Path(shutil.copytree(MIGRATIONS, tmp_path_factory.mktemp("files") / "migrations"))


@pytest.fixture(scope="session")
async def migrated_pattern(own_cluster: embedded.Cluster, files: Path) -> str:
    """Name of a migrated database nobody is connected to, for copying."""
    database = await _create(own_cluster, "template1")
    await migrate_all(owner_url=database.owner_url, app_role=APP_ROLE, root=files)
    return database.name


@dataclass(frozen=True, slots=True)
class Peopled:
    """A migrated database with six provisioned tenants."""

    database: Database
    tenants: list[TenantRef]


@pytest.fixture(scope="session")
async def peopled_pattern(own_cluster: embedded.Cluster, migrated_pattern: str) -> Peopled:
    """The same with six tenants, for copying too."""
    database = await _create(own_cluster, migrated_pattern)
    return Peopled(database, [await new_tenant(database, f"chain-{number}") for number in range(6)])


@pytest.fixture
async def peopled(own_cluster: embedded.Cluster, peopled_pattern: Peopled) -> AsyncIterator[Peopled]:
    """A database of one's own with the six tenants."""
    async with migrated_copy(own_cluster, peopled_pattern.database.name) as database:
        yield Peopled(database, peopled_pattern.tenants)


@pytest.fixture
async def empty(own_cluster: embedded.Cluster) -> AsyncIterator[Database]:
    """A database that nothing was done to."""
    database = await _create(own_cluster, "template1")
    yield database
    await _drop(own_cluster, database)


@pytest.fixture
async def migrated(own_cluster: embedded.Cluster, migrated_pattern: str) -> AsyncIterator[Database]:
    """A database hardened and migrated, without tenants."""
    async with migrated_copy(own_cluster, migrated_pattern) as database:
        yield database


@pytest.fixture(scope="module")
async def shared(own_cluster: embedded.Cluster, migrated_pattern: str) -> AsyncIterator[Database]:
    """The same for all tests of a module, which must bear each other's tenants."""
    async with migrated_copy(own_cluster, migrated_pattern) as database:
        yield database


@asynccontextmanager
async def migrated_copy(cluster: embedded.Cluster, pattern: str) -> AsyncIterator[Database]:
    """A copy of the migrated database, dropped at the end."""
    database = await _create(cluster, pattern)
    async with database.connection() as owner:
        await harden(owner=owner, app_role=APP_ROLE)  # what is granted on a database is not copied with it
    yield database
    await _drop(cluster, database)


@pytest.fixture
def root(tmp_path: Path, files: Path) -> Path:
    """The migration files, to add to."""
    return Path(shutil.copytree(files, tmp_path / "migrations"))


def add_migration(root: Path, number: int, sql: str, *, app: str = "tenant", in_transaction: bool = True) -> str:
    """Writes a file as the generator would; returns its version."""
    version = f"{number}_20260302090000_added"
    (root / app / f"{version}.py").write_text(
        f"RUN_IN_TRANSACTION = {in_transaction}\n\n\n"
        f'async def upgrade(db: object) -> str:\n    return """\n{indent(sql, "        ")}"""\n',
        encoding="utf-8",
    )
    return version


async def register_tenant(database: Database, slug: str, status: str = "PROVISIONING") -> TenantRef:
    """A row in the registry, and nothing else."""
    tenant = TenantRef(
        id=new_id(),
        slug=slug,
        name=f"{slug} 连锁",
        industry="express",
        status=status,
        cell="main",
        schema_version="",
        locale="zh-CN",
        time_zone="Asia/Shanghai",
        currency="CNY",
    )
    async with database.connection() as owner:
        await owner.execute(
            "INSERT INTO control.tenant (id, slug, name, industry, status, cell, schema_version, locale, time_zone, "
            "currency, blueprint_name, blueprint_version, created_at) "
            "VALUES ($1, $2, $3, $4, $5, $6, '', $7, $8, $9, $4, 1, $10)",
            tenant.id, slug, tenant.name, tenant.industry, status, tenant.cell, tenant.locale, tenant.time_zone,
            tenant.currency, _NOW,
        )  # fmt: skip
    return tenant


async def new_tenant(database: Database, slug: str) -> TenantRef:
    """A provisioned tenant."""
    tenant = await register_tenant(database, slug)
    async with database.connection() as owner:
        await provision(owner=owner, tenant=tenant, app_role=APP_ROLE)
    return tenant


async def eventually(condition: Callable[[], Awaitable[bool]], *, seconds: float = 20) -> None:
    """Returns as soon as the condition holds; fails when it has not by then."""
    async with asyncio.timeout(seconds):
        while not await condition():  # noqa: ASYNC110 - the condition lies in another process
            await asyncio.sleep(0.01)


async def _create(cluster: embedded.Cluster, pattern: str) -> Database:
    database = Database(name=f"d_{new_id().hex}", socket_dir=cluster.socket_dir)
    async with _server(cluster).connection() as owner:
        await owner.execute(f"CREATE DATABASE {database.name} TEMPLATE {pattern}")
    return database


async def _drop(cluster: embedded.Cluster, database: Database) -> None:
    async with database.connection() as owner:
        roles = await owner.fetch("SELECT nspname FROM pg_namespace WHERE nspname ~ '^t_[0-9a-f]{32}$'")
    async with _server(cluster).connection() as owner:
        await owner.execute(f"DROP DATABASE {database.name} WITH (FORCE)")
        for (role,) in roles:
            with suppress(asyncpg.DependentObjectsStillExistError):  # copies share their tenants' roles
                await owner.execute(f'DROP ROLE "{role}"')


def _server(cluster: embedded.Cluster) -> Database:
    return Database(name="postgres", socket_dir=cluster.socket_dir)

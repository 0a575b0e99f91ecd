"""Fifty bare tenants made by plain SQL, on a server of their own, hardened as in production."""

import asyncio
from collections.abc import Iterator

import asyncpg
import pytest

from scripts import embedded
from tenants.core.keys import new_id
from tenants.core.scope import TenantRef
from tenants.registry.hardening import harden
from tests.clusters import own_server
from tests.queues import queue

__all__ = ["bare_cluster", "bare_tenants", "queue"]


@pytest.fixture(scope="session")
def bare_cluster() -> Iterator[embedded.Cluster]:
    with own_server() as cluster:
        yield cluster


@pytest.fixture(scope="session")
def bare_tenants(bare_cluster: embedded.Cluster) -> list[TenantRef]:
    tenants = [_tenant(number) for number in range(50)]
    asyncio.run(_provision(bare_cluster.owner_url, tenants))
    return tenants


def _tenant(number: int) -> TenantRef:
    return TenantRef(
        id=new_id(),
        slug=f"chain-{number}",
        name=f"第{number}连锁",
        industry="express",
        status="ACTIVE",
        cell="main",
        schema_version="1",
        locale="zh-CN",
        time_zone="Asia/Shanghai",
        currency="CNY",
    )


async def _provision(owner_url: str, tenants: list[TenantRef]) -> None:
    owner = await asyncpg.connect(owner_url)
    try:
        await harden(owner=owner, app_role=embedded.APP)
        await owner.execute("CREATE TABLE control.note (body text PRIMARY KEY)")
        await owner.execute(f"GRANT ALL ON control.note TO {embedded.APP}")
        for number, tenant in enumerate(tenants):
            await owner.execute(_bare_schema(tenant.schema, "int" if number % 2 else "text"))
    finally:
        await owner.close()


def _bare_schema(name: str, kind: str) -> str:
    """A role that may use its schema alone; three rows that say whose they are; a column of varying type."""
    return f"""
        CREATE ROLE "{name}" NOLOGIN;
        GRANT "{name}" TO {embedded.APP} WITH INHERIT FALSE, SET TRUE;
        CREATE SCHEMA "{name}";
        GRANT USAGE ON SCHEMA "{name}" TO "{name}";
        CREATE TABLE "{name}"."counter" (series varchar(80) PRIMARY KEY, value bigint NOT NULL);
        CREATE TABLE "{name}"."mixed" (value {kind} PRIMARY KEY);
        INSERT INTO "{name}"."counter" SELECT '{name}/' || n, n FROM generate_series(1, 3) n;
        GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA "{name}" TO "{name}";
    """

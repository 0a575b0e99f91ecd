"""What is remembered of callers is told apart from what holds now: by a count of all that decides it."""

import re
from typing import Any

import asyncpg
import pytest

from scripts.embedded import Cluster
from tenants.branches.models import Branch
from tenants.core.keys import new_id
from tenants.core.model import TenantModel
from tenants.core.rights import SERIES, RightsChanged, Trust
from tenants.core.routing import one_snapshot, raw_fetch, reading, statement_listeners, still_holds, writing
from tenants.core.scope import TenantRef, tenant_scope
from tenants.identity.holdings import delegated_to
from tenants.identity.models import (
    ApiKey,
    Assignment,
    Delegation,
    Installation,
    Role,
    User,
)
from tenants.identity.queries import _standing, live_api_key
from tenants.staff.models import Post, StaffMember
from tests.people import Chain
from tests.tenants.identity.world import NOW, pair

__all__ = ["pair"]

Pair = tuple[TenantRef, TenantRef]
DECIDING: tuple[type[TenantModel], ...] = (
    *(ApiKey, Assignment, Branch, Delegation, Installation, Post, Role, StaffMember, User),
)
# What is no right (when a key was last used), or counts by itself (a token that is taken back, the count).
APART = {("counter", "series"), ("counter", "value"), ("api_key_use", "key_id"), ("api_key_use", "at")}
USED = (
    "SELECT DISTINCT table_name, column_name FROM information_schema.view_column_usage WHERE view_name = 'recognised'"
)


async def _statements(tenant: TenantRef) -> list[str]:
    """All by which somebody is recognised."""
    heard: list[str] = []
    statement_listeners.append(heard.append)
    try:
        with tenant_scope(tenant):
            async with reading():
                token = {"user_id": new_id(), "client_id": "report", "ver": 1, "token0": new_id(), "token1": new_id()}
                await _standing(versioned=True, installed=True, tokens=2).rows(**token)
                await delegated_to(user_id=new_id(), today=NOW.date())
                await live_api_key(hash="0", now=NOW)
    finally:
        statement_listeners.remove(heard.append)
    return heard


async def test_every_column_by_which_somebody_is_recognised_counts_when_it_changes(
    pair: Pair, cluster: Cluster
) -> None:
    """Postgres tells which columns a statement uses, once it is a view."""
    owner = await asyncpg.connect(cluster.owner_url)
    used: set[tuple[str, str]] = set()
    try:
        await owner.execute(f'SET search_path TO "{pair[0].schema}"')
        for said in await _statements(pair[0]):
            async with owner.transaction():
                await owner.execute(f"CREATE VIEW recognised AS {re.sub(r'[$][0-9]+', 'NULL', said)}")
                used |= {(row["table_name"], row["column_name"]) for row in await owner.fetch(USED)}
                await owner.execute("DROP VIEW recognised")
    finally:
        await owner.close()
    decided = {(model._meta.db_table, column) for model in DECIDING for column in model.decides}
    assert {(table, column) for table, column in used if column != "id"} - APART == decided


async def _count(tenant: TenantRef) -> int:
    with tenant_scope(tenant):
        async with reading():
            rows = await raw_fetch('SELECT "value" FROM "counter" WHERE "series" = $1', SERIES)
    return int(rows[0]["value"]) if rows else 0


CHANGES: list[tuple[type[TenantModel], str, Any]] = [
    (User, "display_name", "王芳（改名）"),
    (User, "active", False),
    (Role, "permissions", ["branch:read"]),
    (Branch, "path", "01900000000070008000000000000000/"),
    (Post, "rank", 77),
    (Branch, "phone", "021-12345678"),
    (StaffMember, "phone", "13900001111"),
]


@pytest.mark.parametrize(("model", "column", "value"), CHANGES, ids=[f"{m.__name__}.{c}" for m, c, _ in CHANGES])
async def test_the_count_goes_up_with_what_decides_and_with_nothing_else(
    chain: Chain, model: type[TenantModel], column: str, value: Any
) -> None:
    async with chain.work() as work:
        await User(username="wang.fang", kind="PERSON", display_name="王芳").save()
        assert work.changes_rights
    before = await _count(chain.tenant)
    async with chain.work():
        record = await model.all().order_by("id").first()
        assert record is not None
        setattr(record, column, value)
        await record.save()
    assert await _count(chain.tenant) - before == (column in model.decides)


async def test_where_the_count_has_moved_nothing_is_done_and_where_it_stands_it_is_asked_once(pair: Pair) -> None:
    now = await _count(pair[0])
    heard: list[str] = []
    with tenant_scope(pair[0]):
        async with one_snapshot(may_trust=True) as snapshot:
            snapshot.trust = Trust(now + 1)
            for unit in (reading, writing, writing):
                with pytest.raises(RightsChanged):
                    async with unit():
                        await raw_fetch("SELECT 1 AS told")
            with pytest.raises(RightsChanged):
                await User.exists()  # a statement outside any unit
            assert not await still_holds(snapshot)
        async with one_snapshot(may_trust=True) as snapshot:
            snapshot.trust = Trust(now)
            assert await still_holds(snapshot)
        async with one_snapshot(may_trust=True) as snapshot:
            snapshot.trust = Trust(now)
            statement_listeners.append(heard.append)
            async with writing():
                await raw_fetch("SELECT 1 AS told")
            assert snapshot.trust.holds
            assert await still_holds(snapshot)
            statement_listeners.remove(heard.append)
    assert heard == ["SELECT 1 AS told"]

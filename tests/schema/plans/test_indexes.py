"""Whatever can be filtered or ordered by has an index that begins with it: read from the catalogue, without a row."""

from collections.abc import AsyncIterator
from enum import Enum

import asyncpg
import pytest

from schema.core.declarations import Entity
from scripts import embedded
from tenants.core.sealing import index_of
from tests.people import Chain
from tests.schema.plans.offered import children, entities, filters, lists, orders

LEADING = """
    SELECT t.relname AS "table", a.attname AS "column"
      FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid
      JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = i.indkey[0]
     WHERE t.relnamespace = $1::text::regnamespace"""


@pytest.fixture
async def leading(chain: Chain, cluster: embedded.Cluster) -> AsyncIterator[set[tuple[str, str]]]:
    """The first column of every index, with its table."""
    owner = await asyncpg.connect(cluster.owner_url)
    yield {(row["table"], row["column"]) for row in await owner.fetch(LEADING, chain.tenant.schema)}
    await owner.close()


def _needed(entity: Entity, column: str, operators: tuple[str, ...] = ()) -> set[str]:
    """The columns an index must begin with. A handful of values is found wherever one looks."""
    declared = entity.source.columns[column]
    if issubclass(declared.python_type, Enum | bool):
        return set()
    own = index_of(column) if declared.sealed else declared.db_name
    return {own, "search_grams"} if "contains" in operators and declared.python_type is str else {own}


def _big() -> list[Entity]:
    return [entity for entity in entities() if not entity.source.few]


async def test_every_filter_and_every_order_of_a_list_has_an_index(leading: set[tuple[str, str]]) -> None:
    missing = set()
    for entity in _big():
        needed = {column for name in orders(entity) for column in _needed(entity, name)}
        for offered in filters(entity):
            if offered.column:
                needed |= _needed(entity, offered.column, offered.operators)
        table = entity.source.model._meta.db_table
        missing |= {f"{table}.{column}" for column in needed if (table, column) not in leading}
    for listed in lists():
        place = (listed.source.model._meta.db_table, listed.source.columns[listed.order[0].column].db_name)
        if not listed.source.few and place not in leading:
            missing.add(".".join(place))
    assert not missing


async def test_what_lies_below_an_object_has_an_index_on_its_key(leading: set[tuple[str, str]]) -> None:
    below = [(many.target.model._meta.db_table, many.key) for many in children().values() if not many.target.few]
    assert len(below) > 40
    assert not [place for place in below if place not in leading]


def test_what_is_offered_is_read_from_the_schema() -> None:
    assert {entity.source.name for entity in entities()} >= {"Customer", "Policy", "Order", "Complaint", "AuditEntry"}
    assert any(entity.source.few for entity in entities())


LISTING = """
    SELECT c.relname FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
      JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]
     WHERE c.relnamespace = $1::text::regnamespace AND a.attname = 'search_grams'
       AND NOT coalesce('fastupdate=off' = ANY (c.reloptions), false)"""


async def test_no_search_reads_a_list_of_what_is_still_to_be_indexed(chain: Chain, cluster: embedded.Cluster) -> None:
    owner = await asyncpg.connect(cluster.owner_url)
    try:
        assert await owner.fetch(LISTING, chain.tenant.schema) == []
    finally:
        await owner.close()

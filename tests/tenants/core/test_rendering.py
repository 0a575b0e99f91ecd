"""One condition, two renderings: SQL for reads and Tortoise's Q for writes choose the same rows."""

from collections.abc import Sequence
from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tenants.branches.models import Branch
from tenants.branches.queries import BRANCHES, PLACEMENTS
from tenants.branches.workflow import BranchLevel
from tenants.core.actor import Actor, Reach
from tenants.core.expressions import (
    ALWAYS,
    NEVER,
    Among,
    Belongs,
    Compare,
    CompareJson,
    Expression,
    Has,
    IsNull,
    Not,
    Op,
    every,
    some,
)
from tenants.core.keys import new_id
from tenants.core.permissions import Permission
from tenants.core.rendering import Parameters, Table, escape_like, q, sql
from tenants.core.routing import raw_fetch
from tenants.core.source import AnySource
from tenants.customers.queries import CONTACTS, CUSTOMERS, GRADE_CHANGES, HAND_OVERS
from tenants.staff.queries import EMPLOYMENT_CHANGES, POSTS, STAFF
from tests.people import Chain

NAMES = ["浦东营业部", "浦东第一营业组", "总部", "浦东", "华东%大区", "100%_\\", "_", "%", "\\", "'; --", ""]


async def _by_sql(source: AnySource, expression: Expression) -> set[UUID]:
    table = Table(source=source, alias="t", parameters=Parameters())
    condition = sql(expression, table)
    rows = await raw_fetch(f"SELECT t.id FROM {source.table} t WHERE {condition}", *table.parameters.values)
    return {row["id"] for row in rows}


async def _by_q(source: AnySource, expression: Expression) -> set[UUID]:
    return {record.id for record in await source.model.filter(q(expression))}


async def _everything(chain: Chain) -> None:
    """Branches with hostile names, so that a wildcard taken for one shows."""
    for index, name in enumerate(NAMES[4:]):
        branch = await Branch.get(id=list(chain.branches.values())[index].id)
        branch.name = name or "无"
        branch.address = [None, "世纪大道", "%"][index % 3]
        await branch.save()


def _leaves(chain: Chain) -> st.SearchStrategy[Expression]:
    """Conditions on branches, of every kind that row scopes are made of."""
    ids = [*(branch.id for branch in chain.branches.values()), new_id()]
    paths = [branch.path for branch in chain.branches.values()]
    texts = st.sampled_from(["name", "code", "address"])
    return st.one_of(
        st.just(ALWAYS),
        st.just(NEVER),
        st.builds(Compare, texts, st.sampled_from([Op.EQ, Op.STARTS_WITH]), st.sampled_from(NAMES)),
        st.builds(Compare, st.just("path"), st.just(Op.STARTS_WITH), st.sampled_from([*paths, "%", "_", ""])),
        st.builds(Compare, st.just("level"), st.just(Op.EQ), st.sampled_from(list(BranchLevel))),
        st.builds(
            Compare,
            st.just("opened_on"),
            st.sampled_from([Op.LT, Op.LTE, Op.GT, Op.GTE]),
            st.sampled_from([date(2024, 1, 1) + timedelta(days=days) for days in (-1, 0, 1)]),
        ),
        st.builds(Among, st.just("id"), st.lists(st.sampled_from(ids), min_size=1, max_size=3).map(tuple)),
        st.builds(IsNull, st.sampled_from(["parent_id", "address", "closed_on"])),
    )


def _expressions(chain: Chain) -> st.SearchStrategy[Expression]:
    def wider(parts: st.SearchStrategy[Expression]) -> st.SearchStrategy[Expression]:
        several = st.lists(parts, max_size=3)
        return st.one_of(
            several.map(lambda found: every(*found)),
            several.map(lambda found: some(*found)),
            parts.map(lambda where: Belongs("parent_id", BRANCHES, where)),
            parts.map(lambda where: Belongs("parent_id", BRANCHES, where, once=True)),
            parts.map(lambda where: Has(BRANCHES, "parent_id", where)),
            parts.map(lambda where: Has(STAFF, "branch_id", Belongs("branch_id", BRANCHES, where))),
        )

    return st.recursive(_leaves(chain), wider, max_leaves=8)


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
async def test_any_row_scope_chooses_the_same_rows_in_both_renderings(chain: Chain, data: st.DataObject) -> None:
    async with chain.work() as work:
        await _everything(chain)
        work.abandoned = True
        for expression in data.draw(st.lists(_expressions(chain), min_size=1, max_size=5)):
            assert await _by_sql(BRANCHES, expression) == await _by_q(BRANCHES, expression), expression


SCOPED: Sequence[AnySource] = [
    *(BRANCHES, PLACEMENTS, STAFF, POSTS, EMPLOYMENT_CHANGES, CUSTOMERS, CONTACTS, GRADE_CHANGES, HAND_OVERS),
]


def _reaches(chain: Chain) -> dict[str, Reach]:
    east, west, pudong = (chain.branches[code].path for code in ("EAST", "WEST", "PUDONG"))
    return {
        "everything": Reach(everything=True),
        "a subtree": Reach(paths=(east,)),
        "two subtrees": Reach(paths=(west, pudong)),
        "own records": Reach(own=True),
        "own records and a subtree": Reach(own=True, paths=(west,)),
        "nothing": Reach(),
    }


@pytest.mark.parametrize("number", ["001", "003", "005", None])
@pytest.mark.parametrize(
    "reach", ["everything", "a subtree", "two subtrees", "own records", "own records and a subtree", "nothing"]
)
@pytest.mark.parametrize("source", SCOPED, ids=lambda source: source.name)
async def test_every_scope_of_the_product_chooses_the_same_rows_in_both_renderings(
    chain: Chain, source: AnySource, reach: str, number: str | None
) -> None:
    reaches = dict.fromkeys(Permission, _reaches(chain)[reach])
    actor = chain.person(number, reaches) if number else _program(chain.person("001", reaches))
    async with chain.reading():
        for scope in (source.visible(actor), source.within(actor, Permission.CUSTOMER_READ)):
            chosen = await _by_sql(source, scope)
            assert chosen == await _by_q(source, scope)
            assert not (reach == "nothing" and chosen)


def _program(actor: Actor) -> Actor:
    """Somebody who works nowhere."""
    members = {name: getattr(actor, name) for name in actor.__slots__}
    return Actor(**members | {"staff_id": None, "branch_id": None})


@pytest.mark.parametrize(
    "expression",
    [
        Not(ALWAYS),
        Compare("name", Op.CONTAINS, "浦"),
        Compare("name", Op.NE, "浦"),
        CompareJson("custom_fields", "a", Op.EQ, "b"),
    ],
)
def test_what_row_scopes_do_not_need_is_no_q(expression: Expression) -> None:
    with pytest.raises(TypeError):
        q(expression)


def test_an_unknown_expression_is_no_sql() -> None:
    with pytest.raises(TypeError):
        sql(Expression(), Table(source=BRANCHES, alias="t", parameters=Parameters()))


def test_a_column_that_is_not_declared_is_no_sql() -> None:
    with pytest.raises(KeyError):
        sql(Compare('name" OR 1=1 --', Op.EQ, 1), Table(source=BRANCHES, alias="t", parameters=Parameters()))


@pytest.mark.parametrize(
    ("text", "escaped"),
    [("浦东", "浦东"), ("%", r"\%"), ("_", r"\_"), ("\\", r"\\"), (r"\%", r"\\\%"), ("100%_", r"100\%\_")],
)
def test_wildcards_are_escaped(text: str, escaped: str) -> None:
    assert escape_like(text) == escaped


HOSTILE = "'; DROP TABLE customer; -- $1 \" \\ % _ ? {0}"


def test_no_value_ever_enters_the_text_of_a_statement() -> None:
    table = Table(source=CUSTOMERS, alias="t", parameters=Parameters())
    parts = [Compare("name", op, HOSTILE) for op in Op if op is not Op.HOLDS]
    parts += [Compare("custom_fields", Op.HOLDS, {HOSTILE: HOSTILE})]
    json = [CompareJson("custom_fields", HOSTILE, op, HOSTILE) for op in (Op.EQ, Op.CONTAINS, Op.STARTS_WITH, Op.LT)]

    text = sql(every(*parts, *json, Among("name", (HOSTILE,))), table)

    assert "DROP" not in text
    assert "{0}" not in text
    assert all(f"${number}" in text for number in range(1, len(table.parameters.values) + 1))

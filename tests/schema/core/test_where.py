"""`where`: each operator of each kind of column, and any combination of them, means what plain Python says."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from graphql import GraphQLEnumType, GraphQLInputObjectType, get_named_type
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from schema.root import schema
from tenants.branches.models import Branch
from tenants.customers.models import Customer
from tenants.customers.workflow import CustomerGrade, CustomerKind, VipTier
from tenants.staff.models import Post, StaffMember
from tests.people import NOW, Chain
from tests.schema.core.crowd import Face, add_customers
from tests.schema.core.reference import ROWS, Row, Where, satisfies

IDS = "query ($where: CustomerWhere) { customers(first: 250, where: $where) { totalCount nodes { id } } }"
FACES = [
    Face(name="王小明", number="K-000101", vip_score=Decimal("0.5"), callback_due_on=date(2026, 4, 1)),
    Face(name="王 大明", vip_score=Decimal("12.34"), branch="XUHUI", manager="006"),
    Face(name="O'Brien", number="k-000102", vip_score=Decimal(100), callback_due_on=date(2026, 4, 2)),
    Face(name="折扣100%_甲", number="%", branch="CHENGDU", manager="007"),
    Face(name="反斜杠\\乙", number="_", vip_score=Decimal("0.5")),
    Face(name="ＡＢＣ abc", number="\\", callback_due_on=date(2026, 4, 1)),
]


async def _crowd(chain: Chain) -> list[Row]:
    """All kinds of rows, read back as a client sees them."""
    customers = await add_customers(chain, FACES)
    async with chain.work():
        for index, customer in enumerate(customers):
            _vary(customer, index)
            await customer.save()
        branch = await Branch.get(code="XUHUI")
        branch.closed_on = date(2026, 5, 1)
        await branch.save()
    rows: list[Row] = (await chain.ask(chain.actor("HQ_ADMIN"), ROWS))["customers"]["nodes"]
    assert len(rows) == len(FACES) + len(chain.customers)
    return rows


def _vary(customer: Customer, index: int) -> None:
    customer.kind = list(CustomerKind)[index % 2]
    customer.grade = [None, *CustomerGrade][index % 4]
    customer.vip_tier = [None, *VipTier][index % 4]
    customer.source = [None, "老客户介绍", "网站"][index % 3]
    customer.email = [None, "ming@example.cn"][index % 2]
    customer.pooled_at = [None, NOW, NOW + timedelta(days=2)][index % 3]


async def _found(chain: Chain, where: Where) -> set[str]:
    data = await chain.ask(chain.actor("HQ_ADMIN"), IDS, where=where)
    found = {node["id"] for node in data["customers"]["nodes"]}
    assert data["customers"]["totalCount"] == len(found)
    return found


def _expected(rows: Sequence[Row], where: Where) -> set[str]:
    return {row["id"] for row in rows if satisfies(row, where)}


def _members(type_name: str) -> dict[str, GraphQLInputObjectType]:
    """The columns a filter offers, each with its operators' type."""
    made = schema._schema.type_map[type_name]
    assert isinstance(made, GraphQLInputObjectType)
    named = {name: get_named_type(member.type) for name, member in made.fields.items()}
    return {name: kind for name, kind in named.items() if _is_filter(kind)}


def _is_filter(kind: object) -> bool:
    return (
        isinstance(kind, GraphQLInputObjectType) and kind.name.endswith("Filter") and kind.name != "CustomFieldFilter"
    )


OPERATORS = [(field, operator) for field, kind in _members("CustomerWhere").items() for operator in kind.fields]


def _values(rows: Sequence[Row], field: str) -> list[Any]:
    held = [row[field]["id"] if isinstance(row[field], dict) else row[field] for row in rows]
    return sorted({value for value in held if value is not None}, key=Decimal if field == "vipScore" else str)


def _tries(operator: str, values: Sequence[Any]) -> list[Any]:
    """What to give the operator: values that some rows hold."""
    match operator:
        case "isNull":
            return [True, False]
        case "in" | "notIn":
            return [[], values[:1], values[-2:], values]
        case "between":
            return [[values[0], values[-1]], [values[-1], values[0]], [values[0], values[0]]]
        case "contains" | "startsWith":
            return ["", *values, *(value[1:3] for value in values), *(value.swapcase() for value in values)]
        case _:
            return [values[0], values[len(values) // 2], values[-1]]


@pytest.mark.parametrize(("field", "operator"), OPERATORS)
async def test_each_operator_finds_what_it_says(chain: Chain, field: str, operator: str) -> None:
    rows = await _crowd(chain)

    for value in _tries(operator, _values(rows, field)):
        where = {field: {operator: value}}
        assert await _found(chain, where) == _expected(rows, where), where


def test_every_operator_of_every_kind_is_among_them() -> None:
    kinds = {kind.name for kind in _members("CustomerWhere").values()}
    operators = {operator for _, operator in OPERATORS}

    assert {
        "StringFilter",
        "BooleanFilter",
        "IDFilter",
        "DecimalFilter",
        "DateFilter",
        "DateTimeFilter",
        "CustomerGradeFilter",
    } <= kinds
    assert operators == {*("eq", "ne", "in", "notIn", "lt", "lte", "gt", "gte", "between"), *TEXT, "isNull"}


TEXT = ("contains", "startsWith")

RANKS = [
    ({"eq": 2}, lambda rank: rank == 2),
    ({"ne": 2}, lambda rank: rank != 2),
    ({"between": [2, 3]}, lambda rank: 2 <= rank <= 3),
    ({"gt": -(2**31), "lt": 3}, lambda rank: rank < 3),
    ({"notIn": [1, 2**31 - 1]}, lambda rank: rank != 1),
    ({"in": []}, lambda _: False),
]


@pytest.mark.parametrize(("operators", "holds"), RANKS)
async def test_whole_numbers_are_compared_as_such(chain: Chain, operators: Where, holds: Callable[[int], bool]) -> None:
    await _spread_over_posts(chain)
    query = "query ($where: StaffMemberWhere) { staffMembers(where: $where) { nodes { post { rank } } } }"
    actor = chain.actor("HQ_ADMIN")

    everyone = await chain.ask(actor, query)
    found = await chain.ask(actor, query, where={"post": {"rank": operators}})

    ranks = [node["post"]["rank"] for node in everyone["staffMembers"]["nodes"]]
    assert len(set(ranks)) > 3
    assert [node["post"]["rank"] for node in found["staffMembers"]["nodes"]] == [r for r in ranks if holds(r)]


async def _spread_over_posts(chain: Chain) -> None:
    async with chain.work():
        for rank, (post, member) in enumerate(zip(await Post.all(), await StaffMember.all(), strict=False), start=1):
            post.rank, member.post = rank, post
            await post.save()
            await member.save()


def _operator_values(kind: GraphQLInputObjectType, operator: str, values: Sequence[Any]) -> st.SearchStrategy[Any]:
    one = st.sampled_from(values)
    match operator:
        case "isNull":
            return st.booleans()
        case "in" | "notIn":
            return st.lists(one, max_size=3)
        case "between":
            return st.lists(one, min_size=2, max_size=2)
        case _:
            return one


TEXTS = ["王", "明", "K-", "%", "_", "\\", "100%_", "O'", "ab", "华东", "浦东营业部", "001", "老客户介绍", ""]
VALUES: dict[str, Sequence[Any]] = {
    "StringFilter": TEXTS,
    "CodeFilter": TEXTS,
    "BooleanFilter": [True, False],
    "DecimalFilter": ["0.5", "12.34", "100", "-1"],
    "DateFilter": ["2026-04-01", "2026-04-02", "2024-01-01"],
    "DateTimeFilter": ["2026-03-09T02:30:00Z", "2030-01-01T00:00:00Z"],
}


def _columns(type_name: str, leave_out: Sequence[str]) -> st.SearchStrategy[dict[str, Any]]:
    pairs = []
    for field, kind in _members(type_name).items():
        if field in leave_out or kind.name in {"IDFilter", "ExactFilter"}:
            continue
        values = VALUES.get(kind.name) or _enum_values(kind)
        pairs += [st.tuples(st.just(field), st.just(o), _operator_values(kind, o, values)) for o in kind.fields]
    return st.one_of(pairs).map(lambda found: {found[0]: {found[1]: found[2]}})


def _enum_values(kind: GraphQLInputObjectType) -> Sequence[str]:
    enum = get_named_type(kind.fields["eq"].type)
    assert isinstance(enum, GraphQLEnumType)
    return list(enum.values)


def _nested(parts: st.SearchStrategy[dict[str, Any]]) -> st.SearchStrategy[dict[str, Any]]:
    several = st.lists(parts, max_size=3)
    return st.one_of(
        several.map(lambda members: {"and": members}),
        several.map(lambda members: {"or": members}),
        parts.map(lambda member: {"not": member}),
        st.tuples(parts, parts).map(lambda two: {**two[0], **two[1]}),
    )


# What the rows above do not show is left out, as is what lies sealed.
BRANCH = _columns("BranchWhere", ["id"])
MANAGER = _columns("StaffMemberWhere", ["id", "probationUntil", "leftOn", "grade", "gradeStanding", "gradeUntil"])
PARENT = _columns("BranchWhere", ["id", "code", "level", "kind", "status", "openedOn", "closedOn"])
WHERES = st.recursive(
    st.one_of(
        _columns("CustomerWhere", ["id"]),
        st.recursive(st.one_of(BRANCH, PARENT.map(lambda w: {"parent": w})), _nested, max_leaves=3).map(
            lambda where: {"branch": where}
        ),
        st.recursive(MANAGER, _nested, max_leaves=3).map(lambda where: {"manager": where}),
    ),
    _nested,
    max_leaves=6,
)


@settings(max_examples=70, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(wheres=st.lists(WHERES, min_size=1, max_size=3))
async def test_any_condition_means_what_plain_python_says(chain: Chain, wheres: list[dict[str, Any]]) -> None:
    async with chain.reading():
        is_crowded = await Customer.all().count() > len(chain.customers)
    if not is_crowded:
        await _crowd(chain)
    rows: list[Row] = (await chain.ask(chain.actor("HQ_ADMIN"), ROWS))["customers"]["nodes"]

    for where in wheres:
        assert await _found(chain, where) == _expected(rows, where), where

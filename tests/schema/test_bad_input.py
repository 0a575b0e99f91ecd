"""Bad input of every kind, in every member of every mutation: a coded answer, and nothing lost or gained."""

from collections.abc import AsyncIterator, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import pytest
from graphql import GraphQLEnumType, GraphQLInputObjectType, GraphQLList, GraphQLNonNull, get_named_type

from schema.root import schema
from tenants.core.routing import raw_fetch
from tests.people import Chain
from tests.schema.calls import INPUTS, OWN, PERIOD, Desk, Input, call, mutations

CODES = {
    *("BAD_USER_INPUT", "NOT_FOUND", "LIMIT_EXCEEDED"),
    *("OWN_REQUEST", "OVER_LIMIT", "ALREADY_REQUESTED", "MORE_THAN_HELD", "CURRENCY_MISMATCH"),
    *("TOO_EARLY", "TOO_LATE", "WRONG_AMOUNT", "NOT_COVERED", "NO_EXAM", "NOT_CANDIDATE"),
    *("INVALID", "REQUIRED", "TOO_LONG", "STALE_VERSION", "TAKEN", "WRONG_LEVEL", "WRONG_STATE", "CYCLE"),
}
MEGABYTE = "长" * 350_000
TEXTS = [
    "张\u202e伟",
    "张\x00伟",
    "张\x1b[2J伟",
    "\u2066伟",
    MEGABYTE,
    "名" * 5_000,
    "\x07",
    5,
    True,
    ["张伟"],
    {"a": 1},
]
JSONS: list[Any] = [
    "text",
    5,
    ["a"],
    {"no_such_key": 1},
    {"\x00": 1},
    {"blood_type": {"a": 1}},
    {"blood_type": "张\x00"},
]
BAD: dict[str, list[Any]] = {
    "String": TEXTS,
    "ID": ["", "###", "Q3VzdG9tZXI6", "\x00", "标识", "😀", MEGABYTE, {"id": 1}, ["x"]],
    "Int": ["x", "1", 1.5, 2**31, -(2**40), True, [1], {}, float("inf")],
    "Boolean": ["yes", 1, "true"],
    "Date": ["2026-13-40", "heute", "2026-3-9", 20260309, "2026-03-09T00:00:00Z", "", True, "+002026-03-09"],
    "DateTime": ["2026-03-09T10:00:00", "2026-03-09", "now", 1773000000, "9999-12-31T23:59:59-23:59", "", {}],
    "Decimal": [1.5, "NaN", "Infinity", "1e999999", "-1", "0.001", "一百", "", True, "9" * 50],
    "JSON": [*JSONS, {"blood_type": "X" * 30_000}],
}


@dataclass(frozen=True)
class Member:
    """One member of an input, by its path, and the name of its type."""

    path: tuple[str | int, ...]
    kind: str
    required: bool

    def __str__(self) -> str:
        return ".".join(map(str, self.path))


def _members(kind: GraphQLInputObjectType, path: tuple[str | int, ...] = ()) -> Iterator[Member]:
    for name, field in kind.fields.items():
        named = get_named_type(field.type)
        required = isinstance(field.type, GraphQLNonNull)
        bare = field.type.of_type if required else field.type
        place = (*path, name, 0) if isinstance(bare, GraphQLList) else (*path, name)
        if isinstance(named, GraphQLInputObjectType):
            yield from _members(named, place)
        else:
            yield Member(place, "Enum" if isinstance(named, GraphQLEnumType) else named.name, required)


def _input_type(name: str) -> GraphQLInputObjectType:
    root = schema._schema.mutation_type
    assert root is not None
    kind = get_named_type(root.fields[name].args["input"].type)
    assert isinstance(kind, GraphQLInputObjectType)
    return kind


def _with(given: Any, path: tuple[str | int, ...], value: Any) -> Any:
    """A copy of the input with the value at the path; what leads there is made up where it was left out."""
    if not path:
        return value
    step, *rest = path
    if isinstance(step, int):
        return [_with(given[0] if given else None, tuple(rest), value)]
    base: Mapping[str, Any] = given or (PERIOD if step in PERIOD else {})
    return {**base, step: _with(base.get(step), tuple(rest), value)}


# The ledger of migrations is none of the application's business.
TABLES = """SELECT tablename AS name FROM pg_tables
            WHERE schemaname = $1 AND has_table_privilege(format('%I.%I', schemaname, tablename), 'SELECT')"""


@pytest.fixture
async def counted(desk: Desk) -> AsyncIterator[Desk]:
    """Whatever is tried with it, every table holds afterwards what it held before."""
    before = await _contents(desk.chain)
    yield desk
    assert await _contents(desk.chain) == before


async def _contents(chain: Chain) -> dict[str, list[Any]]:
    async with chain.reading():
        tables = await raw_fetch(TABLES, chain.tenant.schema)
        names = sorted(row["name"] for row in tables)
        return {name: await raw_fetch(f'SELECT t::text AS row FROM "{name}" t ORDER BY 1') for name in names}


async def _refused(desk: Desk, name: str, given: Input) -> str:
    """What is wrong with the answer to bad input; nothing when it is right."""
    outcome = await call(desk.chain, desk.chain.actor("HQ_ADMIN"), name, given)
    codes = {*outcome.denied, *outcome.codes}
    if outcome.is_done:
        return "done"
    return "" if codes <= CODES else str(codes - CODES)


@pytest.mark.parametrize("name", sorted(mutations()))
async def test_a_bad_value_in_any_member_is_refused_with_a_code_and_changes_nothing(counted: Desk, name: str) -> None:
    wrong = {}
    good = INPUTS[name](counted, OWN)
    for member in _members(_input_type(name)):
        values = ["NO_SUCH", "", 3, True, "receive\x00"] if member.kind == "Enum" else BAD[member.kind]
        for value in values:
            if found := await _refused(counted, name, _with(good, member.path, value)):
                wrong[str(member), repr(value)[:40]] = found
    assert wrong == {}


@pytest.mark.parametrize("name", sorted(mutations()))
async def test_what_must_be_given_cannot_be_null_nor_left_out(counted: Desk, name: str) -> None:
    good = INPUTS[name](counted, OWN)
    chain, actor = counted.chain, counted.chain.actor("HQ_ADMIN")
    for member in (found for found in _members(_input_type(name)) if found.required):
        outcome = await call(chain, actor, name, _with(good, member.path, None))
        assert outcome.denied == ["BAD_USER_INPUT"], str(member)
    for given in ({}, {"nobody": "knows"}, good | {"isAdmin": True}):
        assert (await call(chain, actor, name, given)).denied, given


@pytest.mark.parametrize("name", sorted(mutations()))
async def test_what_may_be_left_out_may_be_null_too(counted: Desk, name: str) -> None:
    """The rest is a valid call, so a dry run of it goes through."""
    good = INPUTS[name](counted, OWN)
    for member in (found for found in _members(_input_type(name)) if not found.required and len(found.path) == 1):
        outcome = await call(counted.chain, counted.chain.actor("HQ_ADMIN"), name, good | {str(member): None}, dry=True)
        assert not outcome.denied, str(member)


@pytest.mark.parametrize(
    "text",
    [
        "👩‍👩‍👧‍👦",
        "𠮷野家",
        "مرحبا",
        "שלום עולם",
        "Zoë",
        "张三（曾用名）",
        "O'Brien; DROP TABLE customer;--",
        "%_\\",
        "a" * 200,
    ],
    ids=["family", "beyond the plane", "arabic", "hebrew", "composed", "brackets", "quotes", "wildcards", "longest"],
)
async def test_unusual_text_is_kept_as_it_is(desk: Desk, text: str) -> None:
    chain, actor = desk.chain, desk.chain.actor("HQ_ADMIN")
    outcome = await call(chain, actor, "updateStaffMember", _member(desk) | {"name": text}, selection="name")
    assert outcome.payload == {"staffMember": {"name": text}, "userErrors": []}
    query = "query($t: String!) { staffMembers(where: {name: {eq: $t}}) { totalCount } }"
    assert (await chain.ask(actor, query, t=text))["staffMembers"]["totalCount"] == 1


def _customer(desk: Desk) -> Input:
    return {"customerId": desk.customer(OWN.customer), "expectedVersion": 1}


def _member(desk: Desk) -> Input:
    return {"staffMemberId": desk.staff(OWN.staff), "expectedVersion": 1}


async def test_text_is_composed_and_trimmed_and_blank_is_nothing(desk: Desk) -> None:
    actor = desk.chain.actor("HQ_ADMIN")
    given = _customer(desk) | {"source": "\u3000 e\u0301mile \n", "address": ""}
    outcome = await call(desk.chain, actor, "updateCustomer", given, selection="source address")
    assert outcome.payload is not None
    assert outcome.payload["customer"] == {"source": "émile", "address": None}
    blank = await call(desk.chain, actor, "updateCustomer", _customer(desk) | {"expectedVersion": 2, "name": " \u3000"})
    assert blank.faults == [("REQUIRED", ["name"])]


async def test_a_refusal_is_told_in_the_callers_language(desk: Desk) -> None:
    given = _customer(desk) | {"name": "名" * 201}
    outcome = await call(desk.chain, desk.chain.actor("HQ_ADMIN"), "updateCustomer", given, locale="zh-CN")
    assert outcome.user_errors == [
        {"code": "TOO_LONG", "field": ["name"], "message": "文本长度为 201 个字符，最多 200 个。"}
    ]


async def test_the_rows_of_a_bulk_call_fail_one_by_one_or_all_together(desk: Desk) -> None:
    chain, actor = desk.chain, desk.chain.actor("HQ_ADMIN")
    good = INPUTS["createCustomer"](desk, OWN)
    rows = [good, good | {"name": "\u202e"}, good | {"managerId": "###"}, good | {"phone": "无"}]
    kept = await call(chain, actor, "createCustomers", {"rows": rows, "errorPolicy": "REJECT_FAILED_ROWS"})
    assert kept.faults == [
        ("INVALID", ["rows", "1", "name"]),
        ("NOT_FOUND", ["rows", "2", "managerId"]),
        ("INVALID", ["rows", "3", "phone"]),
    ]
    assert kept.payload is not None
    assert [bool(row["customer"]) for row in kept.payload["results"]] == [True, False, False, False]
    refused = await call(chain, actor, "createCustomers", {"rows": rows})
    assert refused.payload is not None
    assert [row["customer"] for row in refused.payload["results"]] == [None] * 4
    assert (await chain.ask(actor, "{ customers { totalCount } }"))["customers"]["totalCount"] == 6


async def test_more_rows_than_allowed_are_refused_whole(counted: Desk) -> None:
    rows = [INPUTS["createCustomer"](counted, OWN)] * 501
    outcome = await call(counted.chain, counted.chain.actor("HQ_ADMIN"), "createCustomers", {"rows": rows})
    assert outcome.faults == [("INVALID", ["rows"])]

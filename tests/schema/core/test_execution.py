"""A request on its way: which operation is meant, what is wrong with it, and how that is told."""

import re
from typing import Any

import pytest
from graphql import GraphQLError

from schema.core.answers import INTERNAL, formatted
from schema.core.execution import Answer, AnswerKind, Prepared
from tenants.core.errors import Forbidden
from tests.people import Chain
from tests.schema.core.documents import prepared, refusals

TWO = "query A { viewer { name } } query B { viewer { clientId } } fragment F on Viewer { kind }"
ONE = "query A { viewer { name } }"

OPERATIONS: list[tuple[str, str | None, str | None]] = [
    ("{ viewer { name } }", None, None),
    (ONE, None, "A"),
    (ONE, "A", "A"),
    (TWO.replace("fragment F on Viewer { kind }", ""), "A", "A"),
    (TWO.replace("fragment F on Viewer { kind }", ""), "B", "B"),
]


@pytest.mark.parametrize(("query", "name", "chosen"), OPERATIONS)
async def test_the_operation_named_is_the_one_that_runs(query: str, name: str | None, chosen: str | None) -> None:
    found = await prepared(query, operation=name)

    assert isinstance(found, Prepared)
    assert (found.operation.name.value if found.operation.name else None) == chosen


UNCLEAR: list[tuple[str, str | None]] = [
    ("query A { viewer { name } } query B { viewer { name } }", None),
    ("query A { viewer { name } } query B { viewer { name } }", "C"),
    (ONE, "B"),
    (ONE, ""),
    ("{ viewer { name } }", "A"),
    ("query A { viewer { name } } { viewer { name } }", None),
    ("query A { viewer { name } } query A { viewer { name } }", "A"),
    ("fragment F on Viewer { name }", None),
    ("", None),
    ("   # nothing", None),
    ("subscription { viewer { name } }", None),
    ("type Customer { id: ID }", None),
    ("{ viewer { name }", None),
    ("{ viewer { name } } \x00", None),
    ('{ search(text: "\\uD83D") { label } }', None),
    ("{ viewer }", None),
    ("{ viewer { name { first } } }", None),
]


@pytest.mark.parametrize(("query", "name"), UNCLEAR)
async def test_a_request_that_is_unclear_is_refused_before_it_runs(query: str, name: str | None) -> None:
    found = await prepared(query, operation=name)

    assert isinstance(found, Answer)
    assert (found.kind, found.data) == (AnswerKind.REQUEST_ERROR, None)
    assert {error["extensions"]["code"] for error in found.errors} == {"BAD_USER_INPUT"}
    assert {error["extensions"]["requestId"] for error in found.errors} == {"request-of-a-test"}


KINDS = [
    ("{ viewer { name } }", "query"),
    ("query { viewer { name } }", "query"),
    ("mutation ($i: UpdateCustomerInput!) { updateCustomer(input: $i) { userErrors { code } } }", "mutation"),
]


@pytest.mark.parametrize(("query", "kind"), KINDS)
async def test_what_kind_of_operation_it_is_is_known_before_it_runs(query: str, kind: str) -> None:
    found = await prepared(query, {"i": {}})

    assert isinstance(found, Prepared)
    assert found.kind == kind


DONE = "{ userErrors { code } }"
# The fields of a mutation, what the variable says, and whether nothing at all is to be kept.
DRY: list[tuple[list[str], bool | None, bool]] = [
    ([""], None, False),
    ([", dryRun: true"], None, True),
    ([", dryRun: false"], None, False),
    ([", dryRun: $dry"], True, True),
    ([", dryRun: $dry"], False, False),
    ([", dryRun: $dry"], None, False),
    ([", dryRun: true", ""], None, False),
    ([", dryRun: true", ", dryRun: $dry"], True, True),
    ([", dryRun: true", ", dryRun: $dry"], False, False),
]


@pytest.mark.parametrize(("fields", "given", "is_dry"), DRY)
async def test_a_request_is_a_dry_run_when_all_of_its_fields_are(
    fields: list[str], given: bool | None, is_dry: bool
) -> None:
    declared = ", $dry: Boolean! = false" if any("$dry" in field for field in fields) else ""
    inner = " ".join(f"f{index}: updateCustomer(input: $input{field}) {DONE}" for index, field in enumerate(fields))
    variables: dict[str, Any] = {"input": {}} | ({} if given is None else {"dry": given})

    found = await prepared(f"mutation ($input: UpdateCustomerInput!{declared}) {{ {inner} }}", variables)

    assert isinstance(found, Prepared), found.errors
    assert found.dry_run is is_dry


# Misspelt by one letter, so that whoever suggests what exists would do so here.
MISSPELT: dict[str, tuple[str, dict[str, Any], str]] = {
    "a root field": ("{ custmers { totalCount } }", {}, "customers"),
    "a field": ("{ viewer { nam } }", {}, "name"),
    "a mutation": ("mutation { createCustmer { userErrors { code } } }", {}, "createCustomer"),
    "an argument": ("{ customers(frst: 1) { totalCount } }", {}, "first"),
    "a directive's argument": ("{ viewer { name @skip(iff: true) } }", {}, "(if"),
    "a type": ("{ node(id: 1) { ... on Custmer { name } } }", {}, "Customer"),
    "a fragment": (
        "query A { viewer { ...Parts } } query B { viewer { ...Part } } fragment Part on Viewer { name }",
        {},
        "'Part'",
    ),
    "a type of a variable": ("query ($a: CustomerWher) { customers(where: $a) { totalCount } }", {}, "CustomerWhere"),
    "an input field": ("{ customers(where: {nam: {eq: 1}}) { totalCount } }", {}, "'name'"),
    "an operator": ("{ customers(where: {name: {contain: 1}}) { totalCount } }", {}, "contains"),
    "an enum value": ("{ customers(where: {kind: {eq: PERSO}}) { totalCount } }", {}, "PERSON"),
    "an enum value as text": ('{ customers(where: {kind: {eq: "PERSON"}}) { totalCount } }', {}, "Did"),
    "an input field in a variable": (
        "query ($w: CustomerWhere) { customers(where: $w) { totalCount } }",
        {"w": {"nam": {"eq": "甲"}}},
        "'name'",
    ),
    "an enum value in a variable": (
        "query ($w: CustomerWhere) { customers(where: $w) { totalCount } }",
        {"w": {"kind": {"eq": "PERSO"}}},
        "PERSON",
    ),
    "a member of a mutation's input": (
        "mutation ($i: UpdateCustomerInput!) { updateCustomer(input: $i) { userErrors { code } } }",
        {"i": {"customerId": "甲", "expectedVersion": 1, "nam": "乙"}},
        "'name'",
    ),
}


@pytest.mark.parametrize(("query", "variables", "hint"), MISSPELT.values(), ids=MISSPELT)
@pytest.mark.parametrize("locale", ["en", "zh-CN"])
async def test_no_refusal_says_what_would_have_been_right(
    chain: Chain, query: str, variables: dict[str, Any], hint: str, locale: str
) -> None:
    answer = await chain.answer(chain.actor("STAFF"), query, locale=locale, **variables)

    assert answer.kind is AnswerKind.REQUEST_ERROR
    for error in answer.errors:
        assert error["extensions"] == {"code": "BAD_USER_INPUT", "requestId": "request-of-a-test"}
        told = error["message"].replace(str(variables), "")
        assert "did you mean" not in told.lower()
        assert not re.search(rf"(?<!\w){re.escape(hint)}(?!\w)", told), told


VALUES: list[tuple[str, Any]] = [
    ("$v: Int) { staffMembers(where: {post: {rank: {eq: $v}}}) { totalCount } }", 2**31),
    ("$v: Int) { customers(first: $v) { totalCount } }", "1"),
    ("$v: Int) { customers(first: $v) { totalCount } }", [1]),
    ("$v: ID!) { node(id: $v) { id } }", None),
    ("$v: ID!) { node(id: $v) { id } }", {"a": 1}),
    ("$v: ID!) { node(id: $v) { id } }", 1.5),
    ("$v: String!) { search(text: $v) { label } }", 5),
    ("$v: CustomerWhere) { customers(where: $v) { totalCount } }", [1]),
    ("$v: CustomerWhere) { customers(where: $v) { totalCount } }", "name"),
]


@pytest.mark.parametrize(("query", "value"), VALUES)
async def test_a_variable_of_the_wrong_kind_is_refused_before_anything_runs(
    chain: Chain, statements: list[str], query: str, value: Any
) -> None:
    actor = chain.actor("HQ_ADMIN")
    statements.clear()

    answer = await chain.answer(actor, "query (" + query, v=value)

    assert answer.kind is AnswerKind.REQUEST_ERROR
    assert {error["extensions"]["code"] for error in answer.errors} == {"BAD_USER_INPUT"}
    assert statements == []


async def test_a_variable_that_is_missing_is_told_by_name(chain: Chain) -> None:
    answer = await chain.answer(chain.actor("HQ_ADMIN"), "query ($id: ID!) { node(id: $id) { id } }")

    assert "$id" in answer.errors[0]["message"]


async def test_a_huge_wrong_value_makes_no_huge_refusal(chain: Chain) -> None:
    query = "query ($w: CustomerWhere) { customers(where: $w) { totalCount } }"

    answer = await chain.answer(chain.actor("HQ_ADMIN"), query, w={"createdAt": {"gt": "x" * 1_000_000}})

    assert sum(len(error["message"]) for error in answer.errors) < 10_000


async def test_many_faults_are_told_up_to_a_bound() -> None:
    query = "{ " + " ".join(f"fault{index}" for index in range(100)) + " }"

    assert 2 < len(await refusals(query)) <= 11


async def test_what_is_wrong_is_told_with_its_place(chain: Chain) -> None:
    answer = await chain.answer(chain.actor("HQ_ADMIN"), "{\n  viewer {\n    fault\n  }\n}")

    assert answer.errors[0]["locations"] == [{"line": 3, "column": 5}]


async def test_programmers_words_are_introduced_in_chinese(chain: Chain) -> None:
    answer = await chain.answer(chain.actor("HQ_ADMIN"), "{ fault }", locale="zh-CN")

    assert answer.errors[0]["message"] == "无法理解请求：Cannot query field 'fault' on type 'Query'."


ERRORS: list[tuple[GraphQLError, str, str, str]] = [
    (GraphQLError("Syntax Error"), "en", "Syntax Error", "BAD_USER_INPUT"),
    (
        GraphQLError("x", original_error=Forbidden(permission="customer:read")),
        "zh-CN",
        "没有权限：此操作需要权限 customer:read。",
        "FORBIDDEN",
    ),
    (
        GraphQLError("x", original_error=GraphQLError("y", original_error=Forbidden(permission="a:b"))),
        "en",
        "You may not do this: it needs the permission a:b.",
        "FORBIDDEN",
    ),
    (GraphQLError("x", original_error=ValueError("secret")), "en", INTERNAL["en"], "INTERNAL"),
    (GraphQLError("x", original_error=ValueError("secret")), "zh", INTERNAL["zh"], "INTERNAL"),
    (
        GraphQLError("x", original_error=GraphQLError("y", original_error=KeyError("secret"))),
        "fr",
        INTERNAL["en"],
        "INTERNAL",
    ),
]


@pytest.mark.parametrize(("error", "locale", "message", "code"), ERRORS)
def test_an_error_is_coded_told_in_the_readers_language_and_names_the_request(
    error: GraphQLError, locale: str, message: str, code: str
) -> None:
    told = formatted(error, locale=locale, request_id="r-1")

    assert told == {"message": message, "extensions": {"code": code, "requestId": "r-1"}}


LANGUAGES = [
    ("en", "There is no such object, or it lies outside what you may see."),
    ("zh-CN", "对象不存在，或不在您的可见范围内。"),
    ("de", "There is no such object, or it lies outside what you may see."),
]


@pytest.mark.parametrize(("locale", "message"), LANGUAGES)
async def test_refusals_come_in_the_callers_language(chain: Chain, locale: str, message: str) -> None:
    answer = await chain.answer(chain.actor("HQ_ADMIN"), '{ node(id: "!!!") { id } }', locale=locale)

    assert [error["message"] for error in answer.errors] == [message]

"""When something breaks under a request: nothing half done, nothing told of the inner workings, nothing left behind."""

import json
from collections.abc import AsyncIterator, MutableMapping
from typing import Any

import asyncpg
import pytest

from schema.core.answers import INTERNAL
from scripts.embedded import Cluster
from tenants.registry.sql_text import quoted
from tests.people import Chain
from tests.schema.core.practice import OWNER, SECRET, answer
from tests.schema.core.standing import standing

FIELD = "{ customer { name } userErrors { code } }"
ONLY_ERRORS = "{ userErrors { code } }"


@pytest.fixture
async def owner(cluster: Cluster) -> AsyncIterator[asyncpg.Connection]:
    """The tables' owner, who breaks things."""
    OWNER["owner"] = await asyncpg.connect(cluster.owner_url)
    yield OWNER["owner"]
    await OWNER.pop("owner").close()


def _input(chain: Chain, name: str = "周杰", to: str = "周杰伦") -> dict[str, Any]:
    return {"customerId": chain.id(chain.customers[name]), "expectedVersion": 1, "name": to}


def _mutation(field: str, selection: str = FIELD) -> str:
    return f"mutation ($input: RenameInput!) {{ {field}(input: $input) {selection} }}"


def _assert_masked(told: Any, path: list[str], locale: str = "en") -> None:
    (error,) = told.errors
    assert error["message"] == INTERNAL[locale[:2]]
    assert error["extensions"] == {"code": "INTERNAL", "requestId": "request-of-a-test"}
    assert error["path"] == path
    text = json.dumps(told.errors, ensure_ascii=False) + json.dumps(told.data, ensure_ascii=False)
    for inner in (SECRET, "hunter2", "Error", "SELECT", "constraint", "division", "customer_", "Traceback"):
        assert inner not in text


@pytest.mark.parametrize("selection", [FIELD, ONLY_ERRORS], ids=["with the object", "without it"])
@pytest.mark.parametrize("locale", ["en", "zh-CN"])
@pytest.mark.parametrize("field", ["crash", "divide"])
async def test_a_failure_takes_everything_back_and_is_masked_but_logged_in_full(
    chain: Chain, logs: list[MutableMapping[str, Any]], field: str, locale: str, selection: str
) -> None:
    before = await standing(chain)

    told = await answer(chain, chain.actor("HQ_ADMIN"), _mutation(field, selection), locale, input=_input(chain))

    assert told.data is None
    _assert_masked(told, [field], locale)
    assert await standing(chain) == before
    (line,) = logs
    assert (line["log_level"], line["path"]) == ("error", [field])
    assert isinstance(line["exc_info"], RuntimeError if field == "crash" else asyncpg.DivisionByZeroError)


async def test_a_constraint_that_breaks_within_a_use_case_takes_back_all_of_it(
    chain: Chain, owner: asyncpg.Connection
) -> None:
    """The customer is written first, the hand-over cannot be."""
    before = await standing(chain)
    table = f"{quoted(chain.tenant.schema)}.hand_over"
    query = "mutation ($input: CreateCustomerInput!) { createCustomer(input: $input) { customer { name } } }"
    given = {
        "kind": "PERSON",
        "name": "司马相如",
        "branchId": chain.id(chain.branches["PUDONG"]),
        "managerId": chain.id(chain.staff["003"]),
    }
    await owner.execute(f"ALTER TABLE {table} ADD CONSTRAINT never CHECK (FALSE) NOT VALID")
    try:
        told = await answer(chain, chain.actor("HQ_ADMIN"), query, input=given)
    finally:
        await owner.execute(f"ALTER TABLE {table} DROP CONSTRAINT never")

    _assert_masked(told, ["createCustomer"])
    assert await standing(chain) == before
    assert not (await answer(chain, chain.actor("HQ_ADMIN"), query, input=given)).errors


async def test_a_commit_that_fails_replaces_a_payload_that_was_read_already(
    chain: Chain, owner: asyncpg.Connection
) -> None:
    before = await standing(chain)
    table = f"{quoted(chain.tenant.schema)}.customer"
    await owner.execute(f"ALTER TABLE {table} ADD CONSTRAINT one_name UNIQUE (name) DEFERRABLE INITIALLY DEFERRED")
    try:
        told = await answer(chain, chain.actor("HQ_ADMIN"), _mutation("rename"), input=_input(chain, to="吴磊"))
    finally:
        await owner.execute(f"ALTER TABLE {table} DROP CONSTRAINT one_name")

    assert told.data is None
    _assert_masked(told, ["rename"])
    assert await standing(chain) == before


@pytest.mark.parametrize("selection", [FIELD, ONLY_ERRORS], ids=["with the object", "without it"])
async def test_a_connection_lost_before_the_commit_is_no_success(
    chain: Chain, owner: asyncpg.Connection, selection: str
) -> None:
    before = await standing(chain)

    told = await answer(chain, chain.actor("HQ_ADMIN"), _mutation("hangUp", selection), input=_input(chain))

    assert told.data is None
    assert {error["extensions"]["code"] for error in told.errors} == {"INTERNAL"}
    assert await standing(chain) == before


async def test_after_a_lost_connection_the_next_field_goes_on_with_another(
    chain: Chain, owner: asyncpg.Connection
) -> None:
    await answer(chain, chain.actor("HQ_ADMIN"), _mutation("hangUp"), input=_input(chain))

    told = await answer(chain, chain.actor("HQ_ADMIN"), _mutation("rename"), input=_input(chain))

    assert told.data == {"rename": {"customer": {"name": "周杰伦"}, "userErrors": []}}


async def test_one_failed_statement_of_a_query_leaves_an_answer_with_errors_where_they_are(
    chain: Chain, owner: asyncpg.Connection
) -> None:
    """Columns are asked for by name, so one that is gone fails its own list alone or those read after it."""
    table = f"{quoted(chain.tenant.schema)}.customer"
    query = "{ viewer { name } customers { nodes { email } } }"
    await owner.execute(f"ALTER TABLE {table} RENAME COLUMN email TO lost")
    try:
        told = await answer(chain, chain.actor("HQ_ADMIN"), query)
    finally:
        await owner.execute(f"ALTER TABLE {table} RENAME COLUMN lost TO email")

    _assert_masked(told, ["customers"])
    assert not (await answer(chain, chain.actor("HQ_ADMIN"), query)).errors


async def test_a_failed_statement_below_leaves_what_stands_above_it(chain: Chain, owner: asyncpg.Connection) -> None:
    table = f"{quoted(chain.tenant.schema)}.staff_member"
    query = "{ customers(first: 1) { nodes { name } } branches(first: 1) { nodes { code staff { nodes { email } } } } }"
    await owner.execute(f"ALTER TABLE {table} RENAME COLUMN email TO lost")
    try:
        told = await answer(chain, chain.actor("HQ_ADMIN"), query)
    finally:
        await owner.execute(f"ALTER TABLE {table} RENAME COLUMN lost TO email")

    _assert_masked(told, ["branches", "nodes", 0, "staff"])  # type: ignore[list-item]
    assert told.data == {
        "customers": {"nodes": [{"name": "欧阳娜娜"}]},
        "branches": {"nodes": [{"code": "CHENGDU", "staff": None}]},
    }


async def test_a_payload_that_cannot_be_read_is_no_success(chain: Chain, owner: asyncpg.Connection) -> None:
    """Nothing is kept that could not be shown as it was asked for."""
    before = await standing(chain)
    table = f"{quoted(chain.tenant.schema)}.contact"
    await owner.execute(f"ALTER TABLE {table} RENAME COLUMN note TO lost")
    try:
        told = await answer(
            chain,
            chain.actor("HQ_ADMIN"),
            _mutation("rename", "{ customer { name contacts { nodes { note } } } }"),
            input=_input(chain),
        )
    finally:
        await owner.execute(f"ALTER TABLE {table} RENAME COLUMN lost TO note")

    assert told.data is None
    assert {error["extensions"]["code"] for error in told.errors} == {"INTERNAL"}
    assert await standing(chain) == before

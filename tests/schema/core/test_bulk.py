"""Many of one change in one call: a result per row, and a policy for the rows that fail."""

import asyncio
from typing import Any

import pytest

from scripts.embedded import Cluster
from tenants.branches.models import Branch
from tenants.branches.workflow import BranchLevel, BranchStatus
from tenants.core.permissions import Permission
from tests.people import Chain, resident
from tests.schema.core.practice import answer
from tests.schema.core.standing import standing, trail
from tests.tenants.core.waiting import until_blocked

CREATE = """
mutation ($rows: [CreateCustomerInput!]!, $policy: ErrorPolicy! = REJECT_ALL, $dry: Boolean! = false) {
  createCustomers(input: {rows: $rows, errorPolicy: $policy}, dryRun: $dry) {
    results { index customer { name number branch { name } } userErrors { code field message } }
    userErrors { code field message }
  }
}
"""
RENAME = """
mutation ($rows: [RenameInput!]!, $policy: ErrorPolicy!) {
  renameCustomers(input: {rows: $rows, errorPolicy: $policy}) {
    results { index customer { name } userErrors { code field current { ... on Customer { name version } } } }
    userErrors { code }
  }
}
"""
POLICIES = ["REJECT_ALL", "REJECT_FAILED_ROWS"]


def _row(chain: Chain, name: str, **more: Any) -> dict[str, Any]:
    places = {"branchId": chain.id(chain.branches["PUDONG"]), "managerId": chain.id(chain.staff["003"])}
    return {"kind": "PERSON", "name": name, **places, **more}


def _rename(chain: Chain, name: str, to: str, **more: Any) -> dict[str, Any]:
    return {"customerId": chain.id(chain.customers[name]), "expectedVersion": 1, "name": to, **more}


async def _created(chain: Chain, rows: list[dict[str, Any]], **more: Any) -> dict[str, Any]:
    data = await chain.ask(chain.actor("HQ_ADMIN"), CREATE, rows=rows, **more)
    payload: dict[str, Any] = data["createCustomers"]
    return payload


@pytest.mark.parametrize("policy", POLICIES)
async def test_good_rows_are_all_kept_in_their_order(chain: Chain, policy: str) -> None:
    names = ["司马相如", "诸葛亮", "上官婉儿"]
    before = await standing(chain)

    payload = await _created(chain, [_row(chain, name) for name in names], policy=policy)

    shown = [(row["index"], row["customer"]["name"], row["customer"]["number"]) for row in payload["results"]]
    assert shown == [(0, "司马相如", "K-000006"), (1, "诸葛亮", "K-000007"), (2, "上官婉儿", "K-000008")]
    assert payload["userErrors"] == []
    after = await standing(chain)
    assert set(after.customers) == set(before.customers) | set(names)
    assert after.counters["customer"] == before.counters["customer"] + 3


def _mixed(chain: Chain) -> list[dict[str, Any]]:
    """The second lacks a name, the third names a branch of the staff, the fifth has a bad amount."""
    return [
        _row(chain, "司马相如"),
        _row(chain, " "),
        _row(chain, "诸葛亮", branchId=chain.id(chain.staff["003"])),
        _row(chain, "上官婉儿"),
        _row(chain, "欧阳修", amounts={"wealthProducts": "-1"}),
    ]


FAULTS = [
    [],
    [("REQUIRED", ["rows", "1", "name"])],
    [("NOT_FOUND", ["rows", "2", "branchId"])],
    [],
    [("INVALID", ["rows", "4", "amounts", "wealthProducts"])],
]


async def test_with_reject_failed_rows_the_good_ones_are_kept(chain: Chain) -> None:
    before = await standing(chain)

    payload = await _created(chain, _mixed(chain), policy="REJECT_FAILED_ROWS")

    results = payload["results"]
    assert [[(error["code"], error["field"]) for error in row["userErrors"]] for row in results] == FAULTS
    numbers = [row["customer"] and row["customer"]["number"] for row in results]
    assert numbers == ["K-000006", None, None, "K-000007", None]
    after = await standing(chain)
    assert set(after.customers) == set(before.customers) | {"司马相如", "上官婉儿"}
    kept = {entry.after.get("name") for entry in await trail(chain, longer_than=before.entries)} - {None}
    assert kept == {"司马相如", "上官婉儿"}


async def test_with_reject_all_one_bad_row_keeps_none_and_all_faults_are_told(chain: Chain) -> None:
    before = await standing(chain)

    payload = await _created(chain, _mixed(chain))

    results = payload["results"]
    assert [[(error["code"], error["field"]) for error in row["userErrors"]] for row in results] == FAULTS
    assert [row["customer"] for row in results] == [None] * 5
    assert await standing(chain) == before


@pytest.mark.parametrize("policy", POLICIES)
async def test_a_dry_run_tells_what_would_come_of_each_row_and_keeps_none(chain: Chain, policy: str) -> None:
    before = await standing(chain)

    payload = await _created(chain, _mixed(chain), policy=policy, dry=True)

    faults = [[(error["code"], error["field"]) for error in row["userErrors"]] for row in payload["results"]]
    assert faults == FAULTS
    assert await standing(chain) == before


@pytest.mark.parametrize("policy", POLICIES)
async def test_a_row_that_is_refused_after_it_was_written_leaves_nothing(chain: Chain, policy: str) -> None:
    before = await standing(chain)
    rows = [
        _rename(chain, "周杰", "甲一", reason="第一"),
        _rename(chain, "吴磊", "被拒", reason="第二"),
        _rename(chain, "郑爽", "甲三"),
    ]

    told = await answer(chain, chain.actor("HQ_ADMIN"), RENAME, rows=rows, policy=policy)

    assert told.data is not None
    results = told.data["renameCustomers"]["results"]
    assert results[1]["userErrors"] == [{"code": "WRONG_STATE", "field": ["rows", "1", "name"], "current": None}]
    after = await standing(chain)
    if policy == "REJECT_ALL":
        assert after == before
        return
    assert {"甲一", "吴磊", "甲三"} <= set(after.customers)
    assert after.counters["practice"] == 2
    entries = await trail(chain, longer_than=before.entries)
    assert [(entry.after, entry.reason) for entry in entries] == [({"name": "甲一"}, "第一"), ({"name": "甲三"}, None)]


async def test_a_stale_row_shows_its_object_as_it_stands(chain: Chain) -> None:
    rows = [_rename(chain, "周杰", "甲一"), _rename(chain, "周杰", "甲二")]

    told = await answer(chain, chain.actor("HQ_ADMIN"), RENAME, rows=rows, policy="REJECT_FAILED_ROWS")

    assert told.data is not None
    (error,) = told.data["renameCustomers"]["results"][1]["userErrors"]
    expected = {"code": "STALE_VERSION", "field": ["rows", "1", "expectedVersion"]}
    assert error == {**expected, "current": {"name": "甲一", "version": 2}}


@pytest.mark.parametrize(("count", "is_kept"), [(0, True), (500, True), (501, False)])
async def test_up_to_500_rows_are_taken(chain: Chain, count: int, is_kept: bool) -> None:
    query = """
    mutation ($rows: [CreateCustomerInput!]!) {
      createCustomers(input: {rows: $rows}) { results { index } userErrors { code field } }
    }
    """
    rows = [_row(chain, f"客户{index}") for index in range(count)]
    before = await standing(chain)

    payload = (await chain.ask(chain.actor("HQ_ADMIN"), query, rows=rows))["createCustomers"]

    assert payload["userErrors"] == ([] if is_kept else [{"code": "INVALID", "field": ["rows"]}])
    assert [row["index"] for row in payload["results"]] == (list(range(count)) if is_kept else [])
    assert len((await standing(chain)).customers) == len(before.customers) + (count if is_kept else 0)


async def test_the_rows_are_read_back_in_one_statement_per_relation(chain: Chain, statements: list[str]) -> None:
    rows = [_row(chain, f"客户{index}") for index in range(30)]
    statements.clear()

    await _created(chain, rows)

    reads = [sql for sql in statements if sql.startswith("SELECT t.") and " AS " in sql.split(" FROM ")[0]]
    assert len(reads) == 2


async def test_fifty_customers_are_checked_and_compared_by_as_many_questions_as_two(
    chain: Chain, statements: list[str]
) -> None:
    asked = []
    places = [("PUDONG", "003"), ("XUHUI", "006"), ("PUDONG-1", "005"), ("CHENGDU", "007")]
    for count in (1, 2, 50):
        rows = []
        for n in range(count):
            branch, manager = places[n % 4]
            at = {"branchId": chain.id(chain.branches[branch]), "managerId": chain.id(chain.staff[manager])}
            more = {"phone": f"1370000{count}{n:02d}", "identityNumber": resident(count * 10 + n)}
            rows.append(_row(chain, f"{chr(0x4E00 + n)}某") | at | more)
        statements.clear()
        await _created(chain, rows)
        asked.append([sql for sql in statements if sql.startswith("SELECT")])
    assert asked[1] == asked[2]


@pytest.mark.parametrize("policy", POLICIES)
async def test_who_may_not_do_it_may_not_do_it_to_many(chain: Chain, policy: str) -> None:
    actor = chain.actor("HQ_ADMIN", without=frozenset({Permission.CUSTOMER_CREATE}))

    assert await chain.codes(actor, CREATE, rows=[], policy=policy) == ["FORBIDDEN"]


@pytest.mark.parametrize("policy", POLICIES)
async def test_a_failure_among_the_rows_keeps_none_of_them(chain: Chain, policy: str) -> None:
    """A subject that is not there stops the whole call, as it does for one."""
    before = await standing(chain)
    rows = [_rename(chain, "周杰", "甲一"), _rename(chain, "吴磊", "甲二") | {"customerId": "!!!"}]

    told = await answer(chain, chain.actor("HQ_ADMIN"), RENAME, rows=rows, policy=policy)

    assert told.data is None
    assert [error["extensions"]["code"] for error in told.errors] == ["NOT_FOUND"]
    assert await standing(chain) == before


BRANCHES = """
mutation ($rows: [CreateBranchInput!]!) {
  createBranches(input: {rows: $rows, errorPolicy: REJECT_FAILED_ROWS}) {
    results { branch { code } userErrors { code } }
  }
}
"""


def _branch(chain: Chain, code: str) -> dict[str, Any]:
    east = chain.id(chain.branches["EAST"])
    return {"code": code, "name": "新营业部", "level": "BRANCH", "kind": "INSURANCE", "parentId": east}


async def test_a_row_that_repeats_another_is_taken(chain: Chain) -> None:
    rows = [_branch(chain, code) for code in ("N-1", "N-2", "N-1")]

    data = await chain.ask(chain.actor("HQ_ADMIN"), BRANCHES, rows=rows)

    codes = [[error["code"] for error in row["userErrors"]] for row in data["createBranches"]["results"]]
    assert codes == [[], [], ["TAKEN"]]


async def test_a_row_that_loses_a_race_is_taken_and_the_others_are_kept(chain: Chain, cluster: Cluster) -> None:
    """Somebody else has just written the code and not committed yet, so no look beforehand can tell."""
    saved = asyncio.Event()

    async def create() -> dict[str, Any]:
        await saved.wait()
        return await chain.ask(
            chain.actor("HQ_ADMIN"), BRANCHES, rows=[_branch(chain, code) for code in ("A", "R", "Z")]
        )

    loser = asyncio.create_task(create())
    async with chain.work():
        await Branch(
            code="R",
            name="抢先营业部",
            level=BranchLevel.BRANCH,
            kind="INSURANCE",
            status=BranchStatus.OPEN,
            parent_id=chain.branches["EAST"].id,
            path="/",
        ).save()
        assert await Branch.exists(code="R")
        saved.set()
        await until_blocked(cluster, 1)

    data = await loser
    shown = [
        (row["branch"] and row["branch"]["code"], [error["code"] for error in row["userErrors"]])
        for row in data["createBranches"]["results"]
    ]
    assert shown == [("A", []), (None, ["TAKEN"]), ("Z", [])]

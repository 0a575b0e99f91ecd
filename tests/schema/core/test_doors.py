"""The mutation door: what is done is kept whole, what is refused is told and leaves nothing."""

from typing import Any

import pytest

from schema.core.errors import UserErrorCode
from schema.core.ids import encode
from schema.registry.errors import PlatformErrorCode
from tenants.branches.queries import BRANCHES
from tenants.core.actor import Reach
from tenants.core.errors import Missing, Refusal, StaleVersion, WrongState
from tenants.core.keys import new_id
from tenants.core.permissions import Permission
from tenants.customers.models import Customer
from tenants.customers.queries import CUSTOMERS
from tests.people import Chain
from tests.schema.core.practice import answer
from tests.schema.core.standing import standing, trail

ERRORS = "userErrors { code message field current { id ... on Customer { name version } } }"
RENAME = f"""
mutation ($input: RenameInput!, $dry: Boolean! = false) {{
  rename(input: $input, dryRun: $dry) {{ customer {{ id name version number }} {ERRORS} }}
}}
"""
CREATE = f"""
mutation ($input: CreateCustomerInput!, $dry: Boolean! = false) {{
  createCustomer(input: $input, dryRun: $dry) {{
    customer {{ id name number version branch {{ name }} handOvers {{ totalCount }} }} {ERRORS}
  }}
}}
"""
UPDATE = f"mutation ($input: UpdateCustomerInput!) {{ updateCustomer(input: $input) {{ customer {{ id }} {ERRORS} }} }}"


def _input(chain: Chain, name: str = "周杰", to: str = "周杰伦", **more: Any) -> dict[str, Any]:
    return {"customerId": chain.id(chain.customers[name]), "expectedVersion": 1, "name": to, **more}


def _new(chain: Chain, **more: Any) -> dict[str, Any]:
    places = {"branchId": chain.id(chain.branches["PUDONG"]), "managerId": chain.id(chain.staff["003"])}
    return {"kind": "PERSON", "name": "司马相如", **places, **more}


async def _done(chain: Chain, query: str, **variables: Any) -> dict[str, Any]:
    told = await answer(chain, chain.actor("HQ_ADMIN"), query, **variables)
    assert not told.errors, told.errors
    assert told.data is not None
    (payload,) = told.data.values()
    found: dict[str, Any] = payload
    return found


async def test_what_is_done_is_shown_kept_and_on_the_trail(chain: Chain) -> None:
    before = await standing(chain)

    payload = await _done(chain, RENAME, input=_input(chain, reason="  本人申请 "))

    assert payload["userErrors"] == []
    assert (payload["customer"]["name"], payload["customer"]["version"]) == ("周杰伦", 2)
    after = await standing(chain)
    assert after.customers["周杰伦"] == 2
    (entry,) = await trail(chain, longer_than=before.entries)
    assert (entry.before, entry.after, entry.reason) == ({"name": "周杰"}, {"name": "周杰伦"}, "本人申请")


async def test_a_dry_run_shows_everything_and_keeps_nothing(chain: Chain) -> None:
    before = await standing(chain)

    payload = await _done(chain, CREATE, input=_new(chain), dry=True)

    customer = payload["customer"]
    assert payload["userErrors"] == []
    assert (customer["name"], customer["number"], customer["version"]) == ("司马相如", None, 1)
    assert (customer["branch"], customer["handOvers"]) == ({"name": "浦东营业部"}, {"totalCount": 1})
    assert await standing(chain) == before
    actor = chain.actor("HQ_ADMIN")
    assert await chain.codes(actor, "query ($id: ID!) { customer(id: $id) { id } }", id=customer["id"]) == ["NOT_FOUND"]


async def test_a_dry_run_tells_the_same_refusals(chain: Chain) -> None:
    before = await standing(chain)

    payload = await _done(chain, CREATE, input=_new(chain, name=" "), dry=True)

    assert [(error["code"], error["field"]) for error in payload["userErrors"]] == [("REQUIRED", ["name"])]
    assert await standing(chain) == before


async def test_after_a_dry_run_the_real_one_takes_the_next_number(chain: Chain) -> None:
    first = await _done(chain, CREATE, input=_new(chain))
    await _done(chain, CREATE, input=_new(chain), dry=True)
    second = await _done(chain, CREATE, input=_new(chain))

    assert [payload["customer"]["number"] for payload in (first, second)] == ["K-000006", "K-000007"]


@pytest.mark.parametrize("dry", ["true", "false"])
async def test_a_dry_run_may_be_asked_for_in_the_document(chain: Chain, dry: str) -> None:
    query = f"mutation ($input: RenameInput!) {{ rename(input: $input, dryRun: {dry}) {{ customer {{ name }} }} }}"

    assert (await _done(chain, query, input=_input(chain)))["customer"]["name"] == "周杰伦"
    assert ("周杰伦" in (await standing(chain)).customers) is (dry == "false")


async def test_a_refusal_takes_back_what_was_written_before_it(chain: Chain) -> None:
    before = await standing(chain)

    payload = await _done(chain, RENAME, input=_input(chain, to="被拒"))

    message = WrongState(state="已锁定").message("en")
    refused = {"code": "WRONG_STATE", "message": message, "field": ["name"], "current": None}
    assert payload == {"customer": None, "userErrors": [refused]}
    assert await standing(chain) == before


@pytest.mark.parametrize("expected", [0, 2, 99])
async def test_a_stale_version_is_refused_with_the_object_as_it_stands(chain: Chain, expected: int) -> None:
    before = await standing(chain)

    payload = await _done(chain, RENAME, input=_input(chain, expectedVersion=expected))

    customer = chain.customers["周杰"]
    refused = {
        "code": "STALE_VERSION",
        "message": StaleVersion(expected=expected, actual=1).message("en"),
        "field": ["expectedVersion"],
        "current": {"id": chain.id(customer), "name": "周杰", "version": 1},
    }
    assert payload == {"customer": None, "userErrors": [refused]}
    assert await standing(chain) == before


async def test_only_a_stale_version_shows_the_object(chain: Chain) -> None:
    payload = await _done(chain, UPDATE, input=_input(chain, to=" "))

    assert [(error["code"], error["current"]) for error in payload["userErrors"]] == [("REQUIRED", None)]


async def test_refusals_are_told_in_the_callers_language(chain: Chain) -> None:
    told = await answer(chain, chain.actor("HQ_ADMIN"), RENAME, locale="zh-CN", input=_input(chain, expectedVersion=2))

    assert told.data is not None
    (error,) = told.data["rename"]["userErrors"]
    assert error["message"] == "数据已被他人修改：您持有版本 2，当前版本为 1。"


REASONS: list[tuple[str, str]] = [
    ("周\x00杰", "INVALID"),
    ("周\u202e杰", "INVALID"),
    ("由" * 2_001, "TOO_LONG"),
    ("由" * 1_000_000, "TOO_LONG"),
    ("a" + "\u0301" * 100, "INVALID"),
]


@pytest.mark.parametrize(("reason", "code"), REASONS)
async def test_a_reason_that_cannot_be_kept_is_refused_at_its_field(chain: Chain, reason: str, code: str) -> None:
    before = await standing(chain)

    payload = await _done(chain, RENAME, input=_input(chain, reason=reason))

    assert [(error["code"], error["field"]) for error in payload["userErrors"]] == [(code, ["reason"])]
    assert await standing(chain) == before


@pytest.mark.parametrize("reason", [None, "", "  \n"])
async def test_a_blank_reason_is_none(chain: Chain, reason: str | None) -> None:
    before = await standing(chain)

    await _done(chain, RENAME, input=_input(chain, reason=reason))

    (entry,) = await trail(chain, longer_than=before.entries)
    assert entry.reason is None


def _subjects(chain: Chain, other: Chain) -> dict[str, str]:
    return {
        "missing": encode(CUSTOMERS, new_id()),
        "malformed": "!!!",
        "another tenant's": other.id(other.customers["周杰"]),
        "another type's": chain.id(chain.branches["PUDONG"]),
        "out of the scope": chain.id(chain.customers["郑爽"]),
    }


@pytest.mark.parametrize("kind", ["missing", "malformed", "another tenant's", "another type's", "out of the scope"])
async def test_a_subject_that_is_not_there_is_not_found_at_the_top_level(
    chain: Chain, other_chain: Chain, kind: str
) -> None:
    before = await standing(chain)
    given = _input(chain) | {"customerId": _subjects(chain, other_chain)[kind]}

    told = await answer(chain, chain.actor("BRANCH_MANAGER"), RENAME, input=given)

    assert told.data is None
    assert [(error["extensions"]["code"], error["path"]) for error in told.errors] == [("NOT_FOUND", ["rename"])]
    assert await standing(chain) == before


def _branches(chain: Chain, other: Chain) -> dict[str, str]:
    return {
        "missing": encode(BRANCHES, new_id()),
        "malformed": "!!!",
        "another tenant's": other.id(other.branches["PUDONG"]),
        "another type's": chain.id(chain.staff["003"]),
        "out of the scope": chain.id(chain.branches["CHENGDU"]),
    }


@pytest.mark.parametrize("kind", ["missing", "malformed", "another tenant's", "another type's", "out of the scope"])
async def test_an_object_an_input_names_in_vain_is_a_user_error_at_its_member(
    chain: Chain, other_chain: Chain, kind: str
) -> None:
    given = _new(chain, branchId=_branches(chain, other_chain)[kind])

    told = await answer(chain, chain.actor("BRANCH_MANAGER"), CREATE, input=given)

    missing = {"code": "NOT_FOUND", "message": Missing().message("en"), "field": ["branchId"], "current": None}
    assert not told.errors
    assert told.data == {"createCustomer": {"customer": None, "userErrors": [missing]}}


async def test_who_may_not_do_it_is_refused_before_anything_is_looked_at(chain: Chain, statements: list[str]) -> None:
    actor = chain.actor("HQ_ADMIN", without=frozenset({Permission.CUSTOMER_UPDATE}))
    statements.clear()

    told = await answer(chain, actor, RENAME, input=_input(chain) | {"customerId": "!!!"})

    assert [error["extensions"]["code"] for error in told.errors] == ["FORBIDDEN"]
    assert statements == []


SEVERAL = """
mutation ($one: RenameInput!, $two: RenameInput!, $three: RenameInput!) {
  one: rename(input: $one) { customer { name } userErrors { code } }
  two: %s(input: $two) { customer { name } userErrors { code } }
  three: rename(input: $three) { customer { name } userErrors { code } }
}
"""


def _three(chain: Chain, second: str) -> dict[str, Any]:
    return {
        "one": _input(chain, "周杰", "甲一"),
        "two": _input(chain, "吴磊", second),
        "three": _input(chain, "郑爽", "甲三"),
    }


async def test_each_field_of_a_mutation_is_kept_or_refused_by_itself(chain: Chain) -> None:
    before = await standing(chain)

    told = await answer(chain, chain.actor("HQ_ADMIN"), SEVERAL % "rename", **_three(chain, "被拒"))

    assert told.data == {
        "one": {"customer": {"name": "甲一"}, "userErrors": []},
        "two": {"customer": None, "userErrors": [{"code": "WRONG_STATE"}]},
        "three": {"customer": {"name": "甲三"}, "userErrors": []},
    }
    after = await standing(chain)
    assert {"甲一", "吴磊", "甲三"} <= set(after.customers)
    assert after.entries == before.entries + 2
    assert after.counters["practice"] == 2


async def test_what_came_before_a_failure_is_kept_and_what_comes_after_it_is_not_begun(chain: Chain) -> None:
    told = await answer(chain, chain.actor("HQ_ADMIN"), SEVERAL % "crash", **_three(chain, "甲二"))

    assert [(error["path"], error["extensions"]["code"]) for error in told.errors] == [(["two"], "INTERNAL")]
    after = await standing(chain)
    assert "甲一" in after.customers
    assert {"吴磊", "郑爽"} <= set(after.customers)


async def test_a_later_field_sees_what_an_earlier_one_changed(chain: Chain) -> None:
    query = """
    mutation ($one: RenameInput!, $two: RenameInput!) {
      one: rename(input: $one) { customer { name version manager { name } } }
      two: rename(input: $two) { customer { name version manager { name } } }
    }
    """
    one, two = _input(chain, to="甲一"), _input(chain, to="甲二") | {"expectedVersion": 2}

    told = await answer(chain, chain.actor("HQ_ADMIN"), query, one=one, two=two)

    assert told.data == {
        "one": {"customer": {"name": "甲一", "version": 2, "manager": {"name": "张伟"}}},
        "two": {"customer": {"name": "甲二", "version": 3, "manager": {"name": "张伟"}}},
    }


async def test_what_a_change_takes_out_of_the_viewers_sight_is_not_shown_any_more(chain: Chain) -> None:
    query = """
    mutation ($input: HandOverCustomerInput!) {
      handOverCustomer(input: $input) { customer { name } userErrors { code } }
    }
    """
    given = {
        "customerId": chain.id(chain.customers["周杰"]),
        "expectedVersion": 1,
        "receiverId": chain.id(chain.staff["007"]),
        "reason": "迁往成都",
    }
    reaches = dict(chain.actor("BRANCH_MANAGER").reaches) | {Permission.STAFF_READ: Reach(everything=True)}
    hand_over = {
        Permission.CUSTOMER_HAND_OVER: Reach(everything=True),
        Permission.CUSTOMER_CREATE: Reach(everything=True),
    }

    told = await chain.ask(chain.person("003", reaches | hand_over), query, input=given)

    assert told["handOverCustomer"] == {"customer": None, "userErrors": []}
    async with chain.reading():
        assert (await Customer.get(name="周杰")).branch_id == chain.branches["CHENGDU"].id


def test_codes_of_refusals_are_all_in_the_schema() -> None:
    def below(kind: type[Refusal]) -> set[type[Refusal]]:
        return {kind}.union(*(below(inner) for inner in kind.__subclasses__()))

    tenants = {kind for kind in below(Refusal) if kind.__module__.startswith("tenants.")}
    assert len(tenants) > 8
    assert {kind.code for kind in tenants} <= {
        code.value for codes in (UserErrorCode, PlatformErrorCode) for code in codes
    }

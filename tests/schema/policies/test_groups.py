"""A group policy by the API alone: members who join and leave, each paid for by days; the books after every step."""

import asyncio
from datetime import UTC, datetime
from typing import Any

import pytest

from tenants.ledger.balances import balance
from tenants.ledger.workflow import LedgerAccount
from tests.people import NOW
from tests.schema.calls import INPUTS, OWN, Desk, call
from tests.schema.complaints.test_races import told
from tests.schema.policies.inputs import new_group_policy
from tests.tenants.policies.cases import license_all

MEMBER = """id place code name premium { amount } refund { amount } joinedOn leftOn
    certificate { number policyNumber product member sumInsured { amount } since until }"""
POLICY = f"""id version number status premium {{ amount }} paid {{ amount }} refunded {{ amount }} nextDueOn
    members {{ nodes {{ {MEMBER} }} }} instalments {{ nodes {{ number dueOn amount {{ amount }} }} }}"""
ERRORS = "userErrors { code field }"


class Group:
    """The policy as it stands, and the day it is."""

    def __init__(self, desk: Desk) -> None:
        self.desk, self.chain, self.now = desk, desk.chain, NOW
        self.policy: dict[str, Any] = {}

    def on(self, day: str) -> "Group":
        self.now = datetime.fromisoformat(f"{day}T02:30:00").replace(tzinfo=UTC)
        return self

    async def ask(self, role: str, name: str, shown: str, **given: Any) -> dict[str, Any]:
        """What the mutation answers; the policy is read anew."""
        kind = name[0].upper() + name[1:]
        document = f"mutation($input: {kind}Input!) {{ {name}(input: $input) {{ {shown} {ERRORS} }} }}"
        answer = await self.chain.answer(self.chain.actor(role), document, at=self.now, input=given)
        assert answer.data is not None, answer.errors
        assert not answer.errors, answer.errors
        payload: dict[str, Any] = answer.data[name]
        key = self.policy.get("id") or payload["policy"]["id"]
        query = f"query($id: ID!) {{ policy(id: $id) {{ {POLICY} }} }}"
        read = await self.chain.answer(self.chain.actor("BRANCH_MANAGER"), query, at=self.now, id=key)
        assert read.data is not None
        assert not read.errors, read.errors
        self.policy = read.data["policy"]
        return payload

    async def step(self, role: str, name: str, **given: Any) -> list[str]:
        subject = {"policyId": self.policy["id"], "expectedVersion": self.policy["version"]}
        payload = await self.ask(role, name, "policy { id }", **subject, **given)
        return [error["code"] for error in payload["userErrors"]]

    async def add(self, *rows: dict[str, Any]) -> list[tuple[str | None, list[str]]]:
        """What became of each row: its member's premium, or why there is none."""
        shown = f"results {{ member {{ premium {{ amount }} }} {ERRORS} }}"
        listed = [{"policyId": self.policy["id"], **row} for row in rows]
        given = {"rows": listed, "errorPolicy": "REJECT_FAILED_ROWS"}
        payload = await self.ask("STAFF", "addPolicyMembers", shown, **given)
        return [
            (row["member"] and row["member"]["premium"]["amount"], [error["code"] for error in row["userErrors"]])
            for row in payload["results"]
        ]

    async def remove(self, place: int, **given: Any) -> list[str]:
        member = self.policy["members"]["nodes"][place - 1]["id"]
        subject = {"policyId": self.policy["id"], "expectedVersion": self.policy["version"], "memberId": member}
        payload = await self.ask("BRANCH_MANAGER", "removePolicyMember", "member { id }", **subject, **given)
        return [error["code"] for error in payload["userErrors"]]

    async def books(self) -> dict[str, str]:
        async with self.chain.reading():
            sums = {one: await balance(accounts=[one], currency="CNY") for one in LedgerAccount}
        assert sum(sums.values()) == 0
        return {one.value: str(amount) for one, amount in sums.items() if amount}


async def _insured(desk: Desk, *members: tuple[str, str]) -> Group:
    """A group of these, in force since the 9th of March; each costs 365.00 for the 365 days."""
    await license_all(desk.chain)
    group = Group(desk)
    proposal = new_group_policy(desk.chain, holder=desk.customer(OWN.customer), agent=desk.staff(OWN.staff))
    await group.ask("STAFF", "proposeGroupPolicy", "policy { id }", **proposal)
    assert await group.step("BRANCH_MANAGER", "underwritePolicy", decision="STANDARD") == []
    assert await group.step("BRANCH_MANAGER", "issuePolicy") == ["WRONG_STATE"], "there is nobody"
    rows = [{"code": code, "name": name} for code, name in members]
    assert await group.add(*rows) == [("365.00", [])] * len(members)
    assert await group.step("BRANCH_MANAGER", "issuePolicy") == []
    return group


async def test_members_join_and_leave_and_are_paid_for_by_days(desk: Desk) -> None:
    group = await _insured(desk, ("E-1", "林晓"), ("E-2", "林安"), ("E-3", "韩梅"))
    assert (group.policy["status"], group.policy["premium"]["amount"]) == ("ISSUED", "1095.00")
    assert await group.step("STAFF", "recordPremium", amount="1095.00", method="CASH") == []
    first = group.policy["members"]["nodes"][0]
    assert first["certificate"] == {
        "number": "P-2026-000001-0001",
        "policyNumber": "P-2026-000001",
        "product": "安心两全保险",
        "member": "林晓",
        "sumInsured": {"amount": "100000.00"},
        "since": "2026-03-09",
        "until": "2027-03-09",
    }
    # On the 18th of May 295 days are left, on the 1st of June 281; what both cost falls due in one sum.
    joined = await group.on("2026-05-18").add(
        {"code": "E-2", "name": "又一个林安"},
        {"code": "E-4", "name": "李雷"},
        {"code": "E-5", "name": "王芳", "joinsOn": "2026-06-01"},
        {"code": "E-6", "name": " "},
        {"code": "E-7", "name": "太早", "joinsOn": "2026-05-17"},
        {"code": "E-8", "name": "太晚", "joinsOn": "2027-03-09"},
    )
    assert joined == [
        *((None, ["TAKEN"]), ("295.00", []), ("281.00", [])),
        *((None, ["REQUIRED"]), (None, ["INVALID"]), (None, ["INVALID"])),
    ]
    assert (group.policy["premium"]["amount"], group.policy["nextDueOn"]) == ("1671.00", "2026-05-18")
    assert [due["amount"]["amount"] for due in group.policy["instalments"]["nodes"]] == ["1095.00", "576.00"]
    assert await group.remove(1, reason="离职") == ["WRONG_STATE"], "premiums are due"
    assert await group.step("STAFF", "recordPremium", amount="576.00", method="CASH") == []
    assert await group.books() == {"CASH": "1671.00", "PREMIUM_REVENUE": "-1671.00"}

    # From the 6th of August on 215 days are not used.
    assert await group.on("2026-08-01").remove(1, reason="离职", leavesOn="2026-07-31") == ["INVALID"], "yesterday"
    assert await group.remove(1, reason="离职", leavesOn="2026-08-06") == []
    left = group.policy["members"]["nodes"][0]
    assert (left["refund"]["amount"], left["leftOn"]) == ("215.00", "2026-08-06")
    assert left["certificate"]["until"] == "2026-08-06"
    assert await group.books() == {
        "CASH": "1671.00",
        "PREMIUM_REVENUE": "-1671.00",
        "PREMIUM_REFUND": "215.00",
        "BANK": "-215.00",
    }
    assert await group.remove(1, reason="离职") == ["WRONG_STATE"], "gone already"
    assert await group.add({"code": "E-1", "name": "林晓"}) == [("220.00", [])], "back again, on the 1st of August"


async def test_what_went_back_to_a_member_does_not_go_back_twice(desk: Desk) -> None:
    group = await _insured(desk, ("E-1", "林晓"), ("E-2", "林安"))
    assert await group.step("STAFF", "recordPremium", amount="730.00", method="BANK_TRANSFER") == []
    assert await group.remove(2, reason="误报") == []
    assert group.policy["refunded"]["amount"] == "365.00"
    assert await group.step("BRANCH_MANAGER", "cancelPolicy", reason="犹豫期内撤销") == []
    assert await group.books() == {"PREMIUM_REVENUE": "-730.00", "PREMIUM_REFUND": "730.00"}


@pytest.mark.parametrize("name", ["addPolicyMember"])
async def test_fifty_who_add_the_same_person_add_them_once(desk: Desk, name: str) -> None:
    given, actor = INPUTS[name](desk, OWN), desk.chain.actor("HQ_ADMIN")
    outcomes = await asyncio.gather(*(call(desk.chain, actor, name, given) for _ in range(50)))
    assert told(outcomes) == {"done": 1, "['TAKEN']": 49}

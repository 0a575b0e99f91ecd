"""Without a valid certificate nobody sells and nobody sits at the counter; it counts by its days, and is regained."""

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest

from schema.core.ids import encode
from tenants.policies.models import Product
from tenants.policies.products import create_product
from tenants.policies.queries import PRODUCTS
from tenants.policies.workflow import PremiumMode, ProductKind
from tenants.training import service
from tenants.training.models import Certificate
from tenants.training.queries import CERTIFICATES
from tests.people import Chain
from tests.schema.calls import OWN, Desk, call
from tests.schema.policies.inputs import new_policy
from tests.schema.training.inputs import key

PROPOSE = """mutation($input: ProposePolicyInput!) { proposePolicy(input: $input, dryRun: true) {
    policy { status } userErrors { code field message } } }"""


async def _certify(chain: Chain, kind: str, number: str, *, day: date, until: date | None = None) -> Certificate:
    """Passes the exam that day and is certified for it."""
    seller = chain.staff["005"]
    async with chain.work(now=_noon(day)) as work:
        await service.record_exam_result(work=work, staff_member=seller, kind=kind, score=Decimal(80))
        return await service.issue_certificate(
            work=work, staff_member=seller, kind=kind, number=number, issuer="银保监局", valid_until=until
        )


def _noon(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 4, tzinfo=UTC)


async def _annuity(chain: Chain) -> Product:
    async with chain.work() as work:
        return await create_product(
            work=work,
            code="ANXIN-PENSION",
            name="安心养老年金",
            kind=ProductKind.ANNUITY,
            premium_modes=list(PremiumMode),
            effective_from=date(2015, 1, 1),
        )


async def test_nobody_sells_a_kind_of_product_without_all_its_certificates(desk: Desk) -> None:
    chain = desk.chain
    annuity = {"productId": str(encode(PRODUCTS, (await _annuity(chain)).id))}
    proposal = new_policy(chain, holder=desk.customer(OWN.customer), agent=desk.staff("005"))

    async def missing(day: date, **other: str) -> str | None:
        """The kinds that the refusal names; none when it is let through."""
        answer = await chain.answer(chain.actor("STAFF"), PROPOSE, at=_noon(day), input={**proposal, **other})
        assert answer.data, answer.errors
        payload = answer.data["proposePolicy"]
        if payload["policy"]:
            return None
        (error,) = payload["userErrors"]
        assert (error["code"], error["field"]) == ("NO_CERTIFICATE", ["agentId"])
        return str(error["message"]).rpartition(": ")[2]

    today = date(2026, 3, 9)
    assert await missing(today) == "AGENT_LICENCE."
    assert await missing(today, **annuity) == "AGENT_LICENCE, ANNUITY_LICENCE."
    await _certify(chain, "AGENT_LICENCE", "8001", day=today, until=date(2026, 3, 31))
    assert await missing(today) is None
    assert await missing(today, **annuity) == "ANNUITY_LICENCE."
    assert await missing(date(2026, 3, 31)) is None
    assert await missing(date(2026, 4, 1)) == "AGENT_LICENCE.", "stopped on the day, before any duty has come by"
    regained = await _certify(chain, "AGENT_LICENCE", "8002", day=date(2026, 4, 1))
    assert await missing(date(2026, 4, 1)) is None
    given = {"certificateId": key(CERTIFICATES, regained), "expectedVersion": 1, "reason": "代签名"}
    assert (await call(chain, chain.actor("BRANCH_MANAGER"), "revokeCertificate", given)).is_done
    assert await missing(date(2026, 4, 1)) == "AGENT_LICENCE."
    assert await missing(today) is None, "the first one was valid then"


COUNTER = [("NO_CERTIFICATE", ["postId"])]


@pytest.mark.parametrize("name", ["createStaffMember", "createStaffMembers"])
async def test_nobody_is_taken_on_for_the_counter_but_as_an_applicant(desk: Desk, name: str) -> None:
    chain, leader = desk.chain, desk.chain.actor("BRANCH_MANAGER")
    given = {"number": "901", "name": "孙俪", "branchId": desk.branch("PUDONG"), "postId": desk.posts["COUNTER_CLERK"]}

    async def faults(state: str) -> list[Any]:
        row = {**given, "state": state}
        outcome = await call(chain, leader, name, {"rows": [row]} if name.endswith("s") else row, dry=True)
        return [(code, (field or [])[-1:]) for code, field in outcome.faults]

    assert [await faults(state) for state in ("PROBATION", "REGULAR", "APPLICANT")] == [COUNTER, COUNTER, []]


async def test_nobody_comes_to_the_counter_by_another_way(desk: Desk) -> None:
    chain, leader = desk.chain, desk.chain.actor("BRANCH_MANAGER")
    at_counter = {"postId": desk.posts["COUNTER_CLERK"]}
    subject = {"staffMemberId": desk.staff("005")}

    async def ask(name: str, version: int, **members: Any) -> list[Any]:
        given = {**subject, "expectedVersion": version, **members}
        return (await call(chain, leader, name, given)).faults

    moved = {"branchId": desk.branch("PUDONG"), "reason": "柜面缺人", **at_counter}
    assert await ask("updateStaffMember", 1, **at_counter) == COUNTER
    assert await ask("transferStaffMember", 1, **moved) == COUNTER
    # Suspended, nobody works at the counter; back to work, they do.
    assert await ask("changeEmployment", 1, state="SUSPENDED", reason="调查") == []
    assert await ask("updateStaffMember", 2, **at_counter) == []
    back = {"state": "REGULAR", "reason": "调查结束"}
    assert await ask("changeEmployment", 3, **back) == [("NO_CERTIFICATE", ["state"])]
    await _certify(chain, "COUNTER_SERVICE", "沪 005", day=date(2026, 3, 9))
    assert await ask("changeEmployment", 3, **back) == []
    assert await ask("transferStaffMember", 4, **moved) == []

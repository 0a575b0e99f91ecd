"""A policy switched to another, one never paid for, one whose agent has left; by the API alone, beside the worker."""

from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

from schema.core.ids import encode
from tenants.jobs.catalogue import CATALOGUE
from tenants.jobs.rounds import Rounds
from tenants.ledger.balances import balance
from tenants.ledger.workflow import LedgerAccount
from tenants.policies.models import Policy
from tenants.policies.queries import POLICIES
from tenants.staff.models import StaffMember
from tenants.staff.workflow import EmploymentState
from tests.people import NOW, VAULT, Chain
from tests.schema.calls import OWN, Desk, Outcome, call
from tests.schema.policies.inputs import new_policy
from tests.tenants.policies.cases import (
    EARLIER,
    ISSUED,
    LAPSED,
    Step,
    accept,
    insure,
    issue,
    pay,
    pay_all,
    propose,
    propose_group,
)

SHOWN = """id version number status effectiveOn endedOn settledOn nextDueOn premium { amount } paid { amount }
    carried { amount } replaces { number } replacements { nodes { number } } orphaned
    instalments { nodes { number dueOn paidOn amount { amount } } } timeline { nodes { action note } }"""
A_YEAR_AGO = NOW - timedelta(days=366)
# Paid for three years at once, a year ago: after one year the rules give back 30 percent of 1,000.00.
PAID_UP: tuple[Step, ...] = (accept, issue, pay_all)


async def _read(chain: Chain, policy: Policy) -> dict[str, Any]:
    query = f"query($id: ID!) {{ policy(id: $id) {{ {SHOWN} }} }}"
    found: dict[str, Any] = (await chain.ask(chain.actor("HQ_ADMIN"), query, id=str(encode(POLICIES, policy.id))))[
        "policy"
    ]
    return found


async def _books(chain: Chain) -> dict[str, str]:
    async with chain.reading():
        sums = {one: await balance(accounts=[one], currency="CNY") for one in LedgerAccount}
    assert sum(sums.values()) == 0
    return {one.value: str(amount) for one, amount in sums.items() if amount}


async def _duties(at: datetime) -> None:
    """Every duty of policies twice, as a worker that was killed and started again."""
    rounds = Rounds(catalogue=CATALOGUE, vault=VAULT, clock=lambda: at)
    for duty in [duty for duty in rounds.duties if duty.name.startswith("policies.")] * 2:
        assert await rounds.go(duty=duty) == []


async def _replaced(desk: Desk, old: Policy, **terms: Any) -> dict[str, Any]:
    """A proposal to replace it, taken in and issued."""
    chain = desk.chain
    proposal = new_policy(chain, holder=desk.customer(OWN.customer), agent=desk.staff(OWN.staff)) | terms
    given = proposal | {"replacesId": str(encode(POLICIES, old.id))}
    done = await call(chain, chain.actor("STAFF"), "proposePolicy", given, selection="id version")
    assert await _issued(chain, done) == []
    async with chain.reading():
        made = await Policy.get(replaces_id=old.id, carried__gt=0)
    return await _read(chain, made)


async def _issued(chain: Chain, done: Outcome) -> list[str]:
    """Takes the risk and issues what was proposed; returns why that was refused."""
    for name, members in (("underwritePolicy", {"decision": "STANDARD"}), ("issuePolicy", {})):
        assert done.payload is not None
        held = done.payload["policy"]
        step = {"policyId": held["id"], "expectedVersion": held["version"], **members}
        done = await call(chain, chain.actor("BRANCH_MANAGER"), name, step, selection="id version")
    return done.codes


async def test_a_policy_is_switched_and_its_value_goes_over_to_the_cent(desk: Desk) -> None:
    chain = desk.chain
    old = await propose(chain, steps=PAID_UP, now=A_YEAR_AGO)
    assert await _books(chain) == {"CASH": "1000.00", "PREMIUM_REVENUE": "-1000.00"}
    new = await _replaced(desk, old, premium="2000.00")
    # 300.00 are carried over; of the other 1,700.00 a third each year, from today on.
    assert [(due["dueOn"], due["amount"]["amount"], due["paidOn"]) for due in new["instalments"]["nodes"]] == [
        ("2026-03-09", "300.00", "2026-03-09"),
        ("2026-03-09", "566.67", None),
        ("2027-03-09", "566.67", None),
        ("2028-03-09", "566.66", None),
    ]
    assert (new["status"], new["effectiveOn"], new["nextDueOn"]) == ("IN_FORCE", "2026-03-09", "2026-03-09")
    assert (new["carried"]["amount"], new["paid"]["amount"]) == ("300.00", "300.00")
    ended = await _read(chain, old)
    assert (ended["status"], ended["endedOn"], ended["settledOn"]) == ("SWITCHED", "2026-03-09", "2026-03-09")
    assert (new["replaces"], ended["replacements"]["nodes"]) == ({"number": old.number}, [{"number": new["number"]}])
    assert ended["timeline"]["nodes"][-1] == {"action": "SWITCH", "note": f"{new['number']}: 300.00 CNY"}
    assert await _books(chain) == {"CASH": "1000.00", "PREMIUM_REVENUE": "-1300.00", "BENEFITS": "300.00"}


async def test_what_the_new_premium_does_not_need_is_paid_out_and_a_policy_is_switched_once(desk: Desk) -> None:
    chain = desk.chain
    old = await propose(chain, steps=PAID_UP, now=A_YEAR_AGO)
    proposal = new_policy(chain, holder=desk.customer(OWN.customer), agent=desk.staff(OWN.staff))
    for wrong, faults in (
        (await propose(chain, customer="周杰"), [("NOT_FOUND", ["replacesId"])]),
        (await propose(chain, customer="上海恒远贸易有限公司", steps=PAID_UP), [("NOT_FOUND", ["replacesId"])]),
        (await propose(chain, steps=LAPSED, now=EARLIER), [("WRONG_STATE", ["replacesId"])]),
        (await propose_group(chain, steps=(insure("E-1", "林晓"), *PAID_UP)), [("WRONG_STATE", ["replacesId"])]),
    ):
        given = proposal | {"replacesId": str(encode(POLICIES, wrong.id))}
        assert (await call(chain, chain.actor("STAFF"), "proposePolicy", given)).faults == faults
        if faults[0][0] == "NOT_FOUND":
            seen = await call(chain, chain.actor("HQ_ADMIN"), "proposePolicy", given)
            assert seen.faults == [("INVALID", ["replacesId"])], "somebody else's"
    given = proposal | {"replacesId": str(encode(POLICIES, old.id))}
    rival = await call(chain, chain.actor("STAFF"), "proposePolicy", given, selection="id version")
    before = await _books(chain)
    new = await _replaced(desk, old, premium="180.00")
    assert (new["status"], new["nextDueOn"], new["paid"]["amount"]) == ("IN_FORCE", None, "180.00")
    after = await _books(chain)
    moved = {name: Decimal(after.get(name, 0)) - Decimal(before.get(name, 0)) for name in {*before, *after}}
    assert {name: amount for name, amount in moved.items() if amount} == {
        "BENEFITS": 300.0,
        "PREMIUM_REVENUE": -180.0,
        "BANK": -120.0,
    }
    assert (await call(chain, chain.actor("STAFF"), "proposePolicy", given)).faults == [("WRONG_STATE", ["replacesId"])]
    assert await _issued(chain, rival) == ["WRONG_STATE"], "proposed before, but too late"


async def test_what_is_issued_and_never_paid_for_expires(desk: Desk) -> None:
    chain = desk.chain
    unpaid = await propose(chain, steps=ISSUED)
    paid = await propose(chain, steps=(*ISSUED, pay))
    # Thirty days are waited for, from the day of the issue.
    for days, status in ((30, "ISSUED"), (31, "EXPIRED"), (90, "EXPIRED")):
        await _duties(NOW + timedelta(days=days))
        found = await _read(chain, unpaid)
        assert (days, found["status"]) == (days, status)
    assert (found["endedOn"], found["settledOn"], found["nextDueOn"]) == ("2026-04-09", "2026-04-09", None)
    assert [entry["action"] for entry in found["timeline"]["nodes"]][-1] == "EXPIRE"
    assert (await _read(chain, paid))["status"] == "IN_FORCE"
    given = {"policyId": found["id"], "expectedVersion": found["version"], "amount": "333.33", "method": "CASH"}
    assert (await call(chain, chain.actor("STAFF"), "recordPremium", given)).codes == ["WRONG_STATE"]


async def test_policies_of_an_agent_who_left_are_listed_and_reassigned_together(desk: Desk) -> None:
    chain = desk.chain
    left = [await propose(chain, steps=steps) for steps in ((*ISSUED, pay), ())]
    await propose(chain, customer="上海恒远贸易有限公司", steps=(*ISSUED, pay))
    async with chain.work():
        agent = await StaffMember.get(number="005")
        agent.state = EmploymentState.RESIGNED
        await agent.save()
    query = "{ policies(where: {orphaned: {eq: true}}) { totalCount nodes { id version number orphaned } } }"
    leader = chain.actor("GROUP_LEADER")
    found = (await chain.ask(leader, query))["policies"]["nodes"]
    assert {node["number"] for node in found} == {policy.number for policy in left}
    rows = [
        {"policyId": node["id"], "expectedVersion": node["version"], "agentId": desk.staff("004"), "reason": "离职交接"}
        for node in found
    ]
    assert (await call(chain, leader, "reassignPolicies", {"rows": rows})).is_done
    assert (await chain.ask(leader, query))["policies"]["totalCount"] == 0

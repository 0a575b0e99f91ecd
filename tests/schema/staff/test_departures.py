"""Leaving by the API alone: the list is counted from the tables, receivers sign and take over, then one may go."""

from collections.abc import Awaitable, Callable
from datetime import datetime
from decimal import Decimal
from typing import Any

import asyncpg
import pytest

from schema.core.ids import encode
from scripts.embedded import Cluster
from tenants.complaints.models import Complaint
from tenants.core.actor import Actor, Reach
from tenants.core.jobs import Turn
from tenants.core.permissions import Permission
from tenants.core.scope import tenant_scope
from tenants.core.work import Work
from tenants.customers.models import Customer, HandOver
from tenants.customers.service import hand_over_customer
from tenants.opportunities.models import Opportunity
from tenants.orders.models import Invoice, Order
from tenants.policies.models import Policy
from tenants.policies.service import reassign_policy
from tenants.staff import jobs
from tenants.staff.departure_queries import DEPARTURES
from tenants.staff.models_departure import Departure
from tests.people import VAULT, Chain
from tests.schema.calls import OWN, REASON, Desk, Outcome, call
from tests.schema.complaints.test_races import at_once, told
from tests.schema.orders.rows import bare_order
from tests.tenants.complaints.cases import receive
from tests.tenants.opportunities.cases import open_sale
from tests.tenants.orders.cases import quote
from tests.tenants.policies.cases import IN_FORCE, propose
from tests.tenants.staff.cases import notice

SHOWN = """id version number status dueAt certificateNumber availableActions
    items { kind counted worth { amount } receiver { name } signedAt note }
    timeline(first: 50) { nodes { action before after note actorName } }"""


class Leaver:
    """005's departure as it stands, whoever takes its steps."""

    def __init__(self, desk: Desk) -> None:
        self.desk, self.chain = desk, desk.chain
        self.departure: dict[str, Any] = {}
        self.manager, self.leader = desk.chain.actor("BRANCH_MANAGER"), desk.chain.actor("GROUP_LEADER")

    async def ask(self, actor: Actor, name: str, **members: Any) -> Outcome:
        given = {"departureId": self.departure["id"], "expectedVersion": self.departure["version"], **members}
        outcome = await call(self.chain, actor, name, given, selection=SHOWN)
        if outcome.is_done and outcome.payload:
            self.departure = dict(outcome.payload["departure"])
        return outcome

    async def give_notice(self, **members: Any) -> Outcome:
        given = {"staffMemberId": self.desk.staff("005"), "expectedVersion": 1, "state": "RESIGNED", "reason": "返乡"}
        given |= {"receiverId": self.desk.staff("004"), **members}
        outcome = await call(self.chain, self.manager, "giveNotice", given, selection=SHOWN)
        if outcome.is_done and outcome.payload:
            self.departure = dict(outcome.payload["departure"])
        return outcome

    async def leave(self, state: str = "RESIGNED") -> Outcome:
        given = {"staffMemberId": self.desk.staff("005"), "expectedVersion": 1, "state": state, "reason": "返乡"}
        return await call(self.chain, self.manager, "changeEmployment", given)

    async def hand_to(self, customer: str, number: str) -> None:
        async with self.chain.work() as work:
            held = await Customer.get(id=self.chain.customers[customer].id)
            receiver = self.chain.staff[number].id
            await hand_over_customer(work=work, customer=held, receiver_id=receiver, reason=REASON)


def _id(departure: Departure) -> str:
    return str(encode(DEPARTURES, departure.id))


async def _in_hand(chain: Chain) -> None:
    """005 handles a complaint, answers for a policy, and sold an order with 8.00 yuan to collect."""
    await receive(chain, customer="周杰", branch="PUDONG", handler="005")
    await propose(chain, customer=OWN.customer, agent="005", steps=IN_FORCE)
    await open_sale(chain, customer=OWN.customer)
    await bare_order(chain, name="离职", customer=OWN.customer, seller="005")
    async with chain.work():
        invoice = await Invoice.get(number="I-离职")
        invoice.outstanding = Decimal("8.00")
        await invoice.save()


async def test_nobody_leaves_before_all_they_had_in_hand_is_received_and_signed_for(desk: Desk) -> None:
    chain, leaver = desk.chain, Leaver(desk)
    await _in_hand(chain)
    assert (await leaver.leave()).codes == ["STILL_RESPONSIBLE"]
    assert (await leaver.give_notice(state="SUSPENDED")).faults == [("INVALID", ["state"])]
    assert (await leaver.give_notice(receiverId=desk.staff("005"))).faults == [("CONFLICT_OF_INTEREST", ["receiverId"])]
    assert (await leaver.give_notice()).is_done
    listed = [(item["kind"], item["counted"], item["worth"]) for item in leaver.departure["items"]]
    assert listed == [
        ("DOCUMENTS", None, None),
        ("TOOLS", None, None),
        ("CUSTOMERS", 1, None),
        ("COMPLAINTS", 1, None),
        ("OPPORTUNITIES", 1, None),
        ("POLICIES", 1, None),
        ("ORDERS", 1, None),
        ("RECEIVABLES", 1, {"amount": "8.00"}),
    ]
    # Five working days from Monday, 9 March 2026, to the end of that day's opening hours.
    assert (leaver.departure["number"], leaver.departure["dueAt"]) == ("D-2026-00001", "2026-03-16T09:30:00Z")
    assert (await leaver.give_notice()).codes == ["ALREADY_REQUESTED"]

    assert (await leaver.ask(leaver.manager, "issueLeavingCertificate")).codes == ["NOT_SIGNED"]
    for actor in (chain.actor("STAFF"), leaver.manager):
        assert (await leaver.ask(actor, "signHandOver", kind="TOOLS")).faults == [("NOT_RECEIVER", ["kind"])]
    given = {"kind": "COMPLAINTS", "receiverId": desk.staff("003"), "reason": "主管接手"}
    assert (await leaver.ask(leaver.manager, "nameReceiver", **given)).is_done
    assert "SIGN_HAND_OVER" in leaver.departure["availableActions"]
    assert (await leaver.ask(leaver.manager, "signHandOver", kind="COMPLAINTS")).is_done
    assert "SIGN_HAND_OVER" not in leaver.departure["availableActions"]
    assert (await leaver.ask(leaver.manager, "signHandOver", kind="COMPLAINTS")).faults == [("WRONG_STATE", ["kind"])]
    for kind in ("DOCUMENTS", "TOOLS", "CUSTOMERS", "OPPORTUNITIES", "POLICIES", "ORDERS", "RECEIVABLES"):
        assert (await leaver.ask(leaver.leader, "signHandOver", kind=kind, note="点清")).is_done, kind
    async with chain.reading():
        new, above = chain.staff["004"].id, chain.staff["003"].id
        assert (await Customer.get(id=chain.customers[OWN.customer].id)).manager_id == new
        assert (await Complaint.get()).handler_id == above
        assert ((await Policy.get()).agent_id, (await Order.get()).salesperson_id) == (new, new)
        assert ((await Invoice.get()).salesperson_id, (await Opportunity.get()).owner_id) == (new, new)

    assert (await leaver.leave()).faults == [("NOT_HANDED_OVER", ["state"])]
    await leaver.hand_to("周杰", "005")
    assert (await leaver.ask(leaver.manager, "issueLeavingCertificate")).codes == ["STILL_RESPONSIBLE"]
    await leaver.hand_to("周杰", "003")
    assert (await leaver.ask(leaver.manager, "issueLeavingCertificate")).is_done
    certified = [leaver.departure[name] for name in ("status", "certificateNumber", "dueAt")]
    assert certified == ["CERTIFIED", "L-2026-00001", None]
    assert (await leaver.leave("RETIRED")).faults == [("NOT_HANDED_OVER", ["state"])], "the notice was another"
    late = await propose(chain, customer="周杰", agent="005", steps=IN_FORCE)
    assert (await leaver.leave()).faults == [("STILL_RESPONSIBLE", ["state"])], "certified, they sold a policy"
    async with chain.work() as work:
        sold = await Policy.get(id=late.id)
        await reassign_policy(work=work, policy=sold, agent_id=chain.staff["004"].id, reason=REASON)
    assert (await leaver.leave()).is_done
    query = f"query($id: ID!) {{ departure(id: $id) {{ {SHOWN} }} }}"
    shown = (await chain.ask(leaver.manager, query, id=leaver.departure["id"]))["departure"]
    assert (shown["status"], shown["availableActions"]) == ("COMPLETED", [])
    story = [(entry["action"], entry["actorName"]) for entry in shown["timeline"]["nodes"]]
    assert story[0] == ("GIVE_NOTICE", "张伟")
    assert sum(step == ("SIGN_HAND_OVER", "刘芳") for step in story) == 7
    assert story[-1] == ("CHANGE_EMPLOYMENT", "张伟")


async def test_a_receiver_who_may_not_take_over_does_not_sign(desk: Desk) -> None:
    """The complaint is about 004, who therefore cannot receive it."""
    chain, leaver = desk.chain, Leaver(desk)
    await receive(chain, customer="周杰", branch="PUDONG", handler="005", accused=("004",))
    assert (await leaver.give_notice()).is_done
    refused = await leaver.ask(leaver.leader, "signHandOver", kind="COMPLAINTS")
    assert refused.faults == [("CONFLICT_OF_INTEREST", ["kind"])]
    query = "query($id: ID!) { departure(id: $id) { items { kind signedAt } } }"
    shown = (await chain.ask(leaver.manager, query, id=leaver.departure["id"]))["departure"]
    assert {item["signedAt"] for item in shown["items"]} == {None}


async def test_a_list_that_nobody_signs_goes_up_the_line_until_the_notice_is_withdrawn(desk: Desk) -> None:
    chain, leaver = desk.chain, Leaver(desk)
    assert (await leaver.give_notice()).is_done
    query = f"query($id: ID!) {{ departure(id: $id) {{ {SHOWN} }} }}"
    duty = next(duty for duty in jobs.DUTIES if duty.name == "staff.hand_over")

    async def escalated(moment: str) -> list[str]:
        for _ in range(2):
            with tenant_scope(chain.tenant):
                now = datetime.fromisoformat(moment)
                await duty.action(turn=Turn(tenant=chain.tenant, now=now, request_id="一轮", vault=VAULT))
        leaver.departure = (await chain.ask(leaver.manager, query, id=leaver.departure["id"]))["departure"]
        steps = leaver.departure["timeline"]["nodes"]
        return [step["note"] for step in steps if step["action"] == "ESCALATE"]

    assert await escalated("2026-03-16T09:30:00+00:00") == ["刘芳"], "due at 17:30 in Shanghai"
    assert await escalated("2026-03-18T09:29:00+00:00") == ["刘芳"]
    assert await escalated("2026-03-18T09:30:00+00:00") == ["刘芳", "张伟"], "two working days later"
    assert (await leaver.ask(leaver.manager, "withdrawNotice", reason="挽留成功")).is_done
    assert (leaver.departure["status"], leaver.departure["dueAt"]) == ("WITHDRAWN", None)
    assert await escalated("2026-04-20T09:30:00+00:00") == ["刘芳", "张伟"]
    assert (await leaver.ask(leaver.leader, "signHandOver", kind="TOOLS")).codes == ["WRONG_STATE"]
    assert (await leaver.give_notice()).is_done, "a new notice can be given"


async def test_of_fifty_who_sign_at_once_one_does_and_takes_over_once(desk: Desk) -> None:
    departure = await notice(desk.chain, "005", receiver="001")
    subject = {"departureId": _id(departure), "expectedVersion": 1, "kind": "CUSTOMERS"}
    outcomes = await at_once(desk, *[("signHandOver", subject)] * 50)
    assert told(outcomes) == {"done": 1, "['STALE_VERSION']": 49}
    async with desk.chain.reading():
        customer = await Customer.get(id=desk.chain.customers[OWN.customer].id)
        passed = await HandOver.filter(customer_id=customer.id).count()
    assert customer.manager_id == desk.chain.staff["001"].id
    assert passed == 2, "to the first manager, and to the one who signed"


async def test_a_receiver_elsewhere_sees_the_departure_and_signs_for_it(desk: Desk) -> None:
    """007 of another region receives; without being named they see nothing of it."""
    chain, leaver = desk.chain, Leaver(desk)
    west = Reach(paths=(chain.branches["WEST"].path,))
    receiver = chain.person("007", dict.fromkeys((Permission.STAFF_READ, Permission.STAFF_SIGN), west))
    seen = "{ departures { totalCount } }"
    await notice(chain, "004", receiver="003")
    assert (await chain.ask(receiver, seen))["departures"] == {"totalCount": 0}
    leaver.departure = {"id": _id(await notice(chain, "005", receiver="007")), "version": 1}
    assert (await chain.ask(receiver, seen))["departures"] == {"totalCount": 1}
    assert (await leaver.ask(receiver, "signHandOver", kind="TOOLS")).is_done


@pytest.mark.parametrize("made", [propose, quote], ids=["a policy", "an order"])
async def test_whoever_gets_something_new_cannot_leave_meanwhile(
    chain: Chain, cluster: Cluster, made: Callable[..., Awaitable[object]]
) -> None:
    row = f"""SELECT 1 FROM "{chain.tenant.schema}".staff_member WHERE number = '005' FOR NO KEY UPDATE NOWAIT"""

    async def change_them(_work: Work, _record: object) -> None:
        owner = await asyncpg.connect(cluster.owner_url)
        with pytest.raises(asyncpg.LockNotAvailableError):
            await owner.fetch(row)
        await owner.close()

    await made(chain, customer=OWN.customer, steps=[change_them])

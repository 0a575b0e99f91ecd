"""From a prospect to a customer and beyond; leads that nobody follows up, and who takes them over."""

from collections import Counter
from datetime import datetime, timedelta
from typing import Any

import pytest

from schema.core.ids import encode
from tenants.customers.models import Customer, HandOver, PooledLead
from tenants.customers.queries import POOLED_LEADS
from tenants.customers.service import log_contact
from tenants.customers.workflow import LEADS_TO, ContactChannel, ContactResult, CustomerLifecycle, VipTier
from tenants.jobs.catalogue import CATALOGUE
from tenants.jobs.rounds import Rounds
from tenants.opportunities.models import Opportunity
from tests.people import NOW, VAULT, Chain
from tests.schema.calls import INPUTS, OWN, Desk, call
from tests.schema.complaints.test_races import at_once, told
from tests.schema.customers.inputs import put_lead
from tests.tenants.opportunities.cases import open_sale

L = CustomerLifecycle
POOL = "{ publicPool { totalCount nodes { name customer { id } former { id } releasedAt } } }"
LIFE = "{ id version lifecycle nextLifecycles lifecycleChanges { nodes { before after reason } } }"


@pytest.mark.parametrize("before", L)
async def test_a_customer_stands_next_only_where_the_way_leads_and_a_vip_needs_a_tier(
    chain: Chain, before: CustomerLifecycle
) -> None:
    head, offered = chain.actor("HQ_ADMIN"), {}
    for tier in (None, VipTier.GOLD):
        async with chain.work():
            customer = await Customer.get(id=chain.customers[OWN.customer].id)
            customer.lifecycle, customer.vip_tier = before, tier
            await customer.save()
        given = {"customerId": chain.id(customer), "expectedVersion": customer.version, "reason": "年度评估"}
        asked = {
            after: await call(chain, head, "changeLifecycle", given | {"lifecycle": after.value}, dry=True)
            for after in L
        }
        offered[tier] = {after for after, outcome in asked.items() if outcome.is_done}
        query = f"query($id: ID!) {{ customer(id: $id) {LIFE} }}"
        shown = (await chain.ask(head, query, id=given["customerId"]))["customer"]
        assert set(shown["nextLifecycles"]) == {after.value for after in offered[tier]}
    assert offered[VipTier.GOLD] == LEADS_TO[before]
    assert offered[None] == LEADS_TO[before] - {L.VIP}


async def test_the_history_tells_each_step_and_a_file_begins_as_a_lead_or_a_customer(desk: Desk) -> None:
    chain, staff = desk.chain, desk.chain.actor("STAFF")
    given = INPUTS["createCustomer"](desk, OWN) | {"lifecycle": "LOST"}
    assert (await call(chain, staff, "createCustomer", given)).faults == [("INVALID", ["lifecycle"])]
    made = await call(chain, staff, "createCustomer", given | {"lifecycle": "PROSPECT"}, selection=LIFE[1:-1])
    assert made.payload is not None
    customer: dict[str, Any] = made.payload["customer"]
    for after in ("QUASI_CUSTOMER", "CUSTOMER", "LOST"):
        step = {"customerId": customer["id"], "expectedVersion": customer["version"], "reason": f"→ {after}"}
        outcome = await call(chain, staff, "changeLifecycle", step | {"lifecycle": after}, selection=LIFE[1:-1])
        assert outcome.payload is not None, outcome
        customer = outcome.payload["customer"]
    assert [(one["before"], one["after"]) for one in customer["lifecycleChanges"]["nodes"]] == [
        ("CUSTOMER", "LOST"),
        ("QUASI_CUSTOMER", "CUSTOMER"),
        ("PROSPECT", "QUASI_CUSTOMER"),
    ]


async def _look(chain: Chain, now: datetime) -> dict[str, int]:
    """The duty twice, as a worker that was killed and started again; who is in the pool then."""
    rounds = Rounds(catalogue=CATALOGUE, vault=VAULT, clock=lambda: now)
    for duty in [duty for duty in rounds.duties if duty.name == "customers.release"] * 2:
        assert await rounds.go(duty=duty) == []
    async with chain.reading():
        return Counter([lead.name for lead in await PooledLead.filter(taken_at=None)])


async def test_leads_nobody_followed_up_for_thirty_days_go_to_the_pool_once(chain: Chain) -> None:
    for name, lifecycle in (
        ("欧阳娜娜", L.PROSPECT),
        ("上海恒远贸易有限公司", L.QUASI_CUSTOMER),
        ("郑爽", L.CUSTOMER),
        ("吴磊", L.LOST),
    ):
        async with chain.work():
            customer = await Customer.get(id=chain.customers[name].id)
            customer.lifecycle = lifecycle
            await customer.save()
    assert await _look(chain, NOW + timedelta(days=29)) == {}
    called = NOW + timedelta(days=29)
    await _contact(chain, "上海恒远贸易有限公司", now=called)
    assert await _look(chain, NOW + timedelta(days=31)) == {"欧阳娜娜": 1}
    assert await _look(chain, called + timedelta(days=31)) == {"欧阳娜娜": 1, "上海恒远贸易有限公司": 1}
    # Its manager follows it up after all: it is theirs alone again, for as many days.
    again = called + timedelta(days=40)
    await _contact(chain, "欧阳娜娜", now=again)
    assert await _look(chain, again + timedelta(days=29)) == {"上海恒远贸易有限公司": 1}
    assert await _look(chain, again + timedelta(days=31)) == {"欧阳娜娜": 1, "上海恒远贸易有限公司": 1}


async def _contact(chain: Chain, name: str, *, now: datetime) -> None:
    async with chain.work(now=now) as work:
        customer = await Customer.get(id=chain.customers[name].id)
        channel, result = ContactChannel.TELEPHONE, ContactResult.REACHED
        await log_contact(work=work, customer=customer, channel=channel, result=result, note="电话跟进")


async def test_of_fifty_who_take_a_lead_one_gets_it_and_the_open_sales_go_along(desk: Desk) -> None:
    chain = desk.chain
    sale = await open_sale(chain)
    lead = await put_lead(chain, OWN.customer)
    given = {"pooledLeadId": str(encode(POOLED_LEADS, lead.id)), "expectedVersion": 1}
    assert told(await at_once(desk, *[("takeLead", given)] * 50)) == {"done": 1, "['STALE_VERSION']": 49}
    late = await call(chain, chain.actor("HQ_ADMIN"), "takeLead", given | {"expectedVersion": 2})
    assert late.codes == ["WRONG_STATE"]
    async with chain.reading():
        customer = await Customer.get(id=lead.customer_id)
        taken = await HandOver.filter(customer_id=customer.id, reason="taken from the public pool").count()
        owner = (await Opportunity.get(id=sale.id)).owner_id
    assert (customer.manager_id, customer.pooled_at, taken) == (chain.staff["001"].id, None, 1)
    assert owner == customer.manager_id


async def test_whoever_works_at_the_branch_sees_its_pool_and_no_more_of_the_file(chain: Chain) -> None:
    for name in (OWN.customer, "上海恒远贸易有限公司", "郑爽"):
        await put_lead(chain, name)
    shown = await chain.ask(chain.actor("STAFF"), POOL)
    assert [lead["name"] for lead in shown["publicPool"]["nodes"]] == [OWN.customer, "上海恒远贸易有限公司"]
    beside = '{ publicPool(where: {name: {eq: "上海恒远贸易有限公司"}}) { nodes { customer { name phone } } } }'
    answer = await chain.answer(chain.actor("STAFF"), beside)
    assert {error["extensions"]["code"] for error in answer.errors} == {"FORBIDDEN"}
    assert "139" not in str(answer.data)


async def test_a_hand_over_takes_the_former_managers_open_sales_along(desk: Desk) -> None:
    chain = desk.chain
    sale, other = await open_sale(chain), await open_sale(chain, owner="004")
    given = INPUTS["handOverCustomer"](desk, OWN) | {"receiverId": desk.staff("003")}
    assert (await call(chain, chain.actor("HQ_ADMIN"), "handOverCustomer", given)).is_done
    async with chain.reading():
        owners = [(await Opportunity.get(id=each.id)).owner_id for each in (sale, other)]
    assert owners == [chain.staff["003"].id, chain.staff["004"].id]

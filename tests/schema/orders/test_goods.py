"""Goods requests refused, deliveries that are late, visits nobody made, and orders followed live."""

from datetime import timedelta

from schema.core.happenings import Happening
from schema.core.ids import encode
from schema.core.subscribing import answer_event
from tenants.core.jobs import Turn
from tenants.core.scope import tenant_scope
from tenants.core.timeline import TimelineEntry
from tenants.orders import jobs
from tenants.orders.models import Order
from tenants.orders.queries import ORDERS
from tenants.orders.story import CHANGED
from tests.people import NOW, VAULT, Chain, as_read
from tests.schema.calls import Desk, call
from tests.schema.core.test_subscribing import opened, prepared
from tests.schema.orders.inputs import step_input
from tests.tenants.complaints.cases import at
from tests.tenants.orders.cases import INVOICED, SIGNED, approve, deliver, issue, plan_visit, quote, request

ORDER = """query($id: ID!) { order(id: $id) { status fulfilmentStatus overdue availableActions
    deadlines { dueAt escalatedTo { number } } timeline { nodes { action note } } } }"""
DUTIES = {duty.name: duty for duty in jobs.DUTIES}


def _id(order: Order) -> str:
    return str(encode(ORDERS, order.id))


async def _turn(chain: Chain, duty: str, moment: str) -> None:
    with tenant_scope(chain.tenant):
        await DUTIES[duty].action(turn=Turn(tenant=chain.tenant, now=at(moment), request_id="一轮", vault=VAULT))


async def test_a_refused_goods_request_leaves_the_contract_and_can_be_made_anew(desk: Desk) -> None:
    chain, seller, manager = desk.chain, desk.chain.actor("STAFF"), desk.chain.actor("BRANCH_MANAGER")
    order = await quote(chain, steps=SIGNED)
    for name, actor, members in (
        ("requestGoods", manager, {}),
        ("refuseGoods", manager, {"reason": "库存不足"}),
    ):
        outcome = await call(chain, actor, name, await step_input(chain, order, members))
    assert outcome.codes == ["OWN_REQUEST"]
    silent = await call(chain, chain.actor("HQ_ADMIN"), "refuseGoods", await step_input(chain, order, {"reason": " "}))
    assert silent.faults == [("REQUIRED", ["reason"])]
    given = await step_input(chain, order, {"reason": "库存不足"})
    assert (await call(chain, chain.actor("HQ_ADMIN"), "refuseGoods", given)).is_done
    shown = (await chain.ask(manager, ORDER, id=_id(order)))["order"]
    assert (shown["status"], shown["fulfilmentStatus"]) == ("CONTRACTED", "UNFULFILLED")
    assert shown["timeline"]["nodes"][-1] == {"action": "REFUSE_GOODS", "note": "库存不足"}
    assert "REQUEST_GOODS" in shown["availableActions"]
    assert "APPROVE_GOODS" not in shown["availableActions"]
    assert (await call(chain, seller, "requestGoods", await step_input(chain, order, {}))).is_done


async def test_a_late_delivery_goes_up_the_line_a_level_a_working_day_until_it_is_made(desk: Desk) -> None:
    """Signed on a Monday morning, due on Tuesday evening; it is delivered on Friday."""
    chain = desk.chain
    order = await quote(chain, steps=SIGNED)
    heard = {}
    for moment in (
        "2026-03-10 17:29",
        "2026-03-10 17:31",
        "2026-03-11 17:29",
        "2026-03-11 17:31",
        "2026-03-12 17:31",
    ):
        await _turn(chain, "orders.escalate", moment)
        shown = (await chain.ask(chain.actor("HQ_ADMIN"), ORDER, id=_id(order)))["order"]
        heard[moment] = [member["number"] for member in shown["deadlines"][0]["escalatedTo"]]
    assert heard == {
        "2026-03-10 17:29": [],
        "2026-03-10 17:31": ["004"],
        "2026-03-11 17:29": ["004"],
        "2026-03-11 17:31": ["004", "003"],
        "2026-03-12 17:31": ["004", "003", "002"],
    }
    async with chain.work(now=at("2026-03-13 10:00")) as work:
        kept = await Order.get(id=order.id)
        for step in (request, approve, issue(), deliver):
            await step(work, kept)
    await _turn(chain, "orders.escalate", "2026-03-20 17:31")
    async with chain.reading():
        told = [entry.note for entry in await TimelineEntry.filter(action="ESCALATE").order_by("at")]
    assert told == ["DELIVERY: 刘芳", "DELIVERY: 张伟", "DELIVERY: 李秀英"]


async def test_the_promise_follows_the_calendar_of_the_branch(desk: Desk) -> None:
    chain, head = desk.chain, desk.chain.actor("HQ_ADMIN")
    order = await quote(chain, steps=SIGNED)
    given = {
        "branchId": desk.branch("PUDONG-1"),
        "day": "2026-03-10",
        "working": False,
        "label": "盘点",
    }
    assert (await call(chain, head, "setCalendarDay", given)).is_done
    await _turn(chain, "orders.escalate", "2026-03-10 17:31")
    await _turn(chain, "orders.reckon", "2026-03-10 17:31")
    await _turn(chain, "orders.escalate", "2026-03-10 17:31")
    shown = (await chain.ask(head, ORDER, id=_id(order)))["order"]
    assert shown["deadlines"] == [{"dueAt": "2026-03-11T09:30:00Z", "escalatedTo": []}]
    assert shown["timeline"]["nodes"][-1] == {"action": "RECKON", "note": "DELIVERY"}


async def test_visits_that_nobody_made_are_listed(desk: Desk) -> None:
    chain, order = desk.chain, await quote(desk.chain, steps=(*INVOICED, plan_visit))
    query = "{ collectionVisits(where: {overdue: {eq: true}}) { nodes { plan overdue invoice { number } } } }"
    asked = {day: NOW + timedelta(days=day) for day in (0, 1)}
    seen = {day: await chain.answer(chain.actor("STAFF"), query, at=moment) for day, moment in asked.items()}
    assert seen[0].data == {"collectionVisits": {"nodes": []}}
    late = {"plan": "上门对账", "overdue": True, "invoice": {"number": "I-2026-000001"}}
    assert seen[1].data == {"collectionVisits": {"nodes": [late]}}
    given = await step_input(chain, order, {"visitId": None, "outcome": "已约定付款日", "promisedOn": "2026-03-31"})
    assert (await call(chain, chain.actor("STAFF"), "recordCollectionVisit", given)).is_done
    made = await chain.answer(chain.actor("STAFF"), query, at=asked[1])
    assert made.data == {"collectionVisits": {"nodes": []}}


async def test_an_order_is_followed_live_by_whoever_may_see_it_and_no_longer(desk: Desk) -> None:
    chain, order = desk.chain, await quote(desk.chain, steps=(*SIGNED, request))
    one = "subscription($id: ID!) { orderChanged(id: $id) { fulfilmentStatus } }"
    for role in ("STAFF", "BRANCH_MANAGER"):
        made, _ = await opened(chain, chain.actor(role), one, id=_id(order))
        assert len(made.open) == 1
    outside = chain.person("007", dict(chain.actor("STAFF").reaches))
    made, _ = await opened(chain, outside, one, id=_id(order))
    assert made.open == []
    for watcher, seen in ((chain.actor("STAFF"), {"orderChanged": {"fulfilmentStatus": "REQUESTED"}}), (outside, None)):
        ready, given = await prepared(one, {"id": _id(order)})
        event = Happening(CHANGED, "Order", order.id)
        told = await answer_event(prepared=ready, request=given, context=chain.context(watcher), event=event)
        assert (as_read(told).data if told else None) == seen

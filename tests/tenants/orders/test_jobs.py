"""What the worker does about orders: a promised delivery follows the calendar as it becomes known."""

from datetime import UTC, datetime

from tenants.core.jobs import Turn
from tenants.core.rules import Rule
from tenants.core.scope import tenant_scope
from tenants.core.timeline import TimelineEntry
from tenants.orders import jobs
from tenants.orders.models import Order
from tenants.orders.promises import RECKON
from tests.people import VAULT, Chain
from tests.tenants.orders.cases import quote, sign

DUTIES = {duty.name: duty for duty in jobs.DUTIES}
# No calendar has 2031 yet; New Year is a holiday in every year.
CONTRACTED = datetime(2030, 12, 31, 2, 0, tzinfo=UTC)


async def look_again(chain: Chain) -> None:
    with tenant_scope(chain.tenant):
        for duty in ("orders.review", "orders.reckon"):
            await DUTIES[duty].action(turn=Turn(tenant=chain.tenant, now=CONTRACTED, request_id="一轮", vault=VAULT))


async def stored(chain: Chain, order: Order) -> Order:
    async with chain.reading():
        return await Order.get(id=order.id)


async def test_a_delivery_promised_into_an_unannounced_year_follows_when_its_holidays_are_known(chain: Chain) -> None:
    order = await quote(chain, steps=(sign,), now=CONTRACTED)
    await look_again(chain)
    assert (await stored(chain, order)).due_at == order.due_at
    async with chain.work():
        calendar = await Rule.get(key="calendar")
        free = [{"on": f"2031-01-0{day}", "working": False, "zh": "元旦调休", "en": "New Year"} for day in (2, 3, 4)]
        calendar.value = {**calendar.value, "overrides": free}
        await calendar.save()
    for _ in range(2):
        await look_again(chain)
    found = await stored(chain, order)
    assert order.due_at is not None
    assert found.due_at is not None
    assert found.due_at > order.due_at
    assert found.version == order.version + 1
    async with chain.reading():
        assert await TimelineEntry.filter(action=RECKON, entity_id=order.id).count() == 1

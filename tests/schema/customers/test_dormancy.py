"""Customers whom nobody deals with fall dormant by the tenant's rule, and are awake again once somebody does."""

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from schema.core.ids import encode
from tenants.customers.lifecycle import change_lifecycle
from tenants.customers.models import Customer, LifecycleChange
from tenants.customers.service import log_contact
from tenants.customers.workflow import ContactChannel, ContactResult, CustomerLifecycle
from tenants.jobs.catalogue import CATALOGUE
from tenants.jobs.rounds import Rounds
from tenants.settings.queries import RULES
from tests.people import VAULT, Chain
from tests.schema.calls import OWN, Desk, call
from tests.schema.customers.inputs import put_twins
from tests.tenants.orders.cases import quote
from tests.tenants.policies.cases import IN_FORCE, LAPSED, propose

L = CustomerLifecycle
FIRM = "上海恒远贸易有限公司"


def at(year: int, month: int, day: int, hour: int = 2) -> datetime:
    return datetime(year, month, day, hour, tzinfo=UTC)


async def _asleep(chain: Chain, now: datetime) -> set[str]:
    """The duty twice, as a worker that was killed and started again; who is dormant then."""
    rounds = Rounds(catalogue=CATALOGUE, vault=VAULT, clock=lambda: now)
    for duty in [duty for duty in rounds.duties if duty.name == "customers.dormancy"] * 2:
        assert await rounds.go(duty=duty) == []
    async with chain.reading():
        return {one.name for one in await Customer.filter(lifecycle=L.DORMANT)}


async def _contact(chain: Chain, name: str, now: datetime, contacted_at: datetime | None = None) -> None:
    async with chain.work(now=now) as work:
        customer = await Customer.get(id=chain.customers[name].id)
        channel, result = ContactChannel.TELEPHONE, ContactResult.REACHED
        given: dict[str, Any] = {"channel": channel, "result": result, "contacted_at": contacted_at}
        await log_contact(work=work, customer=customer, note="电话回访", **given)


async def _story(chain: Chain, name: str) -> list[tuple[str, str]]:
    async with chain.reading():
        rows = await LifecycleChange.filter(customer_id=chain.customers[name].id).order_by("changed_at", "id")
    return [(row.before, row.after) for row in rows]


async def _stand(chain: Chain, name: str, lifecycle: CustomerLifecycle, **more: Any) -> None:
    async with chain.work():
        customer = await Customer.get(id=chain.customers[name].id)
        await customer.update_from_dict({"lifecycle": lifecycle, **more}).save()


async def test_after_a_year_of_silence_they_fall_dormant_once_and_whatever_is_agreed_awakens_them(desk: Desk) -> None:
    chain = desk.chain
    await _stand(chain, FIRM, L.VIP, vip_score=Decimal(60), vip_tier="GOLD")
    await _stand(chain, "吴磊", L.PROSPECT)
    await propose(chain, customer="郑爽", steps=LAPSED, now=at(2026, 3, 9))  # without cover from the 8th of May 2027
    policy = await propose(chain, customer="周杰", steps=IN_FORCE)
    insured = (await put_twins(chain, "周杰", name="周小杰")).twin
    await put_twins(chain, "郑爽", merged=True)
    async with chain.work():
        policy.insured_id = insured.id
        await policy.save()
    await quote(chain, now=at(2026, 4, 1))
    assert await _asleep(chain, at(2027, 3, 8)) == set()
    assert await _asleep(chain, at(2027, 3, 10)) == {FIRM}
    assert await _asleep(chain, at(2027, 4, 2)) == {FIRM, OWN.customer}
    assert await _asleep(chain, at(2028, 5, 8)) == {FIRM, OWN.customer}
    # The one whose policy ran out a year ago. A lead is none, nor is a file that was merged, nor who is insured.
    assert await _asleep(chain, at(2028, 5, 10)) == {FIRM, OWN.customer, "郑爽"}
    assert await _story(chain, OWN.customer) == [("CUSTOMER", "DORMANT")]

    now = at(2028, 5, 11)
    await _contact(chain, OWN.customer, now, contacted_at=at(2027, 5, 9))
    assert OWN.customer in await _asleep(chain, now), "what is logged was longer ago than that"
    await _contact(chain, OWN.customer, now)
    await propose(chain, customer=FIRM, now=now)
    await quote(chain, customer="郑爽", seller="007", now=now)
    assert await _asleep(chain, now) == set()
    assert await _story(chain, OWN.customer) == [("CUSTOMER", "DORMANT"), ("DORMANT", "CUSTOMER")]
    assert await _story(chain, FIRM) == [("VIP", "DORMANT"), ("DORMANT", "VIP")]
    assert await _story(chain, "郑爽") == [("CUSTOMER", "DORMANT"), ("DORMANT", "CUSTOMER")]


async def test_the_tenant_says_after_how_many_months_and_what_somebody_said_holds_as_long(desk: Desk) -> None:
    chain, head = desk.chain, desk.chain.actor("HQ_ADMIN")
    rule = desk.rules["customers"]
    for months, codes in ((0, ["INVALID"]), (121, ["INVALID"]), (2, [])):
        given = {"ruleId": str(encode(RULES, rule.id)), "expectedVersion": rule.version, "reason": "年度调整"}
        outcome = await call(chain, head, "updateRule", given | {"value": {**rule.value, "dormant_months": months}})
        assert outcome.codes == codes
    async with chain.work(now=at(2026, 4, 1)) as work:
        customer = await Customer.get(id=chain.customers[OWN.customer].id)
        for lifecycle in (L.LOST, L.CUSTOMER):
            await change_lifecycle(work=work, customer=customer, lifecycle=lifecycle, reason="误报流失")
    await _contact(chain, FIRM, at(2026, 4, 20))
    assert await _asleep(chain, at(2026, 5, 10)) == {"周杰", "吴磊", "郑爽"}
    assert await _asleep(chain, at(2026, 6, 21)) == set(chain.customers)

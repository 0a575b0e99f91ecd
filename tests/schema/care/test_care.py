"""Visits and gifts by the care plan of the grade: planned by the worker, seen to or passed over."""

import asyncio
from collections import Counter
from datetime import UTC, date, datetime
from typing import Any

import pytest

from scripts.embedded import Cluster
from tenants.care.jobs import plan
from tenants.care.models import CareVisit
from tenants.care.workflow import CareBy, CareKind, CarePlan, Gift
from tenants.core.jobs import Turn
from tenants.customers.models import Contact, Customer
from tenants.customers.service import grade_customer
from tenants.customers.workflow import CustomerGrade, CustomerLifecycle
from tenants.processes.caring import complete_care_visit
from tests.people import NOW, VAULT, Chain
from tests.schema.calls import OWN, Desk, call
from tests.schema.care.inputs import care_input, put_care_visit
from tests.schema.complaints.test_races import at_once, told
from tests.tenants.core.waiting import until_blocked

G = CustomerGrade
DUE = """{ dueCareVisits { nodes { id version kind status grade by gift dueOn overdue customer { name } } } }"""


@pytest.mark.parametrize(
    ("today", "found"),
    [
        (date(2026, 1, 5), []),
        (date(2026, 1, 6), [date(2026, 1, 20)]),
        (date(2026, 1, 20), [date(2026, 1, 20)]),
        (date(2026, 1, 21), []),
        (date(2026, 12, 20), [date(2027, 1, 1)]),
    ],
)
def test_gifts_are_planned_a_fortnight_before_their_day_over_the_turn_of_the_year_too(
    today: date, found: list[date]
) -> None:
    kept = CarePlan(30, CareBy.MANAGER, (Gift((1, 20), "春节礼盒"), Gift((1, 1), "挂历")))
    assert [day for day, _ in kept.gifts_due(today=today, ahead_days=14)] == found


async def _grade(chain: Chain, name: str, grade: CustomerGrade, *, now: datetime = NOW) -> None:
    async with chain.work(now=now) as work:
        customer = await Customer.get(id=chain.customers[name].id)
        await grade_customer(work=work, customer=customer, grade=grade, evidence="年度资产表")


async def _planned(chain: Chain, now: datetime = NOW) -> list[tuple[str, str, date]]:
    """The duty twice, as a worker that was killed and started again; what is due then."""
    turn = Turn(tenant=chain.tenant, now=now, request_id="turn-of-a-test", vault=VAULT)
    for _ in range(2):
        await plan(turn=turn)
    async with chain.reading():
        found = await CareVisit.filter(status="DUE").order_by("due_on", "id").prefetch_related("customer")
        return [(visit.customer.name, visit.gift or visit.kind.value, visit.due_on) for visit in found]


async def test_visits_and_gifts_follow_the_grade_are_planned_once_and_the_next_follows_the_last(desk: Desk) -> None:
    chain, staff = desk.chain, desk.chain.actor("STAFF")
    firm = "上海恒远贸易有限公司"
    await _grade(chain, OWN.customer, G.A)
    await _grade(chain, firm, G.C)
    # Graded on the 9th of March: A is visited every 30 days by the manager's superior, C every 90 by the manager.
    assert await _planned(chain) == [(OWN.customer, "VISIT", date(2026, 4, 8)), (firm, "VISIT", date(2026, 6, 7))]
    shown = (await chain.ask(staff, DUE))["dueCareVisits"]["nodes"]
    assert [(one["customer"]["name"], one["by"], one["overdue"]) for one in shown] == [
        (OWN.customer, "SUPERIOR", False)
    ]
    await _grade(chain, firm, G.B)
    assert (await _planned(chain))[1] == (firm, "VISIT", date(2026, 5, 8))

    said = {"careVisitId": shown[0]["id"], "expectedVersion": shown[0]["version"], "note": "上门拜访"}
    assert (await call(chain, staff, "completeCareVisit", said)).is_done
    again = await call(chain, staff, "completeCareVisit", said | {"expectedVersion": shown[0]["version"] + 1})
    assert again.codes == ["WRONG_STATE"]
    async with chain.reading():
        key = chain.customers[OWN.customer].id
        logged = await Contact.get(customer_id=key)
        visits = await CareVisit.filter(customer_id=key).order_by("due_on").values_list("status", "due_on")
    assert (logged.channel, logged.note) == ("VISIT", "上门拜访")
    # Visited on the 9th of March, so 30 days from then; that day the first one stands on already.
    assert [tuple(visit) for visit in visits] == [("DONE", date(2026, 4, 8)), ("DUE", date(2026, 4, 9))]

    autumn = await _planned(chain, datetime(2026, 9, 6, 2, 0, tzinfo=UTC))
    assert (OWN.customer, "中秋月饼", date(2026, 9, 20)) in autumn
    assert Counter(what for _, what, _ in autumn) == {"VISIT": 2, "中秋月饼": 1}


async def test_whoever_is_gone_is_left_alone_and_what_is_late_stands_first(chain: Chain) -> None:
    await _grade(chain, OWN.customer, G.A)
    async with chain.work():
        customer = await Customer.get(id=chain.customers[OWN.customer].id)
        customer.lifecycle = CustomerLifecycle.LOST
        await customer.save()
    assert await _planned(chain) == []
    await put_care_visit(chain, OWN.customer, due_on=date(2026, 3, 9))
    await put_care_visit(chain, OWN.customer, due_on=date(2026, 3, 8))
    found = (await chain.ask(chain.actor("STAFF"), DUE))["dueCareVisits"]["nodes"]
    assert [(one["dueOn"], one["overdue"]) for one in found] == [("2026-03-08", True), ("2026-03-09", False)]
    late = "{ careVisits(where: {overdue: {eq: true}}) { totalCount } }"
    assert (await chain.ask(chain.actor("HQ_ADMIN"), late))["careVisits"]["totalCount"] == 1


async def test_two_workers_plan_nothing_twice_and_of_fifty_one_completes(desk: Desk) -> None:
    chain = desk.chain
    for name in chain.customers:
        await _grade(chain, name, G.B)
    turn = Turn(tenant=chain.tenant, now=NOW, request_id="turn-of-a-test", vault=VAULT)
    await asyncio.gather(plan(turn=turn), plan(turn=turn), return_exceptions=True)
    async with chain.reading():
        owners: Any = await CareVisit.filter(kind=CareKind.VISIT).values_list("customer_id", flat=True)
    assert sorted(owners) == sorted(customer.id for customer in chain.customers.values())
    given = await care_input(chain, "completeCareVisit", customer=OWN.customer)
    assert told(await at_once(desk, *[("completeCareVisit", given)] * 50)) == {"done": 1, "['STALE_VERSION']": 49}


async def test_a_visit_made_meanwhile_does_not_follow_a_new_grade(chain: Chain, cluster: Cluster) -> None:
    made = await put_care_visit(chain, OWN.customer)
    await _grade(chain, OWN.customer, G.C)
    turn, is_made = Turn(tenant=chain.tenant, now=NOW, request_id="turn-of-a-test", vault=VAULT), asyncio.Event()

    async def visit() -> None:
        async with chain.work() as work:
            held = await CareVisit.filter(id=made.id).select_for_update(no_key=True).get()
            await complete_care_visit(work=work, visit=held, note="上门拜访")
            is_made.set()
            await until_blocked(cluster, 1)

    async def follow() -> None:
        await is_made.wait()
        await plan(turn=turn)

    await asyncio.gather(visit(), follow())
    async with chain.reading():
        visits = await CareVisit.filter(customer_id=made.customer_id).order_by("created_at", "id")
    assert [(one.status, one.grade, one.version) for one in visits] == [("DONE", G.A, 2), ("DUE", G.C, 1)]

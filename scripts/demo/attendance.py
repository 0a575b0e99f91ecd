"""Visits and gifts that customers of a demo chain are due by the care plan of their grade: some still to come, some
overdue, some done, some passed over. The worker plans the rest."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Final

from tenants.care.models import CareVisit
from tenants.care.rules import CareRules, care_rules
from tenants.care.service import skip_care_visit
from tenants.care.workflow import CareKind, CareStatus
from tenants.core.work import Work
from tenants.customers.models import Customer
from tenants.customers.workflow import CustomerGrade, CustomerLifecycle
from tenants.processes.caring import complete_care_visit

L = CustomerLifecycle
EACH: Final = 30
"""So many visits are to come, overdue, done, passed over; and as many gifts given."""

LATELY: Final = 14
"""Within so many days of today."""

Act = Callable[[Work, str, datetime], None]


async def attend(work: Work, *, act: Act, boss: str, now: datetime) -> None:
    """All of it: planned as the worker does, ended by the customers' managers."""
    act(work, boss, now)
    rules, today = await care_rules(work=work), work.today
    files = Customer.filter(manager__state="REGULAR", grade__in=list(rules.plans), lifecycle__in=[L.CUSTOMER, L.VIP])
    found = await files.order_by("number").limit(EACH * 5).prefetch_related("manager")
    for place, customer in enumerate(found):
        days = timedelta(days=1 + place % LATELY)
        match place % 5:
            case 0:
                await _planned(customer, rules, today + days)
            case 1:
                await _planned(customer, rules, today - days)
            case 2:
                visit = await _planned(customer, rules, today - days)
                act(work, customer.manager.number, now - days)
                await complete_care_visit(work=work, visit=visit, note="上门拜访，客户近况良好")
            case 3:
                visit = await _planned(customer, rules, today - days)
                act(work, customer.manager.number, now - days)
                await skip_care_visit(work=work, visit=visit, reason="客户出差，改期再访")
            case _:
                act(work, customer.manager.number, now - days)
                await _given(work, customer, rules, today - days)


async def _planned(customer: Customer, rules: CareRules, due_on: date) -> CareVisit:
    visit = _visit(customer, rules, due_on)
    await visit.save()
    return visit


async def _given(work: Work, customer: Customer, rules: CareRules, due_on: date) -> None:
    visit = _visit(customer, rules, due_on)
    visit.kind, visit.status, visit.gift, visit.note = CareKind.GIFT, CareStatus.DONE, "生日礼品", "送达本人"
    visit.ended_at, visit.ended_by_id = work.now, work.actor.staff_id
    await visit.save()


def _visit(customer: Customer, rules: CareRules, due_on: date) -> CareVisit:
    grade = customer.grade or CustomerGrade.C
    return CareVisit(customer=customer, kind=CareKind.VISIT, grade=grade, by=rules.plans[grade].by, due_on=due_on)

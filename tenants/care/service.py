"""Use cases of care: planned by the grade, done, passed over."""

from datetime import date, timedelta
from typing import Final

from tortoise.expressions import Subquery
from tortoise.queryset import QuerySet

from tenants.care.models import CareVisit
from tenants.care.rules import CareRules, care_rules
from tenants.care.workflow import CareKind, CarePlan, CareStatus, require_due
from tenants.core.dates import local_date
from tenants.core.texts import required
from tenants.core.work import Work
from tenants.customers.models import Customer, GradeChange
from tenants.customers.workflow import CustomerGrade, CustomerLifecycle

BATCH: Final = 200
CARED_FOR: Final = frozenset(CustomerLifecycle) - {CustomerLifecycle.LOST}


async def plan_visits(*, work: Work) -> int:
    """Gives the next customers without an open visit theirs, by the plan of their grade; how many there were."""
    rules = await care_rules(work=work)
    waiting = Subquery(_open(CareKind.VISIT).values("customer_id"))
    found = await _cared_for(rules).exclude(id__in=waiting).order_by("id").limit(BATCH).select_for_update(no_key=True)
    for customer in found:
        await _plan_visit(work, customer, rules)
    return len(found)


async def plan_gifts(*, work: Work) -> int:
    """Plans the gifts whose day comes soon for the next customers of their grade; how many there were."""
    rules = await care_rules(work=work)
    for grade, plan in rules.plans.items():
        for day, gift in plan.gifts_due(today=work.today, ahead_days=rules.ahead_days):
            given = Subquery(CareVisit.filter(kind=CareKind.GIFT, due_on=day).values("customer_id"))
            theirs = _cared_for(rules).filter(grade=grade).exclude(id__in=given).order_by("id").limit(BATCH)
            if found := await theirs.select_for_update(no_key=True):
                for customer in found:
                    if not await CareVisit.exists(customer_id=customer.id, kind=CareKind.GIFT, due_on=day):
                        await _plan(customer, plan, grade, kind=CareKind.GIFT, due_on=day, gift=gift.name)
                return len(found)
    return 0


async def follow_grades(*, work: Work) -> int:
    """Plans the open visits of those whose grade has changed since anew; how many there were."""
    rules = await care_rules(work=work)
    for grade in rules.plans:
        found = _open(CareKind.VISIT).filter(customer__grade=grade).exclude(grade=grade)
        held = found.order_by("id").limit(BATCH).select_for_update(no_key=True, of=("care_visit",))
        if visits := await held.prefetch_related("customer"):
            for visit in visits:
                await _follow_grade(work, visit, grade, rules)
            return len(visits)
    return 0


async def complete_care_visit(*, work: Work, visit: CareVisit, customer: Customer, note: str) -> CareVisit:
    """Says that the customer, who is held, was visited or given the gift; a visit leads to the next."""
    require_due(visit.status)
    return await _end(work, visit, customer, CareStatus.DONE, required(note, field="note", limit=4_000))


async def skip_care_visit(*, work: Work, visit: CareVisit, reason: str) -> CareVisit:
    """Passes it over, for a reason; the next visit is planned as if it had been made."""
    require_due(visit.status)
    said = required(reason, field="reason", limit=2_000)
    customer = await Customer.filter(id=visit.customer_id).select_for_update(no_key=True).get()
    return await _end(work, visit, customer, CareStatus.SKIPPED, said)


async def _end(work: Work, visit: CareVisit, customer: Customer, status: CareStatus, note: str) -> CareVisit:
    visit.customer = customer
    visit.status, visit.note = status, note
    visit.ended_at, visit.ended_by_id = work.now, work.actor.staff_id
    await visit.save()
    if visit.kind is CareKind.VISIT:
        await _plan_visit(work, customer, await care_rules(work=work))
    return visit


def _cared_for(rules: CareRules) -> QuerySet[Customer]:
    return Customer.filter(grade__in=list(rules.plans), merged_into_id=None, lifecycle__in=list(CARED_FOR))


def _open(kind: CareKind) -> QuerySet[CareVisit]:
    return CareVisit.filter(kind=kind, status=CareStatus.DUE)


async def _plan_visit(work: Work, customer: Customer, rules: CareRules) -> None:
    """The next one, on a day on which none stands yet; none for a grade without a plan, nor for whoever is gone or has
    another to come: of a merged file, or because another worker was faster."""
    grade = customer.grade
    if grade is None or grade not in rules.plans or customer.lifecycle not in CARED_FOR:
        return
    if await _open(CareKind.VISIT).filter(customer_id=customer.id).exists():
        return
    due_on = rules.plans[grade].visit_due(since=await _since(work, customer))
    while await CareVisit.exists(customer_id=customer.id, kind=CareKind.VISIT, due_on=due_on):
        due_on += timedelta(days=1)
    await _plan(customer, rules.plans[grade], grade, kind=CareKind.VISIT, due_on=due_on)


async def _plan(
    customer: Customer, plan: CarePlan, grade: CustomerGrade, *, kind: CareKind, due_on: date, gift: str | None = None
) -> None:
    visit = CareVisit(customer=customer, kind=kind, grade=grade, by=plan.by, gift=gift, due_on=due_on)
    await visit.save()


async def _follow_grade(work: Work, visit: CareVisit, grade: CustomerGrade, rules: CareRules) -> None:
    plan = rules.plans[grade]
    visit.grade, visit.by = grade, plan.by
    due_on = plan.visit_due(since=await _since(work, visit.customer))
    if not await CareVisit.exists(customer_id=visit.customer_id, kind=CareKind.VISIT, due_on=due_on):
        visit.due_on = due_on
    await visit.save()


async def _since(work: Work, customer: Customer) -> date:
    """The day of the last visit or, without one, of the first grading."""
    last = CareVisit.filter(customer_id=customer.id, kind=CareKind.VISIT).exclude(ended_at=None)
    if visit := await last.order_by("-ended_at").first():
        moment = visit.ended_at or work.now
    else:
        graded = await GradeChange.filter(customer_id=customer.id).order_by("graded_at", "id").first()
        moment = graded.graded_at if graded else work.now
    return local_date(moment, zone=work.tenant.time_zone)

"""A small demo plan in a real tenant: what was planned is what stands there."""

from collections import Counter
from dataclasses import dataclass, field, replace
from decimal import Decimal
from uuid import UUID

import pytest

from scripts.demo.case_steps import Escalated
from scripts.demo.loader import Loader
from scripts.demo.plan import make_plan
from scripts.demo.requests import ASKED
from scripts.demo.shapes import DemoPlan
from tenants.approvals.models import ApprovalRequest
from tenants.approvals.workflow import ApprovalKind
from tenants.branches.models import Branch
from tenants.branches.workflow import BranchStatus
from tenants.care.models import CareVisit
from tenants.care.workflow import CareKind, CareStatus
from tenants.claims.models import Claim
from tenants.claims.workflow import ClaimStatus
from tenants.complaints.models import Accused, Complaint, ComplaintRound
from tenants.core.deadlines import Deadline
from tenants.core.deadlines import overdue as overdue_at
from tenants.core.rendering import q
from tenants.core.timeline import TimelineEntry
from tenants.customers.models import (
    BlacklistEntry,
    Contact,
    ContactConsent,
    Customer,
    CustomerRelation,
    PooledLead,
)
from tenants.customers.workflow import CustomerLifecycle
from tenants.identity.models import Delegation
from tenants.ledger.balances import balance
from tenants.ledger.workflow import LedgerAccount
from tenants.opportunities.models import Opportunity
from tenants.opportunities.workflow import STAGES, OpportunityStage, OpportunityStatus
from tenants.orders.models import Invoice, Order
from tenants.orders.workflow import ChargeStatus, FulfilmentStatus, OrderStatus, ReturnStatus
from tenants.policies.models import Instalment, Policy, PolicyMember
from tenants.policies.workflow import PolicyStatus, PremiumMode
from tenants.project_groups.models import ProjectGroup
from tenants.project_groups.workflow import ProjectGroupStatus
from tenants.registry.blueprint_parts import RoleCode
from tenants.registry.sql_text import quoted
from tenants.staff.grades import GradeStanding
from tenants.staff.leaving import DepartureStatus
from tenants.staff.models import StaffMember
from tenants.staff.models_departure import Departure
from tenants.training.certification import CertificateStatus
from tenants.training.exams import ExamPaperStatus
from tenants.training.licensing import LicencePathStatus
from tenants.training.models import Certificate, LicencePath, TrainingRecord, TrainingSession
from tenants.training.models_exams import ExamPaper
from tenants.training.workflow import TrainingRecordStatus, TrainingSessionStatus
from tests.leases import Lease
from tests.people import NOW, VAULT, Chain
from tests.scripts.test_demo_complaints import begins_anew

# What the leased chain was settled with.
SETTLED = (
    *("branch", "branch_placement", "staff_member", "employment_change", "customer", "hand_over", "counter"),
    "price_list",
)


@dataclass
class Told:
    counts: Counter[str] = field(default_factory=Counter)

    def __call__(self, what: str, count: int) -> None:
        self.counts[what] += count


async def load(lease: Lease, plan: DemoPlan) -> Told:
    """Puts the plan in the place of the leased tenant's small organisation."""
    tables = ", ".join(f"{quoted(lease.chain.tenant.schema)}.{quoted(table)}" for table in SETTLED)
    await lease.owner.execute(f"TRUNCATE {tables} CASCADE")
    told = Told()
    passwords = {user.username: "geheim-genug-für-Tests" for user in plan.users if user.demo}
    await Loader(tenant=lease.chain.tenant, plan=plan, passwords=passwords, progress=told, vault=VAULT).load()
    return told


@pytest.mark.parametrize(("place", "industry"), [(0, "insurance"), (1, "express")])
async def test_what_was_planned_is_what_the_tenant_holds(
    leases: tuple[Lease, Lease], chain: Chain, other_chain: Chain, place: int, industry: str
) -> None:
    plan = make_plan(industry=industry, seed=7, scale=0.05, now=NOW)
    told = await load(leases[place], plan)
    assert told.counts["complaints"] == len(plan.complaints)
    async with leases[place].chain.reading():
        assert await Customer.all().count() == len(plan.customers)
        visits = Counter((visit.kind, visit.status, visit.overdue(today=NOW.date())) for visit in await CareVisit.all())
        assert visits.keys() == {
            *((CareKind.VISIT, CareStatus.DUE, late) for late in (False, True)),
            *((CareKind.VISIT, ended, False) for ended in (CareStatus.DONE, CareStatus.SKIPPED)),
            (CareKind.GIFT, CareStatus.DONE, False),
        }
        done = visits[CareKind.VISIT, CareStatus.DONE, False]
        assert await Contact.all().count() == len(plan.contacts) + done
        assert {customer.lifecycle for customer in await Customer.all()} == set(CustomerLifecycle)
        assert {lead.taken_at for lead in await PooledLead.all()} == {None}
        assert {bool(entry.waived_until) for entry in await BlacklistEntry.all()} == {True, False}
        assert {bool(consent.withdrawn_on) for consent in await ContactConsent.all()} == {True, False}
        assert await CustomerRelation.exists()
        sales = await Opportunity.all()
        assert len(sales) == len(plan.sales)
        assert {(sale.status, sale.stage) for sale in sales} >= {
            *((OpportunityStatus.OPEN, stage) for stage in STAGES[:-1]),
            (OpportunityStatus.WON, OpportunityStage.COLLECTED),
        }
        assert {sale.status for sale in sales} == set(OpportunityStatus)
        shown = await Customer.exclude(identity_number=None).count()
        assert len(plan.customers) * 0.7 < shown < len(plan.customers)
        assert not await StaffMember.filter(bank_account=None).exists()
        found = await Complaint.all().prefetch_related("branch", "handler")
        assert told_of(found) == planned(plan)
        handlers = {complaint.id: complaint.handler.number for complaint in found}
        accusations = await Accused.all().prefetch_related("staff_member", "complaint")
        assert len(accusations) == sum(len(complaint.accused) for complaint in plan.complaints)
        superiors = {member.number: member.superior for member in plan.staff}
        for row in accusations:
            assert handlers[row.complaint.id] not in {row.staff_member.number, superiors[row.staff_member.number]}
        assert await ComplaintRound.all().count() == len(found) + sum(
            begins_anew(step.done) for complaint in plan.complaints for step in complaint.steps
        )
        overdue = {deadline.entity_id for deadline in await Deadline.filter(q(overdue_at(now=NOW)), entity="Complaint")}
        assert len(overdue) == sum(complaint.overdue for complaint in plan.complaints)
        entries = Counter(entry.action for entry in await TimelineEntry.filter(entity="Complaint"))
        escalated = sum(isinstance(step.done, Escalated) for complaint in plan.complaints for step in complaint.steps)
        assert entries["ESCALATE"] == escalated
        assert entries.total() == sum(1 + len(complaint.steps) for complaint in plan.complaints)
        assert await Complaint.filter(repeats_id__isnull=False).exists()
        await _orders_agree(plan)
        await _requests_agree(plan)
        await _branches_agree()
        await _training_agrees(plan)


async def _training_agrees(plan: DemoPlan) -> None:
    """Every standing of sessions, places, certificates and departures is there, and what was planned."""
    assert {session.status for session in await TrainingSession.all()} == set(TrainingSessionStatus)
    places = Counter(record.status for record in await TrainingRecord.all())
    assert places == Counter(place.status for session in plan.sessions for place in session.places)
    assert places.keys() == set(TrainingRecordStatus)
    assert {certificate.status for certificate in await Certificate.all()} == set(CertificateStatus)
    assert await Certificate.all().count() == sum(paper.number is not None for paper in plan.papers)
    assert {departure.status for departure in await Departure.all()} == set(DepartureStatus)
    graded = await StaffMember.exclude(grade=None)
    assert {member.grade_standing for member in graded} == {None, *GradeStanding}
    assert {paper.status for paper in await ExamPaper.all()} == set(ExamPaperStatus)
    assert await LicencePath.exists(status=LicencePathStatus.OPEN)


async def _branches_agree() -> None:
    """Branches and project groups are there in every state."""
    assert {unit.status for unit in await Branch.all()} == set(BranchStatus)
    assert {group.status for group in await ProjectGroup.all()} == set(ProjectGroupStatus)


async def _orders_agree(plan: DemoPlan) -> None:
    """Every state is there, and every cent of the orders is in the ledger."""
    orders, invoices = await Order.all(), await Invoice.all()
    assert len(orders) == len(plan.orders)
    if not orders:
        return
    assert {order.status for order in orders} == set(OrderStatus)
    assert {order.fulfilment_status for order in orders} == set(FulfilmentStatus)
    assert {order.charge_status for order in orders} == set(ChargeStatus)
    assert {order.return_status for order in orders} == set(ReturnStatus)
    for invoice in invoices:
        held = await balance(accounts=[LedgerAccount.RECEIVABLE], currency="CNY", item_id=invoice.id)
        assert invoice.outstanding == held == invoice.amount - invoice.credited - invoice.paid - invoice.written_off
    assert await balance(accounts=list(LedgerAccount), currency="CNY") == 0
    owed = sum((order.invoiced - order.credited - order.received - order.written_off for order in orders), Decimal(0))
    assert owed == sum((invoice.outstanding for invoice in invoices), Decimal(0))
    numbers = [order.number for order in orders]
    assert None not in numbers
    assert len(set(numbers)) == len(orders)


async def _requests_agree(plan: DemoPlan) -> None:
    """What was asked for at the demo's branch, and who stands in for whom there."""
    requests = await ApprovalRequest.filter(kind=ApprovalKind.CUSTOMER_CHANGE)
    assert Counter(request.status for request in requests) == Counter(asking.status for asking in ASKED)
    assert {request.due_at < NOW for request in requests if request.due_at} == {True, False}
    lent = await Delegation.get(ended_at=None).prefetch_related("giver", "stand_in")
    demo = {user.role: user.username for user in plan.users if user.demo}
    assert (lent.giver.username, lent.stand_in.username) == (
        demo[RoleCode.BRANCH_MANAGER], demo[RoleCode.GROUP_LEADER],
    )  # fmt: skip


async def test_every_policy_stands_where_it_was_planned_and_the_ledger_holds_each_cent(
    leases: tuple[Lease, Lease], chain: Chain
) -> None:
    plan = _with_a_group(make_plan(industry="insurance", seed=7, scale=0.03, now=NOW))
    await load(leases[0], plan)
    async with chain.reading():
        assert await PolicyMember.filter(joined_on__isnull=False).count() == 6
        found = await Policy.all()
        schedules: dict[UUID, list[Instalment]] = {policy.id: [] for policy in found}
        for due in await Instalment.all().order_by("number"):
            schedules[due.policy_id].append(due)
        sums = {one: await balance(accounts=[one], currency="CNY") for one in LedgerAccount}
        claims = await Claim.all()
    planned = Counter(policy.status for policy in plan.policies)
    # What a policy was switched to stands beside it.
    planned[PolicyStatus.IN_FORCE] += planned[PolicyStatus.SWITCHED]
    assert Counter(policy.status for policy in found) == planned
    assert Counter(claim.status for claim in claims) == Counter(claim.status for claim in plan.claims)
    assert {claim.status for claim in claims} == set(ClaimStatus)
    assert {policy.status for policy in found} == set(PolicyStatus)
    assert (sum(sums.values()), sums[LedgerAccount.PREMIUM_REVENUE]) == (0, -sum(policy.paid for policy in found))
    today = NOW.date()
    for policy in found:
        dues = schedules[policy.id]
        assert not dues or sum(due.amount for due in dues) == policy.premium
        assert sum(due.amount for due in dues if due.paid_on) == policy.paid
        overdue = policy.next_due_on is not None and policy.next_due_on < today
        assert overdue == (policy.status in {PolicyStatus.GRACE, PolicyStatus.LAPSED}) or policy.effective_on is None
        assert (policy.status is PolicyStatus.GRACE) == (policy.grace_until is not None and policy.grace_until >= today)


def _with_a_group(plan: DemoPlan) -> DemoPlan:
    """So few policies need not have one: six are insured by one that nobody claims on."""
    claimed = {claim.policy for claim in plan.claims}
    policies = list(plan.policies)
    place = next(n for n, one in enumerate(policies) if one.status is PolicyStatus.IN_FORCE and n not in claimed)
    policies[place] = replace(policies[place], members=6, mode=PremiumMode.SINGLE, paying_years=1)
    return replace(plan, policies=tuple(policies))


def told_of(found: list[Complaint]) -> Counter[tuple[str, str, str, str]]:
    return Counter((c.status.value, c.kind.value, c.branch.code, c.subject) for c in found)


def planned(plan: DemoPlan) -> Counter[tuple[str, str, str, str]]:
    return Counter((c.status.value, c.kind.value, c.unit_code, c.subject) for c in plan.complaints)

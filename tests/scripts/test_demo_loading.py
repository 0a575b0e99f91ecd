"""A small demo plan in a real tenant: what was planned is what stands there."""

from collections import Counter
from dataclasses import dataclass, field

import pytest

from scripts.demo.case_steps import Escalated
from scripts.demo.loader import Loader
from scripts.demo.plan import make_plan
from scripts.demo.shapes import DemoPlan
from tenants.complaints.models import Accused, Complaint, ComplaintRound
from tenants.core.deadlines import Deadline
from tenants.core.deadlines import overdue as overdue_at
from tenants.core.rendering import q
from tenants.core.timeline import TimelineEntry
from tenants.customers.models import Contact, Customer
from tenants.registry.sql_text import quoted
from tenants.staff.models import StaffMember
from tests.leases import Lease
from tests.people import NOW, VAULT, Chain
from tests.scripts.test_demo_complaints import begins_anew

# What the leased chain was settled with.
SETTLED = ("branch", "branch_placement", "staff_member", "employment_change", "customer", "hand_over", "counter")


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
        assert await Contact.all().count() == len(plan.contacts)
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
        overdue = {deadline.entity_id for deadline in await Deadline.filter(q(overdue_at(now=NOW)))}
        assert len(overdue) == sum(complaint.overdue for complaint in plan.complaints)
        entries = Counter(entry.action for entry in await TimelineEntry.all())
        escalated = sum(isinstance(step.done, Escalated) for complaint in plan.complaints for step in complaint.steps)
        assert entries["ESCALATE"] == escalated
        assert entries.total() == sum(1 + len(complaint.steps) for complaint in plan.complaints)
        assert await Complaint.filter(repeats_id__isnull=False).exists()


def told_of(found: list[Complaint]) -> Counter[tuple[str, str, str, str]]:
    return Counter((c.status.value, c.kind.value, c.branch.code, c.subject) for c in found)


def planned(plan: DemoPlan) -> Counter[tuple[str, str, str, str]]:
    return Counter((c.status.value, c.kind.value, c.unit_code, c.subject) for c in plan.complaints)

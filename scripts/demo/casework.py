"""The complaints of a demo plan put into its tenant, each driven through its steps by the services."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from scripts.demo.case_steps import (
    Answered,
    Aside,
    Assigned,
    CalledBack,
    Ended,
    Escalated,
    Forward,
    Implemented,
    Noted,
    Paused,
    Proposed,
    Reopened,
    Resumed,
    Started,
    Withdrawn,
)
from scripts.demo.shapes import ComplaintPlan
from tenants.branches.models import Branch, Section
from tenants.complaints import receiving, service
from tenants.complaints.escalation import escalate_overdue
from tenants.complaints.models import Complaint
from tenants.core.actor import platform_actor
from tenants.core.deadlines import OPEN, Deadline
from tenants.core.jobs import WORKER
from tenants.core.rendering import q
from tenants.core.work import Work
from tenants.staff.models import StaffMember


@dataclass
class Casework:
    """Who and what the complaints name, and `act`, which makes a member of staff the one who does what follows."""

    branches: Mapping[str, Branch]
    staff: Mapping[str, StaffMember]
    customers: Mapping[str, UUID]
    act: Callable[[Work, str, datetime], None]
    _sections: dict[str, UUID] = field(default_factory=dict)
    _numbers: dict[UUID, str] = field(default_factory=dict)

    async def prepare(self) -> None:
        """To be called in a unit of work, once staff are there."""
        self._sections = {section.code: section.id for section in await Section.all()}
        self._numbers = {member.id: number for number, member in self.staff.items()}

    async def file(self, work: Work, plan: ComplaintPlan) -> None:
        """Receives the complaint and takes it through its steps; where the plan names nobody, its handler acts."""
        self.act(work, plan.logged_by, plan.logged_at)
        complaint = await receiving.receive_complaint(
            work=work,
            kind=plan.kind,
            channel=plan.channel,
            subject=plan.subject,
            description=plan.description,
            customer_id=self.customers[plan.customer_number],
            branch_id=self.branches[plan.unit_code].id,
            severity=plan.severity,
            accused_ids=[self.staff[number].id for number in plan.accused],
            received_at=plan.received_at,
        )
        for step in plan.steps:
            self.act(work, step.by or self._numbers[complaint.handler_id], step.at)
            if isinstance(step.done, Aside):
                await self._aside(work, complaint, step.done)
            else:
                await self._forward(work, complaint, step.done)

    async def _forward(self, work: Work, complaint: Complaint, done: Forward) -> None:
        match done:
            case Started(note):
                await service.start_investigation(work=work, complaint=complaint, note=note)
            case Assigned(code, cause, findings, reason):
                await service.assign_complaint(
                    work=work,
                    complaint=complaint,
                    section_id=self._sections[code],
                    reason=reason,
                    cause=cause,
                    findings=findings,
                )
            case Proposed(plan):
                await service.propose_resolution(work=work, complaint=complaint, plan=plan)
            case Answered(answer, note):
                await service.record_customer_answer(work=work, complaint=complaint, answer=answer, note=note)
            case Implemented(note):
                await service.record_implementation(work=work, complaint=complaint, note=note)
            case CalledBack(result, satisfaction, note):
                await service.record_callback(
                    work=work, complaint=complaint, result=result, satisfaction=satisfaction, note=note
                )
            case Ended(outcome, explanation):
                await service.close_complaint(work=work, complaint=complaint, outcome=outcome, explanation=explanation)

    async def _aside(self, work: Work, complaint: Complaint, done: Aside) -> None:
        match done:
            case Withdrawn(reason):
                await service.withdraw_complaint(work=work, complaint=complaint, reason=reason)
            case Reopened(reason):
                await service.reopen_complaint(work=work, complaint=complaint, reason=reason)
            case Noted(text):
                await service.add_complaint_note(work=work, complaint=complaint, text=text)
            case Paused(reason):
                await service.pause_complaint(work=work, complaint=complaint, reason=reason)
            case Resumed():
                await service.resume_complaint(work=work, complaint=complaint)
            case Escalated(step):
                work.actor = platform_actor(client_id=WORKER)
                running = Deadline.filter(q(OPEN), entity=Complaint.__name__, entity_id=complaint.id)
                await escalate_overdue(work=work, deadline=await running.get(step=step.value))

"""A demo plan put into its tenant, through the services: record by record, each with its history in order."""

from collections.abc import AsyncIterator, Awaitable, Callable, Hashable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from functools import partial
from typing import TypeVar
from uuid import UUID
from zoneinfo import ZoneInfo

from scripts.demo.attendance import attend
from scripts.demo.careers import Careers
from scripts.demo.casework import Casework
from scripts.demo.claim_books import ClaimBooks
from scripts.demo.exam_books import ExamBooks
from scripts.demo.leavers import Leavers
from scripts.demo.lesson_books import LessonBooks
from scripts.demo.openings import open_and_close
from scripts.demo.order_books import OrderBooks
from scripts.demo.order_steps import STEPS
from scripts.demo.papers import papers_of_customer, papers_of_staff
from scripts.demo.pipeline import Pipeline
from scripts.demo.policy_books import PolicyBooks
from scripts.demo.portfolio import PRODUCTS
from scripts.demo.requests import file_requests
from scripts.demo.shapes import BranchPlan, ContactPlan, CustomerPlan, DemoPlan, GradeStep, HandOverPlan, StaffPlan
from scripts.demo.ties import tie
from scripts.demo.trade import PRICES
from tenants.branches.models import Branch
from tenants.branches.service import create_branch
from tenants.branches.workflow import BranchStatus
from tenants.core.actor import Actor, ActorKind, platform_actor
from tenants.core.crypto import Vault
from tenants.core.scope import TenantRef
from tenants.core.work import Work, unit_of_work
from tenants.customers.models import Customer
from tenants.customers.opening import create_customer
from tenants.customers.service import grade_customer, hand_over_customer, log_contact
from tenants.customers.workflow import CustomerKind
from tenants.identity.models import Role
from tenants.identity.service.people import create_user
from tenants.identity.service.roles import assign_role
from tenants.staff.models import Post, StaffMember
from tenants.staff.service import create_staff_member
from tenants.staff.workflow import EmploymentState
from tenants.training.rules import certificate_rules

# Records per transaction: few enough to see progress, enough to save commits.
BATCH = 200
# A complaint has a dozen steps.
COMPLAINTS_BATCH = 50
T = TypeVar("T")
Progress = Callable[[str, int], None]
Happening = GradeStep | HandOverPlan | ContactPlan


@dataclass
class Loader:
    """Loads one plan; keeps the records it made by code or number. `progress` is told what and how many."""

    tenant: TenantRef
    plan: DemoPlan
    passwords: dict[str, str]
    progress: Progress
    vault: Vault
    branches: dict[str, Branch] = field(default_factory=dict)
    staff: dict[str, StaffMember] = field(default_factory=dict)
    customers: dict[str, UUID] = field(default_factory=dict)
    posts: dict[str, UUID] = field(default_factory=dict)
    # What one unit of work has read of the tenant's figures holds for the next: nobody else is there to change them.
    _remembered: dict[Hashable, object] = field(default_factory=dict)

    async def load(self) -> None:
        """Everything, parents before children; ends with those who left and the units that closed."""
        plan = self.plan
        async with self._work():
            self.posts = {post.code: post.id for post in await Post.all()}
        await self._each("branches", plan.branches, self._branch)
        await self._each("staff", plan.staff, self._member)
        await self._users()
        await self._training()
        histories = _histories(plan)
        await self._each(
            "customers", [(customer, histories[customer.number]) for customer in plan.customers], self._customer
        )
        casework = Casework(self.branches, self.staff, self.customers, self._as)
        async with self._work():
            await casework.prepare()
        await self._each("complaints", plan.complaints, casework.file, batch=COMPLAINTS_BATCH)
        books = OrderBooks(self.branches, self.staff, self.customers, self._as)
        if plan.orders:
            async with self._work() as work:
                await books.prepare(work, prices=PRICES, boss=plan.staff[0].number)
            driven = [order for order in plan.orders if order.stage in STEPS]
            await self._each("orders", [order for order in plan.orders if order.stage not in STEPS], books.stand)
            async with self._work():
                await books.close()
            await self._each("orders", driven, books.drive, batch=1)
        await self._policies()
        await self._each("sales", plan.sales, Pipeline(self.customers, self._as).file, batch=COMPLAINTS_BATCH)
        await self._clientele()
        leavers = Leavers(plan.staff, self.staff, self._as, plan.now.astimezone(ZoneInfo(self.tenant.time_zone)).date())
        await self._each("leavers", [member for member in plan.staff if member.state_since], leavers.end)
        await self._each("notices", leavers.giving_notice(), leavers.leave)
        await self._each("closures", [unit for unit in plan.branches if unit.status_since], self._closed)
        async with self._work() as work:
            users = {u.role: u for u in plan.users if u.demo}
            await file_requests(work=work, users=users, now=plan.now)
        async with self._work() as work:
            await open_and_close(work=work, users=users, now=plan.now)

    async def _training(self) -> None:
        books = LessonBooks(self.branches, self.staff, self._as, self.plan.staff[0].number, self.plan.now)
        async with self._work():
            await books.prepare()
        await self._each("sessions", self.plan.sessions, books.hold)
        async with self._work():
            await books.close()
        await self._each("papers", self.plan.papers, books.certify)
        async with self._work() as work:
            await ExamBooks(self.plan.staff, self.staff, self._as, self.plan.now).hold(work)
        zone = ZoneInfo(self.tenant.time_zone)
        careers = Careers(self.plan.staff, self.staff, self._as, self.plan.now, zone)
        await self._each("grades", careers.graded(), careers.grade)
        async with self._work():
            kind = next(iter((await certificate_rules()).kinds))
        await self._each("licences", careers.setting_out(), partial(careers.set_out, kind=kind))

    async def _clientele(self) -> None:
        """How customers stand with the chain, and who is to be seen when."""
        for known in (tie, attend):
            async with self._work() as work:
                await known(work, act=self._as, boss=self.plan.staff[0].number, now=self.plan.now)

    async def _policies(self) -> None:
        if not self.plan.policies:
            return
        zone = ZoneInfo(self.tenant.time_zone)
        today = self.plan.now.astimezone(zone).date()
        books = PolicyBooks(self.branches, self.staff, self.customers, self._as, today, zone)
        async with self._work() as work:
            await books.prepare(work, products=PRODUCTS)
        await self._each("policies", self.plan.policies, books.stand)
        async with self._work():
            await books.close()
        agents = [policy.agent for policy in self.plan.policies]
        claims = ClaimBooks(books.made, agents, self._as, self.plan.staff[0].number)
        await self._each("claims", self.plan.claims, claims.drive)

    async def _each(
        self, what: str, items: Sequence[T], load: Callable[[Work, T], Awaitable[None]], *, batch: int = BATCH
    ) -> None:
        for start in range(0, len(items), batch):
            part = items[start : start + batch]
            async with self._work() as work:
                for item in part:
                    await load(work, item)
            self.progress(what, len(part))

    @asynccontextmanager
    async def _work(self) -> AsyncIterator[Work]:
        actor = platform_actor(client_id="demo")
        unit = unit_of_work(
            tenant=self.tenant, actor=actor, now=self.plan.now, request_id="demo-data", vault=self.vault
        )
        async with unit as work:
            work.remembered = self._remembered
            yield work

    def _as(self, work: Work, number: str, at: datetime) -> None:
        """What follows was done by this member of staff, at that moment."""
        member = self.staff[number]
        everywhere = work.actor.reaches
        work.actor = Actor(
            user_id=member.id,
            kind=ActorKind.PERSON,
            name=member.name,
            client_id="demo",
            reaches=everywhere,
            staff_id=member.id,
            branch_id=member.branch_id,
        )
        work.now = at

    async def _branch(self, work: Work, unit: BranchPlan) -> None:
        work.now = _morning(unit.opened_on)
        self.branches[unit.code] = await create_branch(
            work=work,
            code=unit.code,
            name=unit.name,
            level=unit.level,
            kind=unit.kind,
            parent_id=self.branches[unit.parent_code].id if unit.parent_code else None,
            since=unit.opened_on,
            status=BranchStatus.OPEN,
            address=str(unit.address),
            phone=unit.phone,
            opening_hours=[period.model_dump(mode="json") for period in unit.opening],
        )

    async def _member(self, work: Work, member: StaffPlan) -> None:
        work.now = _morning(member.hired_on) if member.hired_on else self.plan.now
        self.staff[member.number] = await create_staff_member(
            work=work,
            number=member.number,
            name=member.name,
            branch_id=self.branches[member.unit_code].id,
            post_id=self.posts[member.post_code],
            superior_id=self.staff[member.superior].id if member.superior else None,
            recruiter_id=None if member.leads or member.superior is None else self.staff[member.superior].id,
            state=EmploymentState.REGULAR if member.state_since else member.state,
            hired_on=member.hired_on,
            probation_until=member.probation_until,
            phone=member.phone,
            email=member.email,
            **papers_of_staff(member.number),
        )

    async def _users(self) -> None:
        """Everybody's sign-in with its one role; only the demo users get a password."""
        async with self._work() as work:
            roles = {role.code: role for role in await Role.all()}
            for user in self.plan.users:
                member = self.staff[user.staff_number]
                made = await create_user(
                    work=work,
                    username=user.username,
                    display_name=member.name,
                    kind=ActorKind.PERSON,
                    staff=member,
                    password=self.passwords[user.username] if user.demo else None,
                )
                await assign_role(
                    work=work,
                    user=made,
                    role=roles[user.role],
                    valid_from=member.hired_on or self.plan.now.date(),
                    branch=self.branches[user.unit_code] if user.unit_code else None,
                    own_only=user.own_only,
                )
        self.progress("users", len(self.plan.users))

    async def _customer(self, work: Work, told: tuple[CustomerPlan, Sequence[Happening]]) -> None:
        """Opens the file and adds what happened since: gradings, hand-overs, contacts."""
        file, history = told
        self._as(work, file.first_manager, file.created_at)
        customer = await create_customer(
            work=work,
            kind=file.kind,
            name=file.name,
            branch_id=self.branches[file.first_unit_code].id,
            manager_id=self.staff[file.first_manager].id,
            phone=file.phone,
            email=file.email,
            address=str(file.address),
            source=file.source,
            amounts=dict(file.amounts),
            **papers_of_customer(file.number, is_person=file.kind is CustomerKind.PERSON),
        )
        self.customers[file.number] = customer.id
        for happening in history:
            await self._happened(work, customer, happening)

    async def _happened(self, work: Work, customer: Customer, step: Happening) -> None:
        match step:
            case GradeStep():
                self._as(work, step.by, step.at)
                await grade_customer(work=work, customer=customer, grade=step.grade, evidence=step.evidence)
            case HandOverPlan():
                self._as(work, step.giver, step.at)
                receiver_id = self.staff[step.receiver].id
                await hand_over_customer(work=work, customer=customer, receiver_id=receiver_id, reason=step.reason)
            case ContactPlan():
                self._as(work, step.staff_number, step.at)
                await log_contact(
                    work=work,
                    customer=customer,
                    channel=step.channel,
                    result=step.result,
                    note=step.note,
                    contacted_at=step.at,
                    next_step=step.next_step,
                    callback_due_on=step.callback_due_on,
                )

    async def _closed(self, work: Work, unit: BranchPlan) -> None:
        if unit.status_since is None:
            return
        work.now, work.reason = _morning(unit.status_since), unit.status_reason
        branch = await Branch.get(id=self.branches[unit.code].id)
        branch.status = unit.status
        branch.closed_on = unit.status_since if unit.status is BranchStatus.CLOSED else None
        await branch.save()


def _histories(plan: DemoPlan) -> Mapping[str, Sequence[Happening]]:
    """Gradings, hand-overs and contacts of each customer in the order of their moments."""
    histories: dict[str, list[Happening]] = {customer.number: [*customer.grades] for customer in plan.customers}
    for hand_over in plan.hand_overs:
        histories[hand_over.customer_number].append(hand_over)
    for contact in plan.contacts:
        histories[contact.customer_number].append(contact)
    for history in histories.values():
        history.sort(key=lambda happening: happening.at)
    return histories


def _morning(day: date) -> datetime:
    return datetime.combine(day, time(1), UTC)

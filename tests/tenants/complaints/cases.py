"""Complaints as the services make them: received, and brought to any state by the steps that lead there."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from tenants.branches.models import Section
from tenants.complaints import receiving, service
from tenants.complaints.models import Complaint
from tenants.complaints.workflow import (
    CallbackResult,
    ComplaintKind,
    ComplaintOutcome,
    ComplaintStatus,
    CustomerAnswer,
    Severity,
)
from tenants.core.actor import Actor
from tenants.core.work import Work
from tenants.customers.workflow import ContactChannel
from tenants.staff.models import Post, StaffMember
from tests.people import NOW, Chain

S = ComplaintStatus

# Who holds which post in a chain where complaints find their handlers; everybody else sells.
POSTS = {
    "001": "GENERAL_MANAGER",
    "002": "REGIONAL_MANAGER",
    "003": "BRANCH_MANAGER",
    "004": "GROUP_LEADER",
    "006": "BRANCH_MANAGER",
    "007": "DEPUTY_GENERAL_MANAGER",
}


def at(text: str) -> datetime:
    """A moment of the wall clock in Shanghai."""
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo("Asia/Shanghai")).astimezone(UTC)


async def give_posts(chain: Chain, posts: Mapping[str, str] = POSTS) -> None:
    """Who is named holds that post from now on; the others are sales people."""
    async with chain.work():
        known = {post.code: post for post in await Post.all()}
        for member in await StaffMember.all():
            member.post = known[posts.get(member.number, "SALESPERSON")]
            await member.save()


async def receive(
    chain: Chain,
    *,
    kind: ComplaintKind = ComplaintKind.QUALITY,
    branch: str = "PUDONG-1",
    customer: str = "欧阳娜娜",
    severity: Severity | None = None,
    handler: str | None = "003",
    accused: Sequence[str] = (),
    received_at: datetime | None = None,
    now: datetime = NOW,
    actor: Actor | None = None,
) -> Complaint:
    """A complaint just received; found up the tree is its handler when none is named."""
    async with chain.work(actor, now=now) as work:
        return await receiving.receive_complaint(
            work=work,
            kind=kind,
            channel=ContactChannel.TELEPHONE,
            subject="理赔迟迟没有答复",
            description="提交资料已三周，营业部没有任何答复。",
            customer_id=chain.customers[customer].id,
            branch_id=chain.branches[branch].id,
            severity=severity,
            handler_id=chain.staff[handler].id if handler else None,
            accused_ids=[chain.staff[number].id for number in accused],
            received_at=received_at,
        )


async def section_of(code: str = "CUSTOMER_SERVICE") -> Section:
    return await Section.get(code=code)


async def _assign(work: Work, complaint: Complaint) -> Complaint:
    section = await section_of()
    return await service.assign_complaint(work=work, complaint=complaint, section_id=section.id, reason="资料滞留")


async def _call_back(work: Work, complaint: Complaint) -> Complaint:
    return await service.record_callback(
        work=work, complaint=complaint, result=CallbackResult.SATISFIED, satisfaction=5, note="满意"
    )


Step = Callable[[Work, Complaint], Awaitable[Complaint]]


def _of(use_case: Callable[..., Awaitable[Complaint]], **members: Any) -> Step:
    return lambda work, complaint: use_case(work=work, complaint=complaint, **members)


START = _of(service.start_investigation)
PROPOSE = _of(service.propose_resolution, plan="三日内完成理赔并致歉")
ACCEPT = _of(service.record_customer_answer, answer=CustomerAnswer.ACCEPTED)
REFUSE = _of(service.record_customer_answer, answer=CustomerAnswer.REFUSED, note="不接受")
IMPLEMENT = _of(service.record_implementation, note="理赔款已到账")
MISS = _of(service.record_callback, result=CallbackResult.NOT_REACHED)
DISSATISFY = _of(service.record_callback, result=CallbackResult.DISSATISFIED, satisfaction=1, note="没有道歉")
SETTLE = _of(service.close_complaint, outcome=ComplaintOutcome.SETTLED, explanation="客户满意")
UNJUSTIFY = _of(service.close_complaint, outcome=ComplaintOutcome.UNJUSTIFIED, explanation="已按合同约定办理")
WITHDRAW = _of(service.withdraw_complaint, reason="客户撤回")
REOPEN = _of(service.reopen_complaint, reason="问题再次出现")
NOTE = _of(service.add_complaint_note, text="客户来电询问进度")
PAUSE = _of(service.pause_complaint, reason="客户出国")
RESUME = _of(service.resume_complaint)
ASSIGN, CALL_BACK = _assign, _call_back

# From receipt to each state.
WAYS: Mapping[ComplaintStatus, tuple[Step, ...]] = {
    S.RECEIVED: (),
    S.INVESTIGATING: (START,),
    S.ASSIGNED: (START, ASSIGN),
    S.PLAN_PROPOSED: (START, ASSIGN, PROPOSE),
    S.IMPLEMENTING: (START, ASSIGN, PROPOSE, ACCEPT),
    S.CALLBACK: (START, ASSIGN, PROPOSE, ACCEPT, IMPLEMENT),
    S.CLOSED: (START, ASSIGN, PROPOSE, ACCEPT, IMPLEMENT, CALL_BACK, CALL_BACK, SETTLE),
    S.UNJUSTIFIED: (START, UNJUSTIFY),
    S.WITHDRAWN: (WITHDRAW,),
}


async def take(
    chain: Chain, complaint: Complaint, *steps: Step, now: datetime = NOW, actor: Actor | None = None
) -> Complaint:
    """Takes the steps, one unit of work each, and returns the complaint as it stands then."""
    for step in steps:
        async with chain.work(actor, now=now) as work:
            await step(work, await Complaint.filter(id=complaint.id).select_for_update().get())
    return await stored(chain, complaint)


async def stored(chain: Chain, complaint: Complaint) -> Complaint:
    async with chain.reading():
        return await Complaint.get(id=complaint.id)

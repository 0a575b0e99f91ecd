"""Who handles a complaint: named by the caller, or found up the tree; never the accused nor their superior."""

from collections.abc import Sequence
from uuid import UUID

from tenants.branches.models import Branch
from tenants.complaints.models import Accused, Complaint
from tenants.complaints.rules import ComplaintRules, complaint_rules
from tenants.complaints.workflow import ConflictOfInterest, Severity, barred
from tenants.core.errors import Refusal
from tenants.core.expressions import eq
from tenants.core.records import Lock, Sought, first_record
from tenants.core.work import Work
from tenants.staff.models import StaffMember
from tenants.staff.queries import STAFF
from tenants.staff.workflow import EMPLOYED


class NoHandler(Refusal):
    """Nobody can handle this complaint: name a handler who is employed and neither accused nor their superior."""

    code = "NO_HANDLER"
    zh = "找不到可处理该投诉的人员：请指定在职且非被投诉人及其上级的处理人。"


async def barred_from(complaint: Complaint) -> frozenset[UUID]:
    """Staff who may not handle this complaint."""
    accused = [row.staff_member_id for row in await Accused.filter(complaint_id=complaint.id)]
    return await barred_by(accused)


async def barred_by(accused: Sequence[UUID]) -> frozenset[UUID]:
    """Staff who may not handle a complaint against these."""
    found = await StaffMember.filter(id__in=list(accused)) if accused else []
    return barred(accused=accused, superiors={member.id: member.superior_id for member in found})


async def require_impartial(*, work: Work, complaint: Complaint) -> None:
    """Raises `ConflictOfInterest` when whoever asks is accused, the accused's superior, or a stand-in for either."""
    if work.actor.persons & await barred_from(complaint):
        raise ConflictOfInterest(name=work.actor.name)


async def handler_of(
    *, work: Work, branch: Branch, severity: Severity, accused: Sequence[StaffMember], handler_id: UUID | None
) -> StaffMember:
    """The handler of a new complaint: the one named, else as `found_handler`."""
    barred = await barred_by([member.id for member in accused])
    if handler_id is not None:
        return await named_handler(work=work, handler_id=handler_id, barred=barred)
    return await found_handler(branch=branch, severity=severity, rules=await complaint_rules(), barred=barred)


def named_ahead(*, work: Work, handler_id: UUID | None) -> list[Sought[StaffMember]]:
    """What `named_handler` will look for, to be expected."""
    return [] if handler_id is None else [work.named(source=STAFF, id=handler_id, hold=True)]


async def named_handler(*, work: Work, handler_id: UUID, barred: frozenset[UUID]) -> StaffMember:
    """The handler the caller names, who cannot leave meanwhile; raises `Missing`, `NoHandler` or
    `ConflictOfInterest` at `handler_id`."""
    handler = await work.find(source=STAFF, id=handler_id, field="handler_id", hold=True)
    if handler.state not in EMPLOYED:
        raise NoHandler(field=("handler_id",))
    if handler.id in barred:
        raise ConflictOfInterest(field=("handler_id",), name=handler.name)
    return handler


async def standing_handler(complaint: Complaint) -> StaffMember:
    """Who handles a complaint that is taken up again: the same as before or, where they have left, as
    `found_handler`."""
    held = await first_record(source=STAFF, where=eq("id", complaint.handler_id), lock=Lock.HOLD)
    if held is not None and held.state in EMPLOYED:
        return held
    branch, rules = await Branch.get(id=complaint.branch_id), await complaint_rules()
    barred = await barred_from(complaint)
    return await found_handler(branch=branch, severity=complaint.severity, rules=rules, barred=barred)


async def found_handler(
    *, branch: Branch, severity: Severity, rules: ComplaintRules, barred: frozenset[UUID]
) -> StaffMember:
    """The deputy or general manager for a serious complaint, else the nearest manager up the tree, held so that they
    cannot leave meanwhile; raises `NoHandler`.

    A serious one goes to the first of the posts that somebody holds; an ordinary one, finding no manager below them,
    goes there too.
    """
    nearest = await _nearest(branch, severity, rules, barred)
    held = await first_record(source=STAFF, where=eq("id", nearest.id), lock=Lock.HOLD)
    if held is None or held.state not in EMPLOYED:
        raise NoHandler(field=("handler_id",))
    return held


async def _nearest(branch: Branch, severity: Severity, rules: ComplaintRules, barred: frozenset[UUID]) -> StaffMember:
    if severity not in rules.serious:
        near = await _holders(rules.handler_posts, barred)
        above = [member for member in near if branch.path.startswith(member.branch.path)]
        if above:
            return max(above, key=lambda member: len(member.branch.path))
    top = await _holders(rules.serious_posts, barred)
    if not top:
        raise NoHandler(field=("handler_id",))
    return min(top, key=lambda member: (rules.serious_posts.index(member.post.code), member.number))


async def _holders(posts: Sequence[str], barred: frozenset[UUID]) -> list[StaffMember]:
    held = StaffMember.filter(post__code__in=list(posts), state__in=list(EMPLOYED)).order_by("number")
    return [member for member in await held.prefetch_related("branch", "post") if member.id not in barred]

"""What somebody may do with complaints: what the rules allow now, and their own permissions reach."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from uuid import UUID

from tenants.complaints.compensation import plans_waiting
from tenants.complaints.models import Accused, Complaint, ComplaintCallback
from tenants.complaints.queries import COMPLAINTS
from tenants.complaints.rules import complaint_rules
from tenants.complaints.workflow import CallbackResult, ComplaintAction, Standing, available, barred
from tenants.core.actor import Actor
from tenants.core.deadlines import OPEN, Deadline
from tenants.core.permissions import Permission
from tenants.core.rendering import q
from tenants.core.selecting import select_reached
from tenants.staff.models import StaffMember

A = ComplaintAction
NEEDS: Mapping[ComplaintAction, Permission] = {
    A.START_INVESTIGATION: Permission.COMPLAINT_HANDLE,
    A.ASSIGN_COMPLAINT: Permission.COMPLAINT_ASSIGN,
    A.PROPOSE_RESOLUTION: Permission.COMPLAINT_HANDLE,
    A.RECORD_CUSTOMER_ANSWER: Permission.COMPLAINT_HANDLE,
    A.RECORD_IMPLEMENTATION: Permission.COMPLAINT_HANDLE,
    A.RECORD_CALLBACK: Permission.COMPLAINT_CALLBACK,
    A.CLOSE_COMPLAINT: Permission.COMPLAINT_CLOSE,
    A.WITHDRAW_COMPLAINT: Permission.COMPLAINT_WITHDRAW,
    A.REOPEN_COMPLAINT: Permission.COMPLAINT_REOPEN,
    A.ADD_COMPLAINT_NOTE: Permission.COMPLAINT_HANDLE,
    A.REASSIGN_COMPLAINT: Permission.COMPLAINT_ASSIGN,
    A.PAUSE_COMPLAINT: Permission.COMPLAINT_ASSIGN,
    A.RESUME_COMPLAINT: Permission.COMPLAINT_ASSIGN,
}


async def permitted_actions(*, actor: Actor, ids: Sequence[UUID]) -> Mapping[UUID, frozenset[ComplaintAction]]:
    """The actions open to the actor on each of these complaints; a fixed number of statements however many they are."""
    reached = {
        permission: await select_reached(source=COMPLAINTS, actor=actor, permission=permission, ids=ids)
        for permission in sorted(set(NEEDS.values()))
        if actor.may(permission)
    }
    standings = await _standings(ids)
    partial = await _accusing(actor, ids)
    return {
        key: frozenset(
            action
            for action in available(standing=standing)
            if key not in partial and key in reached.get(NEEDS[action], frozenset())
        )
        for key, standing in standings.items()
    }


async def _standings(ids: Sequence[UUID]) -> Mapping[UUID, Standing]:
    rules = await complaint_rules()
    made: dict[tuple[UUID, int], int] = defaultdict(int)
    satisfied = ComplaintCallback.filter(complaint_id__in=list(ids), result=CallbackResult.SATISFIED)
    for row in await satisfied.values("complaint_id", "round"):
        made[row["complaint_id"], row["round"]] += 1
    clocks: dict[UUID, set[bool]] = defaultdict(set)
    for deadline in await Deadline.filter(q(OPEN), entity=Complaint.__name__, entity_id__in=list(ids)):
        clocks[deadline.entity_id].add(deadline.is_paused)
    waiting = await plans_waiting(ids)
    return {
        complaint.id: Standing(
            status=complaint.status,
            callbacks_done=made[complaint.id, complaint.round],
            callbacks_needed=rules.kinds[complaint.kind].callbacks,
            clocks_run=False in clocks[complaint.id],
            clocks_stand=True in clocks[complaint.id],
            awaits_approval=(complaint.id, complaint.round) in waiting,
        )
        for complaint in await Complaint.filter(id__in=list(ids))
    }


async def _accusing(actor: Actor, ids: Sequence[UUID]) -> frozenset[UUID]:
    """Those of the complaints in which the actor is accused, the accused's superior, or a stand-in for either."""
    if not actor.persons:
        return frozenset()
    accused: dict[UUID, list[UUID]] = defaultdict(list)
    for row in await Accused.filter(complaint_id__in=list(ids)).values("complaint_id", "staff_member_id"):
        accused[row["complaint_id"]].append(row["staff_member_id"])
    everybody = sorted({member for members in accused.values() for member in members})
    above = {member.id: member.superior_id for member in await StaffMember.filter(id__in=everybody)}
    return frozenset(
        key for key, members in accused.items() if actor.persons & barred(accused=members, superiors=above)
    )

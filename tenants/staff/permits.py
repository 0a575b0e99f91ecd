"""What somebody may do with staff: what the rules allow now, and their own permissions reach."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from tenants.core.actor import Actor
from tenants.core.permissions import Permission
from tenants.core.selecting import select_reached
from tenants.staff.models import StaffMember
from tenants.staff.queries import STAFF
from tenants.staff.workflow import StaffAction, available

A = StaffAction
NEEDS: Mapping[StaffAction, Permission] = {
    A.UPDATE_STAFF_MEMBER: Permission.STAFF_UPDATE,
    A.CHANGE_EMPLOYMENT: Permission.STAFF_EMPLOY,
    A.CONFIRM_PROBATION: Permission.STAFF_EMPLOY,
    A.EXTEND_PROBATION: Permission.STAFF_EMPLOY,
    A.GRADE_STAFF_MEMBER: Permission.STAFF_EMPLOY,
    A.REQUEST_STAFF_GRADE: Permission.STAFF_EMPLOY,
    A.RECERTIFY_STAFF_GRADE: Permission.STAFF_EMPLOY,
    A.GIVE_NOTICE: Permission.STAFF_EMPLOY,
    A.TRANSFER_STAFF_MEMBER: Permission.STAFF_UPDATE,
}


async def permitted_actions(*, actor: Actor, ids: Sequence[UUID]) -> Mapping[UUID, frozenset[StaffAction]]:
    """The actions open to the actor on each of these people; a fixed number of statements however many they are."""
    reached = {
        permission: await select_reached(source=STAFF, actor=actor, permission=permission, ids=ids)
        for permission in sorted(set(NEEDS.values()))
        if actor.may(permission)
    }
    return {
        member.id: frozenset(
            action for action in available(state=member.state) if member.id in reached.get(NEEDS[action], frozenset())
        )
        for member in await StaffMember.filter(id__in=list(ids))
    }

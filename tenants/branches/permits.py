"""What somebody may do in a branch's life: what the rules allow now, and their own permissions reach."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from tenants.branches.models import Branch
from tenants.branches.queries import BRANCHES
from tenants.branches.workflow import BranchAction, Standing, available
from tenants.core.actor import Actor
from tenants.core.permissions import Permission
from tenants.core.selecting import select_reached

A = BranchAction
NEEDS: Mapping[BranchAction, Permission] = {
    A.ASSESS_BRANCH: Permission.BRANCH_PROPOSE,
    A.REQUEST_OPENING: Permission.BRANCH_PROPOSE,
    A.ABANDON_BRANCH: Permission.BRANCH_PROPOSE,
    A.START_PREPARING: Permission.BRANCH_OPEN,
    A.OPEN_BRANCH: Permission.BRANCH_OPEN,
    A.SUSPEND_BRANCH: Permission.BRANCH_OPEN,
    A.RESUME_BRANCH: Permission.BRANCH_OPEN,
    A.PROPOSE_CLOSING: Permission.BRANCH_CLOSE,
    A.HAND_OVER_BRANCH: Permission.BRANCH_CLOSE,
    A.CLOSE_BRANCH: Permission.BRANCH_CLOSE,
}


def standing_of(branch: Branch) -> Standing:
    """What the rules need to know of it."""
    return Standing(
        name=branch.name,
        level=branch.level,
        status=branch.status,
        has_opened=branch.opened_on is not None,
        awaits_approval=branch.awaits_approval,
    )


async def permitted_actions(*, actor: Actor, ids: Sequence[UUID]) -> Mapping[UUID, frozenset[BranchAction]]:
    """The actions open to the actor on each of these branches; a fixed number of statements however many they are."""
    reached = {
        permission: await select_reached(source=BRANCHES, actor=actor, permission=permission, ids=ids)
        for permission in sorted(set(NEEDS.values()))
        if actor.may(permission)
    }
    return {
        branch.id: frozenset(
            action
            for action in available(standing=standing_of(branch))
            if branch.id in reached.get(NEEDS[action], frozenset())
        )
        for branch in await Branch.filter(id__in=list(ids))
    }

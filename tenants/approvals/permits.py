"""What somebody may do with requests: what the rules allow now, and their own permissions reach."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from tenants.approvals.models import ApprovalRequest
from tenants.approvals.queries import APPROVAL_REQUESTS
from tenants.approvals.standing import standings_of
from tenants.approvals.workflow import FROM, ApprovalAction, Standing, ground_to_decide, persons
from tenants.core.actor import Actor
from tenants.core.errors import BranchlineError
from tenants.core.permissions import Permission
from tenants.core.selecting import select_reached

A = ApprovalAction
NEEDS: Mapping[ApprovalAction, Permission] = {
    A.APPROVE_REQUEST: Permission.APPROVAL_DECIDE,
    A.REFUSE_REQUEST: Permission.APPROVAL_DECIDE,
    A.WITHDRAW_REQUEST: Permission.APPROVAL_WITHDRAW,
}


async def permitted_actions(*, actor: Actor, ids: Sequence[UUID]) -> Mapping[UUID, frozenset[ApprovalAction]]:
    """The actions open to the actor on each of these requests; a fixed number of statements however many they are."""
    reached = {
        permission: await select_reached(source=APPROVAL_REQUESTS, actor=actor, permission=permission, ids=ids)
        for permission in sorted(set(NEEDS.values()))
        if actor.may(permission)
    }
    standings = await standings_of(await ApprovalRequest.filter(id__in=list(ids)))
    return {
        key: frozenset(
            action
            for action in ApprovalAction
            if key in reached.get(NEEDS[action], frozenset()) and _is_open(actor, action, standing)
        )
        for key, standing in standings.items()
    }


def _is_open(actor: Actor, action: ApprovalAction, standing: Standing) -> bool:
    if standing.status not in FROM[action]:
        return False
    if action is A.WITHDRAW_REQUEST:
        return bool(persons(actor) & standing.requesters)
    try:
        ground_to_decide(actor=actor, standing=standing)
    except BranchlineError:
        return False
    return True

"""What somebody may do with policies: what the rules allow now, and their own permissions reach."""

from collections.abc import Mapping, Sequence
from datetime import date
from uuid import UUID

from tenants.core.actor import Actor
from tenants.core.permissions import Permission
from tenants.core.selecting import select_reached
from tenants.policies.models import Policy
from tenants.policies.queries import POLICIES
from tenants.policies.workflow import PolicyAction, available

A = PolicyAction
NEEDS: Mapping[PolicyAction, Permission] = {
    A.UNDERWRITE_POLICY: Permission.POLICY_UNDERWRITE,
    A.ISSUE_POLICY: Permission.POLICY_UNDERWRITE,
    A.RECORD_PREMIUM: Permission.POLICY_COLLECT,
    A.REINSTATE_POLICY: Permission.POLICY_SETTLE,
    A.RECORD_SURRENDER_TALK: Permission.POLICY_SERVE,
    A.SURRENDER_POLICY: Permission.POLICY_SETTLE,
    A.CANCEL_POLICY: Permission.POLICY_SETTLE,
    A.MATURE_POLICY: Permission.POLICY_SETTLE,
    A.REASSIGN_POLICY: Permission.POLICY_REASSIGN,
    A.ADD_POLICY_MEMBER: Permission.POLICY_SERVE,
    A.REMOVE_POLICY_MEMBER: Permission.POLICY_SETTLE,
}


async def permitted_actions(
    *, actor: Actor, ids: Sequence[UUID], today: date
) -> Mapping[UUID, frozenset[PolicyAction]]:
    """The actions open to the actor on each of these policies; a fixed number of statements however many they are."""
    reached = {
        permission: await select_reached(source=POLICIES, actor=actor, permission=permission, ids=ids)
        for permission in sorted(set(NEEDS.values()))
        if actor.may(permission)
    }
    return {
        policy.id: frozenset(
            action
            for action in available(standing=policy.standing(today=today))
            if policy.id in reached.get(NEEDS[action], frozenset())
        )
        for policy in await Policy.filter(id__in=list(ids))
    }

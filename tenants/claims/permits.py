"""What somebody may do with claims: what the rules allow now, and their own permissions reach."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from tenants.claims.models import Claim
from tenants.claims.queries import CLAIMS
from tenants.claims.workflow import ClaimAction, available
from tenants.core.actor import Actor
from tenants.core.permissions import Permission
from tenants.core.selecting import select_reached

A = ClaimAction
NEEDS: Mapping[ClaimAction, Permission] = {
    A.RECORD_CLAIM_DOCUMENT: Permission.CLAIM_REPORT,
    A.WITHDRAW_CLAIM_DOCUMENT: Permission.CLAIM_REPORT,
    A.ASSESS_CLAIM: Permission.CLAIM_ASSESS,
    A.DECIDE_CLAIM: Permission.CLAIM_DECIDE,
    A.PAY_CLAIM: Permission.CLAIM_PAY,
    A.WITHDRAW_CLAIM: Permission.CLAIM_REPORT,
}


async def permitted_actions(*, actor: Actor, ids: Sequence[UUID]) -> Mapping[UUID, frozenset[ClaimAction]]:
    """The actions open to the actor on each of these claims; a fixed number of statements however many they are."""
    reached = {
        permission: await select_reached(source=CLAIMS, actor=actor, permission=permission, ids=ids)
        for permission in sorted(set(NEEDS.values()))
        if actor.may(permission)
    }
    return {
        claim.id: frozenset(
            action
            for action in available(standing=claim.standing)
            if claim.id in reached.get(NEEDS[action], frozenset())
        )
        for claim in await Claim.filter(id__in=list(ids))
    }

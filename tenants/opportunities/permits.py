"""What somebody may do with sales: what the rules allow now, and their own permissions reach."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from tenants.core.actor import Actor
from tenants.core.permissions import Permission
from tenants.core.selecting import select_reached
from tenants.opportunities.models import Opportunity
from tenants.opportunities.queries import OPPORTUNITIES
from tenants.opportunities.workflow import OpportunityAction, available

A = OpportunityAction
NEEDS: Mapping[OpportunityAction, Permission] = {
    A.UPDATE_OPPORTUNITY: Permission.OPPORTUNITY_SELL,
    A.ADVANCE_OPPORTUNITY: Permission.OPPORTUNITY_SELL,
    A.SET_BACK_OPPORTUNITY: Permission.OPPORTUNITY_SELL,
    A.WIN_OPPORTUNITY: Permission.OPPORTUNITY_SELL,
    A.LOSE_OPPORTUNITY: Permission.OPPORTUNITY_SELL,
    A.REOPEN_OPPORTUNITY: Permission.OPPORTUNITY_ASSIGN,
    A.REASSIGN_OPPORTUNITY: Permission.OPPORTUNITY_ASSIGN,
}


async def permitted_actions(*, actor: Actor, ids: Sequence[UUID]) -> Mapping[UUID, frozenset[OpportunityAction]]:
    """The actions open to the actor on each of these sales; a fixed number of statements however many they are."""
    reached = {
        permission: await select_reached(source=OPPORTUNITIES, actor=actor, permission=permission, ids=ids)
        for permission in sorted(set(NEEDS.values()))
        if actor.may(permission)
    }
    return {
        opportunity.id: frozenset(
            action
            for action in available(standing=opportunity.standing)
            if opportunity.id in reached.get(NEEDS[action], frozenset())
        )
        for opportunity in await Opportunity.filter(id__in=list(ids))
    }

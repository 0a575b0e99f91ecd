"""Who may see which sale and what belongs to one."""

from uuid import UUID

from tenants.branches.queries import in_branches
from tenants.core.actor import Actor
from tenants.core.expressions import Belongs, Expression, eq, every
from tenants.core.permissions import Permission
from tenants.core.source import Source
from tenants.core.timeline import timeline_of
from tenants.opportunities.models import Opportunity, StageStay
from tenants.opportunities.workflow import OpportunityStatus


def within(actor: Actor, permission: Permission) -> Expression:
    """An own-records reach covers the sales the person owns."""
    return in_branches(actor, permission, owner="owner_id")


def visible(actor: Actor) -> Expression:
    return within(actor, Permission.OPPORTUNITY_READ)


def left_at(branch_id: UUID) -> Expression:
    """What of these a branch must not close with."""
    return every(eq("branch_id", branch_id), eq("status", OpportunityStatus.OPEN))


OPPORTUNITIES = Source(
    name="Opportunity",
    model=Opportunity,
    reads=Permission.OPPORTUNITY_READ,
    visible=visible,
    within=within,
    search=("subject", "number"),
    label="subject",
)


def _of_opportunity(actor: Actor, permission: Permission) -> Expression:
    return Belongs("opportunity_id", OPPORTUNITIES, within(actor, permission))


STAGE_STAYS = Source(
    name="StageStay",
    model=StageStay,
    reads=Permission.OPPORTUNITY_READ,
    visible=lambda actor: _of_opportunity(actor, Permission.OPPORTUNITY_READ),
    within=_of_opportunity,
    label="id",
)
TIMELINE = timeline_of(OPPORTUNITIES, name="OpportunityTimelineEntry")

"""Who may see which claim and what belongs to one: whoever sees the policy, with the right to read claims."""

from uuid import UUID

from tenants.claims.models import Claim, ClaimDocument, ClaimPayment
from tenants.claims.workflow import OPEN
from tenants.core.actor import Actor
from tenants.core.deadlines import deadlines_of
from tenants.core.expressions import Belongs, Expression, among, eq, every
from tenants.core.model import TenantModel
from tenants.core.permissions import Permission
from tenants.core.source import AnySource, Source
from tenants.core.timeline import timeline_of
from tenants.policies.queries import POLICIES
from tenants.policies.queries import within as policies_within


def within(actor: Actor, permission: Permission) -> Expression:
    """A claim moves with its policy: from agent to agent, and from branch to branch."""
    return Belongs("policy_id", POLICIES, policies_within(actor, permission))


def visible(actor: Actor) -> Expression:
    return within(actor, Permission.CLAIM_READ)


def left_at(branch_id: UUID) -> Expression:
    """What of these a branch must not close with."""
    return every(eq("branch_id", branch_id), among("status", sorted(OPEN)))


CLAIMS = Source(name="Claim", model=Claim, reads=Permission.CLAIM_READ, visible=visible, within=within, label="number")


def _of_claim(actor: Actor, permission: Permission) -> Expression:
    return Belongs("claim_id", CLAIMS, within(actor, permission))


def _part(name: str, model: type[TenantModel]) -> AnySource:
    """What belongs to a claim is seen by whoever sees the claim."""
    return Source(
        name=name,
        model=model,
        reads=Permission.CLAIM_READ,
        visible=lambda actor: _of_claim(actor, Permission.CLAIM_READ),
        within=_of_claim,
        label="id",
    )


DEADLINES = deadlines_of(CLAIMS, name="ClaimDeadline")
TIMELINE = timeline_of(CLAIMS, name="ClaimTimelineEntry")
DOCUMENTS = _part("ClaimDocument", ClaimDocument)
PAYMENTS = _part("ClaimPayment", ClaimPayment)

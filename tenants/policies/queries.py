"""Who may see which policy and what belongs to one; products are the whole tenant's."""

from collections.abc import Sequence
from typing import cast
from uuid import UUID

from tenants.branches.queries import in_branches
from tenants.core.actor import Actor
from tenants.core.expressions import ALWAYS, NEVER, Belongs, Expression, among, eq, every
from tenants.core.model import TenantModel
from tenants.core.permissions import Permission
from tenants.core.rendering import q
from tenants.core.source import AnySource, Source
from tenants.core.timeline import timeline_of
from tenants.policies.models import Beneficiary, CoverGap, Instalment, Policy, PolicyMember, Product, SurrenderTalk
from tenants.policies.workflow import OPEN
from tenants.staff.queries import STAFF
from tenants.staff.workflow import EMPLOYED, EmploymentState


def within(actor: Actor, permission: Permission) -> Expression:
    """An own-records reach covers the policies the person answers for."""
    own = eq("agent_id", actor.staff_id) if actor.staff_id else NEVER
    return in_branches(actor, permission, own=own)


def visible(actor: Actor) -> Expression:
    return within(actor, Permission.POLICY_READ)


def left_at(branch_id: UUID) -> Expression:
    """What of these a branch must not close with."""
    return every(eq("branch_id", branch_id), among("status", sorted(OPEN)))


POLICIES = Source(
    name="Policy", model=Policy, reads=Permission.POLICY_READ, visible=visible, within=within, label="number"
)
PRODUCTS = Source(
    name="Product",
    model=Product,
    reads=Permission.PRODUCT_READ,
    visible=lambda actor: ALWAYS if actor.may(Permission.PRODUCT_READ) else NEVER,
    within=lambda actor, permission: ALWAYS if actor.reach(permission).everything else NEVER,
    few=True,
)


GONE = sorted(set(EmploymentState) - EMPLOYED)
ORPHANED = every(among("status", sorted(OPEN)), Belongs("agent_id", STAFF, among("state", GONE)))


async def orphans_among(*, ids: Sequence[UUID]) -> frozenset[UUID]:
    """Those of the policies that are open and whose agent has left."""
    found = await Policy.filter(q(ORPHANED), id__in=list(ids)).values_list("id", flat=True)
    return frozenset(cast("list[UUID]", found))


def _of_policy(actor: Actor, permission: Permission) -> Expression:
    return Belongs("policy_id", POLICIES, within(actor, permission))


def _part(name: str, model: type[TenantModel]) -> AnySource:
    """What belongs to a policy is seen by whoever sees the policy."""
    return Source(
        name=name,
        model=model,
        reads=Permission.POLICY_READ,
        visible=lambda actor: _of_policy(actor, Permission.POLICY_READ),
        within=_of_policy,
        label="id",
    )


TIMELINE = timeline_of(POLICIES, name="PolicyTimelineEntry")
BENEFICIARIES = _part("Beneficiary", Beneficiary)
GAPS = _part("CoverGap", CoverGap)
INSTALMENTS = _part("Instalment", Instalment)
MEMBERS = _part("PolicyMember", PolicyMember)
TALKS = _part("SurrenderTalk", SurrenderTalk)

"""Who may see which approval request, and what waits for whose decision."""

from uuid import UUID

from tenants.approvals.models import ApprovalRequest, ApprovalStep
from tenants.approvals.workflow import ApprovalStatus, persons, rank_of
from tenants.branches.queries import BRANCHES, in_branches
from tenants.core.actor import Actor, Ground
from tenants.core.deadlines import deadlines_of
from tenants.core.expressions import (
    ALWAYS,
    NEVER,
    Belongs,
    Compare,
    Expression,
    Has,
    IsNull,
    Not,
    Op,
    among,
    eq,
    every,
    some,
    starts_with,
)
from tenants.core.permissions import Permission
from tenants.core.source import Source
from tenants.core.timeline import timeline_of


def within(actor: Actor, permission: Permission) -> Expression:
    """An own-records reach covers what the account asked for itself."""
    return in_branches(actor, permission, own=eq("requester_id", actor.user_id))


def visible(actor: Actor) -> Expression:
    return within(actor, Permission.APPROVAL_READ)


def left_at(branch_id: UUID) -> Expression:
    """What of these a branch must not close with."""
    return every(eq("branch_id", branch_id), eq("status", ApprovalStatus.REQUESTED))


APPROVAL_REQUESTS = Source(
    name="ApprovalRequest",
    model=ApprovalRequest,
    reads=Permission.APPROVAL_READ,
    visible=visible,
    within=within,
    label="reason",
)


def _of_request(actor: Actor, permission: Permission) -> Expression:
    return Belongs("request_id", APPROVAL_REQUESTS, within(actor, permission))


APPROVAL_STEPS = Source(
    name="ApprovalStep",
    model=ApprovalStep,
    reads=Permission.APPROVAL_READ,
    visible=lambda actor: _of_request(actor, Permission.APPROVAL_READ),
    within=_of_request,
    label="id",
)
DEADLINES = deadlines_of(APPROVAL_REQUESTS, name="ApprovalDeadline")
TIMELINE = timeline_of(APPROVAL_REQUESTS, name="ApprovalTimelineEntry")


def awaiting(actor: Actor) -> Expression:
    """Open requests whose open step the actor may decide on: `ground_to_decide`, asked of the tables."""
    involved = sorted(persons(actor))
    return every(
        eq("status", ApprovalStatus.REQUESTED),
        Not(among("requester_id", involved)),
        Not(among("on_behalf_of", involved)),
        some(*(_decided_by(actor, ground) for ground in actor.grounds)),
    )


def _decided_by(actor: Actor, ground: Ground) -> Expression:
    """What one role lets them decide on, unless whoever acts by it took an earlier step."""
    if Permission.APPROVAL_DECIDE not in ground.permissions:
        return NEVER
    permitted = sorted(permission.value for permission in ground.permissions)
    acting = [actor.user_id] if ground.giver is None else [actor.user_id, ground.giver.user_id]
    before = some(among("decider_id", acting), among("on_behalf_of", acting))
    return every(
        _at(ground),
        among("needed_permission", permitted),
        Compare("needed_rank", Op.LTE, rank_of(ground, actor)),
        some(IsNull("needed_limit"), NEVER if ground.limit is None else Compare("needed_limit", Op.LTE, ground.limit)),
        Not(Has(APPROVAL_STEPS, "request_id", before)),
    )


def _at(ground: Ground) -> Expression:
    if ground.reach.everything:
        return ALWAYS
    below = some(*(starts_with("path", path) for path in ground.reach.paths))
    return NEVER if below == NEVER else Belongs("branch_id", BRANCHES, below)

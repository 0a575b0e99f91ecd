"""Who may see which departure: whoever answers for the leaver, the leaver, and those who receive something."""

from uuid import UUID

from tenants.branches.queries import in_branches
from tenants.core.actor import Actor
from tenants.core.expressions import NEVER, Belongs, Expression, Has, among, eq, every, some
from tenants.core.permissions import Permission
from tenants.core.source import Source
from tenants.core.timeline import timeline_of
from tenants.staff.leaving import DepartureStatus
from tenants.staff.models_departure import Departure, HandOverItem


def _receives(actor: Actor) -> Expression:
    """The departures in which somebody receives something."""
    if actor.staff_id is None:
        return NEVER
    return Has(HAND_OVER_ITEMS, "departure_id", eq("receiver_id", actor.staff_id))


def within(actor: Actor, permission: Permission) -> Expression:
    """Signing reaches beyond the branch to wherever the list names one as receiver."""
    own = eq("staff_member_id", actor.staff_id) if actor.staff_id else NEVER
    reached = in_branches(actor, permission, own=own)
    signs = permission is Permission.STAFF_SIGN and actor.may(permission)
    return some(reached, _receives(actor)) if signs else reached


def left_at(branch_id: UUID) -> Expression:
    """What of these a branch must not close with."""
    under_way = among("status", sorted({DepartureStatus.OPEN, DepartureStatus.CERTIFIED}))
    return every(eq("branch_id", branch_id), under_way)


def visible(actor: Actor) -> Expression:
    return some(within(actor, Permission.STAFF_READ), _receives(actor) if actor.may(Permission.STAFF_READ) else NEVER)


def _of_departure(actor: Actor, permission: Permission) -> Expression:
    return Belongs("departure_id", DEPARTURES, within(actor, permission))


DEPARTURES = Source(
    name="Departure",
    model=Departure,
    reads=Permission.STAFF_READ,
    visible=visible,
    within=within,
    label="number",
)
HAND_OVER_ITEMS = Source(
    name="HandOverItem",
    model=HandOverItem,
    reads=Permission.STAFF_READ,
    visible=lambda actor: Belongs("departure_id", DEPARTURES, visible(actor)),
    within=_of_departure,
    label="kind",
)
TIMELINE = timeline_of(DEPARTURES, name="DepartureTimelineEntry")

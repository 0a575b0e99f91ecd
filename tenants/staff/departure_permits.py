"""What somebody may do about departures: what the rules allow now, and their own permissions reach."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from uuid import UUID

from tenants.core.actor import Actor
from tenants.core.permissions import Permission
from tenants.core.selecting import select_reached
from tenants.staff.departure_queries import DEPARTURES
from tenants.staff.leaving import DepartureAction, HandOverItemKind, Standing, available
from tenants.staff.models_departure import Departure, HandOverItem

A = DepartureAction
NEEDS: Mapping[DepartureAction, Permission] = {
    A.NAME_RECEIVER: Permission.STAFF_EMPLOY,
    A.SIGN_HAND_OVER: Permission.STAFF_SIGN,
    A.ISSUE_LEAVING_CERTIFICATE: Permission.STAFF_EMPLOY,
    A.WITHDRAW_NOTICE: Permission.STAFF_EMPLOY,
}


async def permitted_actions(*, actor: Actor, ids: Sequence[UUID]) -> Mapping[UUID, frozenset[DepartureAction]]:
    """The actions open to the actor on each of these departures; a fixed number of statements however many they are."""
    reached = {
        permission: await select_reached(source=DEPARTURES, actor=actor, permission=permission, ids=ids)
        for permission in sorted(set(NEEDS.values()))
        if actor.may(permission)
    }
    unsigned: dict[UUID, dict[HandOverItemKind, UUID]] = defaultdict(dict)
    for item in await HandOverItem.filter(departure_id__in=list(ids), signed_at__isnull=True):
        unsigned[item.departure_id][item.kind] = item.receiver_id
    return {
        departure.id: frozenset(
            action
            for action in available(
                standing=Standing(departure.status, unsigned[departure.id]), staff_id=actor.staff_id
            )
            if departure.id in reached.get(NEEDS[action], frozenset())
        )
        for departure in await Departure.filter(id__in=list(ids))
    }

"""What somebody may do with announcements: what the rules allow now, and their own permissions reach."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from tenants.announcements.models import Announcement, AnnouncementReceipt
from tenants.announcements.queries import ANNOUNCEMENTS
from tenants.announcements.workflow import AnnouncementAction, Standing, available
from tenants.core.actor import Actor
from tenants.core.permissions import Permission
from tenants.core.selecting import select_reached

NEEDS: Mapping[AnnouncementAction, Permission] = {
    AnnouncementAction.CONFIRM_ANNOUNCEMENT: Permission.ANNOUNCEMENT_READ,
    AnnouncementAction.WITHDRAW_ANNOUNCEMENT: Permission.ANNOUNCEMENT_PUBLISH,
}


async def permitted_actions(*, actor: Actor, ids: Sequence[UUID]) -> Mapping[UUID, frozenset[AnnouncementAction]]:
    """The actions open to the actor on each of these; only a member of staff confirms."""
    reached = {
        action: await select_reached(source=ANNOUNCEMENTS, actor=actor, permission=permission, ids=ids)
        for action, permission in NEEDS.items()
        if actor.may(permission) and (actor.staff_id or action is not AnnouncementAction.CONFIRM_ANNOUNCEMENT)
    }
    confirmed = await confirmed_by(actor=actor, ids=ids)
    return {
        announcement.id: frozenset(
            action
            for action in available(
                standing=Standing(announcement.withdrawn_at is not None, announcement.id in confirmed)
            )
            if announcement.id in reached.get(action, ())
        )
        for announcement in await Announcement.filter(id__in=list(ids))
    }


async def confirmed_by(*, actor: Actor, ids: Sequence[UUID]) -> frozenset[UUID]:
    """Those of the announcements that the person behind the account has confirmed."""
    if actor.staff_id is None:
        return frozenset()
    given = AnnouncementReceipt.filter(staff_member_id=actor.staff_id, announcement_id__in=list(ids))
    return frozenset([receipt.announcement_id for receipt in await given])

"""Who may see which announcement: whoever works at, or answers for, a branch it went to."""

from tenants.announcements.models import Announcement, AnnouncementAddressee, AnnouncementReceipt
from tenants.branches.queries import in_branches
from tenants.core.actor import Actor
from tenants.core.expressions import NEVER, Belongs, Expression, Has, eq
from tenants.core.permissions import Permission
from tenants.core.source import Source
from tenants.staff.queries import STAFF


def _at_home(actor: Actor, permission: Permission) -> Expression:
    """An own-records reach covers the branch the person works at."""
    return in_branches(actor, permission, own=eq("branch_id", actor.branch_id) if actor.branch_id else NEVER)


ADDRESSEES = Source(
    name="AnnouncementAddressee",
    model=AnnouncementAddressee,
    reads=Permission.ANNOUNCEMENT_READ,
    visible=lambda actor: _at_home(actor, Permission.ANNOUNCEMENT_READ),
    within=_at_home,
    label="id",
)


def within(actor: Actor, permission: Permission) -> Expression:
    """Readers are reached where it went to; whoever publishes, at the unit that speaks."""
    if permission is Permission.ANNOUNCEMENT_READ:
        return Has(ADDRESSEES, "announcement_id", _at_home(actor, permission))
    return in_branches(actor, permission)


ANNOUNCEMENTS = Source(
    name="Announcement",
    model=Announcement,
    reads=Permission.ANNOUNCEMENT_READ,
    visible=lambda actor: within(actor, Permission.ANNOUNCEMENT_READ),
    within=within,
    label="title",
)


def _of_person(actor: Actor, permission: Permission) -> Expression:
    return Belongs("staff_member_id", STAFF, STAFF.within(actor, permission))


RECEIPTS = Source(
    name="AnnouncementReceipt",
    model=AnnouncementReceipt,
    reads=Permission.ANNOUNCEMENT_READ,
    visible=lambda actor: _of_person(actor, Permission.ANNOUNCEMENT_READ),
    within=_of_person,
    label="id",
)

"""Use cases of announcements: published, confirmed, withdrawn."""

from datetime import date
from uuid import UUID

from tenants.announcements.models import Announcement, AnnouncementAddressee, AnnouncementReceipt
from tenants.announcements.permits import confirmed_by
from tenants.announcements.workflow import AnnouncementAction, NoReader, Standing, require, require_due_day
from tenants.branches.entering import entered_at
from tenants.branches.models import Branch
from tenants.branches.workflow import BranchStatus
from tenants.core.permissions import Permission
from tenants.core.texts import required
from tenants.core.work import Work

TITLE, BODY = 200, 4_000


async def publish_announcement(
    *, work: Work, branch_id: UUID, title: str, body: str, receipt_due_on: date | None = None
) -> Announcement:
    """Tells it to every unit at or below the branch that is not closed, as the tree stands today."""
    branch = await entered_at(work=work, id=branch_id, permission=Permission.ANNOUNCEMENT_PUBLISH)
    require_due_day(receipt_due_on, today=work.today)
    announcement = Announcement(
        branch=branch,
        publisher_id=work.actor.staff_id,
        title=required(title, field="title", limit=TITLE),
        body=required(body, field="body", limit=BODY),
        published_at=work.now,
        receipt_due_on=receipt_due_on,
    )
    await announcement.save()
    addressed = Branch.filter(path__startswith=branch.path).exclude(status=BranchStatus.CLOSED)
    for unit in await addressed.order_by("path"):
        await AnnouncementAddressee(announcement=announcement, branch=unit).save()
    return announcement


async def confirm_announcement(*, work: Work, announcement: Announcement) -> AnnouncementReceipt:
    """The caller has read it. Raises `NoReader` for an account without a member of staff behind it."""
    staff_id, branch_id = work.actor.staff_id, work.actor.branch_id
    if staff_id is None or branch_id is None:
        raise NoReader
    require(AnnouncementAction.CONFIRM_ANNOUNCEMENT, standing=await _standing(work, announcement))
    receipt = AnnouncementReceipt(
        announcement=announcement, staff_member_id=staff_id, branch_id=branch_id, confirmed_at=work.now
    )
    await receipt.save()
    return receipt


async def withdraw_announcement(*, work: Work, announcement: Announcement, reason: str) -> Announcement:
    """Takes it back; what was confirmed stays on record."""
    require(AnnouncementAction.WITHDRAW_ANNOUNCEMENT, standing=await _standing(work, announcement))
    work.reason = required(reason, field="reason", limit=2_000)
    announcement.withdrawn_at = work.now
    await announcement.save()
    return announcement


async def _standing(work: Work, announcement: Announcement) -> Standing:
    confirmed = await confirmed_by(actor=work.actor, ids=[announcement.id])
    return Standing(announcement.withdrawn_at is not None, announcement.id in confirmed)

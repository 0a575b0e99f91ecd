"""Announcements are published, confirmed and withdrawn."""

from datetime import date

import strawberry

import schema.announcements.types  # noqa: F401 - the doors give these types
from schema.core.doors import door
from schema.core.ids import Key
from schema.core.inputs import expected_version, given, given_field, optional, ref, subject
from tenants.announcements import models, service
from tenants.announcements.queries import ANNOUNCEMENTS, RECEIPTS
from tenants.branches.queries import BRANCHES
from tenants.core.permissions import Permission
from tenants.core.work import Work


@strawberry.input(description="An announcement to publish.")
class PublishAnnouncementInput:
    branch_id: Key = ref(BRANCHES, "The unit that speaks; it goes to everybody there and below.")
    title: str = given_field("In a line, at most 200 characters.")
    body: str = given_field("In full, at most 4,000 characters.")
    receipt_due_on: date | None = optional("By which day it is to be confirmed; it need not be if left out.")


@strawberry.input(description="An announcement that the caller has read.")
class ConfirmAnnouncementInput:
    announcement_id: Key = subject(ANNOUNCEMENTS)


@strawberry.input(description="An announcement to take back.")
class WithdrawAnnouncementInput:
    announcement_id: Key = subject(ANNOUNCEMENTS)
    expected_version: int = expected_version()
    reason: str = given_field("Why; kept in the trail.")


@door(Permission.ANNOUNCEMENT_PUBLISH, gives=ANNOUNCEMENTS, payload="announcement")
async def publish_announcement(work: Work, input: PublishAnnouncementInput) -> models.Announcement:
    """Tells everybody who works at a unit or below."""
    return await service.publish_announcement(work=work, **given(input))


@door(Permission.ANNOUNCEMENT_READ, gives=RECEIPTS, payload="announcement_receipt", subject=ANNOUNCEMENTS)
async def confirm_announcement(
    work: Work,
    announcement: models.Announcement,
    input: ConfirmAnnouncementInput,  # noqa: ARG001 - it names the subject
) -> models.AnnouncementReceipt:
    """Says that the caller has read it."""
    return await service.confirm_announcement(work=work, announcement=announcement)


@door(Permission.ANNOUNCEMENT_PUBLISH, gives=ANNOUNCEMENTS, payload="announcement", subject=ANNOUNCEMENTS)
async def withdraw_announcement(
    work: Work, announcement: models.Announcement, input: WithdrawAnnouncementInput
) -> models.Announcement:
    """Takes an announcement back; what was confirmed stays on record."""
    return await service.withdraw_announcement(work=work, announcement=announcement, **given(input))


MUTATIONS = [publish_announcement.field, confirm_announcement.field, withdraw_announcement.field]

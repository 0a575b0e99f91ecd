"""Tables of announcements: what is told, to which branches it went, and who confirmed it."""

from uuid import UUID

from tortoise import fields
from tortoise.indexes import Index

from tenants.branches.models import Branch
from tenants.core.model import TenantModel
from tenants.staff.models import StaffMember


class Announcement(TenantModel):
    """What a unit tells everybody who works there or below. With `receipt_due_on` they confirm by that day."""

    branch: fields.ForeignKeyRelation[Branch] = fields.ForeignKeyField(
        "tenant.Branch", related_name="announcements", on_delete=fields.RESTRICT
    )
    publisher: fields.ForeignKeyNullableRelation[StaffMember] = fields.ForeignKeyField(
        "tenant.StaffMember", null=True, related_name="announcements", on_delete=fields.RESTRICT
    )
    title = fields.CharField(max_length=200)
    body = fields.TextField()
    published_at = fields.DatetimeField()
    receipt_due_on = fields.DateField(null=True)
    withdrawn_at = fields.DatetimeField(null=True)
    branch_id: UUID
    publisher_id: UUID | None

    class Meta:
        table = "announcement"
        indexes = (
            Index(fields=("published_at", "id")),
            Index(fields=("branch_id", "published_at", "id")),
            Index(fields=("receipt_due_on", "id")),
            Index(fields=("title", "id")),
        )


class AnnouncementAddressee(TenantModel):
    """One branch it went to: those that stood at or below its branch on the day."""

    announcement: fields.ForeignKeyRelation[Announcement] = fields.ForeignKeyField(
        "tenant.Announcement", related_name="addressees", on_delete=fields.RESTRICT
    )
    branch: fields.ForeignKeyRelation[Branch] = fields.ForeignKeyField(
        "tenant.Branch", related_name="addressed_by", on_delete=fields.RESTRICT
    )
    announcement_id: UUID
    branch_id: UUID

    class Meta:
        table = "announcement_addressee"
        unique_together = (("announcement", "branch"),)
        indexes = (Index(fields=("branch_id",)),)


class AnnouncementReceipt(TenantModel):
    """One person's word that they read it."""

    announcement: fields.ForeignKeyRelation[Announcement] = fields.ForeignKeyField(
        "tenant.Announcement", related_name="receipts", on_delete=fields.RESTRICT
    )
    staff_member: fields.ForeignKeyRelation[StaffMember] = fields.ForeignKeyField(
        "tenant.StaffMember", related_name="announcement_receipts", on_delete=fields.RESTRICT
    )
    branch: fields.ForeignKeyRelation[Branch] = fields.ForeignKeyField(
        "tenant.Branch", related_name="announcement_receipts", on_delete=fields.RESTRICT
    )
    confirmed_at = fields.DatetimeField()
    announcement_id: UUID
    staff_member_id: UUID
    branch_id: UUID

    class Meta:
        table = "announcement_receipt"
        unique_together = (("announcement", "staff_member"),)
        indexes = (Index(fields=("staff_member_id",)), Index(fields=("announcement_id", "confirmed_at", "id")))

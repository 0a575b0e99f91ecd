"""Tables of training: the catalogue, sessions with seats, and each person's place and result in them."""

from typing import ClassVar
from uuid import UUID

from tortoise import fields
from tortoise.contrib.postgres.fields import ArrayField
from tortoise.indexes import Index

from tenants.branches.models import Branch
from tenants.core.model import TenantModel, optional_text
from tenants.staff.models import StaffMember
from tenants.training.certification import CertificateStatus
from tenants.training.licensing import LicencePathStatus, LicenceStage
from tenants.training.workflow import CourseKind, TrainingRecordStatus, TrainingSessionStatus


class Course(TenantModel):
    """What is taught. Holders of the posts in `post_codes` need it; without any everybody does. That is the plan by
    post, and each tenant's own."""

    code = fields.CharField(max_length=40, unique=True)
    kind = fields.CharEnumField(CourseKind, max_length=20)
    name_zh = fields.CharField(max_length=200)
    name_en = fields.CharField(max_length=200)
    hours = fields.DecimalField(max_digits=5, decimal_places=1)
    post_codes: fields.Field[list[str]] = ArrayField(element_type="text", default=list)
    retired_at = fields.DatetimeField(null=True)

    class Meta:
        table = "course"
        indexes = (Index(fields=("kind", "code", "id")),)


class TrainingSession(TenantModel):
    """A course held once, for so many. The trainer is one of the staff or, by name, from outside; `branch` holds it.

    `cost` is money in `currency`, known once it is completed.
    """

    number = fields.CharField(max_length=40, unique=True, null=True)
    course: fields.ForeignKeyRelation[Course] = fields.ForeignKeyField(
        "tenant.Course", related_name="sessions", on_delete=fields.RESTRICT
    )
    branch: fields.ForeignKeyRelation[Branch] = fields.ForeignKeyField(
        "tenant.Branch", related_name="training_sessions", on_delete=fields.RESTRICT
    )
    trainer: fields.ForeignKeyNullableRelation[StaffMember] = fields.ForeignKeyField(
        "tenant.StaffMember", null=True, related_name="training_sessions", on_delete=fields.RESTRICT
    )
    external_trainer = fields.CharField(max_length=200, null=True)
    place = fields.CharField(max_length=200)
    starts_at = fields.DatetimeField()
    ends_at = fields.DatetimeField()
    seats = fields.IntField()
    status = fields.CharEnumField(TrainingSessionStatus, max_length=20)
    cost = fields.DecimalField(max_digits=18, decimal_places=2, null=True)
    currency = fields.CharField(max_length=3)
    course_id: UUID
    branch_id: UUID
    trainer_id: UUID | None

    class Meta:
        table = "training_session"
        indexes = (
            Index(fields=("starts_at", "id")),
            Index(fields=("branch_id", "starts_at", "id")),
            Index(fields=("course_id", "starts_at", "id")),
            Index(fields=("status", "starts_at", "id")),
            Index(fields=("trainer_id",)),
        )


class TrainingRecord(TenantModel):
    """One person's place in a session and what came of it. Who waits moves up in the order of `enrolled_at`.

    `score` is a mark from 0 to 100, `evaluation` what the participant thought of it, from 1 to 5.
    """

    session: fields.ForeignKeyRelation[TrainingSession] = fields.ForeignKeyField(
        "tenant.TrainingSession", related_name="records", on_delete=fields.RESTRICT
    )
    staff_member: fields.ForeignKeyRelation[StaffMember] = fields.ForeignKeyField(
        "tenant.StaffMember", related_name="training_records", on_delete=fields.RESTRICT
    )
    status = fields.CharEnumField(TrainingRecordStatus, max_length=20)
    enrolled_at = fields.DatetimeField()
    seated_at = fields.DatetimeField(null=True)
    ended_at = fields.DatetimeField(null=True)
    score = fields.DecimalField(max_digits=4, decimal_places=1, null=True)
    evaluation = fields.IntField(null=True)
    note = optional_text()
    session_id: UUID
    staff_member_id: UUID

    audit_branch: ClassVar = "staff_branch_id"

    class Meta:
        table = "training_record"
        unique_together = (("session", "staff_member"),)
        indexes = (
            Index(fields=("enrolled_at", "id")),
            Index(fields=("staff_member_id", "enrolled_at", "id")),
            Index(fields=("session_id", "status", "enrolled_at", "id")),
            Index(fields=("status", "enrolled_at", "id")),
        )

    @property
    def staff_branch_id(self) -> UUID:
        """Needs the person at hand."""
        return self.staff_member.branch_id


class OfPerson(TenantModel):
    """About one person; what is done to it belongs to their branch."""

    staff_member: fields.ForeignKeyRelation[StaffMember]
    staff_member_id: UUID

    audit_branch: ClassVar = "staff_branch_id"

    class Meta:
        abstract = True

    @property
    def staff_branch_id(self) -> UUID:
        """Needs the person at hand."""
        return self.staff_member.branch_id


class ExamResult(OfPerson):
    """One sitting of the exam before a certificate of the `kind`. `attempt` counts from 1, since the last one passed;
    a `mock` test never counts."""

    staff_member: fields.ForeignKeyRelation[StaffMember] = fields.ForeignKeyField(
        "tenant.StaffMember", related_name="exam_results", on_delete=fields.RESTRICT
    )
    kind = fields.CharField(max_length=40)
    sat_on = fields.DateField()
    attempt = fields.IntField()
    mock = fields.BooleanField(default=False)
    score = fields.DecimalField(max_digits=4, decimal_places=1)
    pass_mark = fields.DecimalField(max_digits=4, decimal_places=1, null=True)
    passed = fields.BooleanField()
    note = optional_text()

    class Meta:
        table = "exam_result"
        indexes = (
            Index(fields=("sat_on", "id")),
            Index(fields=("staff_member_id", "kind", "sat_on", "id")),
            Index(fields=("kind", "sat_on", "id")),
        )


class Certificate(OfPerson):
    """A certificate or licence of somebody's, valid up to and including `valid_until`; from `warn_on` it runs out.

    `exam` is the sitting it was issued for, `renewal` the place its holder was enrolled in to renew it.
    """

    staff_member: fields.ForeignKeyRelation[StaffMember] = fields.ForeignKeyField(
        "tenant.StaffMember", related_name="certificates", on_delete=fields.RESTRICT
    )
    kind = fields.CharField(max_length=40)
    number = fields.CharField(max_length=80)
    issuer = fields.CharField(max_length=200)
    issued_on = fields.DateField()
    valid_until = fields.DateField()
    warn_on = fields.DateField()
    status = fields.CharEnumField(CertificateStatus, max_length=20)
    exam: fields.ForeignKeyNullableRelation[ExamResult] = fields.ForeignKeyField(
        "tenant.ExamResult", null=True, related_name="certificates", on_delete=fields.RESTRICT
    )
    renewal: fields.ForeignKeyNullableRelation[TrainingRecord] = fields.ForeignKeyField(
        "tenant.TrainingRecord", null=True, related_name="renewals", on_delete=fields.RESTRICT
    )
    revoked_at = fields.DatetimeField(null=True)
    note = optional_text()
    exam_id: UUID | None
    renewal_id: UUID | None

    class Meta:
        table = "certificate"
        unique_together = (("kind", "number"), ("exam",))
        indexes = (
            Index(fields=("valid_until", "id")),
            Index(fields=("staff_member_id", "kind", "valid_until")),
            Index(fields=("kind", "status", "valid_until", "id")),
            Index(fields=("status", "warn_on")),
            Index(fields=("number", "id")),
            Index(fields=("renewal_id",)),
        )


class LicencePath(OfPerson):
    """Somebody's way to a licence of the `kind`, and how far they have come on it."""

    staff_member: fields.ForeignKeyRelation[StaffMember] = fields.ForeignKeyField(
        "tenant.StaffMember", related_name="licence_paths", on_delete=fields.RESTRICT
    )
    kind = fields.CharField(max_length=40)
    stage = fields.CharEnumField(LicenceStage, max_length=20)
    status = fields.CharEnumField(LicencePathStatus, max_length=20)
    begun_on = fields.DateField()
    registration_number = fields.CharField(max_length=80, null=True)
    contract_number = fields.CharField(max_length=80, null=True)
    ended_on = fields.DateField(null=True)

    class Meta:
        table = "licence_path"
        indexes = (
            Index(fields=("staff_member_id", "kind", "status")),
            Index(fields=("begun_on", "id")),
            Index(fields=("kind", "begun_on", "id")),
            Index(fields=("stage", "begun_on", "id")),
            Index(fields=("status", "begun_on", "id")),
        )

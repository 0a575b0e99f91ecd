"""Tables of the people who work for the chain and the posts they hold."""

from datetime import date
from typing import Any, ClassVar, cast
from uuid import UUID

from tortoise import fields
from tortoise.contrib.postgres.fields import ArrayField
from tortoise.contrib.postgres.indexes import GinIndex
from tortoise.indexes import Index

from tenants.branches.models import Branch, Section
from tenants.core.identification import Identified
from tenants.core.indexes import GramsIndex
from tenants.core.model import TenantModel, optional_enum
from tenants.staff.grades import GradeStanding
from tenants.staff.workflow import EmploymentState


class Post(TenantModel):
    """A post and its duties. `rank` counts upwards; `role_code` names the role that follows from holding it, and
    `reports_to` the post above."""

    code = fields.CharField(max_length=40, unique=True)
    name_zh = fields.CharField(max_length=80)
    name_en = fields.CharField(max_length=80)
    rank = fields.IntField()
    duties = fields.TextField()
    role_code = fields.CharField(max_length=40)
    reports_to: fields.ForeignKeyNullableRelation["Post"] = fields.ForeignKeyField(
        "tenant.Post", null=True, related_name="below", on_delete=fields.RESTRICT
    )
    reports_to_id: UUID | None
    retired_at = fields.DatetimeField(null=True)

    decides: ClassVar = frozenset({"rank"})

    class Meta:
        table = "post"
        indexes = (Index(fields=("rank", "id")), Index(fields=("reports_to_id",)))


class StaffMember(Identified):
    """A person the chain employs, or is about to. `superior` is the reporting line, `recruiter` who brought them in;
    `number` the employee number; `bank_account` where the pay goes.

    `remind_on` is the day to remind somebody of the end of probation, empty once that is done. `effective_on` is the
    first day on which they count as effectively recruited; empty for applicants and for who left before it. `grade` is
    a code of the tenant's rules and holds until the end of `grade_until`, or for good.
    """

    number = fields.CharField(max_length=40, unique=True)
    name = fields.CharField(max_length=200)
    branch: fields.ForeignKeyRelation[Branch] = fields.ForeignKeyField(
        "tenant.Branch", related_name="staff", on_delete=fields.RESTRICT
    )
    post: fields.ForeignKeyRelation[Post] = fields.ForeignKeyField(
        "tenant.Post", related_name="holders", on_delete=fields.RESTRICT
    )
    superior: fields.ForeignKeyNullableRelation["StaffMember"] = fields.ForeignKeyField(
        "tenant.StaffMember", null=True, related_name="reports", on_delete=fields.RESTRICT
    )
    branch_id: UUID
    post_id: UUID
    superior_id: UUID | None
    recruiter: fields.ForeignKeyNullableRelation["StaffMember"] = fields.ForeignKeyField(
        "tenant.StaffMember", null=True, related_name="recruits", on_delete=fields.RESTRICT
    )
    recruiter_id: UUID | None
    state = fields.CharEnumField(EmploymentState, max_length=20)
    hired_on: fields.Field[date | None] = fields.DateField(null=True)
    probation_until: fields.Field[date | None] = fields.DateField(null=True)
    remind_on: fields.Field[date | None] = fields.DateField(null=True)
    effective_on: fields.Field[date | None] = fields.DateField(null=True)
    left_on: fields.Field[date | None] = fields.DateField(null=True)
    grade = cast("fields.Field[str | None]", fields.CharField(max_length=40, null=True))
    grade_standing = optional_enum(GradeStanding, max_length=20)
    grade_until: fields.Field[date | None] = fields.DateField(null=True)
    phone = fields.CharField(max_length=40, null=True)
    email = fields.CharField(max_length=200, null=True)
    custom_fields: fields.Field[dict[str, Any]] = fields.JSONField(default=dict)
    search_grams: fields.Field[list[str]] = ArrayField(element_type="text", default=list)

    searched: ClassVar = ("name", "number")
    decides: ClassVar = frozenset({"branch_id", "post_id"})
    contained: ClassVar = ("phone", "email")

    class Meta:
        table = "staff_member"
        indexes = (
            Index(fields=("branch_id", "id")),
            Index(fields=("branch_id", "number")),
            Index(fields=("superior_id",)),
            Index(fields=("post_id",)),
            Index(fields=("name", "id")),
            Index(fields=("hired_on", "id")),
            Index(fields=("recruiter_id", "hired_on", "id")),
            Index(fields=("branch_id", "hired_on")),
            Index(fields=("state", "remind_on")),
            Index(fields=("probation_until", "id")),
            Index(fields=("left_on", "id")),
            Index(fields=("grade", "id")),
            Index(fields=("grade_standing", "grade_until", "id")),
            Index(fields=("grade_until", "id")),
            Index(fields=("phone",)),
            Index(fields=("email",)),
            GramsIndex(),
            GinIndex(fields=("custom_fields",)),
        )


class BranchSection(TenantModel):
    """A section that a branch is divided into, who heads it there and its telephone number."""

    branch: fields.ForeignKeyRelation[Branch] = fields.ForeignKeyField(
        "tenant.Branch", related_name="sections", on_delete=fields.RESTRICT
    )
    section: fields.ForeignKeyRelation[Section] = fields.ForeignKeyField(
        "tenant.Section", related_name="in_branches", on_delete=fields.RESTRICT
    )
    head: fields.ForeignKeyNullableRelation[StaffMember] = fields.ForeignKeyField(
        "tenant.StaffMember", null=True, related_name="sections", on_delete=fields.RESTRICT
    )
    phone = fields.CharField(max_length=40, null=True)
    branch_id: UUID
    section_id: UUID
    head_id: UUID | None

    class Meta:
        table = "branch_section"
        unique_together = (("branch", "section"),)
        indexes = (Index(fields=("section_id",)), Index(fields=("head_id",)))


class _OfMember(TenantModel):
    """About one member of staff; what is done to it belongs to their branch."""

    staff_member: fields.ForeignKeyRelation[StaffMember]
    staff_member_id: UUID

    audit_branch: ClassVar = "staff_branch_id"

    class Meta:
        abstract = True

    @property
    def staff_branch_id(self) -> UUID:
        """Needs the person at hand."""
        return self.staff_member.branch_id


class EmploymentChange(_OfMember):
    """One step of a person's employment, with its reason; the history is never edited."""

    staff_member: fields.ForeignKeyRelation[StaffMember] = fields.ForeignKeyField(
        "tenant.StaffMember", related_name="employment_changes", on_delete=fields.RESTRICT
    )
    before = optional_enum(EmploymentState, max_length=20)
    after = fields.CharEnumField(EmploymentState, max_length=20)
    effective_on = fields.DateField()
    reason = fields.TextField()

    class Meta:
        table = "employment_change"
        indexes = (Index(fields=("staff_member_id", "effective_on", "id")),)


class EmploymentPeriod(_OfMember):
    """How somebody's employment stood from one day up to, not including, another; open ended when `until` is null."""

    staff_member: fields.ForeignKeyRelation[StaffMember] = fields.ForeignKeyField(
        "tenant.StaffMember", related_name="employment_periods", on_delete=fields.RESTRICT
    )
    state = fields.CharEnumField(EmploymentState, max_length=20)
    since = fields.DateField()
    until: fields.Field[date | None] = fields.DateField(null=True)
    reason = fields.TextField()

    class Meta:
        table = "employment_period"
        unique_together = (("staff_member", "since"),)


class StaffBelonging(_OfMember):
    """Where somebody who was employed worked from one day up to, not including, another; open ended when `until` is
    null."""

    staff_member: fields.ForeignKeyRelation[StaffMember] = fields.ForeignKeyField(
        "tenant.StaffMember", related_name="belongings", on_delete=fields.RESTRICT
    )
    branch: fields.ForeignKeyRelation[Branch] = fields.ForeignKeyField(
        "tenant.Branch", related_name="belongings", on_delete=fields.RESTRICT
    )
    since = fields.DateField()
    until: fields.Field[date | None] = fields.DateField(null=True)
    branch_id: UUID

    class Meta:
        table = "staff_belonging"
        unique_together = (("staff_member", "since"),)
        indexes = (Index(fields=("branch_id", "since")),)


class StaffGrade(_OfMember):
    """A grade given or certified anew, on what evidence, and until when it holds; with it the one before ends."""

    staff_member: fields.ForeignKeyRelation[StaffMember] = fields.ForeignKeyField(
        "tenant.StaffMember", related_name="grades", on_delete=fields.RESTRICT
    )
    before = cast("fields.Field[str | None]", fields.CharField(max_length=40, null=True))
    grade = fields.CharField(max_length=40)
    given_on = fields.DateField()
    until: fields.Field[date | None] = fields.DateField(null=True)
    evidence = fields.TextField()

    class Meta:
        table = "staff_grade"
        indexes = (Index(fields=("staff_member_id", "given_on", "id")),)

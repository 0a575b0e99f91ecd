"""Tables of project groups: the group, and who belonged to it from which day to which."""

from datetime import date
from typing import ClassVar
from uuid import UUID

from tortoise import fields
from tortoise.indexes import Index

from tenants.branches.models import Branch
from tenants.core.model import TenantModel
from tenants.project_groups.workflow import ProjectGroupStatus
from tenants.staff.models import StaffMember


class ProjectGroup(TenantModel):
    """People of any branches who work on something together up to and including `ends_on`; `branch` runs it."""

    name = fields.CharField(max_length=200)
    purpose = fields.TextField()
    branch: fields.ForeignKeyRelation[Branch] = fields.ForeignKeyField(
        "tenant.Branch", related_name="project_groups", on_delete=fields.RESTRICT
    )
    leader: fields.ForeignKeyRelation[StaffMember] = fields.ForeignKeyField(
        "tenant.StaffMember", related_name="led_groups", on_delete=fields.RESTRICT
    )
    starts_on = fields.DateField()
    ends_on = fields.DateField()
    status = fields.CharEnumField(ProjectGroupStatus, max_length=20)
    dissolved_on: fields.Field[date | None] = fields.DateField(null=True)
    branch_id: UUID
    leader_id: UUID

    class Meta:
        table = "project_group"
        indexes = (
            Index(fields=("ends_on", "id")),
            Index(fields=("branch_id", "ends_on", "id")),
            Index(fields=("status", "ends_on", "id")),
            Index(fields=("leader_id",)),
            Index(fields=("name", "id")),
        )


class ProjectGroupMember(TenantModel):
    """Somebody in a project group from one day up to, not including, another; open ended when `until` is null."""

    project_group: fields.ForeignKeyRelation[ProjectGroup] = fields.ForeignKeyField(
        "tenant.ProjectGroup", related_name="members", on_delete=fields.RESTRICT
    )
    staff_member: fields.ForeignKeyRelation[StaffMember] = fields.ForeignKeyField(
        "tenant.StaffMember", related_name="project_groups", on_delete=fields.RESTRICT
    )
    since = fields.DateField()
    until: fields.Field[date | None] = fields.DateField(null=True)
    project_group_id: UUID
    staff_member_id: UUID

    audit_branch: ClassVar = "group_branch_id"

    class Meta:
        table = "project_group_member"
        indexes = (
            Index(fields=("project_group_id", "since", "id")),
            Index(fields=("staff_member_id", "until")),
        )

    @property
    def group_branch_id(self) -> UUID:
        """Needs the group at hand."""
        return self.project_group.branch_id

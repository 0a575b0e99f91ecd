"""Who may see which project group: whoever answers for the branch that runs it, and its members."""

from uuid import UUID

from tenants.branches.queries import in_branches
from tenants.core.actor import Actor
from tenants.core.expressions import NEVER, Belongs, Expression, Has, eq, every
from tenants.core.permissions import Permission
from tenants.core.source import Source
from tenants.core.timeline import timeline_of
from tenants.project_groups.models import ProjectGroup, ProjectGroupMember
from tenants.project_groups.workflow import ProjectGroupStatus


def within(actor: Actor, permission: Permission) -> Expression:
    """An own-records reach covers the groups that the person is, or was, a member of."""
    mine = Has(MEMBERS, "project_group_id", eq("staff_member_id", actor.staff_id)) if actor.staff_id else NEVER
    return in_branches(actor, permission, own=mine)


def left_at(branch_id: UUID) -> Expression:
    """What of these a branch must not close with."""
    return every(eq("branch_id", branch_id), eq("status", ProjectGroupStatus.ACTIVE))


PROJECT_GROUPS = Source(
    name="ProjectGroup",
    model=ProjectGroup,
    reads=Permission.PROJECT_GROUP_READ,
    visible=lambda actor: within(actor, Permission.PROJECT_GROUP_READ),
    within=within,
)


def _of_group(actor: Actor, permission: Permission) -> Expression:
    return Belongs("project_group_id", PROJECT_GROUPS, within(actor, permission))


MEMBERS = Source(
    name="ProjectGroupMember",
    model=ProjectGroupMember,
    reads=Permission.PROJECT_GROUP_READ,
    visible=lambda actor: _of_group(actor, Permission.PROJECT_GROUP_READ),
    within=_of_group,
    label="id",
)
TIMELINE = timeline_of(PROJECT_GROUPS, name="ProjectGroupTimelineEntry")

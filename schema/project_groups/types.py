"""Project groups as callers see them."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Annotated

import strawberry

from schema.core.connections import Connection
from schema.core.context import Context
from schema.core.declare import column, computed, entity, many, one
from schema.core.enums import graphql_enums
from schema.core.nodes import Node, Versioned
from schema.core.rows import Row
from tenants.branches.queries import BRANCHES
from tenants.core.selecting import Order
from tenants.project_groups.permits import permitted_actions
from tenants.project_groups.queries import MEMBERS, PROJECT_GROUPS, TIMELINE
from tenants.project_groups.workflow import ProjectGroupAction, ProjectGroupStatus
from tenants.staff.queries import STAFF

graphql_enums(ProjectGroupAction, ProjectGroupStatus)

LazyBranch = Annotated["Branch", strawberry.lazy("schema.branches.types")]  # type: ignore[name-defined] # noqa: F821
LazyStaffMember = Annotated["StaffMember", strawberry.lazy("schema.staff.types")]  # type: ignore[name-defined] # noqa: F821


async def _available(rows: Sequence[Row], context: Context) -> Sequence[list[ProjectGroupAction]]:
    ids = [row.record["id"] for row in rows]
    permitted = await permitted_actions(actor=context.actor, ids=ids)
    return [[action for action in ProjectGroupAction if action in permitted.get(key, frozenset())] for key in ids]


@entity(MEMBERS)
class ProjectGroupMember(Node):
    """Somebody in a project group from one day up to, not including, another."""

    project_group: "ProjectGroup | None" = one(PROJECT_GROUPS, key="project_group_id", description="The group.")
    staff_member: LazyStaffMember = one(STAFF, key="staff_member_id", reference=True, description="Who.")
    since: date = column(description="First day in the group.", filters=True, orders=True)
    until: date | None = column(description="First day no longer in it; null while they are.", filters=True)


@entity(TIMELINE)
class ProjectGroupTimelineEntry(Node):
    """One step of a project group, as it was done."""

    at: datetime = column(description="When.", orders=True)
    actor_name: str = column(description="Name of the account that did it.")
    action: str = column(description="What was done.")
    before: ProjectGroupStatus | None = column(description="State before; null at the beginning.")
    after: ProjectGroupStatus | None = column(description="State after.")
    note: str | None = column(description="Why, or whom it was about.")


@entity(PROJECT_GROUPS)
class ProjectGroup(Node, Versioned):
    """People of any branches who work on something together up to a day."""

    name: str = column(description="Name.", filters=True, orders=True)
    purpose: str = column(description="What it is for.")
    branch: LazyBranch = one(
        BRANCHES, key="branch_id", filters=True, reference=True, description="The branch that runs it."
    )
    leader: LazyStaffMember = one(STAFF, key="leader_id", filters=True, reference=True, description="Who leads it.")
    starts_on: date = column(description="First day.")
    ends_on: date = column(description="Last day; it is dissolved after it at the latest.", filters=True, orders=True)
    status: ProjectGroupStatus = column(description="Where it stands.", filters=True)
    dissolved_on: date | None = column(description="Day it was dissolved.")
    members: Connection[ProjectGroupMember] = many(
        MEMBERS, key="project_group_id", order=[Order("since")], description="Who belonged to it, and when."
    )
    timeline: Connection[ProjectGroupTimelineEntry] = many(
        TIMELINE, key="entity_id", order=[Order("at")], description="Every step: who, when, why."
    )
    available_actions: list[ProjectGroupAction] = computed(
        _available, needs=["id"], description="What the viewer may do with it now; each is the name of a mutation."
    )

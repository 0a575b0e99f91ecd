"""Changes to project groups."""

from datetime import date

import strawberry

import schema.project_groups.types  # noqa: F401 - the doors give these types
from schema.core.doors import door
from schema.core.ids import Key
from schema.core.inputs import expected_version, given, given_field, optional, optional_ref, ref, subject
from tenants.branches.queries import BRANCHES
from tenants.core.permissions import Permission
from tenants.core.work import Work
from tenants.project_groups import models, service
from tenants.project_groups.queries import PROJECT_GROUPS
from tenants.staff.queries import STAFF


@strawberry.input(description="A project group to found.")
class CreateProjectGroupInput:
    name: str = given_field("Name, at most 200 characters.")
    purpose: str = given_field("What it is for.")
    branch_id: Key = ref(BRANCHES, "The branch that runs it.")
    leader_id: Key = ref(STAFF, "Who leads it; its first member.")
    ends_on: date = given_field("Last day, today or later.")


@strawberry.input(description="Changes to a project group. What is left out or null stays.")
class UpdateProjectGroupInput:
    project_group_id: Key = subject(PROJECT_GROUPS)
    expected_version: int = expected_version()
    name: str | None = optional("Name, at most 200 characters.")
    purpose: str | None = optional("What it is for.")
    leader_id: Key | None = optional_ref(STAFF, "Who leads it from now on.")
    ends_on: date | None = optional("Last day, today or later.")


@strawberry.input(description="Somebody to take into a project group.")
class AddProjectGroupMemberInput:
    project_group_id: Key = subject(PROJECT_GROUPS)
    expected_version: int = expected_version()
    staff_member_id: Key = ref(STAFF, "Who; of any branch in sight.")


@strawberry.input(description="Somebody to take out of a project group.")
class RemoveProjectGroupMemberInput:
    project_group_id: Key = subject(PROJECT_GROUPS)
    expected_version: int = expected_version()
    staff_member_id: Key = ref(STAFF, "Who; not its leader.")


@strawberry.input(description="A project group to dissolve.")
class DissolveProjectGroupInput:
    project_group_id: Key = subject(PROJECT_GROUPS)
    expected_version: int = expected_version()
    reason: str = given_field("Why.")


@door(Permission.PROJECT_GROUP_MANAGE, gives=PROJECT_GROUPS, payload="project_group")
async def create_project_group(work: Work, input: CreateProjectGroupInput) -> models.ProjectGroup:
    """Founds a temporary group of people of any branches, up to a day."""
    return await service.create_project_group(work=work, **given(input))


@door(Permission.PROJECT_GROUP_MANAGE, gives=PROJECT_GROUPS, payload="project_group", subject=PROJECT_GROUPS)
async def update_project_group(
    work: Work, group: models.ProjectGroup, input: UpdateProjectGroupInput
) -> models.ProjectGroup:
    """Changes a project group, its leader or its last day."""
    return await service.update_project_group(work=work, group=group, **given(input))


@door(Permission.PROJECT_GROUP_MANAGE, gives=PROJECT_GROUPS, payload="project_group", subject=PROJECT_GROUPS)
async def add_project_group_member(
    work: Work, group: models.ProjectGroup, input: AddProjectGroupMemberInput
) -> models.ProjectGroup:
    """Takes somebody into a project group from today on."""
    return await service.add_project_group_member(work=work, group=group, **given(input))


@door(Permission.PROJECT_GROUP_MANAGE, gives=PROJECT_GROUPS, payload="project_group", subject=PROJECT_GROUPS)
async def remove_project_group_member(
    work: Work, group: models.ProjectGroup, input: RemoveProjectGroupMemberInput
) -> models.ProjectGroup:
    """Ends somebody's membership in a project group today."""
    return await service.remove_project_group_member(work=work, group=group, **given(input))


@door(Permission.PROJECT_GROUP_MANAGE, gives=PROJECT_GROUPS, payload="project_group", subject=PROJECT_GROUPS)
async def dissolve_project_group(
    work: Work, group: models.ProjectGroup, input: DissolveProjectGroupInput
) -> models.ProjectGroup:
    """Dissolves a project group today; the worker does after its last day."""
    return await service.dissolve_project_group(work=work, group=group, **given(input))


MUTATIONS = [
    create_project_group.field,
    update_project_group.field,
    add_project_group_member.field,
    remove_project_group_member.field,
    dissolve_project_group.field,
]

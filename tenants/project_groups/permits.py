"""What somebody may do with project groups: what the rules allow now, and their own permission reaches."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from tenants.core.actor import Actor
from tenants.core.permissions import Permission
from tenants.core.selecting import select_reached
from tenants.project_groups.models import ProjectGroup
from tenants.project_groups.queries import PROJECT_GROUPS
from tenants.project_groups.workflow import ProjectGroupAction, available


async def permitted_actions(*, actor: Actor, ids: Sequence[UUID]) -> Mapping[UUID, frozenset[ProjectGroupAction]]:
    """The actions open to the actor on each of these groups; two statements however many they are."""
    manages = Permission.PROJECT_GROUP_MANAGE
    if not actor.may(manages):
        return {}
    reached = await select_reached(source=PROJECT_GROUPS, actor=actor, permission=manages, ids=ids)
    return {group.id: available(status=group.status) for group in await ProjectGroup.filter(id__in=sorted(reached))}

"""Root fields on project groups."""

import strawberry

from schema.core.connections import Connection
from schema.core.declare import connection, single
from schema.project_groups.types import ProjectGroup
from tenants.core.selecting import Order
from tenants.project_groups.queries import PROJECT_GROUPS


@strawberry.type
class ProjectGroupQueries:
    project_group: ProjectGroup | None = single(PROJECT_GROUPS, description="One project group by its id.")
    project_groups: Connection[ProjectGroup] = connection(
        PROJECT_GROUPS,
        order=[Order("ends_on", descending=True)],
        description="The project groups the viewer may see, those that end last first.",
    )

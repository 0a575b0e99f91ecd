"""Root fields on branches."""

import strawberry

from schema.branches.types import Branch, Section
from schema.core.connections import Connection
from schema.core.declare import connection, single
from tenants.branches.history import standing_on
from tenants.branches.queries import BRANCHES, SECTIONS
from tenants.core.selecting import Order


@strawberry.type
class BranchQueries:
    branch: Branch | None = single(BRANCHES, description="One branch by its id.")
    branches: Connection[Branch] = connection(
        BRANCHES,
        order=[Order("code")],
        on=standing_on,
        description="The branches the viewer may see, by code; with `asOf` those that stood in the tree on that day.",
    )
    sections: Connection[Section] = connection(
        SECTIONS, order=[Order("code")], description="The sections of the chain, by code."
    )

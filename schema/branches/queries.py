"""Root fields on branches."""

import strawberry

from schema.branches.types import Branch, Section
from schema.core.connections import Connection
from schema.core.declare import connection, single
from tenants.branches.queries import BRANCHES, SECTIONS
from tenants.core.selecting import Order


@strawberry.type
class BranchQueries:
    branch: Branch | None = single(BRANCHES, description="One branch by its id.")
    branches: Connection[Branch] = connection(
        BRANCHES, order=[Order("code")], description="The branches the viewer may see, by code."
    )
    sections: Connection[Section] = connection(
        SECTIONS, order=[Order("code")], description="The sections of the chain, by code."
    )

"""Root fields on staff."""

import strawberry

from schema.core.connections import Connection
from schema.core.declare import connection, single
from schema.staff.types import Post, StaffMember
from tenants.core.selecting import Order
from tenants.staff.queries import POSTS, STAFF


@strawberry.type
class StaffQueries:
    staff_member: StaffMember | None = single(STAFF, description="One member of staff by their id.")
    staff_members: Connection[StaffMember] = connection(
        STAFF, order=[Order("number")], description="The staff the viewer may see, by employee number."
    )
    posts: Connection[Post] = connection(
        POSTS, order=[Order("rank", descending=True)], description="The posts of the chain, highest rank first."
    )

"""What complaints promise by when, as callers see it."""

from collections.abc import Sequence

import strawberry

from schema.core.context import Context
from schema.core.enums import graphql_enums
from schema.core.rows import Row
from schema.settings.promises import Promise, promises_of, told
from tenants.complaints.queries import DEADLINES
from tenants.complaints.workflow import ComplaintStep

graphql_enums(ComplaintStep)


@strawberry.type(description="A step promised in working days, with how the day was reckoned.")
class Deadline(Promise):
    step: ComplaintStep = strawberry.field(description="What is promised.")


async def deadlines(rows: Sequence[Row], context: Context) -> Sequence[list[Deadline]]:
    """The promises of a level of complaints."""
    ids = [row.record["id"] for row in rows]
    found = await promises_of(DEADLINES, ids, context)
    return [
        [Deadline(step=ComplaintStep(record["step"]), **told(record, context)) for record in found.get(key, ())]
        for key in ids
    ]

"""Root fields on care."""

import strawberry

from schema.care.types import CareVisit
from schema.core.connections import Connection
from schema.core.declare import connection
from tenants.care.queries import CARE_VISITS, due
from tenants.core.selecting import Order


@strawberry.type
class CareQueries:
    care_visits: Connection[CareVisit] = connection(
        CARE_VISITS,
        order=[Order("due_on", descending=True)],
        description="Visits and gifts, whatever became of them, latest day first.",
    )
    due_care_visits: Connection[CareVisit] = connection(
        CARE_VISITS,
        order=[Order("due_on")],
        mine=due,
        description="Visits and gifts that nobody has seen to yet, overdue ones first; those of own customers by "
        "`{customer: {manager: …}}`.",
    )

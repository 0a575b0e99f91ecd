"""Root fields on complaints."""

import strawberry

from schema.complaints.types import Complaint
from schema.core.connections import Connection
from schema.core.declare import connection, single
from tenants.complaints.queries import COMPLAINTS
from tenants.core.selecting import Order


@strawberry.type
class ComplaintQueries:
    complaint: Complaint | None = single(COMPLAINTS, description="One complaint by its id.")
    complaints: Connection[Complaint] = connection(
        COMPLAINTS,
        order=[Order("received_at", descending=True)],
        description="The complaints the viewer may see, latest first.",
    )

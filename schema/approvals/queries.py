"""Root fields on approvals."""

import strawberry

from schema.approvals.types import ApprovalRequest
from schema.core.connections import Connection
from schema.core.declare import connection, single
from tenants.approvals.queries import APPROVAL_REQUESTS, awaiting
from tenants.core.selecting import Order


@strawberry.type
class ApprovalQueries:
    approval_request: ApprovalRequest | None = single(APPROVAL_REQUESTS, description="One request by its id.")
    approval_requests: Connection[ApprovalRequest] = connection(
        APPROVAL_REQUESTS,
        order=[Order("requested_at", descending=True)],
        description="The requests the viewer may see, latest first.",
    )
    my_approvals: Connection[ApprovalRequest] = connection(
        APPROVAL_REQUESTS,
        order=[Order("due_at")],
        mine=awaiting,
        description="What waits for the viewer's decision, as a stand-in too; what falls due first comes first.",
    )

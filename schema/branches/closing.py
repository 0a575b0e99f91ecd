"""What a branch must hand over before it closes, as callers review it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, Any
from uuid import UUID

import strawberry

from schema.branches.types import Branch, LazyCustomer, LazyStaffMember
from schema.core.connections import Connection
from schema.core.context import Context
from schema.core.declare import link, listed
from schema.core.ids import key_of
from tenants.approvals.queries import APPROVAL_REQUESTS
from tenants.approvals.queries import left_at as requests_left_at
from tenants.branches.queries import BRANCHES
from tenants.branches.queries import left_at as units_left_at
from tenants.claims.queries import CLAIMS
from tenants.claims.queries import left_at as claims_left_at
from tenants.complaints.queries import COMPLAINTS
from tenants.complaints.queries import left_at as complaints_left_at
from tenants.core import selecting
from tenants.core.errors import NotFound
from tenants.core.expressions import Expression
from tenants.core.source import AnySource
from tenants.customers.queries import CUSTOMERS
from tenants.customers.queries import left_at as customers_left_at
from tenants.opportunities.queries import OPPORTUNITIES
from tenants.opportunities.queries import left_at as opportunities_left_at
from tenants.orders.queries import INVOICES, ORDERS, owed_at
from tenants.orders.queries import left_at as orders_left_at
from tenants.policies.queries import POLICIES
from tenants.policies.queries import left_at as policies_left_at
from tenants.project_groups.queries import PROJECT_GROUPS
from tenants.project_groups.queries import left_at as project_groups_left_at
from tenants.staff.departure_queries import DEPARTURES
from tenants.staff.departure_queries import left_at as departures_left_at
from tenants.staff.queries import STAFF
from tenants.staff.queries import left_at as staff_left_at
from tenants.training.queries import SESSIONS
from tenants.training.queries import left_at as sessions_left_at

LazyApprovalRequest = Annotated["ApprovalRequest", strawberry.lazy("schema.approvals.types")]  # type: ignore[name-defined] # noqa: F821
LazyClaim = Annotated["Claim", strawberry.lazy("schema.claims.types")]  # type: ignore[name-defined] # noqa: F821
LazyComplaint = Annotated["Complaint", strawberry.lazy("schema.complaints.types")]  # type: ignore[name-defined] # noqa: F821
LazyDeparture = Annotated["Departure", strawberry.lazy("schema.departures.types")]  # type: ignore[name-defined] # noqa: F821
LazyInvoice = Annotated["Invoice", strawberry.lazy("schema.orders.types")]  # type: ignore[name-defined] # noqa: F821
LazyOpportunity = Annotated["Opportunity", strawberry.lazy("schema.opportunities.types")]  # type: ignore[name-defined] # noqa: F821
LazyOrder = Annotated["Order", strawberry.lazy("schema.orders.types")]  # type: ignore[name-defined] # noqa: F821
LazyPolicy = Annotated["Policy", strawberry.lazy("schema.policies.types")]  # type: ignore[name-defined] # noqa: F821
LazyProjectGroup = Annotated["ProjectGroup", strawberry.lazy("schema.project_groups.types")]  # type: ignore[name-defined] # noqa: F821
LazySession = Annotated["TrainingSession", strawberry.lazy("schema.training.types")]  # type: ignore[name-defined] # noqa: F821


@dataclass(frozen=True, slots=True)
class Leaving:
    """The branch that closes, or may."""

    branch_id: UUID


def _left(source: AnySource, at: Callable[[UUID], Expression], description: str) -> Any:
    return listed(
        source, order=[selecting.Order("id")], narrowed=lambda leaving: at(leaving.branch_id), description=description
    )


@strawberry.type(description="What a branch must hand over before it closes, as far as the viewer may see it.")
class ClosingHandover:
    branch: Branch = link(lambda leaving: (BRANCHES, leaving.branch_id), description="The branch.")
    units: Connection[Branch] | None = _left(BRANCHES, units_left_at, "Units directly below it.")
    staff: Connection[LazyStaffMember] | None = _left(STAFF, staff_left_at, "Who works at it.")
    departures: Connection[LazyDeparture] | None = _left(
        DEPARTURES, departures_left_at, "Hand-overs of people who leave."
    )
    customers: Connection[LazyCustomer] | None = _left(CUSTOMERS, customers_left_at, "Its customers.")
    complaints: Connection[LazyComplaint] | None = _left(
        COMPLAINTS, complaints_left_at, "Complaints that have not ended."
    )
    opportunities: Connection[LazyOpportunity] | None = _left(
        OPPORTUNITIES, opportunities_left_at, "Sales on their way."
    )
    policies: Connection[LazyPolicy] | None = _left(POLICIES, policies_left_at, "Policies that have not ended.")
    claims: Connection[LazyClaim] | None = _left(CLAIMS, claims_left_at, "Claims that are neither paid nor ended.")
    orders: Connection[LazyOrder] | None = _left(
        ORDERS,
        orders_left_at,
        "Orders that have not ended, with goods coming back or with cash in hand.",
    )
    invoices: Connection[LazyInvoice] | None = _left(INVOICES, owed_at, "Invoices that are not paid in full.")
    project_groups: Connection[LazyProjectGroup] | None = _left(
        PROJECT_GROUPS, project_groups_left_at, "Project groups it runs."
    )
    training_sessions: Connection[LazySession] | None = _left(
        SESSIONS, sessions_left_at, "Training sessions still to be held."
    )
    approval_requests: Connection[LazyApprovalRequest] | None = _left(
        APPROVAL_REQUESTS, requests_left_at, "Requests that wait for a decision there."
    )


async def _closing_handover(
    info: strawberry.Info,
    branch_id: Annotated[strawberry.ID, strawberry.argument(description="Global id of the branch.")],
) -> Leaving:
    context: Context = info.context
    context.actor.require(BRANCHES.reads)
    key = key_of(branch_id, source=BRANCHES)
    if key is None:
        raise NotFound
    if not await selecting.select_by_ids(source=BRANCHES, actor=context.actor, columns=["id"], ids=[key]):
        raise NotFound
    return Leaving(key)


@strawberry.type
class ClosingQueries:
    closing_handover: ClosingHandover = strawberry.field(
        resolver=_closing_handover,
        graphql_type=ClosingHandover,
        description="What a branch must hand over before it closes.",
    )

"""Visits and gifts as callers see them."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Annotated

import strawberry

from schema.core.context import Context
from schema.core.declare import column, computed, entity, one
from schema.core.enums import graphql_enums
from schema.core.nodes import Node, Versioned
from schema.core.rows import Row
from tenants.care.queries import CARE_VISITS
from tenants.care.workflow import CareBy, CareKind, CareStatus
from tenants.core.dates import local_date
from tenants.core.expressions import Compare, Expression, Op, eq, every
from tenants.customers.queries import CUSTOMERS
from tenants.customers.workflow import CustomerGrade
from tenants.staff.queries import STAFF

graphql_enums(CareBy, CareKind, CareStatus, CustomerGrade)

LazyCustomer = Annotated["Customer", strawberry.lazy("schema.customers.types")]  # type: ignore[name-defined] # noqa: F821
LazyStaffMember = Annotated["StaffMember", strawberry.lazy("schema.staff.types")]  # type: ignore[name-defined] # noqa: F821


def _overdue(rows: Sequence[Row], context: Context) -> list[bool]:
    today = local_date(context.now, zone=context.tenant.time_zone)
    return [row.value("status") == CareStatus.DUE and row.value("due_on") < today for row in rows]


def _day_passed(context: Context) -> Expression:
    today = local_date(context.now, zone=context.tenant.time_zone)
    return every(eq("status", CareStatus.DUE), Compare("due_on", Op.LT, today))


@entity(CARE_VISITS)
class CareVisit(Node, Versioned):
    """A visit or a gift that a customer is due by the care plan of their grade."""

    customer: LazyCustomer = one(CUSTOMERS, key="customer_id", filters=True, description="To whom.")
    kind: CareKind = column(description="A visit or a gift.", filters=True)
    status: CareStatus = column(description="What became of it.", filters=True)
    grade: CustomerGrade = column(description="The grade by whose plan it is due.", filters=True)
    by: CareBy = column(description="Who goes.", filters=True)
    gift: str | None = column(description="What is given; null for a visit.")
    due_on: date = column(description="Day it is due.", filters=True, orders=True)
    overdue: bool = computed(
        _overdue,
        needs=["status", "due_on"],
        description="Whether it is due and that day has passed, in the tenant's time zone.",
        holds=_day_passed,
    )
    ended_at: datetime | None = column(description="When it was done or passed over.")
    ended_by: LazyStaffMember | None = one(
        STAFF, key="ended_by_id", reference=True, description="Who did it or passed it over; null for a program."
    )
    note: str | None = column(description="What was said, or why it was passed over.")

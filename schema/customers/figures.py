"""Customers in figures, as callers see them."""

from decimal import Decimal
from typing import Annotated, Any

import strawberry

from schema.branches.below import AsOfArgument, BranchArgument, subtree
from schema.core.connections import Connection
from schema.core.context import Context
from schema.core.declare import link, listed
from schema.core.enums import graphql_enums
from schema.core.months import ThroughArgument, last_month
from schema.core.scalars import YearMonth
from schema.customers.types import Customer
from tenants.branches.queries import BRANCHES
from tenants.care.figures import CustomerDimension, CustomerGroup, customer_figures
from tenants.core.dates import local_date
from tenants.core.permissions import Permission
from tenants.core.selecting import Order
from tenants.core.source import AnySource
from tenants.customers.queries import CUSTOMERS
from tenants.customers.workflow import CustomerGrade, CustomerLifecycle, VipTier
from tenants.staff.queries import STAFF

graphql_enums(CustomerDimension)

LazyBranch = Annotated["Branch", strawberry.lazy("schema.branches.types")]  # type: ignore[name-defined] # noqa: F821
LazyStaffMember = Annotated["StaffMember", strawberry.lazy("schema.staff.types")]  # type: ignore[name-defined] # noqa: F821


def _to(source: AnySource, name: str) -> Any:
    return lambda group: (source, group.keys[name]) if name in group.keys else None


def _given(read: Any, kind: Any, description: str) -> Any:
    """A field read from a group."""

    def resolve(root: strawberry.Parent[CustomerGroup]) -> Any:
        return read(root)

    resolve.__annotations__["return"] = kind
    return strawberry.field(resolver=resolve, description=description)


def _key(name: str, kind: Any, description: str) -> Any:
    return _given(lambda group: group.keys.get(name), kind | None, description)


def _count(name: str, description: str) -> Any:
    return _given(lambda group: group.values[name], int, description)


def _files(name: str, description: str) -> Any:
    order = [Order("id")]
    return listed(CUSTOMERS, order=order, narrowed=lambda group: group.rows[name], description=description)


@strawberry.type(description="One group of customers in figures; what it is not grouped by is null.")
class CustomerFigures:
    branch: LazyBranch | None = link(
        _to(BRANCHES, "branch_id"), description="The branch that serves them.", reference=True
    )
    manager: LazyStaffMember | None = link(
        _to(STAFF, "manager_id"), description="The responsible manager.", reference=True
    )
    grade: CustomerGrade | None = _key("grade", CustomerGrade, "The grade; null for those not graded too.")
    vip_tier: VipTier | None = _key("vip_tier", VipTier, "The VIP tier; null for those below the lowest too.")
    lifecycle: CustomerLifecycle | None = _key("lifecycle", CustomerLifecycle, "How they and the chain stand.")
    source: str | None = _key("source", str, "Where the chain knows them from; null where that is not known too.")
    total: int = _count("total", "How many there are, however they stand.")
    opened: int = _count("opened", "How many of their files were opened in these months.")
    lost: int = _count("lost", "How many were lost in these months, and are still.")
    leads: int = _count("leads", "How many of those opened are prospects or quasi-customers, or once were.")
    converted: int = _count("converted", "How many of those leads became customers, sooner or later.")
    conversion: Decimal | None = strawberry.field(
        description="Leads who became customers, in percent of all leads; null without any."
    )
    consenting: int = _count("consenting", "How many let the chain approach them for marketing today.")
    without_consent: int = _count("without_consent", "How many do not.")
    callbacks_overdue: int = _count("callbacks_overdue", "How many were to be called back before today.")
    care_overdue: int = _count("care_overdue", "How many were to be visited, or given a gift, before today.")
    customers: Connection[Customer] = _files("total", "All of them.")
    opened_customers: Connection[Customer] = _files("opened", "Those whose files were opened.")
    lost_customers: Connection[Customer] = _files("lost", "Those who were lost.")
    lead_customers: Connection[Customer] = _files("leads", "The leads.")
    converted_customers: Connection[Customer] = _files("converted", "The leads who became customers.")
    consenting_customers: Connection[Customer] = _files("consenting", "Those who consent to marketing.")
    customers_without_consent: Connection[Customer] = _files("without_consent", "Those who do not.")
    customers_to_call_back: Connection[Customer] = _files("callbacks_overdue", "Those whose call-back is overdue.")
    customers_to_see: Connection[Customer] = _files("care_overdue", "Those whose visit or gift is overdue.")


async def _figures(
    info: strawberry.Info,
    *,
    month: Annotated[
        YearMonth, strawberry.argument(description="The month in which files were opened or lost, e.g. `2026-10`.")
    ],
    group_by: Annotated[list[CustomerDimension], strawberry.argument(description="What to group by; may be empty.")],
    branch_id: BranchArgument = None,
    as_of: AsOfArgument = None,
    through: ThroughArgument = None,
) -> list[CustomerFigures]:
    context: Context = info.context
    context.actor.require(Permission.CUSTOMER_READ)
    found: Any = await customer_figures(
        actor=context.actor,
        month=month,
        through=last_month(month, through),
        zone=context.tenant.time_zone,
        today=local_date(context.now, zone=context.tenant.time_zone),
        branches=await subtree(context, branch_id, as_of),
        dimensions=group_by,
    )
    context.served += len(found)
    figures: list[CustomerFigures] = found
    return figures


@strawberry.type
class CustomerFigureQueries:
    customer_figures: list[CustomerFigures] = strawberry.field(
        resolver=_figures,
        description="Customers in figures: how many there are, came, were lost and are to be seen to, within what the "
        "viewer may see, each figure leading to the files behind it.",
    )

"""Receivables by age, as callers see them."""

from datetime import date
from typing import Annotated, Any

import strawberry

from schema.branches.below import BranchArgument, subtree
from schema.core.connections import Connection
from schema.core.context import Context
from schema.core.declare import link, listed
from schema.core.enums import graphql_enums
from schema.core.scalars import Money
from schema.orders.types import Invoice
from tenants.branches.queries import BRANCHES
from tenants.core.dates import local_date
from tenants.core.errors import BadInput
from tenants.core.permissions import Permission
from tenants.core.selecting import Order
from tenants.core.source import AnySource
from tenants.customers.queries import CUSTOMERS
from tenants.orders.ageing import Aged, AgeingDimension, Bucket, aged_receivables
from tenants.orders.queries import INVOICES
from tenants.staff.queries import STAFF

graphql_enums(AgeingDimension)

LazyBranch = Annotated["Branch", strawberry.lazy("schema.branches.types")]  # type: ignore[name-defined] # noqa: F821
LazyCustomer = Annotated["Customer", strawberry.lazy("schema.customers.types")]  # type: ignore[name-defined] # noqa: F821
LazyStaffMember = Annotated["StaffMember", strawberry.lazy("schema.staff.types")]  # type: ignore[name-defined] # noqa: F821


def _to(source: AnySource, name: str) -> Any:
    return lambda aged: (source, aged.keys[name]) if aged.keys.get(name) else None


def _bucket_amount(root: strawberry.Parent[Bucket]) -> Money:
    return Money(amount=root.amount, currency=root.currency)


def _amount(root: strawberry.Parent[Aged]) -> Money:
    return Money(amount=root.amount, currency=root.currency)


@strawberry.type(description="What is open of invoices so many days old.")
class AgeingBucket:
    since: int = strawberry.field(description="Least days since the invoice was issued.")
    to: int | None = strawberry.field(description="Most days; null in the last bucket.")
    count: int = strawberry.field(description="How many invoices.")
    amount: Money = strawberry.field(resolver=_bucket_amount, description="What is open of them.")
    invoices: Connection[Invoice] = listed(
        INVOICES,
        order=[Order("issued_on")],
        narrowed=lambda bucket: bucket.where,
        description="The invoices behind the figure, oldest first.",
    )


@strawberry.type(description="The receivables of one group in one currency; what it is not grouped by is null.")
class AgedReceivables:
    branch: LazyBranch | None = link(_to(BRANCHES, "branch_id"), description="The branch.", reference=True)
    customer: LazyCustomer | None = link(_to(CUSTOMERS, "customer_id"), description="The customer.", reference=True)
    salesperson: LazyStaffMember | None = link(
        _to(STAFF, "salesperson_id"), description="The salesperson.", reference=True
    )
    amount: Money = strawberry.field(resolver=_amount, description="What is open in all.")
    buckets: list[AgeingBucket] = strawberry.field(description="By age, youngest first.")


async def _ageing(
    info: strawberry.Info,
    group_by: Annotated[list[AgeingDimension], strawberry.argument(description="What to group by; may be empty.")],
    branch_id: BranchArgument = None,
    as_of: Annotated[
        date | None,
        strawberry.argument(description="The end of a day that has passed: what was open then, as the tree stood."),
    ] = None,
) -> list[AgedReceivables]:
    context: Context = info.context
    context.actor.require(Permission.ORDER_READ)
    today = local_date(context.now, zone=context.tenant.time_zone)
    if as_of is not None and as_of > today:
        raise BadInput(detail=f"asOf <= {today}")
    found: Any = await aged_receivables(
        actor=context.actor,
        today=today,
        as_of=as_of or today,
        branches=await subtree(context, branch_id, as_of),
        dimensions=group_by,
    )
    context.served += len(found)
    groups: list[AgedReceivables] = found
    return groups


@strawberry.type
class AgeingQueries:
    receivable_ageing: list[AgedReceivables] = strawberry.field(
        resolver=_ageing,
        description="What customers owe by the age of its invoices, today or, by the ledger, at the end of a day "
        "before, in the tenant's buckets, each leading to its rows as they are now; within what the viewer may see.",
    )

"""Persistency as callers see it."""

from decimal import Decimal
from typing import Annotated, Any

import strawberry

from schema.branches.below import AsOfArgument, BranchArgument, subtree
from schema.core.connections import Connection
from schema.core.context import Context
from schema.core.declare import link, listed
from schema.core.enums import graphql_enums
from schema.core.months import require_month
from schema.core.scalars import Money, YearMonth
from schema.policies.products import Product
from schema.policies.types import Policy
from tenants.branches.queries import BRANCHES
from tenants.core.permissions import Permission
from tenants.core.selecting import Order
from tenants.core.source import AnySource
from tenants.policies.persistency import Kept, PersistencyDimension, persistency
from tenants.policies.queries import POLICIES, PRODUCTS
from tenants.staff.queries import STAFF

graphql_enums(PersistencyDimension)

LazyBranch = Annotated["Branch", strawberry.lazy("schema.branches.types")]  # type: ignore[name-defined] # noqa: F821
LazyStaffMember = Annotated["StaffMember", strawberry.lazy("schema.staff.types")]  # type: ignore[name-defined] # noqa: F821


def _to(source: AnySource, name: str) -> Any:
    return lambda kept: (source, kept.keys[name]) if name in kept.keys else None


def _premium(root: strawberry.Parent[Kept], info: strawberry.Info) -> Money:
    return Money(amount=root.premium, currency=info.context.tenant.currency)


def _kept_premium(root: strawberry.Parent[Kept], info: strawberry.Info) -> Money:
    return Money(amount=root.kept_premium, currency=info.context.tenant.currency)


@strawberry.type(description="What was kept of the policies that began in one month; null where not grouped by it.")
class PersistencyFigures:
    months: int = strawberry.field(description="After how many months, one of the tenant's windows.")
    cohort: YearMonth = strawberry.field(description="The month in which the first premiums were paid.")
    branch: LazyBranch | None = link(_to(BRANCHES, "branch_id"), description="The branch.", reference=True)
    agent: LazyStaffMember | None = link(_to(STAFF, "agent_id"), description="The agent.", reference=True)
    product: Product | None = link(_to(PRODUCTS, "product_id"), description="The edition of the product.")
    policies: int = strawberry.field(description="How many policies began.")
    kept: int = strawberry.field(description="How many of them neither lapsed nor were surrendered by then.")
    in_grace: int = strawberry.field(description="How many of those kept are in their days of grace, and may lapse.")
    rate: Decimal | None = strawberry.field(description="Kept policies in percent.")
    premium: Money = strawberry.field(resolver=_premium, description="Standard premium of all that began.")
    kept_premium: Money = strawberry.field(resolver=_kept_premium, description="Standard premium of those kept.")
    premium_rate: Decimal | None = strawberry.field(description="Kept premium in percent.")
    cohort_policies: Connection[Policy] = listed(
        POLICIES,
        order=[Order("effective_on")],
        narrowed=lambda kept: kept.began,
        description="The policies that began.",
    )
    lost_policies: Connection[Policy] = listed(
        POLICIES,
        order=[Order("effective_on")],
        narrowed=lambda kept: kept.lost,
        description="Those of them that were lost.",
    )


async def _persistency(
    info: strawberry.Info,
    month: Annotated[YearMonth, strawberry.argument(description="The month looked at, e.g. `2026-10`.")],
    group_by: Annotated[list[PersistencyDimension], strawberry.argument(description="What to group by; may be empty.")],
    branch_id: BranchArgument = None,
    as_of: AsOfArgument = None,
) -> list[PersistencyFigures]:
    context: Context = info.context
    context.actor.require(Permission.POLICY_READ)
    require_month(month)
    found: Any = await persistency(
        actor=context.actor,
        month=month,
        branches=await subtree(context, branch_id, as_of),
        dimensions=group_by,
    )
    context.served += len(found)
    figures: list[PersistencyFigures] = found
    return figures


@strawberry.type
class PersistencyQueries:
    persistency: list[PersistencyFigures] = strawberry.field(
        resolver=_persistency,
        description="What was kept of the policies that began 13, 25, 37 months before the month, or as many as the "
        "tenant's rules say: by count and by premium, each figure leading to its policies.",
    )

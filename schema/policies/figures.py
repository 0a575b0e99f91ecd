"""Policies in figures, as callers see them."""

from typing import Annotated, Any

import strawberry

from schema.branches.below import AsOfArgument, BranchArgument, subtree
from schema.core.connections import Connection
from schema.core.context import Context
from schema.core.declare import link, listed
from schema.core.enums import graphql_enums
from schema.core.months import FIRST, LAST
from schema.core.scalars import Money, YearMonth
from schema.policies.products import Product
from schema.policies.types import Instalment, Policy
from tenants.branches.queries import BRANCHES
from tenants.core.errors import BadInput
from tenants.core.permissions import Permission
from tenants.core.selecting import Order
from tenants.core.source import AnySource
from tenants.policies.figures import PolicyFigureDimension, PolicyGroup, policy_figures
from tenants.policies.queries import INSTALMENTS, POLICIES, PRODUCTS
from tenants.policies.schedules import months_later
from tenants.staff.queries import STAFF

graphql_enums(PolicyFigureDimension)

MOST_MONTHS = 24

LazyBranch = Annotated["Branch", strawberry.lazy("schema.branches.types")]  # type: ignore[name-defined] # noqa: F821
LazyStaffMember = Annotated["StaffMember", strawberry.lazy("schema.staff.types")]  # type: ignore[name-defined] # noqa: F821


def _to(source: AnySource, name: str) -> Any:
    return lambda group: (source, group.keys[name]) if name in group.keys else None


def _issued(root: strawberry.Parent[PolicyGroup]) -> int:
    return int(root.values["issued"])


def _lapsed(root: strawberry.Parent[PolicyGroup]) -> int:
    return int(root.values["lapsed"])


def _surrendered(root: strawberry.Parent[PolicyGroup]) -> int:
    return int(root.values["surrendered"])


def _written(root: strawberry.Parent[PolicyGroup], info: strawberry.Info) -> Money:
    return Money(amount=root.values["premium_written"], currency=info.context.tenant.currency)


def _collected(root: strawberry.Parent[PolicyGroup], info: strawberry.Info) -> Money:
    return Money(amount=root.values["premium_collected"], currency=info.context.tenant.currency)


@strawberry.type(description="One group of policies in figures; null where not grouped by it.")
class PolicyFigures:
    month: YearMonth | None = strawberry.field(description="The month.")
    branch: LazyBranch | None = link(_to(BRANCHES, "branch_id"), description="The branch.", reference=True)
    agent: LazyStaffMember | None = link(_to(STAFF, "agent_id"), description="The agent.", reference=True)
    product: Product | None = link(_to(PRODUCTS, "product_id"), description="The edition of the product.")
    issued: int = strawberry.field(resolver=_issued, description="How many policies were issued.")
    premium_written: Money = strawberry.field(
        resolver=_written, description="All that is to be paid for those, over all their years."
    )
    premium_collected: Money = strawberry.field(
        resolver=_collected, description="Premiums paid, whenever their policies were issued."
    )
    lapsed: int = strawberry.field(resolver=_lapsed, description="How many lapsed and were not reinstated.")
    surrendered: int = strawberry.field(resolver=_surrendered, description="How many were surrendered.")
    issued_policies: Connection[Policy] = listed(
        POLICIES,
        order=[Order("issued_on")],
        narrowed=lambda group: group.rows["issued"],
        description="Those that were issued.",
    )
    collected_instalments: Connection[Instalment] = listed(
        INSTALMENTS,
        order=[Order("paid_on")],
        narrowed=lambda group: group.rows["collected"],
        description="The premiums that were paid.",
    )
    lapsed_policies: Connection[Policy] = listed(
        POLICIES,
        order=[Order("ended_on")],
        narrowed=lambda group: group.rows["lapsed"],
        description="Those that lapsed.",
    )
    surrendered_policies: Connection[Policy] = listed(
        POLICIES,
        order=[Order("settled_on")],
        narrowed=lambda group: group.rows["surrendered"],
        description="Those that were surrendered.",
    )


async def _figures(
    info: strawberry.Info,
    since: Annotated[YearMonth, strawberry.argument(description="The first month, e.g. `2026-01`.")],
    until: Annotated[YearMonth, strawberry.argument(description="The last month; two years at most.")],
    group_by: Annotated[
        list[PolicyFigureDimension], strawberry.argument(description="What to group by; may be empty.")
    ],
    *,
    branch_id: BranchArgument = None,
    as_of: AsOfArgument = None,
) -> list[PolicyFigures]:
    context: Context = info.context
    context.actor.require(Permission.POLICY_READ)
    if not FIRST <= since <= until <= LAST or until >= months_later(since, MOST_MONTHS):
        raise BadInput(detail=f"{FIRST:%Y-%m} <= since <= until <= {LAST:%Y-%m}, {MOST_MONTHS} months at most")
    found: Any = await policy_figures(
        actor=context.actor,
        since=since,
        until=until,
        branches=await subtree(context, branch_id, as_of),
        dimensions=group_by,
    )
    context.served += len(found)
    figures: list[PolicyFigures] = found
    return figures


@strawberry.type
class PolicyFigureQueries:
    policy_figures: list[PolicyFigures] = strawberry.field(
        resolver=_figures,
        description="Policies issued, premium written and collected, policies lapsed and surrendered, by branch, "
        "agent, product or month, each figure leading to its rows.",
    )

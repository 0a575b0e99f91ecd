"""Orders in figures, as callers see them."""

from datetime import date
from typing import Annotated, Any

import strawberry

from schema.branches.below import AsOfArgument, BranchArgument, subtree
from schema.core.connections import Connection
from schema.core.context import Context
from schema.core.declare import link, listed
from schema.core.enums import graphql_enums
from schema.core.scalars import Money, YearMonth
from schema.orders.types import LazyBranch, LazyStaffMember, Order
from tenants.branches.queries import BRANCHES
from tenants.core.errors import BadInput
from tenants.core.permissions import Permission
from tenants.core.selecting import Order as By
from tenants.core.source import AnySource
from tenants.orders.figures import MONTH, PRODUCT, Figures, OrderDimension, order_figures
from tenants.orders.queries import ORDERS
from tenants.staff.queries import STAFF

graphql_enums(OrderDimension)

MOST_MONTHS = 36


def _to(source: AnySource, name: str) -> Any:
    return lambda figures: (source, figures.keys[name]) if figures.keys.get(name) else None


def _amount(name: str, description: str) -> Any:
    def resolve(root: strawberry.Parent[Figures]) -> Money:
        return Money(amount=getattr(root, name), currency=root.currency)

    return strawberry.field(resolver=resolve, description=description)


def _amount_if_any(name: str, description: str) -> Any:
    def resolve(root: strawberry.Parent[Figures]) -> Money | None:
        amount = getattr(root, name)
        return None if amount is None else Money(amount=amount, currency=root.currency)

    return strawberry.field(resolver=resolve, description=description)


def _sku(root: strawberry.Parent[Figures]) -> str | None:
    sku = root.keys.get(PRODUCT)
    return sku if isinstance(sku, str) else None


def _month(root: strawberry.Parent[Figures]) -> YearMonth | None:
    month = root.keys.get(MONTH)
    return month if isinstance(month, date) else None


@strawberry.type(
    description="What became of one group of contracts, in one currency; what it is not grouped by is null."
)
class OrderFigures:
    branch: LazyBranch | None = link(_to(BRANCHES, "branch_id"), description="The branch.", reference=True)
    salesperson: LazyStaffMember | None = link(
        _to(STAFF, "salesperson_id"), description="The salesperson.", reference=True
    )
    sku: str | None = strawberry.field(resolver=_sku, description="The tenant's code of the product.")
    month: YearMonth | None = strawberry.field(
        resolver=_month, description="The month in which the contract came to stand."
    )
    count: int = strawberry.field(description="How many orders.")
    ordered: Money = _amount("ordered", "What was agreed, with special fees; of a product its own amounts.")
    delivered: Money = _amount("delivered", "What the goods that reached customers are worth, exchanged ones too.")
    invoiced: Money | None = _amount_if_any("invoiced", "What was invoiced; null of a product.")
    collected: Money | None = _amount_if_any("collected", "What was paid, less what was paid back; null of a product.")
    returned: Money = _amount("returned", "What the goods that red slips took back are worth.")
    orders: Connection[Order] = listed(
        ORDERS,
        order=[By("quoted_at")],
        narrowed=lambda figures: figures.where,
        description="The orders behind the figures, earliest first.",
    )


async def _order_figures(
    info: strawberry.Info,
    *,
    month: Annotated[YearMonth, strawberry.argument(description="The month of the contracts, e.g. `2026-10`.")],
    group_by: Annotated[list[OrderDimension], strawberry.argument(description="What to group by; may be empty.")],
    through: Annotated[
        YearMonth | None, strawberry.argument(description="The last month, at most 36; `month` if left out.")
    ] = None,
    branch_id: BranchArgument = None,
    as_of: AsOfArgument = None,
) -> list[OrderFigures]:
    context: Context = info.context
    context.actor.require(Permission.ORDER_READ)
    first: date = month
    last: date = through or month
    if not 0 <= (last.year - first.year) * 12 + last.month - first.month < MOST_MONTHS:
        raise BadInput(detail=f"month <= through, at most {MOST_MONTHS} months")
    found: Any = await order_figures(
        actor=context.actor,
        month=first,
        through=last,
        zone=context.tenant.time_zone,
        branches=await subtree(context, branch_id, as_of),
        dimensions=group_by,
    )
    context.served += len(found)
    groups: list[OrderFigures] = found
    return groups


@strawberry.type
class OrderFigureQueries:
    order_figures: list[OrderFigures] = strawberry.field(
        resolver=_order_figures,
        description="What was ordered, delivered, invoiced, collected and returned of the contracts of some months, "
        "each figure leading to its orders; within what the viewer may see.",
    )

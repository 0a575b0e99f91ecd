"""The pipeline in figures, as callers see them."""

from decimal import Decimal
from typing import Annotated, Any

import strawberry

from schema.branches.below import AsOfArgument, BranchArgument, subtree
from schema.core.connections import Connection
from schema.core.context import Context
from schema.core.declare import link, listed
from schema.core.enums import graphql_enums
from schema.core.months import ThroughArgument, last_month
from schema.core.scalars import Money, YearMonth
from schema.opportunities.types import StageStay
from tenants.branches.queries import BRANCHES
from tenants.core.permissions import Permission
from tenants.core.selecting import Order
from tenants.core.source import AnySource
from tenants.opportunities.analysis import PipelineDimension, StageFigures, pipeline_figures
from tenants.opportunities.queries import STAGE_STAYS
from tenants.opportunities.workflow import OpportunityStage
from tenants.staff.queries import STAFF

graphql_enums(PipelineDimension)

LazyBranch = Annotated["Branch", strawberry.lazy("schema.branches.types")]  # type: ignore[name-defined] # noqa: F821
LazyStaffMember = Annotated["StaffMember", strawberry.lazy("schema.staff.types")]  # type: ignore[name-defined] # noqa: F821


def _to(source: AnySource, name: str) -> Any:
    return lambda figures: (source, figures.keys[name]) if name in figures.keys else None


def _amount(root: strawberry.Parent[StageFigures]) -> Money:
    return Money(amount=root.amount, currency=root.currency)


@strawberry.type(description="What became of the sales that came to one stage; null where not grouped by it.")
class PipelineFigures:
    stage: OpportunityStage = strawberry.field(description="The stage.")
    branch: LazyBranch | None = link(_to(BRANCHES, "branch_id"), description="The branch.", reference=True)
    owner: LazyStaffMember | None = link(_to(STAFF, "owner_id"), description="The owner.", reference=True)
    entered: int = strawberry.field(description="How many stays began; a sale set back comes twice.")
    advanced: int = strawberry.field(description="How many of them went on to the next stage.")
    set_back: int = strawberry.field(description="How many were set back.")
    lost: int = strawberry.field(description="How many were lost there.")
    staying: int = strawberry.field(description="How many are still there.")
    conversion: Decimal | None = strawberry.field(
        description="Those that went on, in percent of those that left; null while none has."
    )
    average_days: Decimal | None = strawberry.field(
        description="Days at the stage, on average, of those that left; null while none has."
    )
    amount: Money = strawberry.field(resolver=_amount, description="What was expected of them when they came.")
    stays: Connection[StageStay] = listed(
        STAGE_STAYS,
        order=[Order("entered_at")],
        narrowed=lambda figures: figures.where,
        description="The stays behind these figures.",
    )


async def _figures(
    info: strawberry.Info,
    *,
    month: Annotated[YearMonth, strawberry.argument(description="The month in which stays began, e.g. `2026-10`.")],
    group_by: Annotated[list[PipelineDimension], strawberry.argument(description="What to group by; may be empty.")],
    branch_id: BranchArgument = None,
    as_of: AsOfArgument = None,
    through: ThroughArgument = None,
) -> list[PipelineFigures]:
    context: Context = info.context
    context.actor.require(Permission.OPPORTUNITY_READ)
    found: Any = await pipeline_figures(
        actor=context.actor,
        month=month,
        through=last_month(month, through),
        zone=context.tenant.time_zone,
        branches=await subtree(context, branch_id, as_of),
        dimensions=group_by,
    )
    context.served += len(found)
    figures: list[PipelineFigures] = found
    return figures


@strawberry.type
class PipelineQueries:
    pipeline_figures: list[PipelineFigures] = strawberry.field(
        resolver=_figures,
        description="The stages of the sales pipeline in figures: conversion and time at each, within what the viewer "
        "may see, each figure leading to its rows.",
    )

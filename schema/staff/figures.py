"""Recruiting, and how much of a month somebody belonged where, as callers see them."""

from datetime import date
from decimal import Decimal
from typing import Annotated, Any

import strawberry

from schema.core.connections import Connection
from schema.core.context import Context
from schema.core.declare import link, listed
from schema.core.enums import graphql_enums
from schema.core.ids import key_of
from schema.core.months import ThroughArgument, last_month, require_month
from schema.core.scalars import YearMonth
from schema.staff.types import StaffMember
from tenants.branches.queries import BRANCHES
from tenants.core.dates import local_date
from tenants.core.errors import NotFound
from tenants.core.permissions import Permission
from tenants.core.selecting import Order, select_by_ids
from tenants.core.source import AnySource
from tenants.staff.belonging import shares_of
from tenants.staff.queries import STAFF
from tenants.staff.recruiting import Recruiting, RecruitingDimension, recruiting

graphql_enums(RecruitingDimension)

LazyBranch = Annotated["Branch", strawberry.lazy("schema.branches.types")]  # type: ignore[name-defined] # noqa: F821


def _to(source: AnySource, name: str) -> Any:
    return lambda figures: (source, figures.keys[name]) if figures.keys.get(name) else None


def _people(narrowed: Any, description: str) -> Any:
    return listed(STAFF, order=[Order("number")], narrowed=narrowed, description=description)


@strawberry.type(description="What became of the people recruited; null where not grouped by it.")
class RecruitingFigures:
    recruiter: StaffMember | None = link(_to(STAFF, "recruiter_id"), description="Who recruited them.", reference=True)
    branch: LazyBranch | None = link(
        _to(BRANCHES, "branch_id"), description="The branch they work at, or worked at last.", reference=True
    )
    recruited: int = strawberry.field(description="How many were recruited by somebody and began in these months.")
    effective: int = strawberry.field(
        description="How many of them were employed for as many days as the tenant's rules ask."
    )
    left: int = strawberry.field(description="How many of them have left, sooner or later.")
    effective_rate: Decimal | None = strawberry.field(description="Effective ones in percent of those recruited.")
    drop_out_rate: Decimal | None = strawberry.field(description="Those who left in percent of those recruited.")
    people: Connection[StaffMember] = _people(lambda figures: figures.people, "All who were recruited.")
    effective_people: Connection[StaffMember] = _people(lambda figures: figures.stayed, "The effective ones.")
    left_people: Connection[StaffMember] = _people(lambda figures: figures.gone, "Those who left.")


@strawberry.type(description="How much of a month a person belonged to one branch; the shares of a month make a whole.")
class BelongingShare:
    branch: LazyBranch = link(lambda share: (BRANCHES, share.branch_id), description="The branch.", reference=True)
    days: int = strawberry.field(description="Calendar days of the month on which they belonged there.")
    of_days: int = strawberry.field(description="Calendar days of the month on which they belonged anywhere.")


async def _recruiting(
    info: strawberry.Info,
    month: Annotated[YearMonth, strawberry.argument(description="The month they began in, e.g. `2026-10`.")],
    group_by: Annotated[list[RecruitingDimension], strawberry.argument(description="What to group by; may be empty.")],
    through: ThroughArgument = None,
    branch_id: Annotated[
        strawberry.ID | None, strawberry.argument(description="Only this branch and what stands below it.")
    ] = None,
) -> list[RecruitingFigures]:
    context: Context = info.context
    context.actor.require(Permission.STAFF_READ)
    first: date = month
    found: list[Recruiting] = await recruiting(
        actor=context.actor,
        month=first,
        through=last_month(first, through),
        on=local_date(context.now, zone=context.tenant.time_zone),
        branch_path=await _path(context, branch_id) if branch_id else None,
        dimensions=group_by,
    )
    context.served += len(found)
    figures: Any = found
    made: list[RecruitingFigures] = figures
    return made


async def _shares(
    info: strawberry.Info,
    staff_member_id: Annotated[strawberry.ID, strawberry.argument(description="Whose.")],
    month: Annotated[YearMonth, strawberry.argument(description="The month, e.g. `2026-10`.")],
) -> list[BelongingShare]:
    context: Context = info.context
    context.actor.require(Permission.STAFF_READ)
    day: date = month
    require_month(day)
    key = key_of(staff_member_id, source=STAFF)
    seen = {} if key is None else await select_by_ids(source=STAFF, actor=context.actor, columns=["id"], ids=[key])
    if key is None or key not in seen:
        raise NotFound
    found: Any = await shares_of(staff_id=key, month=day)
    context.served += len(found)
    made: list[BelongingShare] = found
    return made


async def _path(context: Context, branch_id: str) -> str:
    key = key_of(branch_id, source=BRANCHES)
    rows = {} if key is None else await select_by_ids(source=BRANCHES, actor=context.actor, columns=["path"], ids=[key])
    if key is None or key not in rows:
        raise NotFound
    path: str = rows[key]["path"]
    return path


@strawberry.type
class StaffFigureQueries:
    recruiting: list[RecruitingFigures] = strawberry.field(
        resolver=_recruiting,
        description="How many of those recruited stayed and how many left, within what the viewer may see, each figure "
        "leading to the people.",
    )
    belonging_shares: list[BelongingShare] = strawberry.field(
        resolver=_shares, description="How a person's month is shared out between branches, by days."
    )

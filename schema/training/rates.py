"""Certification rates as callers see them."""

from datetime import date
from decimal import Decimal
from typing import Annotated, Any

import strawberry

from schema.core.connections import Connection
from schema.core.context import Context
from schema.core.declare import listed
from schema.core.ids import key_of
from schema.staff.types import StaffMember
from tenants.branches.queries import BRANCHES
from tenants.core.dates import local_date
from tenants.core.errors import NotFound
from tenants.core.selecting import Order, select_by_ids
from tenants.staff.queries import STAFF
from tenants.training import rates


@strawberry.type(description="Of those who need a kind of certificate, how many hold a valid one.")
class CertificationRate:
    kind: str = strawberry.field(description="Code of the kind, one of the tenant's rules.")
    needed: int = strawberry.field(description="How many of the staff in sight hold a post that needs it.")
    holders: int = strawberry.field(description="How many of them hold a valid one.")
    rate: Decimal | None = strawberry.field(
        description="Holders per hundred who need it, to two places; null where nobody does."
    )
    sat: int = strawberry.field(description="How many of them ever sat its exam, mock tests left out.")
    passed: int = strawberry.field(description="How many of them ever passed it.")
    holding: Connection[StaffMember] = listed(
        STAFF,
        order=[Order("number")],
        narrowed=lambda rate: rate.holding,
        description="The people who hold a valid one.",
    )
    lacking: Connection[StaffMember] = listed(
        STAFF,
        order=[Order("number")],
        narrowed=lambda rate: rate.lacking,
        description="The people who need one and have none.",
    )


async def _rates(
    info: strawberry.Info,
    on: Annotated[date | None, strawberry.argument(description="The day; today if left out.")] = None,
    branch_id: Annotated[
        strawberry.ID | None, strawberry.argument(description="Only this branch and what stands below it.")
    ] = None,
) -> list[CertificationRate]:
    context: Context = info.context
    path = await _path(context, branch_id) if branch_id else None
    day = on or local_date(context.now, zone=context.tenant.time_zone)
    found: Any = await rates.certification_rates(actor=context.actor, on=day, branch_path=path)
    context.served += len(found)
    made: list[CertificationRate] = found
    return made


async def _path(context: Context, branch_id: str) -> str:
    key = key_of(branch_id, source=BRANCHES)
    if key is None:
        raise NotFound
    rows = await select_by_ids(source=BRANCHES, actor=context.actor, columns=["path"], ids=[key])
    if key not in rows:
        raise NotFound
    path: str = rows[key]["path"]
    return path


@strawberry.type
class CertificationQueries:
    certification_rates: list[CertificationRate] = strawberry.field(
        resolver=_rates,
        description="Certification rates by kind, within what the viewer may see, each leading to the people.",
    )

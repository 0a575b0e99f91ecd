"""Certification rates as callers see them."""

from datetime import date
from decimal import Decimal
from typing import Annotated, Any

import strawberry

from schema.branches.below import AsOfArgument, BranchArgument, subtree
from schema.core.connections import Connection
from schema.core.context import Context
from schema.core.declare import listed
from schema.staff.types import StaffMember
from tenants.core.dates import local_date
from tenants.core.selecting import Order
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
    branch_id: BranchArgument = None,
    as_of: AsOfArgument = None,
) -> list[CertificationRate]:
    context: Context = info.context
    day = on or local_date(context.now, zone=context.tenant.time_zone)
    branches = await subtree(context, branch_id, as_of)
    found: Any = await rates.certification_rates(actor=context.actor, on=day, branches=branches)
    context.served += len(found)
    made: list[CertificationRate] = found
    return made


@strawberry.type
class CertificationQueries:
    certification_rates: list[CertificationRate] = strawberry.field(
        resolver=_rates,
        description="Certification rates by kind, within what the viewer may see, each leading to the people.",
    )

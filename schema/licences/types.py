"""Ways to a licence as callers see them."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Annotated

import strawberry

from schema.core.connections import Connection
from schema.core.context import Context
from schema.core.declare import column, computed, entity, many, one
from schema.core.enums import graphql_enums
from schema.core.nodes import Node, Versioned
from schema.core.rows import Row
from tenants.core.selecting import Order
from tenants.staff.queries import STAFF
from tenants.training.licensing import LicenceAction, LicencePathStatus, LicenceStage, following
from tenants.training.permits import permitted_on_licences
from tenants.training.queries import LICENCE_PATHS, LICENCE_TIMELINE

graphql_enums(LicenceAction, LicencePathStatus, LicenceStage)

LazyStaffMember = Annotated["StaffMember", strawberry.lazy("schema.staff.types")]  # type: ignore[name-defined] # noqa: F821


def _next(rows: Sequence[Row], _context: Context) -> list[LicenceStage | None]:
    standing = [(row.value("stage"), row.value("status")) for row in rows]
    return [following(LicenceStage(stage)) if status == LicencePathStatus.OPEN else None for stage, status in standing]


async def _available(rows: Sequence[Row], context: Context) -> Sequence[list[LicenceAction]]:
    permitted = await permitted_on_licences(actor=context.actor, ids=[row.record["id"] for row in rows])
    return [[action for action in LicenceAction if action in permitted.get(row.record["id"], ())] for row in rows]


@entity(LICENCE_TIMELINE)
class LicenceTimelineEntry(Node):
    """One stage of a way to a licence, as it was reached."""

    at: datetime = column(description="When.", orders=True)
    actor_key: str = column(name="actor_id", description="Key of the account that did it.")
    actor_name: str = column(description="Name of the account at that time.")
    action: str = column(description="What was done: an action, or BEGIN_LICENCE_PATH.", filters=True)
    before: LicenceStage | None = column(description="Stage before; null for the first.")
    after: LicenceStage | None = column(description="Stage after.")
    note: str | None = column(description="Why, or what was said.")


@entity(LICENCE_PATHS)
class LicencePath(Node, Versioned):
    """Somebody's way to a licence: recruited, trained, registered, tested, examined, certified, under contract."""

    staff_member: LazyStaffMember = one(
        STAFF, key="staff_member_id", filters=True, reference=True, description="Whose way it is."
    )
    kind: str = column(description="Code of the kind of certificate, one of the tenant's rules.", filters=True)
    stage: LicenceStage = column(description="How far they have come.", filters=True)
    next_stage: LicenceStage | None = computed(
        _next, needs=["stage", "status"], description="The stage that comes next; null once the way has ended."
    )
    status: LicencePathStatus = column(description="Whether the way is still gone.", filters=True)
    begun_on: date = column(description="When they set out.", filters=True, orders=True)
    registration_number: str | None = column(description="Number of the registration for the exam.")
    contract_number: str | None = column(description="Number of the agent's contract.")
    ended_on: date | None = column(description="When the contract was signed, or the way given up.")
    timeline: Connection[LicenceTimelineEntry] = many(
        LICENCE_TIMELINE, key="entity_id", order=[Order("at")], description="Every stage: who, when, why."
    )
    available_actions: list[LicenceAction] = computed(
        _available, needs=["id"], description="What the viewer may do about it now; each is the name of a mutation."
    )

"""Announcements as callers see them."""

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
from tenants.announcements.permits import confirmed_by, permitted_actions
from tenants.announcements.queries import ANNOUNCEMENTS, RECEIPTS
from tenants.announcements.workflow import AnnouncementAction
from tenants.branches.queries import BRANCHES
from tenants.core.selecting import Order
from tenants.staff.queries import STAFF

graphql_enums(AnnouncementAction)

LazyBranch = Annotated["Branch", strawberry.lazy("schema.branches.types")]  # type: ignore[name-defined] # noqa: F821
LazyStaffMember = Annotated["StaffMember", strawberry.lazy("schema.staff.types")]  # type: ignore[name-defined] # noqa: F821


async def _confirmed(rows: Sequence[Row], context: Context) -> list[bool]:
    ids = [row.record["id"] for row in rows]
    confirmed = await confirmed_by(actor=context.actor, ids=ids)
    return [key in confirmed for key in ids]


async def _available(rows: Sequence[Row], context: Context) -> Sequence[list[AnnouncementAction]]:
    ids = [row.record["id"] for row in rows]
    permitted = await permitted_actions(actor=context.actor, ids=ids)
    return [[action for action in AnnouncementAction if action in permitted.get(key, frozenset())] for key in ids]


@entity(RECEIPTS)
class AnnouncementReceipt(Node):
    """One person's word that they read an announcement."""

    announcement: "Announcement | None" = one(
        ANNOUNCEMENTS, key="announcement_id", description="What they read; null where it is out of sight."
    )
    staff_member: LazyStaffMember = one(STAFF, key="staff_member_id", reference=True, description="Who read it.")
    branch: LazyBranch = one(BRANCHES, key="branch_id", reference=True, description="Where they worked then.")
    confirmed_at: datetime = column(description="When they said so.", orders=True)


@entity(ANNOUNCEMENTS)
class Announcement(Node, Versioned):
    """What a unit tells everybody who works there or below."""

    title: str = column(description="In a line.", filters=True)
    body: str = column(description="In full.")
    branch: LazyBranch = one(
        BRANCHES, key="branch_id", filters=True, reference=True, description="The unit that speaks."
    )
    publisher: LazyStaffMember | None = one(
        STAFF, key="publisher_id", reference=True, description="Who published it; null for a program."
    )
    published_at: datetime = column(description="When it was published.", filters=True, orders=True)
    receipt_due_on: date | None = column(
        description="By which day it is to be confirmed; null when it need not be.", filters=True, orders=True
    )
    withdrawn_at: datetime | None = column(description="When it was taken back.")
    confirmed: bool = computed(_confirmed, needs=["id"], description="Whether the viewer has confirmed it.")
    receipts: Connection[AnnouncementReceipt] = many(
        RECEIPTS,
        key="announcement_id",
        order=[Order("confirmed_at")],
        description="Who confirmed it, of the staff the viewer may see, in order.",
    )
    available_actions: list[AnnouncementAction] = computed(
        _available, needs=["id"], description="What the viewer may do with it now; each is the name of a mutation."
    )

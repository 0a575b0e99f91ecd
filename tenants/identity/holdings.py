"""What accounts hold, themselves or in somebody's stead, as rows tell it."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

import orjson

from tenants.core.actor import Giver
from tenants.identity.models import Delegation
from tenants.identity.workflow import NOT_DELEGABLE, Held

ASSIGNMENT = (
    *("own_only", "valid_from", "valid_until", "approval_limit", "branch__path"),
    *("role__code", "role__permissions", "role__approval_limit"),
)
_GIVER = ("id", "permissions", "giver_id", "giver__display_name", "giver__staff_id", "giver__staff__post__rank")


def held_in(assignment: tuple[Any, ...]) -> Held | None:
    """The columns of `ASSIGNMENT` as read; a user without any still has one row. A kept query leaves JSON as text."""
    row = dict(zip(ASSIGNMENT, assignment, strict=True))
    if row["role__code"] is None:
        return None
    own_limit: Decimal | None = row["approval_limit"]
    permissions = row["role__permissions"]
    return Held(
        role=row["role__code"],
        permissions=tuple(orjson.loads(permissions) if isinstance(permissions, str) else permissions),
        valid_from=row["valid_from"],
        valid_until=row["valid_until"],
        path=row["branch__path"],
        own_only=row["own_only"],
        limit=row["role__approval_limit"] if own_limit is None else own_limit,
    )


async def delegated_to(*, user_id: UUID, today: date) -> tuple[Held, ...]:
    """What others hold themselves today and let this account do in their stead; nothing of who may not come in."""
    live = Delegation.filter(stand_in_id=user_id, ended_at=None, valid_from__lte=today, valid_until__gt=today)
    columns = [f"giver__assignments__{name}" for name in ASSIGNMENT]
    rows = await live.filter(giver__active=True).values(*_GIVER, *columns)
    found = [(row, held_in(tuple(row[column] for column in columns))) for row in rows]
    return tuple(_lent(row, held) for row, held in found if held is not None and held.on(today))


def _lent(row: dict[str, Any], held: Held) -> Held:
    lent = set(row["permissions"]) - NOT_DELEGABLE
    giver = Giver(
        delegation_id=row["id"],
        user_id=row["giver_id"],
        name=row["giver__display_name"],
        staff_id=row["giver__staff_id"],
        rank=row["giver__staff__post__rank"] or 0,
    )
    return replace(held, permissions=tuple(value for value in held.permissions if value in lent), giver=giver)

"""Somebody must be left who may give roles: the last person who may do so everywhere cannot lose that."""

from typing import TypeAlias
from uuid import UUID

from tenants.branches.queries import organisation_held
from tenants.core.actor import ActorKind
from tenants.core.errors import Refusal
from tenants.core.permissions import Permission
from tenants.core.work import Work
from tenants.identity.models import Assignment, Role, User

_Holding: TypeAlias = tuple[UUID, UUID, UUID]
"""User, assignment and role that make an administrator."""


class LastAdministrator(Refusal):
    """Nobody else could give roles over the whole company any more: give somebody else that right first."""

    code = "LAST_ADMINISTRATOR"
    zh = "此后将无人能在全公司范围内授予角色，请先将该权限授予他人。"


async def require_another_administrator(
    *, work: Work, user: User | None = None, assignment: Assignment | None = None, role: Role | None = None
) -> None:
    """Raises `LastAdministrator` when without this user, this assignment or this role no person would be left who
    holds `role:assign` over everything and without an end.

    Of two who would take it from each other at once the second waits, and is refused.
    """

    def is_taken(one: _Holding) -> bool:
        taken = (user and user.id, assignment and assignment.id, role and role.id)
        return any(key == mine for key, mine in zip(taken, one, strict=True))

    if not any(is_taken(one) for one in await _holdings(work)):
        return
    await organisation_held()
    if all(is_taken(one) for one in await _holdings(work)):
        raise LastAdministrator


async def _holdings(work: Work) -> list[_Holding]:
    found = Assignment.filter(
        branch_id=None,
        own_only=False,
        valid_from__lte=work.today,
        valid_until=None,
        user__active=True,
        user__kind=ActorKind.PERSON,
    )
    rows = await found.values_list("user_id", "id", "role_id", "role__permissions")
    return [(user, key, role) for user, key, role, held in rows if Permission.ROLE_ASSIGN.value in held]

"""Roles, and who holds them where."""

import re
from collections.abc import Collection
from datetime import date
from typing import Final

from tenants.branches.models import Branch
from tenants.core.errors import Invalid, Taken, WrongState
from tenants.core.permissions import Permission
from tenants.core.texts import required
from tenants.core.work import Work
from tenants.identity.giving import path_over, refuse_more_than_held, refuse_own_account
from tenants.identity.models import Assignment, Role, User
from tenants.identity.service.administrators import require_another_administrator

_CODE: Final = re.compile(r"[A-Z][A-Z0-9_]{1,63}")


async def define_role(
    *,
    work: Work,
    code: str,
    name_zh: str,
    name_en: str,
    permissions: Collection[Permission],
    second_factor: bool = False,
    builtin: bool = False,
) -> Role:
    """A role of the tenant's own, or (`builtin`) of its blueprint.

    Raises `MoreThanHeld` for a permission that the actor does not hold over everything.
    """
    if not _CODE.fullmatch(code):
        raise Invalid(field=("code",), detail="capital letters, digits and _ only, from a letter")
    if await Role.filter(code=code).exists():
        raise Taken(field=("code",))
    refuse_more_than_held(actor=work.actor, permissions=permissions, over=None, field="permissions")
    role = Role(
        code=code,
        name_zh=required(name_zh, field="name_zh", limit=120),
        name_en=required(name_en, field="name_en", limit=120),
        permissions=sorted(permission.value for permission in permissions),
        second_factor=second_factor,
        builtin=builtin,
    )
    await role.save()
    return role


async def require_second_factor(*, work: Work, role: Role, required: bool) -> None:  # noqa: ARG001
    """Makes the second step of signing in a duty of everybody who holds the role, or no longer one."""
    role.second_factor = required
    await role.save()


async def assign_role(
    *,
    work: Work,
    user: User,
    role: Role,
    valid_from: date,
    valid_until: date | None = None,
    branch: Branch | None = None,
    own_only: bool = False,
) -> Assignment:
    """Gives a role over a branch's subtree, without a branch over the whole tenant, or over own records only.

    `valid_until` is the first day on which it no longer holds. Raises `OwnAccount`, and `MoreThanHeld` for what
    the actor does not hold that far.
    """
    if valid_until is not None and valid_until <= valid_from:
        raise Invalid(field=("valid_until",), detail="it must end after it begins")
    refuse_own_account(actor=work.actor, user=user)
    over = await path_over(user=user, branch=branch, own_only=own_only)
    refuse_more_than_held(actor=work.actor, permissions=role.permissions, over=over, field="role_id")
    assignment = Assignment(
        user=user, role=role, branch=branch, own_only=own_only, valid_from=valid_from, valid_until=valid_until
    )
    await assignment.save()
    return assignment


async def revoke_assignment(*, work: Work, assignment: Assignment, on: date) -> None:
    """Ends it: `on` is the first day without it, so today's date works at once.

    Who may give it may take it: raises `OwnAccount`, `MoreThanHeld` and `LastAdministrator`.
    """
    await assignment.fetch_related("user", "role", "branch")
    refuse_own_account(actor=work.actor, user=assignment.user)
    over = await path_over(user=assignment.user, branch=assignment.branch, own_only=assignment.own_only)
    refuse_more_than_held(actor=work.actor, permissions=assignment.role.permissions, over=over)
    await end_assignment(work=work, assignment=assignment, on=on)


async def end_assignment(*, work: Work, assignment: Assignment, on: date) -> None:
    """The same where something else decides, such as a transfer."""
    if assignment.valid_until is not None and assignment.valid_until <= on:
        raise WrongState(state="ENDED")
    await require_another_administrator(work=work, assignment=assignment)
    assignment.valid_until = max(on, assignment.valid_from)
    await assignment.save()

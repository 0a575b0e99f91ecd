"""Roles, and who holds them where."""

import re
from collections.abc import Collection
from contextlib import suppress
from datetime import date
from decimal import Decimal
from typing import Final
from uuid import UUID

from tortoise.expressions import Q

from tenants.branches.models import Branch
from tenants.core.actor import Reach
from tenants.core.errors import Forbidden, Invalid, Refusal, Required, Taken, WrongState
from tenants.core.money import exact
from tenants.core.permissions import Permission
from tenants.core.texts import cleaned, required
from tenants.core.work import Work
from tenants.identity.giving import (
    MoreThanHeld,
    OwnAccount,
    path_over,
    refuse_higher_limit,
    refuse_more_than_held,
    refuse_own_account,
)
from tenants.identity.models import Assignment, Role, User
from tenants.identity.service.administrators import require_another_administrator
from tenants.identity.sources import ROLES
from tenants.staff.models import Post, StaffMember


class StillUsed(Refusal):
    """The role is still held {holders} times, and {posts} posts bring it: end that first."""

    code = "STILL_USED"
    zh = "该角色仍有 {holders} 项任职、{posts} 个岗位在使用，请先解除。"


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
    approval_limit: Decimal | None = None,
) -> Role:
    """A role of the tenant's own, or (`builtin`) of its blueprint.

    An `approval_limit` is in the tenant's currency. Raises `MoreThanHeld` for a permission, or a limit, that the actor
    does not hold over everything.
    """
    if not _CODE.fullmatch(code):
        raise Invalid(field=("code",), detail="capital letters, digits and _ only, from a letter")
    if await Role.filter(code=code).exists():
        raise Taken(field=("code",))
    refuse_more_than_held(actor=work.actor, permissions=permissions, over=None, field="permissions")
    limit = _exact(work, approval_limit)
    refuse_higher_limit(actor=work.actor, limit=limit, over=None, field="approval_limit")
    role = Role(
        code=code,
        name_zh=required(name_zh, field="name_zh", limit=120),
        name_en=required(name_en, field="name_en", limit=120),
        permissions=sorted(permission.value for permission in permissions),
        second_factor=second_factor,
        builtin=builtin,
        approval_limit=limit,
    )
    await role.save()
    return role


def _exact(work: Work, limit: Decimal | None) -> Decimal | None:
    """A limit in the tenant's currency. Raises `Invalid` for one that it cannot be."""
    return None if limit is None else exact(limit, currency=work.tenant.currency, field=("approval_limit",))


async def create_role(
    *,
    work: Work,
    code: str,
    name_zh: str,
    name_en: str,
    permissions: Collection[str] | None = None,
    second_factor: bool | None = None,
    approval_limit: Decimal | None = None,
    copy_of_id: UUID | None = None,
) -> Role:
    """A role of the tenant's own; what is left out is as in the role it is a copy of.

    Raises `Forbidden` unless the permission to define roles reaches the whole tenant, as the role will, `Required`
    without permissions and a role to copy, and as `define_role` does.
    """
    if not work.actor.reach(Permission.ROLE_DEFINE).everything:
        raise Forbidden(permission=Permission.ROLE_DEFINE.value)
    former = await work.find(source=ROLES, id=copy_of_id, field="copy_of_id") if copy_of_id else None
    if permissions is None:
        if former is None:
            raise Required(field=("permissions",))
        permissions = former.permissions
    if second_factor is None:
        second_factor = former is not None and former.second_factor
    if approval_limit is None and former is not None:
        approval_limit = former.approval_limit
    return await define_role(
        work=work,
        code=code,
        name_zh=name_zh,
        name_en=name_en,
        permissions=known_permissions(permissions),
        second_factor=second_factor,
        approval_limit=approval_limit,
    )


async def update_role(
    *,
    work: Work,
    role: Role,
    name_zh: str | None = None,
    name_en: str | None = None,
    permissions: Collection[str] | None = None,
    second_factor: bool | None = None,
    approval_limit: Decimal | None = None,
) -> Role:
    """Changes a role, for all who hold it, at their next request; what is left out stays.

    Of a role of the blueprint only whether it asks for a second step. Raises `WrongState` for the rest of it and for
    a role out of use, `MoreThanHeld` for a permission or a higher limit that the actor does not hold everywhere, and
    `LastAdministrator`.
    """
    if role.retired_at is not None:
        raise WrongState(state="RETIRED")
    if role.builtin and (name_zh, name_en, permissions, approval_limit) != (None, None, None, None):
        raise WrongState(state="BUILTIN")
    if name_zh is not None:
        role.name_zh = required(name_zh, field="name_zh", limit=120)
    if name_en is not None:
        role.name_en = required(name_en, field="name_en", limit=120)
    if approval_limit is not None:
        _limit(work, role, approval_limit)
    if permissions is not None:
        await _permit(work, role, known_permissions(permissions))
    if second_factor is not None:
        role.second_factor = second_factor
    await role.save()
    return role


def _limit(work: Work, role: Role, limit: Decimal) -> None:
    """Whoever may change the role may lower its limit; what raises it, they need themselves."""
    former, role.approval_limit = role.approval_limit, _exact(work, limit)
    if former is None or former < limit:
        refuse_higher_limit(actor=work.actor, limit=limit, over=None, field="approval_limit")


async def _permit(work: Work, role: Role, permissions: Collection[Permission]) -> None:
    """What is added comes with the role's limit."""
    added = set(permissions) - set(role.permissions)
    refuse_more_than_held(actor=work.actor, permissions=added, over=None, field="permissions")
    if added:
        refuse_higher_limit(actor=work.actor, limit=role.approval_limit, over=None, field="permissions")
    if Permission.ROLE_ASSIGN not in permissions:
        await require_another_administrator(work=work, role=role)
    role.permissions = sorted(permission.value for permission in permissions)


async def retire_role(*, work: Work, role: Role) -> Role:
    """Takes a role of the tenant's own out of use; where it was held stays in the books.

    Raises `WrongState` for one of the blueprint, `StillUsed` while somebody holds it or will, or a post brings it.
    """
    if role.builtin or role.retired_at is not None:
        raise WrongState(state="BUILTIN" if role.builtin else "RETIRED")
    held = await Assignment.filter(Q(valid_until=None) | Q(valid_until__gt=work.today), role_id=role.id).count()
    posts = await Post.filter(role_code=role.code, retired_at=None).count()
    if held or posts:
        raise StillUsed(holders=held, posts=posts)
    role.retired_at = work.now
    await role.save()
    return role


def known_permissions(values: Collection[str], *, field: str = "permissions") -> frozenset[Permission]:
    """The permissions behind their values. Raises `Invalid` for one that is none, `Required` for none at all."""
    if not values:
        raise Required(field=(field,))
    known = frozenset(permission for permission in Permission if permission.value in values)
    if strange := sorted(set(values) - known):
        raise Invalid(field=(field,), detail=cleaned(strange[0], field=field, limit=80) or "…")
    return known


async def assign_role(
    *,
    work: Work,
    user: User,
    role: Role,
    valid_from: date,
    valid_until: date | None = None,
    branch: Branch | None = None,
    own_only: bool = False,
    approval_limit: Decimal | None = None,
) -> Assignment:
    """Gives a role over a branch's subtree, without a branch over the whole tenant, or over own records only.

    `valid_until` is the first day on which it no longer holds; an `approval_limit` stands in place of the role's.
    Raises `OwnAccount`, `MoreThanHeld` for what the actor does not hold that far, and `Taken` for what the user holds
    so already on one of the days.
    """
    if valid_until is not None and valid_until <= valid_from:
        raise Invalid(field=("valid_until",), detail="it must end after it begins")
    if own_only and branch is not None:
        raise Invalid(field=("own_only",), detail="either a branch or own records")
    if role.retired_at is not None:
        raise WrongState(field=("role_id",), state="RETIRED")
    refuse_own_account(actor=work.actor, user=user)
    over = await path_over(user=user, branch=branch, own_only=own_only)
    refuse_more_than_held(actor=work.actor, permissions=role.permissions, over=over, field="role_id")
    assignment = Assignment(
        user=user,
        role=role,
        branch=branch,
        own_only=own_only,
        valid_from=valid_from,
        valid_until=valid_until,
        approval_limit=_limit_of_assignment(work, role, approval_limit, over),
    )
    await _refuse_twice(assignment, branch)
    await assignment.save()
    return assignment


def _limit_of_assignment(work: Work, role: Role, own: Decimal | None, over: str | None) -> Decimal | None:
    """Without one of its own it has the role's."""
    field, limit = ("role_id", role.approval_limit) if own is None else ("approval_limit", _exact(work, own))
    refuse_higher_limit(actor=work.actor, limit=limit, over=over, field=field)
    return None if own is None else limit


async def _refuse_twice(wanted: Assignment, branch: Branch | None) -> None:
    same = {"user_id": wanted.user.id, "role_id": wanted.role.id, "branch": branch, "own_only": wanted.own_only}
    meanwhile = Assignment.filter(Q(valid_until=None) | Q(valid_until__gt=wanted.valid_from), **same)
    if wanted.valid_until is not None:
        meanwhile = meanwhile.filter(valid_from__lt=wanted.valid_until)
    if await meanwhile.exists():
        raise Taken(field=("role_id",))


async def revoke_assignment(*, work: Work, assignment: Assignment, on: date) -> None:
    """Ends it: `on` is the first day without it, so today's date works at once.

    Who may give it may take it: raises `OwnAccount`, `MoreThanHeld` and `LastAdministrator`, and `Invalid` for a past
    day.
    """
    if on < work.today:
        raise Invalid(field=("on",), detail=f">= {work.today}")
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


async def follow_transfer(*, work: Work, staff_member: StaffMember, left: UUID) -> None:
    """Ends what a person held over the branch they left. Their post's role, if they held that there, begins anew over
    their branch, where the actor may give it."""
    user = await User.get_or_none(staff_id=staff_member.id)
    if user is None:
        return
    lasting = Assignment.filter(Q(valid_until=None) | Q(valid_until__gt=work.today), user_id=user.id, branch_id=left)
    former = await lasting
    for assignment in former:
        await end_assignment(work=work, assignment=assignment, on=work.today)
    post = await Post.get(id=staff_member.post_id)
    branch = await Branch.get(id=staff_member.branch_id)
    role = await Role.get_or_none(code=post.role_code, retired_at=None)
    if role is None or all(assignment.role_id != role.id for assignment in former):
        return
    if not work.actor.reach(Permission.ROLE_ASSIGN).covers(Reach(paths=(branch.path,))):
        return
    with suppress(MoreThanHeld, OwnAccount):
        async with work.attempt():
            await assign_role(work=work, user=user, role=role, branch=branch, valid_from=work.today)

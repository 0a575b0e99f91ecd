"""Users, their passwords, their roles."""

import re
import unicodedata
from collections.abc import Collection
from datetime import date
from typing import Final

from tenants.branches.models import Branch
from tenants.core.actor import ActorKind
from tenants.core.errors import Invalid, Taken, WrongState
from tenants.core.permissions import Permission
from tenants.core.texts import required
from tenants.core.work import Work
from tenants.identity.models import Assignment, Password, Role, User
from tenants.identity.passwords import hash_password
from tenants.staff.models import StaffMember

_USERNAME: Final = re.compile(r"[\w.@+-]{1,64}")
_CODE: Final = re.compile(r"[A-Z][A-Z0-9_]{1,63}")


def normal_username(text: str) -> str:
    """How a user name is kept and looked up: two spellings that look alike to people are one name."""
    return unicodedata.normalize("NFKC", text).strip().casefold()


async def create_user(
    *,
    work: Work,
    username: str,
    display_name: str,
    kind: ActorKind,
    staff: StaffMember | None = None,
    password: str | None = None,
) -> User:
    """Somebody who can sign in; `staff` is the person's file, which has one user at most."""
    name = normal_username(username)
    if not _USERNAME.fullmatch(name):
        raise Invalid(field=("username",), detail="letters, digits and . _ @ + - only, at most 64")
    if await User.filter(username=name).exists():
        raise Taken(field=("username",))
    if staff is not None and await User.filter(staff_id=staff.id).exists():
        raise Taken(field=("staff_id",))
    shown = required(display_name, field="display_name", limit=120)
    user = User(username=name, display_name=shown, kind=kind, staff=staff)
    await user.save()
    if password is not None:
        await _keep_password(work, user, password)
    return user


async def set_password(*, work: Work, user: User, password: str) -> None:
    """A new password ends every session of the user. Raises `Invalid` for one that is too short or too long."""
    await _keep_password(work, user, password)
    user.ver += 1
    await user.save()


async def _keep_password(work: Work, user: User, password: str) -> None:
    if user.kind is not ActorKind.PERSON:
        raise Invalid(field=("password",), detail="a program has no password")
    kept = await Password.get_or_none(user_id=user.id) or Password(user_id=user.id)
    kept.hash, kept.set_at = await hash_password(password=password), work.now
    await kept.save()


async def set_active(*, work: Work, user: User, active: bool) -> None:  # noqa: ARG001 - saving asks for a unit of work
    """Lets somebody in again, or shuts them out: at once, tokens included."""
    if user.active == active:
        raise WrongState(state="ACTIVE" if active else "DISABLED")
    user.active = active
    user.ver += 1
    await user.save()


async def define_role(
    *,
    work: Work,  # noqa: ARG001 - saving asks for a unit of work
    code: str,
    name_zh: str,
    name_en: str,
    permissions: Collection[Permission],
    builtin: bool = False,
) -> Role:
    """A role of the tenant's own, or (`builtin`) of its blueprint."""
    if not _CODE.fullmatch(code):
        raise Invalid(field=("code",), detail="capital letters, digits and _ only, from a letter")
    if await Role.filter(code=code).exists():
        raise Taken(field=("code",))
    role = Role(
        code=code,
        name_zh=required(name_zh, field="name_zh", limit=120),
        name_en=required(name_en, field="name_en", limit=120),
        permissions=sorted(permission.value for permission in permissions),
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
    work: Work,  # noqa: ARG001 - saving asks for a unit of work
    user: User,
    role: Role,
    valid_from: date,
    valid_until: date | None = None,
    branch: Branch | None = None,
    own_only: bool = False,
) -> Assignment:
    """Gives a role over a branch's subtree, without a branch over the whole tenant, or over own records only.

    `valid_until` is the first day on which it no longer holds.
    """
    if valid_until is not None and valid_until <= valid_from:
        raise Invalid(field=("valid_until",), detail="it must end after it begins")
    assignment = Assignment(
        user=user, role=role, branch=branch, own_only=own_only, valid_from=valid_from, valid_until=valid_until
    )
    await assignment.save()
    return assignment


async def revoke_assignment(*, work: Work, assignment: Assignment, on: date) -> None:  # noqa: ARG001
    """Ends it: `on` is the first day without it, so today's date works at once."""
    if assignment.valid_until is not None and assignment.valid_until <= on:
        raise WrongState(state="ENDED")
    assignment.valid_until = max(on, assignment.valid_from)
    await assignment.save()

"""Users and their passwords."""

import re
import unicodedata
from typing import Final

from tenants.branches.models import Branch
from tenants.core.actor import ActorKind
from tenants.core.errors import Invalid, Taken, WrongState
from tenants.core.texts import required
from tenants.core.work import Work
from tenants.identity.giving import refuse_acting_beyond, refuse_more_than_held, refuse_own_account
from tenants.identity.models import Assignment, Password, User
from tenants.identity.passwords import hash_password
from tenants.identity.service.administrators import require_another_administrator
from tenants.identity.service.sessions import end_sign_ins
from tenants.staff.models import StaffMember

_USERNAME: Final = re.compile(r"[\w.@+-]{1,64}")


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
    """A new password ends every session of the user.

    Raises `Invalid` for one that is too short or too long, `MoreThanHeld` for somebody with more rights.
    """
    await refuse_acting_beyond(work=work, user=user)
    await _keep_password(work, user, password)
    await end_sign_ins(work=work, user=user)


async def _keep_password(work: Work, user: User, password: str) -> None:
    if user.kind is not ActorKind.PERSON:
        raise Invalid(field=("password",), detail="a program has no password")
    kept = await Password.get_or_none(user_id=user.id) or Password(user_id=user.id)
    kept.hash, kept.set_at = await hash_password(password=password), work.now
    await kept.save()


async def set_active(*, work: Work, user: User, active: bool) -> None:
    """Lets somebody in again, or shuts them out: at once, tokens included.

    Raises `OwnAccount`, `MoreThanHeld` for letting in somebody with more rights, `LastAdministrator`.
    """
    refuse_own_account(actor=work.actor, user=user)
    if active:
        await refuse_acting_beyond(work=work, user=user)
    await switch(work=work, user=user, active=active)


async def switch(*, work: Work, user: User, active: bool) -> None:
    """The same where something else decides, such as the end of somebody's employment."""
    if user.active == active:
        raise WrongState(state="ACTIVE" if active else "DISABLED")
    if not active:
        await require_another_administrator(work=work, user=user)
    user.active = active
    await end_sign_ins(work=work, user=user)


async def link_to_staff(*, work: Work, user: User, staff_member: StaffMember) -> None:
    """Says whose account it is, where it was nobody's: letters go to the address in that person's file.

    Raises `OwnAccount`, `MoreThanHeld` for an account with more rights than the actor's, `WrongState` for a program's
    or somebody's already, `Taken` for somebody who has one.
    """
    refuse_own_account(actor=work.actor, user=user)
    if user.kind is not ActorKind.PERSON or user.staff_id is not None:
        raise WrongState(state="LINKED" if user.staff_id else user.kind.value)
    if await User.filter(staff_id=staff_member.id).exists():
        raise Taken(field=("staff_member_id",))
    await refuse_acting_beyond(work=work, user=user)
    over = (await Branch.get(id=staff_member.branch_id)).path
    for held in await Assignment.filter(user_id=user.id, own_only=True).select_related("role"):
        refuse_more_than_held(actor=work.actor, permissions=held.role.permissions, over=over)
    user.staff = staff_member
    await user.save()

"""Nobody gives more than they have: one rule for roles, passwords, keys, service accounts and installations."""

from collections.abc import Collection, Iterable
from decimal import Decimal
from typing import Final

from tortoise.expressions import Q

from tenants.branches.models import Branch
from tenants.core.actor import NOWHERE, PLATFORM_USER, Actor
from tenants.core.errors import Refusal
from tenants.core.permissions import Permission
from tenants.core.work import Work
from tenants.identity.models import Assignment, User
from tenants.staff.models import StaffMember

_known: Final = {permission.value: permission for permission in Permission}
_HELD: Final = (
    *("own_only", "branch__path", "user__staff__branch__path"),
    *("role__permissions", "approval_limit", "role__approval_limit"),
)


class MoreThanHeld(Refusal):
    """You cannot give {permission}: you do not hold it yourself as far as it would reach."""

    code = "MORE_THAN_HELD"
    zh = "不能授予 {permission}：您自己在该范围内没有这项权限。"


class OwnAccount(Refusal):
    """This is about your own account: somebody else has to do it."""

    code = "OWN_ACCOUNT"
    zh = "这涉及您本人的账号，须由他人办理。"


def refuse_own_account(*, actor: Actor, user: User) -> None:
    """Raises `OwnAccount` when the account is the actor's."""
    if actor.user_id == user.id:
        raise OwnAccount


def refuse_more_than_held(
    *, actor: Actor, permissions: Iterable[str], over: str | None, field: str | None = None
) -> None:
    """`over` is the path of the branch whose subtree the permissions would reach; None: the whole tenant.

    Raises `MoreThanHeld` at `field` for the first that the actor does not hold over all of it. What somebody may do
    with their own records only, or in somebody's stead, they cannot give; a permission that this release does not
    know, nobody can, and support gives nothing.
    """
    giver = actor.in_own_right()
    for value in sorted(permissions):
        held = giver.reach(_known[value]) if value in _known and actor.support_id is None else NOWHERE
        if not (held.everything or (over is not None and over.startswith(held.paths))):
            raise MoreThanHeld(field=(field,) if field else (), permission=str(value))


def refuse_higher_limit(*, actor: Actor, limit: Decimal | None, over: str | None, field: str | None) -> None:
    """Raises `MoreThanHeld` at `field` for an approval limit higher than the actor's own over all of it.

    The platform's own hand has none, and brings the blueprint's.
    """
    if limit is None or actor.user_id == PLATFORM_USER:
        return
    held = (
        ground.limit
        for ground in actor.grounds
        if ground.giver is None
        and (ground.reach.everything or (over is not None and over.startswith(ground.reach.paths)))
    )
    if max((own for own in held if own is not None), default=Decimal(0)) < limit:
        raise MoreThanHeld(field=(field,) if field else (), permission=f"approval_limit {limit}")


async def refuse_acting_beyond(
    *, work: Work, user: User, scopes: Collection[Permission] | None = None, field: str | None = None
) -> None:
    """Whoever lets a program act as `user`, or may come to act as `user` themselves, gets what the user holds, today
    or later, within `scopes` (none given: all of it), approval limits included.

    Raises `MoreThanHeld` at `field` unless the actor holds all of that, and each of `scopes` somewhere.
    """
    for scope in sorted(scopes or ()):
        if not work.actor.may(scope):
            raise MoreThanHeld(field=(field,) if field else (), permission=scope.value)
    cut = None if scopes is None else {scope.value for scope in scopes}
    lasting = Assignment.filter(Q(valid_until=None) | Q(valid_until__gt=work.today), user_id=user.id)
    for row in await lasting.values(*_HELD):
        held = set(row["role__permissions"])
        given = held if cut is None else held & cut
        over = row["user__staff__branch__path"] if row["own_only"] else row["branch__path"]
        refuse_more_than_held(actor=work.actor, permissions=given, over=over, field=field)
        limit = row["role__approval_limit"] if row["approval_limit"] is None else row["approval_limit"]
        if given:
            refuse_higher_limit(actor=work.actor, limit=limit, over=over, field=field)


async def path_over(*, user: User, branch: Branch | None, own_only: bool) -> str | None:
    """The path under which a role given to the user so would reach: own records lie where their owner works."""
    if not own_only:
        return branch.path if branch else None
    row = await StaffMember.get_or_none(id=user.staff_id).values("branch__path") if user.staff_id else None
    return row["branch__path"] if row else None

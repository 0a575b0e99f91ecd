"""Nobody gives more than they have: one rule for roles, keys, service accounts and installations."""

from collections.abc import Collection, Iterable

from tortoise.expressions import Q

from tenants.core.actor import Actor
from tenants.core.dates import local_date
from tenants.core.errors import Refusal
from tenants.core.permissions import Permission
from tenants.core.work import Work
from tenants.identity.models import Assignment, User


class MoreThanHeld(Refusal):
    """You cannot give {permission}: you do not hold it yourself as far as it would reach."""

    code = "MORE_THAN_HELD"
    zh = "不能授予 {permission}：您自己在该范围内没有这项权限。"


def refuse_more_than_held(*, actor: Actor, permissions: Iterable[Permission], over: str | None, field: str) -> None:
    """`over` is the path of the branch whose subtree the permissions would reach; None: the whole tenant.

    Raises `MoreThanHeld` at `field` for the first that the actor does not hold over all of it. What somebody may do
    with their own records only, they cannot give.
    """
    for permission in sorted(permissions):
        held = actor.reach(permission)
        if not (held.everything or (over is not None and over.startswith(held.paths))):
            raise MoreThanHeld(field=(field,), permission=permission.value)


async def refuse_acting_beyond(*, work: Work, user: User, scopes: Collection[Permission], field: str) -> None:
    """Whoever lets a program act as `user` gives what the user holds within `scopes`, today or later.

    Raises `MoreThanHeld` at `field` unless the actor holds all of that, and each of `scopes` somewhere.
    """
    for scope in sorted(scopes):
        if not work.actor.may(scope):
            raise MoreThanHeld(field=(field,), permission=scope.value)
    today = local_date(work.now, zone=work.tenant.time_zone)
    lasting = Assignment.filter(Q(valid_until=None) | Q(valid_until__gt=today), user_id=user.id)
    for row in await lasting.values("own_only", "branch__path", "user__staff__branch__path", "role__permissions"):
        refuse_more_than_held(
            actor=work.actor,
            permissions={scope for scope in scopes if scope.value in row["role__permissions"]},
            over=row["user__staff__branch__path"] if row["own_only"] else row["branch__path"],
            field=field,
        )

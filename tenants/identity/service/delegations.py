"""Stand-ins: what somebody lets another do in their stead while they are away."""

from collections.abc import Sequence
from datetime import date, timedelta
from uuid import UUID

from tenants.core.actor import ActorKind
from tenants.core.errors import Invalid, Refusal, Required, WrongState
from tenants.core.permissions import Permission
from tenants.core.rules import rule
from tenants.core.texts import required
from tenants.core.work import Work
from tenants.identity.giving import MoreThanHeld
from tenants.identity.models import Delegation, User
from tenants.identity.sources import DELEGATIONS
from tenants.identity.workflow import delegable
from tenants.staff.queries import STAFF


class NoAccount(Refusal):
    """{name} has no account that may come in."""

    code = "NO_ACCOUNT"
    zh = "{name} 没有可用的账号。"


async def create_delegation(
    *,
    work: Work,
    staff_member_id: UUID,
    valid_until: date,
    reason: str,
    permissions: Sequence[str] | None = None,
    valid_from: date | None = None,
) -> Delegation:
    """Lets somebody stand in for whoever asks, up to but not on a day that the tenant's rules bound; in everything
    that can be delegated unless `permissions` are named.

    Raises `NoAccount`, `MoreThanHeld` for what the giver does not hold or cannot give, and `Invalid`.
    """
    giver = await User.get_or_none(id=work.actor.user_id, active=True, kind=ActorKind.PERSON)
    if giver is None:
        raise NoAccount(name=work.actor.name)
    stand_in = await _stand_in(work, staff_member_id)
    since = valid_from or work.today
    await _require_bounded(work, since, valid_until)
    delegation = Delegation(
        giver=giver,
        stand_in=stand_in,
        permissions=_lent(work, permissions),
        valid_from=since,
        valid_until=valid_until,
        reason=required(reason, field="reason", limit=2_000),
    )
    await delegation.save()
    return delegation


async def _stand_in(work: Work, staff_member_id: UUID) -> User:
    member = await work.find(source=STAFF, id=staff_member_id, field="staff_member_id")
    if member.id == work.actor.staff_id:
        raise Invalid(field=("staff_member_id",), detail=member.name)
    user = await User.get_or_none(staff_id=member.id, active=True)
    if user is None:
        raise NoAccount(field=("staff_member_id",), name=member.name)
    return user


async def _require_bounded(work: Work, since: date, until: date) -> None:
    most = timedelta(days=(await rule(key="approvals"))["delegation_days"])
    if since < work.today:
        raise Invalid(field=("valid_from",), detail=f">= {work.today}")
    if not since < until <= since + most:
        raise Invalid(field=("valid_until",), detail=f"{since} < … <= {since + most}")


def _lent(work: Work, permissions: Sequence[str] | None) -> list[str]:
    held = {permission.value for permission in delegable(actor=work.actor)}
    if permissions is None:
        return sorted(held)
    if not permissions:
        raise Required(field=("permissions",))
    for value in permissions:
        if value not in held:
            raise MoreThanHeld(field=("permissions",), permission=value)
    return sorted(set(permissions))


async def end_delegation(*, work: Work, delegation_id: UUID) -> Delegation:
    """Ends it at once: by the giver, the stand-in, or whoever gives and takes roles where the giver works.

    Raises `WrongState` when it has ended.
    """
    found = await work.find(source=DELEGATIONS, id=delegation_id, field="delegation_id")
    if work.actor.user_id not in (found.giver_id, found.stand_in_id):
        await work.find(source=DELEGATIONS, id=delegation_id, field="delegation_id", permission=Permission.ROLE_ASSIGN)
    held = await Delegation.filter(id=found.id).select_for_update(no_key=True).get()
    if held.ended_at is not None:
        raise WrongState(field=("delegation_id",), state="ENDED")
    held.ended_at = work.now
    await held.save()
    return held

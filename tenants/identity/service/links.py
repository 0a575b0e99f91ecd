"""Mailed links that set a password, once: for those invited and for those who forgot theirs."""

import secrets
from datetime import datetime, timedelta
from typing import Final

from tenants.core.actor import ActorKind
from tenants.core.audit import AuditAction
from tenants.core.crypto import fingerprint
from tenants.core.errors import Refusal, WrongState
from tenants.core.letters import Letter, LinkPurpose
from tenants.core.work import Work
from tenants.identity.accounts import MailedLink
from tenants.identity.models import User
from tenants.identity.service.people import set_password

LIVES: Final = {LinkPurpose.INVITATION: timedelta(days=7), LinkPurpose.PASSWORD_RESET: timedelta(hours=1)}


class LinkSpent(Refusal):
    """This link was used before, or has expired. Ask for a new one."""

    code = "LINK_SPENT"
    zh = "该链接已被使用或已过期，请重新获取。"


async def invite(*, user: User, now: datetime) -> Letter:
    """A link for somebody's first password. Raises `WrongState` without an e-mail address in the person's file."""
    letter = await _write(user, LinkPurpose.INVITATION, now)
    if letter is None:
        raise WrongState(state="NO_EMAIL")
    return letter


async def ask_for_reset(*, username: str, now: datetime) -> Letter | None:
    """A link for whoever forgot the password of that normalised name; none where nobody could be written to."""
    user = await User.get_or_none(username=username, active=True, kind=ActorKind.PERSON)
    return await _write(user, LinkPurpose.PASSWORD_RESET, now) if user is not None else None


async def send_link(*, work: Work, user: User, purpose: LinkPurpose) -> None:
    """Sends somebody a link once the unit of work is done, on record; their links before it are spent.

    Raises `WrongState` without an e-mail address in the person's file.
    """
    await _spend_links(user, work.now)
    letter = await _write(user, purpose, work.now)
    if letter is None:
        raise WrongState(state="NO_EMAIL")
    work.letters.append(letter)
    work.record(
        entity=User.__name__,
        entity_id=user.id,
        branch_id=None,
        action=AuditAction.UPDATED,
        before={},
        after={"mailed_link": purpose},
    )


async def _write(user: User, purpose: LinkPurpose, now: datetime) -> Letter | None:
    await user.fetch_related("staff")
    if user.staff is None or not user.staff.email:
        return None
    token = secrets.token_urlsafe(32)
    link = MailedLink(
        hash=fingerprint(token), user_id=user.id, purpose=purpose, made_at=now, expires_at=now + LIVES[purpose]
    )
    await link.save()
    return Letter(purpose=purpose, to=user.staff.email, name=user.display_name, token=token)


async def set_password_by_link(*, work: Work, token: str, password: str) -> User:
    """Sets the password and ends every session of the user; all their links are spent with this one.

    Raises `LinkSpent`, or `Invalid` for a password that is too short or too long: then the link stays good.
    """
    found = await MailedLink.get_or_none(hash=fingerprint(token))
    if found is None:
        raise LinkSpent(field=("token",))
    # The user's row is what those with different links of one person wait for.
    user = await User.select_for_update(no_key=True).get(id=found.user_id)  # type: ignore[attr-defined]
    await found.refresh_from_db()
    if found.used_at is not None or found.expires_at <= work.now or not user.active:
        raise LinkSpent(field=("token",))
    await set_password(work=work, user=user, password=password)
    await _spend_links(user, work.now)
    return user


async def _spend_links(user: User, now: datetime) -> None:
    for link in await MailedLink.filter(user_id=user.id, used_at__isnull=True):
        link.used_at = now
        await link.save(update_fields=["used_at"])

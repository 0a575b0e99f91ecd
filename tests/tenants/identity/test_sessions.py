"""Sessions: how long they hold, what ends them, what is kept of them."""

from datetime import datetime, timedelta

import pytest

from tenants.core.errors import Missing
from tenants.core.routing import reading, writing
from tenants.core.scope import TenantRef, tenant_scope
from tenants.identity import service
from tenants.identity.accounts import MailedLink, Session, Throttle
from tenants.identity.jobs import forget_expired
from tenants.identity.models import User
from tenants.identity.service.sessions import (
    GRAIN,
    LIFETIME,
    NewSession,
    begin_session,
    end_session,
    note_use,
    session_hash,
)
from tenants.identity.sign_ins import LiveSession, live_session, sessions_of
from tenants.identity.throttling import FORGOTTEN, KNOWN_FOR, admit, counts_for
from tests.tenants.identity.test_links import employee, letter_to
from tests.tenants.identity.world import NOW, person, work

Pair = tuple[TenantRef, TenantRef]
CARRIER = "__Host-cookie"


async def signed_in(tenant: TenantRef, user: User | None = None) -> tuple[User, NewSession]:
    async with work(tenant) as unit:
        user = user or await person(unit)
    with tenant_scope(tenant):
        async with writing():
            new = await begin_session(
                user_id=user.id,
                ver=user.ver,
                amr=["pwd"],
                carrier=CARRIER,
                ip="203.0.113.7",
                user_agent="浏览器",
                now=NOW,
            )
    return user, new


async def found(tenant: TenantRef, secret: str, *, at: datetime = NOW, carrier: str = CARRIER) -> LiveSession | None:
    with tenant_scope(tenant):
        async with reading():
            return await live_session(hash=session_hash(carrier=carrier, secret=secret), now=at)


@pytest.mark.parametrize(
    ("after", "holds"), [(timedelta(), True), (LIFETIME - timedelta(seconds=1), True), (LIFETIME, False)]
)
async def test_it_holds_for_a_working_day(pair: Pair, after: timedelta, holds: bool) -> None:
    user, new = await signed_in(pair[0])
    live = await found(pair[0], new.secret, at=NOW + after)
    assert (live is not None) == holds
    assert live is None or (live.user_id, live.amr, live.auth_time) == (user.id, ("pwd",), NOW)


async def test_it_is_found_by_its_cookie_at_its_tenant_alone(pair: Pair) -> None:
    _, new = await signed_in(pair[0])
    assert await found(pair[0], new.session.hash) is None
    assert await found(pair[0], new.secret, carrier="cookie") is None
    assert await found(pair[1], new.secret) is None
    assert new.secret not in repr(new)


async def test_each_of_a_person_s_sessions_is_listed_and_ended_by_itself(pair: Pair) -> None:
    user, first = await signed_in(pair[0])
    _, second = await signed_in(pair[0], user)
    async with work(pair[0]):
        assert len(await sessions_of(user_id=user.id, ver=user.ver, now=NOW)) == 2
        await end_session(id=first.session.id, user_id=user.id, now=NOW)
        assert [s.id for s in await sessions_of(user_id=user.id, ver=user.ver, now=NOW)] == [second.session.id]
    assert await found(pair[0], first.secret) is None
    assert await found(pair[0], second.secret) is not None


async def test_another_person_s_session_cannot_be_ended(pair: Pair) -> None:
    _, new = await signed_in(pair[0])
    other, _ = await signed_in(pair[0])
    async with work(pair[0]):
        with pytest.raises(Missing):
            await end_session(id=new.session.id, user_id=other.id, now=NOW)
    assert await found(pair[0], new.secret) is not None


async def test_whoever_is_shut_out_has_no_session_left_and_gets_none_back(pair: Pair) -> None:
    user, new = await signed_in(pair[0])
    for active in (False, True):
        async with work(pair[0]) as unit:
            await user.refresh_from_db()
            await service.set_active(work=unit, user=user, active=active)
        assert await found(pair[0], new.secret) is None


async def test_its_use_is_noted_once_a_minute(pair: Pair) -> None:
    _, new = await signed_in(pair[0])
    for after, seen in ((GRAIN / 2, NOW), (GRAIN, NOW + GRAIN)):
        async with work(pair[0]):
            await note_use(id=new.session.id, now=NOW + after)
        live = await found(pair[0], new.secret)
        assert live is not None
        assert live.last_seen_at == seen


async def test_what_is_over_is_forgotten_in_time(pair: Pair) -> None:
    await signed_in(pair[0])
    await letter_to(pair[0], await employee(pair[0]))
    with tenant_scope(pair[0]):
        await admit(counts=counts_for(purpose="password", name="n", ip="192.0.2.1", known=False), now=NOW)
        left = []
        for after in (timedelta(), FORGOTTEN + timedelta(seconds=1), KNOWN_FOR + timedelta(seconds=1)):
            await forget_expired(now=NOW + after)
            async with reading():
                left.append([await Session.all().count(), await MailedLink.all().count(), await Throttle.all().count()])
    assert left == [[1, 1, 3], [1, 0, 0], [0, 0, 0]]

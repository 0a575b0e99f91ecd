"""An actor is loaded anew each time, in one statement, as they stand now."""

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest

from tenants.core.actor import Actor, ActorKind, Reach
from tenants.core.errors import Unauthenticated
from tenants.core.keys import new_id
from tenants.core.permissions import Permission
from tenants.core.routing import reading, statement_listeners, writing
from tenants.core.scope import TenantRef, tenant_scope
from tenants.identity import service
from tenants.identity.jobs import forget_expired
from tenants.identity.models import Installation, RevokedToken, UsedAssertion, User
from tenants.identity.queries import load_standing
from tests.tenants.identity.world import FOUNDED, NOW, appoint, branch, install, person, role, staff_member, work

READ, UPDATE, STAFF = Permission.CUSTOMER_READ, Permission.CUSTOMER_UPDATE, Permission.STAFF_READ
Pair = tuple[TenantRef, TenantRef]


async def load(
    tenant: TenantRef, user: User, *, now: datetime = NOW, scopes: frozenset[str] | None = None, ver: int | None = None
) -> Actor:
    with tenant_scope(tenant):
        async with reading():
            found = await load_standing(user_id=user.id, client_id="reports", scopes=scopes, now=now, ver=ver)
            return found.actor


async def test_the_reach_of_each_permission_comes_from_all_assignments(pair: Pair) -> None:
    tenant = pair[0]
    async with work(tenant) as unit:
        east = await branch("华东")
        pudong = await branch("浦东营业部", above=east)
        user = await person(unit)
        await appoint(unit, user, [READ, UPDATE], over=pudong)
        await appoint(unit, user, [READ], own=True)
        await appoint(unit, user, [STAFF])
    actor = await load(tenant, user)
    assert actor.reach(READ) == Reach(paths=(pudong.path,), own=True)
    assert actor.reach(UPDATE) == Reach(paths=(pudong.path,))
    assert actor.reach(STAFF) == Reach(everything=True)
    assert actor.permissions == {READ, UPDATE, STAFF}
    assert (actor.user_id, actor.name, actor.kind) == (user.id, "王芳", ActorKind.PERSON)
    assert len(actor.roles) == 3


async def test_a_token_s_scopes_cut_the_reach_down(pair: Pair) -> None:
    async with work(pair[0]) as unit:
        user = await person(unit)
        await appoint(unit, user, [READ, UPDATE])
    assert (await load(pair[0], user, scopes=frozenset({"customer:read", "staff:read"}))).permissions == {READ}
    assert (await load(pair[0], user, scopes=frozenset())).permissions == set()


async def test_somebody_without_a_role_is_known_and_may_nothing(pair: Pair) -> None:
    async with work(pair[0]) as unit:
        user = await person(unit)
    assert (await load(pair[0], user)).permissions == set()


async def test_one_statement_is_enough(pair: Pair) -> None:
    async with work(pair[0]) as unit:
        user = await person(unit)
        for _ in range(3):
            await appoint(unit, user, [READ], over=await branch("徐汇营业部"))
        client_id = await install(unit)
    heard: list[str] = []
    with tenant_scope(pair[0]):
        async with reading():
            statement_listeners.append(heard.append)
            await load_standing(
                user_id=user.id,
                client_id=client_id,
                scopes=None,
                now=NOW,
                ver=1,
                installed=True,
                token_ids=[new_id(), new_id()],
            )
            statement_listeners.remove(heard.append)
    assert len(heard) == 1, heard


async def test_where_the_person_works_comes_along(pair: Pair) -> None:
    async with work(pair[0]) as unit:
        place = await branch("静安营业部")
        member = await staff_member(place)
        user = await service.create_user(
            work=unit, username=f"u.{new_id()}", display_name="李强", kind=ActorKind.PERSON, staff=member
        )
    actor = await load(pair[0], user)
    assert (actor.staff_id, actor.branch_id) == (member.id, place.id)


async def test_days_are_the_tenant_s(pair: Pair) -> None:
    async with work(pair[0]) as unit:
        user, held = await person(unit), await role(unit, READ)
        await service.assign_role(
            work=unit, user=user, role=held, valid_from=date(2026, 5, 1), valid_until=date(2026, 5, 3)
        )
    in_shanghai = {
        datetime(2026, 4, 30, 15, 59, tzinfo=UTC): False,
        datetime(2026, 4, 30, 16, 0, tzinfo=UTC): True,
        datetime(2026, 5, 2, 15, 59, tzinfo=UTC): True,
        datetime(2026, 5, 2, 16, 0, tzinfo=UTC): False,
    }
    assert {now: (await load(pair[0], user, now=now)).may(READ) for now in in_shanghai} == in_shanghai


async def test_a_revoked_role_is_gone_at_once(pair: Pair) -> None:
    async with work(pair[0]) as unit:
        user = await person(unit)
        assignment = await appoint(unit, user, [READ])
    assert (await load(pair[0], user)).may(READ)
    async with work(pair[0]) as unit:
        await service.revoke_assignment(work=unit, assignment=assignment, on=NOW.date())
    assert not (await load(pair[0], user)).may(READ)


async def test_a_changed_role_is_changed_at_once(pair: Pair) -> None:
    async with work(pair[0]) as unit:
        user, held = await person(unit), await role(unit, READ)
        await service.assign_role(work=unit, user=user, role=held, valid_from=FOUNDED)
    async with work(pair[0]):
        held.permissions = [UPDATE.value]
        await held.save()
    assert (await load(pair[0], user)).permissions == {UPDATE}


async def test_a_disabled_user_is_shut_out_at_once(pair: Pair) -> None:
    async with work(pair[0]) as unit:
        user = await person(unit)
    await load(pair[0], user, ver=1)
    async with work(pair[0]) as unit:
        await service.set_active(work=unit, user=user, active=False)
    with pytest.raises(Unauthenticated):
        await load(pair[0], user)


async def test_a_new_password_kills_what_was_made_for_the_old_version(pair: Pair) -> None:
    async with work(pair[0]) as unit:
        user = await person(unit)
        await service.set_password(work=unit, user=user, password="新的密码有八个字")
    with pytest.raises(Unauthenticated):
        await load(pair[0], user, ver=1)
    await load(pair[0], user, ver=2)


async def test_an_unknown_user_and_one_of_another_tenant_are_nobody(pair: Pair) -> None:
    async with work(pair[0]) as unit:
        user = await person(unit)
    with pytest.raises(Unauthenticated):
        await load(pair[1], user)


async def _load_for_token(tenant: TenantRef, user: User, client_id: str, *ids: UUID) -> Actor:
    with tenant_scope(tenant):
        async with reading():
            found = await load_standing(
                user_id=user.id, client_id=client_id, scopes=None, now=NOW, installed=True, token_ids=ids
            )
            return found.actor


async def test_a_client_must_be_installed_and_enabled(pair: Pair) -> None:
    async with work(pair[0]) as unit:
        user = await person(unit)
        client_id = await install(unit)
        installation = await Installation.get(client_id=client_id)
    await _load_for_token(pair[0], user, client_id)
    with pytest.raises(Unauthenticated):
        await _load_for_token(pair[0], user, "nobody")
    async with work(pair[0]) as unit:
        await service.uninstall(work=unit, installation=installation)
    with pytest.raises(Unauthenticated):
        await _load_for_token(pair[0], user, client_id)


@pytest.mark.parametrize("revoked", ["jti", "gid"])
async def test_a_revoked_token_or_grant_is_dead(pair: Pair, revoked: str) -> None:
    async with work(pair[0]) as unit:
        user = await person(unit)
        client_id = await install(unit)
    ids = {"jti": new_id(), "gid": new_id()}
    await _load_for_token(pair[0], user, client_id, *ids.values())
    with tenant_scope(pair[0]):
        async with writing():
            await service.revoke_token(id=ids[revoked], expires_at=NOW + timedelta(minutes=10))
    with pytest.raises(Unauthenticated):
        await _load_for_token(pair[0], user, client_id, *ids.values())


async def test_what_has_expired_anyway_is_forgotten(pair: Pair) -> None:
    early, late = new_id(), new_id()
    with tenant_scope(pair[1]):
        async with writing():
            await service.revoke_token(id=early, expires_at=NOW - timedelta(seconds=1))
            await service.revoke_token(id=late, expires_at=NOW + timedelta(seconds=1))
            await service.spend_assertion(id="early", expires_at=NOW - timedelta(seconds=1))
            await service.spend_assertion(id="late", expires_at=NOW + timedelta(seconds=1))
        await forget_expired(now=NOW)
        async with reading():
            assert [token.id for token in await RevokedToken.all()] == [late]
            assert [assertion.id for assertion in await UsedAssertion.all()] == ["late"]

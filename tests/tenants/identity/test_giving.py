"""Nobody gives more than they have: neither wider nor further, neither now nor later."""

from collections.abc import Mapping
from contextlib import nullcontext
from datetime import date
from typing import Any

import pytest

from tenants.branches.models import Branch
from tenants.core.actor import Actor, ActorKind, Reach
from tenants.core.keys import new_id
from tenants.core.permissions import Permission
from tenants.core.scope import TenantRef
from tenants.core.work import Work
from tenants.identity import service
from tenants.identity.giving import MoreThanHeld, refuse_more_than_held
from tenants.identity.models import User
from tests.tenants.identity.world import NOW, application, appoint, branch, person, role, staff_member, work

Pair = tuple[TenantRef, TenantRef]
READ, UPDATE = Permission.CUSTOMER_READ, Permission.CUSTOMER_UPDATE
EVERYWHERE, OWN, EAST, GROUP = Reach(everything=True), Reach(own=True), Reach(paths=("a/b/",)), Reach(paths=("a/b/c/",))


def giver(reaches: Mapping[Permission, Reach]) -> Actor:
    return Actor(user_id=new_id(), kind=ActorKind.PERSON, name="李娜", client_id="tests", reaches=reaches)


@pytest.mark.parametrize(
    ("held", "over", "is_given"),
    [
        (EVERYWHERE, None, True),
        (EVERYWHERE, "a/b/c/", True),
        (EAST, None, False),
        (EAST, "a/", False),
        (EAST, "a/b/", True),
        (EAST, "a/b/c/", True),
        (EAST, "a/bb/", False),
        (EAST | GROUP, "a/d/", False),
        (OWN, "a/b/", False),
        (OWN, None, False),
        (Reach(), "a/b/", False),
    ],
    ids=str,
)
def test_what_is_given_reaches_no_further_than_what_is_held(held: Reach, over: str | None, is_given: bool) -> None:
    actor = giver({READ: held})
    with nullcontext() if is_given else pytest.raises(MoreThanHeld, match="customer:read"):
        refuse_more_than_held(actor=actor, permissions=[READ], over=over, field="scopes")


async def _account(unit: Work, over: Branch | None, *, own: bool = False) -> User:
    """A service user that reads and updates customers over the branch."""
    user = await person(unit, "报表服务", kind=ActorKind.SERVICE)
    await appoint(unit, user, [READ, UPDATE], over=over, own=own)
    return user


async def _key(unit: Work, user: User, *scopes: Permission) -> None:
    end = NOW.replace(month=6)
    await service.create_api_key(work=unit, user=user, name="报表", scopes=scopes, expires_at=end)


async def test_a_key_does_no_more_than_who_makes_it(pair: Pair) -> None:
    async with work(pair[0]) as unit:
        east = await branch("华东")
        shop, south = await branch("浦东", above=east), await branch("华南")
        near, far, whole = [await _account(unit, over) for over in (shop, south, None)]
    actor = giver({READ: Reach(paths=(east.path,)), UPDATE: Reach(own=True)})
    async with work(pair[0], actor=actor) as unit:
        await _key(unit, near, READ)
        for user, scopes in ((far, [READ]), (whole, [READ]), (near, [READ, UPDATE]), (near, [Permission.AUDIT_READ])):
            with pytest.raises(MoreThanHeld):
                await _key(unit, user, *scopes)


async def test_what_the_account_will_hold_later_counts_and_what_it_held_does_not(pair: Pair) -> None:
    async with work(pair[0]) as unit:
        east, south = await branch("华东"), await branch("华南")
        held = await role(unit, READ)
        past, future = [await _account(unit, east) for _ in range(2)]
        for user, begins, ends in ((past, date(2026, 1, 1), date(2026, 2, 1)), (future, date(2026, 5, 1), None)):
            await service.assign_role(
                work=unit, user=user, role=held, branch=south, valid_from=begins, valid_until=ends
            )
    async with work(pair[0], actor=giver(dict.fromkeys((READ, UPDATE), Reach(paths=(east.path,))))) as unit:
        await _key(unit, past, READ)
        with pytest.raises(MoreThanHeld):
            await _key(unit, future, READ)


async def test_own_records_are_measured_by_where_their_owner_works(pair: Pair) -> None:
    async with work(pair[0]) as unit:
        east, south = await branch("华东"), await branch("华南")
        users = []
        for home in (east, south):
            user = await person(unit)
            user.staff = await staff_member(home)
            await user.save()
            await appoint(unit, user, [READ], own=True)
            users.append(user)
        nobody = await _account(unit, None, own=True)
    async with work(pair[0], actor=giver({READ: Reach(paths=(east.path,))})) as unit:
        await _key(unit, users[0], READ)
        for user in (users[1], nobody):
            with pytest.raises(MoreThanHeld):
                await _key(unit, user, READ)


async def test_an_application_gets_only_what_its_installer_holds_everywhere(pair: Pair) -> None:
    registered = await application()
    async with work(pair[0]) as unit:
        east = await branch("华东")
        user = await _account(unit, east)
    installing: dict[str, Any] = {
        "application": registered,
        "service_user": user,
    }
    somewhere, half = giver({READ: Reach(paths=(east.path,))}), giver({READ: Reach(everything=True)})
    for actor, scopes in ((somewhere, [READ]), (half, [READ, UPDATE])):
        async with work(pair[0], actor=actor) as unit:
            with pytest.raises(MoreThanHeld):
                await service.install_client(work=unit, scopes=scopes, **installing)
    async with work(pair[0], actor=half) as unit:
        await service.install_client(work=unit, scopes=[READ], **installing)

"""Nobody gives what they do not hold: giver × role × place, and every way in which rights are handed on."""

from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenants.core.actor import Actor, ActorKind, Reach
from tenants.core.permissions import Permission
from tenants.core.work import Work
from tenants.identity import service
from tenants.identity.giving import MoreThanHeld, OwnAccount, refuse_more_than_held
from tenants.identity.models import Assignment, Role, User
from tenants.identity.service.administrators import LastAdministrator
from tests.people import HOLDERS, Chain
from tests.tenants.identity.world import FOUNDED, NOW, appoint, branch, person, role

ROLES = (*HOLDERS, "SERVICE")
# Which places lie within the reach of each, as the small chain has it; own records are measured where 刘芳 works.
WITHIN = {
    "HQ_ADMIN": {"everything", "EAST", "PUDONG", "PUDONG-1", "XUHUI", "own"},
    "REGIONAL_MANAGER": {"EAST", "PUDONG", "PUDONG-1", "XUHUI", "own"},
    "BRANCH_MANAGER": {"PUDONG", "PUDONG-1", "own"},
    "GROUP_LEADER": {"PUDONG-1", "own"},
    "AUDITOR": {"everything", "EAST", "PUDONG", "PUDONG-1", "XUHUI", "own"},
    "STAFF": set(),
}
PLACES = ("everything", "EAST", "PUDONG", "PUDONG-1", "XUHUI", "own")


@pytest.fixture
async def unit(chain: Chain) -> AsyncIterator[Work]:
    """A unit of work; whoever acts in it is set by the test."""
    async with chain.work() as work:
        yield work


async def _is_done(work: Work, user: User, given: Role, place: str, chain: Chain) -> bool:
    over = chain.branches.get(place)
    try:
        async with work.attempt():
            await service.assign_role(
                work=work, user=user, role=given, valid_from=FOUNDED, branch=over, own_only=place == "own"
            )
    except MoreThanHeld:
        return False
    return True


@pytest.mark.parametrize("giver", HOLDERS)
async def test_a_role_is_given_by_who_holds_all_of_it_as_far_as_it_would_reach(
    chain: Chain, unit: Work, giver: str
) -> None:
    user = await service.create_user(
        work=unit, username="liu.fang", display_name="刘芳", kind=ActorKind.PERSON, staff=chain.staff["004"]
    )
    roles = {one.code: one for one in await Role.all()}
    unit.actor = chain.actor(giver)
    found = {(code, place): await _is_done(unit, user, roles[code], place, chain) for code in ROLES for place in PLACES}
    below = {code for code in ROLES if chain.roles[code] <= chain.roles[giver]}
    assert found == {(code, place): code in below and place in WITHIN[giver] for code, place in found}
    assert giver in below
    assert ("HQ_ADMIN" in below) is (giver == "HQ_ADMIN")


async def test_who_may_give_it_may_take_it_and_nobody_else(chain: Chain, unit: Work) -> None:
    user = await service.create_user(
        work=unit, username="liu.fang", display_name="刘芳", kind=ActorKind.PERSON, staff=chain.staff["004"]
    )
    roles = {one.code: one for one in await Role.all()}
    for code in ("HQ_ADMIN", "GROUP_LEADER"):
        await service.assign_role(
            work=unit, user=user, role=roles[code], valid_from=FOUNDED, branch=chain.branches["PUDONG-1"]
        )
    taken = {}
    for held in await Assignment.filter(user_id=user.id).select_related("role"):
        unit.actor = chain.actor("BRANCH_MANAGER")
        try:
            async with unit.attempt():
                await service.revoke_assignment(work=unit, assignment=held, on=NOW.date())
            taken[held.role.code] = True
        except MoreThanHeld:
            taken[held.role.code] = False
    assert taken == {"HQ_ADMIN": False, "GROUP_LEADER": True}


PATHS = st.lists(st.sampled_from("abc"), min_size=1, max_size=3).map(lambda steps: "".join(f"{s}/" for s in steps))
REACHES = st.builds(Reach, everything=st.booleans(), paths=st.lists(PATHS, max_size=3).map(tuple), own=st.booleans())


@given(wide=REACHES, narrow=REACHES, row=PATHS, is_own=st.booleans())
def test_what_a_covered_reach_reaches_the_covering_one_reaches_too(
    wide: Reach, narrow: Reach, row: str, is_own: bool
) -> None:
    def reaches(reach: Reach) -> bool:
        return reach.everything or any(row.startswith(top) for top in reach.paths) or (reach.own and is_own)

    if wide.covers(narrow) and reaches(narrow):
        assert reaches(wide)
    assert wide.covers(wide)
    assert (wide | narrow).covers(narrow)


def test_a_path_that_only_begins_alike_is_another_branch() -> None:
    assert not Reach(paths=("a1/",)).covers(Reach(paths=("a12/",)))
    assert Reach(paths=("a1/",)).covers(Reach(paths=("a1/b/", "a1/c/")))


async def test_a_permission_of_a_later_release_is_given_by_nobody(chain: Chain) -> None:
    with pytest.raises(MoreThanHeld):
        refuse_more_than_held(actor=chain.actor("HQ_ADMIN"), permissions=["satellite:launch"], over=None)


async def test_an_application_s_scope_cuts_what_may_be_given(chain: Chain, unit: Work) -> None:
    given_role = await Role.get(code="STAFF")
    user = await person(unit)
    unit.actor = chain.person(
        "001", {p: Reach(everything=True) for p in Permission if p is not Permission.CUSTOMER_READ}
    )
    with pytest.raises(MoreThanHeld) as refused:
        await service.assign_role(work=unit, user=user, role=given_role, valid_from=FOUNDED)
    assert refused.value.params == {"permission": "customer:read"}


async def test_nobody_changes_what_they_themselves_may_do(chain: Chain, unit: Work) -> None:
    user = await person(unit)
    held = await appoint(unit, user, [Permission.ROLE_ASSIGN])
    unit.actor = Actor(
        user_id=user.id, kind=ActorKind.PERSON, name="王芳", client_id="tests", reaches=unit.actor.reaches
    )
    with pytest.raises(OwnAccount):
        await service.assign_role(work=unit, user=user, role=held.role, valid_from=FOUNDED)
    with pytest.raises(OwnAccount):
        await service.revoke_assignment(work=unit, assignment=held, on=NOW.date())
    with pytest.raises(OwnAccount):
        await service.set_active(work=unit, user=user, active=False)


@pytest.mark.parametrize("until", [None, NOW.date() + timedelta(days=1), NOW.date()], ids=["open", "running", "ended"])
async def test_every_way_into_anothers_account_asks_for_their_rights(chain: Chain, unit: Work, until: date) -> None:
    """Rights that only begin later count; those that have ended do not."""
    human = await person(unit)
    strong = await role(unit, Permission.BRANCH_READ, Permission.AUDIT_READ)
    await service.assign_role(work=unit, user=human, role=strong, valid_from=FOUNDED, valid_until=until)
    unit.actor = chain.person("001", {Permission.BRANCH_READ: Reach(everything=True)})
    human.active = False
    ways: dict[str, Callable[[], Awaitable[None]]] = {
        "password": lambda: service.set_password(work=unit, user=human, password="登录密码有八个字"),
        "letting in": lambda: service.set_active(work=unit, user=human, active=True),
    }
    refused = set()
    for name, way in ways.items():
        try:
            async with unit.attempt():
                await way()
        except MoreThanHeld:
            refused.add(name)
    assert refused == (set() if until == NOW.date() else set(ways))


async def test_the_last_person_who_gives_roles_everywhere_keeps_that(unit: Work) -> None:
    admin = await Role.get(code="HQ_ADMIN")
    first, second = [await person(unit, name) for name in ("王建国", "李秀英")]
    program = await person(unit, kind=ActorKind.SERVICE)
    held = {
        user.id: await service.assign_role(work=unit, user=user, role=admin, valid_from=FOUNDED)
        for user in (first, second, program)
    }
    # Over a branch, for a time, or in the hand of a program it does not count.
    await service.assign_role(work=unit, user=program, role=admin, valid_from=FOUNDED, branch=await branch("静安"))
    await service.revoke_assignment(work=unit, assignment=held[first.id], on=NOW.date() + timedelta(days=30))
    await service.revoke_assignment(work=unit, assignment=held[program.id], on=NOW.date())
    with pytest.raises(LastAdministrator):
        await service.revoke_assignment(work=unit, assignment=held[second.id], on=NOW.date())
    with pytest.raises(LastAdministrator):
        await service.set_active(work=unit, user=second, active=False)
    await service.set_active(work=unit, user=first, active=False)
    third = await person(unit)
    await service.assign_role(work=unit, user=third, role=admin, valid_from=FOUNDED)
    await service.revoke_assignment(work=unit, assignment=held[second.id], on=NOW.date())

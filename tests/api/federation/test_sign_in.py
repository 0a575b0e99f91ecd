"""Signing in through a tenant's own provider: who is let in, as whom, with which roles."""

import asyncio
import re
from datetime import timedelta

import pytest

from tenants.branches.models import Branch
from tenants.core.routing import reading
from tenants.core.scope import TenantRef, tenant_scope
from tenants.identity import service
from tenants.identity.accounts import Session
from tenants.identity.models import Assignment, Role, User
from tenants.identity.models_federation import ExternalIdentity
from tenants.identity.service.providers import NewRule, link_identity, unlink_identity
from tenants.identity.service.roles import create_role, retire_role
from tests.api.federation.house import new_key
from tests.api.federation.world import FORM, GROUP, KEY, Pair, is_in, journey, work
from tests.api.signin.world import BASE_URL, person
from tests.tenants.identity.world import NOW

MANAGER = NewRule(value=GROUP, role_code="BRANCH_MANAGER", branch_code="PUDONG")


async def _held(tenant: TenantRef, user: User) -> set[tuple[str, str | None]]:
    with tenant_scope(tenant):
        async with reading():
            rows = await Assignment.filter(user_id=user.id).values("role__code", "branch__code", "valid_until")
    return {(row["role__code"], row["branch__code"]) for row in rows if row["valid_until"] is None}


async def _people(tenant: TenantRef) -> list[User]:
    with tenant_scope(tenant):
        async with reading():
            links = await ExternalIdentity.all().prefetch_related("user")
    return [link.user for link in links]


async def _session(tenant: TenantRef) -> Session:
    with tenant_scope(tenant):
        async with reading():
            return await Session.all().order_by("-id").get()


async def test_the_page_has_a_button_for_each_active_provider_without_script(pair: Pair) -> None:
    async with journey(pair[0]) as trip, trip.browser() as http:
        page = await http.get(f"/t/{pair[0].slug}/login", params={"rid": "a-request", "lang": "zh-CN"})
        [form] = re.findall(rf'<form method="post" action="{trip.path}">(.*?)</form>', page.text, re.DOTALL)
        assert "通过 安心集团账号 登录" in form
        assert 'name="rid" value="a-request"' in form
        assert not re.search(r"<script|\son\w+=|javascript:", page.text)
        await trip.switch(active=False)
        assert trip.path not in (await http.get(f"/t/{pair[0].slug}/login")).text


async def test_somebody_new_gets_an_account_and_a_session_of_our_own(pair: Pair) -> None:
    async with journey(pair[0], role_rules=[MANAGER]) as trip, trip.browser() as http:
        trip.house.claims = {"groups": [GROUP, "other"]}
        asked = await trip.leave(http)
        response = await trip.come_back(http, trip.house.answer(asked))
        account = await http.get(response.headers["location"])
    assert asked["redirect_uri"] == f"{BASE_URL}{trip.path}/callback"
    assert (asked["scope"], asked["response_type"]) == ("openid profile", "code")
    assert asked["code_challenge_method"] == "S256"
    assert "prompt" not in asked
    [user] = await _people(pair[0])
    assert user.display_name == "赵敏"
    assert user.username in account.text
    assert await _held(pair[0], user) == {("BRANCH_MANAGER", "PUDONG")}
    assert (await _session(pair[0])).amr == ["fed"]
    cleared = [line for line in response.headers.get_list("set-cookie") if "-away=" in line]
    assert all("Max-Age=0" in line for line in cleared)
    assert len(cleared) == 1


async def test_the_note_in_the_browser_is_for_this_host_and_no_script(pair: Pair) -> None:
    async with journey(pair[0]) as trip, trip.browser() as http:
        response = await http.post(trip.path, data=FORM)
    cookie = response.headers["set-cookie"]
    assert cookie.startswith(f"__Host-{pair[0].id.hex}-away=v1.")
    assert {"HttpOnly", "Secure", "SameSite=lax", "Path=/"} <= set(cookie.split("; "))


async def test_roles_follow_the_claim_at_each_sign_in_and_those_given_by_hand_stay(pair: Pair) -> None:
    everywhere = NewRule(value="auditors", role_code="AUDITOR")
    async with journey(pair[0], role_rules=[MANAGER, everywhere]) as trip:
        seen: list[set[tuple[str, str | None]]] = []
        for groups in ([GROUP], [GROUP, "auditors"], "auditors", [], [GROUP], ["HQ_ADMIN", "\x00", 5], None):
            trip.house.claims = {"groups": groups}
            async with trip.browser() as http:
                assert is_in(await trip.sign_in(http))
            [user] = await _people(pair[0])
            seen.append(await _held(pair[0], user))
            if len(seen) == 1:
                async with work(pair[0]) as unit:
                    role = await Role.get(code="STAFF")
                    await service.assign_role(work=unit, user=user, role=role, valid_from=NOW.date(), own_only=True)
    by_hand, manager, auditor = ("STAFF", None), ("BRANCH_MANAGER", "PUDONG"), ("AUDITOR", None)
    assert seen == [
        {manager},
        {by_hand, manager, auditor},
        {by_hand, auditor},
        {by_hand},
        {by_hand, manager},
        {by_hand},
        {by_hand},
    ]


async def test_the_last_administrator_is_not_lost_by_signing_in(pair: Pair) -> None:
    async with journey(pair[0], role_rules=[NewRule(value="hq", role_code="HQ_ADMIN")]) as trip:

        async def held(*groups: str) -> set[tuple[str, str | None]]:
            trip.house.claims = {"groups": list(groups)}
            async with trip.browser() as http:
                assert is_in(await trip.sign_in(http))
            return await _held(pair[0], (await _people(pair[0]))[0])

        assert await held("hq") == await held() == {("HQ_ADMIN", None)}
        another = await person(pair[0])
        async with work(pair[0]) as unit:
            role = await Role.get(code="HQ_ADMIN")
            await service.assign_role(work=unit, user=another, role=role, valid_from=NOW.date())
        assert await held() == set()


async def test_a_role_that_is_held_by_hand_or_out_of_use_is_passed_over(pair: Pair) -> None:
    user = await person(pair[0])
    async with work(pair[0]) as unit:
        manager, branch = await Role.get(code="BRANCH_MANAGER"), await Branch.get(code="PUDONG")
        await service.assign_role(work=unit, user=user, role=manager, branch=branch, valid_from=NOW.date())
        own = await create_role(work=unit, code="OWN", name_zh="柜台", name_en="Desk", permissions=["branch:read"])
    async with journey(pair[0], role_rules=[MANAGER, NewRule(value=GROUP, role_code="OWN")]) as trip:
        async with work(pair[0]) as unit:
            await link_identity(work=unit, provider=trip.provider, sub="wang", user=user)
            await retire_role(work=unit, role=own)
        trip.house.claims = {"sub": "wang", "groups": [GROUP]}
        async with trip.browser() as http:
            assert is_in(await trip.sign_in(http))
        trip.house.claims = {"sub": "wang", "groups": []}
        async with trip.browser() as http:
            assert is_in(await trip.sign_in(http))
    assert await _held(pair[0], user) == {("BRANCH_MANAGER", "PUDONG")}


async def test_without_accounts_of_its_own_making_only_who_is_linked_comes_in(pair: Pair) -> None:
    user = await person(pair[0])
    async with journey(pair[0], creates_accounts=False) as trip, trip.browser() as http:
        trip.house.claims = {"email": "wang@example.com", "preferred_username": user.username, "sub": "wang"}
        refused = await trip.sign_in(http)
        assert not is_in(refused)
        assert "Ask your administrator" in refused.text
        async with work(pair[0]) as unit:
            link = await link_identity(work=unit, provider=trip.provider, sub="wang", user=user)
        assert is_in(await trip.sign_in(http))
        assert user.username in (await http.get(f"/t/{pair[0].slug}/account")).text
        async with work(pair[0]) as unit:
            await unlink_identity(work=unit, identity=link)
        assert not is_in(await trip.sign_in(http))
        await trip.change(creates_accounts=True)
        assert not is_in(await trip.sign_in(http))
        async with work(pair[0]) as unit:
            await link_identity(work=unit, provider=trip.provider, sub="wang", user=user)
        assert is_in(await trip.sign_in(http))


async def test_a_name_or_an_address_there_is_nobody_here(pair: Pair) -> None:
    user = await person(pair[0])
    async with journey(pair[0]) as trip, trip.browser() as http:
        trip.house.claims = {"preferred_username": user.username, "email": user.username, "name": user.display_name}
        assert is_in(await trip.sign_in(http))
    assert [made.id for made in await _people(pair[0])] != [user.id]


async def test_the_same_sub_at_another_provider_is_somebody_else(pair: Pair) -> None:
    async with journey(pair[0]) as trip, trip.browser() as http:
        assert is_in(await trip.sign_in(http))
        async with journey(pair[1]) as other, other.browser() as theirs:
            assert is_in(await other.sign_in(theirs))
    [mine], [their] = await _people(pair[0]), await _people(pair[1])
    assert mine.id != their.id


async def test_who_is_disabled_here_stays_out_and_so_do_all_when_the_provider_is(pair: Pair) -> None:
    async with journey(pair[0]) as trip, trip.browser() as http:
        assert is_in(await trip.sign_in(http))
        [user] = await _people(pair[0])
        async with work(pair[0]) as unit:
            await service.set_active(work=unit, user=user, active=False)
        assert not is_in(await trip.sign_in(http))
        async with work(pair[0]) as unit:
            await service.set_active(work=unit, user=await User.get(id=user.id), active=True)
        on_the_way = await trip.leave(http)
        await trip.switch(active=False)
        assert not is_in(await trip.come_back(http, trip.house.answer(on_the_way)))
        assert (await http.post(trip.path, data=FORM)).status_code == 400


async def test_many_at_once_are_one_person_with_each_role_once_and_all_get_in(pair: Pair) -> None:
    """Six first sign-ins of one person, then six more as another role begins to follow."""
    async with journey(pair[0], role_rules=[MANAGER, NewRule(value="auditors", role_code="AUDITOR")]) as trip:
        for groups, held in (([GROUP], 1), ([GROUP, "auditors"], 2)):
            trip.house.claims = {"groups": groups}
            browsers = [trip.browser() for _ in range(6)]
            answers = [trip.house.answer(await trip.leave(http)) for http in browsers]
            came = await asyncio.gather(*(trip.come_back(http, a) for http, a in zip(browsers, answers, strict=True)))
            for http in browsers:
                await http.aclose()
            assert [is_in(response) for response in came] == [True] * 6
            [user] = await _people(pair[0])
            with tenant_scope(pair[0]):
                async with reading():
                    assert await User.filter(username__startswith=f"{KEY}+").count() == 1
                    assert await Assignment.filter(user_id=user.id).count() == held


@pytest.mark.parametrize(
    ("trusted", "amr", "asked"), [(False, ["mfa"], True), (True, ["pwd"], True), (True, ["mfa"], False)]
)
async def test_the_second_step_stays_a_duty_unless_the_provider_is_trusted_and_says_it_was_taken(
    pair: Pair, trusted: bool, amr: list[str], asked: bool
) -> None:
    async with work(pair[0]) as unit:
        await service.update_role(work=unit, role=await Role.get(code="BRANCH_MANAGER"), second_factor=True)
    async with journey(pair[0], role_rules=[MANAGER], trusts_second_factor=trusted) as trip, trip.browser() as http:
        trip.house.claims = {"groups": [GROUP], "amr": amr}
        response = await trip.sign_in(http)
    assert ("Set up an authenticator" in response.text) is asked
    assert (response.status_code == 200) is asked
    if not asked:
        assert (await _session(pair[0])).amr == ["fed", "mfa"]


async def test_when_somebody_signed_in_there_is_when_they_signed_in(pair: Pair) -> None:
    async with journey(pair[0]) as trip, trip.browser() as http:
        earlier = NOW - timedelta(hours=2)
        trip.house.claims = {"auth_time": int(earlier.timestamp())}
        assert is_in(await trip.sign_in(http))
    assert (await _session(pair[0])).auth_time == earlier


async def test_after_the_provider_s_rotation_sign_in_goes_on(pair: Pair) -> None:
    async with journey(pair[0]) as trip, trip.browser() as http:
        assert is_in(await trip.sign_in(http))
        trip.house.key, trip.house.kid = new_key("second"), "second"
        assert is_in(await trip.sign_in(http))
    assert trip.house.asked.count("/jwks") == 2


async def test_what_it_calls_people_is_shown_only_when_it_is_a_name(pair: Pair) -> None:
    async with journey(pair[0]) as trip:
        for place, name in enumerate(["", "\u202e", "a\x00", "e" + "\u0301" * 40, "长" * 500, 5]):
            trip.house.claims = {"name": name, "sub": f"sub-{place}"}
            async with trip.browser() as http:
                assert is_in(await trip.sign_in(http))
    shown = {user.display_name for user in await _people(pair[0])}
    assert "长" * 120 in shown
    assert all(name.startswith((KEY, "长")) for name in shown)

"""Applications let in, service accounts and API keys, as headquarters manages them."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from schema.core.ids import encode
from tenants.core.actor import Actor, ActorKind, Reach
from tenants.core.audit import AuditEntry
from tenants.core.crypto import fingerprint
from tenants.core.permissions import Permission
from tenants.core.scope import tenant_scope
from tenants.identity.api_keys import is_api_key
from tenants.identity.queries import live_api_key
from tenants.identity.service.applications import disable_application
from tenants.identity.service.people import create_user
from tenants.identity.sources import USERS
from tenants.identity.usage import stamp
from tests.people import NOW, Chain
from tests.schema.calls import Desk, Outcome, call, take_desk
from tests.schema.programs.inputs import Programs

EVERYWHERE = Reach(everything=True)
KEY = "id version name last4 scopes expiresAt replacedAt revokedAt lastUsedAt serviceAccount { username kind }"


@pytest.fixture
async def office(chain: Chain) -> Desk:
    """A desk with programs."""
    return await take_desk(chain, name="createApiKey")


def _programs(desk: Desk) -> Programs:
    assert desk.programs is not None
    return desk.programs


async def _call(desk: Desk, name: str, *, actor: Actor | None = None, dry: bool = False, **members: Any) -> Outcome:
    given = _programs(desk).input(name) | members
    return await call(desk.chain, actor or desk.chain.actor("HQ_ADMIN"), name, given, dry=dry)


async def _secret(desk: Desk, name: str, *, dry: bool = False, **members: Any) -> tuple[dict[str, Any], str | None]:
    """The key in the payload, and its text."""
    query = f"""mutation($input: {name[0].upper()}{name[1:]}Input!, $dry: Boolean!) {{
        {name}(input: $input, dryRun: $dry) {{ apiKey {{ {KEY} }} secret userErrors {{ code }} }} }}"""
    given = _programs(desk).input(name) | members
    done = (await desk.chain.ask(desk.chain.actor("HQ_ADMIN"), query, input=given, dry=dry))[name]
    assert done["userErrors"] == []
    return done["apiKey"], done["secret"]


async def _is_live(desk: Desk, text: str | None, *, after: timedelta = timedelta()) -> bool:
    async with desk.chain.reading():
        return await live_api_key(hash=fingerprint(text or ""), now=NOW + after) is not None


def _holding(desk: Desk, **more: Reach) -> Actor:
    """Manages programs everywhere, and holds the rest of headquarters' rights in the east only, or as given."""
    east = Reach(paths=(desk.chain.branches["EAST"].path,))
    everywhere = {
        *(Permission.APPLICATION_INSTALL, Permission.APPLICATION_READ, Permission.SERVICE_ACCOUNT_MANAGE),
        *(Permission.ROLE_READ, Permission.BRANCH_READ),
    }
    reaches = {permission: EVERYWHERE if permission in everywhere else east for permission in Permission}
    return desk.chain.person("001", {**reaches, **{Permission[name]: reach for name, reach in more.items()}})


async def test_a_key_is_shown_once_and_told_of_by_its_last_characters(office: Desk) -> None:
    tried, nothing = await _secret(office, "createApiKey", dry=True)
    assert (tried["name"], nothing) == ("夜间报表", None)
    made, text = await _secret(office, "createApiKey")
    assert text is not None
    assert is_api_key(text)
    assert made["last4"] == text[-4:]
    assert made["serviceAccount"] == {"username": "report", "kind": "SERVICE"}
    assert (made["scopes"], made["lastUsedAt"]) == (["customer:read"], None)
    async with office.chain.reading():
        trail = str([(entry.before, entry.after) for entry in await AuditEntry.all()])
        key = await live_api_key(hash=fingerprint(text), now=NOW)
    assert text not in trail
    assert fingerprint(text) not in trail
    assert key is not None
    with tenant_scope(office.chain.tenant):
        await stamp(key=key, now=NOW)
    query = "{ apiKeys(first: 1) { nodes { last4 lastUsedAt } } }"
    (found,) = (await office.chain.ask(office.chain.actor("AUDITOR"), query))["apiKeys"]["nodes"]
    assert found["last4"] == text[-4:]
    assert datetime.fromisoformat(found["lastUsedAt"]) == NOW


async def test_two_keys_live_while_one_replaces_the_other_and_no_third(office: Desk) -> None:
    made, first = await _secret(office, "createApiKey")
    about = {"apiKeyId": made["id"], "expectedVersion": made["version"]}
    soon = (NOW + timedelta(hours=2)).isoformat()
    renewed, second = await _secret(office, "rotateApiKey", **about, formerEndsAt=soon)
    assert renewed["id"] != made["id"]
    assert (renewed["name"], renewed["scopes"]) == (made["name"], made["scopes"])
    assert [await _is_live(office, text) for text in (first, second)] == [True, True]
    later = [await _is_live(office, text, after=timedelta(hours=2)) for text in (first, second)]
    assert later == [False, True]
    again = await _call(office, "rotateApiKey", apiKeyId=made["id"], expectedVersion=made["version"] + 1)
    assert again.codes == ["WRONG_STATE"]
    last = {"apiKeyId": renewed["id"], "expectedVersion": renewed["version"]}
    past = (NOW - timedelta(hours=1)).isoformat()
    assert (await _call(office, "rotateApiKey", **last, formerEndsAt=past)).faults == [("INVALID", ["formerEndsAt"])]
    assert (await _call(office, "revokeApiKey", **last)).is_done
    assert not await _is_live(office, second)
    ended = {**last, "expectedVersion": renewed["version"] + 1}
    assert (await _call(office, "rotateApiKey", **ended)).codes == ["WRONG_STATE"]
    assert (await _call(office, "revokeApiKey", **ended)).codes == ["WRONG_STATE"]


async def test_keys_are_for_programs_and_for_what_there_is(office: Desk) -> None:
    async with office.chain.work() as work:
        person = await create_user(work=work, username="wang", display_name="王建国", kind=ActorKind.PERSON)
    whose = str(encode(USERS, person.id))
    for members, fault in (
        ({"serviceAccountId": whose}, ("INVALID", ["serviceAccountId"])),
        ({"scopes": ["everything"]}, ("INVALID", ["scopes"])),
        ({"scopes": []}, ("REQUIRED", ["scopes"])),
        ({"expiresAt": "2028-01-01T00:00:00Z"}, ("INVALID", ["expiresAt"])),
        ({"expiresAt": "2026-01-01T00:00:00Z"}, ("INVALID", ["expiresAt"])),
    ):
        assert (await _call(office, "createApiKey", **members)).faults == [fault]


# What somebody calls who holds `customer:read` in the east only, and where it is refused.
BEYOND = {
    "createApiKey": "scopes",
    "rotateApiKey": "scopes",
    "installApplication": "scopes",
    "createServiceAccount": "roleId",
}


@pytest.mark.parametrize("name", BEYOND)
async def test_nobody_gives_a_program_more_than_they_hold(office: Desk, name: str) -> None:
    refused = await _call(office, name, actor=_holding(office))
    assert refused.faults == [("MORE_THAN_HELD", [BEYOND[name]])]


async def test_a_service_account_reaches_where_its_maker_does(office: Desk) -> None:
    actor, east = _holding(office), office.branch("EAST")
    assert (await _call(office, "createServiceAccount", actor=actor, branchId=east)).is_done
    west = await _call(office, "createServiceAccount", actor=actor, branchId=office.branch("WEST"), username="west")
    assert west.faults == [("MORE_THAN_HELD", ["roleId"])]
    query = """{ users(where: {username: {eq: "night-report"}}) {
        nodes { kind assignments { nodes { role { code } } } } } }"""
    (made,) = (await office.chain.ask(office.chain.actor("HQ_ADMIN"), query))["users"]["nodes"]
    assert made == {"kind": "SERVICE", "assignments": {"nodes": [{"role": {"code": "SERVICE"}}]}}


async def test_who_holds_less_may_take_away_and_not_add(office: Desk) -> None:
    about = {"expectedVersion": _programs(office).installation.version}
    both = ["customer:read", "branch:read"]
    widened = await _call(office, "updateInstallation", actor=_holding(office), scopes=both)
    assert widened.is_done  # `branch:read` is held everywhere, and `customer:read` was there
    less = await _call(
        office,
        "updateInstallation",
        actor=_holding(office),
        scopes=["branch:read"],
        expectedVersion=about["expectedVersion"] + 1,
    )
    assert less.is_done
    back = await _call(
        office,
        "updateInstallation",
        actor=_holding(office),
        scopes=["customer:read"],
        expectedVersion=about["expectedVersion"] + 2,
    )
    assert back.faults == [("MORE_THAN_HELD", ["scopes"])]
    too_much = await _call(
        office, "updateInstallation", scopes=["audit:read"], expectedVersion=about["expectedVersion"] + 2
    )
    assert too_much.faults == [("INVALID", ["scopes"])]


async def test_an_application_is_offered_installed_shut_out_and_let_in_again(office: Desk) -> None:
    chain, offered = office.chain, _programs(office).available.client_id
    query = """query($after: String) { availableApplications(first: 250, after: $after) {
      nodes { clientId name kind installation { id scopes name uninstalledAt serviceAccount { username } } }
      pageInfo { hasNextPage endCursor } } }"""

    async def offer() -> dict[str, Any] | None:
        """On whichever page it is: the registry is everybody's, and other tests register theirs."""
        page: dict[str, Any] = {"hasNextPage": True, "endCursor": None}
        while page["hasNextPage"]:
            told = await chain.ask(chain.actor("HQ_ADMIN"), query, after=page["endCursor"])
            nodes, page = told["availableApplications"]["nodes"], told["availableApplications"]["pageInfo"]
            for node in nodes:
                if node["clientId"] == offered:
                    return dict(node)
        return None

    before = await offer()
    assert before is not None
    assert (before["name"], before["kind"], before["installation"]) == ("报表服务", "SERVICE", None)
    assert (await _call(office, "installApplication")).is_done
    after = await offer()
    assert after is not None
    made = after["installation"]
    assert (made["name"], made["scopes"]) == ("报表服务", ["customer:read"])
    assert made["serviceAccount"] == {"username": "report"}
    assert (await _call(office, "installApplication")).faults == [("TAKEN", ["clientId"])]
    about = {"installationId": made["id"], "expectedVersion": 1}
    assert (await _call(office, "uninstallApplication", **about)).is_done
    gone = await offer()
    assert gone is not None
    assert gone["installation"] is None
    again = {**about, "expectedVersion": 2}
    assert (await _call(office, "uninstallApplication", **again)).codes == ["WRONG_STATE"]
    assert (await _call(office, "updateInstallation", **again)).codes == ["WRONG_STATE"]
    assert (await _call(office, "installApplication")).is_done
    await disable_application(client_id=offered, now=NOW)
    assert await offer() is None
    assert (await _call(office, "installApplication")).faults == [("NOT_FOUND", ["clientId"])]


@pytest.mark.parametrize("field", ["installations", "apiKeys", "availableApplications"])
async def test_programs_are_shown_to_who_reads_them_everywhere_and_to_nobody_else(office: Desk, field: str) -> None:
    chain, query = office.chain, f"{{ {field} {{ nodes {{ id: __typename }} }} }}"
    for role in ("HQ_ADMIN", "AUDITOR"):
        assert (await chain.ask(chain.actor(role), query))[field]["nodes"]
    for role in ("REGIONAL_MANAGER", "BRANCH_MANAGER", "STAFF"):
        assert await chain.codes(chain.actor(role), query) == ["FORBIDDEN"]
    if field != "availableApplications":
        east = chain.person("002", {Permission.APPLICATION_READ: Reach(paths=(chain.branches["EAST"].path,))})
        assert (await chain.ask(east, query))[field]["nodes"] == []

"""The command that rotates signing keys by hand, and tokens over a rotation."""

import json
from datetime import timedelta
from typing import Any

import pytest

from api.bearer import Bearer
from scripts.embedded import Cluster
from scripts.rotate_keys import PLATFORM, Rotation, rotate
from tenants.core.errors import Unauthenticated
from tenants.core.scope import TenantRef
from tenants.identity import service
from tests.api.oauth.samples import BASE_URL
from tests.api.oauth.world import program, token_of
from tests.conftest import SECRET
from tests.people import VAULT
from tests.scripts.test_worker import ended, start
from tests.tenants.identity.world import NOW, pair

__all__ = ["pair"]
Pair = tuple[TenantRef, TenantRef]
COMMAND = "scripts.rotate_keys"


async def _acts(token: str, tenant: TenantRef) -> bool:
    """At a server process that has seen none of the keys before."""
    try:
        await Bearer(base_url=BASE_URL, vault=VAULT).actor_behind(credential=token, tenant=tenant, now=NOW)
    except Unauthenticated:
        return False
    return True


@pytest.mark.parametrize(("stolen", "times", "lives"), [(False, 1, True), (False, 3, True), (True, 1, False)])
async def test_tokens_outlive_a_rotation_and_die_with_stolen_keys(
    pair: Pair, stolen: bool, times: int, lives: bool
) -> None:
    callers = [await program(tenant) for tenant in pair]
    before = [await token_of(caller) for caller in callers]
    rotation = Rotation(vault=VAULT, now=NOW, stolen=stolen)
    for _ in range(times):
        (done,) = await rotate(rotation=rotation, slugs=[pair[0].slug], platform=False)
    assert (done.issuer, done.error) == (pair[0].slug, None)
    assert [await _acts(token, tenant) for token, tenant in zip(before, pair, strict=True)] == [lives, True]
    assert await _acts(await token_of(callers[0]), pair[0])


async def test_one_unknown_name_does_not_stop_the_others(pair: Pair) -> None:
    await service.ensure_platform_keys(vault=VAULT, now=NOW)
    rotation = Rotation(vault=VAULT, now=NOW + timedelta(days=1))
    done = await rotate(rotation=rotation, slugs=["nobody", pair[1].slug], platform=True)
    assert [(one.issuer, one.active is None, one.error is None) for one in done] == [
        ("nobody", True, False),
        (pair[1].slug, False, True),
        (PLATFORM, False, True),
    ]


async def test_the_command_tells_what_signs_now(cluster: Cluster, pair: Pair) -> None:
    asked = (COMMAND, "--tenant", pair[0].slug, "--tenant", "nobody", "--json")
    code, out, err = await ended(await start(*asked, DATABASE_URL=cluster.app_url, SECRET_KEY=SECRET))
    assert code == 1, err
    found: list[dict[str, Any]] = json.loads(out)
    assert [(one["issuer"], bool(one["active"]), bool(one["error"])) for one in found] == [
        (pair[0].slug, True, False),
        ("nobody", False, True),
    ]


@pytest.mark.parametrize(
    ("arguments", "environment", "code", "says"),
    [
        ((), {}, 2, "--tenant"),
        (("--platform",), {}, 2, "SECRET_KEY is not set"),
        (("--tenant", "a", "--all"), {}, 2, "not allowed"),
        (("--all",), {"SECRET_KEY": SECRET, "DATABASE_URL": "postgresql://app@127.0.0.1:1/branchline"}, 1, "Error"),
    ],
)
async def test_what_is_not_right_is_told_with_an_exit_code(
    arguments: tuple[str, ...], environment: dict[str, str], code: int, says: str
) -> None:
    found, _, err = await ended(await start(COMMAND, *arguments, **environment))
    assert (found, says in err) == (code, True), err


async def test_help_teaches_what_a_rotation_does() -> None:
    code, out, _ = await ended(await start(COMMAND, "--help"))
    assert code == 0
    for word in ("--stolen", "90 days", "Exit codes", "nobody is signed out"):
        assert word in out

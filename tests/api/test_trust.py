"""A caller who comes again is known, and yet may only what they may at that very moment."""

from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest
from pydantic import SecretStr

from api.app import create_app
from api.assembly import assemble
from api.settings import Settings
from schema.core.ids import encode
from scripts.embedded import Cluster
from tenants.core.actor import ActorKind, platform_actor
from tenants.core.permissions import Permission
from tenants.core.routing import statement_listeners
from tenants.core.work import Work, unit_of_work
from tenants.customers.models import Customer
from tenants.customers.queries import CUSTOMERS
from tenants.identity import service
from tenants.identity.models import ApiKey, Assignment, Role, User
from tests.conftest import SECRET
from tests.people import VAULT, Chain

NAMES = "{ customers(first: 1) { nodes { name } } }"
RENAME = """mutation($id: ID!, $version: Int!) { updateCustomer(input: {customerId: $id, expectedVersion: $version,
    source: "门店转介绍"}) { customer { source } userErrors { code } } }"""
GRACE = timedelta(days=1)


@pytest.fixture
async def caller(chain: Chain, cluster: Cluster, tmp_path: Path) -> AsyncIterator[httpx.AsyncClient]:
    """A server over the tests' database, asked by a program that may read and change customers."""
    settings = Settings(database_url=SecretStr(cluster.app_url), secret_key=SecretStr(SECRET), data_dir=tmp_path)
    app = create_app(settings=settings, parts=assemble(settings=settings))
    async with _work(chain) as work:
        user = await service.create_user(work=work, username="report", display_name="报表", kind=ActorKind.SERVICE)
        role = await Role.get(code="HQ_ADMIN")
        await service.assign_role(work=work, user=user, role=role, valid_from=work.today - GRACE)
        scopes = [Permission.CUSTOMER_READ, Permission.CUSTOMER_UPDATE]
        made = await service.create_api_key(
            work=work, user=user, name="报表", scopes=scopes, expires_at=work.now + GRACE
        )
    headers = {"Authorization": f"Bearer {made.text}"}
    async with httpx.AsyncClient(
        transport=httpx.ASGITransport(app=app), base_url="http://127.0.0.1", headers=headers
    ) as client:
        yield client


def _work(chain: Chain) -> Any:
    now = datetime.now(UTC)
    hand = platform_actor(client_id="tests")
    return unit_of_work(tenant=chain.tenant, actor=hand, now=now, request_id="trust", vault=VAULT)


async def _ask(caller: httpx.AsyncClient, query: str, **variables: object) -> Any:
    """The data, or the first error's code."""
    answer = await caller.post("/t/anxin/graphql", json={"query": query, "variables": variables})
    told = answer.json()
    return told["errors"][0]["extensions"]["code"] if "errors" in told else told["data"]


async def _disable(work: Work) -> None:
    await service.set_active(work=work, user=await User.get(username="report"), active=False)


async def _revoke(work: Work) -> None:
    await service.revoke_api_key(work=work, key=await ApiKey.get(name="报表"))


async def _end(work: Work) -> None:
    await (await Assignment.get(user__username="report")).delete()


CUTS: dict[str, tuple[Callable[[Work], Awaitable[None]], str, str]] = {
    "disabled": (_disable, NAMES, "UNAUTHENTICATED"),
    "revoked": (_revoke, NAMES, "UNAUTHENTICATED"),
    "without a role": (_end, NAMES, "FORBIDDEN"),
    "disabled, asking for nothing": (_disable, "{ __typename }", "UNAUTHENTICATED"),
    "disabled, asking nonsense": (_disable, "{ nonsense }", "UNAUTHENTICATED"),
}


@pytest.mark.parametrize(("cut", "query", "code"), CUTS.values(), ids=CUTS)
async def test_what_is_taken_away_is_gone_at_the_next_request(
    chain: Chain, caller: httpx.AsyncClient, cut: Callable[[Work], Awaitable[None]], query: str, code: str
) -> None:
    for _ in range(2):
        assert (await _ask(caller, NAMES))["customers"]["nodes"]
    async with _work(chain) as work:
        await cut(work)
    for _ in range(2):
        assert await _ask(caller, query) == code


async def test_who_lost_the_right_changes_nothing(chain: Chain, caller: httpx.AsyncClient) -> None:
    customer = chain.customers["欧阳娜娜"]
    given = {"id": str(encode(CUSTOMERS, customer.id)), "version": customer.version}
    done = await _ask(caller, RENAME, **given)
    assert done["updateCustomer"] == {"customer": {"source": "门店转介绍"}, "userErrors": []}
    async with _work(chain) as work:
        role = await Role.get(code="HQ_ADMIN")
        role.permissions = [Permission.CUSTOMER_READ.value]
        await role.save()
        assert work.changes_rights
    again = {"id": given["id"], "version": customer.version + 1}
    assert await _ask(caller, RENAME, **again) == "FORBIDDEN"
    async with chain.reading():
        assert (await Customer.get(id=customer.id)).version == customer.version + 1


async def test_who_comes_again_costs_what_they_ask_alone(caller: httpx.AsyncClient) -> None:
    first, second = [await _heard(caller) for _ in range(2)]
    assert len(first) > 1
    assert len(second) == 1, second


async def _heard(caller: httpx.AsyncClient) -> list[str]:
    heard: list[str] = []
    statement_listeners.append(heard.append)
    try:
        await _ask(caller, NAMES)
    finally:
        statement_listeners.remove(heard.append)
    return [text for text in heard if '"control"' not in text]

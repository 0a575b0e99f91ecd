"""An operator whom a tenant let in comes in and follows live, until the tenant takes that back."""

from datetime import UTC, datetime
from typing import Any

import httpx

from scripts.embedded import Cluster
from tenants.identity import service
from tenants.identity.models_support import SupportAccess
from tenants.identity.service.support import grant_support_access, revoke_support_access
from tenants.processes.support import enter_tenant
from tests.api.oauth.samples import basic
from tests.api.sockets import living
from tests.api.test_subscriptions import STATUS, noted, received
from tests.people import VAULT, Chain

ENTER = """mutation($tenant: ID!, $dry: Boolean!) { enterTenant(input: {tenantId: $tenant}, dryRun: $dry) {
  supportKey expiresAt userErrors { code } } }"""


async def test_support_that_was_shut_out_hears_nothing_more(cluster: Cluster, chain: Chain) -> None:
    complaint, now = await received(chain), datetime.now(UTC)
    async with chain.work(chain.actor("HQ_ADMIN"), now=now) as unit:
        access = await grant_support_access(work=unit, reason="实时更新排查")
    key = await enter_tenant(
        tenant_id=chain.tenant.id, client_id="op-7", operator_name="周工", now=now, request_id="support-on-a-socket"
    )
    async with living(cluster) as live, live.line(chain.tenant) as socket:
        await socket.enter(key.text)
        await socket.subscribe("1", STATUS, id=complaint)
        await noted(chain, complaint)
        await socket.data("1")
        async with chain.work(chain.actor("HQ_ADMIN")) as unit:
            await revoke_support_access(work=unit, access=await SupportAccess.get(id=access.id))
        await noted(chain, complaint)
        assert (await socket.end())[0] == 4403


async def _operator(http: httpx.AsyncClient, now: datetime) -> str:
    """A new operator's access token."""
    await service.ensure_platform_keys(vault=VAULT, now=now)
    secret = await service.create_operator_client(client_id="op-http", name="周工", now=now)
    headers = {"Authorization": basic("op-http", secret)}
    answer = await http.post("/platform/oauth/token", data={"grant_type": "client_credentials"}, headers=headers)
    return str(answer.json()["access_token"])


async def _asked(
    http: httpx.AsyncClient, path: str, credential: str, query: str, /, **variables: object
) -> tuple[int, Any]:
    headers = {"Authorization": f"Bearer {credential}"}
    answer = await http.post(f"{path}/graphql", json={"query": query, "variables": variables}, headers=headers)
    return answer.status_code, answer.json().get("data")


async def test_an_operator_gets_a_key_at_the_platform_and_comes_in_by_it_while_the_tenant_consents(
    cluster: Cluster, chain: Chain
) -> None:
    now, viewer, here = datetime.now(UTC), "{ viewer { name roles } }", f"/t/{chain.tenant.slug}"
    async with living(cluster) as live, httpx.AsyncClient(base_url=live.address) as http:
        operator = await _operator(http, now)

        async def enter(*, dry: bool = False) -> Any:
            status, data = await _asked(http, "/platform", operator, ENTER, tenant=str(chain.tenant.id), dry=dry)
            assert status == 200
            return data["enterTenant"]

        assert await enter() == {"supportKey": None, "expiresAt": None, "userErrors": [{"code": "NO_CONSENT"}]}
        async with chain.work(chain.actor("HQ_ADMIN"), now=now) as unit:
            access = await grant_support_access(work=unit, reason="报表异常排查")
        tried, made = await enter(dry=True), await enter()
        assert (tried["supportKey"], tried["userErrors"], made["userErrors"]) == (None, [], [])
        assert made["expiresAt"] is not None
        assert await _asked(http, here, made["supportKey"], viewer) == (
            200,
            {"viewer": {"name": "平台支持：周工", "roles": ["SUPPORT_ACCESS"]}},
        )
        # Neither's credential opens the other's door.
        assert (await _asked(http, here, operator, viewer))[0] in (401, 403)
        assert (await _asked(http, "/platform", made["supportKey"], "{ __typename }"))[0] == 401
        async with chain.work(chain.actor("HQ_ADMIN")) as unit:
            await revoke_support_access(work=unit, access=await SupportAccess.get(id=access.id))
        assert (await _asked(http, here, made["supportKey"], viewer))[0] == 401

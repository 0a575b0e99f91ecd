"""An operator whom a tenant let in follows live, until the tenant takes that back."""

from datetime import UTC, datetime

from scripts.embedded import Cluster
from tenants.identity.models_support import SupportAccess
from tenants.identity.service.support import grant_support_access, revoke_support_access
from tenants.processes.support import enter_tenant
from tests.api.sockets import living
from tests.api.test_subscriptions import STATUS, noted, received
from tests.people import Chain


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

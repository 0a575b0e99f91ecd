"""What is remembered for a while is forgotten then, and not before."""

from datetime import timedelta

from tenants.core.idempotency import IdempotencyRecord
from tenants.core.jobs import Turn
from tenants.core.keys import new_id
from tenants.core.outbox import OutboxEvent
from tenants.core.scope import tenant_scope
from tenants.jobs.upkeep import EVENTS_KEPT, forget_answers, forget_events
from tests.people import NOW, VAULT, Chain
from tests.tenants.jobs.ledger import send

SECOND = timedelta(seconds=1)


def turn(chain: Chain, *, later: timedelta) -> Turn:
    return Turn(tenant=chain.tenant, now=NOW + later, request_id="一轮", vault=VAULT)


async def test_events_are_kept_until_long_after_they_were_handled(chain: Chain) -> None:
    await send(chain, 2)
    async with chain.work():
        one = await OutboxEvent.all().order_by("id").first()
        assert one is not None
        await OutboxEvent.filter(id=one.id).update(done_at=NOW)
    for later, left in ((EVENTS_KEPT, 2), (EVENTS_KEPT + SECOND, 1), (EVENTS_KEPT * 10, 1)):
        with tenant_scope(chain.tenant):
            await forget_events(turn=turn(chain, later=later))
        async with chain.reading():
            assert await OutboxEvent.all().count() == left, "one was never handled"


async def test_answers_nobody_may_ask_for_again_are_dropped(chain: Chain) -> None:
    with tenant_scope(chain.tenant):
        for number in (1, 2):
            await IdempotencyRecord.create(
                client_id="总部脚本",
                actor_id=new_id(),
                key=f"投诉-{number}",
                body_hash="",
                lease_until=NOW,
                created_at=NOW,
                expires_at=NOW + number * SECOND,
            )
        await forget_answers(turn=turn(chain, later=SECOND * 1.5))
    async with chain.reading():
        assert [record.key for record in await IdempotencyRecord.all()] == ["投诉-2"]

"""A key of one caller belongs to one request; its answer is kept sealed for a day."""

import asyncio
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from tenants.core.crypto import Vault
from tenants.core.idempotency import (
    KEPT,
    LEASE,
    Claim,
    IdempotencyRecord,
    OtherBody,
    Running,
    StoredAnswer,
    Withheld,
    claim,
    finish,
    release,
    sweep,
)
from tenants.core.routing import reading
from tenants.core.scope import TenantRef, tenant_scope
from tests.people import Chain

NOW = datetime(2026, 3, 9, 8, 30, 15, 123456, tzinfo=UTC)
PERSON = UUID("0190aaaa-0000-7000-8000-00000000000a")
VAULT = Vault.from_secret("安心保险的主密钥：只用于测试，绝不用于生产环境，三十二个字以上。")
ANSWER = StoredAnswer(status=200, media_type="application/json", body='{"data":{"客户":"张伟"}}'.encode())
Held = Claim | StoredAnswer | Running


@dataclass
class Desk:
    """Where one tenant's requests arrive."""

    tenant: TenantRef

    async def ask(self, *, now: datetime = NOW, **changes: Any) -> Held:
        given = {"client_id": "head-office", "actor_id": PERSON, "rights": "r-1", "key": "k-1", "body_hash": "a" * 64}
        with tenant_scope(self.tenant):
            return await claim(**{**given, **changes}, now=now, vault=VAULT)

    async def claim(self, *, now: datetime = NOW, **changes: Any) -> Claim:
        held = await self.ask(now=now, **changes)
        assert isinstance(held, Claim)
        return held

    async def at_once(self, count: int, *, now: datetime = NOW) -> list[str]:
        held = await asyncio.gather(*(self.ask(now=now) for _ in range(count)))
        return sorted(type(one).__name__ for one in held)

    async def finish(self, held: Claim) -> None:
        with tenant_scope(self.tenant):
            await finish(claim=held, answer=ANSWER, rights="r-1", vault=VAULT)

    async def release(self, held: Claim) -> None:
        with tenant_scope(self.tenant):
            await release(claim=held)


@pytest.fixture
def desk(chain: Chain) -> Desk:
    return Desk(chain.tenant)


async def test_the_first_gets_the_claim_and_the_others_its_answer(desk: Desk) -> None:
    held = await desk.claim()
    assert await desk.ask() == Running(until=NOW + LEASE)
    await desk.finish(held)
    assert await desk.ask() == ANSWER


async def test_an_answer_is_withheld_from_whoever_has_other_rights_by_now(desk: Desk) -> None:
    held = await desk.claim()
    await desk.finish(held)
    with pytest.raises(Withheld):
        await desk.ask(rights="r-2")
    assert await desk.ask() == ANSWER


@pytest.mark.parametrize("finished", [False, True])
async def test_another_body_under_the_same_key_is_refused(desk: Desk, *, finished: bool) -> None:
    held = await desk.claim()
    if finished:
        await desk.finish(held)
    for now in (NOW, NOW + LEASE):
        with pytest.raises(OtherBody):
            await desk.ask(body_hash="b" * 64, now=now)


@pytest.mark.parametrize("other", [{"client_id": "branch-office"}, {"actor_id": UUID(int=1)}, {"key": "K-1"}])
async def test_keys_of_others_are_other_keys(desk: Desk, other: dict[str, Any]) -> None:
    await desk.claim()
    await desk.claim(**other)


async def test_another_tenant_knows_nothing_of_the_key(desk: Desk, other_chain: Chain) -> None:
    await desk.finish(await desk.claim())
    await Desk(other_chain.tenant).claim(body_hash="b" * 64)


async def test_of_many_at_once_one_gets_the_claim(desk: Desk) -> None:
    assert await desk.at_once(20) == ["Claim"] + ["Running"] * 19


async def test_of_many_who_find_a_lapsed_claim_one_gets_it(desk: Desk) -> None:
    await desk.claim()
    assert await desk.at_once(20, now=NOW + LEASE) == ["Claim"] + ["Running"] * 19


async def test_a_released_key_may_be_claimed_again(desk: Desk) -> None:
    await desk.release(await desk.claim())
    await desk.claim(body_hash="b" * 64)


async def test_a_claim_lapses_with_its_lease(desk: Desk) -> None:
    await desk.claim()
    assert isinstance(await desk.ask(now=NOW + LEASE - timedelta(microseconds=1)), Running)
    again = await desk.claim(now=NOW + LEASE)
    assert again.lease_until == NOW + 2 * LEASE


async def test_who_lost_the_claim_can_neither_finish_nor_release_it(desk: Desk) -> None:
    first = await desk.claim()
    second = await desk.claim(now=NOW + LEASE)
    await desk.finish(first)
    await desk.release(first)
    assert await desk.ask(now=NOW + LEASE) == Running(until=second.lease_until)


async def test_a_finished_answer_cannot_be_released(desk: Desk) -> None:
    held = await desk.claim()
    await desk.finish(held)
    await desk.release(held)
    assert await desk.ask() == ANSWER


async def test_an_answer_is_kept_for_a_day(desk: Desk) -> None:
    await desk.finish(await desk.claim())
    assert await desk.ask(now=NOW + KEPT - timedelta(seconds=1)) == ANSWER
    await desk.claim(now=NOW + KEPT, body_hash="b" * 64)


async def test_what_is_older_than_a_day_is_swept(desk: Desk) -> None:
    await desk.claim(key="old")
    await desk.claim(key="young", now=NOW + timedelta(hours=1))
    with tenant_scope(desk.tenant):
        assert await sweep(now=NOW + KEPT) == 1
    assert isinstance(await desk.ask(key="young", now=NOW + timedelta(hours=1)), Running)


async def test_the_answer_lies_sealed_in_the_database(desk: Desk) -> None:
    held = await desk.claim()
    await desk.finish(held)
    with tenant_scope(desk.tenant):
        async with reading():
            record = await IdempotencyRecord.get(id=held.id)
    assert record.answer
    assert "张伟" not in record.answer

"""Repeated requests: the first with a key does the work, the others get its answer.

Claims live in transactions of their own, apart from the work: a second request sees the first at once, and a
process that dies in the middle leaves a claim that lapses with its lease.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from tortoise import fields
from tortoise.expressions import Q
from tortoise.models import Model

from tenants.core.crypto import CannotOpen, Vault
from tenants.core.keys import new_id
from tenants.core.routing import run_writing, writing
from tenants.core.scope import scope_now

LEASE = timedelta(minutes=2)
KEPT = timedelta(hours=24)
MAX_KEY_LENGTH = 255
_PURPOSE = "idempotency"


class RecordState(StrEnum):
    """How far the first request has come."""

    RUNNING = "RUNNING"
    DONE = "DONE"


class IdempotencyRecord(Model):
    """One key of one caller. `answer` is sealed: it may hold what only this caller was allowed to read."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    client_id = fields.CharField(max_length=100)
    actor_id = fields.UUIDField()
    key = fields.CharField(max_length=MAX_KEY_LENGTH)
    body_hash = fields.CharField(max_length=64)
    state = fields.CharField(max_length=10, default=RecordState.RUNNING.value)
    lease_until = fields.DatetimeField()
    status = fields.SmallIntField(null=True)
    media_type = fields.CharField(max_length=100, null=True)
    answer = fields.TextField(null=True)
    created_at = fields.DatetimeField()
    expires_at = fields.DatetimeField(db_index=True)

    class Meta:
        table = "idempotency_record"
        unique_together = (("client_id", "actor_id", "key"),)


@dataclass(frozen=True, slots=True)
class Claim:
    """The right to do the work, until `lease_until`; the lease also tells this claim from a later one."""

    id: UUID
    lease_until: datetime


@dataclass(frozen=True, slots=True)
class StoredAnswer:
    """What the first request was answered: HTTP status, media type, body."""

    status: int
    media_type: str
    body: bytes


@dataclass(frozen=True, slots=True)
class Running:
    """The first request has not been answered yet; its claim lapses at `until`."""

    until: datetime


class Withheld(Exception):
    """The stored answer was given under other rights, or under a key that is no longer there."""


class OtherBody(Exception):
    """The key was used before with another body."""


async def claim(
    *, client_id: str, actor_id: UUID, rights: str, key: str, body_hash: str, now: datetime, vault: Vault
) -> Claim | StoredAnswer | Running:
    """Takes the key for the tenant in scope, or tells how the request that has it stands.

    Raises `OtherBody` when that request asked for something else, and `Withheld` when its answer was sealed for other
    `rights`: it may hold what the caller must not read any more.
    """
    mine = IdempotencyRecord(
        client_id=client_id,
        actor_id=actor_id,
        key=key,
        body_hash=body_hash,
        lease_until=now + LEASE,
        created_at=now,
        expires_at=now + KEPT,
    )
    found, taken = await run_writing(lambda: _take(mine, now=now))
    if taken:
        return Claim(id=found.id, lease_until=mine.lease_until)
    if found.body_hash != body_hash:
        raise OtherBody
    if found.state != RecordState.DONE:
        return Running(until=found.lease_until)
    return _opened(found, rights=rights, vault=vault)


async def finish(*, claim: Claim, answer: StoredAnswer, rights: str, vault: Vault) -> None:
    """Keeps the answer for those who ask again under the same rights; does nothing when the claim has lapsed and
    another has it."""
    sealed = vault.seal(tenant_id=scope_now().id, purpose=_PURPOSE, data=answer.body, about=rights)
    async with writing():
        await IdempotencyRecord.filter(id=claim.id, lease_until=claim.lease_until).update(
            state=RecordState.DONE.value, status=answer.status, media_type=answer.media_type, answer=sealed
        )


async def release(*, claim: Claim) -> None:
    """Gives the key back: the work was not done, so the next request may try."""
    held = IdempotencyRecord.filter(id=claim.id, lease_until=claim.lease_until)
    async with writing():
        await held.filter(state=RecordState.RUNNING.value).delete()


async def sweep(*, now: datetime) -> int:
    """Removes what is older than a day from the tenant in scope; how many rows that were."""
    async with writing():
        return await IdempotencyRecord.filter(expires_at__lte=now).delete()


async def _take(mine: IdempotencyRecord, *, now: datetime) -> tuple[IdempotencyRecord, bool]:
    """The record under the key, and whether the claim on it is now ours."""
    await IdempotencyRecord.bulk_create([mine], ignore_conflicts=True)
    found = await IdempotencyRecord.get(client_id=mine.client_id, actor_id=mine.actor_id, key=mine.key)
    return found, found.id == mine.id or await _take_over(found.id, mine, now=now)


async def _take_over(id: UUID, mine: IdempotencyRecord, *, now: datetime) -> bool:
    """One statement, so that of two who find a lapsed claim one gets it; a lapsed one with another body only by age."""
    lapsed = Q(state=RecordState.RUNNING.value, lease_until__lte=now, body_hash=mine.body_hash)
    changed = await IdempotencyRecord.filter(Q(expires_at__lte=now) | lapsed, id=id).update(
        state=RecordState.RUNNING.value,
        body_hash=mine.body_hash,
        lease_until=mine.lease_until,
        status=None,
        media_type=None,
        answer=None,
        created_at=mine.created_at,
        expires_at=mine.expires_at,
    )
    return changed == 1


def _opened(record: IdempotencyRecord, *, rights: str, vault: Vault) -> StoredAnswer:
    try:
        body = vault.open_(tenant_id=scope_now().id, purpose=_PURPOSE, sealed=record.answer or "", about=rights)
    except CannotOpen as error:
        raise Withheld from error
    return StoredAnswer(status=record.status or 0, media_type=record.media_type or "", body=body)

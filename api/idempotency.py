"""The `Idempotency-Key` header of mutations: done once, answered alike however often it is sent."""

import asyncio
import math
import re
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

import orjson

from api.answers import Rendered, codes_of
from api.parts import Caller
from api.refusals import AnswerWithheld, BadIdempotencyKey, Broken, IdempotencyKeyReused, StillRunning, TookTooLong
from schema.core.execution import Answer, AnswerKind, GraphQLRequest
from tenants.core.crypto import Vault
from tenants.core.idempotency import (
    LEASE,
    MAX_KEY_LENGTH,
    Claim,
    OtherBody,
    Running,
    StoredAnswer,
    Withheld,
    claim,
    finish,
    release,
)

REPLAYED = "Idempotent-Replayed"
WORK_SECONDS = LEASE.total_seconds() - 15
"""The work is stopped before its lease lapses, so that it never runs beside its own repetition."""
_LONGEST_RETRY_SECONDS = 5
_KEY = re.compile(rf"[\x21-\x7e]{{1,{MAX_KEY_LENGTH}}}")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the work came to. `final` is False when nothing was kept and asking again may do better."""

    rendered: Rendered
    final: bool


def key_from(values: Sequence[str]) -> str | None:
    """The key among the header's values; None when there is no such header. Raises `BadIdempotencyKey`."""
    if not values:
        return None
    if len(values) > 1 or not _KEY.fullmatch(values[0]):
        raise BadIdempotencyKey
    return values[0]


def fingerprint(request: GraphQLRequest) -> str:
    """Tells two requests apart by what they ask, whatever the order and spacing of their JSON."""
    asked = [request.query, request.operation_name, request.variables, request.extensions]
    return sha256(orjson.dumps(asked, option=orjson.OPT_SORT_KEYS)).hexdigest()


def is_final(answer: Answer) -> bool:
    """Whether to keep the answer: it ran, and either nothing broke or something of it was committed all the same."""
    if answer.kind is not AnswerKind.EXECUTED:
        return False
    broke = Broken.code in codes_of(answer)
    return not broke or any(value is not None for value in (answer.data or {}).values())


async def once(
    *, key: str, fingerprint: str, caller: Caller, now: datetime, vault: Vault, work: Callable[[], Awaitable[Outcome]]
) -> Rendered:
    """Does the work under the key, or gives the answer it gave before.

    Raises `IdempotencyKeyReused`, `AnswerWithheld`, `StillRunning`, `TookTooLong`.
    """
    try:
        held = await claim(
            client_id=caller.client_id,
            actor_id=caller.user_id,
            rights=caller.rights,
            key=key,
            body_hash=fingerprint,
            now=now,
            vault=vault,
        )
    except OtherBody as error:
        raise IdempotencyKeyReused from error
    except Withheld as error:
        raise AnswerWithheld from error
    match held:
        case StoredAnswer():
            return Rendered(held.status, held.media_type, held.body, {REPLAYED: "true"})
        case Running():
            remaining = math.ceil((held.until - now).total_seconds())
            raise StillRunning(seconds=max(1, min(remaining, _LONGEST_RETRY_SECONDS)))
        case Claim():
            return await _under_claim(held, rights=caller.rights, vault=vault, work=work)


async def _under_claim(held: Claim, *, rights: str, vault: Vault, work: Callable[[], Awaitable[Outcome]]) -> Rendered:
    try:
        async with asyncio.timeout(WORK_SECONDS):
            outcome = await work()
    except TimeoutError as error:
        await release(claim=held)
        raise TookTooLong(seconds=int(WORK_SECONDS)) from error
    except Exception:
        await release(claim=held)
        raise
    if not outcome.final:
        await release(claim=held)
        return outcome.rendered
    rendered = outcome.rendered
    kept = StoredAnswer(status=rendered.status, media_type=rendered.media, body=rendered.body)
    await finish(claim=held, answer=kept, rights=rights, vault=vault)
    return rendered

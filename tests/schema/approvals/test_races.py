"""Fifty people at the same step: one decides, and the rest are told that they came too late."""

import asyncio
from collections import Counter

from schema.core.ids import encode
from tenants.approvals.models import ApprovalStep
from tenants.approvals.queries import APPROVAL_REQUESTS
from tenants.core.timeline import TimelineEntry
from tests.people import Chain
from tests.schema.calls import Input, call
from tests.tenants.approvals.cases import TWO, ask_for_change, decider, give_ladder

CALLERS = 50


async def test_at_each_step_one_of_fifty_wins(chain: Chain) -> None:
    await give_ladder(chain, TWO)
    request = await ask_for_change(chain)
    subject: Input = {"requestId": str(encode(APPROVAL_REQUESTS, request.id)), "expectedVersion": request.version}
    found = []
    for numbers in (("003", "004"), ("001", "002")):
        actors = [decider(chain, number) for number in numbers]
        await asyncio.gather(*(chain.ask(actors[0], "{ viewer { name } }") for _ in range(20)))
        calls = [
            ("approveRequest", subject) if turn % 3 else ("refuseRequest", subject | {"reason": "不符"})
            for turn in range(1, CALLERS)
        ]
        outcomes = await asyncio.gather(
            *(
                call(chain, actors[turn % 2], name, given, selection="status")
                for turn, (name, given) in enumerate([("approveRequest", subject), *calls])
            )
        )
        found.append(Counter("done" if outcome.is_done else str(outcome.codes) for outcome in outcomes))
        subject["expectedVersion"] += 1
    assert found[0] == {"done": 1, "['STALE_VERSION']": CALLERS - 1}
    assert found[1].keys() <= {"done", "['STALE_VERSION']", "['WRONG_STATE']"}
    assert found[1]["done"] <= 1
    async with chain.reading():
        decided = await ApprovalStep.filter(request_id=request.id, decided_at__isnull=False).count()
        told = await TimelineEntry.filter(entity_id=request.id).count()
    assert decided == found[0]["done"] + found[1]["done"] == told - 1


async def test_of_those_who_ask_at_once_for_the_same_one_is_heard(chain: Chain) -> None:
    actor = chain.actor("STAFF")
    customer = chain.id(chain.customers["欧阳娜娜"])
    given: Input = {"customerId": customer, "expectedVersion": 1, "name": "欧阳娜", "reason": "更名"}
    await asyncio.gather(*(chain.ask(actor, "{ viewer { name } }") for _ in range(10)))
    outcomes = await asyncio.gather(*(call(chain, actor, "requestCustomerChange", given) for _ in range(10)))
    assert Counter(str(outcome.codes) for outcome in outcomes) == {"[]": 1, "['ALREADY_REQUESTED']": 9}

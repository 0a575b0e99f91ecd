"""What the worker does about approvals: overdue steps go up the line, each level once; promises follow the calendar."""

from datetime import datetime

from tenants.approvals import jobs
from tenants.approvals.models import ApprovalRequest
from tenants.core.deadlines import Deadline
from tenants.core.jobs import Turn
from tenants.core.rules import Rule
from tenants.core.scope import tenant_scope
from tenants.core.timeline import TimelineEntry
from tests.people import VAULT, Chain
from tests.tenants.approvals.cases import ONE, approve, ask_for_change, decider, give_ladder
from tests.tenants.complaints.cases import at
from tests.tenants.complaints.turns import numbers

DUTIES = {duty.name.removeprefix("approvals."): duty for duty in jobs.DUTIES}


async def _turn(chain: Chain, duty: str, now: datetime) -> None:
    with tenant_scope(chain.tenant):
        await DUTIES[duty].action(turn=Turn(tenant=chain.tenant, now=now, request_id="一轮", vault=VAULT))


async def _promise(chain: Chain, request: ApprovalRequest) -> Deadline:
    async with chain.reading():
        return await Deadline.get(entity="ApprovalRequest", entity_id=request.id)


async def _told(chain: Chain, action: str) -> list[str | None]:
    async with chain.reading():
        return [entry.note for entry in await TimelineEntry.filter(action=action).order_by("at", "id")]


async def test_an_overdue_step_goes_up_the_requesters_line_each_level_once(chain: Chain) -> None:
    await give_ladder(chain, ONE)
    request = await ask_for_change(chain, by="004")
    decided = await ask_for_change(chain, by="004", customer="周杰", name="周")
    await approve(chain, decided, decider(chain, "003"))
    assert request.due_at == at("2026-03-11 17:30")
    heard = []
    for moment in (
        *("2026-03-11 17:29", "2026-03-11 17:31", "2026-03-11 17:31", "2026-03-12 17:29"),
        *("2026-03-12 17:31", "2026-03-12 17:31", "2026-03-13 17:31", "2026-06-01 09:00"),
    ):
        await _turn(chain, "escalate", at(moment))
        heard.append(numbers(chain, await _promise(chain, request)))
    first, second, third = ["003"], ["003", "002"], ["003", "002", "001"]
    assert heard == [[], first, first, first, second, second, third, third]
    assert await _told(chain, "ESCALATE") == ["张伟", "李秀英", "王建国"]
    assert (await _promise(chain, decided)).escalated_to == []


async def test_a_promise_into_an_unannounced_year_is_reckoned_again_when_its_holidays_are_known(chain: Chain) -> None:
    await give_ladder(chain, ONE, answer_days=5)
    request = await ask_for_change(chain, now=at("2030-12-30 10:00"))
    before = await _promise(chain, request)
    assert (before.provisional, request.due_at) == (True, before.due_at)
    later = at("2030-12-31 10:00")
    for duty in ("review", "reckon"):
        await _turn(chain, duty, later)
    async with chain.work():
        calendar = await Rule.get(key="calendar")
        calendar.value = {
            **calendar.value,
            "overrides": [{"on": "2031-01-02", "working": False, "zh": "元旦调休", "en": "New Year"}],
        }
        await calendar.save()
    for duty in ("review", "reckon", "review", "reckon"):
        await _turn(chain, duty, later)
    after = await _promise(chain, request)
    assert after.due_at is not None
    assert before.due_at is not None
    assert after.due_at > before.due_at
    async with chain.reading():
        found = await ApprovalRequest.get(id=request.id)
    assert (found.due_at, found.version) == (after.due_at, request.version + 1)
    assert await _told(chain, "RECKON") == [None]

"""Overdue steps go up the reporting line, one level a working day, each once; handlers are reminded, once."""

from datetime import timedelta

import pytest

from tenants.complaints import service
from tenants.complaints.models import Complaint
from tenants.core.outbox import OutboxEvent
from tenants.core.work import Work
from tenants.staff.models import StaffMember
from tenants.staff.workflow import EmploymentState
from tests.people import Chain
from tests.tenants.complaints.cases import (
    ASSIGN,
    PAUSE,
    PROPOSE,
    RESUME,
    START,
    WITHDRAW,
    Step,
    at,
    receive,
    stored,
    take,
)
from tests.tenants.complaints.turns import deadlines, numbers, told, turn

# A Monday; five working days later the answer is due at the close of business.
RECEIVED = at("2026-03-09 10:30")
DUE = at("2026-03-16 17:30")
LATE = DUE + timedelta(minutes=1)


async def escalated(chain: Chain) -> list[list[str]]:
    return [numbers(chain, deadline) for deadline in await deadlines(chain)]


async def test_an_overdue_step_goes_one_level_up_a_working_day_until_the_top(chain: Chain) -> None:
    await receive(chain, handler="005", now=RECEIVED)
    heard: dict[str, list[str]] = {}
    for moment in (
        "2026-03-16 17:29",
        "2026-03-16 17:31",
        "2026-03-16 23:00",
        "2026-03-17 17:29",
        "2026-03-17 17:31",
        "2026-03-18 17:31",
        "2026-03-19 17:31",
        "2026-03-20 17:31",
        "2026-06-01 09:00",
    ):
        await turn(chain, "escalate", at(moment))
        [heard[moment]] = await escalated(chain)
    assert heard == {
        "2026-03-16 17:29": [],
        "2026-03-16 17:31": ["004"],
        "2026-03-16 23:00": ["004"],
        "2026-03-17 17:29": ["004"],
        "2026-03-17 17:31": ["004", "003"],
        "2026-03-18 17:31": ["004", "003", "002"],
        "2026-03-19 17:31": ["004", "003", "002", "001"],
        "2026-03-20 17:31": ["004", "003", "002", "001"],
        "2026-06-01 09:00": ["004", "003", "002", "001"],
    }
    assert await told(chain, "ESCALATE") == ["ANSWER: 刘芳", "ANSWER: 张伟", "ANSWER: 李秀英", "ANSWER: 王建国"]


async def test_a_worker_that_was_down_goes_one_level_up_not_all_it_missed(chain: Chain) -> None:
    await receive(chain, handler="005", now=RECEIVED)
    await turn(chain, "escalate", at("2026-03-20 09:00"))
    await turn(chain, "escalate", at("2026-03-20 09:01"))
    assert await escalated(chain) == [["004"]]
    [deadline] = await deadlines(chain)
    assert deadline.next_escalation_at == at("2026-03-23 17:30"), "the next working day is a Monday"


@pytest.mark.parametrize(
    ("handler", "accused", "line"),
    [
        ("003", [], ["002", "001"]),
        ("003", ["005"], ["002", "001"]),
        ("004", ["003"], ["001"]),  # 003 is accused, 002 their superior
        ("005", ["006"], ["004", "003", "001"]),
        ("002", ["001"], []),
        ("001", [], []),
    ],
)
async def test_the_accused_and_their_superiors_are_passed_over_on_the_way_up(
    chain: Chain, handler: str, accused: list[str], line: list[str]
) -> None:
    await receive(chain, handler=handler, accused=accused, now=RECEIVED)
    for number in range(6):
        await turn(chain, "escalate", LATE + timedelta(days=number))
    assert await escalated(chain) == [line]
    assert len(await told(chain, "ESCALATE")) == max(1, len(line)), "nobody above is told once, and then no more"


async def test_who_has_left_is_passed_over(chain: Chain) -> None:
    await receive(chain, handler="005", now=RECEIVED)
    async with chain.work():
        member = await StaffMember.get(id=chain.staff["004"].id)
        member.state = EmploymentState.RESIGNED
        await member.save()
    await turn(chain, "escalate", LATE)
    assert await escalated(chain) == [["003"]]


async def test_a_new_handler_s_line_goes_on_where_nobody_was_told_yet(chain: Chain) -> None:
    complaint = await receive(chain, handler="005", now=RECEIVED)
    await turn(chain, "escalate", LATE)

    async def reassign(work: Work, held: Complaint) -> Complaint:
        handler_id = chain.staff["004"].id
        return await service.reassign_complaint(work=work, complaint=held, handler_id=handler_id, reason="调岗")

    await take(chain, complaint, reassign, now=LATE)
    for number in (1, 2, 3, 4):
        await turn(chain, "escalate", LATE + timedelta(days=number))
    assert await escalated(chain) == [["004", "003", "002", "001"]]


@pytest.mark.parametrize(
    ("steps", "left"),
    [
        ((START, WITHDRAW), []),
        ((START, ASSIGN, PROPOSE), []),
        ((PAUSE,), []),
        ((START,), ["ANSWER: 李秀英"]),
        ((START, ASSIGN), ["ANSWER: 李秀英", "PLAN: 李秀英"]),
    ],
    ids=["withdrawn", "answered", "paused", "investigating", "two promises"],
)
async def test_only_open_promises_whose_clock_runs_go_up(
    chain: Chain, steps: tuple[Step, ...], left: list[str]
) -> None:
    complaint = await receive(chain, now=RECEIVED)
    await take(chain, complaint, *steps, now=RECEIVED)
    await turn(chain, "escalate", LATE)
    assert sorted(await told(chain, "ESCALATE")) == left


async def test_a_clock_that_stood_falls_due_later_by_the_days_it_stood(chain: Chain) -> None:
    complaint = await receive(chain, now=RECEIVED)
    paused = await take(chain, complaint, PAUSE, now=at("2026-03-11 09:00"))
    assert paused.due_at is None
    resumed = await take(chain, complaint, RESUME, now=at("2026-03-13 09:00"))
    assert resumed.due_at == at("2026-03-19 17:30"), "Wednesday, Thursday and Friday were paused in part"
    await turn(chain, "escalate", LATE)
    assert await told(chain, "ESCALATE") == []
    await turn(chain, "escalate", at("2026-03-19 17:31"))
    assert await told(chain, "ESCALATE") == ["ANSWER: 李秀英"]


async def test_escalation_is_told_to_listeners_and_leaves_the_version_alone(chain: Chain) -> None:
    complaint = await receive(chain, now=RECEIVED)
    await turn(chain, "escalate", LATE)
    async with chain.reading():
        events = await OutboxEvent.filter(entity_id=complaint.id)
    assert [event.name for event in events] == ["complaint.changed"] * 2
    after = await stored(chain, complaint)
    assert (after.version, after.status) == (complaint.version, complaint.status)


async def test_the_handler_is_reminded_once_within_a_day_of_the_end(chain: Chain) -> None:
    await receive(chain, now=RECEIVED)
    for hours in (25, 24, 23, 1, 0, -1):
        await turn(chain, "remind", DUE - timedelta(hours=hours))
    assert await told(chain, "REMIND") == ["ANSWER: 张伟"]
    [deadline] = await deadlines(chain)
    assert deadline.reminded_at == DUE - timedelta(hours=24)


async def test_a_promise_that_moved_is_reminded_of_anew(chain: Chain) -> None:
    complaint = await receive(chain, now=RECEIVED)
    await turn(chain, "remind", DUE - timedelta(hours=8))
    await take(chain, complaint, PAUSE, now=DUE - timedelta(hours=7))
    await turn(chain, "remind", DUE - timedelta(hours=6))
    await take(chain, complaint, RESUME, now=DUE - timedelta(hours=5))
    await turn(chain, "remind", DUE - timedelta(hours=4))
    assert await told(chain, "REMIND") == ["ANSWER: 张伟"], "a day later now, it is too early to remind"
    await turn(chain, "remind", DUE + timedelta(hours=20))
    assert await told(chain, "REMIND") == ["ANSWER: 张伟"] * 2

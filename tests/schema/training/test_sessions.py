"""A session from its announcement to the results, by GraphQL alone; fifty who want its last seats at once."""

import asyncio
from collections import Counter
from datetime import timedelta

import pytest

from tenants.core.actor import Reach
from tenants.core.permissions import Permission
from tenants.staff.models import StaffMember
from tenants.training.models import TrainingRecord
from tenants.training.queries import RECORDS, SESSIONS
from tests.people import NOW, Chain
from tests.schema.calls import OWN, Desk, call
from tests.schema.training.inputs import key, put_record, put_session

SESSION = """query($id: ID!) { trainingSession(id: $id) {
    number status seats cost { amount currency } trainer { name } course { code posts { code } } availableActions
    records { nodes { status score evaluation staffMember { name } } }
    timeline { nodes { action before after note actorName } } } }"""
SEATS, CALLERS = 3, 50


async def _crowd(chain: Chain, count: int) -> list[str]:
    """So many more people of one branch, by global id."""
    async with chain.work():
        model = await StaffMember.get(id=chain.staff["005"].id)
        crowd = [
            StaffMember(
                number=f"9{index:02}",
                name=f"学员{index:02}",
                branch_id=model.branch_id,
                post_id=model.post_id,
                state=model.state,
            )
            for index in range(count)
        ]
        for member in crowd:
            await member.save()
    return [chain.id(member) for member in crowd]


@pytest.mark.parametrize("name", ["enrolInTraining"])
async def test_of_fifty_at_once_the_seats_are_filled_and_the_rest_wait_and_move_up(desk: Desk, name: str) -> None:
    chain, actor = desk.chain, desk.chain.actor("HQ_ADMIN")
    session = await put_session(chain, branch="PUDONG", seats=SEATS)
    about, people = {"sessionId": key(SESSIONS, session)}, await _crowd(chain, CALLERS)
    await asyncio.gather(*(chain.ask(actor, "{ posts { totalCount } }") for _ in range(20)))
    calls = [call(chain, actor, name, {**about, "staffMemberId": one}, selection="status") for one in people]
    told = Counter(
        outcome.payload["trainingRecord"]["status"] for outcome in await asyncio.gather(*calls) if outcome.payload
    )
    assert told == {"ENROLLED": SEATS, "WAITING": CALLERS - SEATS}

    async with chain.reading():
        seated = await TrainingRecord.filter(status="ENROLLED").prefetch_related("staff_member")
        waiting = await TrainingRecord.filter(status="WAITING").order_by("enrolled_at", "id")
    leaving = [
        call(
            chain,
            actor,
            "withdrawFromTraining",
            {**about, "staffMemberId": chain.id(record.staff_member), "reason": "另有安排"},
        )
        for record in seated
    ]
    assert all(outcome.is_done for outcome in await asyncio.gather(*leaving))
    async with chain.reading():
        now_seated = await TrainingRecord.filter(status="ENROLLED").values_list("id", flat=True)
        assert await TrainingRecord.all().count() == CALLERS
    assert set(now_seated) == {record.id for record in waiting[:SEATS]}


async def test_a_session_is_filled_held_and_told(desk: Desk) -> None:
    chain, actor = desk.chain, desk.chain.actor("BRANCH_MANAGER")
    session = await put_session(chain, branch="PUDONG", seats=1)
    about, version = {"trainingSessionId": key(SESSIONS, session)}, session.version
    first, second = [await put_record(chain, session, staff=number) for number in ("005", "004")]
    assert (first.status, second.status) == ("ENROLLED", "WAITING")
    # One more seat, and who waits has it.
    given = {**about, "expectedVersion": version, "seats": 2}
    assert (await call(chain, actor, "updateTrainingSession", given)).is_done
    fewer = {**about, "expectedVersion": version + 1, "seats": 1}
    assert (await call(chain, actor, "updateTrainingSession", fewer)).faults == [("INVALID", ["seats"])]
    twice = {"staffMemberId": desk.staff("004"), "sessionId": about["trainingSessionId"]}
    assert (await call(chain, actor, "enrolInTraining", twice)).faults == [("TAKEN", ["sessionId"])]
    ticked = {"trainingRecordId": key(RECORDS, first), "expectedVersion": 1, "attended": True}
    outcome = await call(chain, actor, "recordAttendance", {**ticked, "score": "91.5", "evaluation": 5})
    assert outcome.is_done
    absent = {"trainingRecordId": key(RECORDS, second), "expectedVersion": 2, "attended": False, "score": "60"}
    assert (await call(chain, actor, "recordAttendance", absent)).faults == [("WRONG_STATE", ["score"])]
    held = {**about, "expectedVersion": version + 1, "cost": "800.00", "note": "结班"}
    assert (await call(chain, actor, "completeTrainingSession", held)).is_done

    told = (await chain.ask(actor, SESSION, id=about["trainingSessionId"]))["trainingSession"]
    assert told["status"] == "COMPLETED"
    assert told["cost"] == {"amount": "800.00", "currency": "CNY"}
    assert told["availableActions"] == []
    assert told["records"]["nodes"] == [
        {"status": "ATTENDED", "score": "91.5", "evaluation": 5, "staffMember": {"name": "陈静"}},
        {"status": "ABSENT", "score": None, "evaluation": None, "staffMember": {"name": "刘芳"}},
    ]
    assert [entry["action"] for entry in told["timeline"]["nodes"]] == [
        "CREATE_TRAINING_SESSION",
        "UPDATE_TRAINING_SESSION",
        "COMPLETE_TRAINING_SESSION",
    ]
    late = {"staffMemberId": desk.staff("003"), "sessionId": about["trainingSessionId"]}
    assert (await call(chain, actor, "enrolInTraining", late)).codes == ["WRONG_STATE"]


async def test_nothing_is_completed_or_ticked_off_before_it_begins(desk: Desk) -> None:
    chain, actor = desk.chain, desk.chain.actor("HQ_ADMIN")
    session = await put_session(chain, branch="PUDONG")
    record = await put_record(chain, session, staff="005")
    later = {"startsAt": (NOW + timedelta(minutes=1)).isoformat()}
    about = {"trainingSessionId": key(SESSIONS, session)}
    assert (await call(chain, actor, "updateTrainingSession", {**about, "expectedVersion": 1, **later})).is_done
    assert (await call(chain, actor, "completeTrainingSession", {**about, "expectedVersion": 2})).codes == [
        "WRONG_STATE"
    ]
    ticked = {"trainingRecordId": key(RECORDS, record), "expectedVersion": 1, "attended": True}
    assert (await call(chain, actor, "recordAttendance", ticked)).codes == ["WRONG_STATE"]
    told = (await chain.ask(actor, SESSION, id=about["trainingSessionId"]))["trainingSession"]
    assert told["availableActions"] == [
        "UPDATE_TRAINING_SESSION",
        "POSTPONE_TRAINING_SESSION",
        "CANCEL_TRAINING_SESSION",
        "ENROL_IN_TRAINING",
    ]


async def test_what_is_put_off_takes_nobody_on_until_it_has_a_new_date(desk: Desk) -> None:
    chain, actor = desk.chain, desk.chain.actor("HQ_ADMIN")
    session = await put_session(chain, branch="PUDONG", seats=1)
    record = await put_record(chain, session, staff="005")
    about = {"trainingSessionId": key(SESSIONS, session)}
    off = {**about, "expectedVersion": 1, "reason": "台风橙色预警"}
    assert (await call(chain, actor, "postponeTrainingSession", off)).is_done
    told = (await chain.ask(actor, SESSION, id=about["trainingSessionId"]))["trainingSession"]
    assert (told["status"], told["availableActions"]) == (
        "POSTPONED",
        ["UPDATE_TRAINING_SESSION", "CANCEL_TRAINING_SESSION"],
    )
    ticked = {"trainingRecordId": key(RECORDS, record), "expectedVersion": 1, "attended": True}
    late = {"staffMemberId": desk.staff("003"), "sessionId": about["trainingSessionId"]}
    assert (await call(chain, actor, "recordAttendance", ticked)).codes == ["WRONG_STATE"]
    assert (await call(chain, actor, "enrolInTraining", late)).codes == ["WRONG_STATE"]
    assert (await call(chain, actor, "updateTrainingSession", {**about, "expectedVersion": 2, "seats": 2})).is_done
    again = {
        "startsAt": (NOW + timedelta(days=7)).isoformat(),
        "endsAt": (NOW + timedelta(days=7, hours=4)).isoformat(),
    }
    assert (await call(chain, actor, "updateTrainingSession", {**about, "expectedVersion": 3, **again})).is_done
    assert (await call(chain, actor, "enrolInTraining", late)).is_done
    told = (await chain.ask(actor, SESSION, id=about["trainingSessionId"]))["trainingSession"]
    assert (told["status"], len(told["records"]["nodes"])) == ("SCHEDULED", 2)


async def test_a_session_is_open_to_all_below_who_holds_it_but_managed_from_there(desk: Desk) -> None:
    """One of the region is in sight of its branches, and of no other's; a branch enrols into it its own people."""
    chain = desk.chain
    session = await put_session(chain, branch="EAST")
    given = {"staffMemberId": desk.staff(OWN.staff), "sessionId": key(SESSIONS, session)}
    manager = chain.actor("BRANCH_MANAGER")
    assert (await call(chain, manager, "enrolInTraining", given)).is_done
    change = {"trainingSessionId": given["sessionId"], "expectedVersion": 1, "seats": 9}
    assert (await call(chain, manager, "updateTrainingSession", change)).denied == ["FORBIDDEN"]
    west = chain.person("007", dict.fromkeys(Permission, Reach(paths=(chain.branches["CHENGDU"].path,))))
    elsewhere = {"staffMemberId": desk.staff("007"), "sessionId": given["sessionId"]}
    assert (await call(chain, west, "enrolInTraining", elsewhere)).faults == [("NOT_FOUND", ["sessionId"])]


async def test_the_plan_by_post_is_the_tenants_own(desk: Desk) -> None:
    chain, actor = desk.chain, desk.chain.actor("HQ_ADMIN")
    query = '{ courses(where: {code: {eq: "CLAIMS"}}) { nodes { id version kind hours posts { code } } } }'
    (course,) = (await chain.ask(actor, query))["courses"]["nodes"]
    assert {post["code"] for post in course["posts"]} == {"COUNTER_CLERK", "CUSTOMER_MANAGER"}
    about = {"courseId": course["id"], "expectedVersion": course["version"]}
    given = {**about, "postIds": [desk.posts["GROUP_LEADER"]], "retired": True}
    outcome = await call(chain, actor, "updateCourse", given, selection="posts { code } retiredAt")
    assert outcome.payload
    assert outcome.payload["course"] == {"posts": [{"code": "GROUP_LEADER"}], "retiredAt": "2026-03-09T02:30:00Z"}
    everybody = {"courseId": course["id"], "expectedVersion": course["version"] + 1, "postIds": []}
    assert (await call(chain, actor, "updateCourse", everybody, selection="posts { code }")).payload == {
        "course": {"posts": []},
        "userErrors": [],
    }

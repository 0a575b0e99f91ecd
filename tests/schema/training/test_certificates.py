"""Exam, certificate, warning, end and renewal, by GraphQL and by the worker's duties."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from tenants.core.jobs import Turn
from tenants.core.scope import tenant_scope
from tenants.training import jobs, service
from tenants.training.models import Course, TrainingRecord
from tenants.training.queries import CERTIFICATES
from tests.people import NOW, VAULT, Chain
from tests.schema.calls import Desk, Outcome, call
from tests.schema.training.inputs import KIND, key, put_certificate, put_pass

DUTIES = {duty.name: duty for duty in jobs.DUTIES}
TODAY = NOW.date()


async def turn(chain: Chain, duty: str, day: date) -> None:
    """The duty at noon of the day, twice: the second time there is nothing left to do."""
    now = datetime(day.year, day.month, day.day, 4, tzinfo=UTC)
    for _ in range(2):
        with tenant_scope(chain.tenant):
            await DUTIES[duty].action(turn=Turn(tenant=chain.tenant, now=now, request_id="一轮", vault=VAULT))


async def sit(desk: Desk, score: str, **more: Any) -> Outcome:
    given = {"staffMemberId": desk.staff("005"), "kind": "AGENT_LICENCE", "score": score, **more}
    return await call(
        desk.chain, desk.chain.actor("BRANCH_MANAGER"), "recordExamResult", given, selection="passed attempt"
    )


async def certify(desk: Desk, kind: str = "AGENT_LICENCE", **more: Any) -> Outcome:
    given = {"staffMemberId": desk.staff("005"), "kind": kind, "number": "8001", "issuer": "银保监局", **more}
    selection = "id version status issuedOn validUntil warnOn exam { score attempt }"
    return await call(desk.chain, desk.chain.actor("BRANCH_MANAGER"), "issueCertificate", given, selection=selection)


async def test_an_exam_is_sat_again_as_often_as_the_rule_says_and_passed_makes_one_certificate(desk: Desk) -> None:
    assert (await sit(desk, "95", mock=True)).is_done
    assert (await certify(desk)).faults == [("NOT_PASSED", ["kind"])]
    told = [(await sit(desk, score)).payload for score in ("59.9", "40", "60")]
    assert [payload["examResult"] for payload in told if payload] == [
        {"passed": False, "attempt": 1},
        {"passed": False, "attempt": 2},
        {"passed": True, "attempt": 3},
    ]
    outcome = await certify(desk)
    assert outcome.payload
    made = outcome.payload["certificate"]
    assert made | {"id": "", "version": 1} == {
        "id": "",
        "version": 1,
        "status": "VALID",
        "issuedOn": "2026-03-09",
        "validUntil": "2029-03-08",
        "warnOn": "2029-01-07",
        "exam": {"score": "60.0", "attempt": 3},
    }
    assert (await certify(desk, number="8002")).codes == ["NOT_PASSED"]
    assert (await certify(desk)).faults == [("TAKEN", ["number"])]
    assert [(await sit(desk, "10")).is_done for _ in range(3)] == [True] * 3
    assert (await sit(desk, "100")).codes == ["RESITS_SPENT"]


async def test_the_duty_warns_and_ends_each_once_and_enrols_for_the_renewal(desk: Desk) -> None:
    chain = desk.chain
    held = {number: await put_certificate(chain, staff=number) for number in ("005", "007")}
    query = """query($id: ID!) { certificate(id: $id) { status version renewal { status session { place } } } }"""

    async def told(number: str) -> dict[str, Any]:
        shown = await chain.ask(chain.actor("HQ_ADMIN"), query, id=key(CERTIFICATES, held[number]))
        return dict(shown["certificate"])

    until = held["005"].valid_until
    await turn(chain, "training.expire", until - timedelta(days=31))
    assert await told("005") == {"status": "VALID", "version": 1, "renewal": None}
    warned = until - timedelta(days=30)
    await turn(chain, "training.expire", warned)
    assert await told("005") == {"status": "EXPIRING", "version": 2, "renewal": None}
    await turn(chain, "training.renew", warned)
    assert (await told("005"))["renewal"] is None
    async with chain.work() as work:
        await service.create_training_session(
            work=work,
            course_id=(await Course.get(code="CLAIMS")).id,
            branch_id=chain.branches["EAST"].id,
            place="大区培训中心",
            starts_at=datetime(until.year, until.month, until.day, 1, tzinfo=UTC),
            ends_at=datetime(until.year, until.month, until.day, 9, tzinfo=UTC),
            seats=10,
            external_trainer="外聘讲师",
        )
    await turn(chain, "training.renew", warned)
    enrolled = {
        "status": "EXPIRING",
        "version": 3,
        "renewal": {"status": "ENROLLED", "session": {"place": "大区培训中心"}},
    }
    assert await told("005") == enrolled
    assert (await told("007"))["renewal"] is None  # of another region
    async with chain.reading():
        assert await TrainingRecord.all().count() == 1
    await turn(chain, "training.expire", until)
    assert (await told("005"))["status"] == "EXPIRING"
    await turn(chain, "training.expire", until + timedelta(days=1))
    assert [(await told(number))["status"] for number in held] == ["EXPIRED", "EXPIRED"]
    assert (await told("005"))["version"] == 4


@pytest.mark.parametrize("day", [TODAY, date(2027, 1, 1)], ids=str)
async def test_what_was_taken_away_no_duty_brings_back(desk: Desk, day: date) -> None:
    chain = desk.chain
    certificate = await put_certificate(chain, staff="005")
    given = {"certificateId": key(CERTIFICATES, certificate), "expectedVersion": 1, "reason": "伪造"}
    assert (await call(chain, chain.actor("HQ_ADMIN"), "revokeCertificate", given)).is_done
    await turn(chain, "training.expire", day)
    found = await chain.ask(chain.actor("HQ_ADMIN"), "{ certificates { nodes { kind status } } }")
    assert found["certificates"]["nodes"] == [{"kind": KIND, "status": "REVOKED"}]
    assert (await put_pass(chain, staff="005")).attempt == 1

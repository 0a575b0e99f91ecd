"""One valid input of every mutation of training, about a session and a person at a place, and what each writes."""

from collections.abc import Mapping
from datetime import timedelta
from decimal import Decimal
from typing import Any

from schema.core.ids import encode
from tenants.core.source import AnySource
from tenants.training import service
from tenants.training.models import Certificate, Course, ExamResult, TrainingRecord, TrainingSession
from tenants.training.queries import CERTIFICATES, COURSES, EXAM_PAPERS, EXAM_RESULTS, LICENCE_PATHS, RECORDS, SESSIONS
from tests.people import NOW, Chain
from tests.schema.training.exams import ABOUT_POOLS, EXAM_CALLERS, EXAM_WRITTEN, exam_input, put_paper
from tests.schema.training.licences import LICENCE_CALLERS, LICENCE_WRITTEN, licence_input, put_path

Input = dict[str, Any]
LEADERS = {"HQ_ADMIN", "REGIONAL_MANAGER", "BRANCH_MANAGER"}
EVERYBODY = LEADERS | {"GROUP_LEADER", "STAFF"}
TRAINING_CALLERS: Mapping[str, set[str]] = {
    "createCourse": {"HQ_ADMIN"},
    "updateCourse": {"HQ_ADMIN"},
    "createTrainingSession": LEADERS,
    "updateTrainingSession": LEADERS,
    "postponeTrainingSession": LEADERS,
    "completeTrainingSession": LEADERS,
    "cancelTrainingSession": LEADERS,
    "enrolInTraining": EVERYBODY,
    "withdrawFromTraining": EVERYBODY,
    "recordAttendance": LEADERS,
    "recordExamResult": LEADERS,
    "recordExamResults": LEADERS,
    "recordAttendances": LEADERS,
    "enrolManyInTraining": EVERYBODY,
    "issueCertificate": LEADERS,
    "revokeCertificate": LEADERS,
    **LICENCE_CALLERS,
    **EXAM_CALLERS,
}
# The catalogue is the whole tenant's, with its questions.
ABOUT_CATALOGUE = {"createCourse", "updateCourse", *ABOUT_POOLS}
# Many at once: of which mutation.
MANY = {
    "enrolManyInTraining": "enrolInTraining",
    "recordAttendances": "recordAttendance",
    "recordExamResults": "recordExamResult",
}
VERSION = {"expectedVersion": 1}
KIND = "COUNTER_SERVICE"
PLACE = {"place": "二楼培训室"}
MEMBERS: Mapping[str, Input] = {
    "updateTrainingSession": {"place": "三楼培训室"},
    "postponeTrainingSession": {"reason": "台风橙色预警"},
    "completeTrainingSession": {"cost": "1200.00", "note": "按计划完成"},
    "cancelTrainingSession": {"reason": "讲师生病"},
    "enrolInTraining": {"note": "第一次参加"},
    "withdrawFromTraining": {"reason": "与理赔面谈冲突"},
    "recordExamResult": {"kind": KIND, "score": "82.5", "note": "笔试"},
    "issueCertificate": {
        "kind": KIND,
        "number": "沪上岗 20260309",
        "issuer": "上海市保险同业公会",
        "note": "原件已核对",
    },
    "revokeCertificate": {"reason": "伪造签名"},
    "recordAttendance": {"attended": True, "score": "88.5", "evaluation": 4, "note": "积极发言"},
}
# What each writes: type -> how many objects, and one change that must be told.
TRAINING_WRITTEN: dict[str, tuple[dict[str, int], tuple[str, str, Any, Any]]] = {
    "createCourse": ({"Course": 1}, ("Course", "code", None, "ANTI_FRAUD")),
    "updateCourse": ({"Course": 1}, ("Course", "hours", "4.0", "4.5")),
    "createTrainingSession": (
        {"TrainingSession": 1, "TimelineEntry": 1},
        ("TrainingSession", "place", None, "二楼培训室"),
    ),
    "updateTrainingSession": (
        {"TrainingSession": 1, "TimelineEntry": 1},
        ("TrainingSession", "place", "二楼培训室", "三楼培训室"),
    ),
    "postponeTrainingSession": (
        {"TrainingSession": 1, "TimelineEntry": 1},
        ("TrainingSession", "status", "SCHEDULED", "POSTPONED"),
    ),
    "completeTrainingSession": (
        {"TrainingSession": 1, "TrainingRecord": 1, "TimelineEntry": 1},
        ("TrainingRecord", "status", "ENROLLED", "ABSENT"),
    ),
    "cancelTrainingSession": (
        {"TrainingSession": 1, "TrainingRecord": 1, "TimelineEntry": 1},
        ("TrainingSession", "status", "SCHEDULED", "CANCELLED"),
    ),
    "enrolInTraining": ({"TrainingRecord": 1}, ("TrainingRecord", "status", None, "ENROLLED")),
    "withdrawFromTraining": ({"TrainingRecord": 1}, ("TrainingRecord", "status", "ENROLLED", "WITHDRAWN")),
    "recordExamResult": ({"ExamResult": 1}, ("ExamResult", "score", None, "82.5")),
    "issueCertificate": ({"Certificate": 1}, ("Certificate", "valid_until", None, "2028-03-08")),
    "revokeCertificate": ({"Certificate": 1}, ("Certificate", "status", "VALID", "REVOKED")),
    "recordAttendance": ({"TrainingRecord": 1}, ("TrainingRecord", "score", None, "88.5")),
}
TRAINING_WRITTEN |= LICENCE_WRITTEN | EXAM_WRITTEN | {name: TRAINING_WRITTEN[one] for name, one in MANY.items()}


def key(source: AnySource, record: Course | TrainingSession | TrainingRecord | ExamResult | Certificate) -> str:
    return str(encode(source, record.id))


async def put_session(chain: Chain, *, branch: str, trainer: str = "001", seats: int = 2) -> TrainingSession:
    """A session of the claims course that began an hour ago."""
    async with chain.work() as work:
        course = await Course.get(code="CLAIMS")
        return await service.create_training_session(
            work=work,
            course_id=course.id,
            branch_id=chain.branches[branch].id,
            place=PLACE["place"],
            starts_at=NOW - timedelta(hours=1),
            ends_at=NOW + timedelta(hours=3),
            seats=seats,
            trainer_id=chain.staff[trainer].id,
        )


async def put_record(chain: Chain, session: TrainingSession, *, staff: str) -> TrainingRecord:
    """Somebody's place in it."""
    async with chain.work() as work:
        return await service.enrol_in_training(work=work, staff_member=chain.staff[staff], session_id=session.id)


async def put_pass(chain: Chain, *, staff: str) -> ExamResult:
    """An exam for the counter, passed."""
    async with chain.work() as work:
        return await service.record_exam_result(
            work=work, staff_member=chain.staff[staff], kind=KIND, score=Decimal(75)
        )


async def put_certificate(chain: Chain, *, staff: str) -> Certificate:
    """A certificate for the counter, numbered as the person is."""
    await put_pass(chain, staff=staff)
    async with chain.work() as work:
        return await service.issue_certificate(
            work=work, staff_member=chain.staff[staff], kind=KIND, number=f"沪 {staff}", issuer="上海市保险同业公会"
        )


async def put_training(chain: Chain, *, branch: str, staff: str) -> dict[str, str]:
    """A session and somebody's place in it, by type."""
    session = await put_session(chain, branch=branch, trainer=staff)
    record = await put_record(chain, session, staff=staff)
    certificate = await put_certificate(chain, staff=staff)
    assert certificate.exam is not None
    return {
        "ExamPaper": str(encode(EXAM_PAPERS, (await put_paper(chain, staff=staff)).id)),
        "LicencePath": str(encode(LICENCE_PATHS, (await put_path(chain, staff=staff)).id)),
        "Certificate": key(CERTIFICATES, certificate),
        "ExamResult": key(EXAM_RESULTS, certificate.exam),
        "certificate": certificate.number,
        "TrainingSession": key(SESSIONS, session),
        "TrainingRecord": key(RECORDS, record),
        "number": session.number or "",
    }


async def training_input(chain: Chain, name: str, *, branch: str, staff: str) -> Input:
    """The input of that mutation, with what must be there before it can be called."""
    if name in LICENCE_CALLERS:
        return await licence_input(chain, name, staff=staff)
    if name in EXAM_CALLERS:
        return await exam_input(chain, name, staff=staff)
    if name in MANY:
        return {"rows": [await training_input(chain, MANY[name], branch=branch, staff=staff)]}
    members = MEMBERS.get(name, {})
    if name in ABOUT_CATALOGUE or name == "createTrainingSession":
        return await _new(chain, name, branch)
    person = {"staffMemberId": chain.id(chain.staff[staff])}
    if name == "recordExamResult":
        return {**person, **members}
    if name == "issueCertificate":
        await put_pass(chain, staff=staff)
        return {**person, **members}
    if name == "revokeCertificate":
        return {"certificateId": key(CERTIFICATES, await put_certificate(chain, staff=staff)), **VERSION, **members}
    return await _about_session(chain, name, members, person, branch=branch, staff=staff)


async def _about_session(chain: Chain, name: str, members: Input, person: Input, *, branch: str, staff: str) -> Input:
    session = await put_session(chain, branch=branch)
    if name == "enrolInTraining":
        return {**person, "sessionId": key(SESSIONS, session), **members}
    record = await put_record(chain, session, staff=staff)
    if name == "withdrawFromTraining":
        return {**person, "sessionId": key(SESSIONS, session), **members}
    if name == "recordAttendance":
        return {"trainingRecordId": key(RECORDS, record), **VERSION, **members}
    return {"trainingSessionId": key(SESSIONS, session), **VERSION, **members}


async def _new(chain: Chain, name: str, branch: str) -> Input:
    if name == "createCourse":
        named = {"nameZh": "反诈骗", "nameEn": "Against fraud"}
        return {"code": "ANTI_FRAUD", "kind": "COMPLIANCE", "hours": "2.5", **named}
    async with chain.reading():
        course = await Course.get(code="CLAIMS")
    about = {"courseId": key(COURSES, course)}
    if name == "updateCourse":
        return {**about, "expectedVersion": course.version, "hours": "4.5", "nameZh": "理赔实务进阶"}
    times = {"startsAt": "2026-03-16T01:00:00Z", "endsAt": "2026-03-16T05:00:00Z", "seats": 20}
    return {**about, "branchId": chain.id(chain.branches[branch]), **PLACE, **times, "externalTrainer": "外聘讲师"}

"""One valid input of every mutation about a way to a licence, and what each writes."""

from datetime import timedelta
from decimal import Decimal
from typing import Any

from schema.core.ids import encode
from tenants.training import service
from tenants.training.models import Course, LicencePath
from tenants.training.queries import LICENCE_PATHS
from tenants.training.workflow import CourseKind
from tests.people import NOW, Chain

Input = dict[str, Any]
_LEADERS = {"HQ_ADMIN", "REGIONAL_MANAGER", "BRANCH_MANAGER"}
LICENCE_CALLERS = {
    "beginLicencePath": _LEADERS,
    "advanceLicencePath": _LEADERS,
    "abandonLicencePath": _LEADERS,
}
LICENCE = "COUNTER_SERVICE"
LICENCE_WRITTEN: dict[str, tuple[dict[str, int], tuple[str, str, Any, Any]]] = {
    "beginLicencePath": ({"LicencePath": 1, "TimelineEntry": 1}, ("LicencePath", "stage", None, "RECRUITED")),
    "advanceLicencePath": (
        {"LicencePath": 1, "TimelineEntry": 1},
        ("LicencePath", "stage", "RECRUITED", "TRAINED"),
    ),
    "abandonLicencePath": (
        {"LicencePath": 1, "TimelineEntry": 1},
        ("LicencePath", "status", "OPEN", "ABANDONED"),
    ),
}


async def put_path(chain: Chain, *, staff: str) -> LicencePath:
    """Somebody who has set out."""
    async with chain.work() as work:
        return await service.begin_licence_path(work=work, staff_member=chain.staff[staff], kind=LICENCE)


async def put_lesson(chain: Chain, *, staff: str) -> None:
    """A pre-job course attended this morning."""
    async with chain.work(now=NOW - timedelta(days=1)) as work:
        course = await Course.filter(kind=CourseKind.PRE_JOB).order_by("code").first()
        assert course is not None
        session = await service.create_training_session(
            work=work,
            course_id=course.id,
            branch_id=chain.staff[staff].branch_id,
            place="二楼培训室",
            starts_at=NOW - timedelta(hours=2),
            ends_at=NOW + timedelta(hours=1),
            seats=3,
            external_trainer="外聘讲师",
        )
        record = await service.enrol_in_training(work=work, staff_member=chain.staff[staff], session_id=session.id)
        work.now = NOW
        await service.record_attendance(work=work, record=record, attended=True, score=Decimal(90))


async def licence_input(chain: Chain, name: str, *, staff: str) -> Input:
    """The input of that mutation; the next stage is earned."""
    if name == "beginLicencePath":
        return {"staffMemberId": chain.id(chain.staff[staff]), "kind": LICENCE, "note": "主任推荐"}
    path = await put_path(chain, staff=staff)
    subject = {"licencePathId": str(encode(LICENCE_PATHS, path.id)), "expectedVersion": 1}
    if name == "abandonLicencePath":
        return {**subject, "reason": "转岗"}
    await put_lesson(chain, staff=staff)
    return {**subject, "stage": "TRAINED", "note": "岗前培训合格"}

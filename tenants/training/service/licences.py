"""Use cases of the way to a licence: begun, one stage further, given up."""

from collections.abc import Awaitable, Callable, Mapping

from tenants.core.errors import Required
from tenants.core.texts import cleaned, required
from tenants.core.timeline import tell
from tenants.core.work import Work
from tenants.staff.models import StaffMember
from tenants.staff.workflow import LEFT
from tenants.training import licensing
from tenants.training.gates import lacking
from tenants.training.licensing import (
    NUMBERED,
    LicenceAction,
    LicencePathStatus,
    LicenceStage,
    PathUnderWay,
    StageNotEarned,
)
from tenants.training.models import ExamResult, LicencePath, TrainingRecord
from tenants.training.rules import certificate_rules
from tenants.training.workflow import CourseKind, HasLeft, TrainingRecordStatus

NUMBER, TEXT = 80, 4_000
BEGIN = "BEGIN_LICENCE_PATH"


async def begin_licence_path(
    *, work: Work, staff_member: StaffMember, kind: str, note: str | None = None
) -> LicencePath:
    """Somebody who was recruited sets out for a licence. Raises `Invalid` for an unknown kind, `PathUnderWay`."""
    (await certificate_rules()).kind(kind)
    said = cleaned(note, field="note", limit=TEXT)
    if staff_member.state in LEFT:
        raise HasLeft(field=("staff_member_id",), name=staff_member.name)
    if await LicencePath.exists(staff_member_id=staff_member.id, kind=kind, status=LicencePathStatus.OPEN):
        raise PathUnderWay(field=("kind",), name=staff_member.name)
    path = LicencePath(
        staff_member=staff_member,
        kind=kind,
        stage=LicenceStage.RECRUITED,
        status=LicencePathStatus.OPEN,
        begun_on=work.today,
    )
    await path.save()
    await tell(work=work, record=path, action=BEGIN, after=path.stage, note=said)
    return path


async def advance_licence_path(
    *, work: Work, path: LicencePath, stage: LicenceStage, number: str | None = None, note: str | None = None
) -> LicencePath:
    """Takes the way one stage further: the next one, and only when what it rests on is there.

    Raises `StageSkipped`, `StageNotEarned`, and `Required` for a missing number.
    """
    licensing.require_next(stage, stage=path.stage, status=path.status)
    said, given = cleaned(note, field="note", limit=TEXT), cleaned(number, field="number", limit=NUMBER)
    await path.fetch_related("staff_member")
    if stage in NUMBERED:
        if given is None:
            raise Required(field=("number",))
        setattr(path, NUMBERED[stage], given)
    elif not await _PROOFS[stage](work, path):
        raise StageNotEarned(field=("stage",), name=path.staff_member.name, stage=stage.value)
    before, path.stage = path.stage, stage
    path.status = licensing.status_at(stage)
    path.ended_on = work.today if path.status is LicencePathStatus.COMPLETED else None
    await path.save()
    action = LicenceAction.ADVANCE_LICENCE_PATH
    await tell(work=work, record=path, action=action, before=before, after=stage, note=said)
    return path


async def abandon_licence_path(*, work: Work, path: LicencePath, reason: str) -> LicencePath:
    """They give up, or are given up; another way can begin."""
    licensing.require_open(path.status)
    said = required(reason, field="reason", limit=TEXT)
    await path.fetch_related("staff_member")
    path.status, path.ended_on = LicencePathStatus.ABANDONED, work.today
    await path.save()
    action = LicenceAction.ABANDON_LICENCE_PATH
    await tell(work=work, record=path, action=action, before=path.stage, after=path.stage, note=said)
    return path


async def _attended(_work: Work, path: LicencePath) -> bool:
    attended = TrainingRecord.filter(staff_member_id=path.staff_member_id, status=TrainingRecordStatus.ATTENDED)
    return await attended.filter(session__course__kind=CourseKind.PRE_JOB).exists()


async def _mock_passed(_work: Work, path: LicencePath) -> bool:
    return await _passed(path, mock=True)


async def _exam_passed(_work: Work, path: LicencePath) -> bool:
    return await _passed(path, mock=False)


async def _passed(path: LicencePath, *, mock: bool) -> bool:
    sat = ExamResult.filter(staff_member_id=path.staff_member_id, kind=path.kind, mock=mock, passed=True)
    return await sat.exists()


async def _certified(work: Work, path: LicencePath) -> bool:
    return not await lacking(staff_id=path.staff_member_id, kinds=[path.kind], on=work.today)


_PROOFS: Mapping[LicenceStage, Callable[[Work, LicencePath], Awaitable[bool]]] = {
    LicenceStage.TRAINED: _attended,
    LicenceStage.MOCK_TESTED: _mock_passed,
    LicenceStage.EXAMINED: _exam_passed,
    LicenceStage.CERTIFIED: _certified,
}

"""Use cases of people's places in sessions: enrolled, withdrawn, ticked off with a score."""

from decimal import Decimal
from uuid import UUID

from tenants.core.errors import WrongState
from tenants.core.texts import cleaned, required
from tenants.core.work import Work
from tenants.staff.models import StaffMember
from tenants.staff.workflow import LEFT
from tenants.training import workflow
from tenants.training.models import TrainingRecord, TrainingSession
from tenants.training.permits import standing_of
from tenants.training.queries import SESSIONS
from tenants.training.seating import fill, held_session, seats_taken
from tenants.training.workflow import AlreadyEnrolled, HasLeft, TrainingAction, TrainingRecordStatus

TEXT = 4_000


async def enrol_in_training(
    *, work: Work, staff_member: StaffMember, session_id: UUID, note: str | None = None
) -> TrainingRecord:
    """Gives somebody a seat in a session or, when it is full, the last place on its waiting list.

    Raises `WrongState` unless the session is scheduled, `AlreadyEnrolled` and `HasLeft`.
    """
    said = cleaned(note, field="note", limit=TEXT)
    session = await _session(work, session_id)
    workflow.require(TrainingAction.ENROL_IN_TRAINING, standing=standing_of(session, now=work.now))
    if staff_member.state in LEFT:
        raise HasLeft(field=("staff_member_id",), name=staff_member.name)
    record = await _place(session, staff_member)
    if record is None:
        record = TrainingRecord(session=session, staff_member=staff_member)
    elif record.status is not TrainingRecordStatus.WITHDRAWN:
        raise AlreadyEnrolled(field=("session_id",), name=staff_member.name)
    record.status = workflow.placed(seats=session.seats, taken=await seats_taken(session))
    record.enrolled_at, record.ended_at, record.note = work.now, None, said
    record.seated_at = work.now if record.status is TrainingRecordStatus.ENROLLED else None
    await record.save()
    return record


async def withdraw_from_training(
    *, work: Work, staff_member: StaffMember, session_id: UUID, reason: str
) -> TrainingRecord:
    """Gives the place back; whoever waits longest moves up. Raises `WrongState` for who has none to give back."""
    said = required(reason, field="reason", limit=TEXT)
    session = await _session(work, session_id)
    record = await _place(session, staff_member)
    if record is None:
        raise WrongState(field=("session_id",), state=TrainingRecordStatus.WITHDRAWN.value)
    workflow.require_leaving(record.status)
    record.status, record.ended_at, record.note = TrainingRecordStatus.WITHDRAWN, work.now, said
    await record.save()
    await fill(work=work, session=session)
    return record


async def record_attendance(
    *,
    work: Work,
    record: TrainingRecord,
    attended: bool,
    score: Decimal | None = None,
    evaluation: int | None = None,
    note: str | None = None,
) -> TrainingRecord:
    """Ticks somebody off, with the score and what they thought of it if they were there; see `attendance`."""
    session = await TrainingSession.get(id=record.session_id)
    await record.fetch_related("staff_member")
    record.status = workflow.attendance(record.status, attended=attended, session=standing_of(session, now=work.now))
    for given, column in ((score, "score"), (evaluation, "evaluation")):
        if given is not None and not attended:
            raise WrongState(field=(column,), state=record.status.value)
    record.score = None if score is None else workflow.checked_score(score)
    record.evaluation = None if evaluation is None else workflow.checked_evaluation(evaluation)
    record.note, record.ended_at = cleaned(note, field="note", limit=TEXT), work.now
    await record.save()
    return record


async def _session(work: Work, id: UUID) -> TrainingSession:
    """One in sight, locked."""
    found = await work.find(source=SESSIONS, id=id, field="session_id")
    return await held_session(id=found.id)


async def _place(session: TrainingSession, staff_member: StaffMember) -> TrainingRecord | None:
    places = TrainingRecord.filter(session_id=session.id, staff_member_id=staff_member.id)
    record = await places.select_for_update(no_key=True).first()
    if record is not None:
        record.staff_member = staff_member
    return record

"""Use cases of sessions: announced, changed, put off, called off, completed."""

from collections.abc import Callable
from datetime import datetime
from decimal import Decimal
from uuid import UUID

from tenants.branches.entering import entered_at
from tenants.core.dates import local_date
from tenants.core.errors import Invalid, Required, WrongState
from tenants.core.money import exact
from tenants.core.permissions import Permission
from tenants.core.texts import cleaned, required
from tenants.core.timeline import tell
from tenants.core.work import Work
from tenants.staff.queries import STAFF
from tenants.training import workflow
from tenants.training.models import Course, TrainingRecord, TrainingSession
from tenants.training.permits import standing_of
from tenants.training.queries import COURSES
from tenants.training.seating import fill, seats_taken
from tenants.training.workflow import TrainingAction, TrainingRecordStatus, TrainingSessionStatus

NAME, TEXT = 200, 4_000


async def create_training_session(
    *,
    work: Work,
    course_id: UUID,
    branch_id: UUID,
    place: str,
    starts_at: datetime,
    ends_at: datetime,
    seats: int,
    trainer_id: UUID | None = None,
    external_trainer: str | None = None,
) -> TrainingSession:
    """Announces a session. Raises `WrongState` for a retired course, `Required` without trainer, `Invalid` with two."""
    work.expect(work.named(source=COURSES, id=course_id))
    branch = await entered_at(work=work, id=branch_id, permission=Permission.TRAINING_MANAGE)
    course: Course = await work.find(source=COURSES, id=course_id, field="course_id")
    if course.retired_at is not None:
        raise WrongState(field=("course_id",), state="RETIRED")
    workflow.require_times(starts_at=starts_at, ends_at=ends_at)
    session = TrainingSession(
        course=course,
        branch=branch,
        place=required(place, field="place", limit=NAME),
        starts_at=starts_at,
        ends_at=ends_at,
        seats=workflow.checked_seats(seats),
        status=TrainingSessionStatus.SCHEDULED,
        currency=work.tenant.currency,
    )
    if not await _taught(work, session, trainer_id, external_trainer):
        raise Required(field=("trainer_id",))
    year = local_date(starts_at, zone=work.tenant.time_zone).year
    session.number = await work.next_number(series=f"training-{year}", form=f"T-{year}-{{:05d}}")
    await session.save()
    await tell(work=work, record=session, action="CREATE_TRAINING_SESSION", after=session.status)
    return session


async def update_training_session(
    *,
    work: Work,
    session: TrainingSession,
    place: str | None = None,
    starts_at: datetime | None = None,
    ends_at: datetime | None = None,
    seats: int | None = None,
    trainer_id: UUID | None = None,
    external_trainer: str | None = None,
) -> TrainingSession:
    """Changes what was announced; who waits moves up where seats are added. Never fewer seats than are taken. A new
    date brings back what was put off."""
    workflow.require(TrainingAction.UPDATE_TRAINING_SESSION, standing=standing_of(session, now=work.now))
    session.place = session.place if place is None else required(place, field="place", limit=NAME)
    session.starts_at, session.ends_at = starts_at or session.starts_at, ends_at or session.ends_at
    workflow.require_times(starts_at=session.starts_at, ends_at=session.ends_at)
    if seats is not None:
        session.seats = workflow.checked_seats(seats, taken=await seats_taken(session))
    await _taught(work, session, trainer_id, external_trainer)
    status = workflow.after_update(session.status, dated=starts_at is not None)
    await _to(work, session, status, TrainingAction.UPDATE_TRAINING_SESSION)
    await fill(work=work, session=session)
    return session


async def postpone_training_session(*, work: Work, session: TrainingSession, reason: str) -> TrainingSession:
    """Puts it off until it gets a new date; everybody keeps their place."""
    workflow.require(TrainingAction.POSTPONE_TRAINING_SESSION, standing=standing_of(session, now=work.now))
    said = required(reason, field="reason", limit=TEXT)
    return await _to(work, session, TrainingSessionStatus.POSTPONED, TrainingAction.POSTPONE_TRAINING_SESSION, said)


async def complete_training_session(
    *, work: Work, session: TrainingSession, cost: Decimal | None = None, note: str | None = None
) -> TrainingSession:
    """It was held and cost so much. Who was not ticked off was absent; who still waits was not seated."""
    workflow.require(TrainingAction.COMPLETE_TRAINING_SESSION, standing=standing_of(session, now=work.now))
    if cost is not None:
        session.cost = exact(cost, currency=session.currency, field=("cost",))
    said = cleaned(note, field="note", limit=TEXT)
    await _end_places(work, session, workflow.at_the_end)
    return await _to(work, session, TrainingSessionStatus.COMPLETED, TrainingAction.COMPLETE_TRAINING_SESSION, said)


async def cancel_training_session(*, work: Work, session: TrainingSession, reason: str) -> TrainingSession:
    """Calls it off; nobody keeps a place."""
    workflow.require(TrainingAction.CANCEL_TRAINING_SESSION, standing=standing_of(session, now=work.now))
    said = required(reason, field="reason", limit=TEXT)
    await _end_places(work, session, workflow.called_off)
    return await _to(work, session, TrainingSessionStatus.CANCELLED, TrainingAction.CANCEL_TRAINING_SESSION, said)


async def _taught(work: Work, session: TrainingSession, trainer_id: UUID | None, external: str | None) -> bool:
    """Names the trainer, if one was given."""
    outsider = cleaned(external, field="external_trainer", limit=NAME)
    if trainer_id is not None and outsider is not None:
        raise Invalid(field=("external_trainer",), detail="trainerId")
    if trainer_id is None and outsider is None:
        return False
    trainer = None if trainer_id is None else await work.find(source=STAFF, id=trainer_id, field="trainer_id")
    session.trainer, session.external_trainer = trainer, outsider
    return True


async def _end_places(
    work: Work, session: TrainingSession, become: Callable[[TrainingRecordStatus], TrainingRecordStatus]
) -> None:
    places = TrainingRecord.filter(session_id=session.id, status__in=list(workflow.LEAVING))
    for record in await places.order_by("id").select_for_update(no_key=True).prefetch_related("staff_member"):
        record.status, record.ended_at = become(record.status), work.now
        await record.save()


async def _to(
    work: Work,
    session: TrainingSession,
    status: TrainingSessionStatus,
    action: TrainingAction,
    note: str | None = None,
) -> TrainingSession:
    before, session.status = session.status, status
    await session.save()
    moved = (before, status) if before is not status else (None, None)
    await tell(work=work, record=session, action=action, before=moved[0], after=moved[1], note=note)
    return session

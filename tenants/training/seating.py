"""Seats of a session as the tables have them. Whoever calls these holds the session locked."""

from uuid import UUID

from tenants.core.work import Work
from tenants.training.models import TrainingRecord, TrainingSession
from tenants.training.workflow import SEATED, TrainingRecordStatus, moving_up


async def held_session(*, id: UUID) -> TrainingSession:
    """The session, locked until the end: seats are given one after the other."""
    return await TrainingSession.filter(id=id).select_for_update(no_key=True).get()


async def seats_taken(session: TrainingSession) -> int:
    """How many hold a seat."""
    return await TrainingRecord.filter(session_id=session.id, status__in=list(SEATED)).count()


async def fill(*, work: Work, session: TrainingSession) -> None:
    """Gives free seats to those who wait, in the order they came."""
    waiting = TrainingRecord.filter(session_id=session.id, status=TrainingRecordStatus.WAITING)
    found = waiting.order_by("enrolled_at", "id").select_for_update(no_key=True).prefetch_related("staff_member")
    for record in moving_up(seats=session.seats, taken=await seats_taken(session), waiting=await found):
        record.status, record.seated_at = TrainingRecordStatus.ENROLLED, work.now
        await record.save()

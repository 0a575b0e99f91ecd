"""What is done about certificates without anybody asking: a warning, the end, and a place to renew them in."""

from collections.abc import Collection
from uuid import UUID

from tortoise.expressions import Q

from tenants.core.jobs import Duty, Turn
from tenants.core.work import Work
from tenants.training.certification import LIVE, CertificateStatus
from tenants.training.exams import ExamPaperStatus
from tenants.training.models import Certificate, TrainingRecord
from tenants.training.models_exams import ExamPaper
from tenants.training.renewal import next_to_renew, session_to_renew
from tenants.training.service import age_certificate, enrol_in_training, expire_exam_paper
from tenants.training.workflow import TrainingRecordStatus


async def _due(*, work: Work, passing_over: Collection[UUID]) -> Certificate | None:
    ended = Q(status__in=list(LIVE), valid_until__lt=work.today)
    warned = Q(status=CertificateStatus.VALID, warn_on__lte=work.today)
    found = Certificate.filter(ended | warned).exclude(id__in=list(passing_over)).order_by("valid_until", "id")
    return await found.limit(1).select_for_update(skip_locked=True, no_key=True).first()


async def _age(*, work: Work, record: Certificate) -> None:
    await age_certificate(work=work, certificate=record)


async def _renew(*, work: Work, record: Certificate) -> None:
    """Whoever was enrolled there before is not enrolled twice."""
    if record.renewal_id is not None:
        return
    await record.fetch_related("staff_member__branch")
    session = await session_to_renew(work=work, certificate=record)
    if session is None:
        return
    held = TrainingRecord.filter(session_id=session.id, staff_member_id=record.staff_member_id)
    place = await held.exclude(status=TrainingRecordStatus.WITHDRAWN).first()
    record.renewal = place or await enrol_in_training(
        work=work, staff_member=record.staff_member, session_id=session.id
    )
    await record.save()


async def _overdue(*, work: Work, passing_over: Collection[UUID]) -> ExamPaper | None:
    begun = ExamPaper.filter(status=ExamPaperStatus.BEGUN, closes_at__lt=work.now).exclude(id__in=list(passing_over))
    return await begun.order_by("closes_at", "id").limit(1).select_for_update(skip_locked=True, no_key=True).first()


async def _close(*, work: Work, record: ExamPaper) -> None:
    await expire_exam_paper(work=work, paper=record)


async def close_papers(*, turn: Turn) -> None:
    """Ends papers whose time ran out, each in a unit of work of its own."""
    await turn.each(find=_overdue, treat=_close)


async def expire(*, turn: Turn) -> None:
    """Warns of certificates that run out and ends those that have, each in a unit of work of its own."""
    await turn.each(find=_due, treat=_age)


async def renew(*, turn: Turn) -> None:
    """Enrols holders of certificates that run out in the next session of the course that renews them."""
    await turn.each(find=next_to_renew, treat=_renew)


DUTIES = (
    Duty(
        name="training.expire", cron="7 * * * *", about="warns of certificates that run out, ends others", action=expire
    ),
    Duty(name="training.papers", cron="*/5 * * * *", about="ends exam papers whose time ran out", action=close_papers),
    Duty(name="training.renew", cron="17 * * * *", about="enrols people to renew their certificates", action=renew),
)

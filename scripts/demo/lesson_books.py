"""The training of a demo plan put into its tenant: sessions stand there at once, papers come by the services."""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta

from scripts.demo.shapes import PaperPlan, PlacePlan, SessionPlan
from tenants.branches.models import Branch
from tenants.core import counters
from tenants.core.dates import local_date
from tenants.core.timeline import tell
from tenants.core.work import Work
from tenants.staff.models import StaffMember
from tenants.training.models import Course, TrainingRecord, TrainingSession
from tenants.training.service import issue_certificate, record_exam_result, revoke_certificate
from tenants.training.workflow import SEATED, TrainingAction, TrainingRecordStatus, TrainingSessionStatus

ISSUER = "行业协会"
SEATS = 6
_TURNS = {
    TrainingSessionStatus.COMPLETED: TrainingAction.COMPLETE_TRAINING_SESSION,
    TrainingSessionStatus.CANCELLED: TrainingAction.CANCEL_TRAINING_SESSION,
    TrainingSessionStatus.POSTPONED: TrainingAction.POSTPONE_TRAINING_SESSION,
}


@dataclass
class LessonBooks:
    """Who and what the training names, and `act`, which makes a member of staff the one who does what follows."""

    branches: Mapping[str, Branch]
    staff: Mapping[str, StaffMember]
    act: Callable[[Work, str, datetime], None]
    boss: str
    now: datetime
    _courses: dict[str, Course] = field(default_factory=dict)
    _numbers: Counter[int] = field(default_factory=Counter)

    async def prepare(self) -> None:
        """The tenant's catalogue by code."""
        self._courses = {course.code: course for course in await Course.all()}

    async def close(self) -> None:
        """The series go on where the books end."""
        for year, value in self._numbers.items():
            await counters.go_on_from(series=f"training-{year}", value=value)

    async def hold(self, work: Work, plan: SessionPlan) -> None:
        """One session with the places in it, and what became of them."""
        self.act(work, plan.trainer or self.boss, plan.announced_at)
        year = local_date(plan.starts_at, zone=work.tenant.time_zone).year
        self._numbers[year] += 1
        session = TrainingSession(
            number=f"T-{year}-{self._numbers[year]:05d}",
            course=self._courses[plan.course_code],
            branch=self.branches[plan.unit_code],
            trainer=self.staff[plan.trainer] if plan.trainer else None,
            external_trainer=None if plan.trainer else "外聘讲师",
            place="培训室",
            starts_at=plan.starts_at,
            ends_at=plan.starts_at + timedelta(hours=plan.hours),
            seats=SEATS,
            status=TrainingSessionStatus.SCHEDULED,
            currency=work.tenant.currency,
        )
        await session.save()
        await tell(work=work, record=session, action="CREATE_TRAINING_SESSION", after=session.status)
        for place in plan.places:
            await self._place(session, place).save()
        await self._end(work, session, plan)

    def _place(self, session: TrainingSession, plan: PlacePlan) -> TrainingRecord:
        seated = plan.status in SEATED
        waits = plan.status in {TrainingRecordStatus.ENROLLED, TrainingRecordStatus.WAITING}
        return TrainingRecord(
            session=session,
            staff_member=self.staff[plan.staff_number],
            status=plan.status,
            enrolled_at=plan.at,
            seated_at=plan.at if seated else None,
            ended_at=None if waits else max(plan.at, min(session.ends_at, self.now)),
            score=plan.score,
            evaluation=plan.evaluation,
            note="与客户面谈冲突" if plan.status is TrainingRecordStatus.WITHDRAWN else None,
        )

    async def _end(self, work: Work, session: TrainingSession, plan: SessionPlan) -> None:
        action = _TURNS.get(plan.status)
        if action is None:
            return
        held = plan.status is TrainingSessionStatus.COMPLETED
        work.now = session.ends_at if held else min(session.starts_at - timedelta(days=2), self.now)
        before, session.status = session.status, plan.status
        await session.save()
        note = None if held else "讲师临时有事"
        await tell(work=work, record=session, action=action, before=before, after=plan.status, note=note)

    async def certify(self, work: Work, plan: PaperPlan) -> None:
        """The exams of one person for one kind, and the certificate they came to."""
        member = self.staff[plan.staff_number]
        for day, score, mock in plan.marks:
            self.act(work, self.boss, _noon(day))
            await record_exam_result(work=work, staff_member=member, kind=plan.kind, score=score, sat_on=day, mock=mock)
        if plan.number is None or plan.issued_on is None:
            return
        # Entered today: it stands where its days put it.
        self.act(work, self.boss, self.now)
        certificate = await issue_certificate(
            work=work,
            staff_member=member,
            kind=plan.kind,
            number=plan.number,
            issuer=ISSUER,
            issued_on=plan.issued_on,
        )
        if plan.revoked_on is not None:
            await revoke_certificate(work=work, certificate=certificate, reason="代客户签名，证书吊销")


def _noon(day: date) -> datetime:
    return datetime.combine(day, time(4), UTC)

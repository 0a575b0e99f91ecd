"""Exams on questions in the demo: a pool for each course that is examined, and a paper in every state."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from scripts.demo.exam_questions import CHOICES, STATEMENTS
from scripts.demo.shapes import StaffPlan
from tenants.core.actor import Reach
from tenants.core.permissions import Permission
from tenants.core.work import Work
from tenants.staff.models import StaffMember
from tenants.staff.workflow import LEFT, EmploymentState
from tenants.training import service
from tenants.training.exams import ExamPaperStatus, QuestionKind
from tenants.training.models import Course
from tenants.training.models_exams import ExamPaper
from tenants.training.papers import asked_in
from tenants.training.rules import KindRules, certificate_rules

STATES = tuple(ExamPaperStatus)


@dataclass(frozen=True)
class ExamBooks:
    """Who sits exams, and `act`, which makes a member of staff the one who does what follows."""

    plan: Sequence[StaffPlan]
    staff: Mapping[str, StaffMember]
    act: Callable[[Work, str, datetime], None]
    now: datetime

    async def hold(self, work: Work) -> None:
        """Fills the pools; then five people have a paper each, for every kind of certificate with an exam. Where the
        post of one needs no such certificate it is a mock test."""
        for kind in (await certificate_rules()).kinds.values():
            if kind.exam is None:
                continue
            self.act(work, self.plan[0].number, self.now - timedelta(days=2))
            await _fill(work, kind.exam.course)
            sitting = sorted(self._employed(), key=lambda member: member.post_code not in kind.posts)
            for member, status in zip(sitting, STATES, strict=False):
                await self._sit(work, kind, member, status)

    def _employed(self) -> list[StaffPlan]:
        aside = {*LEFT, EmploymentState.APPLICANT}
        return [member for member in self.plan[1:] if member.hired_on and member.state not in aside]

    async def _sit(self, work: Work, kind: KindRules, member: StaffPlan, status: ExamPaperStatus) -> None:
        """A paper that stands there: one under way was begun just now, all others yesterday."""
        begun = self.now - timedelta(minutes=5) if status is ExamPaperStatus.BEGUN else self.now - timedelta(days=1)
        boss = self.plan[0].number
        self.act(work, boss, begun - timedelta(minutes=10))
        mock = member.post_code not in kind.posts
        paper = await service.draw_exam_paper(
            work=work, staff_member=self.staff[member.number], kind=kind.code, mock=mock
        )
        if status is ExamPaperStatus.VOIDED:
            await service.void_exam_paper(work=work, paper=paper, reason="考场停电，改期再考")
        if status in {ExamPaperStatus.DRAWN, ExamPaperStatus.VOIDED}:
            return
        everybody = work.actor
        self.act(work, member.number, begun)
        work.actor = replace(work.actor, reaches={Permission.EXAM_SIT: Reach(own=True)})
        await service.begin_exam_paper(work=work, paper=paper)
        if status is ExamPaperStatus.SUBMITTED:
            work.now = begun + timedelta(minutes=paper.minutes // 2)
            await service.submit_exam_paper(work=work, paper=paper, answers=await _answers(paper))
        work.actor = everybody
        if status is ExamPaperStatus.EXPIRED:
            self.act(work, boss, begun + timedelta(minutes=paper.minutes + 1))
            await service.expire_exam_paper(work=work, paper=paper)


async def _fill(work: Work, course: str) -> None:
    held = await Course.get(code=course)
    for text, true in STATEMENTS[course]:
        kind, key = QuestionKind.TRUE_FALSE, ["TRUE" if true else "FALSE"]
        await service.create_question(work=work, course_id=held.id, kind=kind, text=text, answer=key, points=5)
    for text, options, letters in CHOICES[course]:
        kind = QuestionKind.SINGLE_CHOICE if len(letters) == 1 else QuestionKind.MULTIPLE_CHOICE
        await service.create_question(
            work=work, course_id=held.id, kind=kind, text=text, options=options, answer=list(letters), points=10
        )


async def _answers(paper: ExamPaper) -> list[service.Answer]:
    """All right but every fifth, which is left out."""
    asked = enumerate(await asked_in(paper), 1)
    return [service.Answer(position=place, choices=question.answer) for place, question in asked if place % 5]

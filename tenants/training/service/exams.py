"""Use cases of exams on questions: a paper drawn, begun, submitted, voided, or run out of time."""

import secrets
from collections.abc import Mapping, Sequence
from datetime import timedelta
from decimal import Decimal
from typing import TypedDict
from uuid import UUID

from tenants.core.dates import local_date
from tenants.core.errors import Invalid
from tenants.core.permissions import Permission
from tenants.core.texts import cleaned, required
from tenants.core.work import Work
from tenants.staff.models import StaffMember
from tenants.staff.workflow import LEFT
from tenants.training import exams
from tenants.training.certification import is_passed
from tenants.training.exams import (
    Asked,
    ExamPaperAction,
    ExamPaperStatus,
    KnowsTheKey,
    NoExam,
    NotCandidate,
    PoolTooSmall,
)
from tenants.training.models import Course, ExamResult
from tenants.training.models_exams import ExamPaper, Question
from tenants.training.papers import asked_in
from tenants.training.rules import ExamRules, certificate_rules
from tenants.training.sittings import next_attempt, require_no_paper
from tenants.training.workflow import HasLeft

TEXT = 4_000
_SEED_BITS = 62


class Answer(TypedDict):
    """What was chosen at the question of that place, from 1."""

    position: int
    choices: Sequence[str]


async def draw_exam_paper(
    *, work: Work, staff_member: StaffMember, kind: str, mock: bool = False, note: str | None = None
) -> ExamPaper:
    """Draws a paper for somebody from the pool that the kind of certificate is examined by; a re-sit draws anew. The
    person is locked, so that sittings are counted one after the other.

    Raises `NoExam`, `PoolTooSmall`, `PaperUnderWay`, `ResitsSpent` and `HasLeft`.
    """
    rules = (await certificate_rules()).kind(kind)
    if rules.exam is None:
        raise NoExam(field=("kind",), kind=kind)
    said = cleaned(note, field="note", limit=TEXT)
    if staff_member.state in LEFT:
        raise HasLeft(field=("staff_member_id",), name=staff_member.name)
    await require_no_paper(staff_member, kind, mock=mock)
    attempt = await next_attempt(staff_member, kind, mock=mock, resits=rules.resits)
    course, pool = await _pool(rules.exam)
    seed = secrets.randbits(_SEED_BITS)
    paper = ExamPaper(
        staff_member=staff_member,
        course=course,
        kind=kind,
        mock=mock,
        attempt=attempt,
        status=ExamPaperStatus.DRAWN,
        seed=seed,
        question_ids=exams.drawn(pool, count=rules.exam.questions, seed=seed),
        minutes=rules.exam.minutes,
        pass_mark=rules.pass_mark,
        drawn_at=work.now,
        note=said,
    )
    await paper.save()
    return paper


async def begin_exam_paper(*, work: Work, paper: ExamPaper) -> ExamPaper:
    """The candidate turns the paper over: they see the questions, and the time allowed begins.

    Raises `NotCandidate`, and `KnowsTheKey` for who may read the answers.
    """
    _require_candidate(work, paper)
    if work.actor.may(Permission.QUESTION_MANAGE):
        raise KnowsTheKey
    exams.require(ExamPaperAction.BEGIN_EXAM_PAPER, status=paper.status)
    paper.status, paper.begun_at = ExamPaperStatus.BEGUN, work.now
    paper.closes_at = work.now + timedelta(minutes=paper.minutes)
    return await _kept(paper)


async def submit_exam_paper(*, work: Work, paper: ExamPaper, answers: Sequence[Answer]) -> ExamPaper:
    """The candidate hands the paper in, once and in time; it is scored at once. What was left out earns nothing. A dry
    run checks the answers and scores none: who tries could find the key by it.

    Raises `NotCandidate`, `TimeIsUp`, and `Invalid` for an answer to no question of the paper.
    """
    _require_candidate(work, paper)
    exams.require(ExamPaperAction.SUBMIT_EXAM_PAPER, status=paper.status)
    if paper.closes_at is not None:
        exams.require_in_time(now=work.now, closes_at=paper.closes_at)
    questions = await asked_in(paper)
    given = _checked(answers, questions)
    paper.answers = {str(place): chosen for place, chosen in given.items()}
    keys = [Asked(frozenset(question.answer), question.points) for question in questions]
    if work.dry_run:
        paper.status = ExamPaperStatus.SUBMITTED
        return await _kept(paper)
    return await _ended(work, paper, ExamPaperStatus.SUBMITTED, exams.mark(keys, given))


async def expire_exam_paper(*, work: Work, paper: ExamPaper) -> ExamPaper:
    """The time allowed ran out without an answer: the sitting counts, with a mark of nothing."""
    return await _ended(work, paper, ExamPaperStatus.EXPIRED, Decimal(0))


async def void_exam_paper(*, work: Work, paper: ExamPaper, reason: str) -> ExamPaper:
    """Takes a paper back, say for a power cut; the sitting does not count."""
    exams.require(ExamPaperAction.VOID_EXAM_PAPER, status=paper.status)
    paper.note = required(reason, field="reason", limit=TEXT)
    paper.status, paper.ended_at = ExamPaperStatus.VOIDED, work.now
    return await _kept(paper)


async def _pool(exam: ExamRules) -> tuple[Course, list[UUID]]:
    """The course that is examined, and the questions in use on it."""
    course = await Course.get_or_none(code=exam.course)
    in_use = Question.filter(course__code=exam.course, retired_at__isnull=True).order_by("id")
    pool: list[UUID] = [row["id"] for row in await in_use.values("id")]
    if course is None or len(pool) < exam.questions:
        raise PoolTooSmall(field=("kind",), asked=exam.questions, course=exam.course, held=len(pool))
    return course, pool


def _require_candidate(work: Work, paper: ExamPaper) -> None:
    if work.actor.staff_id != paper.staff_member_id:
        raise NotCandidate


def _checked(answers: Sequence[Answer], questions: Sequence[Question]) -> Mapping[int, list[str]]:
    given: dict[int, list[str]] = {}
    for index, answer in enumerate(answers):
        place = answer["position"]
        if not 1 <= place <= len(questions) or place in given:
            raise Invalid(field=("answers", str(index), "position"), detail=f"1 – {len(questions)}")
        question = questions[place - 1]
        field = ("answers", str(index), "choices")
        given[place] = exams.checked_answer(
            answer["choices"], kind=question.kind, options=question.options, field=field
        )
    return given


async def _ended(work: Work, paper: ExamPaper, status: ExamPaperStatus, score: Decimal) -> ExamPaper:
    """The mark becomes a result like any that is entered: certificates and licences rest on it."""
    await paper.fetch_related("staff_member")
    begun = paper.begun_at or work.now
    result = ExamResult(
        staff_member=paper.staff_member,
        kind=paper.kind,
        sat_on=local_date(begun, zone=work.tenant.time_zone),
        attempt=paper.attempt,
        mock=paper.mock,
        score=score,
        pass_mark=paper.pass_mark,
        passed=is_passed(score, pass_mark=paper.pass_mark),
    )
    await result.save()
    paper.status, paper.ended_at, paper.result = status, work.now, result
    await paper.save()
    return paper


async def _kept(paper: ExamPaper) -> ExamPaper:
    await paper.fetch_related("staff_member")
    await paper.save()
    return paper

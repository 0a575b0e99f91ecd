"""Use cases of question pools: a question put in, and taken out of use."""

from collections.abc import Sequence
from uuid import UUID

from tenants.core.errors import Forbidden, WrongState
from tenants.core.permissions import Permission
from tenants.core.texts import required
from tenants.core.work import Work
from tenants.training import exams
from tenants.training.exams import QuestionKind
from tenants.training.models import Course
from tenants.training.models_exams import Question
from tenants.training.queries import COURSES

TEXT, OPTION = 1_000, 400


async def create_question(
    *,
    work: Work,
    course_id: UUID,
    kind: QuestionKind,
    text: str,
    answer: Sequence[str],
    points: int,
    options: Sequence[str] = (),
) -> Question:
    """Puts a question into the pool of a course. Raises `Invalid` for options, a key or points that are none.

    Raises `Forbidden` for who may manage questions, but not for the whole chain.
    """
    if not work.actor.reach(Permission.QUESTION_MANAGE).everything:
        raise Forbidden(permission=Permission.QUESTION_MANAGE.value)
    course: Course = await work.find(source=COURSES, id=course_id, field="course_id")
    offered = [required(option, field="options", limit=OPTION) for option in options]
    exams.require_options(kind, offered)
    question = Question(
        course=course,
        kind=kind,
        text=required(text, field="text", limit=TEXT),
        options=offered,
        answer=exams.checked_answer(answer, kind=kind, options=offered, field=("answer",)),
        points=exams.checked_points(points),
    )
    await question.save()
    return question


async def retire_question(*, work: Work, question: Question) -> Question:
    """Takes a question out of use: no paper is drawn with it any more, those that have it keep it."""
    if question.retired_at is not None:
        raise WrongState(state="RETIRED")
    question.retired_at = work.now
    await question.save()
    return question

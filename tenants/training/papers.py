"""What a paper shows to whom: its questions to the candidate once they have begun, their key only to who manages it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from tenants.core.actor import Actor
from tenants.core.permissions import Permission
from tenants.training.exams import QuestionKind, choices
from tenants.training.models_exams import ExamPaper, Question


@dataclass(frozen=True, slots=True)
class PaperQuestion:
    """A question at its place in a paper, and what was answered there; `answer` is the key, None for who may not read
    it."""

    position: int
    kind: QuestionKind
    text: str
    choices: Sequence[str]
    options: Sequence[str]
    points: int
    given: Sequence[str]
    answer: Sequence[str] | None


async def asked_in(paper: ExamPaper) -> list[Question]:
    """The questions of the paper in the order they are asked."""
    found = await Question.in_bulk(paper.question_ids, "id")
    return [found[key] for key in paper.question_ids]


async def questions_shown(*, actor: Actor, ids: Sequence[UUID]) -> Mapping[UUID, list[PaperQuestion]]:
    """The questions of those of the papers that the actor may read."""
    manages = actor.may(Permission.QUESTION_MANAGE)
    papers = [paper for paper in await ExamPaper.filter(id__in=list(ids)) if manages or _is_before(actor, paper)]
    found = await Question.in_bulk({key for paper in papers for key in paper.question_ids}, "id")
    return {
        paper.id: [_shown(place, found[key], paper, manages=manages) for place, key in enumerate(paper.question_ids, 1)]
        for paper in papers
    }


def _is_before(actor: Actor, paper: ExamPaper) -> bool:
    """Whether the actor is the candidate, and the paper was turned over."""
    return paper.staff_member_id == actor.staff_id and paper.begun_at is not None


def _shown(place: int, question: Question, paper: ExamPaper, *, manages: bool) -> PaperQuestion:
    return PaperQuestion(
        position=place,
        kind=question.kind,
        text=question.text,
        choices=list(choices(question.kind, question.options)),
        options=question.options,
        points=question.points,
        given=paper.answers.get(str(place), []),
        answer=question.answer if manages else None,
    )

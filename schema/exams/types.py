"""Exams as callers see them."""

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Annotated

import strawberry

from schema.core.context import Context
from schema.core.declare import column, computed, entity, one
from schema.core.enums import graphql_enums
from schema.core.nodes import Node, Versioned
from schema.core.rows import Row
from tenants.staff.queries import STAFF
from tenants.training import papers
from tenants.training.exams import ExamPaperAction, ExamPaperStatus, QuestionKind
from tenants.training.permits import permitted_on_papers
from tenants.training.queries import COURSES, EXAM_PAPERS, EXAM_RESULTS, QUESTIONS

graphql_enums(ExamPaperAction, ExamPaperStatus, QuestionKind)

LazyCourse = Annotated["Course", strawberry.lazy("schema.training.types")]  # type: ignore[name-defined] # noqa: F821
LazyExamResult = Annotated["ExamResult", strawberry.lazy("schema.training.types")]  # type: ignore[name-defined] # noqa: F821
LazyStaffMember = Annotated["StaffMember", strawberry.lazy("schema.staff.types")]  # type: ignore[name-defined] # noqa: F821


@strawberry.type(description="A question at its place in a paper.")
class PaperQuestion:
    position: int = strawberry.field(description="Its place, from 1.")
    kind: QuestionKind = strawberry.field(description="What an answer may be.")
    text: str = strawberry.field(description="What is asked.")
    choices: list[str] = strawberry.field(description="What can be answered: letters, or `TRUE` and `FALSE`.")
    options: list[str] = strawberry.field(description="What the letters stand for, in their order.")
    points: int = strawberry.field(description="What it is worth.")
    given: list[str] = strawberry.field(description="What was answered; empty before, and where it was left out.")
    answer: list[str] | None = strawberry.field(
        description="The right answer; null, to the candidate always, without `question:manage`."
    )


async def _questions(rows: Sequence[Row], context: Context) -> list[list[PaperQuestion] | None]:
    shown = await papers.questions_shown(actor=context.actor, ids=[row.record["id"] for row in rows])
    return [_sheet(shown.get(row.record["id"])) for row in rows]


def _sheet(questions: Sequence[papers.PaperQuestion] | None) -> list[PaperQuestion] | None:
    if questions is None:
        return None
    return [
        PaperQuestion(
            position=each.position,
            kind=each.kind,
            text=each.text,
            choices=list(each.choices),
            options=list(each.options),
            points=each.points,
            given=list(each.given),
            answer=None if each.answer is None else list(each.answer),
        )
        for each in questions
    ]


async def _available(rows: Sequence[Row], context: Context) -> Sequence[list[ExamPaperAction]]:
    permitted = await permitted_on_papers(actor=context.actor, ids=[row.record["id"] for row in rows])
    return [[action for action in ExamPaperAction if action in permitted.get(row.record["id"], ())] for row in rows]


@entity(QUESTIONS)
class Question(Node, Versioned):
    """A question in the pool of a course, for whoever manages questions. It never changes: one that is wrong is
    retired, and another one put in its place."""

    course: LazyCourse = one(COURSES, key="course_id", filters=True, description="The course it is about.")
    kind: QuestionKind = column(description="What an answer may be.")
    text: str = column(description="What is asked.")
    options: list[str] = column(description="What can be chosen, as A, B, C …; none where something is true or false.")
    answer: list[str] = column(description="The right answer.")
    points: int = column(description="What it is worth.")
    created_at: datetime = column(description="When it was put in.", orders=True)
    retired_at: datetime | None = column(description="When it was taken out of use.")


@entity(EXAM_PAPERS)
class ExamPaper(Node, Versioned):
    """The questions of one sitting of an exam, drawn from the pool of its course for one person."""

    staff_member: LazyStaffMember = one(
        STAFF, key="staff_member_id", filters=True, reference=True, description="The candidate."
    )
    course: LazyCourse = one(COURSES, key="course_id", filters=True, description="The course that is examined.")
    kind: str = column(description="Code of the kind of certificate, one of the tenant's rules.", filters=True)
    mock: bool = column(description="Whether it is a mock test, which never counts.")
    attempt: int = column(description="1 for the first since the last one passed.")
    status: ExamPaperStatus = column(description="Where it stands.", filters=True)
    minutes: int = column(description="The time allowed, from when it was begun.")
    pass_mark: Decimal | None = column(description="The mark that is needed; null when any is enough.")
    drawn_at: datetime = column(description="When it was drawn.", filters=True, orders=True)
    begun_at: datetime | None = column(description="When the candidate began.")
    closes_at: datetime | None = column(description="Until when it is taken; null before it was begun.")
    ended_at: datetime | None = column(description="When it was handed in, ran out or was voided.")
    questions: list[PaperQuestion] | None = computed(
        _questions,
        needs=["id"],
        description="In the order they are asked. Null to all but the candidate once they have begun, and whoever may "
        "`question:manage`.",
    )
    result: LazyExamResult | None = one(
        EXAM_RESULTS, key="result_id", description="What it was scored with; null until then, and for a voided one."
    )
    note: str | None = column(description="Anything to remember, or why it was voided.")
    available_actions: list[ExamPaperAction] = computed(
        _available, needs=["id"], description="What the viewer may do with it now; each is the name of a mutation."
    )

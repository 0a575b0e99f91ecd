"""Root fields on exams."""

import strawberry

from schema.core.connections import Connection
from schema.core.declare import connection, single
from schema.exams.types import ExamPaper, Question
from tenants.core.selecting import Order
from tenants.training.queries import EXAM_PAPERS, QUESTIONS


@strawberry.type
class ExamQueries:
    questions: Connection[Question] = connection(
        QUESTIONS, order=[Order("created_at")], description="The pools of all courses, with their answers."
    )
    exam_paper: ExamPaper | None = single(EXAM_PAPERS, description="One exam paper by its id.")
    exam_papers: Connection[ExamPaper] = connection(
        EXAM_PAPERS,
        order=[Order("drawn_at", descending=True)],
        description="The exam papers of the staff the viewer may see, latest first.",
    )

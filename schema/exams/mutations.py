"""Changes to question pools, and papers drawn, sat and scored."""

import strawberry

import schema.exams.types  # noqa: F401 - the doors give these types
from schema.core.bulk import bulk
from schema.core.doors import door
from schema.core.ids import Key
from schema.core.inputs import expected_version, given, given_field, optional, ref, subject
from tenants.core.permissions import Permission
from tenants.core.work import Work
from tenants.staff.models import StaffMember
from tenants.staff.queries import STAFF
from tenants.training import models_exams as models
from tenants.training import service
from tenants.training.exams import QuestionKind
from tenants.training.queries import COURSES, EXAM_PAPERS, QUESTIONS


@strawberry.input(description="A question to put into the pool of a course.")
class CreateQuestionInput:
    course_id: Key = ref(COURSES, "The course it is about.")
    kind: QuestionKind = given_field("What an answer may be.")
    text: str = given_field("What is asked, at most 1,000 characters.")
    options: list[str] | None = optional("Two to eight to choose from, known as A, B, C …; none for TRUE_FALSE.")
    answer: list[str] = given_field("The right answer: letters of the options, or `TRUE` or `FALSE`.")
    points: int = given_field("What it is worth, 1 to 100; all of it for the right answer, else nothing.")


@strawberry.input(description="A question to take out of use.")
class RetireQuestionInput:
    question_id: Key = subject(QUESTIONS)
    expected_version: int = expected_version()


@strawberry.input(description="A paper to draw for somebody.")
class DrawExamPaperInput:
    staff_member_id: Key = subject(STAFF)
    kind: str = given_field("Code of the kind of certificate; its rule names course, number of questions and time.")
    mock: bool | None = optional("Whether it is a mock test, which never counts.")
    note: str | None = optional("Anything to remember.")


@strawberry.input(description="A paper to turn over.")
class BeginExamPaperInput:
    exam_paper_id: Key = subject(EXAM_PAPERS)
    expected_version: int = expected_version()


@strawberry.input(description="An answer to one question of a paper.")
class AnswerInput:
    position: int = given_field("Place of the question, from 1.")
    choices: list[str] = given_field("What is chosen.")


@strawberry.input(description="A paper to hand in.")
class SubmitExamPaperInput:
    exam_paper_id: Key = subject(EXAM_PAPERS)
    expected_version: int = expected_version()
    answers: list[AnswerInput] = given_field("The answers; a question left out earns nothing.")


@strawberry.input(description="A paper to take back.")
class VoidExamPaperInput:
    exam_paper_id: Key = subject(EXAM_PAPERS)
    expected_version: int = expected_version()
    reason: str = given_field("Why.")


@door(Permission.QUESTION_MANAGE, gives=QUESTIONS, payload="question")
async def create_question(work: Work, input: CreateQuestionInput) -> models.Question:
    """Puts a question into the pool of a course."""
    return await service.create_question(work=work, **given(input))


@door(Permission.QUESTION_MANAGE, gives=QUESTIONS, payload="question", subject=QUESTIONS)
async def retire_question(work: Work, question: models.Question, input: RetireQuestionInput) -> models.Question:
    """Takes a question out of use; papers that have it keep it."""
    return await service.retire_question(work=work, question=question, **given(input))


@door(Permission.TRAINING_MANAGE, gives=EXAM_PAPERS, payload="exam_paper", subject=STAFF)
async def draw_exam_paper(work: Work, staff_member: StaffMember, input: DrawExamPaperInput) -> models.ExamPaper:
    """Draws an exam paper for somebody from the pool; a re-sit draws anew, as often as the tenant's rules allow."""
    return await service.draw_exam_paper(work=work, staff_member=staff_member, **given(input))


@door(Permission.EXAM_SIT, gives=EXAM_PAPERS, payload="exam_paper", subject=EXAM_PAPERS)
async def begin_exam_paper(work: Work, paper: models.ExamPaper, input: BeginExamPaperInput) -> models.ExamPaper:
    """Turns one's own paper over: its questions are shown, and the time allowed begins."""
    return await service.begin_exam_paper(work=work, paper=paper, **given(input))


@door(Permission.EXAM_SIT, gives=EXAM_PAPERS, payload="exam_paper", subject=EXAM_PAPERS)
async def submit_exam_paper(work: Work, paper: models.ExamPaper, input: SubmitExamPaperInput) -> models.ExamPaper:
    """Hands one's own paper in, once and in time; it is scored at once, but not in a dry run."""
    return await service.submit_exam_paper(work=work, paper=paper, **given(input))


@door(Permission.TRAINING_MANAGE, gives=EXAM_PAPERS, payload="exam_paper", subject=EXAM_PAPERS)
async def void_exam_paper(work: Work, paper: models.ExamPaper, input: VoidExamPaperInput) -> models.ExamPaper:
    """Takes a paper back that is not over, say for a power cut; the sitting does not count."""
    return await service.void_exam_paper(work=work, paper=paper, **given(input))


MUTATIONS = [
    create_question.field,
    bulk(create_question, plural="questions"),
    retire_question.field,
    draw_exam_paper.field,
    begin_exam_paper.field,
    submit_exam_paper.field,
    void_exam_paper.field,
]

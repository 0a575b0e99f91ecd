"""One valid input of every mutation about question pools and papers, and what each writes."""

from typing import Any

from schema.core.ids import encode
from tenants.core.actor import Reach
from tenants.core.permissions import Permission
from tenants.training import service
from tenants.training.exams import QuestionKind
from tenants.training.models import Course
from tenants.training.models_exams import ExamPaper, Question
from tenants.training.queries import COURSES, EXAM_PAPERS, QUESTIONS
from tests.people import Chain

Input = dict[str, Any]
_LEADERS = {"HQ_ADMIN", "REGIONAL_MANAGER", "BRANCH_MANAGER"}
_EVERYBODY = _LEADERS | {"GROUP_LEADER", "STAFF"}
ABOUT_POOLS = {"createQuestion", "createQuestions", "retireQuestion"}
# Done by the candidate, whoever else the permission reaches.
SITTING = {"beginExamPaper", "submitExamPaper"}
EXAM_CALLERS = {
    **{name: {"HQ_ADMIN"} for name in sorted(ABOUT_POOLS)},
    **dict.fromkeys(sorted(SITTING), _EVERYBODY),
    "drawExamPaper": _LEADERS,
    "voidExamPaper": _LEADERS,
}
EXAM_KIND, ASKED = "COUNTER_SERVICE", 10
EXAM_WRITTEN: dict[str, tuple[dict[str, int], tuple[str, str, Any, Any]]] = {
    "createQuestion": ({"Question": 1}, ("Question", "text", None, "客户报案后几日内应联系客户？")),
    "createQuestions": ({"Question": 1}, ("Question", "points", None, 5)),
    "retireQuestion": ({"Question": 1}, ("Question", "retired_at", None, "2026-03-09T02:30:00+00:00")),
    "drawExamPaper": ({"ExamPaper": 1}, ("ExamPaper", "note", None, "第一考场")),
    "beginExamPaper": ({"ExamPaper": 1}, ("ExamPaper", "status", "DRAWN", "BEGUN")),
    "submitExamPaper": ({"ExamPaper": 1, "ExamResult": 1}, ("ExamResult", "score", None, "10.0")),
    "voidExamPaper": ({"ExamPaper": 1}, ("ExamPaper", "status", "DRAWN", "VOIDED")),
}


async def put_pool(chain: Chain, *, course: str = "CLAIMS", count: int = ASKED) -> list[Question]:
    """So many statements on a course, each of which is true, one point apiece."""
    async with chain.work() as work:
        held = await Course.get(code=course)
        asked: Input = {"course_id": held.id, "kind": QuestionKind.TRUE_FALSE, "answer": ["TRUE"], "points": 1}
        found = await Question.filter(course_id=held.id).order_by("id")
        more = range(len(found), count)
        return [*found, *[await service.create_question(work=work, text=f"第 {n} 题", **asked) for n in more]]


async def put_paper(chain: Chain, *, staff: str, begun: bool = False) -> ExamPaper:
    """Somebody's paper, turned over if need be."""
    await put_pool(chain)
    member = chain.staff[staff]
    async with chain.work() as work:
        paper = await service.draw_exam_paper(work=work, staff_member=member, kind=EXAM_KIND)
    if begun:
        async with chain.work(chain.person(staff, {Permission.EXAM_SIT: Reach(own=True)})) as work:
            paper = await service.begin_exam_paper(work=work, paper=await ExamPaper.get(id=paper.id))
    return paper


async def exam_input(chain: Chain, name: str, *, staff: str) -> Input:
    """The input of that mutation; the paper is the person's."""
    if name in ("createQuestion", "createQuestions"):
        async with chain.reading():
            course = await Course.get(code="CLAIMS")
        options = {"options": ["一日", "三日", "七日"], "answer": ["B"], "points": 5}
        about = {"courseId": str(encode(COURSES, course.id)), "kind": "SINGLE_CHOICE"}
        one = {**about, "text": "客户报案后几日内应联系客户？", **options}
        return {"rows": [one]} if name == "createQuestions" else one
    if name == "retireQuestion":
        pool = await put_pool(chain)
        return {"questionId": str(encode(QUESTIONS, pool[0].id)), "expectedVersion": 1}
    if name == "drawExamPaper":
        await put_pool(chain)
        return {"staffMemberId": chain.id(chain.staff[staff]), "kind": EXAM_KIND, "note": "第一考场"}
    paper = await put_paper(chain, staff=staff, begun=name == "submitExamPaper")
    subject = {"examPaperId": str(encode(EXAM_PAPERS, paper.id)), "expectedVersion": paper.version}
    if name == "submitExamPaper":
        return {**subject, "answers": [{"position": 1, "choices": ["TRUE"]}]}
    return {**subject, "reason": "考场停电"} if name == "voidExamPaper" else subject

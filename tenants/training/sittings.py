"""Sittings of an exam, whether marks are entered or papers scored: counted alike, one at a time."""

from tenants.staff.models import StaffMember
from tenants.training.certification import attempt_of
from tenants.training.exams import UNDER_WAY, PaperUnderWay
from tenants.training.models import ExamResult
from tenants.training.models_exams import ExamPaper


async def next_attempt(staff_member: StaffMember, kind: str, *, mock: bool, resits: int) -> int:
    """Which attempt the next sitting is; raises `ResitsSpent`. A mock test never counts."""
    if mock:
        return 1
    sat = ExamResult.filter(staff_member_id=staff_member.id, kind=kind, mock=False)
    earlier = await sat.order_by("sat_on", "id").values_list("passed", flat=True)
    return attempt_of([bool(passed) for passed in earlier], resits=resits)


async def require_no_paper(staff_member: StaffMember, kind: str, *, mock: bool) -> None:
    """Raises `PaperUnderWay` while a paper of theirs is not over: its attempt would be counted twice."""
    papers = ExamPaper.filter(staff_member_id=staff_member.id, kind=kind, mock=mock)
    if await papers.filter(status__in=list(UNDER_WAY)).exists():
        raise PaperUnderWay(field=("kind",), name=staff_member.name, kind=kind)

"""Grades of customer managers and agents on their way to a licence, for a demo chain."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from scripts.demo.shapes import StaffPlan
from tenants.core.timeline import tell
from tenants.core.work import Work
from tenants.staff.grades import grade_rules
from tenants.staff.grading import age_grade, give_grade
from tenants.staff.models import StaffMember
from tenants.staff.workflow import EMPLOYED, EmploymentState, StaffAction
from tenants.training.licensing import NUMBERED, STAGES, LicenceAction, LicencePathStatus, LicenceStage, status_at
from tenants.training.models import LicencePath
from tenants.training.service.licences import BEGIN

GRADED = "CUSTOMER_MANAGER"
# The grade of each customer manager in turn, and how many days ago it was given.
GRADES = (
    ("STANDARD", 500),
    ("TRAINEE", 40),
    ("SENIOR", 100),
    ("JUNIOR", 260),
    ("PRINCIPAL", 350),
    ("SENIOR", 390),
)
LICENCE_DAYS = 6


@dataclass
class Careers:
    """Who there is, and `act`, which makes a member of staff the one who does what follows."""

    plans: Sequence[StaffPlan]
    staff: Mapping[str, StaffMember]
    act: Callable[[Work, str, datetime], None]
    now: datetime
    zone: ZoneInfo

    @property
    def today(self) -> date:
        return self.now.astimezone(self.zone).date()

    def graded(self) -> list[tuple[StaffPlan, str, int]]:
        """The customer managers, each with a grade and how many days ago it was given."""
        managers = [plan for plan in self.plans if plan.post_code == GRADED and plan.state in EMPLOYED]
        return [(plan, *GRADES[place % len(GRADES)]) for place, plan in enumerate(managers)]

    def setting_out(self) -> list[tuple[StaffPlan, LicenceStage]]:
        """Applicants and those on probation, each so far on the way to a licence."""
        new = [plan for plan in self.plans if plan.state in {EmploymentState.APPLICANT, EmploymentState.PROBATION}]
        return [(plan, STAGES[place % len(STAGES)]) for place, plan in enumerate(new)]

    async def grade(self, work: Work, told: tuple[StaffPlan, str, int]) -> None:
        """Given then, and standing today where its days put it."""
        plan, code, days = told
        self._at(work, plan, days)
        member = await StaffMember.get(id=self.staff[plan.number].id)
        rules = await grade_rules()
        grade, action = rules.grades[code], StaffAction.GRADE_STAFF_MEMBER
        await give_grade(work=work, staff_member=member, grade=grade, evidence="考核达标", action=action)
        work.now = self.now
        if rules.standing(member.grade_until, today=work.today) is not member.grade_standing:
            await age_grade(work=work, staff_member=member)

    async def set_out(self, work: Work, told: tuple[StaffPlan, LicenceStage], *, kind: str) -> None:
        """One way to a licence as far as it has come, a few days a stage."""
        plan, reached = told
        stages = STAGES[: STAGES.index(reached) + 1]
        self._at(work, plan, LICENCE_DAYS * len(stages))
        path = LicencePath(
            staff_member=self.staff[plan.number],
            kind=kind,
            stage=LicenceStage.RECRUITED,
            status=LicencePathStatus.OPEN,
            begun_on=work.today,
        )
        before = None
        for stage in stages:
            path.stage, path.status = stage, status_at(stage)
            if stage in NUMBERED:
                setattr(path, NUMBERED[stage], f"{stage.value[:1]}-{plan.number}")
            action = BEGIN if before is None else LicenceAction.ADVANCE_LICENCE_PATH
            await tell(work=work, record=path, action=action, before=before, after=stage)
            before, work.now = stage, work.now + timedelta(days=LICENCE_DAYS)
        path.ended_on = self.today if path.status is LicencePathStatus.COMPLETED else None
        await path.save()

    def _at(self, work: Work, plan: StaffPlan, days: int) -> None:
        """Whoever leads them does it, on the morning so many days ago."""
        morning = datetime.combine(self.today - timedelta(days=days), time(9), self.zone)
        self.act(work, plan.superior or self.plans[0].number, morning)

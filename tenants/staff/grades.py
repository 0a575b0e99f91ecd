"""Grades as pure rules: which there are in a post, who grants them, and where a certification stands on a day."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from tenants.core.dates import last_day_of
from tenants.core.errors import Invalid, Refusal
from tenants.core.rules import rule


class GradeStanding(StrEnum):
    """Where the certification of a grade stands, if it has to be certified anew."""

    CERTIFIED = "CERTIFIED"
    DUE = "DUE"
    OVERDUE = "OVERDUE"


class SameGrade(Refusal):
    """{name} has this grade already; certify it anew instead."""

    code = "UNCHANGED"
    zh = "{name} 已是该职级，如需延续请办理复评。"


@dataclass(frozen=True, slots=True)
class Grade:
    """A step within a post; above the branch it takes somebody else's approval. It holds for so many months, or for
    good."""

    code: str
    post: str
    step: int
    approved_at: str
    recertify_months: int | None

    @property
    def needs_approval(self) -> bool:
        return self.approved_at != "BRANCH"

    def until(self, given_on: date) -> date | None:
        """The last day on which it holds, given that day."""
        return None if self.recertify_months is None else last_day_of(given_on, months=self.recertify_months)


@dataclass(frozen=True, slots=True)
class GradeRules:
    """All grades by code, and how many calendar days ahead somebody is told of one that ends."""

    grades: Mapping[str, Grade]
    remind_days: int

    def of(self, code: str, *, post: str) -> Grade:
        """Raises `Invalid` at `grade` for a code that is none of the post's."""
        if code not in self.grades or self.grades[code].post != post:
            of_post = sorted(grade.code for grade in self.grades.values() if grade.post == post)
            raise Invalid(field=("grade",), detail=", ".join(of_post) or "-")
        return self.grades[code]

    def standing(self, until: date | None, *, today: date) -> GradeStanding | None:
        """None for one that holds for good."""
        if until is None:
            return None
        if today > until:
            return GradeStanding.OVERDUE
        due = today >= until - timedelta(days=self.remind_days)
        return GradeStanding.DUE if due else GradeStanding.CERTIFIED


async def grade_rules() -> GradeRules:
    """Read once in a unit of work."""
    stored = await rule(key="staff_grades")
    names = ("code", "post", "step", "approved_at", "recertify_months")
    grades = [Grade(**{name: row[name] for name in names}) for row in stored["grades"]]
    return GradeRules(grades={grade.code: grade for grade in grades}, remind_days=stored["remind_days"])

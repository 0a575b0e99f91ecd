"""The part of a blueprint on grades within a post: their steps, who grants them, how long they hold."""

from collections.abc import Collection, Iterator
from typing import Annotated, Literal

from pydantic import Field

from tenants.registry.blueprint_fields import Code, Count, Named, Part


class StaffGrade(Named):
    """A step within the `post`; `approved_at` is the level of the tree that grants it, and above the branch it takes
    somebody else's approval. It holds for so many months, after which it is certified anew, or for good."""

    post: Code
    step: Count
    approved_at: Literal["BRANCH", "REGION", "HQ"]
    recertify_months: Count | None = None


class StaffGrades(Part):
    """Somebody is told `remind_days` calendar days before a grade is to be certified anew."""

    remind_days: Count
    grades: Annotated[tuple[StaffGrade, ...], Field(min_length=1)]


def stray_grades(part: StaffGrades, *, posts: Collection[str]) -> Iterator[tuple[str, str]]:
    """The posts that grades name and that there are not, each with its key."""
    for index, grade in enumerate(part.grades):
        if grade.post not in posts:
            yield f"staff_grades.grades[{index}].post", f"there is no post {grade.post}"

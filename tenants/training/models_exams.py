"""Tables of exams on questions: the pool of each course, and the papers drawn from it."""

from typing import Any, ClassVar
from uuid import UUID

from tortoise import fields
from tortoise.contrib.postgres.fields import ArrayField
from tortoise.indexes import Index

from tenants.core.model import TenantModel, optional_text
from tenants.staff.models import StaffMember
from tenants.training.exams import ExamPaperStatus, QuestionKind
from tenants.training.models import Course, ExamResult, OfPerson


class Question(TenantModel):
    """A question in the pool of a course. It never changes, so that papers show it as it was asked: one that is wrong
    is retired, and another one put in its place.

    `answer` is the key, one or several of its choices (`exams.choices`); the trail does not hold it.
    """

    course: fields.ForeignKeyRelation[Course] = fields.ForeignKeyField(
        "tenant.Course", related_name="questions", on_delete=fields.RESTRICT
    )
    kind = fields.CharEnumField(QuestionKind, max_length=20)
    text = fields.CharField(max_length=1_000)
    options: fields.Field[list[str]] = ArrayField(element_type="text", default=list)
    answer: fields.Field[list[str]] = ArrayField(element_type="text")
    points = fields.IntField()
    retired_at = fields.DatetimeField(null=True)
    course_id: UUID

    unaudited: ClassVar = TenantModel.unaudited | {"answer"}

    class Meta:
        table = "question"
        indexes = (Index(fields=("created_at", "id")), Index(fields=("course_id", "created_at", "id")))


class ExamPaper(OfPerson):
    """The questions of one sitting, drawn for one person and kept in the order they were asked.

    `seed` is what they were drawn with. `minutes`, `pass_mark` and `attempt` are what the rules said on that day.
    `answers` maps the place of a question, from 1, to what was chosen. What could betray the key is not in the trail.
    """

    staff_member: fields.ForeignKeyRelation[StaffMember] = fields.ForeignKeyField(
        "tenant.StaffMember", related_name="exam_papers", on_delete=fields.RESTRICT
    )
    course: fields.ForeignKeyRelation[Course] = fields.ForeignKeyField(
        "tenant.Course", related_name="exam_papers", on_delete=fields.RESTRICT
    )
    kind = fields.CharField(max_length=40)
    mock = fields.BooleanField(default=False)
    attempt = fields.IntField()
    status = fields.CharEnumField(ExamPaperStatus, max_length=20)
    seed = fields.BigIntField()
    question_ids: fields.Field[list[UUID]] = ArrayField(element_type="uuid")
    minutes = fields.IntField()
    pass_mark = fields.DecimalField(max_digits=4, decimal_places=1, null=True)
    drawn_at = fields.DatetimeField()
    begun_at = fields.DatetimeField(null=True)
    closes_at = fields.DatetimeField(null=True)
    ended_at = fields.DatetimeField(null=True)
    answers: fields.Field[dict[str, Any]] = fields.JSONField(default=dict)
    result: fields.ForeignKeyNullableRelation[ExamResult] = fields.ForeignKeyField(
        "tenant.ExamResult", null=True, related_name="papers", on_delete=fields.RESTRICT
    )
    note = optional_text()
    course_id: UUID
    result_id: UUID | None

    unaudited: ClassVar = TenantModel.unaudited | {"answers", "question_ids", "seed"}

    class Meta:
        table = "exam_paper"
        indexes = (
            Index(fields=("drawn_at", "id")),
            Index(fields=("staff_member_id", "drawn_at", "id")),
            Index(fields=("course_id", "drawn_at", "id")),
            Index(fields=("kind", "drawn_at", "id")),
            Index(fields=("status", "drawn_at", "id")),
            Index(fields=("status", "closes_at")),
            Index(fields=("result_id",)),
        )

"""Root fields on training."""

import strawberry

from schema.core.connections import Connection
from schema.core.declare import connection, single
from schema.training.types import Certificate, Course, ExamResult, TrainingRecord, TrainingSession
from tenants.core.selecting import Order
from tenants.training.queries import CERTIFICATES, COURSES, EXAM_RESULTS, RECORDS, SESSIONS


@strawberry.type
class TrainingQueries:
    course: Course | None = single(COURSES, description="One course by its id.")
    courses: Connection[Course] = connection(COURSES, order=[Order("code")], description="The catalogue, by code.")
    training_session: TrainingSession | None = single(SESSIONS, description="One session by its id.")
    training_sessions: Connection[TrainingSession] = connection(
        SESSIONS,
        order=[Order("starts_at", descending=True)],
        description="The sessions open to whom the viewer answers for, latest first.",
    )
    training_record: TrainingRecord | None = single(RECORDS, description="One person's place in a session by its id.")
    training_records: Connection[TrainingRecord] = connection(
        RECORDS,
        order=[Order("enrolled_at", descending=True)],
        description="The training of the staff the viewer may see, latest first.",
    )
    exam_results: Connection[ExamResult] = connection(
        EXAM_RESULTS,
        order=[Order("sat_on", descending=True)],
        description="The exams of the staff the viewer may see, latest first.",
    )
    certificate: Certificate | None = single(CERTIFICATES, description="One certificate by its id.")
    certificates: Connection[Certificate] = connection(
        CERTIFICATES,
        order=[Order("valid_until")],
        description="The certificates of the staff the viewer may see, those that run out first, first.",
    )

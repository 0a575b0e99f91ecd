"""Use cases of training: the catalogue, sessions and people's places in them, exams and certificates."""

from tenants.training.service.certificates import (
    age_certificate,
    issue_certificate,
    record_exam_result,
    revoke_certificate,
)
from tenants.training.service.courses import create_course, update_course
from tenants.training.service.enrolment import enrol_in_training, record_attendance, withdraw_from_training
from tenants.training.service.exams import (
    Answer,
    begin_exam_paper,
    draw_exam_paper,
    expire_exam_paper,
    submit_exam_paper,
    void_exam_paper,
)
from tenants.training.service.licences import abandon_licence_path, advance_licence_path, begin_licence_path
from tenants.training.service.questions import create_question, retire_question
from tenants.training.service.sessions import (
    cancel_training_session,
    complete_training_session,
    create_training_session,
    postpone_training_session,
    update_training_session,
)

__all__ = [
    "Answer",
    "abandon_licence_path",
    "advance_licence_path",
    "age_certificate",
    "begin_exam_paper",
    "begin_licence_path",
    "cancel_training_session",
    "complete_training_session",
    "create_course",
    "create_question",
    "create_training_session",
    "draw_exam_paper",
    "enrol_in_training",
    "expire_exam_paper",
    "issue_certificate",
    "postpone_training_session",
    "record_attendance",
    "record_exam_result",
    "retire_question",
    "revoke_certificate",
    "submit_exam_paper",
    "update_course",
    "update_training_session",
    "void_exam_paper",
    "withdraw_from_training",
]

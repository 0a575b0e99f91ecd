"""Use cases of training: the catalogue, sessions and people's places in them, exams and certificates."""

from tenants.training.service.certificates import (
    age_certificate,
    issue_certificate,
    record_exam_result,
    revoke_certificate,
)
from tenants.training.service.courses import create_course, update_course
from tenants.training.service.enrolment import enrol_in_training, record_attendance, withdraw_from_training
from tenants.training.service.licences import abandon_licence_path, advance_licence_path, begin_licence_path
from tenants.training.service.sessions import (
    cancel_training_session,
    complete_training_session,
    create_training_session,
    postpone_training_session,
    update_training_session,
)

__all__ = [
    "abandon_licence_path",
    "advance_licence_path",
    "age_certificate",
    "begin_licence_path",
    "cancel_training_session",
    "complete_training_session",
    "create_course",
    "create_training_session",
    "enrol_in_training",
    "issue_certificate",
    "postpone_training_session",
    "record_attendance",
    "record_exam_result",
    "revoke_certificate",
    "update_course",
    "update_training_session",
    "withdraw_from_training",
]

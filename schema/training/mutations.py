"""The catalogue, sessions, and people's places in them."""

from datetime import date, datetime
from decimal import Decimal

import strawberry

import schema.training.types  # noqa: F401 - the doors give these types
from schema.core.bulk import bulk
from schema.core.doors import door
from schema.core.ids import Key
from schema.core.inputs import (
    expected_version,
    given,
    given_field,
    optional,
    optional_ref,
    optional_refs,
    ref,
    subject,
)
from tenants.branches.queries import BRANCHES
from tenants.core.permissions import Permission
from tenants.core.work import Work
from tenants.staff.models import StaffMember
from tenants.staff.queries import POSTS, STAFF
from tenants.training import models, service
from tenants.training.queries import CERTIFICATES, COURSES, EXAM_RESULTS, RECORDS, SESSIONS
from tenants.training.workflow import CourseKind


@strawberry.input(description="A course to add to the catalogue.")
class CreateCourseInput:
    code: str = given_field("Code, unique in the tenant: capital letters, digits and underscores.")
    kind: CourseKind = given_field("When in working life it is taken, or what it is about.")
    name_zh: str = given_field("Name in Chinese.")
    name_en: str = given_field("Name in English.")
    hours: Decimal = given_field("Lesson hours, in halves.")
    post_ids: list[Key] | None = optional_refs(POSTS, "The posts whose holders need it; everybody if left out.")


@strawberry.input(description="A course to change.")
class UpdateCourseInput:
    course_id: Key = subject(COURSES)
    expected_version: int = expected_version()
    name_zh: str | None = optional("Name in Chinese.")
    name_en: str | None = optional("Name in English.")
    hours: Decimal | None = optional("Lesson hours, in halves.")
    post_ids: list[Key] | None = optional_refs(POSTS, "The posts whose holders need it; an empty list is everybody.")
    retired: bool | None = optional("Whether it is out of use; no new session of it is announced then.")


@strawberry.input(description="A session to announce, with one trainer: of the staff or from outside.")
class CreateTrainingSessionInput:
    course_id: Key = ref(COURSES, "What is taught.")
    branch_id: Key = ref(BRANCHES, "Who holds it; it is open to all below.")
    place: str = given_field("Where, at most 200 characters.")
    starts_at: datetime = given_field("When it begins.")
    ends_at: datetime = given_field("When it ends.")
    seats: int = given_field("For how many.")
    trainer_id: Key | None = optional_ref(STAFF, "Who teaches, of the staff.")
    external_trainer: str | None = optional("Who teaches, from outside.")


@strawberry.input(description="A session to change.")
class UpdateTrainingSessionInput:
    training_session_id: Key = subject(SESSIONS)
    expected_version: int = expected_version()
    place: str | None = optional("Where.")
    starts_at: datetime | None = optional("When it begins.")
    ends_at: datetime | None = optional("When it ends.")
    seats: int | None = optional("For how many; never fewer than are taken.")
    trainer_id: Key | None = optional_ref(STAFF, "Who teaches instead, of the staff.")
    external_trainer: str | None = optional("Who teaches instead, from outside.")


@strawberry.input(description="A session to put off.")
class PostponeTrainingSessionInput:
    training_session_id: Key = subject(SESSIONS)
    expected_version: int = expected_version()
    reason: str = given_field("Why.")


@strawberry.input(description="A session that was held.")
class CompleteTrainingSessionInput:
    training_session_id: Key = subject(SESSIONS)
    expected_version: int = expected_version()
    cost: Decimal | None = optional("What it cost, in the tenant's currency.")
    note: str | None = optional("Anything to tell the timeline.")


@strawberry.input(description="A session to call off.")
class CancelTrainingSessionInput:
    training_session_id: Key = subject(SESSIONS)
    expected_version: int = expected_version()
    reason: str = given_field("Why.")


@strawberry.input(description="Somebody to enrol in a session.")
class EnrolInTrainingInput:
    staff_member_id: Key = subject(STAFF)
    session_id: Key = ref(SESSIONS, "The session.")
    note: str | None = optional("Anything the trainer should know.")


@strawberry.input(description="A place in a session to give back.")
class WithdrawFromTrainingInput:
    staff_member_id: Key = subject(STAFF)
    session_id: Key = ref(SESSIONS, "The session.")
    reason: str = given_field("Why.")


@strawberry.input(description="Somebody to tick off.")
class RecordAttendanceInput:
    training_record_id: Key = subject(RECORDS)
    expected_version: int = expected_version()
    attended: bool = given_field("Whether they were there.")
    score: Decimal | None = optional("Mark from 0 to 100, in tenths.")
    evaluation: int | None = optional("What the participant thought of it, 1 (nothing) to 5 (much).")
    note: str | None = optional("Anything to remember.")


@strawberry.input(description="One sitting of an exam.")
class RecordExamResultInput:
    staff_member_id: Key = subject(STAFF)
    kind: str = given_field("Code of the kind of certificate, one of the tenant's rules.")
    score: Decimal = given_field("Mark from 0 to 100, in tenths.")
    sat_on: date | None = optional("The day; today if left out.")
    mock: bool | None = optional("Whether it was a mock test, which never counts.")
    note: str | None = optional("Anything to remember.")


@strawberry.input(description="A certificate to enter.")
class IssueCertificateInput:
    staff_member_id: Key = subject(STAFF)
    kind: str = given_field("Code of its kind, one of the tenant's rules.")
    number: str = given_field("Its number, unique within the kind.")
    issuer: str = given_field("Who issued it.")
    issued_on: date | None = optional("First day of validity; today if left out.")
    valid_until: date | None = optional("Last day of validity; by the kind's months if left out.")
    note: str | None = optional("Anything to remember.")


@strawberry.input(description="A certificate to take away.")
class RevokeCertificateInput:
    certificate_id: Key = subject(CERTIFICATES)
    expected_version: int = expected_version()
    reason: str = given_field("Why.")


@door(Permission.TRAINING_DEFINE, gives=COURSES, payload="course")
async def create_course(work: Work, input: CreateCourseInput) -> models.Course:
    """Adds a course to the catalogue."""
    return await service.create_course(work=work, **given(input))


@door(Permission.TRAINING_DEFINE, gives=COURSES, payload="course", subject=COURSES)
async def update_course(work: Work, course: models.Course, input: UpdateCourseInput) -> models.Course:
    """Changes a course, or the posts whose holders need it."""
    return await service.update_course(work=work, course=course, **given(input))


@door(Permission.TRAINING_MANAGE, gives=SESSIONS, payload="training_session")
async def create_training_session(work: Work, input: CreateTrainingSessionInput) -> models.TrainingSession:
    """Announces a session of a course."""
    return await service.create_training_session(work=work, **given(input))


@door(Permission.TRAINING_MANAGE, gives=SESSIONS, payload="training_session", subject=SESSIONS)
async def update_training_session(
    work: Work, session: models.TrainingSession, input: UpdateTrainingSessionInput
) -> models.TrainingSession:
    """Changes what was announced; who waits moves up where seats are added, and a new date brings back what was put
    off."""
    return await service.update_training_session(work=work, session=session, **given(input))


@door(Permission.TRAINING_MANAGE, gives=SESSIONS, payload="training_session", subject=SESSIONS)
async def postpone_training_session(
    work: Work, session: models.TrainingSession, input: PostponeTrainingSessionInput
) -> models.TrainingSession:
    """Puts a session off until it gets a new date; everybody keeps their place."""
    return await service.postpone_training_session(work=work, session=session, **given(input))


@door(Permission.TRAINING_MANAGE, gives=SESSIONS, payload="training_session", subject=SESSIONS)
async def complete_training_session(
    work: Work, session: models.TrainingSession, input: CompleteTrainingSessionInput
) -> models.TrainingSession:
    """Ends a session that was held; who was not ticked off was absent."""
    return await service.complete_training_session(work=work, session=session, **given(input))


@door(Permission.TRAINING_MANAGE, gives=SESSIONS, payload="training_session", subject=SESSIONS)
async def cancel_training_session(
    work: Work, session: models.TrainingSession, input: CancelTrainingSessionInput
) -> models.TrainingSession:
    """Calls a session off; nobody keeps a place in it."""
    return await service.cancel_training_session(work=work, session=session, **given(input))


@door(Permission.TRAINING_ENROL, gives=RECORDS, payload="training_record", subject=STAFF)
async def enrol_in_training(
    work: Work, staff_member: StaffMember, input: EnrolInTrainingInput
) -> models.TrainingRecord:
    """Gives somebody a seat in a session or, when it is full, the last place on its waiting list."""
    return await service.enrol_in_training(work=work, staff_member=staff_member, **given(input))


@door(Permission.TRAINING_ENROL, gives=RECORDS, payload="training_record", subject=STAFF)
async def withdraw_from_training(
    work: Work, staff_member: StaffMember, input: WithdrawFromTrainingInput
) -> models.TrainingRecord:
    """Gives a place back; whoever waits longest moves up."""
    return await service.withdraw_from_training(work=work, staff_member=staff_member, **given(input))


@door(Permission.TRAINING_MANAGE, gives=RECORDS, payload="training_record", subject=RECORDS)
async def record_attendance(
    work: Work, record: models.TrainingRecord, input: RecordAttendanceInput
) -> models.TrainingRecord:
    """Ticks somebody off, from the beginning of the session until it is completed."""
    return await service.record_attendance(work=work, record=record, **given(input))


@door(Permission.TRAINING_MANAGE, gives=EXAM_RESULTS, payload="exam_result", subject=STAFF)
async def record_exam_result(work: Work, staff_member: StaffMember, input: RecordExamResultInput) -> models.ExamResult:
    """Enters the mark of one sitting of an exam; the tenant's rules say what passes and how often it is sat again."""
    return await service.record_exam_result(work=work, staff_member=staff_member, **given(input))


@door(Permission.CERTIFICATE_ISSUE, gives=CERTIFICATES, payload="certificate", subject=STAFF)
async def issue_certificate(work: Work, staff_member: StaffMember, input: IssueCertificateInput) -> models.Certificate:
    """Enters a certificate; where its kind has an exam, it was passed before."""
    return await service.issue_certificate(work=work, staff_member=staff_member, **given(input))


@door(Permission.CERTIFICATE_ISSUE, gives=CERTIFICATES, payload="certificate", subject=CERTIFICATES)
async def revoke_certificate(
    work: Work, certificate: models.Certificate, input: RevokeCertificateInput
) -> models.Certificate:
    """Takes a certificate away; it lets nobody through any more."""
    return await service.revoke_certificate(work=work, certificate=certificate, **given(input))


MUTATIONS = [
    create_course.field,
    update_course.field,
    create_training_session.field,
    update_training_session.field,
    postpone_training_session.field,
    complete_training_session.field,
    cancel_training_session.field,
    enrol_in_training.field,
    bulk(enrol_in_training, plural="many_in_training"),
    withdraw_from_training.field,
    record_attendance.field,
    bulk(record_attendance, plural="attendances"),
    record_exam_result.field,
    bulk(record_exam_result, plural="exam_results"),
    issue_certificate.field,
    revoke_certificate.field,
]

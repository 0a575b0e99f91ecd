"""Who may see which session and whose training; the catalogue is known to everybody."""

from uuid import UUID

from tenants.branches.queries import BRANCHES, in_branches
from tenants.core.actor import Actor
from tenants.core.expressions import ALWAYS, NEVER, Belongs, Expression, among, eq, every, some
from tenants.core.permissions import Permission
from tenants.core.source import Source
from tenants.core.timeline import timeline_of
from tenants.staff.queries import STAFF
from tenants.training.models import Certificate, Course, ExamResult, LicencePath, TrainingRecord, TrainingSession
from tenants.training.models_exams import ExamPaper, Question
from tenants.training.workflow import TrainingSessionStatus

COURSES = Source(
    name="Course",
    model=Course,
    reads=Permission.TRAINING_READ,
    visible=lambda actor: ALWAYS if actor.may(Permission.TRAINING_READ) else NEVER,
    within=lambda actor, permission: ALWAYS if actor.reach(permission).everything else NEVER,
    label="name_zh",
    few=True,
)


def _held(actor: Actor, permission: Permission) -> Expression:
    """An own-records reach covers the sessions of the branch the person works at."""
    home = eq("branch_id", actor.branch_id) if actor.branch_id else NEVER
    return in_branches(actor, permission, own=home)


def _from_above(actor: Actor) -> Expression:
    """A session is open to all below the unit that holds it."""
    above = {
        path[: at + 1]
        for path in actor.reach(Permission.TRAINING_READ).paths
        for at, character in enumerate(path[:-1])
        if character == "/"
    }
    return Belongs("branch_id", BRANCHES, among("path", sorted(above))) if above else NEVER


def left_at(branch_id: UUID) -> Expression:
    """What of these a branch must not close with."""
    return every(eq("branch_id", branch_id), eq("status", TrainingSessionStatus.SCHEDULED))


SESSIONS = Source(
    name="TrainingSession",
    model=TrainingSession,
    reads=Permission.TRAINING_READ,
    visible=lambda actor: some(_held(actor, Permission.TRAINING_READ), _from_above(actor)),
    within=_held,
    label="place",
)


def _of_person(actor: Actor, permission: Permission) -> Expression:
    return Belongs("staff_member_id", STAFF, STAFF.within(actor, permission))


RECORDS = Source(
    name="TrainingRecord",
    model=TrainingRecord,
    reads=Permission.TRAINING_READ,
    visible=lambda actor: _of_person(actor, Permission.TRAINING_READ),
    within=_of_person,
    label="id",
)
EXAM_RESULTS = Source(
    name="ExamResult",
    model=ExamResult,
    reads=Permission.TRAINING_READ,
    visible=lambda actor: _of_person(actor, Permission.TRAINING_READ),
    within=_of_person,
    label="id",
)
CERTIFICATES = Source(
    name="Certificate",
    model=Certificate,
    reads=Permission.TRAINING_READ,
    visible=lambda actor: _of_person(actor, Permission.TRAINING_READ),
    within=_of_person,
    label="number",
)
TIMELINE = timeline_of(SESSIONS, name="TrainingTimelineEntry")
LICENCE_PATHS = Source(
    name="LicencePath",
    model=LicencePath,
    reads=Permission.TRAINING_READ,
    visible=lambda actor: _of_person(actor, Permission.TRAINING_READ),
    within=_of_person,
    label="kind",
)
LICENCE_TIMELINE = timeline_of(LICENCE_PATHS, name="LicenceTimelineEntry")

QUESTIONS = Source(
    name="Question",
    model=Question,
    reads=Permission.QUESTION_MANAGE,
    visible=lambda actor: ALWAYS if actor.may(Permission.QUESTION_MANAGE) else NEVER,
    within=lambda actor, permission: ALWAYS if actor.reach(permission).everything else NEVER,
    label="text",
)
EXAM_PAPERS = Source(
    name="ExamPaper",
    model=ExamPaper,
    reads=Permission.TRAINING_READ,
    visible=lambda actor: _of_person(actor, Permission.TRAINING_READ),
    within=_of_person,
    label="kind",
)

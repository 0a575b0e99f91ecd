"""Training as callers see it."""

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Annotated

import strawberry

from schema.core.connections import Connection
from schema.core.context import Context
from schema.core.declarations import Target
from schema.core.declare import column, computed, entity, led, many, one
from schema.core.enums import graphql_enums
from schema.core.nodes import Node, Versioned
from schema.core.rows import Row
from schema.core.scalars import Money
from tenants.branches.queries import BRANCHES
from tenants.core.selecting import Order
from tenants.staff.queries import POSTS, STAFF
from tenants.training.certification import CertificateStatus
from tenants.training.permits import permitted_actions
from tenants.training.plans import posts_by_code
from tenants.training.queries import CERTIFICATES, COURSES, EXAM_RESULTS, RECORDS, SESSIONS, TIMELINE
from tenants.training.workflow import CourseKind, TrainingAction, TrainingRecordStatus, TrainingSessionStatus

graphql_enums(CertificateStatus, CourseKind, TrainingAction, TrainingRecordStatus, TrainingSessionStatus)

LazyBranch = Annotated["Branch", strawberry.lazy("schema.branches.types")]  # type: ignore[name-defined] # noqa: F821
LazyPost = Annotated["Post", strawberry.lazy("schema.staff.types")]  # type: ignore[name-defined] # noqa: F821
LazyStaffMember = Annotated["StaffMember", strawberry.lazy("schema.staff.types")]  # type: ignore[name-defined] # noqa: F821


async def _posts(rows: Sequence[Row], _context: Context) -> list[list[Target]]:
    codes: list[list[str]] = [row.value("post_codes") for row in rows]
    found = await posts_by_code(codes={code for each in codes for code in each})
    return [[(POSTS, found[code]) for code in each if code in found] for each in codes]


async def _costs(rows: Sequence[Row], _context: Context) -> list[Money | None]:
    costs = [(row.value("cost"), row.value("currency")) for row in rows]
    return [None if cost is None else Money(amount=cost, currency=currency) for cost, currency in costs]


async def _available(rows: Sequence[Row], context: Context) -> Sequence[list[TrainingAction]]:
    ids = [row.record["id"] for row in rows]
    permitted = await permitted_actions(actor=context.actor, ids=ids, now=context.now)
    return [[action for action in TrainingAction if action in permitted.get(key, frozenset())] for key in ids]


@entity(COURSES)
class Course(Node, Versioned):
    """What is taught, and who needs it."""

    code: str = column(description="Code, unique in the tenant.", filters=True, orders=True)
    kind: CourseKind = column(description="When in working life it is taken, or what it is about.", filters=True)
    name_zh: str = column(description="Name in Chinese.")
    name_en: str = column(description="Name in English.")
    hours: Decimal = column(description="Lesson hours.")
    posts: list[LazyPost] = led(
        _posts, needs=["post_codes"], description="The posts whose holders need it; none means everybody."
    )
    retired_at: datetime | None = column(description="When it was taken out of use.")
    sessions: "Connection[TrainingSession]" = many(
        SESSIONS, key="course_id", order=[Order("starts_at", descending=True)], description="When it is held."
    )


@entity(TIMELINE)
class TrainingTimelineEntry(Node):
    """One step of a session, as it was done."""

    at: datetime = column(description="When.", orders=True)
    actor_key: str = column(name="actor_id", description="Key of the account that did it.")
    actor_name: str = column(description="Name of the account at that time.")
    action: str = column(description="What was done.", filters=True)
    before: TrainingSessionStatus | None = column(description="State before, where it changed.")
    after: TrainingSessionStatus | None = column(description="State after, where it changed.")
    note: str | None = column(description="Why, or what was said.")


@entity(RECORDS)
class TrainingRecord(Node, Versioned):
    """One person's place in a session, and what came of it."""

    session: "TrainingSession | None" = one(
        SESSIONS, key="session_id", filters=True, description="The session; null where it is out of sight."
    )
    staff_member: LazyStaffMember = one(
        STAFF, key="staff_member_id", filters=True, reference=True, description="Whose place it is."
    )
    status: TrainingRecordStatus = column(description="What became of it.", filters=True)
    enrolled_at: datetime = column(
        description="When they were enrolled; who waits moves up in this order.", filters=True, orders=True
    )
    seated_at: datetime | None = column(description="When they got a seat; null while they wait.")
    ended_at: datetime | None = column(description="When they were ticked off, withdrew or were left without a seat.")
    score: Decimal | None = column(description="Mark from 0 to 100.")
    evaluation: int | None = column(description="What the participant thought of it, 1 (nothing) to 5 (much).")
    note: str | None = column(description="Anything to remember, or why they withdrew.")


@entity(SESSIONS)
class TrainingSession(Node, Versioned):
    """A course held once, for so many."""

    number: str | None = column(
        description="Human-readable number, unique in the tenant, e.g. `T-2026-00012`; null in a dry run.",
        filters=True,
    )
    course: Course = one(COURSES, key="course_id", filters=True, description="What is taught.")
    branch: LazyBranch = one(
        BRANCHES, key="branch_id", filters=True, reference=True, description="Who holds it; open to all below."
    )
    trainer: LazyStaffMember | None = one(
        STAFF,
        key="trainer_id",
        filters=True,
        reference=True,
        description="Who teaches; null for somebody from outside.",
    )
    external_trainer: str | None = column(description="Who teaches, from outside.")
    place: str = column(description="Where.")
    starts_at: datetime = column(description="When it begins.", filters=True, orders=True)
    ends_at: datetime = column(description="When it ends.")
    seats: int = column(description="For how many.")
    status: TrainingSessionStatus = column(description="Where it stands.", filters=True)
    cost: Money | None = computed(
        _costs, needs=["cost", "currency"], description="What it cost; known once it is completed."
    )
    records: Connection[TrainingRecord] = many(
        RECORDS, key="session_id", order=[Order("enrolled_at")], description="The places in it, first come first."
    )
    timeline: Connection[TrainingTimelineEntry] = many(
        TIMELINE, key="entity_id", order=[Order("at")], description="Every step: who, when, why."
    )
    available_actions: list[TrainingAction] = computed(
        _available, needs=["id"], description="What the viewer may do with it now; each is the name of a mutation."
    )


@entity(EXAM_RESULTS)
class ExamResult(Node):
    """One sitting of the exam before a certificate."""

    staff_member: LazyStaffMember = one(
        STAFF, key="staff_member_id", filters=True, reference=True, description="Who sat it."
    )
    kind: str = column(description="Code of the kind of certificate, one of the tenant's rules.", filters=True)
    sat_on: date = column(description="The day.", filters=True, orders=True)
    attempt: int = column(description="1 for the first since the last one passed.")
    mock: bool = column(description="Whether it was a mock test, which never counts.")
    score: Decimal = column(description="Mark from 0 to 100.")
    pass_mark: Decimal | None = column(description="The mark that was needed; null when any was enough.")
    passed: bool = column(description="Whether the mark was good enough.")
    note: str | None = column(description="Anything to remember.")


@entity(CERTIFICATES)
class Certificate(Node, Versioned):
    """A certificate or licence of somebody's, without which they may not do what needs it."""

    staff_member: LazyStaffMember = one(
        STAFF, key="staff_member_id", filters=True, reference=True, description="Whose it is."
    )
    kind: str = column(description="Code of its kind, one of the tenant's rules.", filters=True)
    number: str = column(description="Its number, unique within the kind.", filters=True)
    issuer: str = column(description="Who issued it.")
    issued_on: date = column(description="First day of validity.")
    valid_until: date = column(description="Last day of validity.", filters=True, orders=True)
    warn_on: date = column(description="From this day it runs out.")
    status: CertificateStatus = column(description="Where it stands.", filters=True)
    exam: ExamResult | None = one(
        EXAM_RESULTS, key="exam_id", description="The sitting it was issued for; null where no exam is asked."
    )
    renewal: TrainingRecord | None = one(
        RECORDS, key="renewal_id", description="The place its holder was enrolled in to renew it, if any."
    )
    revoked_at: datetime | None = column(description="When it was taken away.")
    note: str | None = column(description="Anything to remember, or why it was taken away.")

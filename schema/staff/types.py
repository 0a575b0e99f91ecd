"""Staff as callers see them."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Annotated

import strawberry

from schema.core.connections import Connection
from schema.core.context import Context
from schema.core.declarations import Target
from schema.core.declare import column, computed, entity, led, many, one
from schema.core.enums import graphql_enums
from schema.core.nodes import Node, Versioned
from schema.core.rows import Row
from schema.core.scalars import JSON
from tenants.branches.queries import BRANCHES
from tenants.core.identity_documents import IdentityDocument
from tenants.core.selecting import Order
from tenants.customers.queries import CUSTOMERS
from tenants.identity.sources import USERS, accounts_of
from tenants.staff.grades import GradeStanding
from tenants.staff.permits import permitted_actions
from tenants.staff.queries import BELONGINGS, EMPLOYMENT_CHANGES, EMPLOYMENT_PERIODS, GRADES, POSTS, STAFF, TIMELINE
from tenants.staff.workflow import EmploymentState, StaffAction

graphql_enums(EmploymentState, GradeStanding, IdentityDocument, StaffAction)

LazyBranch = Annotated["Branch", strawberry.lazy("schema.branches.types")]  # type: ignore[name-defined] # noqa: F821
LazyCustomer = Annotated["Customer", strawberry.lazy("schema.customers.types")]  # type: ignore[name-defined] # noqa: F821


LazyUser = Annotated["User", strawberry.lazy("schema.identity.types")]  # type: ignore[name-defined] # noqa: F821


async def _accounts(rows: Sequence[Row], context: Context) -> list[Target | None]:
    context.actor.require(USERS.reads)
    found = await accounts_of(staff_ids=[row.record["id"] for row in rows])
    return [(USERS, found[row.record["id"]]) if row.record["id"] in found else None for row in rows]


async def _available(rows: Sequence[Row], context: Context) -> Sequence[list[StaffAction]]:
    permitted = await permitted_actions(actor=context.actor, ids=[row.record["id"] for row in rows])
    return [[action for action in StaffAction if action in permitted.get(row.record["id"], ())] for row in rows]


@entity(POSTS)
class Post(Node, Versioned):
    """A post of the chain, with its duties and the role that follows from holding it."""

    code: str = column(description="Code, unique in the tenant.", filters=True, orders=True)
    name_zh: str = column(description="Name in Chinese.")
    name_en: str = column(description="Name in English.")
    rank: int = column(description="Rank, counting upwards.", filters=True, orders=True)
    duties: str = column(description="What the holder has to do, one duty a line.")
    role_code: str = column(description="Code of the role that follows from the post.", filters=True)
    reports_to: "Post | None" = one(POSTS, key="reports_to_id", description="The post above.")
    retired_at: datetime | None = column(description="When it was taken out of use.")


@entity(EMPLOYMENT_CHANGES)
class EmploymentChange(Node):
    """One step of a person's employment; the history is never edited."""

    staff_member: "StaffMember" = one(STAFF, key="staff_member_id", reference=True, description="Whose employment.")
    before: EmploymentState | None = column(description="State before; null when taken on.")
    after: EmploymentState = column(description="State after.", filters=True)
    effective_on: date = column(description="Day it took effect.", filters=True, orders=True)
    reason: str = column(description="Why.")


@entity(EMPLOYMENT_PERIODS)
class EmploymentPeriod(Node):
    """How a person's employment stood from one day up to, not including, another."""

    state: EmploymentState = column(description="Where it stood.")
    since: date = column(description="First day.", orders=True)
    until: date | None = column(description="The day from which it stood elsewhere; null while it stands there.")
    reason: str = column(description="Why it came to stand there.")


@entity(BELONGINGS)
class StaffBelonging(Node):
    """Where a person who was employed worked from one day up to, not including, another."""

    branch: LazyBranch = one(BRANCHES, key="branch_id", reference=True, description="The branch.")
    since: date = column(description="First day.", orders=True)
    until: date | None = column(description="The day from which they worked there no longer; null while they do.")


@entity(GRADES)
class StaffGrade(Node):
    """A grade given or certified anew."""

    before: str | None = column(description="Code of the grade before; null for the first.")
    grade: str = column(description="Code of the grade, one of the tenant's rules.")
    given_on: date = column(description="First day.", orders=True)
    until: date | None = column(description="Last day before it was to be certified anew; null for good.")
    evidence: str = column(description="On what evidence.")


@entity(TIMELINE)
class StaffTimelineEntry(Node):
    """One step of a person's employment, as it was done."""

    at: datetime = column(description="When.", orders=True)
    actor_key: str = column(name="actor_id", description="Key of the account that did it.")
    actor_name: str = column(description="Name of the account at that time.")
    action: str = column(description="What was done: an action, or TAKE_ON, REMIND.", filters=True)
    before: EmploymentState | None = column(description="State before; null when taken on.")
    after: EmploymentState | None = column(description="State after.")
    note: str | None = column(description="Why, or what was said.")


@entity(STAFF)
class StaffMember(Node, Versioned):
    """A person the chain employs, is about to, or did. Outside the viewer's scope they show id, version and name
    only; the rest is FORBIDDEN there."""

    name: str = column(description="Full name.", filters=True, orders=True)
    number: str | None = column(description="Employee number, unique in the tenant.", filters=True, orders=True)
    branch: LazyBranch | None = one(
        BRANCHES, key="branch_id", filters=True, reference=True, description="Where they work."
    )
    post: Post | None = one(POSTS, key="post_id", filters=True, description="The post they hold.")
    superior: "StaffMember | None" = one(
        STAFF, key="superior_id", filters=True, reference=True, description="Whom they report to."
    )
    reports: "Connection[StaffMember] | None" = many(
        STAFF, key="superior_id", order=[Order("number")], description="Who reports to them."
    )
    recruiter: "StaffMember | None" = one(
        STAFF, key="recruiter_id", filters=True, reference=True, description="Who recruited them."
    )
    recruits: "Connection[StaffMember] | None" = many(
        STAFF, key="recruiter_id", order=[Order("hired_on", descending=True)], description="Whom they recruited."
    )
    state: EmploymentState | None = column(description="Where their employment stands.", filters=True)
    hired_on: date | None = column(description="First day of employment.", filters=True, orders=True)
    probation_until: date | None = column(description="Last day of probation.", filters=True, orders=True)
    effective_on: date | None = column(
        description="First day on which they count as effectively recruited; null for who left before it."
    )
    left_on: date | None = column(description="Last day of employment.", filters=True, orders=True)
    grade: str | None = column(
        description="Code of their grade within the post, one of the tenant's rules.", filters=True, orders=True
    )
    grade_standing: GradeStanding | None = column(
        description="Where its certification stands; null where it holds for good.", filters=True
    )
    grade_until: date | None = column(
        description="Last day before it is to be certified anew.", filters=True, orders=True
    )
    grades: Connection[StaffGrade] | None = many(
        GRADES,
        key="staff_member_id",
        order=[Order("given_on", descending=True)],
        description="The grades they were given, latest first.",
    )
    available_actions: list[StaffAction] | None = computed(
        _available, needs=["id"], description="What the viewer may do with them now; each is the name of a mutation."
    )
    phone: str | None = column(description="Telephone number; masked without `staff:read_private`.", filters=True)
    email: str | None = column(description="E-mail address; masked without `staff:read_private`.", filters=True)
    identity_document: IdentityDocument | None = column(description="What the identity number is of.")
    identity_number: str | None = column(
        description="Number of the identity document; masked without `staff:read_identity`. Found only whole.",
        filters=True,
    )
    bank_account: str | None = column(
        description="Number of the bank account; masked without `staff:read_identity`. Found only whole.", filters=True
    )
    employment_changes: Connection[EmploymentChange] | None = many(
        EMPLOYMENT_CHANGES,
        key="staff_member_id",
        order=[Order("effective_on", descending=True)],
        description="The steps of their employment, latest first.",
    )
    employment_periods: Connection[EmploymentPeriod] | None = many(
        EMPLOYMENT_PERIODS,
        key="staff_member_id",
        order=[Order("since", descending=True)],
        description="Where their employment stood on which days, latest first.",
    )
    belongings: Connection[StaffBelonging] | None = many(
        BELONGINGS,
        key="staff_member_id",
        order=[Order("since", descending=True)],
        description="Where they worked on which days, latest first.",
    )
    timeline: Connection[StaffTimelineEntry] | None = many(
        TIMELINE, key="entity_id", order=[Order("at")], description="Every step: who, when, why."
    )
    customers: Connection[LazyCustomer] | None = many(
        CUSTOMERS, key="manager_id", order=[Order("id")], description="The customers they are responsible for."
    )
    user: LazyUser | None = led(_accounts, needs=["id"], description="The account they sign in with, if they have one.")
    custom_fields: JSON | None = column(description="Values of the tenant's own fields, by key.")

"""The parts of a blueprint, each refusing what it does not know (`extra=forbid`) and frozen once read."""

from datetime import date, time
from enum import StrEnum
from typing import Annotated, Literal, Self

from pydantic import Field, StrictBool, StrictInt, model_validator

from tenants.core.permissions import Permission
from tenants.registry.blueprint_care import Care
from tenants.registry.blueprint_certificates import Certificates
from tenants.registry.blueprint_claims import Claims
from tenants.registry.blueprint_employment import Employment
from tenants.registry.blueprint_fields import (
    Amount,
    Chinese,
    Code,
    Count,
    IsoWeekday,
    Labelled,
    Named,
    Part,
    Positive,
    TimeZone,
)
from tenants.registry.blueprint_grades import StaffGrades
from tenants.registry.blueprint_opportunities import Opportunities
from tenants.registry.blueprint_orders import Orders
from tenants.registry.blueprint_policies import Policies


class BranchLevel(StrEnum):
    """Where in the tree a unit stands, top first."""

    HQ = "HQ"
    REGION = "REGION"
    BRANCH = "BRANCH"
    GROUP = "GROUP"


class BranchKind(StrEnum):
    """What business a branch does."""

    BANK = "BANK"
    EXPRESS = "EXPRESS"
    HOTEL = "HOTEL"
    INSURANCE = "INSURANCE"
    LOGISTICS = "LOGISTICS"
    PROPERTY = "PROPERTY"
    RETAIL = "RETAIL"
    SECURITIES = "SECURITIES"
    UTILITY = "UTILITY"


class RoleCode(StrEnum):
    """The roles every tenant starts with."""

    AUDITOR = "AUDITOR"
    BRANCH_MANAGER = "BRANCH_MANAGER"
    GROUP_LEADER = "GROUP_LEADER"
    HQ_ADMIN = "HQ_ADMIN"
    REGIONAL_MANAGER = "REGIONAL_MANAGER"
    SERVICE = "SERVICE"
    STAFF = "STAFF"


class DefaultReach(StrEnum):
    """How far an assignment reaches unless it says otherwise."""

    OWN = "OWN"
    SUBTREE = "SUBTREE"
    TENANT = "TENANT"


class BlueprintInfo(Labelled):
    """Which blueprint this is, and the settings a new tenant of the industry begins with."""

    industry: Annotated[str, Field(pattern=r"^[a-z][a-z_]*$")]
    version: Count
    locale: Annotated[str, Field(pattern=r"^[a-z]{2}-[A-Z]{2}$")]
    time_zone: TimeZone
    currency: Annotated[str, Field(pattern=r"^[A-Z]{3}$")]


class Level(Labelled):
    code: BranchLevel


class Kind(Labelled):
    code: BranchKind


class Section(Named):
    """A section inside a branch, such as customer service."""


class Organisation(Part):
    levels: tuple[Level, ...]
    kinds: Annotated[tuple[Kind, ...], Field(min_length=1)]
    sections: Annotated[tuple[Section, ...], Field(min_length=1)]


class Role(Labelled):
    """What somebody may do who holds it; with `second_factor` they sign in with a second step.

    `approval_limit` is money in the tenant's currency; without one no amount is approved by holding the role.
    """

    code: RoleCode
    reach: DefaultReach
    approval_limit: Amount | None = None
    permissions: Annotated[tuple[Permission, ...], Field(min_length=1)]
    second_factor: StrictBool = False

    @property
    def own_only(self) -> bool:
        """Whether an assignment is, by default, limited to the holder's own records."""
        return self.reach is DefaultReach.OWN


class Post(Named):
    """A post, its rank (higher commands), duties in Chinese and the role that follows from holding it.

    `reach` overrides the role's own; `keeps_customers` says that holders may be responsible for customers.
    """

    rank: Count
    role: RoleCode
    reach: DefaultReach | None = None
    section: Code | None = None
    reports_to: Code | None = None
    keeps_customers: StrictBool = False
    duties: Annotated[tuple[Chinese, ...], Field(min_length=1)]


class Cause(Named):
    """What can lie behind a complaint, for the analysis."""


class ComplaintKind(Named):
    """Deadlines are working days; `call_backs` is the least number needed before closing."""

    severity: Literal["LOW", "MEDIUM", "HIGH", "CRITICAL"]
    call_backs: Count
    answer_days: Count
    plan_days: Count
    call_back_days: Count


class Complaints(Part):
    """Who handles what, and for how long a complaint counts as repeated (calendar days).

    `escalate_every_days` are working days.
    """

    kinds: Annotated[tuple[ComplaintKind, ...], Field(min_length=1)]
    serious: tuple[Literal["LOW", "MEDIUM", "HIGH", "CRITICAL"], ...]
    serious_posts: Annotated[tuple[Code, ...], Field(min_length=1)]
    handler_posts: Annotated[tuple[Code, ...], Field(min_length=1)]
    repeat_days: Count
    escalate_every_days: Count
    remind_hours: Count
    causes: Annotated[tuple[Cause, ...], Field(min_length=1)]


class OpeningPeriod(Part):
    """Open on these ISO weekdays (Monday is 1) between two local times."""

    days: Annotated[tuple[IsoWeekday, ...], Field(min_length=1)]
    opens: time
    closes: time

    @model_validator(mode="after")
    def _opens_before_it_closes(self) -> Self:
        if self.opens >= self.closes:
            raise ValueError("must open before it closes")
        return self


class DayOverride(Labelled):
    """A day that departs from country and weekday: closed, or worked to make up for a holiday."""

    on: date
    working: StrictBool


class WorkingCalendar(Part):
    """`weekend` are the ISO weekdays without work; the country brings the public holidays."""

    country: Annotated[str, Field(pattern=r"^[A-Z]{2}$")]
    weekend: tuple[IsoWeekday, ...]
    opening: Annotated[tuple[OpeningPeriod, ...], Field(min_length=1)]
    overrides: tuple[DayOverride, ...]


class ActivityRule(Named):
    """At least so many per day or week, for whom, and what each missing one costs.

    `who`: NEW is within `new_for_months` of joining, SETTLED is after it.
    """

    posts: Annotated[tuple[Code, ...], Field(min_length=1)]
    who: Literal["NEW", "SETTLED", "ALL"]
    per: Literal["DAY", "WEEK"]
    at_least: Count
    penalty: Amount
    unit: Literal["POINTS", "MONEY"]


class Activity(Part):
    working_days_per_week: IsoWeekday
    new_for_months: Count
    rules: Annotated[tuple[ActivityRule, ...], Field(min_length=1)]


class LeaveKind(Named):
    """`most_days` a time or a year as the law or handbook has it; none where it depends on the case."""

    paid: StrictBool
    needs_evidence: StrictBool
    most_days: Count | None = None


class Attendance(Part):
    """Deductions are money in the tenant's currency, per occurrence."""

    late_minutes: Count
    personal_leave_deduction: Amount
    absence_deduction: Amount
    absences_in_row_for_talk: Count
    absences_in_week_allowed: Count
    forgotten_card_late_from: Count
    clocking_for_another_deduction: Amount
    full_attendance_bonus: Amount
    ready_before_opening_minutes: Count
    leave_kinds: Annotated[tuple[LeaveKind, ...], Field(min_length=1)]


class VipTerm(Labelled):
    """A figure of the customer's file that counts towards the score."""

    code: Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{0,59}$")]
    weight: Positive


class VipTier(Named):
    at_least: Positive


class VipFormula(Part):
    """Sum of weight x figure, divided by `divisor`; the tier is the highest whose bound is reached."""

    divisor: Positive
    terms: Annotated[tuple[VipTerm, ...], Field(min_length=1)]
    tiers: Annotated[tuple[VipTier, ...], Field(min_length=1)]


class CustomerGrade(Named):
    """`contact_every_days`: a call-back is due so many calendar days after the last contact."""

    contact_every_days: Count


class Customers(Part):
    """`key_fields` of a file change only by a request that somebody else approves; `identity_number` stands for the
    document too. Names that are `similar_names` alike, from 0 to 1, may be one customer's. Leads that nobody followed
    up for `lead_days` go to the public pool; customers without contact, policy or order for `dormant_months` are
    dormant."""

    follow_up_days: Count
    lead_days: Count
    dormant_months: Annotated[Count, Field(le=120)]
    similar_names: Annotated[Positive, Field(le=1)]
    key_fields: tuple[Literal["name", "phone", "email", "address", "identity_number"], ...]
    grades: Annotated[tuple[CustomerGrade, ...], Field(min_length=1)]


class ApprovalRung(Part):
    """One step: the permission it needs, the least rank of the post, and the amount up to which it is the last."""

    permission: Permission
    rank: Annotated[StrictInt, Field(ge=0, le=10_000)] = 0
    up_to: Amount | None = None


class ApprovalLadder(Named):
    """The steps of one kind of request, the lowest first; `answer_days` are the working days each may take.

    An amount climbs up to the first step that covers it; the last covers any. Without amounts every step is taken.
    """

    answer_days: Count
    steps: Annotated[tuple[ApprovalRung, ...], Field(min_length=1, max_length=10)]

    @model_validator(mode="after")
    def _rises(self) -> Self:
        bounds = [step.up_to for step in self.steps]
        covered = [bound for bound in bounds if bound is not None]
        if covered and (covered != bounds[:-1] or covered != sorted(set(covered))):
            raise ValueError("up_to must rise from step to step, and the last step covers any amount")
        return self


class Approvals(Part):
    """Who decides on what; an overdue step goes one up the line every `escalate_every_days` working days, and nobody
    stands in for another longer than `delegation_days` calendar days at a time."""

    delegation_days: Count
    escalate_every_days: Count
    kinds: Annotated[tuple[ApprovalLadder, ...], Field(min_length=1)]


class Course(Named):
    """For the posts named; an empty list means everybody."""

    kind: Literal["PRE_JOB", "BRIDGING", "ON_THE_JOB", "SERVICE", "SAFETY", "COMPLIANCE"]
    hours: Positive
    posts: tuple[Code, ...] = ()


class Training(Part):
    courses: Annotated[tuple[Course, ...], Field(min_length=1)]


class Support(Part):
    """For how many hours at most, and by default, the platform's people are let in."""

    most_hours: Count


class Blueprint(Part):
    """All a tenant of one industry is given at onboarding."""

    meta: BlueprintInfo
    organisation: Organisation
    roles: tuple[Role, ...]
    posts: Annotated[tuple[Post, ...], Field(min_length=1)]
    complaints: Complaints
    calendar: WorkingCalendar
    activity: Activity
    attendance: Attendance
    vip: VipFormula
    customers: Customers
    care: Care
    training: Training
    certificates: Certificates
    approvals: Approvals
    support: Support
    opportunities: Opportunities
    employment: Employment
    staff_grades: StaffGrades
    orders: Orders
    policies: Policies
    claims: Claims

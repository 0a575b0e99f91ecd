"""What a demo plan is made of. Records name each other by code or number, so a plan needs no database.

Load it from top to bottom: branches (parents come first), staff (superiors come first) and users, customers under
their *first* manager, then grades, hand-overs and contacts in the order of their moments, then complaints, and last
the ends: leavers, suspended and closed branches. Dates are local to the tenant, moments are UTC, money is exact.
"""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from scripts.demo.case_steps import Done
from tenants.branches.workflow import BranchLevel, BranchStatus
from tenants.claims.workflow import ClaimKind, ClaimStatus
from tenants.complaints.workflow import ComplaintKind, ComplaintStatus, Severity
from tenants.customers.workflow import ContactChannel, ContactResult, CustomerGrade, CustomerKind
from tenants.opportunities.workflow import LossReason
from tenants.policies.workflow import PolicyStatus, PremiumMode, ProductKind
from tenants.registry.blueprint_parts import OpeningPeriod, RoleCode
from tenants.staff.workflow import EmploymentState
from tenants.training.workflow import TrainingRecordStatus, TrainingSessionStatus


@dataclass(frozen=True, slots=True)
class Address:
    """A real province, city and district; the street is invented."""

    province: str
    city: str
    district: str
    street: str

    def __str__(self) -> str:
        province = "" if self.province == self.city else self.province
        return f"{province}{self.city}{self.district}{self.street}"


@dataclass(frozen=True, slots=True)
class BranchPlan:
    """A unit of the tree; only the head office has no parent."""

    code: str
    name: str
    level: BranchLevel
    kind: str
    parent_code: str | None
    address: Address
    phone: str
    opening: tuple[OpeningPeriod, ...]
    opened_on: date
    status: BranchStatus = BranchStatus.OPEN
    status_since: date | None = None
    status_reason: str | None = None


@dataclass(frozen=True, slots=True)
class StaffPlan:
    """A person's file and where they stand today; `leads` says whether they are in charge of their unit.

    `state_since` and `state_reason` are given for the suspended and for those who left.
    """

    number: str
    name: str
    phone: str
    email: str
    unit_code: str
    post_code: str
    superior: str | None
    leads: bool
    state: EmploymentState
    hired_on: date | None
    probation_until: date | None
    state_since: date | None = None
    state_reason: str | None = None


@dataclass(frozen=True, slots=True)
class UserPlan:
    """A sign-in and the one role it holds: over a unit, the whole tenant (no unit) or, `own_only`, own records.

    `demo` users get a password; everybody else has none.
    """

    username: str
    staff_number: str
    role: RoleCode
    unit_code: str | None
    own_only: bool
    active: bool
    demo: bool


@dataclass(frozen=True, slots=True)
class GradeStep:
    """A grade given, by whom and on what evidence."""

    grade: CustomerGrade
    at: datetime
    by: str
    evidence: str


@dataclass(frozen=True, slots=True)
class CustomerPlan:
    """A customer's file; `manager` is responsible today, `first_manager` was when the file was opened.

    The units are the managers' (groups, as a rule), so that a group leader sees the group's customers.
    `amounts` are the terms of the tenant's VIP formula.
    """

    number: str
    kind: CustomerKind
    name: str
    phone: str
    email: str | None
    address: Address
    source: str
    created_at: datetime
    first_unit_code: str
    first_manager: str
    unit_code: str
    manager: str
    grades: tuple[GradeStep, ...]
    amounts: tuple[tuple[str, Decimal], ...]


@dataclass(frozen=True, slots=True)
class HandOverPlan:
    """A customer passes from one responsible manager to another, and to that manager's unit."""

    customer_number: str
    giver: str
    receiver: str
    at: datetime
    reason: str


@dataclass(frozen=True, slots=True)
class ContactPlan:
    """A reach-out by whoever was responsible then; a promised call-back is due on a day, perhaps long past."""

    customer_number: str
    staff_number: str
    at: datetime
    channel: ContactChannel
    result: ContactResult
    note: str
    next_step: str | None
    callback_due_on: date | None


@dataclass(frozen=True, slots=True)
class CaseStep:
    """What was done when, and by whom: whoever handles the case where nobody is named."""

    at: datetime
    by: str | None
    done: Done


@dataclass(frozen=True, slots=True)
class ComplaintPlan:
    """A complaint and its whole story. `unit_code` is where the customer belonged when it came in, `status` where the
    steps lead; `overdue` says that a promise is broken now, which the worker has still to find."""

    customer_number: str
    unit_code: str
    kind: ComplaintKind
    severity: Severity
    channel: ContactChannel
    subject: str
    description: str
    accused: tuple[str, ...]
    received_at: datetime
    logged_at: datetime
    logged_by: str
    steps: tuple[CaseStep, ...]
    status: ComplaintStatus
    overdue: bool


class Stage(StrEnum):
    """How far an order has come; those from `REFUSED` on are taken there step by step."""

    QUOTED = "QUOTED"
    CANCELLED = "CANCELLED"
    CONTRACTED = "CONTRACTED"
    REQUESTED = "REQUESTED"
    APPROVED = "APPROVED"
    ISSUED = "ISSUED"
    DELIVERED = "DELIVERED"
    CONFIRMED = "CONFIRMED"
    INVOICED = "INVOICED"
    PARTLY_PAID = "PARTLY_PAID"
    PAID = "PAID"
    DOUBTFUL = "DOUBTFUL"
    WRITTEN_OFF = "WRITTEN_OFF"
    QUOTING = "QUOTING"
    REFUSED = "REFUSED"
    CONTRACTING = "CONTRACTING"
    DELIVERED_IN_PART = "DELIVERED_IN_PART"
    RETURN_REQUESTED = "RETURN_REQUESTED"
    RETURN_CHECKED = "RETURN_CHECKED"
    RED_SLIP = "RED_SLIP"
    RETURNED_IN_PART = "RETURNED_IN_PART"
    RETURNED = "RETURNED"
    REPORTED = "REPORTED"


@dataclass(frozen=True, slots=True)
class PricePlan:
    """A product with its price of the year."""

    sku: str
    name: str
    unit: str
    price: Decimal


@dataclass(frozen=True, slots=True)
class OrderPlan:
    """An order of a customer, quoted by their manager, and how far it has come. `invoiced_on` and `paid_on` are days on
    which it got that far; `cash` says how it was paid."""

    customer_number: str
    unit_code: str
    seller: str
    cashier: str | None
    lines: tuple[tuple[str, int], ...]
    stage: Stage
    quoted_at: datetime
    invoiced_on: date
    paid_on: date
    cash: bool


@dataclass(frozen=True, slots=True)
class ProductPlan:
    """An insurance product; `least_premium` is what a year costs at least, `benefit_factor` what of the whole premium
    is paid out at the end of the term."""

    code: str
    name: str
    kind: ProductKind
    least_premium: int
    benefit_factor: Decimal


@dataclass(frozen=True, slots=True)
class PolicyPlan:
    """A policy that its holder proposed at a moment, and where it stands today; with `members` one for a group, each
    of whom costs the premium."""

    customer_number: str
    unit_code: str
    agent: str
    product_code: str
    mode: PremiumMode
    premium: Decimal
    paying_years: int
    term_years: int
    benefit_factor: Decimal
    status: PolicyStatus
    proposed_at: datetime
    members: int = 0


class SaleStep(StrEnum):
    """What is done to a sale."""

    ADVANCE = "ADVANCE"
    SET_BACK = "SET_BACK"
    LOSE = "LOSE"
    REOPEN = "REOPEN"
    WIN = "WIN"


@dataclass(frozen=True, slots=True)
class SalePlan:
    """A sale opened at a moment, and its steps, each so many days after the one before."""

    customer_number: str
    owner: str
    subject: str
    amount: Decimal
    due_days: int
    loss: LossReason
    rival: str
    steps: tuple[tuple[SaleStep, int], ...]
    opened_at: datetime


@dataclass(frozen=True, slots=True)
class PlacePlan:
    """Somebody's place in a session, since when, and what came of it."""

    staff_number: str
    status: TrainingRecordStatus
    at: datetime
    score: Decimal | None = None
    evaluation: int | None = None


@dataclass(frozen=True, slots=True)
class SessionPlan:
    """A session of a course at a branch; no trainer of the staff means somebody from outside."""

    course_code: str
    unit_code: str
    trainer: str | None
    starts_at: datetime
    hours: float
    announced_at: datetime
    status: TrainingSessionStatus
    places: tuple[PlacePlan, ...]


@dataclass(frozen=True, slots=True)
class PaperPlan:
    """The marks of somebody's exams for one kind of certificate (day, mark, whether a mock test), and what came of
    them."""

    staff_number: str
    kind: str
    marks: tuple[tuple[date, Decimal, bool], ...]
    number: str | None = None
    issued_on: date | None = None
    revoked_on: date | None = None


@dataclass(frozen=True, slots=True)
class ClaimPlan:
    """A claim on the policy at a place of the plan, for so many percent of the sum insured, and where it stands."""

    policy: int
    status: ClaimStatus
    kind: ClaimKind
    percent: int
    reported_at: datetime


@dataclass(frozen=True, slots=True)
class DemoPlan:
    """All of one demo tenant."""

    industry: str
    seed: int
    slug: str
    name: str
    now: datetime
    branches: tuple[BranchPlan, ...]
    staff: tuple[StaffPlan, ...]
    users: tuple[UserPlan, ...]
    customers: tuple[CustomerPlan, ...]
    hand_overs: tuple[HandOverPlan, ...]
    contacts: tuple[ContactPlan, ...]
    complaints: tuple[ComplaintPlan, ...]
    orders: tuple[OrderPlan, ...] = ()
    policies: tuple[PolicyPlan, ...] = ()
    sessions: tuple[SessionPlan, ...] = ()
    papers: tuple[PaperPlan, ...] = ()
    sales: tuple[SalePlan, ...] = ()
    claims: tuple[ClaimPlan, ...] = ()

"""Claims as callers see them."""

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Annotated

import strawberry

from schema.core.connections import Connection
from schema.core.context import Context
from schema.core.declare import column, computed, entity, few, many, money, one
from schema.core.enums import graphql_enums
from schema.core.nodes import Node, Versioned
from schema.core.rows import Row
from schema.core.scalars import Money
from schema.settings.promises import Promise, promises_of, told
from tenants.approvals.queries import APPROVAL_REQUESTS
from tenants.claims.permits import permitted_actions
from tenants.claims.queries import CLAIMS, DEADLINES, DOCUMENTS, PAYMENTS, TIMELINE
from tenants.claims.workflow import ClaimAction, ClaimDecision, ClaimKind, ClaimStatus, ClaimStep
from tenants.core.expressions import Compare, Expression, Op
from tenants.core.selecting import Order
from tenants.ledger.queries import LEDGER_ENTRIES
from tenants.ledger.workflow import PaymentMethod
from tenants.policies.queries import MEMBERS, POLICIES
from tenants.staff.queries import STAFF

graphql_enums(ClaimAction, ClaimDecision, ClaimKind, ClaimStatus, ClaimStep, PaymentMethod)

LazyApprovalRequest = Annotated["ApprovalRequest", strawberry.lazy("schema.approvals.types")]  # type: ignore[name-defined] # noqa: F821
LazyLedgerEntry = Annotated["LedgerEntry", strawberry.lazy("schema.ledger.types")]  # type: ignore[name-defined] # noqa: F821
LazyPolicy = Annotated["Policy", strawberry.lazy("schema.policies.types")]  # type: ignore[name-defined] # noqa: F821
LazyPolicyMember = Annotated["PolicyMember", strawberry.lazy("schema.policies.types")]  # type: ignore[name-defined] # noqa: F821
LazyStaffMember = Annotated["StaffMember", strawberry.lazy("schema.staff.types")]  # type: ignore[name-defined] # noqa: F821


@strawberry.type(description="A step of a claim promised in working days, with how the day was reckoned.")
class ClaimDeadline(Promise):
    step: ClaimStep = strawberry.field(description="What is promised.")


async def _deadlines(rows: Sequence[Row], context: Context) -> Sequence[list[ClaimDeadline]]:
    ids = [row.record["id"] for row in rows]
    found = await promises_of(DEADLINES, ids, context)
    return [
        [ClaimDeadline(step=ClaimStep(record["step"]), **told(record, context)) for record in found.get(key, ())]
        for key in ids
    ]


async def _available(rows: Sequence[Row], context: Context) -> Sequence[list[ClaimAction]]:
    permitted = await permitted_actions(actor=context.actor, ids=[row.record["id"] for row in rows])
    return [[action for action in ClaimAction if action in permitted.get(row.record["id"], ())] for row in rows]


def _due(rows: Sequence[Row], context: Context) -> list[bool]:
    return [(due := row.value("due_at")) is not None and due < context.now for row in rows]


def _overdue(context: Context) -> Expression:
    return Compare("due_at", Op.LT, context.now)


def _labels(rows: Sequence[Row], context: Context) -> list[str]:
    return [row.value("zh" if context.locale.startswith("zh") else "en") for row in rows]


def _assessed(rows: Sequence[Row], _context: Context) -> list[Money | None]:
    return [_amount(row, "assessed") for row in rows]


def _awarded(rows: Sequence[Row], _context: Context) -> list[Money | None]:
    return [_amount(row, "awarded") for row in rows]


def _amount(row: Row, name: str) -> Money | None:
    amount = row.value(name)
    return None if amount is None else Money(amount=amount, currency=row.value("currency"))


@entity(DOCUMENTS)
class ClaimDocument(Node):
    """A document on the list of the claim's kind."""

    place: int = column(description="1 for the first of the list.")
    code: str = column(description="The tenant's code of it, as `recordClaimDocument` takes it.")
    label: str = computed(_labels, needs=["zh", "en"], description="Its name in the caller's language.")
    received_on: date | None = column(description="Day it came in; null while it is missing.")
    received_by: LazyStaffMember | None = one(
        STAFF, key="received_by_id", reference=True, description="Who took it in; null for a program."
    )
    note: str | None = column(description="What was noted about it.")


@entity(PAYMENTS)
class ClaimPayment(Node):
    """What one payee was paid."""

    place: int = column(description="1 for the first.")
    payee: str = column(description="Who was paid: a beneficiary, or the insured.")
    share: Decimal = column(description="Share in percent.")
    amount: Money = money("amount", description="How much; the last takes what rounding leaves.")
    method: PaymentMethod = column(description="How it was paid.")
    paid_on: date = column(description="When.")


@entity(TIMELINE)
class ClaimTimelineEntry(Node):
    """One step of a claim, as it was done."""

    at: datetime = column(description="When.", orders=True)
    actor_key: str = column(name="actor_id", description="Key of the account that did it.")
    actor_name: str = column(description="Name of the account at that time.")
    action: str = column(
        description="What was done: an action, REPORT_CLAIM, APPROVAL_ASKED, APPROVAL_TURNED_DOWN, ESCALATE or RECKON.",
        filters=True,
    )
    before: ClaimStatus | None = column(description="State before; null for the first step.")
    after: ClaimStatus | None = column(description="State after.")
    note: str | None = column(description="Why, what, or how much.")


@entity(CLAIMS)
class Claim(Node, Versioned):
    """A loss reported on a policy, from the report to the payment."""

    number: str | None = column(
        description="Human-readable number, unique in the tenant, e.g. `CL-2026-000012`; null in a dry run.",
        filters=True,
    )
    status: ClaimStatus = column(description="Where it stands.", filters=True)
    kind: ClaimKind = column(description="What happened.", filters=True)
    policy: LazyPolicy | None = one(POLICIES, key="policy_id", filters=True, description="The policy it is made on.")
    member: LazyPolicyMember | None = one(
        MEMBERS, key="member_id", description="Who of a group it happened to; null on a policy that insures one alone."
    )
    ends_policy: bool = column(
        description="Whether the policy ends once it is paid; of a group's member, the membership."
    )
    claimed: Money = money("claimed", description="What was asked for.")
    assessed: Money | None = computed(
        _assessed, needs=["assessed", "currency"], description="What it comes to by the contract; null before."
    )
    awarded: Money | None = computed(
        _awarded, needs=["awarded", "currency"], description="What was decided on, or is asked to be approved."
    )
    loss_on: date = column(description="Day of the loss.", filters=True, orders=True)
    reported_on: date = column(description="Day it was reported.", filters=True, orders=True)
    description: str = column(description="What was reported.")
    findings: str | None = column(description="What the assessment found.")
    decision: ClaimDecision | None = column(description="What was decided; null before.")
    decision_reason: str | None = column(description="Why.")
    decided_on: date | None = column(description="Day of the decision.", filters=True, orders=True)
    approval: LazyApprovalRequest | None = one(
        APPROVAL_REQUESTS, key="approval_id", description="The approval a decision over somebody's limit waits for."
    )
    paid_on: date | None = column(description="Day it was paid.")
    due_at: datetime | None = column(
        description="When the next promise falls due; null when none is open.", filters=True, orders=True
    )
    overdue: bool = computed(_due, needs=["due_at"], description="Whether a promise is overdue.", holds=_overdue)
    deadlines: list[ClaimDeadline] = computed(
        _deadlines, needs=["id"], description="What was promised by when, with the reckoning; open ones first."
    )
    documents: list[ClaimDocument] = few(
        DOCUMENTS, key="claim_id", order=[Order("place")], description="What has to be handed in."
    )
    payments: list[ClaimPayment] = few(
        PAYMENTS, key="claim_id", order=[Order("place")], description="Who was paid; they add up to what was decided."
    )
    ledger_entries: Connection[LazyLedgerEntry] | None = many(
        LEDGER_ENTRIES, key="entity_id", order=[Order("day"), Order("id")], description="What it is in the ledger."
    )
    timeline: Connection[ClaimTimelineEntry] = many(
        TIMELINE, key="entity_id", order=[Order("at")], description="Every step: who, when, why."
    )
    available_actions: list[ClaimAction] = computed(
        _available, needs=["id"], description="What the viewer may do with it now; each is the name of a mutation."
    )

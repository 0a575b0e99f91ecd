"""Policies as callers see them."""

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
from schema.policies.products import Product
from tenants.branches.queries import BRANCHES
from tenants.claims.queries import CLAIMS
from tenants.core.dates import local_date
from tenants.core.selecting import Order
from tenants.customers.queries import CUSTOMERS
from tenants.ledger.queries import LEDGER_ENTRIES
from tenants.ledger.workflow import PaymentMethod
from tenants.policies.members import Certificate, certificates_of
from tenants.policies.permits import permitted_actions
from tenants.policies.queries import (
    BENEFICIARIES,
    GAPS,
    INSTALMENTS,
    MEMBERS,
    ORPHANED,
    POLICIES,
    PRODUCTS,
    TALKS,
    TIMELINE,
    orphans_among,
)
from tenants.policies.workflow import PolicyAction, PolicyStatus, PremiumMode, TalkResult, Underwriting
from tenants.staff.queries import STAFF

graphql_enums(PaymentMethod, PolicyAction, PolicyStatus, TalkResult, Underwriting)

LazyClaim = Annotated["Claim", strawberry.lazy("schema.claims.types")]  # type: ignore[name-defined] # noqa: F821
LazyBranch = Annotated["Branch", strawberry.lazy("schema.branches.types")]  # type: ignore[name-defined] # noqa: F821
LazyCustomer = Annotated["Customer", strawberry.lazy("schema.customers.types")]  # type: ignore[name-defined] # noqa: F821
LazyLedgerEntry = Annotated["LedgerEntry", strawberry.lazy("schema.ledger.types")]  # type: ignore[name-defined] # noqa: F821
LazyPolicy = Annotated["Policy", strawberry.lazy("schema.policies.types")]
LazyStaffMember = Annotated["StaffMember", strawberry.lazy("schema.staff.types")]  # type: ignore[name-defined] # noqa: F821


async def _available(rows: Sequence[Row], context: Context) -> Sequence[list[PolicyAction]]:
    today = local_date(context.now, zone=context.tenant.time_zone)
    permitted = await permitted_actions(actor=context.actor, ids=[row.record["id"] for row in rows], today=today)
    return [[action for action in PolicyAction if action in permitted.get(row.record["id"], ())] for row in rows]


async def _orphaned(rows: Sequence[Row], _context: Context) -> Sequence[bool]:
    found = await orphans_among(ids=[row.record["id"] for row in rows])
    return [row.record["id"] in found for row in rows]


@entity(BENEFICIARIES)
class Beneficiary(Node):
    """Who is paid when the insured event happens; the shares of a policy add up to 100 percent."""

    place: int = column(description="1 for the first named.")
    name: str = column(description="Name.")
    relationship: str | None = column(description="What they are to the insured, e.g. `配偶`.")
    share: Decimal = column(description="Share in percent.")


@entity(GAPS)
class CoverGap(Node):
    """A time without cover, between a lapse and the reinstatement that ended it."""

    since: date = column(description="First day without cover.")
    until: date = column(description="Day from which it covered again.")


@entity(INSTALMENTS)
class Instalment(Node):
    """One premium of the schedule."""

    number: int = column(description="1 for the first.", orders=True)
    due_on: date = column(description="Day it falls due.")
    amount: Money = money("amount", description="How much; the last takes what rounding leaves.")
    paid_on: date | None = column(description="Day it was paid; null while open.")
    policy: LazyPolicy | None = one(POLICIES, key="policy_id", description="The policy it belongs to.")


def _member_premium(rows: Sequence[Row], _context: Context) -> list[Money | None]:
    return [
        None
        if row.value("member_premium") is None
        else Money(amount=row.value("member_premium"), currency=row.value("currency"))
        for row in rows
    ]


@strawberry.type(description="What proves to a member of a group policy that they are insured.")
class MembershipCertificate:
    number: str = strawberry.field(description="Its number: the policy's, and the member's place.")
    policy_number: str = strawberry.field(description="Number of the policy.")
    product: str = strawberry.field(description="Name of the product.")
    member: str = strawberry.field(description="Name of the member.")
    sum_insured: Money = strawberry.field(description="What the member is insured for.")
    since: date = strawberry.field(description="First day of the cover.")
    until: date = strawberry.field(description="First day without cover.")


async def _certificates(rows: Sequence[Row], _context: Context) -> Sequence[MembershipCertificate | None]:
    found = await certificates_of(ids=[row.record["id"] for row in rows])
    return [_certificate(found.get(row.record["id"])) for row in rows]


def _certificate(found: Certificate | None) -> MembershipCertificate | None:
    if found is None:
        return None
    return MembershipCertificate(
        number=found.number,
        policy_number=found.policy_number,
        product=found.product,
        member=found.member,
        sum_insured=Money(amount=found.sum_insured, currency=found.currency),
        since=found.since,
        until=found.until,
    )


@entity(MEMBERS)
class PolicyMember(Node):
    """Somebody insured by a group policy."""

    place: int = column(description="1 for the first who was named.", orders=True)
    code: str = column(description="Their code there, e.g. their number among the holder's staff.", filters=True)
    name: str = column(description="Name.")
    note: str | None = column(description="Anything to remember, e.g. a section.")
    premium: Money = money("premium", description="What they cost; who joins later costs less, by days.")
    refund: Money = money("refund", description="What of that went back when they left, by days.")
    joined_on: date | None = column(description="First day of their cover; null before the policy is issued.")
    left_on: date | None = column(description="First day without cover; null while they are members.")
    certificate: MembershipCertificate | None = computed(
        _certificates, needs=["id"], description="Their certificate of membership; null before their cover is known."
    )
    settling: bool = column(description="Whether a claim that would end their membership is open.")
    claims: Connection[LazyClaim] | None = many(
        CLAIMS,
        key="member_id",
        order=[Order("reported_on", descending=True)],
        description="Losses of theirs that were reported, latest first; all within a sum of their own.",
    )
    policy: LazyPolicy | None = one(POLICIES, key="policy_id", description="The policy.")


@entity(TALKS)
class SurrenderTalk(Node):
    """A talk with a customer who wants to surrender."""

    talked_at: datetime = column(description="When.", orders=True)
    talked_by: LazyStaffMember | None = one(
        STAFF, key="talked_by_id", reference=True, description="Who talked; null for a program."
    )
    reason: str = column(description="Why the customer wants to surrender.")
    attempt: str = column(description="What was offered to retain the customer.")
    result: TalkResult = column(description="What came of it.")


@entity(TIMELINE)
class PolicyTimelineEntry(Node):
    """One step of a policy, as it was done."""

    at: datetime = column(description="When.", orders=True)
    actor_key: str = column(name="actor_id", description="Key of the account that did it.")
    actor_name: str = column(description="Name of the account at that time.")
    action: str = column(
        description="What was done: an action, NOTIFY, GRACE, LAPSE, EXPIRE, SWITCH, or what became of a claim, "
        "e.g. CLAIM_REPORTED.",
        filters=True,
    )
    before: PolicyStatus | None = column(description="State before; null for the first step.")
    after: PolicyStatus | None = column(description="State after.")
    note: str | None = column(description="Why, or how much.")


@entity(POLICIES)
class Policy(Node, Versioned):
    """A contract of insurance, from the proposal to its end."""

    number: str | None = column(
        description="Human-readable number, unique in the tenant, e.g. `P-2026-000371`; null in a dry run.",
        filters=True,
    )
    status: PolicyStatus = column(description="Where it stands.", filters=True)
    product: Product | None = one(
        PRODUCTS, key="product_id", filters=True, description="The edition of the product that was sold."
    )
    branch: LazyBranch = one(
        BRANCHES, key="branch_id", filters=True, reference=True, description="The branch that serves it."
    )
    agent: LazyStaffMember = one(
        STAFF,
        key="agent_id",
        filters=True,
        reference=True,
        description="Who answers for it to the holder; `orphaned` says whether they have left.",
    )
    orphaned: bool = computed(
        _orphaned,
        needs=["id"],
        description="Whether it is open and its agent has left; `reassignPolicies` gives it to another.",
        holds=lambda _context: ORPHANED,
    )
    holder: LazyCustomer | None = one(
        CUSTOMERS, key="holder_id", filters=True, description="Who pays; null when the viewer may not see them."
    )
    insured: LazyCustomer | None = one(
        CUSTOMERS, key="insured_id", filters=True, description="Who is insured; null when out of sight."
    )
    sum_insured: Money = money("sum_insured", description="What is insured; of a group policy, for each member.")
    maturity_benefit: Money = money("maturity_benefit", description="What is paid out at the end of the term.")
    premium: Money = money("premium", description="All that is to be paid, as underwritten.")
    standard_premium: Money = money(
        "standard_premium", description="What counts in persistency: a year's premium, of a single one a part."
    )
    settling: bool = column(description="Whether a claim that would end it is open; nothing else is done meanwhile.")
    member_premium: Money | None = computed(
        _member_premium,
        needs=["member_premium", "currency"],
        description="What a member costs for the whole term; null unless it is a group policy.",
    )
    members: Connection[PolicyMember] = many(
        MEMBERS, key="policy_id", order=[Order("place")], description="Who is or was insured by a group policy."
    )
    refunded: Money = money("refunded", description="Premiums paid back because members left.")
    paid: Money = money("paid", description="Premiums paid so far.")
    premium_mode: PremiumMode = column(description="How often the premium is paid.", filters=True)
    paying_years: int = column(description="For how many years premiums are paid.")
    term_years: int = column(description="For how many years it insures.")
    underwriting: Underwriting | None = column(description="What underwriting decided.")
    occupation_class: int | None = column(description="Class of the insured's occupation, 1 to 6.")
    proposed_on: date = column(description="Day of the proposal.", filters=True, orders=True)
    issued_on: date | None = column(description="Day it was issued.", filters=True, orders=True)
    cooling_off_until: date | None = column(description="Last day to cancel it with all premiums back.")
    effective_on: date | None = column(description="Day the first premium was paid.", filters=True, orders=True)
    next_due_on: date | None = column(
        description="Day the next premium falls due; null when all are paid.", filters=True, orders=True
    )
    grace_until: date | None = column(description="Last day of grace for what is overdue.")
    reinstate_until: date | None = column(description="Last day on which a lapsed policy can be reinstated.")
    matures_on: date | None = column(description="Day it matures.", filters=True, orders=True)
    ended_on: date | None = column(description="First day without cover.", filters=True, orders=True)
    settled_on: date | None = column(
        description="Day it was surrendered, matured, claimed, switched, cancelled, or expired.",
        filters=True,
        orders=True,
    )
    replaces: LazyPolicy | None = one(
        POLICIES, key="replaces_id", reference=True, description="The policy it was switched from."
    )
    carried: Money = money("carried", description="What of that one's value counts as paid here.")
    replacements: Connection[LazyPolicy] = many(
        POLICIES,
        key="replaces_id",
        order=[Order("proposed_on", descending=True)],
        description="Proposals to replace it; the one that was issued switched it.",
    )
    beneficiaries: list[Beneficiary] = few(
        BENEFICIARIES, key="policy_id", order=[Order("place")], description="Who is paid, as named."
    )
    instalments: Connection[Instalment] = many(
        INSTALMENTS, key="policy_id", order=[Order("number")], description="The schedule of premiums; it adds up."
    )
    cover_gaps: list[CoverGap] = few(
        GAPS, key="policy_id", order=[Order("since")], description="Times without cover that a reinstatement ended."
    )
    claims: Connection[LazyClaim] | None = many(
        CLAIMS,
        key="policy_id",
        order=[Order("reported_on", descending=True)],
        description="Losses reported on it, latest first.",
    )
    talks: Connection[SurrenderTalk] = many(
        TALKS,
        key="policy_id",
        order=[Order("talked_at", descending=True)],
        description="Talks about a surrender, latest first; the last decides.",
    )
    ledger_entries: Connection[LazyLedgerEntry] | None = many(
        LEDGER_ENTRIES, key="entity_id", order=[Order("day"), Order("id")], description="What it is in the ledger."
    )
    timeline: Connection[PolicyTimelineEntry] = many(
        TIMELINE, key="entity_id", order=[Order("at")], description="Every step: who, when, why."
    )
    available_actions: list[PolicyAction] = computed(
        _available, needs=["id"], description="What the viewer may do with it now; each is the name of a mutation."
    )

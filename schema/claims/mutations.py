"""The steps of a claim."""

from datetime import date
from decimal import Decimal

import strawberry

import schema.claims.types  # noqa: F401 - the doors give these types
from schema.core.doors import door
from schema.core.ids import Key
from schema.core.inputs import expected_version, given, given_field, optional, optional_ref, subject
from tenants.claims import models, service
from tenants.claims.queries import CLAIMS
from tenants.claims.workflow import ClaimDecision, ClaimKind
from tenants.core.permissions import Permission
from tenants.core.work import Work
from tenants.ledger.workflow import PaymentMethod
from tenants.policies.models import Policy
from tenants.policies.queries import MEMBERS, POLICIES


@strawberry.input(description="A loss to report.")
class ReportClaimInput:
    policy_id: Key = subject(POLICIES)
    expected_version: int = expected_version()
    member_id: Key | None = optional_ref(MEMBERS, "Who of a group it happened to; needed on a group policy.")
    kind: ClaimKind = given_field("What happened.")
    loss_on: date = given_field("Day of the loss.")
    claimed: Decimal = given_field("What is asked for, in the policy's currency.")
    description: str = given_field("What happened, in words.")


@strawberry.input(description="A document that came in.")
class RecordClaimDocumentInput:
    claim_id: Key = subject(CLAIMS)
    expected_version: int = expected_version()
    code: str = given_field("Its code on the claim's list.")
    note: str | None = optional("What is to be noted about it.")


@strawberry.input(description="A document to take back.")
class WithdrawClaimDocumentInput:
    claim_id: Key = subject(CLAIMS)
    expected_version: int = expected_version()
    code: str = given_field("Its code on the claim's list.")
    reason: str = given_field("Why, e.g. because it was forged.")


@strawberry.input(description="An assessment.")
class AssessClaimInput:
    claim_id: Key = subject(CLAIMS)
    expected_version: int = expected_version()
    amount: Decimal = given_field("What the loss comes to by the contract; 0 when it is not covered.")
    findings: str = given_field("What was found.")


@strawberry.input(description="A decision on a claim.")
class DecideClaimInput:
    claim_id: Key = subject(CLAIMS)
    expected_version: int = expected_version()
    decision: ClaimDecision = given_field("What is decided.")
    amount: Decimal | None = optional("What is paid, at most as much as was assessed; needed for ACCEPTED.")
    reason: str = given_field("Why.")


@strawberry.input(description="A claim to pay.")
class PayClaimInput:
    claim_id: Key = subject(CLAIMS)
    expected_version: int = expected_version()
    method: PaymentMethod = given_field("How it is paid.")


@strawberry.input(description="A claim taken back.")
class WithdrawClaimInput:
    claim_id: Key = subject(CLAIMS)
    expected_version: int = expected_version()
    reason: str = given_field("Why.")


@door(Permission.CLAIM_REPORT, gives=CLAIMS, payload="claim", subject=POLICIES)
async def report_claim(work: Work, policy: Policy, input: ReportClaimInput) -> models.Claim:
    """Takes in a loss on a policy that covered the day, with the list of documents to hand in."""
    return await service.report_claim(work=work, policy=policy, **given(input))


@door(Permission.CLAIM_REPORT, gives=CLAIMS, payload="claim", subject=CLAIMS)
async def record_claim_document(work: Work, claim: models.Claim, input: RecordClaimDocumentInput) -> models.Claim:
    """Takes in a document; with the last one of the list the claim can be assessed."""
    return await service.record_claim_document(work=work, claim=claim, **given(input))


@door(Permission.CLAIM_REPORT, gives=CLAIMS, payload="claim", subject=CLAIMS)
async def withdraw_claim_document(work: Work, claim: models.Claim, input: WithdrawClaimDocumentInput) -> models.Claim:
    """Takes back a document that came in, before the claim is decided on; it is waited for anew, and what was assessed
    by it counts no more."""
    return await service.withdraw_claim_document(work=work, claim=claim, **given(input))


@door(Permission.CLAIM_ASSESS, gives=CLAIMS, payload="claim", subject=CLAIMS)
async def assess_claim(work: Work, claim: models.Claim, input: AssessClaimInput) -> models.Claim:
    """Says what the loss comes to; may be corrected until it is decided on."""
    return await service.assess_claim(work=work, claim=claim, **given(input))


@door(Permission.CLAIM_DECIDE, gives=CLAIMS, payload="claim", subject=CLAIMS)
async def decide_claim(work: Work, claim: models.Claim, input: DecideClaimInput) -> models.Claim:
    """Accepts a claim within what is left of the sum insured, or rejects it. An amount over the viewer's own limit
    waits for an approval."""
    return await service.decide_claim(work=work, claim=claim, **given(input))


@door(Permission.CLAIM_PAY, gives=CLAIMS, payload="claim", subject=CLAIMS)
async def pay_claim(work: Work, claim: models.Claim, input: PayClaimInput) -> models.Claim:
    """Pays what was decided, to the beneficiaries by their shares or to the insured; a claim such as that for a death
    ends the policy, or the membership in a group."""
    return await service.pay_claim(work=work, claim=claim, **given(input))


@door(Permission.CLAIM_REPORT, gives=CLAIMS, payload="claim", subject=CLAIMS)
async def withdraw_claim(work: Work, claim: models.Claim, input: WithdrawClaimInput) -> models.Claim:
    """Takes back a claim that was not decided on; a policy that it had stopped goes on."""
    return await service.withdraw_claim(work=work, claim=claim, **given(input))


MUTATIONS = [
    report_claim.field,
    record_claim_document.field,
    withdraw_claim_document.field,
    assess_claim.field,
    decide_claim.field,
    pay_claim.field,
    withdraw_claim.field,
]

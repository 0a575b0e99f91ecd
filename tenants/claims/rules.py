"""The tenant's own figures on claims, as its rules have them today."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tenants.claims.workflow import ClaimKind, ClaimStep
from tenants.core.rules import rule
from tenants.policies.workflow import ProductKind


@dataclass(frozen=True, slots=True)
class NeededDocument:
    """A document that a claim needs, with its names."""

    code: str
    zh: str
    en: str


@dataclass(frozen=True, slots=True)
class KindRules:
    """What holds for one kind of claim: which products insure it, whether it ends the policy, who is paid (the
    beneficiaries by their shares, else the insured), and what has to be handed in."""

    products: frozenset[ProductKind]
    ends_policy: bool
    to_beneficiaries: bool
    documents: Sequence[NeededDocument]


@dataclass(frozen=True, slots=True)
class ClaimRules:
    """The kinds, the working days in which each step is promised, and how often an overdue one escalates."""

    kinds: Mapping[ClaimKind, KindRules]
    days: Mapping[ClaimStep, int]
    escalate_every_days: int


async def claim_rules() -> ClaimRules:
    """Read once in a unit of work."""
    stored = await rule(key="claims")
    return ClaimRules(
        kinds={
            ClaimKind(kind["code"]): KindRules(
                products=frozenset(map(ProductKind, kind["products"])),
                ends_policy=kind["ends_policy"],
                to_beneficiaries=kind["to_beneficiaries"],
                documents=[NeededDocument(**document) for document in kind["documents"]],
            )
            for kind in stored["kinds"]
        },
        days={
            ClaimStep.ASSESSMENT: stored["assessment_days"],
            ClaimStep.DECISION: stored["decision_days"],
            ClaimStep.PAYMENT: stored["payment_days"],
        },
        escalate_every_days=stored["escalate_every_days"],
    )

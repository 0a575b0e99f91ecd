"""A claim's way as pure rules.

    REPORTED → DOCUMENTED → ASSESSED → DECIDED → PAID
    DOCUMENTED, ASSESSED → REPORTED
               ASSESSED → REJECTED          REPORTED, DOCUMENTED, ASSESSED → WITHDRAWN

It is documented once everything on its kind's list is there, and waits anew for what is withdrawn. A decision over
the limit of whoever takes it waits for somebody else's approval; meanwhile it stays assessed.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from tenants.core.errors import Refusal, WrongState


class ClaimStatus(StrEnum):
    """Where a claim stands."""

    REPORTED = "REPORTED"
    DOCUMENTED = "DOCUMENTED"
    ASSESSED = "ASSESSED"
    DECIDED = "DECIDED"
    PAID = "PAID"
    REJECTED = "REJECTED"
    WITHDRAWN = "WITHDRAWN"


class ClaimAction(StrEnum):
    """What can be done with a claim; each is the name of a mutation."""

    RECORD_CLAIM_DOCUMENT = "RECORD_CLAIM_DOCUMENT"
    WITHDRAW_CLAIM_DOCUMENT = "WITHDRAW_CLAIM_DOCUMENT"
    ASSESS_CLAIM = "ASSESS_CLAIM"
    DECIDE_CLAIM = "DECIDE_CLAIM"
    PAY_CLAIM = "PAY_CLAIM"
    WITHDRAW_CLAIM = "WITHDRAW_CLAIM"


class ClaimKind(StrEnum):
    """What happened; each has its list of documents in the tenant's rules."""

    DEATH = "DEATH"
    CRITICAL_ILLNESS = "CRITICAL_ILLNESS"
    DISABILITY = "DISABILITY"
    MEDICAL = "MEDICAL"
    DAMAGE = "DAMAGE"
    TOTAL_LOSS = "TOTAL_LOSS"


class ClaimDecision(StrEnum):
    """What was decided."""

    ACCEPTED = "ACCEPTED"
    REJECTED = "REJECTED"


class ClaimStep(StrEnum):
    """A step that is promised in working days."""

    ASSESSMENT = "ASSESSMENT"
    DECISION = "DECISION"
    PAYMENT = "PAYMENT"


class NotCovered(Refusal):
    """The policy did not cover {day}."""

    code = "NOT_COVERED"
    zh = "该保单在 {day} 不承担保险责任。"


class OverSumInsured(Refusal):
    """Of the sum insured {left} {currency} are left for claims."""

    code = "OVER_SUM_INSURED"
    zh = "超出保险金额：剩余可赔付金额为 {left} {currency}。"


S, A = ClaimStatus, ClaimAction

ENDED = frozenset({S.PAID, S.REJECTED, S.WITHDRAWN})
OPEN = frozenset(S) - ENDED
# Their amounts are taken from the sum insured.
AWARDED = frozenset({S.DECIDED, S.PAID})

# From which states an action may be taken.
FROM: Mapping[ClaimAction, frozenset[ClaimStatus]] = {
    A.RECORD_CLAIM_DOCUMENT: frozenset({S.REPORTED}),
    A.WITHDRAW_CLAIM_DOCUMENT: frozenset({S.REPORTED, S.DOCUMENTED, S.ASSESSED}),
    A.ASSESS_CLAIM: frozenset({S.DOCUMENTED, S.ASSESSED}),
    A.DECIDE_CLAIM: frozenset({S.ASSESSED}),
    A.PAY_CLAIM: frozenset({S.DECIDED}),
    A.WITHDRAW_CLAIM: frozenset({S.REPORTED, S.DOCUMENTED, S.ASSESSED}),
}
_NOT_WHILE_WAITING = frozenset({A.WITHDRAW_CLAIM_DOCUMENT, A.ASSESS_CLAIM, A.DECIDE_CLAIM})
AWAITS_APPROVAL = "AWAITS_APPROVAL"


@dataclass(frozen=True, slots=True)
class Standing:
    """What the rules need to know of a claim; it awaits approval while a decision over somebody's limit is open."""

    status: ClaimStatus
    awaits_approval: bool = False


def bar(action: ClaimAction, *, standing: Standing) -> Refusal | None:
    """Why the action may not be taken now; None when it may."""
    if standing.status not in FROM[action]:
        return WrongState(state=standing.status.value)
    if standing.awaits_approval and action in _NOT_WHILE_WAITING:
        return WrongState(state=AWAITS_APPROVAL)
    return None


def require(action: ClaimAction, *, standing: Standing) -> None:
    """Raises what bars the action, if anything."""
    refusal = bar(action, standing=standing)
    if refusal is not None:
        raise refusal


def available(*, standing: Standing) -> frozenset[ClaimAction]:
    """The actions that the rules allow now, whoever asks."""
    return frozenset(action for action in ClaimAction if bar(action, standing=standing) is None)

"""A policy's life as pure rules.

    PROPOSED → UNDERWRITING → ISSUED → IN_FORCE → GRACE → LAPSED, and by reinstatement IN_FORCE again

Underwriting takes the risk (as it stands, or rated by the class of occupation), declines it, or postpones it. The
first premium brings the policy into force; one that stays unpaid leads into the days of grace, and after them it
lapses. It ends by maturity, by surrender after a talk that could not retain the customer, cancelled by the holder
(before it is issued, or within the cooling-off period), or by a claim such as that for a death; while one of these is
open, nothing else is done with the policy. Issued and never paid for, it expires. One in force may be switched to
another product: it ends when the new policy is issued, and its value goes over.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from tenants.core.errors import Refusal, WrongState


class PolicyStatus(StrEnum):
    """Where a policy stands."""

    PROPOSED = "PROPOSED"
    UNDERWRITING = "UNDERWRITING"
    DECLINED = "DECLINED"
    ISSUED = "ISSUED"
    IN_FORCE = "IN_FORCE"
    GRACE = "GRACE"
    LAPSED = "LAPSED"
    SURRENDERED = "SURRENDERED"
    MATURED = "MATURED"
    CLAIMED = "CLAIMED"
    SWITCHED = "SWITCHED"
    EXPIRED = "EXPIRED"
    CANCELLED = "CANCELLED"


class PolicyAction(StrEnum):
    """What can be done with a policy; each is the name of a mutation."""

    UNDERWRITE_POLICY = "UNDERWRITE_POLICY"
    ISSUE_POLICY = "ISSUE_POLICY"
    RECORD_PREMIUM = "RECORD_PREMIUM"
    REINSTATE_POLICY = "REINSTATE_POLICY"
    RECORD_SURRENDER_TALK = "RECORD_SURRENDER_TALK"
    SURRENDER_POLICY = "SURRENDER_POLICY"
    CANCEL_POLICY = "CANCEL_POLICY"
    MATURE_POLICY = "MATURE_POLICY"
    REASSIGN_POLICY = "REASSIGN_POLICY"
    ADD_POLICY_MEMBER = "ADD_POLICY_MEMBER"
    REMOVE_POLICY_MEMBER = "REMOVE_POLICY_MEMBER"


class ProductKind(StrEnum):
    """What a product insures."""

    LIFE = "LIFE"
    ANNUITY = "ANNUITY"
    HEALTH = "HEALTH"
    ACCIDENT = "ACCIDENT"
    PROPERTY = "PROPERTY"
    MOTOR = "MOTOR"


class PremiumMode(StrEnum):
    """How often a premium is paid."""

    SINGLE = "SINGLE"
    MONTHLY = "MONTHLY"
    QUARTERLY = "QUARTERLY"
    YEARLY = "YEARLY"


class Underwriting(StrEnum):
    """What underwriting decided. A postponed proposal is looked at again."""

    STANDARD = "STANDARD"
    RATED = "RATED"
    DECLINED = "DECLINED"
    POSTPONED = "POSTPONED"


class TalkResult(StrEnum):
    """What came of the talk with a customer who wants to surrender."""

    RETAINED = "RETAINED"
    INSISTS = "INSISTS"


class TalkMissing(Refusal):
    """A surrender needs a talk first: its reason, the attempt to retain the customer, and what came of it."""

    code = "TALK_MISSING"
    zh = "退保前须先进行退保面谈，记录原因、挽留过程与结果。"


class CustomerRetained(Refusal):
    """The customer was retained in the last talk; a surrender needs another one."""

    code = "CUSTOMER_RETAINED"
    zh = "客户在最近一次面谈中已被挽留；如需退保须重新面谈。"


class ClaimOpen(Refusal):
    """A claim that would end this policy is open; it has to be decided first."""

    code = "CLAIM_OPEN"
    zh = "该保单有终止保险责任的理赔尚未结案，须先结案。"


class ClaimAwarded(Refusal):
    """A claim on this policy was decided for; its premiums are not given back any more."""

    code = "CLAIM_AWARDED"
    zh = "该保单已有获赔的理赔案件，不得再撤销并退还全部保费。"


class TooLate(Refusal):
    """That was possible up to and including {last}."""

    code = "TOO_LATE"
    zh = "该操作只能在 {last} 及之前办理。"


class TooEarly(Refusal):
    """That is possible from {first} on."""

    code = "TOO_EARLY"
    zh = "该操作自 {first} 起方可办理。"


class NotOnSale(Refusal):
    """The product is not on sale on {day}."""

    code = "NOT_ON_SALE"
    zh = "该产品在 {day} 不在售。"


class WrongAmount(Refusal):
    """The amount must settle whole instalments; {due} {currency} is due for the next ones."""

    code = "WRONG_AMOUNT"
    zh = "金额须正好结清整期保费；当前应交 {due} {currency}。"


S, A = PolicyStatus, PolicyAction

ACCEPTED = frozenset({Underwriting.STANDARD, Underwriting.RATED})
BEFORE_ISSUE = frozenset({S.PROPOSED, S.UNDERWRITING})
ENDED = frozenset({S.DECLINED, S.SURRENDERED, S.MATURED, S.CLAIMED, S.SWITCHED, S.EXPIRED, S.CANCELLED})
OPEN = frozenset(S) - ENDED

NO_GROUP = "NO_GROUP"
GROUP = "GROUP"
SWITCHABLE = frozenset({S.IN_FORCE, S.GRACE})
STOPPED_BY_CLAIM = frozenset(
    {A.RECORD_PREMIUM, A.REINSTATE_POLICY, A.SURRENDER_POLICY, A.CANCEL_POLICY, A.MATURE_POLICY}
)

# From which states an action may be taken.
FROM: Mapping[PolicyAction, frozenset[PolicyStatus]] = {
    A.UNDERWRITE_POLICY: BEFORE_ISSUE,
    A.ISSUE_POLICY: frozenset({S.UNDERWRITING}),
    A.RECORD_PREMIUM: frozenset({S.ISSUED, S.IN_FORCE, S.GRACE}),
    A.REINSTATE_POLICY: frozenset({S.LAPSED}),
    A.RECORD_SURRENDER_TALK: frozenset({S.IN_FORCE, S.GRACE, S.LAPSED}),
    A.SURRENDER_POLICY: frozenset({S.IN_FORCE, S.GRACE, S.LAPSED}),
    A.CANCEL_POLICY: BEFORE_ISSUE | {S.ISSUED, S.IN_FORCE},
    A.MATURE_POLICY: frozenset({S.IN_FORCE}),
    A.REASSIGN_POLICY: OPEN,
    A.ADD_POLICY_MEMBER: BEFORE_ISSUE | {S.IN_FORCE},
    A.REMOVE_POLICY_MEMBER: BEFORE_ISSUE | {S.IN_FORCE},
}


@dataclass(frozen=True, slots=True)
class Standing:
    """What the rules need to know of a policy on a day of the tenant's zone."""

    status: PolicyStatus
    today: date
    underwriting: Underwriting | None = None
    owes: bool = False
    settling: bool = False
    claimed: bool = False
    group: bool = False
    talk: TalkResult | None = None
    cooling_off_until: date | None = None
    reinstate_until: date | None = None
    matures_on: date | None = None


def _decided(standing: Standing) -> Refusal | None:
    return None if standing.underwriting in ACCEPTED else WrongState(state=str(standing.underwriting))


def _something_owed(standing: Standing) -> Refusal | None:
    return None if standing.owes else WrongState(state=standing.status.value)


def _reinstatable(standing: Standing) -> Refusal | None:
    return _by(standing.reinstate_until, standing.today)


def _talked(standing: Standing) -> Refusal | None:
    if standing.talk is None:
        return TalkMissing()
    return CustomerRetained() if standing.talk is TalkResult.RETAINED else None


def _cooling_off(standing: Standing) -> Refusal | None:
    if standing.claimed:
        return ClaimAwarded()
    return None if standing.status in BEFORE_ISSUE else _by(standing.cooling_off_until, standing.today)


def _mature(standing: Standing) -> Refusal | None:
    if standing.matures_on is not None and standing.today < standing.matures_on:
        return TooEarly(first=standing.matures_on.isoformat())
    return WrongState(state=standing.status.value) if standing.owes else None


def _of_group(standing: Standing) -> Refusal | None:
    return None if standing.group else WrongState(state=NO_GROUP)


def _by(last: date | None, today: date) -> Refusal | None:
    return TooLate(last=last.isoformat()) if last is not None and today > last else None


# What must hold besides the state.
_BESIDES: Mapping[PolicyAction, Callable[[Standing], Refusal | None]] = {
    A.ISSUE_POLICY: _decided,
    A.RECORD_PREMIUM: _something_owed,
    A.REINSTATE_POLICY: _reinstatable,
    A.SURRENDER_POLICY: _talked,
    A.CANCEL_POLICY: _cooling_off,
    A.MATURE_POLICY: _mature,
    A.ADD_POLICY_MEMBER: _of_group,
    A.REMOVE_POLICY_MEMBER: _of_group,
}


def bar(action: PolicyAction, *, standing: Standing) -> Refusal | None:
    """Why the action may not be taken now; None when it may."""
    if standing.status not in FROM[action]:
        return WrongState(state=standing.status.value)
    if standing.settling and action in STOPPED_BY_CLAIM:
        return ClaimOpen()
    return _BESIDES[action](standing) if action in _BESIDES else None


def require_switchable(*, standing: Standing) -> None:
    """Raises `WrongState`, or `ClaimOpen`, for a policy that another one may not replace now; what insures a group is
    replaced by none that insures one alone."""
    if standing.group:
        raise WrongState(field=("replaces_id",), state=GROUP)
    if standing.status not in SWITCHABLE:
        raise WrongState(field=("replaces_id",), state=standing.status.value)
    if standing.settling:
        raise ClaimOpen(field=("replaces_id",))


def require(action: PolicyAction, *, standing: Standing) -> None:
    """Raises what bars the action, if anything."""
    refusal = bar(action, standing=standing)
    if refusal is not None:
        raise refusal


def available(*, standing: Standing) -> frozenset[PolicyAction]:
    """The actions that the rules allow now, whoever asks."""
    return frozenset(action for action in PolicyAction if bar(action, standing=standing) is None)


def after_underwriting(decision: Underwriting) -> PolicyStatus:
    """A declined proposal ends there; all others stay with underwriting until the policy is issued."""
    return S.DECLINED if decision is Underwriting.DECLINED else S.UNDERWRITING

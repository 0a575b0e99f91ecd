"""A sale on its way as pure rules.

    MET → FOUND → CONFIRMED → NEEDS_CLEAR → OFFERED → PROMISED → ACCEPTED → COLLECTED

A stage is entered once its condition holds, one after the other; what proves to be too early is set back. An offer has
an amount and a day. It is won when the money is collected, and lost from any stage before that; what was lost may be
reopened where it was lost, in a new round.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from itertools import pairwise

from tenants.core.errors import Refusal, Required, WrongState


class OpportunityStage(StrEnum):
    """How far a sale has come, in this order."""

    MET = "MET"
    FOUND = "FOUND"
    CONFIRMED = "CONFIRMED"
    NEEDS_CLEAR = "NEEDS_CLEAR"
    OFFERED = "OFFERED"
    PROMISED = "PROMISED"
    ACCEPTED = "ACCEPTED"
    COLLECTED = "COLLECTED"


class OpportunityStatus(StrEnum):
    """Whether a sale is still worked on, and how it ended."""

    OPEN = "OPEN"
    WON = "WON"
    LOST = "LOST"


class OpportunityAction(StrEnum):
    """What can be done with a sale; each is the name of a mutation."""

    UPDATE_OPPORTUNITY = "UPDATE_OPPORTUNITY"
    ADVANCE_OPPORTUNITY = "ADVANCE_OPPORTUNITY"
    SET_BACK_OPPORTUNITY = "SET_BACK_OPPORTUNITY"
    WIN_OPPORTUNITY = "WIN_OPPORTUNITY"
    LOSE_OPPORTUNITY = "LOSE_OPPORTUNITY"
    REOPEN_OPPORTUNITY = "REOPEN_OPPORTUNITY"
    REASSIGN_OPPORTUNITY = "REASSIGN_OPPORTUNITY"


class StayResult(StrEnum):
    """How a stay at a stage ended."""

    ADVANCED = "ADVANCED"
    SET_BACK = "SET_BACK"
    LOST = "LOST"


class LossReason(StrEnum):
    """Why a sale was lost."""

    PRICE = "PRICE"
    COMPETITOR = "COMPETITOR"
    NO_NEED = "NO_NEED"
    NO_BUDGET = "NO_BUDGET"
    SERVICE = "SERVICE"
    NO_ANSWER = "NO_ANSWER"
    OTHER = "OTHER"


class NotEarlier(Refusal):
    """A sale is set back to an earlier stage only; it stands at {stage}."""

    code = "NOT_EARLIER"
    zh = "只能退回到更早的阶段；当前阶段为 {stage}。"


STAGES = tuple(OpportunityStage)
NEXT: Mapping[OpportunityStage, OpportunityStage] = dict(pairwise(STAGES))

S, A, T = OpportunityStage, OpportunityAction, OpportunityStatus

_BEFORE_LAST = frozenset(STAGES[:-2])
_OPEN_STAGES = frozenset(STAGES[:-1])
# From which stages of an open sale an action may be taken.
_FROM: Mapping[OpportunityAction, frozenset[OpportunityStage]] = {
    A.UPDATE_OPPORTUNITY: _OPEN_STAGES,
    A.ADVANCE_OPPORTUNITY: _BEFORE_LAST,
    A.SET_BACK_OPPORTUNITY: _OPEN_STAGES - {S.MET},
    A.WIN_OPPORTUNITY: frozenset({S.ACCEPTED}),
    A.LOSE_OPPORTUNITY: _OPEN_STAGES,
    A.REASSIGN_OPPORTUNITY: _OPEN_STAGES,
}


@dataclass(frozen=True, slots=True)
class Standing:
    """What the rules need to know of a sale."""

    status: OpportunityStatus
    stage: OpportunityStage

    @property
    def state(self) -> str:
        """Its stage while it is open, then how it ended."""
        return self.stage.value if self.status is T.OPEN else self.status.value


def available(*, standing: Standing) -> frozenset[OpportunityAction]:
    """The actions that the rules allow now, whoever asks."""
    if standing.status is T.OPEN:
        return frozenset(action for action, stages in _FROM.items() if standing.stage in stages)
    return frozenset({A.REOPEN_OPPORTUNITY}) if standing.status is T.LOST else frozenset()


def require(action: OpportunityAction, *, standing: Standing) -> None:
    """Raises `WrongState` unless the action may be taken now."""
    if action not in available(standing=standing):
        raise WrongState(state=standing.state)


def require_offer(stage: OpportunityStage, *, amount: Decimal, expected_on: date | None) -> None:
    """Raises `Required` where a sale would come to the offer, or stand past it, without an amount or a day."""
    if STAGES.index(stage) < STAGES.index(S.OFFERED):
        return
    if amount <= 0:
        raise Required(field=("amount",))
    if expected_on is None:
        raise Required(field=("expected_on",))


def require_earlier(stage: OpportunityStage, *, than: OpportunityStage) -> None:
    """Raises `NotEarlier`."""
    if STAGES.index(stage) >= STAGES.index(than):
        raise NotEarlier(field=("stage",), stage=than.value)

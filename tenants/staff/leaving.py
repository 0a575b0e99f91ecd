"""Leaving as pure rules: what a leaver has in hand is signed for by those who receive it, before anybody may go.

    OPEN → CERTIFIED, once every item of the list is signed; → COMPLETED, when the person has left
    OPEN, CERTIFIED → WITHDRAWN, when the notice is taken back

An item is signed once, by its receiver and nobody else; with it they take over what is still the leaver's.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from tenants.core.errors import Invalid, Refusal, WrongState
from tenants.staff.workflow import LEFT, EmploymentState


class DepartureStatus(StrEnum):
    """Where a leaver's hand-over stands."""

    OPEN = "OPEN"
    CERTIFIED = "CERTIFIED"
    COMPLETED = "COMPLETED"
    WITHDRAWN = "WITHDRAWN"


class DepartureAction(StrEnum):
    """What can be done about a departure; each is the name of a mutation."""

    NAME_RECEIVER = "NAME_RECEIVER"
    SIGN_HAND_OVER = "SIGN_HAND_OVER"
    ISSUE_LEAVING_CERTIFICATE = "ISSUE_LEAVING_CERTIFICATE"
    WITHDRAW_NOTICE = "WITHDRAW_NOTICE"


class HandOverItemKind(StrEnum):
    """What a leaver hands over."""

    DOCUMENTS = "DOCUMENTS"
    TOOLS = "TOOLS"
    CUSTOMERS = "CUSTOMERS"
    COMPLAINTS = "COMPLAINTS"
    OPPORTUNITIES = "OPPORTUNITIES"
    POLICIES = "POLICIES"
    ORDERS = "ORDERS"
    RECEIVABLES = "RECEIVABLES"


class NotReceiver(Refusal):
    """Only {name}, who receives it, can sign for it."""

    code = "NOT_RECEIVER"
    zh = "只有接收人 {name} 可以签收。"


class NotEmployed(Refusal):
    """{name} is not employed and can receive nothing."""

    code = "NOT_EMPLOYED"
    zh = "{name} 未在职，不能接收移交。"


class OwnReceiver(Refusal):
    """Nobody hands over to themselves."""

    code = "CONFLICT_OF_INTEREST"
    zh = "离职人员不得移交给自己。"


class NotSigned(Refusal):
    """These are not signed for yet: {items}."""

    code = "NOT_SIGNED"
    zh = "下列移交项目尚未签收：{items}。"


class NotHandedOver(Refusal):
    """{name} has no leaving certificate; the hand-over list must be signed first."""

    code = "NOT_HANDED_OVER"
    zh = "{name} 尚无离职证明，请先办妥移交签收。"


S, A = DepartureStatus, DepartureAction
UNDER_WAY = frozenset({S.OPEN, S.CERTIFIED})
THINGS = (HandOverItemKind.DOCUMENTS, HandOverItemKind.TOOLS)
"""On every list, however little there is."""

# From which states an action may be taken.
FROM: Mapping[DepartureAction, frozenset[DepartureStatus]] = {
    A.NAME_RECEIVER: frozenset({S.OPEN}),
    A.SIGN_HAND_OVER: frozenset({S.OPEN}),
    A.ISSUE_LEAVING_CERTIFICATE: frozenset({S.OPEN}),
    A.WITHDRAW_NOTICE: UNDER_WAY,
}


@dataclass(frozen=True, slots=True)
class Standing:
    """What the rules need to know of a departure: its state, and who has still to sign for what."""

    status: DepartureStatus
    unsigned: Mapping[HandOverItemKind, UUID]


def require(action: DepartureAction, *, standing: Standing) -> None:
    """Raises `WrongState`, and `NotSigned` for a certificate too early."""
    if standing.status not in FROM[action]:
        raise WrongState(state=standing.status.value)
    if action is A.ISSUE_LEAVING_CERTIFICATE and standing.unsigned:
        raise NotSigned(items=", ".join(sorted(standing.unsigned)))


def available(*, standing: Standing, staff_id: UUID | None) -> frozenset[DepartureAction]:
    """The actions that the rules allow now to whoever works under that file; only a receiver signs."""
    held = {action for action, states in FROM.items() if standing.status in states}
    if staff_id not in standing.unsigned.values():
        held.discard(A.SIGN_HAND_OVER)
    if standing.unsigned:
        held.discard(A.ISSUE_LEAVING_CERTIFICATE)
    else:
        held.discard(A.NAME_RECEIVER)
    return frozenset(held)


def require_leaving(state: EmploymentState) -> None:
    """Raises `Invalid` for a notice of anything but leaving."""
    if state not in LEFT:
        raise Invalid(field=("state",), detail=", ".join(sorted(LEFT)))

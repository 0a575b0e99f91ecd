"""An approval's way from being asked for to its end, as pure rules.

    REQUESTED → APPROVED, once every step is
    REQUESTED → REFUSED, by whoever decides on the step that is open
    REQUESTED → WITHDRAWN, by the requester

Steps are decided one after the other. Whoever decides needs the step's permission over the request's branch, the rank
and, for an amount, the limit that the step asks for; nobody decides on their own request, nor takes two of its steps.
A step that is not decided in time goes up the reporting line and stays open.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from uuid import UUID

from tenants.core.actor import Actor, Ground
from tenants.core.errors import Forbidden, Refusal, WrongState
from tenants.core.permissions import Permission


class ApprovalKind(StrEnum):
    """What can be asked for; each has its ladder of steps in the tenant's rules."""

    BAD_DEBT = "BAD_DEBT"
    BRANCH_CLOSING = "BRANCH_CLOSING"
    BRANCH_OPENING = "BRANCH_OPENING"
    CLAIM_DECISION = "CLAIM_DECISION"
    COMPLAINT_COMPENSATION = "COMPLAINT_COMPENSATION"
    CREDIT_LIMIT = "CREDIT_LIMIT"
    CUSTOMER_BLACKLIST = "CUSTOMER_BLACKLIST"
    CUSTOMER_CHANGE = "CUSTOMER_CHANGE"
    CUSTOMER_WAIVER = "CUSTOMER_WAIVER"
    DOUBTFUL_DEBT = "DOUBTFUL_DEBT"
    ORDER_OVER_LIMIT = "ORDER_OVER_LIMIT"
    ORDER_PRICE = "ORDER_PRICE"
    ORDER_SPECIAL_FEE = "ORDER_SPECIAL_FEE"
    ORDER_TERMS = "ORDER_TERMS"
    STAFF_GRADE = "STAFF_GRADE"


class ApprovalStatus(StrEnum):
    """Where a request stands."""

    REQUESTED = "REQUESTED"
    APPROVED = "APPROVED"
    REFUSED = "REFUSED"
    WITHDRAWN = "WITHDRAWN"


class ApprovalAction(StrEnum):
    """What can be done with a request; each is the name of a mutation."""

    APPROVE_REQUEST = "APPROVE_REQUEST"
    REFUSE_REQUEST = "REFUSE_REQUEST"
    WITHDRAW_REQUEST = "WITHDRAW_REQUEST"


class ApprovalDecision(StrEnum):
    """How a step was decided."""

    APPROVED = "APPROVED"
    REFUSED = "REFUSED"


class OwnRequest(Refusal):
    """Nobody decides on their own request, nor on that of somebody they stand in for."""

    code = "OWN_REQUEST"
    zh = "不得审批本人或其代理对象提出的申请。"


class SecondStep(Refusal):
    """The same person cannot decide on two steps of a request."""

    code = "SAME_PERSON"
    zh = "同一人不得审批同一申请的两个步骤。"


class RankTooLow(Refusal):
    """This step needs a post of rank {needed} or higher."""

    code = "RANK_TOO_LOW"
    zh = "此步骤要求职级不低于 {needed}。"


class OverLimit(Refusal):
    """The amount is over your approval limit: this step needs a limit of {needed}."""

    code = "OVER_LIMIT"
    zh = "金额超出您的审批限额：此步骤要求限额不低于 {needed}。"


class OnlyRequester(Refusal):
    """Only whoever made the request can withdraw it."""

    code = "ONLY_REQUESTER"
    zh = "只有申请人可以撤回该申请。"


class CurrencyMismatch(Refusal):
    """Limits are amounts in {limit}; one in {amount} cannot be compared with them."""

    code = "CURRENCY_MISMATCH"
    zh = "审批限额以 {limit} 计，无法与 {amount} 金额比较。"


S, A = ApprovalStatus, ApprovalAction

# The states from which nothing leads on.
ENDED = frozenset({S.APPROVED, S.REFUSED, S.WITHDRAWN})
FROM: Mapping[ApprovalAction, frozenset[ApprovalStatus]] = {action: frozenset({S.REQUESTED}) for action in A}


@dataclass(frozen=True, slots=True)
class Rung:
    """One step of a kind's ladder; the last one for amounts up to `up_to`."""

    permission: Permission
    rank: int
    up_to: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Needs:
    """What a step asks of whoever decides: a permission, the least rank and, for an amount, the least limit."""

    permission: Permission
    rank: int
    limit: Decimal | None


@dataclass(frozen=True, slots=True)
class Standing:
    """What the rules need to know of a request: its state and its branch's path, what its open step needs, for whom
    it was made (`requesters`) and who decided on earlier steps (`deciders`): accounts, and those they stood in for."""

    status: ApprovalStatus
    path: str
    needs: Needs
    requesters: frozenset[UUID]
    deciders: frozenset[UUID] = frozenset()


def climbed(ladder: Sequence[Rung], *, amount: Decimal | None) -> list[Needs]:
    """The steps a request takes: up to and including the first that covers the amount; without one, all of them.

    Below the last, a step is decided on by whoever may approve as much as it covers.
    """
    steps: list[Needs] = []
    for rung in ladder:
        covered = amount is not None and (rung.up_to is None or amount <= rung.up_to)
        steps.append(Needs(rung.permission, rung.rank, amount if covered else rung.up_to))
        if covered and rung.up_to is not None:
            break
    return steps


def require(action: ApprovalAction, *, status: ApprovalStatus) -> None:
    """Raises `WrongState` unless the action may be taken from there."""
    if status not in FROM[action]:
        raise WrongState(state=status.value)


def require_currency(*, amount: str, limit: str) -> None:
    """Raises `CurrencyMismatch` unless both are the same."""
    if amount != limit:
        raise CurrencyMismatch(field=("currency",), amount=amount, limit=limit)


def persons(actor: Actor) -> frozenset[UUID]:
    """The actor's account, and those of whoever they stand in for."""
    return frozenset({actor.user_id, *(giver.user_id for giver in actor.givers)})


def ground_to_decide(*, actor: Actor, standing: Standing) -> Ground:
    """The role by which the actor decides on the open step: one of their own before one that was delegated.

    Raises `WrongState`, `OwnRequest`, `SecondStep`, `Forbidden`, `RankTooLow` or `OverLimit`.
    """
    require(A.APPROVE_REQUEST, status=standing.status)
    if persons(actor) & standing.requesters:
        raise OwnRequest
    needs = standing.needs
    fitting = _fitting(_with_permission(actor, standing), actor, needs)
    for ground in fitting:
        if not acting(actor, ground) & standing.deciders:
            return ground
    raise SecondStep


def acting(actor: Actor, ground: Ground) -> frozenset[UUID]:
    """Whoever decides by that role: the account and, for a delegated one, that of its giver."""
    return frozenset({actor.user_id} if ground.giver is None else {actor.user_id, ground.giver.user_id})


def _with_permission(actor: Actor, standing: Standing) -> list[Ground]:
    """Own roles first."""
    needed = {standing.needs.permission, Permission.APPROVAL_DECIDE}
    reaching = [ground for ground in actor.grounds if needed <= ground.permissions and covers(ground, standing.path)]
    if not reaching:
        raise Forbidden(permission=standing.needs.permission.value)
    return sorted(reaching, key=lambda ground: ground.giver is not None)


def _fitting(grounds: Iterable[Ground], actor: Actor, needs: Needs) -> list[Ground]:
    ranked = [ground for ground in grounds if rank_of(ground, actor) >= needs.rank]
    if not ranked:
        raise RankTooLow(needed=needs.rank)
    within = [ground for ground in ranked if _is_within(needs.limit, ground.limit)]
    if not within:
        raise OverLimit(needed=needs.limit)
    return within


def covers(ground: Ground, path: str) -> bool:
    """Whether the role reaches a branch's records; own records alone are no reach over a branch."""
    return ground.reach.everything or any(path.startswith(top) for top in ground.reach.paths)


def rank_of(ground: Ground, actor: Actor) -> int:
    """A stand-in decides with the rank of whoever they stand in for."""
    return actor.rank if ground.giver is None else ground.giver.rank


def _is_within(needed: Decimal | None, limit: Decimal | None) -> bool:
    """Without a limit of one's own one approves nothing that has an amount, not even of nothing."""
    return needed is None or (limit is not None and needed <= limit)


def own_limit(*, actor: Actor, permission: Permission, path: str, is_own: bool) -> Decimal:
    """The amount up to which the actor needs nobody's approval for what the permission lets them do at the branch.

    `is_own` says that it is a record of theirs.
    """
    reaching = (
        ground.limit
        for ground in actor.grounds
        if permission in ground.permissions and (covers(ground, path) or (is_own and ground.reach.own))
    )
    return max((limit for limit in reaching if limit is not None), default=Decimal(0))

"""Who may decide on what: ladders by amount and rank, limits to the cent, and nobody in their own affairs."""

from decimal import Decimal
from uuid import UUID, uuid5

import pytest

from tenants.approvals.workflow import (
    ApprovalStatus,
    CurrencyMismatch,
    Needs,
    OverLimit,
    OwnRequest,
    RankTooLow,
    Rung,
    SecondStep,
    Standing,
    climbed,
    ground_to_decide,
    own_limit,
    require_currency,
)
from tenants.core.actor import Actor, ActorKind, Giver, Ground, Reach
from tenants.core.errors import BranchlineError, Forbidden, WrongState
from tenants.core.permissions import Permission

CHANGE, DECIDE = Permission.CUSTOMER_UPDATE, Permission.APPROVAL_DECIDE
PUDONG = "总部/华东/浦东/"
LADDER = [
    Rung(CHANGE, 60, Decimal("5000.00")),
    Rung(CHANGE, 80, Decimal("50000.00")),
    Rung(CHANGE, 90),
]


def key(name: str) -> UUID:
    return uuid5(UUID(int=0), name)


def ground(
    *, limit: str | None = None, reach: Reach | None = None, giver: Giver | None = None, decide: bool = True
) -> Ground:
    held = frozenset({CHANGE, DECIDE} if decide else {CHANGE})
    exact = None if limit is None else Decimal(limit)
    return Ground("经理", held, reach or Reach(everything=True), limit=exact, giver=giver)


def giver(name: str, *, rank: int = 100) -> Giver:
    return Giver(delegation_id=key(f"授权 {name}"), user_id=key(name), name=name, rank=rank)


def person(name: str, *grounds: Ground, rank: int = 100) -> Actor:
    return Actor(
        user_id=key(name), kind=ActorKind.PERSON, name=name, client_id="tests", reaches={}, rank=rank, grounds=grounds
    )


def standing(
    *,
    amount: str | None = None,
    rank: int = 0,
    by: str = "陈静",
    after: tuple[str, ...] = (),
    status: ApprovalStatus = ApprovalStatus.REQUESTED,
) -> Standing:
    limit = None if amount is None else Decimal(amount)
    return Standing(status, PUDONG, Needs(CHANGE, rank, limit), frozenset({key(by)}), frozenset(map(key, after)))


def verdict(actor: Actor, case: Standing) -> type[BranchlineError] | None:
    try:
        ground_to_decide(actor=actor, standing=case)
    except BranchlineError as error:
        return type(error)
    return None


@pytest.mark.parametrize(
    ("amount", "asked"),
    [
        ("0.00", [(60, "0.00")]),
        ("4999.99", [(60, "4999.99")]),
        ("5000.00", [(60, "5000.00")]),
        ("5000.01", [(60, "5000.00"), (80, "5000.01")]),
        ("50000.00", [(60, "5000.00"), (80, "50000.00")]),
        ("50000.01", [(60, "5000.00"), (80, "50000.00"), (90, "50000.01")]),
        ("999999999999.99", [(60, "5000.00"), (80, "50000.00"), (90, "999999999999.99")]),
        (None, [(60, "5000.00"), (80, "50000.00"), (90, None)]),
    ],
)
def test_an_amount_climbs_to_the_first_step_that_covers_it(
    amount: str | None, asked: list[tuple[int, str | None]]
) -> None:
    steps = climbed(LADDER, amount=None if amount is None else Decimal(amount))
    assert [(step.rank, None if step.limit is None else str(step.limit)) for step in steps] == asked


@pytest.mark.parametrize("limit", ["0.00", "4999.99", "5000.00", "5000.01", None])
@pytest.mark.parametrize("amount", ["0.00", "0.01", "4999.99", "5000.00", "5000.01", "123456789012.34", None])
def test_a_limit_is_held_against_an_amount_to_the_cent(limit: str | None, amount: str | None) -> None:
    is_within = amount is None or (limit is not None and Decimal(amount) <= Decimal(limit))
    found = verdict(person("张伟", ground(limit=limit)), standing(amount=amount))
    assert found is (None if is_within else OverLimit)


@pytest.mark.parametrize(
    ("actor", "case", "expected"),
    [
        (person("张伟", ground()), standing(), None),
        (person("张伟", ground(reach=Reach(paths=("总部/华东/",)))), standing(), None),
        (person("张伟", ground(reach=Reach(paths=("总部/西南/",)))), standing(), Forbidden),
        (person("张伟", ground(reach=Reach(own=True))), standing(), Forbidden),
        (person("张伟", ground(decide=False)), standing(), Forbidden),
        (person("张伟"), standing(), Forbidden),
        (person("张伟", ground(), rank=59), standing(rank=60), RankTooLow),
        (person("张伟", ground(), rank=60), standing(rank=60), None),
        (person("陈静", ground()), standing(), OwnRequest),
        (person("张伟", ground(), ground(giver=giver("陈静"))), standing(), OwnRequest),
        (person("张伟", ground()), standing(after=("张伟",)), SecondStep),
        (person("张伟", ground(giver=giver("李秀英"))), standing(after=("李秀英",)), SecondStep),
        (person("张伟", ground(), ground(giver=giver("李秀英"))), standing(after=("李秀英",)), None),
        (person("张伟", ground(limit="100.00", giver=giver("李秀英"))), standing(amount="100.00"), None),
        (person("张伟", ground(giver=giver("李秀英", rank=80)), rank=20), standing(rank=80), None),
        (person("张伟", ground(giver=giver("李秀英", rank=20)), rank=80), standing(rank=80), RankTooLow),
        (person("张伟", ground()), standing(status=ApprovalStatus.WITHDRAWN), WrongState),
        (person("张伟", ground()), standing(status=ApprovalStatus.APPROVED), WrongState),
    ],
    ids=[
        "everywhere", "above", "elsewhere", "own records only", "without the right to decide", "without a role",
        "rank too low", "rank enough", "the requester", "the requester's stand-in", "twice", "for one who decided",
        "a stand-in in their own right", "with the giver's limit", "with the giver's rank", "not with one's own",
        "withdrawn", "approved",
    ],
)  # fmt: skip
def test_who_may_decide(actor: Actor, case: Standing, expected: type[BranchlineError] | None) -> None:
    assert verdict(actor, case) is expected


def test_one_role_must_fit_the_whole_step_not_several_a_part_each() -> None:
    """A wide limit at another branch and the right to decide here do not add up."""
    actor = person("张伟", ground(limit="10.00"), ground(limit="900.00", reach=Reach(paths=("总部/西南/",))))
    assert verdict(actor, standing(amount="10.00")) is None
    assert verdict(actor, standing(amount="10.01")) is OverLimit


def test_a_role_of_ones_own_comes_before_one_that_was_delegated() -> None:
    lent, own = ground(giver=giver("李秀英")), ground()
    assert ground_to_decide(actor=person("张伟", lent, own), standing=standing()) is own


def test_limits_and_amounts_in_different_currencies_are_not_compared() -> None:
    require_currency(amount="CNY", limit="CNY")
    with pytest.raises(CurrencyMismatch) as caught:
        require_currency(amount="USD", limit="CNY")
    assert "USD" in caught.value.message("zh-CN")


def test_what_somebody_may_spend_without_asking_depends_on_where() -> None:
    actor = person(
        "张伟",
        ground(limit="100.00"),
        ground(limit="5000.00", reach=Reach(paths=(PUDONG,))),
        ground(limit="9000.00", reach=Reach(own=True)),
    )

    def limit(path: str, *, is_own: bool) -> str:
        return str(own_limit(actor=actor, permission=CHANGE, path=path, is_own=is_own))

    assert limit(PUDONG, is_own=False) == "5000.00"
    assert limit("总部/西南/", is_own=False) == "100.00"
    assert limit("总部/西南/", is_own=True) == "9000.00"
    assert own_limit(actor=actor, permission=Permission.CUSTOMER_GRADE, path=PUDONG, is_own=True) == 0

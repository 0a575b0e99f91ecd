"""One valid call of every mutation of staff that needs nothing but the small chain, at a place of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tests.schema.calls import Desk, Place

Input = dict[str, Any]
REASON = "按年度调整方案执行"


def member(desk: Desk, place: Place) -> Input:
    """The person of the place, as they are."""
    return {"staffMemberId": desk.staff(place.staff), "expectedVersion": desk.chain.staff[place.staff].version}


def _new_member(desk: Desk, place: Place) -> Input:
    return {
        "number": "901",
        "name": "孙俪",
        "branchId": desk.branch(place.branch),
        "postId": desk.posts["SALESPERSON"],
        "recruiterId": desk.staff(place.staff),
        "state": "PROBATION",
    }


def _transfer(desk: Desk, place: Place) -> Input:
    there = {"branchId": desk.branch(place.branch), "postId": desk.posts["CUSTOMER_MANAGER"]}
    return member(desk, place) | there | {"reason": REASON}


STAFF_INPUTS: dict[str, Callable[[Desk, Place], Input]] = {
    "createStaffMember": _new_member,
    "createStaffMembers": lambda desk, place: {"rows": [_new_member(desk, place)]},
    "updateStaffMember": lambda desk, place: member(desk, place) | {"phone": "13900001111"},
    "changeEmployment": lambda desk, place: member(desk, place) | {"state": "SUSPENDED", "reason": REASON},
    "transferStaffMember": _transfer,
}

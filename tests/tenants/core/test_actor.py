"""What an actor may do, in short: the same as long as nothing of it changes, and another as soon as anything does."""

from dataclasses import replace

import pytest

from tenants.core.actor import Actor, ActorKind, Reach
from tenants.core.keys import new_id
from tenants.core.permissions import Permission

READ, PRIVATE = Permission.CUSTOMER_READ, Permission.CUSTOMER_READ_PRIVATE
SOMEBODY = Actor(
    user_id=new_id(),
    kind=ActorKind.PERSON,
    name="张伟",
    client_id="spa",
    reaches={READ: Reach(everything=True), PRIVATE: Reach(paths=("HQ.EAST.",))},
)
OTHERS = {
    "one permission less": {"reaches": {READ: Reach(everything=True)}},
    "one that reaches nothing": {"reaches": {READ: Reach(everything=True), PRIVATE: Reach()}},
    "not as far": {"reaches": {READ: Reach(own=True), PRIVATE: Reach(paths=("HQ.EAST.",))}},
    "somebody else's records too": {
        "reaches": {READ: Reach(everything=True), PRIVATE: Reach(paths=("HQ.EAST.",), of=(new_id(),))}
    },
    "another branch": {"reaches": {READ: Reach(everything=True), PRIVATE: Reach(paths=("HQ.WEST.",))}},
    "for another": {"on_behalf_of": new_id()},
}


@pytest.mark.parametrize("change", OTHERS.values(), ids=OTHERS)
def test_rights_differ_as_soon_as_anything_does(change: dict[str, object]) -> None:
    assert replace(SOMEBODY, **change).rights != SOMEBODY.rights  # type: ignore[arg-type]


def test_the_order_in_which_rights_were_loaded_makes_no_difference() -> None:
    turned = dict(reversed(list(SOMEBODY.reaches.items())))
    assert replace(SOMEBODY, reaches=turned, name="张伟（新）").rights == SOMEBODY.rights

"""`explainAccess`: which roles let the viewer in, and how far each reaches."""

from dataclasses import replace
from typing import Any

from tenants.core.actor import Actor, Ground, Reach
from tenants.core.permissions import Permission
from tests.people import Chain

QUERY = "query($id: ID!) { explainAccess(id: $id) { permission grounds { role everywhere branchIds own } } }"
READ = frozenset({Permission.CUSTOMER_READ})


def _holding(chain: Chain, number: str, *grounds: Ground) -> Actor:
    """Somebody who holds these roles and reads customers as far as they reach together."""
    reach = Reach()
    for ground in grounds:
        reach = reach | ground.reach
    return replace(chain.person(number, {Permission.CUSTOMER_READ: reach}), grounds=grounds)


async def _told(chain: Chain, actor: Actor, name: str) -> dict[str, Any]:
    told: dict[str, Any] = (await chain.ask(actor, QUERY, id=chain.id(chain.customers[name])))["explainAccess"]
    return told


async def test_only_the_roles_that_reach_the_object_are_named(chain: Chain) -> None:
    pudong, west = chain.branches["PUDONG"], chain.branches["WEST"]
    actor = _holding(
        chain,
        "003",
        Ground("BRANCH_MANAGER", READ, Reach(paths=(pudong.path,))),
        Ground("REGIONAL_MANAGER", READ, Reach(paths=(west.path,))),
        Ground("STAFF", READ, Reach(own=True)),
        Ground("AUDITOR", frozenset(), Reach(everything=True)),
    )

    branch = {"role": "BRANCH_MANAGER", "everywhere": False, "branchIds": [chain.id(pudong)], "own": False}
    own = {"role": "STAFF", "everywhere": False, "branchIds": [], "own": True}
    assert await _told(chain, actor, "周杰") == {"permission": "customer:read", "grounds": [branch, own]}
    assert (await _told(chain, actor, "欧阳娜娜"))["grounds"] == [branch]
    assert [ground["role"] for ground in (await _told(chain, actor, "郑爽"))["grounds"]] == ["REGIONAL_MANAGER"]


async def test_out_of_sight_missing_and_malformed_answer_alike(chain: Chain, other_chain: Chain) -> None:
    actor = _holding(chain, "005", Ground("STAFF", READ, Reach(own=True)))
    strangers = [chain.customers["郑爽"], other_chain.customers["周杰"]]
    for asked in (*map(chain.id, strangers), "!!!", ""):
        assert await chain.codes(actor, QUERY, id=asked) == ["NOT_FOUND"]

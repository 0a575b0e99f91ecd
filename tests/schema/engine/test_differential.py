"""The engine and graphql-core answer the same: generated documents over the real schema, asked by several roles."""

import random

import pytest

from schema.root import schema
from tenants.core.actor import Actor, Reach
from tenants.core.permissions import Permission
from tests.people import Chain
from tests.schema.engine.agreement import both, disagreement
from tests.schema.engine.generated import Writer
from tests.schema.world import World

FEW, MANY = 225, 1_000
ROLES = (
    "HQ_ADMIN",
    "AUDITOR",
    "REGIONAL_MANAGER",
    "BRANCH_MANAGER",
    "GROUP_LEADER",
    "STAFF",
    "partly",
    "narrow",
    "nothing",
)


def actor_as(chain: Chain, role: str) -> Actor:
    """Somebody of that role; `partly` may read some things here and others there."""
    if role == "nothing":
        return chain.person("005", {})
    if role == "narrow":
        return chain.person("005", {Permission.COMPLAINT_READ: Reach(everything=True)})
    if role != "partly":
        return chain.actor(role)
    subtree = Reach(paths=(chain.branches["PUDONG"].path,))
    everything = Reach(everything=True)
    return chain.person(
        "003",
        {
            Permission.CUSTOMER_READ: everything,
            Permission.CUSTOMER_READ_PRIVATE: subtree,
            Permission.STAFF_READ: subtree,
            Permission.BRANCH_READ: subtree,
            Permission.COMPLAINT_READ: Reach(own=True),
        },
    )


def ids_of(world: World) -> dict[str, list[str]]:
    """The ids of the world's objects by their type."""
    found: dict[str, list[str]] = {}
    for (entity, _), key in world.ids.items():
        found.setdefault(entity, []).append(key)
    return found


async def cursors_of(chain: Chain) -> list[str]:
    """Cursors of several lists."""
    lists = ("customers", "complaints", "branches", "staffMembers")
    query = "{" + " ".join(f"{name} {{ edges {{ cursor }} }}" for name in lists) + "}"
    data = await chain.ask(chain.actor("HQ_ADMIN"), query)
    return [edge["cursor"] for name in lists for edge in data[name]["edges"]]


@pytest.mark.parametrize("documents", [FEW, pytest.param(MANY, marks=pytest.mark.slow)])
@pytest.mark.parametrize("role", ROLES)
async def test_generated_documents_are_answered_as_graphql_core_answers_them(
    world: World, role: str, documents: int
) -> None:
    chain, actor = world.chain, actor_as(world.chain, role)
    ids, cursors = ids_of(world), await cursors_of(world.chain)
    run, with_errors, seed = 0, 0, 0
    while run < documents:
        seed += 1
        chance = random.Random(f"{role} {seed}")
        made = Writer(schema._schema, chance, ids, cursors).document()
        answers = await both(chain, actor, made, locale=chance.choice(("en", "zh-CN")))
        if answers is None:
            continue
        run += 1
        with_errors += bool(answers[0].errors)
        found = disagreement(*answers)
        assert found is None, f"seed {seed}: {found}\n{made.text}\n{made.variables}\n{answers[0]}\n{answers[1]}"
    assert with_errors > documents // 20

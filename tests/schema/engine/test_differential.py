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

DOCUMENTS = 60
ROLES = ("HQ_ADMIN", "AUDITOR", "REGIONAL_MANAGER", "BRANCH_MANAGER", "GROUP_LEADER", "STAFF", "partly", "nothing")


def _actor(chain: Chain, role: str) -> Actor:
    if role == "nothing":
        return chain.person("005", {})
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


def _ids(world: World) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for (entity, _), key in world.ids.items():
        found.setdefault(entity, []).append(key)
    return found


async def _cursors(chain: Chain) -> list[str]:
    lists = ("customers", "complaints", "branches", "staffMembers")
    query = "{" + " ".join(f"{name} {{ edges {{ cursor }} }}" for name in lists) + "}"
    data = await chain.ask(chain.actor("HQ_ADMIN"), query)
    return [edge["cursor"] for name in lists for edge in data[name]["edges"]]


@pytest.mark.parametrize("role", ROLES)
async def test_generated_documents_are_answered_as_graphql_core_answers_them(world: World, role: str) -> None:
    chain, actor = world.chain, _actor(world.chain, role)
    ids, cursors = _ids(world), await _cursors(world.chain)
    run, with_errors, seed = 0, 0, 0
    while run < DOCUMENTS:
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
    assert with_errors > DOCUMENTS // 20

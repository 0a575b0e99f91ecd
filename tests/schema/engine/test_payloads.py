"""Payloads of mutations are read by the engine inside the unit of work, as graphql-core reads them."""

import random
from typing import Any

import pytest

from schema.core.ids import encode
from schema.root import schema
from tenants.customers.queries import CUSTOMERS
from tests.schema.engine.agreement import both, disagreement
from tests.schema.engine.generated import Writer
from tests.schema.engine.test_differential import actor_as, ids_of
from tests.schema.world import World

DOCUMENTS = 8


def _calls(world: World) -> dict[str, tuple[str, dict[str, Any]]]:
    chain = world.chain
    customer = chain.customers["欧阳娜娜"]
    update = {"customerId": str(encode(CUSTOMERS, customer.id)), "expectedVersion": customer.version, "name": "欧阳修"}
    received = {
        "kind": "QUALITY",
        "channel": "TELEPHONE",
        "subject": "理赔迟延",
        "description": "三周没有答复",
        "customerId": update["customerId"],
        "branchId": chain.id(chain.branches["PUDONG-1"]),
        "handlerId": chain.id(chain.staff["004"]),
    }
    return {
        "a change": ("updateCustomer", update),
        "a stale change": ("updateCustomer", {**update, "expectedVersion": customer.version + 1}),
        "a change to nothing": ("updateCustomer", {**update, "customerId": "bm9uc2Vuc2U"}),
        "something new": ("receiveComplaint", received),
    }


@pytest.mark.parametrize("call", ["a change", "a stale change", "a change to nothing", "something new"])
@pytest.mark.parametrize("role", ["HQ_ADMIN", "BRANCH_MANAGER", "partly"])
async def test_payloads_are_shown_as_graphql_core_shows_them(world: World, role: str, call: str) -> None:
    name, given = _calls(world)[call]

    for seed in range(DOCUMENTS):
        writer = Writer(schema._schema, random.Random(seed), ids_of(world), (), plain=True)
        made = writer.mutation(name, given)
        answers = await both(world.chain, actor_as(world.chain, role), made)
        found = disagreement(*answers) if answers is not None else None
        assert found is None, f"seed {seed}: {found}\n{made.text}\n{answers}"

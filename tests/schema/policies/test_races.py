"""Fifty people at the same policy: one wins, the rest are told that they came too late, and the money is there once."""

from decimal import Decimal

import pytest

from schema.core.ids import key_of
from tenants.ledger.balances import balance
from tenants.ledger.workflow import LedgerAccount
from tenants.policies.models import Policy
from tenants.policies.queries import POLICIES
from tests.schema.calls import INPUTS, OWN, Desk
from tests.schema.complaints.test_races import at_once, told
from tests.schema.policies.inputs import BEFORE

CALLERS = 50


@pytest.mark.parametrize("name", ["recordPremium"])
async def test_a_premium_taken_by_fifty_is_taken_once(desk: Desk, name: str) -> None:
    given = INPUTS[name](desk, OWN)
    outcomes = await at_once(desk, *[(name, given)] * CALLERS)
    assert told(outcomes) == {"done": 1, "['STALE_VERSION']": CALLERS - 1}
    async with desk.chain.reading():
        policy = await Policy.get(id=key_of(given["policyId"], source=POLICIES))
        cash = await balance(accounts=[LedgerAccount.CASH], currency="CNY", entity_id=policy.id)
    assert (policy.paid, cash) == (Decimal("333.33"), Decimal("333.33"))


@pytest.mark.parametrize("name", BEFORE)
async def test_every_step_has_one_winner(desk: Desk, name: str) -> None:
    outcomes = await at_once(desk, *[(name, INPUTS[name](desk, OWN))] * 5)
    assert told(outcomes) == {"done": 1, "['STALE_VERSION']": 4}

"""Fifty people at the same sale: one wins, the rest are told that they came too late."""

import pytest

from schema.core.ids import key_of
from tenants.opportunities.models import StageStay
from tenants.opportunities.queries import OPPORTUNITIES
from tests.schema.calls import INPUTS, OWN, Desk
from tests.schema.complaints.test_races import at_once, told

CALLERS = 50


@pytest.mark.parametrize("name", ["advanceOpportunity"])
async def test_of_fifty_who_advance_a_sale_one_does(desk: Desk, name: str) -> None:
    given = INPUTS[name](desk, OWN)
    outcomes = await at_once(desk, *[(name, given)] * CALLERS)
    assert told(outcomes) == {"done": 1, "['STALE_VERSION']": CALLERS - 1}
    async with desk.chain.reading():
        key = key_of(given["opportunityId"], source=OPPORTUNITIES)
        stays = await StageStay.filter(opportunity_id=key).order_by("id").values_list("stage", "left_at")
    assert [(stage, left is None) for stage, left in stays] == [("MET", False), ("FOUND", True)]

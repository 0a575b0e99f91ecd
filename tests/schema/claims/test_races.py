"""Fifty people at the same claim: at each step one wins, and two claims never share the same part of the sum."""

import asyncio
from decimal import Decimal

import pytest

from schema.core.ids import encode
from tenants.claims.models import Claim
from tenants.claims.queries import CLAIMS
from tenants.claims.workflow import AWARDED, ClaimKind
from tenants.ledger.balances import balance
from tenants.ledger.workflow import LedgerAccount
from tests.schema.calls import INPUTS, OWN, Desk, call
from tests.schema.claims.inputs import BEFORE
from tests.schema.complaints.test_races import at_once, told
from tests.tenants.claims.cases import assess, hand_in, report
from tests.tenants.policies.cases import IN_FORCE, propose

CALLERS = 50


@pytest.mark.parametrize("name", ["payClaim"])
async def test_a_claim_paid_by_fifty_is_paid_once(desk: Desk, name: str) -> None:
    outcomes = await at_once(desk, *[(name, INPUTS[name](desk, OWN))] * CALLERS)
    assert told(outcomes) == {"done": 1, "['STALE_VERSION']": CALLERS - 1}
    async with desk.chain.reading():
        customer = desk.chain.customers[OWN.customer].id
        paid = await balance(accounts=[LedgerAccount.CLAIMS_PAYABLE], currency="CNY", customer_id=customer)
    assert paid == 0


@pytest.mark.parametrize("name", ["reportClaim", *BEFORE])
async def test_every_step_has_one_winner(desk: Desk, name: str) -> None:
    outcomes = await at_once(desk, *[(name, INPUTS[name](desk, OWN))] * 5)
    assert told(outcomes) == {"done": 1, "['STALE_VERSION']": 4}


async def test_two_claims_decided_at_once_share_one_sum(desk: Desk) -> None:
    chain = desk.chain
    policy = await propose(chain, customer=OWN.customer, steps=IN_FORCE)
    steps = (hand_in, hand_in, assess)
    claims = [await report(chain, policy=policy, kind=ClaimKind.DISABILITY, steps=steps) for _ in range(4)]
    decided = {"decision": "ACCEPTED", "amount": "25000.00", "reason": "责任明确"}
    given = [{"claimId": str(encode(CLAIMS, one.id)), "expectedVersion": one.version, **decided} for one in claims]
    outcomes = await asyncio.gather(*(call(chain, chain.actor("HQ_ADMIN"), "decideClaim", each) for each in given))
    assert told(outcomes) == {"done": 2, "['OVER_SUM_INSURED']": 2}
    async with chain.reading():
        awarded = [claim.awarded for claim in await Claim.filter(policy_id=policy.id, status__in=list(AWARDED))]
    assert sum(filter(None, awarded)) == Decimal(50_000)

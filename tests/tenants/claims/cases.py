"""Claims as the services make them: reported on a policy in force, and brought to any state by the steps there."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any

from tenants.claims import service
from tenants.claims.models import Claim, ClaimDocument
from tenants.claims.workflow import ClaimDecision, ClaimKind
from tenants.core.actor import Actor
from tenants.core.work import Work
from tenants.ledger.workflow import PaymentMethod
from tenants.policies.models import Policy
from tests.people import NOW, Chain
from tests.tenants.policies.cases import IN_FORCE, propose

Step = Callable[[Work, Claim], Awaitable[object]]
SUM = Decimal("50000.00")


async def report(
    chain: Chain,
    *,
    customer: str = "欧阳娜娜",
    policy: Policy | None = None,
    steps: Sequence[Step] = (),
    now: datetime = NOW,
    actor: Actor | None = None,
    **given: Any,
) -> Claim:
    """A claim so far on its way; for a death unless another kind is given, of the whole sum insured."""
    on = policy or await propose(chain, customer=customer, steps=IN_FORCE, now=now)
    members: dict[str, Any] = {
        "kind": ClaimKind.DEATH,
        "loss_on": now.date(),
        "claimed": SUM,
        "description": "被保险人身故",
    } | given
    async with chain.work(actor or chain.actor("HQ_ADMIN"), now=now) as work:
        held = await Policy.get(id=on.id)
        claim = await service.report_claim(work=work, policy=held, **members)
        for step in steps:
            await step(work, claim)
    return claim


async def hand_in(work: Work, claim: Claim) -> None:
    """The next document that is missing."""
    document = await ClaimDocument.filter(claim_id=claim.id, received_on=None).order_by("place").first()
    assert document is not None
    await service.record_claim_document(work=work, claim=claim, code=document.code)


async def assess(work: Work, claim: Claim) -> None:
    await service.assess_claim(work=work, claim=claim, amount=SUM, findings="属于保险责任")


async def accept(work: Work, claim: Claim) -> None:
    await service.decide_claim(work=work, claim=claim, decision=ClaimDecision.ACCEPTED, amount=SUM, reason="责任明确")


async def pay(work: Work, claim: Claim) -> None:
    await service.pay_claim(work=work, claim=claim, method=PaymentMethod.BANK_TRANSFER)


DOCUMENTED: Sequence[Step] = (hand_in, hand_in, hand_in)
ASSESSED: Sequence[Step] = (*DOCUMENTED, assess)
DECIDED: Sequence[Step] = (*ASSESSED, accept)

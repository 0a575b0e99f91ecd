"""Policies as the services make them: proposed, and brought to any state by the steps that lead there."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

from tenants.core.actor import Actor
from tenants.core.work import Work
from tenants.ledger.workflow import PaymentMethod
from tenants.policies import service
from tenants.policies.models import Instalment, Policy
from tenants.policies.service import Terms
from tenants.policies.workflow import PremiumMode, TalkResult, Underwriting
from tenants.training.certification import CertificateStatus
from tenants.training.models import Certificate
from tests.people import NOW, Chain

LICENCE = "AGENT_LICENCE"
Step = Callable[[Work, Policy], Awaitable[object]]

# Three yearly instalments of 333.33, 333.33 and 333.34.
TERMS: Mapping[str, Any] = {
    "premium_mode": PremiumMode.YEARLY,
    "premium": Decimal("1000.00"),
    "sum_insured": Decimal("50000.00"),
    "term_years": 5,
    "paying_years": 3,
    "maturity_benefit": Decimal("1100.00"),
}
HEIRS = (
    {"name": "林晓", "share": Decimal("60.00"), "relationship": "配偶"},
    {"name": "林安", "share": Decimal("40.00")},
)


async def propose(
    chain: Chain,
    *,
    customer: str = "欧阳娜娜",
    agent: str | None = None,
    steps: Sequence[Step] = (),
    now: datetime = NOW,
    actor: Actor | None = None,
    **terms: Any,
) -> Policy:
    """A policy so far on its way."""
    product = chain.product
    assert product is not None
    await license_all(chain)
    async with chain.work(actor, now=now) as work:
        policy = await service.propose_policy(
            work=work,
            terms=Terms(product_id=product.id, **{**TERMS, **terms}),
            holder_id=chain.customers[customer].id,
            agent_id=chain.staff[agent].id if agent else None,
            beneficiaries=HEIRS,
        )
        for step in steps:
            await step(work, policy)
    return policy


async def propose_group(
    chain: Chain,
    *,
    customer: str = "欧阳娜娜",
    steps: Sequence[Step] = (),
    now: datetime = NOW,
    premium: str = "365.00",
) -> Policy:
    """A group policy for a year, so far on its way; a member costs 1.00 a day."""
    product = chain.product
    assert product is not None
    await license_all(chain)
    async with chain.work(now=now) as work:
        policy = await service.propose_group_policy(
            work=work,
            product_id=product.id,
            holder_id=chain.customers[customer].id,
            member_premium=Decimal(premium),
            sum_insured=Decimal("100000.00"),
            term_years=1,
        )
        for step in steps:
            await step(work, policy)
    return policy


def insure(code: str, name: str) -> Step:
    """One more member."""

    async def add(work: Work, policy: Policy) -> None:
        await service.add_policy_member(work=work, policy=policy, code=code, name=name)

    return add


async def license_all(chain: Chain) -> None:
    """Everybody may sell, since before the first product and for longer than any test."""
    async with chain.work():
        if await Certificate.filter(kind=LICENCE).exists():
            return
        for member in chain.staff.values():
            await Certificate(
                staff_member=member,
                kind=LICENCE,
                number=f"执业 {member.number}",
                issuer="银保监局",
                issued_on=SOLD_SINCE,
                valid_until=date(2099, 12, 31),
                warn_on=date(2099, 11, 1),
                status=CertificateStatus.VALID,
            ).save()


def later(days: int) -> Step:
    """So many days pass."""

    async def pass_by(work: Work, _policy: Policy) -> None:
        work.now += timedelta(days=days)

    return pass_by


async def accept(work: Work, policy: Policy) -> None:
    await service.underwrite_policy(work=work, policy=policy, decision=Underwriting.STANDARD)


async def issue(work: Work, policy: Policy) -> None:
    await service.issue_policy(work=work, policy=policy)


async def pay(work: Work, policy: Policy) -> None:
    """The next instalment."""
    due = await Instalment.filter(policy_id=policy.id, paid_on=None).order_by("number").first()
    assert due is not None
    await service.record_premium(work=work, policy=policy, amount=due.amount, method=PaymentMethod.BANK_TRANSFER)


async def pay_all(work: Work, policy: Policy) -> None:
    open_amount = policy.premium - policy.paid
    await service.record_premium(work=work, policy=policy, amount=open_amount, method=PaymentMethod.CASH)


async def run_into_grace(work: Work, policy: Policy) -> None:
    await service.run_into_grace(work=work, policy=policy)


async def lapse(work: Work, policy: Policy) -> None:
    await service.lapse(work=work, policy=policy)


async def reinstate(work: Work, policy: Policy) -> None:
    """All that has fallen due is paid."""
    due = Instalment.filter(policy_id=policy.id, paid_on=None, due_on__lte=work.today)
    owed = sum([one.amount for one in await due], Decimal(0))
    method = PaymentMethod.BANK_TRANSFER
    await service.reinstate_policy(work=work, policy=policy, amount=owed, method=method, reason="客户补交保费")


async def insist(work: Work, policy: Policy) -> None:
    await service.record_surrender_talk(
        work=work, policy=policy, reason="资金周转", attempt="建议办理保单贷款", result=TalkResult.INSISTS
    )


ISSUED: Sequence[Step] = (accept, issue)
IN_FORCE: Sequence[Step] = (*ISSUED, pay)
LAPSED: Sequence[Step] = (*IN_FORCE, later(366), run_into_grace, later(61), lapse)
RUN_OUT: Sequence[Step] = (*ISSUED, pay_all, later(5 * 366))
EARLIER = NOW - timedelta(days=366 + 61)
LONG_AGO = NOW - timedelta(days=5 * 366)
SOLD_SINCE = date(2015, 1, 1)

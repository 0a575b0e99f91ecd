"""Sales as the services make them: opened, and brought to any stage by the steps that lead there."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal

from tenants.core.work import Work
from tenants.opportunities import service
from tenants.opportunities.models import Opportunity
from tenants.opportunities.workflow import LossReason, OpportunityStage
from tests.people import NOW, Chain

Step = Callable[[Work, Opportunity], Awaitable[object]]
DUE = date(2026, 6, 30)


async def open_sale(
    chain: Chain,
    *,
    customer: str = "欧阳娜娜",
    owner: str | None = None,
    subject: str = "年度团体保障方案",
    steps: Sequence[Step] = (),
    now: datetime = NOW,
) -> Opportunity:
    """A sale so far on its way."""
    async with chain.work(now=now) as work:
        opportunity = await service.create_opportunity(
            work=work,
            customer_id=chain.customers[customer].id,
            owner_id=chain.staff[owner].id if owner else None,
            subject=subject,
            evidence="上门拜访",
        )
        for step in steps:
            await step(work, opportunity)
    return opportunity


def later(days: int) -> Step:
    """So many days pass."""

    async def pass_by(work: Work, _opportunity: Opportunity) -> None:
        work.now += timedelta(days=days)

    return pass_by


async def advance(work: Work, opportunity: Opportunity) -> None:
    await service.advance_opportunity(
        work=work, opportunity=opportunity, evidence="客户确认", amount=Decimal("8000.00"), expected_on=DUE
    )


async def win(work: Work, opportunity: Opportunity) -> None:
    await service.win_opportunity(work=work, opportunity=opportunity, collected=Decimal("7800.00"), evidence="到账")


async def lose(work: Work, opportunity: Opportunity) -> None:
    await service.lose_opportunity(
        work=work, opportunity=opportunity, reason=LossReason.COMPETITOR, note="对手报价更低", competitor="太平保险"
    )


async def set_back(work: Work, opportunity: Opportunity) -> None:
    await service.set_back_opportunity(
        work=work, opportunity=opportunity, stage=OpportunityStage.FOUND, reason="预算被取消"
    )


OFFERED: Sequence[Step] = (advance,) * 4
ACCEPTED: Sequence[Step] = (advance,) * 6
WON: Sequence[Step] = (*ACCEPTED, win)
LOST: Sequence[Step] = (*OFFERED, lose)

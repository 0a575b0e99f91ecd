"""The sales of a demo plan put into their tenant, step by step, by those who own them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from scripts.demo.shapes import SalePlan, SaleStep
from tenants.core.work import Work
from tenants.opportunities import service
from tenants.opportunities.models import Opportunity
from tenants.opportunities.workflow import LossReason, OpportunityStage


@dataclass(frozen=True, slots=True)
class Pipeline:
    """Whom the sales are to, and `act`, which makes a member of staff the one who does what follows."""

    customers: Mapping[str, UUID]
    act: Callable[[Work, str, datetime], None]

    async def file(self, work: Work, plan: SalePlan) -> None:
        """One sale with all that became of it."""
        at = plan.opened_at
        self.act(work, plan.owner, at)
        sale = await service.create_opportunity(
            work=work, customer_id=self.customers[plan.customer_number], subject=plan.subject, evidence="上门拜访"
        )
        for step, days in plan.steps:
            at += timedelta(days=days)
            self.act(work, plan.owner, at)
            await _take(work, sale, step, plan)


async def _take(work: Work, sale: Opportunity, step: SaleStep, plan: SalePlan) -> None:
    match step:
        case SaleStep.ADVANCE:
            due = sale.expected_on or work.today + timedelta(days=plan.due_days)
            await service.advance_opportunity(
                work=work,
                opportunity=sale,
                evidence="客户已确认",
                amount=plan.amount,
                expected_on=max(due, work.today),
            )
        case SaleStep.SET_BACK:
            stage = OpportunityStage.FOUND
            await service.set_back_opportunity(work=work, opportunity=sale, stage=stage, reason="客户需求有变")
        case SaleStep.LOSE:
            rival = plan.rival if plan.loss in {LossReason.COMPETITOR, LossReason.PRICE} else None
            await service.lose_opportunity(
                work=work, opportunity=sale, reason=plan.loss, note="客户未选择我方方案", competitor=rival
            )
        case SaleStep.REOPEN:
            await service.reopen_opportunity(work=work, opportunity=sale, reason="客户再次询价")
        case SaleStep.WIN:
            await service.win_opportunity(work=work, opportunity=sale, collected=plan.amount, evidence="款项到账")

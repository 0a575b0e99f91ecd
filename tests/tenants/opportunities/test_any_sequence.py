"""Whatever is asked of a sale, in whatever order: one open stay, no stage passed over, no history rewritten."""

import asyncio
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, rule

from tenants.core.errors import Refusal
from tenants.opportunities import service
from tenants.opportunities.models import Opportunity, StageStay
from tenants.opportunities.workflow import (
    STAGES,
    LossReason,
    OpportunityAction,
    OpportunityStage,
    OpportunityStatus,
    StayResult,
    available,
)
from tests.machines import ChainMachine, drive
from tests.people import NOW, Chain
from tests.tenants.opportunities.cases import open_sale

A = OpportunityAction


class Case(ChainMachine):
    """One sale in the tenant's own tables, taken by the services."""

    @initialize()
    def open(self) -> None:
        self.now, self.owner = NOW, "005"
        self.sale = self.run(open_sale(self.chain))
        self.history: list[tuple[Any, ...]] = []

    def take(self, action: OpportunityAction, **given: Any) -> None:
        """What the rules do not offer is refused; what is refused leaves the sale as it was."""
        offered, held = action in available(standing=self.sale.standing), self.sale.version
        self.now += timedelta(hours=1)
        try:
            self.run(self._take(action, given))
        except Refusal:
            pass
        else:
            assert offered
        self.sale = self.run(self._read())
        assert offered or self.sale.version == held

    async def _take(self, action: OpportunityAction, given: dict[str, Any]) -> None:
        async with self.chain.work(now=self.now) as work, work.attempt():
            sale = await Opportunity.get(id=self.sale.id)
            await getattr(service, action.value.lower())(work=work, opportunity=sale, **given)

    async def _read(self) -> Opportunity:
        async with self.chain.reading():
            return await Opportunity.get(id=self.sale.id)

    async def _stays(self) -> list[StageStay]:
        async with self.chain.reading():
            return await StageStay.filter(opportunity_id=self.sale.id).order_by("id")

    @rule(amount=st.sampled_from([None, "0.00", "12.34"]), days=st.sampled_from([None, -1, 0, 90]))
    def advance(self, amount: str | None, days: int | None) -> None:
        day: date | None = None if days is None else (self.now + timedelta(days=days)).date()
        self.take(
            A.ADVANCE_OPPORTUNITY, evidence="客户确认", amount=Decimal(amount) if amount else None, expected_on=day
        )

    @rule(stage=st.sampled_from(OpportunityStage))
    def set_back(self, stage: OpportunityStage) -> None:
        self.take(A.SET_BACK_OPPORTUNITY, stage=stage, reason="需求有变")

    @rule(cents=st.integers(0, 10_000))
    def win(self, cents: int) -> None:
        self.take(A.WIN_OPPORTUNITY, collected=Decimal(cents) / 100, evidence="到账")

    @rule(reason=st.sampled_from(LossReason), competitor=st.sampled_from([None, "太平保险"]))
    def lose(self, reason: LossReason, competitor: str | None) -> None:
        self.take(A.LOSE_OPPORTUNITY, reason=reason, note="客户婉拒", competitor=competitor)

    @rule()
    def reopen(self) -> None:
        self.take(A.REOPEN_OPPORTUNITY, reason="客户再次来电")

    @rule(owner=st.sampled_from(["003", "004", "005"]))
    def reassign(self, owner: str) -> None:
        self.take(A.REASSIGN_OPPORTUNITY, owner_id=self.chain.staff[owner].id, reason="休假")

    @invariant()
    def history_is_only_added_to(self) -> None:
        stays = self.run(self._stays())
        ended = [(stay.id, stay.stage, stay.round, stay.evidence, stay.left_at, stay.result) for stay in stays[:-1]]
        assert all(left is not None and result is not None for *_, left, result in ended)
        assert ended[: len(self.history)] == self.history
        self.history = ended
        last = stays[-1]
        assert (last.stage, last.round) == (self.sale.stage, self.sale.round)
        assert (last.left_at is None) == (self.sale.status is not OpportunityStatus.LOST)
        for one, two in pairwise(stays):
            step = STAGES.index(two.stage) - STAGES.index(one.stage)
            assert one.left_at == two.entered_at or one.result is StayResult.LOST
            match one.result:
                case StayResult.ADVANCED:
                    assert (step, two.round) == (1, one.round)
                case StayResult.SET_BACK:
                    assert step < 0
                case _:
                    assert (step, two.round) == (0, one.round + 1)

    @invariant()
    def money_stands_only_where_it_was_collected(self) -> None:
        won = self.sale.status is OpportunityStatus.WON
        assert won == (self.sale.collected > 0) == (self.sale.stage is OpportunityStage.COLLECTED)
        assert (self.sale.ended_at is None) == (self.sale.status is OpportunityStatus.OPEN)
        if STAGES.index(self.sale.stage) >= STAGES.index(OpportunityStage.OFFERED):
            assert self.sale.amount > 0
            assert self.sale.expected_on is not None


def test_no_sequence_of_calls_breaks_a_rule_or_rewrites_history(chain: Chain, loop: asyncio.AbstractEventLoop) -> None:
    drive(Case, chain=chain, loop=loop, examples=10, steps=25)

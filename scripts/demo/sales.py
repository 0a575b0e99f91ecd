"""The sales of a demo chain: at every stage, won, lost, set back and reopened."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from random import Random

from scripts.demo.moments import Clock
from scripts.demo.shapes import CustomerPlan, SalePlan, SaleStep, StaffPlan
from tenants.opportunities.workflow import LossReason

A, B, L, R, W = SaleStep.ADVANCE, SaleStep.SET_BACK, SaleStep.LOSE, SaleStep.REOPEN, SaleStep.WIN
ACCEPTED = (A,) * 6
# What became of sales, each way taken in turn.
WAYS: Sequence[Sequence[SaleStep]] = (
    *((A,) * done for done in range(7)),
    (*ACCEPTED, W),
    (*ACCEPTED, W),
    (*ACCEPTED, W),
    (A, L),
    (A, A, A, L),
    (A, A, A, A, L),
    (A, A, A, A, A, L),
    (A, A, A, A, B, A),
    (A, A, A, A, L, R, A),
)
SUBJECTS = {
    "express": ("电商仓配一体合作", "月结大客户协议", "冷链寄递方案", "逆向物流合作", "同城即配服务"),
    "insurance": ("子女教育金方案", "企业团体意外险", "养老年金规划", "家庭重疾保障", "企业财产险续保"),
}
RIVALS = ("同业甲公司", "同业乙公司", "同业丙公司")
_LONGEST = 120


@dataclass(frozen=True, slots=True)
class Sales:
    """Draws sales to customers whose manager is at work."""

    rng: Random
    industry: str
    clock: Clock
    staff: Sequence[StaffPlan]
    customers: Sequence[CustomerPlan]

    def draw(self, *, count: int) -> tuple[SalePlan, ...]:
        """So many, the oldest first."""
        working = {member.number for member in self.staff if member.state_since is None}
        theirs = [customer for customer in self.customers if customer.manager in working]
        picked = self.rng.sample(theirs, min(count, len(theirs)))
        drawn = [self._sale(customer, WAYS[place % len(WAYS)]) for place, customer in enumerate(picked)]
        return tuple(sorted(drawn, key=lambda sale: (sale.opened_at, sale.customer_number)))

    def _sale(self, customer: CustomerPlan, way: Sequence[SaleStep]) -> SalePlan:
        pauses = [self.rng.randrange(1, 13) for _ in way]
        age = sum(pauses) + self.rng.randrange(1, _LONGEST - sum(pauses))
        opened_on = self.clock.today - timedelta(days=age)
        return SalePlan(
            customer_number=customer.number,
            owner=customer.manager,
            subject=self.rng.choice(SUBJECTS[self.industry]),
            amount=Decimal(self.rng.randrange(20, 2_000) * 100),
            due_days=self.rng.randrange(20, 120),
            loss=self.rng.choice(list(LossReason)),
            rival=self.rng.choice(RIVALS),
            steps=tuple(zip(way, pauses, strict=True)),
            opened_at=self.clock.at(opened_on, minutes=10 * 60 + self.rng.randrange(360)),
        )

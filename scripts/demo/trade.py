"""The orders of a demo plan: what is sold to whom, and how far each has come."""

from bisect import bisect
from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from scripts.demo.moments import Clock
from scripts.demo.shapes import CustomerPlan, OrderPlan, PricePlan, StaffPlan, Stage

PRICES = (
    PricePlan("BOX-5", "五层瓦楞纸箱", "个", Decimal("6.80")),
    PricePlan("BOX-7", "七层加固纸箱", "个", Decimal("12.50")),
    PricePlan("BAG-A4", "防水文件袋", "只", Decimal("0.95")),
    PricePlan("FILM", "气泡膜", "卷", Decimal("38.00")),
    PricePlan("TAPE", "封箱胶带", "卷", Decimal("4.20")),
    PricePlan("LABEL", "热敏面单", "百张", Decimal("9.60")),
    PricePlan("COLD-24", "冷链保温箱（24 小时）", "个", Decimal("45.00")),
    PricePlan("CITY-M", "同城月结服务", "月", Decimal("680.00")),
)
# How many of a hundred orders have come so far, and how many days ago they were quoted at least and at most.
STAGES: Sequence[tuple[Stage, int, int, int]] = (
    (Stage.QUOTED, 7, 0, 20),
    (Stage.CANCELLED, 4, 5, 300),
    (Stage.CONTRACTED, 2, 0, 1),
    (Stage.REQUESTED, 2, 0, 1),
    (Stage.APPROVED, 2, 0, 2),
    (Stage.ISSUED, 2, 0, 2),
    (Stage.DELIVERED, 2, 0, 3),
    (Stage.CONFIRMED, 3, 1, 4),
    (Stage.INVOICED, 12, 2, 130),
    (Stage.PARTLY_PAID, 6, 5, 130),
    (Stage.PAID, 55, 3, 500),
    (Stage.DOUBTFUL, 2, 120, 300),
    (Stage.WRITTEN_OFF, 1, 200, 400),
)
# Taken step by step, a few of each.
DRIVEN = tuple(list(Stage)[list(Stage).index(Stage.QUOTING) :])
OF_EACH = 3
_MORNING, _EVENING = 9 * 60, 17 * 60


class Trade:
    """Draws the orders of a chain."""

    def __init__(
        self, rng: Random, clock: Clock, staff: Sequence[StaffPlan], customers: Sequence[CustomerPlan]
    ) -> None:
        self._rng, self._clock = rng, clock
        self._superiors = {member.number: member.superior for member in staff}
        self._customers = customers

    def draw(self, *, count: int) -> tuple[OrderPlan, ...]:
        """So many orders; the first customers have only one that is taken step by step, so that no limit stands in the
        way."""
        driven = [stage for stage in DRIVEN for _ in range(OF_EACH)]
        apart = self._customers[: len(driven)]
        most = [self._order(self._customers[len(driven) :]) for _ in range(count - len(driven))]
        steps = [
            self._at(customer, stage, days=self._rng.randint(1, 4), pieces=2)
            for customer, stage in zip(apart, driven, strict=True)
        ]
        return tuple(sorted([*most, *steps], key=lambda order: order.quoted_at))

    def _order(self, customers: Sequence[CustomerPlan]) -> OrderPlan:
        """Customers stand in the order in which their files were opened; nobody orders before."""
        (stage,) = self._rng.choices([row[0] for row in STAGES], weights=[row[1] for row in STAGES])
        least, longest = next((row[2], row[3]) for row in STAGES if row[0] is stage)
        days = self._rng.randint(least, longest)
        known = bisect(customers, self._clock.now - timedelta(days=days + 1), key=lambda file: file.created_at)
        customer = customers[self._rng.randrange(max(known, 1))]
        return self._at(customer, stage, days=days, pieces=self._rng.randint(1, 60))

    def _at(self, customer: CustomerPlan, stage: Stage, *, days: int, pieces: int) -> OrderPlan:
        quoted_on = self._clock.today - timedelta(days=days)
        moment = self._clock.at(quoted_on, minutes=self._rng.randint(_MORNING, _EVENING))
        products = self._rng.sample(PRICES, 2 if stage in DRIVEN else self._rng.randint(1, 2))
        invoiced_on = self._later(quoted_on, 2)
        return OrderPlan(
            customer_number=customer.number,
            unit_code=customer.unit_code,
            seller=customer.manager,
            cashier=self._superiors[customer.manager],
            lines=tuple((product.sku, max(2, pieces)) for product in products),
            stage=stage,
            quoted_at=min(moment, self._clock.now - timedelta(minutes=30)),
            invoiced_on=invoiced_on,
            paid_on=self._later(invoiced_on, self._rng.randint(0, 45)),
            cash=self._rng.random() < 0.2,
        )

    def _later(self, day: date, days: int) -> date:
        return min(day + timedelta(days=days), self._clock.today)

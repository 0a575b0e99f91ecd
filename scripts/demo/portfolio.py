"""The policies of a demo plan: what is insured for whom, and where each stands."""

from bisect import bisect
from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from scripts.demo.moments import Clock
from scripts.demo.shapes import CustomerPlan, PolicyPlan, ProductPlan
from tenants.customers.workflow import CustomerKind
from tenants.policies.schedules import months_later
from tenants.policies.workflow import PolicyStatus as S
from tenants.policies.workflow import PremiumMode as M
from tenants.policies.workflow import ProductKind as K

PRODUCTS = (
    ProductPlan("ANKANG-LIFE", "安康两全保险", K.LIFE, 800, Decimal("0.9")),
    ProductPlan("JINSHENG", "金生年金保险", K.ANNUITY, 2_000, Decimal("1.1")),
    ProductPlan("CHANGHU", "长护健康保险", K.HEALTH, 600, Decimal(0)),
    ProductPlan("PINGAN-ACC", "出行意外伤害保险", K.ACCIDENT, 60, Decimal(0)),
    ProductPlan("HOME", "家庭财产保险", K.PROPERTY, 90, Decimal(0)),
)
# How many of a hundred policies stand so, and how many days ago they were proposed at least and at most; those in the
# days of grace and the lapsed have a premium overdue for so long.
STANDINGS: Sequence[tuple[S, int, int, int]] = (
    (S.PROPOSED, 2, 0, 4),
    (S.UNDERWRITING, 2, 1, 9),
    (S.DECLINED, 2, 3, 500),
    (S.ISSUED, 2, 0, 8),
    (S.IN_FORCE, 68, 20, 1_400),
    (S.GRACE, 6, 3, 57),
    (S.LAPSED, 7, 64, 600),
    (S.SURRENDERED, 4, 400, 1_200),
    (S.MATURED, 4, 400, 1_200),
    (S.CLAIMED, 1, 60, 1_200),
    (S.SWITCHED, 1, 400, 1_200),
    (S.EXPIRED, 1, 40, 600),
    (S.CANCELLED, 3, 20, 700),
)
_MORNING, _EVENING = 9 * 60, 17 * 60
_SHARE_ORPHANED = 0.03


class Portfolio:
    """Draws the policies of a chain."""

    def __init__(self, rng: Random, clock: Clock, customers: Sequence[CustomerPlan]) -> None:
        self._rng, self._clock, self._customers = rng, clock, customers

    def draw(self, *, count: int) -> tuple[PolicyPlan, ...]:
        """So many policies in the order of their proposals; of every state at least two."""
        rare = [row for row in STANDINGS for _ in range(2)]
        more = self._rng.choices(STANDINGS, weights=[row[1] for row in STANDINGS], k=count - len(rare))
        return tuple(sorted((self._policy(*row) for row in [*rare, *more]), key=lambda policy: policy.proposed_at))

    def _policy(self, status: S, _share: int, least: int, most: int) -> PolicyPlan:
        rng = self._rng
        overdue = status in {S.GRACE, S.LAPSED}
        day = self._clock.today - timedelta(days=rng.randint(least, most))
        if overdue:
            day = months_later(day, -12 * rng.randint(1, 2))
        product = rng.choice(PRODUCTS)
        mode = self._mode(status)
        years = 1 if mode is M.SINGLE else rng.choice((3, 3, 5))
        yearly = Decimal(product.least_premium * rng.randint(1, 12))
        customer = self._customer(day)
        orphaned = rng.random() < _SHARE_ORPHANED
        moment = self._clock.at(day, minutes=rng.randint(_MORNING, _EVENING))
        is_company = customer.kind is CustomerKind.ORGANISATION
        is_group = is_company and status is S.IN_FORCE and mode is M.SINGLE and product.kind is K.ACCIDENT
        return PolicyPlan(
            customer_number=customer.number,
            unit_code=customer.first_unit_code if orphaned else customer.unit_code,
            agent=customer.first_manager if orphaned else customer.manager,
            product_code=product.code,
            mode=mode,
            premium=yearly * years,
            paying_years=years,
            term_years=1 if status is S.MATURED else years + 5,
            benefit_factor=product.benefit_factor,
            status=status,
            proposed_at=min(moment, self._clock.now - timedelta(minutes=30)),
            members=rng.randint(5, 20) if is_group else 0,
        )

    def _mode(self, status: S) -> M:
        """What is overdue is paid by the year; what has run its term was paid at once."""
        if status in {S.GRACE, S.LAPSED}:
            return M.YEARLY
        if status is S.MATURED:
            return M.SINGLE
        (mode,) = self._rng.choices((M.YEARLY, M.SINGLE, M.QUARTERLY, M.MONTHLY), weights=(60, 35, 4, 1))
        return mode

    def _customer(self, day: date) -> CustomerPlan:
        """Customers stand in the order in which their files were opened; nobody proposes before, if it can be."""
        known = bisect(self._customers, self._clock.at(day, minutes=0), key=lambda file: file.created_at)
        return self._customers[self._rng.randrange(max(known, 1))]

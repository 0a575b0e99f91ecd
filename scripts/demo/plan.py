"""The whole of a demo tenant, drawn from a seed: the same seed, scale and moment give the same plan."""

from datetime import datetime
from random import Random
from zoneinfo import ZoneInfo

from scripts.demo.claim_books import draw_claims
from scripts.demo.clientele import Clientele
from scripts.demo.colleagues import Colleagues
from scripts.demo.complaints import Complaints
from scripts.demo.contact_log import ContactLog
from scripts.demo.lessons import Lessons
from scripts.demo.moments import Clock
from scripts.demo.network import CHAINS, Network
from scripts.demo.people import People
from scripts.demo.portfolio import Portfolio
from scripts.demo.sales import Sales
from scripts.demo.shapes import ContactPlan, DemoPlan, OrderPlan, PolicyPlan, SalePlan
from scripts.demo.shifts import Shifts
from scripts.demo.staffing import Roster, users_of
from scripts.demo.trade import Trade
from tenants.registry.blueprints import Blueprint, load_blueprint

BRANCHES = 24
CUSTOMERS = 2_520
COMPLAINTS = 310
ORDERS = 4_200
POLICIES = 4_200
SALES = 64
_FEWEST_BRANCHES = 8
_FEWEST_CUSTOMERS = 120
_FEWEST_COMPLAINTS = 40
_FEWEST_ORDERS = 120
_FEWEST_POLICIES = 120
# Chains that sell goods and services by order.
SELLING = frozenset({"express"})
# Chains that sell policies.
INSURING = frozenset({"insurance"})


def make_plan(*, industry: str, seed: int, scale: float = 1.0, now: datetime) -> DemoPlan:
    """A chain of 24 branches, 250 people, 2,520 customers, 310 complaints, and 4,200 orders or policies; times `scale`.

    `now` must know its time zone. Raises `UnknownIndustry` where there is no blueprint.
    """
    blueprint = load_blueprint(industry)
    clock = Clock(now=now, zone=ZoneInfo(blueprint.meta.time_zone))
    people = People(rng=_stream(seed, industry, "people"))
    network = Network(rng=_stream(seed, industry, "branches"), blueprint=blueprint, today=clock.today)
    branches = network.branches(count=max(_FEWEST_BRANCHES, round(BRANCHES * scale)))
    rng = _stream(seed, industry, "staff")
    staff = Roster(rng=rng, people=people, blueprint=blueprint, today=clock.today).fill(branches=branches)
    clientele = Clientele(_stream(seed, industry, "customers"), people, blueprint, clock, branches, staff)
    clientele.draw(count=max(_FEWEST_CUSTOMERS, round(CUSTOMERS * scale)))
    lessons = Lessons(_stream(seed, industry, "training"), clock, blueprint, branches, staff)
    colleagues = Colleagues(blueprint, clock, branches, staff, clientele.hand_overs)
    shifts = Shifts.of(blueprint=blueprint, clock=clock)
    complaints = Complaints(_stream(seed, industry, "complaints"), blueprint, shifts, colleagues, clientele.customers)
    policies = _policies(industry, _stream(seed, industry, "policies"), clock, clientele, scale=scale)
    return DemoPlan(
        industry=industry,
        seed=seed,
        slug=CHAINS[industry].slug,
        name=CHAINS[industry].name,
        now=now,
        branches=branches,
        staff=staff,
        users=users_of(staff=staff, blueprint=blueprint),
        customers=tuple(clientele.customers),
        hand_overs=tuple(clientele.hand_overs),
        contacts=_contacts(_stream(seed, industry, "contacts"), blueprint, clock, clientele),
        complaints=complaints.draw(count=max(_FEWEST_COMPLAINTS, round(COMPLAINTS * scale))),
        orders=_orders(industry, _stream(seed, industry, "orders"), clock, clientele, scale=scale),
        policies=policies,
        claims=draw_claims(_stream(seed, industry, "claims"), clock, policies),
        sessions=lessons.sessions(),
        papers=lessons.papers(),
        sales=_sales(industry, _stream(seed, industry, "sales"), clock, clientele),
    )


def _contacts(rng: Random, blueprint: Blueprint, clock: Clock, clientele: Clientele) -> tuple[ContactPlan, ...]:
    log = ContactLog(rng=rng, blueprint=blueprint, clock=clock)
    return tuple(log.draw(customers=clientele.customers, hand_overs=clientele.hand_overs))


def _orders(industry: str, rng: Random, clock: Clock, clientele: Clientele, *, scale: float) -> tuple[OrderPlan, ...]:
    """None where nothing is sold by order."""
    if industry not in SELLING:
        return ()
    trade = Trade(rng, clock, clientele.staff, clientele.customers)
    return trade.draw(count=max(_FEWEST_ORDERS, round(ORDERS * scale)))


def _policies(
    industry: str, rng: Random, clock: Clock, clientele: Clientele, *, scale: float
) -> tuple[PolicyPlan, ...]:
    """None where nothing is insured."""
    if industry not in INSURING:
        return ()
    return Portfolio(rng, clock, clientele.customers).draw(count=max(_FEWEST_POLICIES, round(POLICIES * scale)))


def _sales(industry: str, rng: Random, clock: Clock, clientele: Clientele) -> tuple[SalePlan, ...]:
    return Sales(rng, industry, clock, clientele.staff, clientele.customers).draw(count=SALES)


def _stream(seed: int, industry: str, part: str) -> Random:
    """A source of its own for each part, so that a change in one leaves the others as they were."""
    return Random(f"{seed}/{industry}/{part}")  # noqa: S311 - demo data, no secrets

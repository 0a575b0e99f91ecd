"""The demo plan is the same each time, large enough, and hangs together."""

import hashlib
import re
from collections import Counter
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from functools import cache
from itertools import pairwise

import pytest

from scripts.demo.plan import make_plan
from scripts.demo.shapes import CustomerPlan, DemoPlan, HandOverPlan, Stage
from tenants.branches.workflow import BranchLevel, BranchStatus, may_stand_below
from tenants.customers.workflow import CustomerKind
from tenants.registry.blueprints import UnknownIndustry, load_blueprint
from tenants.staff.workflow import LEFT, EmploymentState

NOW = datetime(2026, 3, 9, 4, 0, tzinfo=UTC)
INDUSTRIES = ("express", "insurance")
CHINESE = re.compile(r"[一-鿿]+")
USERS = {
    "hq": ("HQ_ADMIN", None),
    "region": ("REGIONAL_MANAGER", "R-EAST"),
    "branch": ("BRANCH_MANAGER", "B001"),
    "group": ("GROUP_LEADER", "B001-G1"),
    "staff": ("STAFF", None),
    "auditor": ("AUDITOR", None),
}


@cache
def full(industry: str) -> DemoPlan:
    return make_plan(industry=industry, seed=20260309, now=NOW)


def fingerprint(plan: DemoPlan) -> str:
    return hashlib.sha256(repr(plan).encode()).hexdigest()


def small(*, seed: int = 1, industry: str = "express", now: datetime = NOW) -> DemoPlan:
    return make_plan(industry=industry, seed=seed, scale=0.05, now=now)


def test_the_same_seed_gives_the_same_plan() -> None:
    assert small() == small()
    assert fingerprint(small()) == fingerprint(small())


@pytest.mark.parametrize("other", [small(seed=2), small(industry="insurance"), small(now=NOW + timedelta(days=1))])
def test_another_seed_industry_or_day_gives_another_plan(other: DemoPlan) -> None:
    assert fingerprint(other) != fingerprint(small())


def test_an_industry_without_a_blueprint_is_refused() -> None:
    with pytest.raises(UnknownIndustry):
        small(industry="hotel")


def test_both_chains_together_are_as_large_as_promised() -> None:
    plans = [full(industry) for industry in INDUSTRIES]
    assert sum(branch.level is BranchLevel.BRANCH for plan in plans for branch in plan.branches) >= 40
    assert sum(len(plan.staff) for plan in plans) >= 400
    assert sum(len(plan.customers) for plan in plans) >= 5_000
    assert sum(len(plan.complaints) for plan in plans) >= 600


def test_both_chains_have_users_of_the_same_names_roles_and_places() -> None:
    for industry in INDUSTRIES:
        found = {user.username: (user.role, user.unit_code) for user in full(industry).users if user.demo}
        assert found == USERS


def test_a_plan_holds_together_whatever_the_seed() -> None:
    for seed in range(8):
        plan = small(seed=seed, now=NOW + timedelta(hours=5 * seed))
        assert {branch.status for branch in plan.branches} >= {BranchStatus.CLOSED, BranchStatus.SUSPENDED}
        assert {member.state for member in plan.staff} == set(EmploymentState)
        assert plan.hand_overs


@pytest.mark.parametrize("industry", INDUSTRIES)
class TestEachChain:
    def test_has_the_promised_sizes(self, industry: str) -> None:
        plan = full(industry)
        levels = Counter(branch.level for branch in plan.branches)
        assert levels[BranchLevel.HQ] == 1
        assert levels[BranchLevel.REGION] >= 3
        assert levels[BranchLevel.BRANCH] >= 20
        assert len(plan.staff) >= 200
        assert len(plan.customers) >= 2_500
        assert 1 < len(plan.contacts) / len(plan.customers) < 2
        assert len(plan.complaints) >= 300

    def test_hangs_every_unit_below_one_named_before_it(self, industry: str) -> None:
        levels: dict[str, BranchLevel] = {}
        for branch in full(industry).branches:
            parent = levels[branch.parent_code] if branch.parent_code else None
            assert may_stand_below(level=branch.level, parent=parent)
            assert branch.code not in levels
            levels[branch.code] = branch.level

    def test_has_one_closed_and_one_suspended_branch_with_reasons(self, industry: str) -> None:
        branches = [branch for branch in full(industry).branches if branch.level is BranchLevel.BRANCH]
        ended = [branch for branch in branches if branch.status is not BranchStatus.OPEN]
        assert [branch.status for branch in ended] == [BranchStatus.SUSPENDED, BranchStatus.CLOSED]
        for branch in ended:
            assert branch.status_since
            assert branch.opened_on < branch.status_since <= NOW.date()
            assert branch.status_reason

    def test_uses_only_what_the_blueprint_knows(self, industry: str) -> None:
        plan, blueprint = full(industry), load_blueprint(industry)
        assert {branch.kind for branch in plan.branches} <= {kind.code for kind in blueprint.organisation.kinds}
        assert {member.post_code for member in plan.staff} <= {post.code for post in blueprint.posts}
        assert {user.role for user in plan.users} <= {role.code for role in blueprint.roles}
        terms = tuple(term.code for term in blueprint.vip.terms)
        assert all(tuple(term for term, _ in customer.amounts) == terms for customer in plan.customers)
        keepers = {post.code for post in blueprint.posts if post.keeps_customers}
        posts = {member.number: member.post_code for member in plan.staff}
        assert {posts[customer.manager] for customer in plan.customers} <= keepers

    def test_names_superiors_and_units_that_exist(self, industry: str) -> None:
        plan = full(industry)
        units = {branch.code for branch in plan.branches}
        known: set[str] = set()
        for member in plan.staff:
            assert member.unit_code in units
            assert member.superior in known or (member.superior is None and not known)
            known.add(member.number)

    def test_puts_one_leader_in_charge_of_every_unit(self, industry: str) -> None:
        plan = full(industry)
        leaders = Counter(member.unit_code for member in plan.staff if member.leads)
        assert leaders == {branch.code: 1 for branch in plan.branches}

    def test_gives_everybody_who_was_employed_one_sign_in(self, industry: str) -> None:
        plan = full(industry)
        staff = {member.number: member for member in plan.staff}
        numbers = [user.staff_number for user in plan.users]
        assert len(set(numbers)) == len(numbers) == len({user.username for user in plan.users})
        assert set(numbers) == {m.number for m in plan.staff if m.state is not EmploymentState.APPLICANT}
        assert all(user.active is (staff[user.staff_number].state not in LEFT) for user in plan.users)

    def test_leaves_nobody_at_work_in_a_closed_branch(self, industry: str) -> None:
        plan = full(industry)
        closed = {branch.code for branch in plan.branches if branch.status is BranchStatus.CLOSED}
        assert {member.state for member in plan.staff if member.unit_code in closed} <= LEFT
        assert not closed & {customer.unit_code for customer in plan.customers}

    def test_gives_every_customer_one_manager_who_is_at_work_in_the_customers_unit(self, industry: str) -> None:
        plan = full(industry)
        staff = {member.number: member for member in plan.staff}
        for customer in plan.customers:
            manager = staff[customer.manager]
            assert manager.state in {EmploymentState.PROBATION, EmploymentState.REGULAR}
            assert manager.unit_code == customer.unit_code
            assert staff[customer.first_manager].unit_code == customer.first_unit_code

    def test_records_a_hand_over_exactly_where_the_manager_changed(self, industry: str) -> None:
        plan = full(industry)
        staff = {member.number: member for member in plan.staff}
        changed = {c.number: (c.first_manager, c.manager) for c in plan.customers if c.first_manager != c.manager}
        assert {h.customer_number: (h.giver, h.receiver) for h in plan.hand_overs} == changed
        customers = {customer.number: customer for customer in plan.customers}
        for hand_over in plan.hand_overs:
            assert customers[hand_over.customer_number].created_at < hand_over.at < NOW
            receiver, giver = staff[hand_over.receiver], staff[hand_over.giver]
            assert receiver.hired_on
            assert receiver.hired_on < hand_over.at.date()
            assert giver.state not in LEFT or (giver.state_since and hand_over.at.date() < giver.state_since)

    def test_contacts_customers_in_order_by_whoever_was_responsible(self, industry: str) -> None:
        plan = full(industry)
        customers = {customer.number: customer for customer in plan.customers}
        passed = {hand_over.customer_number: hand_over for hand_over in plan.hand_overs}
        previous: dict[str, datetime] = {}
        for contact in plan.contacts:
            customer = customers[contact.customer_number]
            assert previous.get(customer.number, customer.created_at) < contact.at < NOW
            previous[customer.number] = contact.at
            assert contact.staff_number == responsible(customer, contact.at, passed)
            assert contact.callback_due_on is None or contact.callback_due_on > contact.at.date()
        assert set(Counter(c.customer_number for c in plan.contacts).values()) == {1, 2}
        assert set(previous) == set(customers)

    def test_leaves_some_call_backs_overdue_and_most_not(self, industry: str) -> None:
        plan = full(industry)
        grades = load_blueprint(industry).customers.grades
        interval = {grade.code: timedelta(days=grade.contact_every_days) for grade in grades}
        last = {contact.customer_number: contact for contact in plan.contacts}
        overdue = 0
        for customer in plan.customers:
            contact = last[customer.number]
            usual = contact.at.date() + interval[customer.grades[-1].grade]
            overdue += (contact.callback_due_on or usual) < NOW.date()
        assert 0.02 < overdue / len(plan.customers) < 0.2

    def test_grades_from_the_first_day_on_and_each_time_anew(self, industry: str) -> None:
        plan = full(industry)
        for customer in plan.customers:
            moments = [step.at for step in customer.grades]
            assert moments == sorted(moments)
            assert customer.created_at < moments[0] < customer.created_at + timedelta(hours=1)
            assert moments[-1] < NOW
            pairs = pairwise(customer.grades)
            assert all(before.grade is not after.grade for before, after in pairs)
        assert len({step.grade for customer in plan.customers for step in customer.grades}) == 3

    def test_reaches_every_vip_tier(self, industry: str) -> None:
        plan, vip = full(industry), load_blueprint(industry).vip
        scores = [sum((a for _, a in c.amounts), Decimal(0)) / vip.divisor for c in plan.customers]
        for tier in vip.tiers:
            assert sum(score >= tier.at_least for score in scores) > 10
        assert sum(score < vip.tiers[0].at_least for score in scores) > len(scores) / 2

    def test_speaks_chinese(self, industry: str) -> None:
        plan = full(industry)
        persons = [c.name for c in plan.customers if c.kind is CustomerKind.PERSON]
        names = [*(m.name for m in plan.staff), *(b.name for b in plan.branches), *persons]
        assert all(CHINESE.fullmatch(name) for name in names)
        assert {len(name) for name in persons} >= {2, 3}
        companies = [c.name for c in plan.customers if c.kind is CustomerKind.ORGANISATION]
        assert len(set(companies)) == len(companies)
        assert all(CHINESE.fullmatch(name) and name.endswith("公司") for name in companies)
        assert all(CHINESE.search(str(customer.address)) for customer in plan.customers)
        assert all(CHINESE.search(contact.note) for contact in plan.contacts)

    def test_never_repeats_a_mobile_number_or_an_email(self, industry: str) -> None:
        plan = full(industry)
        phones = [*(m.phone for m in plan.staff), *(c.phone for c in plan.customers)]
        assert len(set(phones)) == len(phones)
        assert all(re.fullmatch(r"1[3-9]\d{9}", phone) for phone in phones)
        emails = [*(m.email for m in plan.staff), *(c.email for c in plan.customers if c.email)]
        assert len(set(emails)) == len(emails)
        assert all(email.endswith("example.com") for email in emails)


def responsible(customer: CustomerPlan, at: datetime, passed: dict[str, HandOverPlan]) -> str:
    hand_over = passed.get(customer.number)
    return hand_over.giver if hand_over and at < hand_over.at else customer.manager


@pytest.mark.parametrize(
    ("industry", "name"),
    [("insurance", "上海浦东陆家嘴营业部"), ("insurance", "杭州西湖文三路营业厅"), ("express", "上海浦东张江快递站")],
)
def test_branches_are_named_after_their_neighbourhood(industry: str, name: str) -> None:
    assert name in {branch.name for branch in full(industry).branches}


def test_orders_are_many_in_every_stage_and_of_customers_who_were_known() -> None:
    plan = full("express")
    assert len(plan.orders) >= 4_000
    assert {order.stage for order in plan.orders} == set(Stage)
    known = {customer.number: customer for customer in plan.customers}
    for order in plan.orders:
        customer = known[order.customer_number]
        assert customer.created_at < order.quoted_at < NOW
        assert (order.seller, order.unit_code) == (customer.manager, customer.unit_code)
        assert order.cashier != order.seller
        assert order.quoted_at.date() <= order.invoiced_on <= order.paid_on <= NOW.date()
    assert full("insurance").orders == ()

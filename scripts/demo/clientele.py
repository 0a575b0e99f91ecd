"""The customers of a demo chain, who was and is responsible for them, and how they were graded."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from random import Random

from scripts.demo.moments import Clock
from scripts.demo.network import CHAINS
from scripts.demo.people import People
from scripts.demo.places import home_address, office_address
from scripts.demo.shapes import BranchPlan, CustomerPlan, GradeStep, HandOverPlan, StaffPlan
from tenants.customers.workflow import CustomerGrade, CustomerKind
from tenants.registry.blueprints import Blueprint
from tenants.staff.workflow import LEFT, EmploymentState

SOURCES = ("转介绍", "上门咨询", "来电咨询", "官网留言", "促销活动", "陌生拜访")
_EVIDENCE: dict[CustomerGrade, tuple[str, ...]] = {
    CustomerGrade.A: ("近期有明确购买计划，预算已确认", "业务量大，要求一周内给出方案", "主动询价两次，急需办理"),
    CustomerGrade.B: ("有需求但暂无时间表", "已在同业办理部分业务，可逐步转入", "对产品有兴趣，需进一步沟通"),
    CustomerGrade.C: ("仅了解信息，暂无计划", "预算有限，留作长期培养", "业务量小，潜力待观察"),
}
_SWAP_REASONS = ("客户住址变更，按区域调整负责人", "客户经理工作量调整", "客户要求更换客户经理")
# Share of customers and the largest amount of one term in yuan: most keep little, few keep much.
_WEALTH: tuple[tuple[int, int], ...] = ((45, 0), (30, 30_000), (15, 120_000), (7, 500_000), (3, 2_000_000))
_LONGEST_DAYS = 1_800


@dataclass(frozen=True, slots=True)
class _Care:
    """Who looks after a customer, who did before, and the days between which the file was opened."""

    manager: StaffPlan
    first: StaffPlan
    handed_over_on: date | None
    reason: str
    earliest: date
    latest: date


@dataclass(slots=True)
class Clientele:
    """Draws customers for the people who may keep them."""

    rng: Random
    people: People
    blueprint: Blueprint
    clock: Clock
    branches: Sequence[BranchPlan]
    staff: Sequence[StaffPlan]
    customers: list[CustomerPlan] = field(default_factory=list)
    hand_overs: list[HandOverPlan] = field(default_factory=list)
    _keepers: list[StaffPlan] = field(init=False)
    _past: list[StaffPlan] = field(init=False)
    _units: dict[str, BranchPlan] = field(init=False)
    _near: dict[str, list[StaffPlan]] = field(init=False)
    _region: dict[str, list[StaffPlan]] = field(init=False)

    def __post_init__(self) -> None:
        posts = {post.code for post in self.blueprint.posts if post.keeps_customers}
        working = {EmploymentState.PROBATION, EmploymentState.REGULAR}
        self._units = {unit.code: unit for unit in self.branches}
        self._keepers = [m for m in self.staff if m.post_code in posts and m.state in working]
        self._past = [m for m in self.staff if m.post_code in posts and m.state in LEFT]
        self._near, self._region = defaultdict(list), defaultdict(list)
        for keeper in self._keepers:
            self._near[self._branch_of(keeper).code].append(keeper)
            self._region[self._branch_of(keeper).parent_code or ""].append(keeper)

    def draw(self, *, count: int) -> None:
        """Adds customers, oldest first and numbered in that order, as the counter of a tenant numbers them.

        One in thirty is taken over from somebody who left, one in fifty from a colleague.
        """
        files = [(self._file(care=care), care) for care in (self._care() for _ in range(count))]
        files.sort(key=lambda drawn: (drawn[0].created_at, drawn[0].phone))
        for place, (file, care) in enumerate(files, start=1):
            number = f"K-{place:06d}"
            grades = self._grades(customer=file, care=care)
            self.customers.append(replace(file, number=number, grades=grades))
            if care.handed_over_on:
                self.hand_overs.append(
                    HandOverPlan(
                        customer_number=number,
                        giver=care.first.number,
                        receiver=care.manager.number,
                        at=self.clock.at(care.handed_over_on, minutes=18 * 60),
                        reason=care.reason,
                    )
                )

    def _branch_of(self, member: StaffPlan) -> BranchPlan:
        unit = self._units[member.unit_code]
        return self._units[unit.parent_code or ""] if "-G" in unit.code else unit

    def _care(self) -> _Care:
        dice = self.rng.random()
        if dice < 1 / 30 and self._past:
            first = self.rng.choice(self._past)
            left_on = first.state_since or self.clock.today
            return self._passed_on(first=first, on=left_on - timedelta(days=2), reason="原负责人离职，客户移交")
        first = self.rng.choice(self._keepers)
        if dice > 1 - 1 / 50 and first.state is EmploymentState.REGULAR:
            on = self.clock.today - timedelta(days=self.rng.randrange(5, 60))
            return self._passed_on(first=first, on=on, reason=self.rng.choice(_SWAP_REASONS))
        latest = self.clock.today - timedelta(days=3)
        return _Care(first, first, None, "", self._earliest(first), latest)

    def _passed_on(self, *, first: StaffPlan, on: date, reason: str) -> _Care:
        """To a colleague of the same branch or, where the branch is closed, of the same region."""
        branch = self._branch_of(first)
        colleagues = self._near[branch.code] or self._region[branch.parent_code or ""]
        there = [m for m in colleagues if m.number != first.number and m.hired_on and m.hired_on < on]
        latest = on - timedelta(days=20)
        return _Care(self.rng.choice(there), first, on, reason, self._earliest(first), latest)

    def _earliest(self, first: StaffPlan) -> date:
        hired_on = first.hired_on or self.clock.today
        return max(hired_on, self.clock.today - timedelta(days=_LONGEST_DAYS))

    def _file(self, *, care: _Care) -> CustomerPlan:
        rng = self.rng
        district = self._branch_of(care.manager).address
        person = self.people.person()
        is_person = rng.random() < CHAINS[self.blueprint.meta.industry].share_of_persons
        created_on = care.earliest + timedelta(days=rng.randrange((care.latest - care.earliest).days + 1))
        domain = "example.com" if is_person else "company.example.com"
        return CustomerPlan(
            number="",
            kind=CustomerKind.PERSON if is_person else CustomerKind.ORGANISATION,
            name=person.name if is_person else self.people.company(city=district.city),
            phone=self.people.mobile(),
            email=self.people.email(reading=person.reading, domain=domain) if rng.random() < 0.6 else None,
            address=(home_address if is_person else office_address)(rng=rng, near=district),
            source=rng.choice(SOURCES),
            created_at=self.clock.at(created_on, minutes=9 * 60 + rng.randrange(30)),
            first_unit_code=care.first.unit_code,
            first_manager=care.first.number,
            unit_code=care.manager.unit_code,
            manager=care.manager.number,
            grades=(),
            amounts=self._amounts(),
        )

    def _amounts(self) -> tuple[tuple[str, Decimal], ...]:
        most = self.rng.choices([most for _, most in _WEALTH], weights=[share for share, _ in _WEALTH])[0]
        return tuple(
            (term.code, Decimal(self.rng.randrange(most * 100 + 1)).scaleb(-2)) for term in self.blueprint.vip.terms
        )

    def _grades(self, *, customer: CustomerPlan, care: _Care) -> tuple[GradeStep, ...]:
        """Graded first on the day the file is opened, by the superior then, and up to twice more since."""
        created_on = self.clock.day(customer.created_at)
        days = (self.clock.today - created_on).days - 1
        later = sorted(self.rng.sample(range(1, days + 1), min(self.rng.choice((0, 0, 0, 0, 1, 2)), days)))
        steps: list[GradeStep] = []
        for offset in (0, *later):
            held = steps[-1].grade if steps else None
            grade = self.rng.choices([g for g in CustomerGrade if g is not held], weights=(2, 4, 4)[: 2 if held else 3])
            on = created_on + timedelta(days=offset)
            before = care.handed_over_on and on <= care.handed_over_on
            keeper = care.first if before else care.manager
            steps.append(self._grade(grade=grade[0], at=self.clock.at(on, minutes=9 * 60 + 45), keeper=keeper))
        return tuple(steps)

    def _grade(self, *, grade: CustomerGrade, at: datetime, keeper: StaffPlan) -> GradeStep:
        evidence = self.rng.choice(_EVIDENCE[grade])
        return GradeStep(grade=grade, at=at, by=keeper.superior or keeper.number, evidence=evidence)

"""The tree of a demo chain: head office, regions, branches and their groups."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from scripts.demo.places import REGIONS, SITES, Site, branch_name, landline, office_address
from scripts.demo.shapes import BranchPlan
from tenants.branches.workflow import BranchLevel, BranchStatus
from tenants.registry.blueprints import Blueprint

_ORDINALS = "一二三四五六七八九"


@dataclass(frozen=True, slots=True)
class Chain:
    """What sets one demo chain apart from the other."""

    slug: str
    name: str
    head_office: str
    region_form: str
    group_form: str
    desk_posts: tuple[str, ...]
    group_posts: tuple[str, ...]
    share_of_persons: float


CHAINS: dict[str, Chain] = {
    "insurance": Chain(
        slug="anlan",
        name="安澜保险代理",
        head_office="安澜保险代理总公司",
        region_form="分公司",
        group_form="营业组",
        desk_posts=("COUNTER_CLERK", "BACK_OFFICE_CLERK", "TRAINER"),
        group_posts=("CUSTOMER_MANAGER", "SALESPERSON", "SALESPERSON"),
        share_of_persons=0.8,
    ),
    "express": Chain(
        slug="xunyu",
        name="迅羽速递",
        head_office="迅羽速递总部",
        region_form="大区",
        group_form="班组",
        desk_posts=("COUNTER_CLERK", "WAREHOUSE_KEEPER", "CALL_CENTRE_AGENT"),
        group_posts=("CUSTOMER_MANAGER", "COURIER", "SALESPERSON"),
        share_of_persons=0.4,
    ),
}


@dataclass(frozen=True, slots=True)
class Network:
    """Draws the units of one chain as they stand on `today`."""

    rng: Random
    blueprint: Blueprint
    today: date

    @property
    def _chain(self) -> Chain:
        return CHAINS[self.blueprint.meta.industry]

    def branches(self, *, count: int) -> tuple[BranchPlan, ...]:
        """All units, parents first. Of the branches the last is closed and the one before it suspended."""
        units = [self._head_office(), *(self._region(code) for code in REGIONS)]
        for index in range(count):
            branch = self._branch(index=index, left=count - index)
            units.append(branch)
            if branch.status is not BranchStatus.CLOSED:
                units.extend(self._group(branch=branch, index=group) for group in range(2 - index % 2))
        return tuple(units)

    def _days_ago(self, least: int, most: int) -> date:
        return self.today - timedelta(days=self.rng.randrange(least, most))

    def _unit(
        self, *, code: str, name: str, level: BranchLevel, parent_code: str | None, site: Site, opened_on: date
    ) -> BranchPlan:
        return BranchPlan(
            code=code,
            name=name,
            level=level,
            kind=self.blueprint.organisation.kinds[0].code,
            parent_code=parent_code,
            address=office_address(rng=self.rng, near=site.district_address),
            phone=landline(rng=self.rng, site=site),
            opening=self.blueprint.calendar.opening,
            opened_on=opened_on,
        )

    def _head_office(self) -> BranchPlan:
        return self._unit(
            code="HQ",
            name=self._chain.head_office,
            level=BranchLevel.HQ,
            parent_code=None,
            site=SITES[0],
            opened_on=self._days_ago(5_500, 5_900),
        )

    def _region(self, code: str) -> BranchPlan:
        return self._unit(
            code=f"R-{code}",
            name=REGIONS[code] + self._chain.region_form,
            level=BranchLevel.REGION,
            parent_code="HQ",
            site=next(site for site in SITES if site.region == code),
            opened_on=self._days_ago(4_400, 5_100),
        )

    def _branch(self, *, index: int, left: int) -> BranchPlan:
        lap, place = divmod(index, len(SITES))
        site = SITES[place]
        branch = self._unit(
            code=f"B{index + 1:03d}",
            name=branch_name(industry=self.blueprint.meta.industry, site=site, lap=lap),
            level=BranchLevel.BRANCH,
            parent_code=f"R-{site.region}",
            site=site,
            opened_on=self._days_ago(800, 3_600),
        )
        if left == 1:
            since, reason = self._days_ago(30, 90), "租约到期且连续两年亏损，业务并入同区域其他网点"
            return _ended(branch, status=BranchStatus.CLOSED, since=since, reason=reason)
        if left == 2:
            since, reason = self._days_ago(10, 25), "消防改造施工，暂停营业"
            return _ended(branch, status=BranchStatus.SUSPENDED, since=since, reason=reason)
        return branch

    def _group(self, *, branch: BranchPlan, index: int) -> BranchPlan:
        """At its branch's address, opened, and suspended, with it."""
        return replace(
            branch,
            code=f"{branch.code}-G{index + 1}",
            name=f"{branch.name}第{_ORDINALS[index]}{self._chain.group_form}",
            level=BranchLevel.GROUP,
            parent_code=branch.code,
        )


def _ended(branch: BranchPlan, *, status: BranchStatus, since: date, reason: str) -> BranchPlan:
    return replace(branch, status=status, status_since=since, status_reason=reason)

"""Who works in a demo chain: posts, superiors, employment states, and one sign-in each."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

from scripts.demo.network import CHAINS
from scripts.demo.people import People
from scripts.demo.shapes import BranchPlan, StaffPlan, UserPlan
from tenants.branches.workflow import BranchLevel, BranchStatus
from tenants.core.dates import last_day_of
from tenants.registry.blueprint_parts import DefaultReach
from tenants.registry.blueprints import Blueprint
from tenants.staff.workflow import LEFT, EmploymentState

HEAD_OFFICE_CLERKS = ("CASHIER", "TECHNICIAN", "BACK_OFFICE_CLERK", "CALL_CENTRE_AGENT", "CALL_CENTRE_AGENT")
# Who the demo users are: a line down one branch, so that each sees a part of what the one above sees.
DEMO_USERS: dict[tuple[str, str], str] = {
    ("GENERAL_MANAGER", "HQ"): "hq",
    ("QUALITY_INSPECTOR", "HQ"): "auditor",
    ("REGIONAL_MANAGER", "R-EAST"): "region",
    ("BRANCH_MANAGER", "B001"): "branch",
    ("GROUP_LEADER", "B001-G1"): "group",
    ("CUSTOMER_MANAGER", "B001-G1"): "staff",
}
# Turns of the wheel that are not an ordinary employment; the first member of a group is never on it.
_WHEEL = 18
_UNUSUAL: dict[int, EmploymentState] = {
    2: EmploymentState.PROBATION,
    4: EmploymentState.RESIGNED,
    7: EmploymentState.APPLICANT,
    9: EmploymentState.SUSPENDED,
    12: EmploymentState.PROBATION,
    14: EmploymentState.DISMISSED,
    16: EmploymentState.RETIRED,
}
_REASONS: dict[EmploymentState, str] = {
    EmploymentState.SUSPENDED: "接受合规调查期间停职",
    EmploymentState.RESIGNED: "个人原因辞职，已办理交接",
    EmploymentState.DISMISSED: "连续三日旷工，予以辞退",
    EmploymentState.RETIRED: "达到法定退休年龄",
}
_PROBATION_MONTHS = 3


@dataclass(slots=True)
class Roster:
    """Fills the seats of every unit, superiors first."""

    rng: Random
    people: People
    blueprint: Blueprint
    today: date
    _members: list[StaffPlan] = field(default_factory=list)
    _leaders: dict[str, str] = field(default_factory=dict)
    _turn: int = 0

    def fill(self, *, branches: tuple[BranchPlan, ...]) -> tuple[StaffPlan, ...]:
        """The staff of all units, which come parents first."""
        fillers = {
            BranchLevel.HQ: self._fill_head_office,
            BranchLevel.REGION: self._fill_region,
            BranchLevel.BRANCH: self._fill_branch,
            BranchLevel.GROUP: self._fill_group,
        }
        for unit in branches:
            fillers[unit.level](unit)
        return tuple(self._members)

    def _fill_head_office(self, unit: BranchPlan) -> None:
        top = self._lead(unit, "GENERAL_MANAGER", superior=None)
        deputy = self._seat(unit, "DEPUTY_GENERAL_MANAGER", superior=top)
        self._leaders[""] = deputy
        self._seat(unit, "QUALITY_INSPECTOR", superior=deputy)
        head = self._seat(unit, "SECTION_HEAD", superior=deputy)
        for post in HEAD_OFFICE_CLERKS:
            self._seat(unit, post, superior=head)

    def _fill_region(self, unit: BranchPlan) -> None:
        manager = self._lead(unit, "REGIONAL_MANAGER", superior=self._leaders[""])
        self._seat(unit, "BACK_OFFICE_CLERK", superior=manager)

    def _fill_branch(self, unit: BranchPlan) -> None:
        chain = CHAINS[self.blueprint.meta.industry]
        closed = unit.status is BranchStatus.CLOSED
        state = EmploymentState.RESIGNED if closed else EmploymentState.REGULAR
        manager = self._lead(unit, "BRANCH_MANAGER", superior=self._leaders[unit.parent_code or ""], state=state)
        for post in chain.group_posts if closed else chain.desk_posts:
            self._seat(unit, post, superior=manager, state=state)

    def _fill_group(self, unit: BranchPlan) -> None:
        leader = self._lead(unit, "GROUP_LEADER", superior=self._leaders[unit.parent_code or ""])
        first, *others = CHAINS[self.blueprint.meta.industry].group_posts
        self._seat(unit, first, superior=leader)
        for post in others:
            self._turn += 1
            state = _UNUSUAL.get(self._turn % _WHEEL, EmploymentState.REGULAR)
            self._seat(unit, post, superior=leader, state=state)

    def _lead(
        self,
        unit: BranchPlan,
        post: str,
        *,
        superior: str | None,
        state: EmploymentState = EmploymentState.REGULAR,
    ) -> str:
        number = self._seat(unit, post, superior=superior, state=state, leads=True)
        self._leaders[unit.code] = number
        return number

    def _seat(
        self,
        unit: BranchPlan,
        post: str,
        *,
        superior: str | None,
        state: EmploymentState = EmploymentState.REGULAR,
        leads: bool = False,
    ) -> str:
        person = self.people.person()
        hired_on = self._hired_on(unit=unit, state=state, leads=leads)
        member = StaffPlan(
            number=f"S{len(self._members) + 1:04d}",
            name=person.name,
            phone=self.people.mobile(),
            email=self.people.email(reading=person.reading, domain="staff.example.com"),
            unit_code=unit.code,
            post_code=post,
            superior=superior,
            leads=leads,
            state=state,
            hired_on=hired_on,
            probation_until=last_day_of(hired_on, months=_PROBATION_MONTHS) if hired_on else None,
            state_since=self._state_since(unit=unit, state=state),
            state_reason=_REASONS.get(state),
        )
        self._members.append(member)
        return member.number

    def _hired_on(self, *, unit: BranchPlan, state: EmploymentState, leads: bool) -> date | None:
        """Leaders come before their unit opens; all but applicants and people on probation long before today."""
        if state is EmploymentState.APPLICANT:
            return None
        if state is EmploymentState.PROBATION:
            return self.today - timedelta(days=self.rng.randrange(10, 80))
        if leads:
            return unit.opened_on - timedelta(days=self.rng.randrange(5, 30))
        longest = 200 if unit.status is BranchStatus.CLOSED else (self.today - unit.opened_on).days - 130
        return unit.opened_on + timedelta(days=self.rng.randrange(longest))

    def _state_since(self, *, unit: BranchPlan, state: EmploymentState) -> date | None:
        """Nobody stays on in a closed branch; the others left, or were suspended, in the last two months."""
        if state not in LEFT and state is not EmploymentState.SUSPENDED:
            return None
        if unit.status is BranchStatus.CLOSED:
            return unit.status_since
        return self.today - timedelta(days=self.rng.randrange(10, 60))


def users_of(*, staff: tuple[StaffPlan, ...], blueprint: Blueprint) -> tuple[UserPlan, ...]:
    """One sign-in for everybody who is or was employed, with the role that follows from the post."""
    posts = {post.code: post for post in blueprint.posts}
    roles = {role.code: role for role in blueprint.roles}
    names = dict(DEMO_USERS)
    users: list[UserPlan] = []
    for member in staff:
        if member.hired_on is None:
            continue
        post = posts[member.post_code]
        reach = post.reach or roles[post.role].reach
        everywhere = reach is DefaultReach.TENANT or member.unit_code == "HQ"
        own_only = reach is DefaultReach.OWN
        demo_name = names.pop((member.post_code, member.unit_code), None)
        users.append(
            UserPlan(
                username=demo_name or member.number.lower(),
                staff_number=member.number,
                role=post.role,
                unit_code=None if own_only or everywhere else member.unit_code,
                own_only=own_only,
                active=member.state not in LEFT,
                demo=demo_name is not None,
            )
        )
    return tuple(users)

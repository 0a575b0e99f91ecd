"""Who acts in a complaint of a demo chain: somebody who was there then, near, and not involved."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from scripts.demo.moments import Clock
from scripts.demo.shapes import BranchPlan, CustomerPlan, HandOverPlan, StaffPlan
from tenants.branches.workflow import BranchLevel, BranchStatus
from tenants.customers.workflow import ContactChannel
from tenants.registry.blueprints import Blueprint
from tenants.staff.workflow import EmploymentState

C = ContactChannel
_DESKS: dict[ContactChannel, tuple[str, ...]] = {
    C.COUNTER: ("COUNTER_CLERK", "CALL_CENTRE_AGENT"),
    C.LETTER: ("BACK_OFFICE_CLERK",),
    C.SUGGESTION_BOX: ("BACK_OFFICE_CLERK",),
    C.REGULATOR: ("QUALITY_INSPECTOR",),
}
_SWITCHBOARD = ("CALL_CENTRE_AGENT",)
_LAST_RESORT = ("SECTION_HEAD",)


@dataclass(slots=True)
class Colleagues:
    """The staff of a chain, asked for by what they do."""

    blueprint: Blueprint
    clock: Clock
    branches: Sequence[BranchPlan]
    staff: Sequence[StaffPlan]
    hand_overs: Sequence[HandOverPlan]
    _units: dict[str, BranchPlan] = field(init=False)
    _members: dict[str, StaffPlan] = field(init=False)
    _passed: dict[str, HandOverPlan] = field(init=False)

    def __post_init__(self) -> None:
        self._units = {unit.code: unit for unit in self.branches}
        self._members = {member.number: member for member in self.staff}
        self._passed = {hand_over.customer_number: hand_over for hand_over in self.hand_overs}

    def keeper(self, *, customer: CustomerPlan, at: datetime) -> StaffPlan:
        """Who was responsible for the customer then; their unit is where the customer belonged."""
        hand_over = self._passed.get(customer.number)
        return self._members[hand_over.giver if hand_over and at < hand_over.at else customer.manager]

    def is_closed(self, unit_code: str) -> bool:
        """Whether the unit does not exist any more."""
        return self._units[unit_code].status is BranchStatus.CLOSED

    def barred(self, accused: Collection[str]) -> frozenset[str]:
        """The accused and their superiors, by the numbers of their files."""
        return frozenset(accused) | {above for number in accused if (above := self._members[number].superior)}

    def clerk(self, *, near: str, at: datetime) -> str | None:
        """Who serves customers at the counter of the unit's branch."""
        found = self._nearest(_DESKS[C.COUNTER], near=near, at=at, barred=frozenset())
        return found.number if found and found.unit_code == self._branch(near) else None

    def logging(self, *, channel: ContactChannel, keeper: StaffPlan, at: datetime, barred: Collection[str]) -> str:
        """Who takes the complaint down: the customer's own manager on a visit, else whoever sits where it comes in."""
        if channel is C.VISIT and keeper.number not in barred:
            return keeper.number
        posts = _DESKS.get(channel, _SWITCHBOARD)
        found = self._nearest(posts, near=keeper.unit_code, at=at, barred=barred)
        return (found or self._section_head()).number

    def liable(self, *, section: str, near: str, at: datetime, barred: Collection[str]) -> str:
        """Who answers for a section: the nearest of its people, else the section head."""
        posts = [post.code for post in self.blueprint.posts if post.section == section]
        found = self._nearest(posts, near=near, at=at, barred=barred)
        return (found or self._section_head()).number

    def _section_head(self) -> StaffPlan:
        return next(member for member in self.staff if member.post_code in _LAST_RESORT)

    def _nearest(self, posts: Collection[str], *, near: str, at: datetime, barred: Collection[str]) -> StaffPlan | None:
        """In the unit, its branch, its region or at head office; the first of each."""
        on = self.clock.day(at)
        there = {
            member.unit_code: member
            for member in reversed(self.staff)
            if member.post_code in posts
            and member.state is EmploymentState.REGULAR
            and member.hired_on is not None
            and member.hired_on < on
            and member.number not in barred
        }
        return next((there[unit] for unit in self._line(near) if unit in there), None)

    def _line(self, unit_code: str) -> list[str]:
        """The unit and those above it, nearest first."""
        line = [unit_code]
        while parent := self._units[line[-1]].parent_code:
            line.append(parent)
        return line

    def _branch(self, unit_code: str) -> str | None:
        return next((code for code in self._line(unit_code) if self._units[code].level is BranchLevel.BRANCH), None)

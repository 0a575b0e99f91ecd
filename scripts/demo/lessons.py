"""The training of a demo plan: sessions with the places in them, exams, and certificates of every standing."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from decimal import Decimal
from random import Random

from scripts.demo.moments import Clock
from scripts.demo.shapes import BranchPlan, PaperPlan, PlacePlan, SessionPlan, StaffPlan
from tenants.branches.workflow import BranchLevel, BranchStatus
from tenants.registry.blueprint_certificates import CertificateKind
from tenants.registry.blueprints import Blueprint
from tenants.staff.workflow import LEFT, EmploymentState
from tenants.training.workflow import TrainingRecordStatus as R
from tenants.training.workflow import TrainingSessionStatus as S

# Days from today of the sessions of each branch, and what became of them.
CALENDAR: Sequence[tuple[int, S]] = (
    (-210, S.COMPLETED),
    (-120, S.COMPLETED),
    (-60, S.COMPLETED),
    (-21, S.CANCELLED),
    (-9, S.COMPLETED),
    (5, S.POSTPONED),
    (12, S.SCHEDULED),
    (33, S.SCHEDULED),
)
SEATS = 6
# Who of each twelve stands otherwise than well: which turn, and how.
RUNNING_OUT, RUN_OUT, TAKEN_AWAY, FAILED = 3, 5, 7, 9
_WHEEL = 12
_HOUR = 60


@dataclass(slots=True)
class Lessons:
    """Draws the training of a chain."""

    rng: Random
    clock: Clock
    blueprint: Blueprint
    branches: Sequence[BranchPlan]
    staff: Sequence[StaffPlan]
    _numbers: int = field(default=0)

    def sessions(self) -> tuple[SessionPlan, ...]:
        """Eight a branch, in the order of their moments."""
        people = self._people()
        open_ones = [
            unit for unit in self.branches if unit.status is BranchStatus.OPEN and unit.level is BranchLevel.BRANCH
        ]
        drawn = [
            self._session(unit, people[unit.code], days, status) for unit in open_ones for days, status in CALENDAR
        ]
        return tuple(sorted(drawn, key=lambda session: session.starts_at))

    def papers(self) -> tuple[PaperPlan, ...]:
        """Exams and certificates of everybody whose post needs one, and annuity licences of every third seller."""
        found = []
        for kind in self.blueprint.certificates.kinds:
            holders = [member for member in self.staff if member.post_code in kind.posts]
            if not kind.posts:
                holders = [member for member in self.staff if member.post_code in _sellers(self.blueprint)][::3]
            found += [self._paper(kind, member, turn) for turn, member in enumerate(holders)]
        return tuple(found)

    def _people(self) -> dict[str, list[StaffPlan]]:
        """Those employed at each branch or in one of its groups."""
        levels = {unit.code: unit for unit in self.branches}
        found: dict[str, list[StaffPlan]] = defaultdict(list)
        for member in self.staff:
            unit = levels[member.unit_code]
            home = unit.parent_code if unit.level is BranchLevel.GROUP else unit.code
            if home is not None and member.hired_on and member.state not in LEFT:
                found[home].append(member)
        return found

    def _session(self, unit: BranchPlan, people: Sequence[StaffPlan], days: int, status: S) -> SessionPlan:
        course = self.rng.choice(self.blueprint.training.courses)
        day = self.clock.today + timedelta(days=days + self.rng.randrange(5))
        starts_at = self.clock.at(day, minutes=9 * _HOUR)
        takers = self.rng.sample(people, k=min(len(people), SEATS + 2))
        announced = starts_at - timedelta(days=20)
        places = [self._place(member, turn, status, announced) for turn, member in enumerate(takers)]
        return SessionPlan(
            course_code=course.code,
            unit_code=unit.code,
            trainer=None if self.rng.random() < 0.2 else people[0].number,
            starts_at=starts_at,
            hours=min(float(course.hours), 6.0),
            announced_at=announced,
            status=status,
            places=tuple(places),
        )

    def _place(self, member: StaffPlan, turn: int, status: S, announced: datetime) -> PlacePlan:
        at = announced + timedelta(hours=turn)
        if status in {S.SCHEDULED, S.POSTPONED}:
            kept = R.WITHDRAWN if turn == 1 else R.ENROLLED if turn <= SEATS else R.WAITING
            return PlacePlan(member.number, kept, at)
        if status is S.CANCELLED:
            return PlacePlan(member.number, R.UNSEATED, at)
        if turn >= SEATS:
            return PlacePlan(member.number, R.UNSEATED, at)
        if turn == 2:
            return PlacePlan(member.number, R.ABSENT, at)
        score = Decimal(self.rng.randrange(600, 1_000)) / 10
        return PlacePlan(member.number, R.ATTENDED, at, score=score, evaluation=self.rng.choice((3, 4, 4, 5, 5)))

    def _paper(self, kind: CertificateKind, member: StaffPlan, turn: int) -> PaperPlan:
        turn = turn % _WHEEL
        begun, today = member.hired_on, self.clock.today
        if begun is None or member.state is EmploymentState.APPLICANT or turn == FAILED:
            day = today - timedelta(days=self.rng.randrange(3, 20))
            return PaperPlan(member.number, kind.code, ((day, Decimal("52.0"), True), (day, Decimal("48.5"), False)))
        issued = self._issued(kind, begun, turn)
        sat = issued - timedelta(days=12)
        marks = ((sat - timedelta(days=5), Decimal("58.0"), True), (sat, self._mark(), False))
        self._numbers += 1
        revoked = today - timedelta(days=self.rng.randrange(5, 25)) if turn == TAKEN_AWAY else None
        return PaperPlan(
            member.number, kind.code, marks, f"{kind.code[:2]}-{self._numbers:05d}", issued, revoked_on=revoked
        )

    def _issued(self, kind: CertificateKind, begun: date, turn: int) -> date:
        """So that it runs out soon, has run out, or holds for a good while yet."""
        today = self.clock.today
        whole = date(today.year - kind.valid_months // 12, today.month, min(today.day, 28))
        if turn == RUNNING_OUT:
            return whole + timedelta(days=20)
        if turn == RUN_OUT:
            return whole - timedelta(days=self.rng.randrange(20, 90))
        return max(begun, today - timedelta(days=self.rng.randrange(60, 400)))

    def _mark(self) -> Decimal:
        return Decimal(self.rng.randrange(750, 980)) / 10


def _sellers(blueprint: Blueprint) -> set[str]:
    return {post for kind in blueprint.certificates.kinds[:1] for post in kind.posts}

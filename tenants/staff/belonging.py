"""How much of a month somebody belonged to each branch, as exact fractions."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from uuid import UUID

from tenants.core.dates import last_day_of
from tenants.staff.models import StaffBelonging


@dataclass(frozen=True, slots=True)
class Spell:
    """At a branch from one day up to, not including, another; open ended when `until` is None."""

    branch_id: UUID
    since: date
    until: date | None


@dataclass(frozen=True, slots=True)
class BelongingShare:
    """At a branch for `days` of the `of_days` calendar days of a month on which they belonged anywhere."""

    branch_id: UUID
    days: int
    of_days: int

    @property
    def share(self) -> Fraction:
        """The shares of a month add up to one."""
        return Fraction(self.days, self.of_days)


def belonging_shares(spells: Iterable[Spell], *, month: date) -> Sequence[BelongingShare]:
    """One for each branch of the month that begins on that day, in the order they were come to; none for who belonged
    nowhere then."""
    end = last_day_of(month, months=1) + timedelta(days=1)
    days: Counter[UUID] = Counter()
    for spell in sorted(spells, key=lambda spell: spell.since):
        inside = (min(spell.until or end, end) - max(spell.since, month)).days
        if inside > 0:
            days[spell.branch_id] += inside
    return [BelongingShare(branch_id, count, days.total()) for branch_id, count in days.items()]


async def shares_of(*, staff_id: UUID, month: date) -> Sequence[BelongingShare]:
    """The shares of one person's month."""
    rows = await StaffBelonging.filter(staff_member_id=staff_id)
    return belonging_shares([Spell(row.branch_id, row.since, row.until) for row in rows], month=month)

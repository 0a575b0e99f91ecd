"""Exams and certificates: what passes, how often it is sat, what lets through; no sequence lets somebody through."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from tenants.core.errors import Invalid, WrongState
from tenants.training.certification import (
    LIVE,
    CertificateStatus,
    ResitsSpent,
    attempt_of,
    is_passed,
    last_day,
    require_days,
    revoked,
    standing_on,
)

S = CertificateStatus
FIRST = date(2026, 3, 9)


@pytest.mark.parametrize(
    ("issued_on", "months", "until"),
    [
        (date(2026, 3, 9), 24, date(2028, 3, 8)),
        (date(2026, 1, 31), 1, date(2026, 2, 27)),
        (date(2024, 2, 29), 12, date(2025, 2, 27)),
        (date(2026, 1, 1), 12, date(2026, 12, 31)),
    ],
    ids=str,
)
def test_months_of_validity_end_the_day_before(issued_on: date, months: int, until: date) -> None:
    assert last_day(issued_on, months=months) == until


def test_the_last_day_still_counts_and_the_warning_comes_before() -> None:
    days = {"warn_on": date(2026, 5, 1), "valid_until": date(2026, 5, 31)}
    told = {day: standing_on(date(2026, *day), **days) for day in ((4, 30), (5, 1), (5, 31), (6, 1))}
    assert told == {(4, 30): S.VALID, (5, 1): S.EXPIRING, (5, 31): S.EXPIRING, (6, 1): S.EXPIRED}


def test_the_pass_mark_itself_passes() -> None:
    assert [is_passed(Decimal(mark), pass_mark=Decimal(60)) for mark in ("59.9", "60")] == [False, True]
    assert is_passed(Decimal(0), pass_mark=None)


@given(st.lists(st.booleans(), max_size=12), st.integers(0, 4))
def test_sittings_are_counted_since_the_last_that_was_passed(earlier: list[bool], resits: int) -> None:
    failed = len(earlier) - max((index + 1 for index, passed in enumerate(earlier) if passed), default=0)
    if failed > resits:
        with pytest.raises(ResitsSpent):
            attempt_of(earlier, resits=resits)
    else:
        assert attempt_of(earlier, resits=resits) == failed + 1


@pytest.mark.parametrize(
    ("issued_on", "until"),
    [(FIRST + timedelta(days=1), FIRST + timedelta(days=9)), (FIRST, FIRST - timedelta(days=1)), (date.min, FIRST)],
    ids=["to come", "no day", "a year mistyped"],
)
def test_days_that_cannot_be_are_refused(issued_on: date, until: date) -> None:
    with pytest.raises(Invalid):
        require_days(issued_on=issued_on, valid_until=until, today=FIRST)


class Life(RuleBasedStateMachine):
    """A certificate from its issue on; days pass, the duty comes by or does not, twice or once."""

    @initialize(days=st.integers(1, 60), warning=st.integers(0, 30))
    def issue(self, days: int, warning: int) -> None:
        self.today, self.taken_away = FIRST, False
        self.until = FIRST + timedelta(days=days)
        self.warn_on = max(FIRST, self.until - timedelta(days=warning))
        self.status = standing_on(FIRST, warn_on=self.warn_on, valid_until=self.until)

    @rule(days=st.integers(0, 20))
    def days_pass(self, days: int) -> None:
        self.today += timedelta(days=days)

    @rule()
    def the_duty_comes_by_twice(self) -> None:
        if self.status in LIVE:
            once = standing_on(self.today, warn_on=self.warn_on, valid_until=self.until)
            self.status = standing_on(self.today, warn_on=self.warn_on, valid_until=self.until)
            assert once is self.status

    @rule()
    def revoke(self) -> None:
        try:
            self.status = revoked(self.status)
        except WrongState:
            assert self.status not in LIVE
            return
        self.taken_away = True

    @invariant()
    def what_was_taken_away_stays_so(self) -> None:
        assert not self.taken_away or self.status is S.REVOKED

    @invariant()
    def nothing_ends_early(self) -> None:
        assert self.status is not S.EXPIRED or self.today > self.until


TestLife = Life.TestCase

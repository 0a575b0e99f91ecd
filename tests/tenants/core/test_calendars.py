"""The calendars of a tenant and its branches, from figures, hours and exceptions."""

from datetime import UTC, date, datetime

import pytest

from tenants.core.calendar_days import Label, SkipReason
from tenants.core.calendars import CalendarOverride, calendar_of, drop_override, override_day
from tenants.core.errors import Required
from tenants.core.rules import Rule
from tests.people import Chain

MONDAY, TUESDAY, SATURDAY = date(2026, 3, 9), date(2026, 3, 10), date(2026, 3, 14)


def closing(hour: int, minute: int = 0) -> datetime:
    """Monday's closing at a local time of Shanghai."""
    return datetime(2026, 3, 9, hour - 8, minute, tzinfo=UTC)


async def test_a_tenant_works_by_its_figures(chain: Chain, other_chain: Chain) -> None:
    async with chain.work():
        insurance = await calendar_of()
    async with other_chain.work():
        express = await calendar_of()
    assert insurance.hours(MONDAY)[-1][1] == closing(17, 30)
    assert express.hours(MONDAY)[-1][1] == closing(21)
    assert insurance.is_working_day(date(2025, 10, 11))
    assert not insurance.is_working_day(SATURDAY)


async def test_a_tenants_own_exceptions_stand_in_its_rule(chain: Chain) -> None:
    async with chain.work():
        rule = await Rule.get(key="calendar")
        closed = {"on": "2026-03-10", "working": False, "zh": "司庆放假", "en": "Anniversary"}
        rule.value = {**rule.value, "overrides": [closed]}
        assert (await calendar_of()).is_working_day(TUESDAY)
        await rule.save()
        found = (await calendar_of()).day(TUESDAY)
    assert (found.working, found.reason) == (False, SkipReason.OVERRIDE)
    assert found.label == Label("司庆放假", "Anniversary")


async def test_a_branch_departs_from_its_tenant_with_all_below_it(chain: Chain) -> None:
    pudong, group, xuhui = (chain.branches[code].id for code in ("PUDONG", "PUDONG-1", "XUHUI"))
    async with chain.work() as work:
        await override_day(work=work, branch_id=pudong, day=TUESDAY, working=False, label="台风停业")
        await override_day(work=work, branch_id=pudong, day=SATURDAY, working=True, label="补班")
        worked = {
            branch: [(await calendar_of(branch_id=branch)).is_working_day(day) for day in (TUESDAY, SATURDAY)]
            for branch in (pudong, group, xuhui, None)
        }
    assert worked == {pudong: [False, True], group: [False, True], xuhui: [True, False], None: [True, False]}


async def test_the_nearest_exception_holds(chain: Chain) -> None:
    hq, east, pudong = (chain.branches[code].id for code in ("HQ", "EAST", "PUDONG"))
    async with chain.work() as work:
        await override_day(work=work, branch_id=pudong, day=TUESDAY, working=True, label="照常营业")
        await override_day(work=work, branch_id=hq, day=TUESDAY, working=False, label="全司停业")
        await override_day(work=work, branch_id=east, day=SATURDAY, working=True, label="大区补班")
    async with chain.reading():
        pudong_calendar, east_calendar = await calendar_of(branch_id=pudong), await calendar_of(branch_id=east)
    assert pudong_calendar.is_working_day(TUESDAY)
    assert pudong_calendar.day(SATURDAY).label == Label("大区补班", "大区补班")
    assert east_calendar.day(TUESDAY).label == Label("全司停业", "全司停业")


async def test_setting_a_day_again_gives_way_and_dropping_it_restores_it(chain: Chain) -> None:
    branch = chain.branches["XUHUI"].id
    async with chain.work() as work:
        await override_day(work=work, branch_id=branch, day=TUESDAY, working=False, label="停电")
        await override_day(work=work, branch_id=branch, day=TUESDAY, working=False, label="台风停业")
        found = (await calendar_of(branch_id=branch)).day(TUESDAY)
        assert found.label == Label("台风停业", "台风停业")
        assert await CalendarOverride.all().count() == 1
        await drop_override(work=work, branch_id=branch, day=TUESDAY)
        assert (await calendar_of(branch_id=branch)).is_working_day(TUESDAY)


async def test_an_exception_says_why(chain: Chain) -> None:
    async with chain.work() as work:
        with pytest.raises(Required):
            await override_day(work=work, branch_id=chain.branches["XUHUI"].id, day=TUESDAY, working=False, label="  ")


async def test_hours_are_those_of_the_nearest_unit_that_has_any(chain: Chain) -> None:
    async with chain.work():
        for code, closes in (("EAST", "18:00"), ("PUDONG", "20:00")):
            branch = chain.branches[code]
            branch.opening_hours = [{"days": [1, 2, 3, 4, 5], "opens": "09:00", "closes": closes}]
            await branch.save()
        found = {
            code: (await calendar_of(branch_id=chain.branches[code].id)).hours(MONDAY)[-1][1]
            for code in ("PUDONG-1", "PUDONG", "XUHUI", "CHENGDU")
        }
    assert found == {
        "PUDONG-1": closing(20),
        "PUDONG": closing(20),
        "XUHUI": closing(18),
        "CHENGDU": closing(17, 30),
    }


async def test_a_calendar_is_read_once_in_a_unit_of_work(chain: Chain) -> None:
    branch = chain.branches["XUHUI"].id
    async with chain.work():
        assert await calendar_of(branch_id=branch) is await calendar_of(branch_id=branch)

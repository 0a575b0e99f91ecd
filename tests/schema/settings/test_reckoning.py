"""`deadlineFor`: a day reckoned in working days, and how."""

from datetime import date

import pytest

from tenants.core.calendars import override_day
from tests.people import Chain

QUERY = """query($start: DateTime!, $days: Int!, $branch: ID) {
  deadlineFor(start: $start, workingDays: $days, branchId: $branch) {
    dueAt provisional skipped { day reason label } madeUp { day } } }"""


async def test_the_october_holiday_is_left_out_and_its_make_up_saturday_counts(chain: Chain) -> None:
    found = (await chain.ask(chain.actor("STAFF"), QUERY, start="2026-09-30T02:00:00Z", days=5))["deadlineFor"]

    assert found["dueAt"][:10] == "2026-10-13"
    assert not found["provisional"]
    assert [day["day"] for day in found["skipped"]] == [*(f"2026-10-0{n}" for n in range(1, 8)), "2026-10-11"]
    assert [day["day"] for day in found["madeUp"]] == ["2026-10-10"]


async def test_a_branch_counts_by_its_own_calendar_and_the_others_do_not(chain: Chain) -> None:
    async with chain.work() as work:
        branch = chain.branches["PUDONG"]
        await override_day(work=work, branch_id=branch.id, day=date(2026, 3, 10), working=False, label="盘点")

    days = {}
    for code in ("PUDONG", "XUHUI"):
        asked = {"start": "2026-03-09T02:00:00Z", "days": 1, "branch": chain.id(chain.branches[code])}
        days[code] = (await chain.ask(chain.actor("HQ_ADMIN"), QUERY, **asked))["deadlineFor"]["dueAt"][:10]
    assert days == {"PUDONG": "2026-03-11", "XUHUI": "2026-03-10"}


async def test_across_a_year_not_announced_it_is_provisional(chain: Chain) -> None:
    found = await chain.ask(chain.actor("HQ_ADMIN"), QUERY, start="2026-12-30T02:00:00Z", days=5)
    assert found["deadlineFor"]["provisional"]


@pytest.mark.parametrize(
    ("start", "days", "code"),
    [
        ("9999-12-30T00:00:00Z", 5, "BAD_USER_INPUT"),
        ("0001-01-02T00:00:00Z", 5, "BAD_USER_INPUT"),
        ("2026-03-09T00:00:00Z", -1, "LIMIT_EXCEEDED"),
        ("2026-03-09T00:00:00Z", 367, "LIMIT_EXCEEDED"),
    ],
)
async def test_what_cannot_be_reckoned_is_refused(chain: Chain, start: str, days: int, code: str) -> None:
    assert await chain.codes(chain.actor("HQ_ADMIN"), QUERY, start=start, days=days) == [code]


async def test_a_branch_out_of_sight_is_not_found(chain: Chain) -> None:
    asked = {"start": "2026-03-09T02:00:00Z", "days": 1, "branch": chain.id(chain.branches["CHENGDU"])}
    assert await chain.codes(chain.actor("BRANCH_MANAGER"), QUERY, **asked) == ["NOT_FOUND"]

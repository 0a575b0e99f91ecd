"""A hall's year of 371 complaints gives the figures worked out by hand, each leading to its rows."""

from datetime import UTC, datetime
from typing import Any

import pytest

from tenants.complaints.models import Complaint, MonthlyFigures
from tenants.core.permissions import Permission
from tests.people import Chain
from tests.schema.complaints.inputs import put_complaint
from tests.schema.complaints.year import GROUP, HALL, RECEIVED, file_year
from tests.statements import recorded
from tests.tenants.complaints.cases import at
from tests.tenants.complaints.turns import turn

COUNTS = ("received", "ended", "unjustified", "withdrawn", "repeated", "reopened")
MEANS = ("averageDaysToEnd", "averageSatisfaction")
FIGURES = f"{' '.join(COUNTS)} {' '.join(MEANS)} perThousandCustomers"
ASK = f"""query($month: YearMonth!, $through: YearMonth, $by: [ComplaintDimension!]!, $branch: ID) {{
  complaintAnalysis(month: $month, through: $through, groupBy: $by, branchId: $branch) {{
    month through total {{ {FIGURES} complaints {{ totalCount }} }}
    groups {{ kind cause severity channel outcome branch {{ code }} liableSection {{ code }}
              {FIGURES} complaints {{ totalCount }} }} }} }}"""

# Received, ended, unjustified, withdrawn, repeated, of two rounds, days to the end, satisfaction.
#
# October: of 17 the numbers 0 to 16; 9 is unjustified, 8 withdrawn, 6 and 13 repeat, 5 and 11 took two rounds. Three
# times 1 to 5 days and 1 and 2 more make 48; eight fives and seven threes 61 over 15 settled ones. Of 11 the numbers
# 0 to 10 make 31 days, and five fives and four threes 37 over 9.
OCTOBER = {
    "QUALITY": (17, 17, 1, 1, 2, 2, "2.82", "4.07"),
    "GENERAL": (11, 11, 1, 1, 1, 1, "2.82", "4.11"),
    "total": (28, 28, 2, 2, 3, 3, "2.82", "4.08"),
}
# The year: 644 days over 223 ended ones, 764 points over 190 answers; 369 over 130, 433 over 107; a day and five
# points each for 8 and for 6. Together 1,027 days over 367, and 1,267 points over 311.
WHOLE_YEAR = {
    "QUALITY": (224, 223, 16, 17, 26, 34, "2.89", "4.02"),
    "SERVICE": (9, 8, 0, 0, 0, 0, "1.00", "5.00"),
    "GENERAL": (131, 130, 11, 12, 12, 15, "2.84", "4.05"),
    "EMERGENCY": (7, 6, 0, 0, 0, 0, "1.00", "5.00"),
    "total": (371, 367, 27, 29, 38, 49, "2.80", "4.07"),
}
# The group's share: every fourth; customers: 48 of the hall, 2 of the group. 22 of 48 and 6 of 2 per thousand.
BY_BRANCH = {
    "2026-10": {HALL: (22, "458.33"), GROUP: (6, "3000.00")},
    "2026": {HALL: (293, "6104.17"), GROUP: (78, "39000.00")},
}


@pytest.fixture
async def hall(chain: Chain) -> Chain:
    await file_year(chain)
    return chain


async def analyse(
    chain: Chain, role: str = "HQ_ADMIN", *, by: list[str], branch: str | None = HALL, **month: str
) -> Any:
    given = {"branch": chain.id(chain.branches[branch]) if branch else None, **month}
    return (await chain.ask(chain.actor(role), ASK, by=by, **given))["complaintAnalysis"]


def _told(figures: dict[str, Any]) -> tuple[Any, ...]:
    return tuple(figures[name] for name in (*COUNTS, *MEANS))


async def test_the_month_and_the_year_by_kind_are_those_worked_out_by_hand(hall: Chain) -> None:
    for month, expected in (
        ({"month": "2026-10"}, OCTOBER),
        ({"month": "2026-01", "through": "2026-12"}, WHOLE_YEAR),
    ):
        found = await analyse(hall, by=["KIND"], **month)
        assert {group["kind"]: _told(group) for group in found["groups"]} | {"total": _told(found["total"])} == expected


async def test_the_months_are_those_of_the_tenant_s_time_zone(hall: Chain) -> None:
    """The first of each month comes at ten past midnight in Shanghai, still the month before in UTC."""
    received = []
    for month in range(1, 13):
        found = await analyse(hall, by=[], month=f"2026-{month:02d}")
        received.append(found["total"]["received"])
    assert received == [sum(months) for months in zip(*RECEIVED.values(), strict=True)]
    assert received == [29, 25, 32, 33, 29, 33, 36, 32, 32, 28, 31, 31]
    assert sum(received) == 371


async def test_the_rate_is_per_thousand_customers_of_the_branch_or_of_all_looked_at(hall: Chain) -> None:
    for name, month in (("2026-10", {"month": "2026-10"}), ("2026", {"month": "2026-01", "through": "2026-12"})):
        found = await analyse(hall, by=["BRANCH"], **month)
        rates = {
            group["branch"]["code"]: (group["received"], group["perThousandCustomers"]) for group in found["groups"]
        }
        assert rates == BY_BRANCH[name]
    assert (await analyse(hall, by=[], month="2026-10"))["total"]["perThousandCustomers"] == "560.00"
    assert found["total"]["perThousandCustomers"] == "7420.00"


DIMENSIONS = ["KIND", "BRANCH", "CAUSE", "SEVERITY", "CHANNEL", "OUTCOME", "SECTION"]


@pytest.mark.parametrize("by", [*([one] for one in DIMENSIONS), ["KIND", "OUTCOME"], ["BRANCH", "CAUSE", "CHANNEL"]])
async def test_every_group_leads_to_as_many_rows_as_it_counts(hall: Chain, by: list[str]) -> None:
    found = await analyse(hall, by=by, month="2026-09", through="2026-12")
    counted = [(group["received"], group["complaints"]["totalCount"]) for group in found["groups"]]
    assert all(received == rows for received, rows in counted)
    assert sum(received for received, _ in counted) == found["total"]["received"] == 32 + 28 + 31 + 31
    assert found["total"]["complaints"]["totalCount"] == found["total"]["received"]


async def test_the_rows_behind_a_figure_are_its_own_and_can_be_paged_and_filtered(hall: Chain) -> None:
    query = """{ complaintAnalysis(month: "2026-10", groupBy: [KIND]) { groups { kind
      complaints(first: 250) { nodes { kind receivedAt } }
      late: complaints(where: {receivedAt: {gte: "2026-10-15T00:00:00+08:00"}}) { totalCount }
      page: complaints(first: 2) { nodes { number } pageInfo { hasNextPage } } } } }"""
    groups = (await hall.ask(hall.actor("HQ_ADMIN"), query))["complaintAnalysis"]["groups"]
    assert [group["kind"] for group in groups] == ["GENERAL", "QUALITY"]
    for group, received, late in zip(groups, (11, 17), (0, 3), strict=True):
        rows = group["complaints"]["nodes"]
        assert ({row["kind"] for row in rows}, len(rows)) == ({group["kind"]}, received)
        assert rows[0]["receivedAt"] == "2026-09-30T16:10:00Z"
        assert (group["late"]["totalCount"], len(group["page"]["nodes"])) == (late, 2)
        assert group["page"]["pageInfo"]["hasNextPage"]


async def test_the_rows_of_many_groups_cost_as_many_statements_as_those_of_one(hall: Chain) -> None:
    query = """query($by: [ComplaintDimension!]!, $through: YearMonth) {
      complaintAnalysis(month: "2026-01", through: $through, groupBy: $by) {
        groups { received complaints(first: 3) { totalCount nodes { number handler { name } } } } } }"""
    sent = {}
    for by in (["SECTION"], ["KIND", "CAUSE", "CHANNEL", "OUTCOME", "SEVERITY", "BRANCH"]):
        with recorded() as statements:
            data = await hall.ask(hall.actor("HQ_ADMIN"), query, by=by, through="2026-12")
        groups = data["complaintAnalysis"]["groups"]
        assert [group["complaints"]["totalCount"] for group in groups] == [group["received"] for group in groups]
        assert all(len(group["complaints"]["nodes"]) == min(3, group["received"]) for group in groups)
        sent[len(groups)] = len(statements)
    assert min(sent) == 1
    assert max(sent) >= 25
    assert len(set(sent.values())) == 1, sent


@pytest.mark.parametrize(
    ("role", "received", "rate"),
    [
        ("HQ_ADMIN", 29, "557.69"),
        ("AUDITOR", 29, "557.69"),
        ("REGIONAL_MANAGER", 29, "568.63"),
        ("BRANCH_MANAGER", 28, "560.00"),
        ("GROUP_LEADER", 6, "3000.00"),
        ("STAFF", 0, "0.00"),
    ],
)
async def test_everybody_counts_what_they_may_see(hall: Chain, role: str, received: int, rate: str) -> None:
    """One more is received in 徐汇, which with 成都 has a customer each."""
    await put_complaint(hall, branch="XUHUI", customer="吴磊", handler="006")
    async with hall.work():
        late = await Complaint.filter(branch_id=hall.branches["XUHUI"].id).get()
        late.received_at = datetime(2026, 10, 20, tzinfo=UTC)
        await late.save()
    found = await analyse(hall, role, by=["BRANCH"], branch=None, month="2026-10")
    assert (found["total"]["received"], found["total"]["perThousandCustomers"]) == (received, rate)
    assert found["total"]["complaints"]["totalCount"] == received == sum(g["received"] for g in found["groups"])


async def test_a_branch_out_of_sight_cannot_be_analysed(hall: Chain) -> None:
    query = 'query($id: ID!) { complaintAnalysis(month: "2026-10", groupBy: [], branchId: $id) { month } }'
    for branch in ("CHENGDU", "XUHUI"):
        codes = await hall.codes(hall.actor("BRANCH_MANAGER"), query, id=hall.id(hall.branches[branch]))
        assert codes == ["NOT_FOUND"]
    assert await hall.codes(hall.actor("HQ_ADMIN"), query, id="###") == ["NOT_FOUND"]


async def test_who_may_not_read_customers_is_told_no_rate_and_who_may_not_read_complaints_nothing(hall: Chain) -> None:
    query = '{ complaintAnalysis(month: "2026-10", groupBy: []) { total { received perThousandCustomers } } }'
    blind = hall.actor("HQ_ADMIN", without=frozenset({Permission.CUSTOMER_READ}))
    data = await hall.ask(blind, query)
    assert data["complaintAnalysis"]["total"] == {"received": 28, "perThousandCustomers": None}
    barred = hall.actor("HQ_ADMIN", without=frozenset({Permission.COMPLAINT_READ}))
    assert await hall.codes(barred, query) == ["FORBIDDEN"]


@pytest.mark.parametrize(
    "months",
    [
        'month: "2026-13"',
        'month: "1899-12"',
        'month: "0001-01"',
        'month: "9999-12"',
        'month: "2026"',
        "month: 202610",
        'month: "2026-02", through: "2026-01"',
        'month: "2026-01", through: "9999-12"',
    ],
)
async def test_months_that_are_none_or_the_wrong_way_round_are_refused(chain: Chain, months: str) -> None:
    query = f"{{ complaintAnalysis({months}, groupBy: []) {{ month }} }}"
    assert await chain.codes(chain.actor("HQ_ADMIN"), query) == ["BAD_USER_INPUT"]


async def test_an_empty_month_has_no_groups_and_no_means(chain: Chain) -> None:
    found = await analyse(chain, by=["KIND"], month="2026-10")
    assert found["groups"] == []
    assert _told(found["total"]) == (0, 0, 0, 0, 0, 0, None, None)
    assert found["total"]["perThousandCustomers"] == "0.00"


async def test_a_month_s_figures_are_kept_once_as_they_stood_after_its_end(hall: Chain) -> None:
    await turn(hall, "keep_month", at("2026-11-01 00:37"))
    async with hall.work():
        complaint = await Complaint.filter(number="H-2026-000200").get()
        complaint.satisfaction = 1
        await complaint.save()
    await turn(hall, "keep_month", at("2026-11-01 01:37"))
    await turn(hall, "keep_month", at("2026-11-30 23:37"))
    async with hall.reading():
        [kept] = await MonthlyFigures.all()
    assert kept.month.isoformat() == "2026-10-01"
    assert kept.kept_at == at("2026-11-01 00:37")
    total = kept.figures["total"]
    assert [total[name] for name in ("received", "ended", "unjustified", "withdrawn")] == [28, 28, 2, 2]
    assert sum(group["received"] for group in kept.figures["groups"]) == 28
    await turn(hall, "keep_month", at("2027-01-01 00:37"))
    async with hall.reading():
        assert [kept.month.isoformat() for kept in await MonthlyFigures.all().order_by("month")] == [
            "2026-10-01",
            "2026-12-01",
        ]

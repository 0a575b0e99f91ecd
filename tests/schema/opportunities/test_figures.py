"""The pipeline in figures, worked out by hand; each leads to its rows and obeys the viewer's reach."""

from datetime import UTC, datetime
from typing import Any

from tests.people import Chain
from tests.tenants.opportunities.cases import ACCEPTED, advance, later, lose, open_sale, set_back, win

BEGAN = datetime(2026, 2, 2, 2, 0, tzinfo=UTC)
QUERY = """query($month: YearMonth!, $through: YearMonth, $by: [PipelineDimension!]!, $branch: ID) {
  pipelineFigures(month: $month, through: $through, groupBy: $by, branchId: $branch) {
    stage branch { id } owner { id } entered advanced setBack lost staying conversion averageDays amount { amount }
    stays { totalCount nodes { opportunity { id } } } } }"""


async def _sales(chain: Chain) -> None:
    """Four sales begun in February: one won, one lost at FOUND, one set back and standing, one of another region."""
    await open_sale(chain, steps=(later(2), *(advance,) * 1, later(4), *ACCEPTED[1:], win), now=BEGAN)
    await open_sale(chain, steps=(later(4), advance, later(10), lose), now=BEGAN)
    beside = {"customer": "上海恒远贸易有限公司", "owner": "004"}
    await open_sale(chain, **beside, steps=(later(6), *(advance,) * 3, set_back), now=BEGAN)
    await open_sale(chain, customer="郑爽", now=BEGAN)


async def _asked(chain: Chain, role: str, month: str = "2026-02", **more: Any) -> list[dict[str, Any]]:
    answer = await chain.ask(chain.actor(role), QUERY, month=month, by=more.pop("by", []), **more)
    figures: list[dict[str, Any]] = answer["pipelineFigures"]
    return figures


def _told(one: dict[str, Any]) -> tuple[Any, ...]:
    return tuple(one[name] for name in ("entered", "advanced", "setBack", "lost", "staying", "conversion"))


async def test_conversion_and_time_of_each_stage_and_the_rows_behind_them(chain: Chain) -> None:
    await _sales(chain)
    found = {one["stage"]: one for one in await _asked(chain, "HQ_ADMIN")}
    # Four met: three went on after 2, 4 and 6 days, (2 + 4 + 6) / 3 = 4; one stays.
    assert _told(found["MET"]) == (4, 3, 0, 0, 1, "100.00")
    assert found["MET"]["averageDays"] == "4.00"
    # Four stays found an opportunity, one of them a second time: two went on (after 4 and 0 days), one was lost after
    # 10: 2/3 = 66.67 %, (4 + 0 + 10) / 3 = 4.67 days. 8,000.00 was expected of each.
    assert _told(found["FOUND"]) == (4, 2, 0, 1, 1, "66.67")
    assert (found["FOUND"]["averageDays"], found["FOUND"]["amount"]) == ("4.67", {"amount": "32000.00"})
    assert _told(found["NEEDS_CLEAR"]) == (2, 1, 1, 0, 0, "50.00")
    assert _told(found["COLLECTED"]) == (1, 0, 0, 0, 1, None)
    assert list(found) == ["MET", "FOUND", "CONFIRMED", "NEEDS_CLEAR", "OFFERED", "PROMISED", "ACCEPTED", "COLLECTED"]
    assert {stage: one["stays"]["totalCount"] for stage, one in found.items()} == {
        stage: one["entered"] for stage, one in found.items()
    }
    assert await _asked(chain, "HQ_ADMIN", "2026-01") == []
    assert len(await _asked(chain, "HQ_ADMIN", "2025-12", through="2026-03")) == 8


async def test_each_sees_the_figures_of_their_own_reach_and_by_owner_and_branch(chain: Chain) -> None:
    await _sales(chain)
    met = {role: (await _asked(chain, role))[0]["entered"] for role in ("HQ_ADMIN", "REGIONAL_MANAGER", "STAFF")}
    assert met == {"HQ_ADMIN": 4, "REGIONAL_MANAGER": 3, "STAFF": 2}
    east = await _asked(chain, "HQ_ADMIN", branch=chain.id(chain.branches["EAST"]))
    assert (east[0]["stage"], east[0]["entered"]) == ("MET", 3)
    by = await _asked(chain, "BRANCH_MANAGER", by=["BRANCH", "OWNER"])
    assert {(one["owner"]["id"], one["entered"]) for one in by if one["stage"] == "MET"} == {
        (chain.id(chain.staff["005"]), 2),
        (chain.id(chain.staff["004"]), 1),
    }
    assert {one["branch"]["id"] for one in by} == {chain.id(chain.branches["PUDONG-1"])}
    refused = await chain.codes(chain.actor("HQ_ADMIN"), QUERY, month="2026-02", through="2026-01", by=[])
    assert refused == ["BAD_USER_INPUT"]
    beyond = await chain.codes(
        chain.actor("STAFF"), QUERY, month="2026-02", by=[], branch=chain.id(chain.branches["CHENGDU"])
    )
    assert beyond == ["NOT_FOUND"]

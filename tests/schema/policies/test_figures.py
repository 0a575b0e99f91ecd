"""Policies in figures, worked out by hand: issued, written, collected, lapsed, surrendered, down to their rows."""

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from tenants.core.work import Work
from tenants.policies import service
from tenants.policies.models import Policy
from tests.people import Chain
from tests.schema.calls import Desk
from tests.tenants.policies.cases import (
    ISSUED,
    Step,
    insist,
    lapse,
    later,
    pay,
    pay_all,
    propose,
    run_into_grace,
)

QUERY = """query($since: YearMonth!, $until: YearMonth!, $by: [PolicyFigureDimension!]!, $branch: ID) {
    policyFigures(since: $since, until: $until, groupBy: $by, branchId: $branch) {
        month branch { code } agent { number } product { code } issued premiumWritten { amount }
        premiumCollected { amount } lapsed surrendered
        issuedPolicies { totalCount nodes { number } }
        collectedInstalments { nodes { amount { amount } policy { number } } }
        lapsedPolicies { nodes { number } } surrenderedPolicies { nodes { number } } } }"""
JANUARY, FEBRUARY = datetime(2024, 1, 15, 2, tzinfo=UTC), datetime(2024, 2, 20, 2, tzinfo=UTC)


async def surrender(work: Work, policy: Policy) -> None:
    await service.surrender_policy(work=work, policy=policy, reason="资金周转")


IN_FORCE: tuple[Step, ...] = (*ISSUED, pay)
LOST: tuple[Step, ...] = (*IN_FORCE, later(367), run_into_grace, later(61), lapse)
# Who, for how much over three years, when, and what became of it.
BOOK: tuple[tuple[str, str, datetime, tuple[Step, ...]], ...] = (
    ("欧阳娜娜", "1000.00", JANUARY, IN_FORCE),
    ("欧阳娜娜", "3000.00", FEBRUARY, (*ISSUED, pay_all)),
    ("欧阳娜娜", "600.00", JANUARY, LOST),  # lapsed on 2025-03-17
    ("上海恒远贸易有限公司", "900.00", FEBRUARY, (*IN_FORCE, later(20), insist, surrender)),  # in March
    ("上海恒远贸易有限公司", "900.00", FEBRUARY, ()),  # only proposed
    ("吴磊", "1200.00", JANUARY, (*IN_FORCE, later(367), pay)),  # the second premium in January 2025
)


async def _book(chain: Chain) -> list[str | None]:
    made = []
    for customer, premium, since, steps in BOOK:
        made.append(await propose(chain, customer=customer, premium=Decimal(premium), now=since, steps=steps))
    return [policy.number for policy in made]


async def _ask(chain: Chain, role: str, since: str, until: str, *by: str, branch: str | None = None) -> list[Any]:
    found = await chain.ask(chain.actor(role), QUERY, since=since, until=until, by=list(by), branch=branch)
    groups: list[Any] = found["policyFigures"]
    return groups


def _told(group: dict[str, Any]) -> tuple[Any, ...]:
    money = (group["premiumWritten"]["amount"], group["premiumCollected"]["amount"])
    return (group["issued"], *money, group["lapsed"], group["surrendered"])


async def test_the_figures_are_those_worked_out_by_hand_and_lead_to_their_rows(desk: Desk) -> None:
    chain = desk.chain
    numbers = await _book(chain)
    # 2024: 1,000 + 3,000 + 600 + 900 + 1,200 written; 333.33 + 3,000 + 200 + 300 + 400 collected.
    (year,) = await _ask(chain, "HQ_ADMIN", "2024-01", "2024-12")
    assert _told(year) == (5, "6700.00", "4233.33", 0, 1)
    assert [node["number"] for node in year["surrenderedPolicies"]["nodes"]] == [numbers[3]]
    assert year["issuedPolicies"]["totalCount"] == 5
    collected = [Decimal(one["amount"]["amount"]) for one in year["collectedInstalments"]["nodes"]]
    assert (len(collected), sum(collected)) == (7, Decimal("4233.33"))
    (next_year,) = await _ask(chain, "HQ_ADMIN", "2025-01", "2025-12")
    assert _told(next_year) == (0, "0.00", "400.00", 1, 0)
    assert [node["number"] for node in next_year["lapsedPolicies"]["nodes"]] == [numbers[2]]
    by_month = {group["month"]: _told(group) for group in await _ask(chain, "HQ_ADMIN", "2024-01", "2025-03", "MONTH")}
    assert by_month == {
        "2024-01": (3, "2800.00", "933.33", 0, 0),
        "2024-02": (2, "3900.00", "3300.00", 0, 0),
        "2024-03": (0, "0.00", "0.00", 0, 1),
        "2025-01": (0, "0.00", "400.00", 0, 0),
        "2025-03": (0, "0.00", "0.00", 1, 0),
    }
    by_agent = await _ask(chain, "HQ_ADMIN", "2024-01", "2024-12", "AGENT", "BRANCH", "PRODUCT")
    assert {
        (group["branch"]["code"], group["agent"]["number"], group["product"]["code"]): _told(group)
        for group in by_agent
    } == {
        ("PUDONG-1", "005", "ANXIN-LIFE"): (3, "4600.00", "3533.33", 0, 0),
        ("PUDONG-1", "004", "ANXIN-LIFE"): (1, "900.00", "300.00", 0, 1),
        ("XUHUI", "006", "ANXIN-LIFE"): (1, "1200.00", "400.00", 0, 0),
    }


async def test_the_figures_obey_the_row_scope_and_the_limits(desk: Desk) -> None:
    chain = desk.chain
    await _book(chain)
    seen = {role: _told((await _ask(chain, role, "2024-01", "2024-12"))[0]) for role in ("STAFF", "BRANCH_MANAGER")}
    assert seen == {"STAFF": (3, "4600.00", "3533.33", 0, 0), "BRANCH_MANAGER": (4, "5500.00", "3833.33", 0, 1)}
    xuhui = chain.id(chain.branches["XUHUI"])
    (below,) = await _ask(chain, "HQ_ADMIN", "2024-01", "2024-12", branch=xuhui)
    assert _told(below) == (1, "1200.00", "400.00", 0, 0)
    for since, until in (("2024-02", "2024-01"), ("2024-01", "2026-01"), ("1900-01", "1900-02")):
        asked = {"since": since, "until": until, "by": []}
        assert await chain.codes(chain.actor("HQ_ADMIN"), QUERY, **asked) == ["BAD_USER_INPUT"]
    hidden = {"since": "2024-01", "until": "2024-01", "by": [], "branch": xuhui}
    assert await chain.codes(chain.actor("BRANCH_MANAGER"), QUERY, **hidden) == ["NOT_FOUND"]

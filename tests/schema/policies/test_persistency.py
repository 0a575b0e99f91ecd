"""Persistency after 13, 25 and 37 months, against figures worked out by hand, down to the policies behind them."""

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from tenants.core.work import Work
from tenants.policies import service
from tenants.policies.models import Policy
from tenants.policies.workflow import PremiumMode
from tests.people import Chain
from tests.tenants.policies.cases import IN_FORCE, Step, insist, lapse, later, pay, pay_all, propose, run_into_grace

BEGAN = datetime(2025, 1, 15, 2, 30, tzinfo=UTC)
QUERY = """query($month: YearMonth!, $by: [PersistencyDimension!]!, $branch: ID) {
  persistency(month: $month, groupBy: $by, branchId: $branch) {
    months cohort policies kept inGrace rate premium { amount } keptPremium { amount } premiumRate
    branch { name } agent { name } product { code }
    cohortPolicies { totalCount } lostPolicies { nodes { number status } } } }"""


async def cancel(work: Work, policy: Policy) -> None:
    await service.cancel_policy(work=work, policy=policy, reason="犹豫期内撤销")


async def surrender(work: Work, policy: Policy) -> None:
    await service.surrender_policy(work=work, policy=policy, reason="资金周转")


async def _begun(chain: Chain, customer: str, *steps: Step, **terms: Any) -> str:
    """A policy that began on 15 January 2025, unless it says otherwise."""
    policy = await propose(chain, customer=customer, steps=(*IN_FORCE, *steps), now=BEGAN, **terms)
    assert policy.number is not None
    return policy.number


async def _cohort(chain: Chain) -> tuple[str, str]:
    """Standard premiums of 333.33, 333.33, 333.33, 666.67 and, of a single one of 5,000.00, a tenth; one lapses for
    the premium of January 2026, one is surrendered in November 2025, and one was never to be counted."""
    await _begun(chain, "欧阳娜娜", later(366), pay)
    lapsed = await _begun(chain, "欧阳娜娜", later(366), run_into_grace, later(61), lapse)
    surrendered = await _begun(chain, "上海恒远贸易有限公司", later(300), insist, surrender)
    await _begun(chain, "吴磊", pay_all, premium=Decimal("2000.00"))
    single = {"premium_mode": PremiumMode.SINGLE, "premium": Decimal("5000.00"), "paying_years": 1}
    await _begun(chain, "郑爽", **single)
    await _begun(chain, "郑爽", cancel)
    return lapsed, surrendered


async def _figures(chain: Chain, role: str, month: str, by: list[str], branch: str | None = None) -> Any:
    variables = {"month": month, "by": by, "branch": branch}
    return (await chain.ask(chain.actor(role), QUERY, **variables))["persistency"]


async def test_what_was_kept_after_thirteen_months_by_count_and_by_premium(chain: Chain) -> None:
    lapsed, surrendered = await _cohort(chain)
    first, second, third = await _figures(chain, "HQ_ADMIN", "2026-02", [])
    assert [(one["months"], one["cohort"]) for one in (first, second, third)] == [
        (13, "2025-01"),
        (25, "2024-01"),
        (37, "2023-01"),
    ]
    # Five began, three were kept: 3/5 = 60 %. Of 333.33 x 3 + 666.67 + 500.00 = 2,166.66 there were kept
    # 333.33 + 666.67 + 500.00 = 1,500.00, 69.23 %.
    assert (first["policies"], first["kept"], first["inGrace"], first["rate"]) == (5, 3, 0, "60.00")
    assert (first["premium"], first["keptPremium"]) == ({"amount": "2166.66"}, {"amount": "1500.00"})
    assert first["premiumRate"] == "69.23"
    assert first["cohortPolicies"]["totalCount"] == 5
    assert sorted((row["number"], row["status"]) for row in first["lostPolicies"]["nodes"]) == sorted(
        [(lapsed, "LAPSED"), (surrendered, "SURRENDERED")]
    )
    assert (second["policies"], second["rate"], second["premiumRate"]) == (0, None, None)


async def test_each_sees_the_figures_of_their_own_reach(chain: Chain) -> None:
    await _cohort(chain)
    (manager, *_) = await _figures(chain, "BRANCH_MANAGER", "2026-02", [])
    assert (manager["policies"], manager["kept"], manager["rate"]) == (3, 1, "33.33")
    (agent, *_) = await _figures(chain, "STAFF", "2026-02", [])
    assert (agent["policies"], agent["kept"], agent["rate"]) == (2, 1, "50.00")
    (east, *_) = await _figures(chain, "HQ_ADMIN", "2026-02", [], chain.id(chain.branches["EAST"]))
    assert (east["policies"], east["kept"]) == (4, 2)
    by = await _figures(chain, "HQ_ADMIN", "2026-02", ["AGENT", "PRODUCT"])
    assert {(one["agent"]["name"], one["product"]["code"], one["policies"], one["kept"]) for one in by} == {
        ("陈静", "ANXIN-LIFE", 2, 1),
        ("刘芳", "ANXIN-LIFE", 1, 0),
        ("杨洋", "ANXIN-LIFE", 1, 1),
        ("赵敏", "ANXIN-LIFE", 1, 1),
    }

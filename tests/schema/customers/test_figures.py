"""Customers in figures, worked out by hand: each leads to the files behind it and obeys the viewer's reach."""

from datetime import UTC, date, datetime
from typing import Any

from tenants.care.workflow import CareStatus
from tenants.core.permissions import Permission
from tenants.customers.consent import record_consent, withdraw_consent
from tenants.customers.lifecycle import change_lifecycle
from tenants.customers.models import Customer
from tenants.customers.opening import create_customer
from tenants.customers.service import grade_customer, log_contact
from tenants.customers.workflow import ContactChannel, ContactResult, CustomerGrade, CustomerKind, CustomerLifecycle
from tenants.processes.merging import merge_customers
from tests.people import Chain
from tests.schema.care.inputs import put_care_visit

L = CustomerLifecycle
# Each figure, and the files behind it.
FIGURES = {
    "total": "customers",
    "opened": "openedCustomers",
    "lost": "lostCustomers",
    "leads": "leadCustomers",
    "converted": "convertedCustomers",
    "consenting": "consentingCustomers",
    "withoutConsent": "customersWithoutConsent",
    "callbacksOverdue": "customersToCallBack",
    "careOverdue": "customersToSee",
}
ROWS = " ".join(f"{files} {{ totalCount nodes {{ name }} }}" for files in FIGURES.values())
QUERY = f"""query($month: YearMonth!, $through: YearMonth, $by: [CustomerDimension!]!, $branch: ID) {{
  customerFigures(month: $month, through: $through, groupBy: $by, branchId: $branch) {{
    branch {{ code }} manager {{ number }} grade vipTier lifecycle source {" ".join(FIGURES)} conversion {ROWS} }} }}"""
# The 15th of June in Shanghai.
TODAY = datetime(2026, 6, 14, 17, 0, tzinfo=UTC)


def at(month: int, day: int, hour: int = 2) -> datetime:
    return datetime(2026, month, day, hour, tzinfo=UTC)


# Who, at whose, how they stood at first, when; then what became of them. Midnight in Shanghai is at 16 hours.
FILES = (
    ("林晓", "005", L.PROSPECT, at(4, 10), ((L.QUASI_CUSTOMER, at(4, 20)), (L.CUSTOMER, at(5, 2)))),
    ("韩梅", "005", L.PROSPECT, at(4, 30, 16), ()),
    ("李雷", "006", L.QUASI_CUSTOMER, at(4, 30, 15), ((L.LOST, at(4, 30, 16)),)),
    ("王芳", "007", L.PROSPECT, at(4, 12), ((L.CUSTOMER, at(4, 13)), (L.LOST, at(5, 3)), (L.CUSTOMER, at(6, 1)))),
    ("周航", "007", L.CUSTOMER, at(4, 14), ((L.LOST, at(5, 4)),)),
)


async def _clientele(chain: Chain) -> None:
    """Five more files beside the five of March, and one that was merged into another of them."""
    for name, manager, lifecycle, opened, steps in (*FILES, ("欧阳娜娜", "005", L.PROSPECT, at(4, 15), ())):
        async with chain.work(now=opened) as work:
            responsible = chain.staff[manager]
            customer = await create_customer(
                work=work,
                kind=CustomerKind.PERSON,
                name=name,
                branch_id=responsible.branch_id,
                manager_id=responsible.id,
                lifecycle=lifecycle,
                source="转介绍",
            )
        for after, day in steps:
            async with chain.work(now=day) as work:
                await change_lifecycle(work=work, customer=customer, lifecycle=after, reason="客户盘点")
    async with chain.work(now=at(4, 16)) as work:
        keep = chain.customers["欧阳娜娜"].id
        await merge_customers(work=work, keep_id=keep, merge_id=customer.id, reason="重复建档")


async def _attend(chain: Chain) -> None:
    """Who consents, who is to be called back, and who is to be seen; what is due today is not late."""
    async with chain.work() as work:
        held = {name: await Customer.get(id=one.id) for name, one in chain.customers.items()}
        for name in ("欧阳娜娜", "周杰", "吴磊"):
            await record_consent(work=work, customer=held[name], given_on=work.today, evidence="签署同意书")
        await withdraw_consent(work=work, customer=held["周杰"])
        await grade_customer(work=work, customer=held["周杰"], grade=CustomerGrade.A, evidence="年度资产表")
        for name, day in (("上海恒远贸易有限公司", date(2026, 6, 14)), ("周杰", date(2026, 6, 15))):
            await log_contact(
                work=work,
                customer=held[name],
                channel=ContactChannel.TELEPHONE,
                result=ContactResult.CALL_BACK,
                note="约定回访",
                callback_due_on=day,
            )
    await put_care_visit(chain, "吴磊", due_on=date(2026, 6, 14))
    await put_care_visit(chain, "郑爽", due_on=date(2026, 6, 15))
    done = await put_care_visit(chain, "欧阳娜娜", due_on=date(2026, 5, 1))
    async with chain.work():
        done.customer, done.status = chain.customers["欧阳娜娜"], CareStatus.DONE
        await done.save()


async def _ask(chain: Chain, role: str, month: str, *by: str, **more: Any) -> list[dict[str, Any]]:
    asked = {"month": month, "by": list(by), **more}
    groups: list[dict[str, Any]] = (await chain.ask(chain.actor(role), QUERY, at=TODAY, **asked))["customerFigures"]
    for group in groups:
        assert {name: group[name] for name in FIGURES} == {
            name: group[files]["totalCount"] for name, files in FIGURES.items()
        }
    return groups


def _told(group: dict[str, Any]) -> tuple[Any, ...]:
    return (*(group[name] for name in FIGURES), group["conversion"])


def _names(group: dict[str, Any], files: str) -> list[str]:
    return [one["name"] for one in group[files]["nodes"]]


async def test_the_figures_are_those_worked_out_by_hand_and_lead_to_the_files(chain: Chain) -> None:
    await _clientele(chain)
    await _attend(chain)
    # April: 林晓, 李雷, 王芳 and 周航; three of them leads, of whom two became customers: 2 / 3 = 66.67 %. 韩梅 came
    # when it was May in Shanghai, and 李雷 was lost then. Consent: 欧阳娜娜 and 吴磊 of ten.
    (april,) = await _ask(chain, "HQ_ADMIN", "2026-04")
    assert _told(april) == (10, 4, 0, 3, 2, 2, 8, 1, 1, "66.67")
    assert _names(april, "openedCustomers") == ["林晓", "李雷", "王芳", "周航"]
    assert _names(april, "leadCustomers") == ["林晓", "李雷", "王芳"]
    assert _names(april, "convertedCustomers") == ["林晓", "王芳"]
    assert _names(april, "consentingCustomers") == ["欧阳娜娜", "吴磊"]
    assert _names(april, "customersToCallBack") == ["上海恒远贸易有限公司"]
    assert _names(april, "customersToSee") == ["吴磊"]
    # May: 王芳 was lost as well, and came back.
    (may,) = await _ask(chain, "HQ_ADMIN", "2026-05")
    assert _told(may)[1:5] == (1, 2, 1, 0)
    assert (_names(may, "lostCustomers"), may["conversion"]) == (["李雷", "周航"], "0.00")
    (spring,) = await _ask(chain, "HQ_ADMIN", "2026-03", through="2026-05")
    assert _told(spring)[:5] == (10, 10, 2, 4, 2)
    assert spring["conversion"] == "50.00"
    (before,) = await _ask(chain, "HQ_ADMIN", "2026-02")
    assert (before["opened"], before["conversion"]) == (0, None)

    by_source = await _ask(chain, "HQ_ADMIN", "2026-04", "SOURCE", "LIFECYCLE")
    assert {(one["source"], one["lifecycle"]): (one["total"], one["opened"]) for one in by_source} == {
        (None, "CUSTOMER"): (5, 0),
        ("转介绍", "CUSTOMER"): (2, 2),
        ("转介绍", "PROSPECT"): (1, 0),
        ("转介绍", "LOST"): (2, 2),
    }
    by_grade = await _ask(chain, "HQ_ADMIN", "2026-04", "GRADE", "VIP_TIER")
    assert {(one["grade"], one["vipTier"]): one["total"] for one in by_grade} == {("A", None): 1, (None, None): 9}


async def test_the_figures_obey_the_row_scope_and_the_limits(chain: Chain) -> None:
    await _clientele(chain)
    seen = {role: (await _ask(chain, role, "2026-04"))[0] for role in ("BRANCH_MANAGER", "STAFF", "REGIONAL_MANAGER")}
    # 浦东: three of March, 林晓 and 韩梅; the region: 吴磊 and 李雷 too.
    assert {role: _told(one)[:5] for role, one in seen.items()} == {
        "BRANCH_MANAGER": (5, 1, 0, 1, 1),
        "STAFF": (3, 1, 0, 1, 1),
        "REGIONAL_MANAGER": (7, 2, 0, 2, 1),
    }
    by = await _ask(chain, "BRANCH_MANAGER", "2026-04", "BRANCH", "MANAGER")
    assert {(one["branch"]["code"], one["manager"]["number"]): one["total"] for one in by} == {
        ("PUDONG", "003"): 1,
        ("PUDONG-1", "004"): 1,
        ("PUDONG-1", "005"): 3,
    }
    west = chain.id(chain.branches["WEST"])
    (below,) = await _ask(chain, "HQ_ADMIN", "2026-04", branch=west)
    assert _names(below, "customers") == ["郑爽", "王芳", "周航"]
    manager = chain.actor("BRANCH_MANAGER")
    assert await chain.codes(manager, QUERY, month="2026-04", by=[], branch=west) == ["NOT_FOUND"]
    for months in ({"month": "2026-02", "through": "2026-01"}, {"month": "1900-01"}):
        assert await chain.codes(manager, QUERY, **months, by=[]) == ["BAD_USER_INPUT"]
    barred = chain.actor("HQ_ADMIN", without=frozenset({Permission.CUSTOMER_READ}))
    assert await chain.codes(barred, QUERY, month="2026-04", by=[]) == ["FORBIDDEN"]

"""What became of contracts, against figures worked out by hand, within what each viewer may see, down to the orders."""

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from tenants.orders.workflow import ReturnKind
from tests.people import Chain
from tests.statements import recorded
from tests.tenants.orders.cases import (
    CONFIRMED,
    INVOICED,
    PART,
    SIGNED,
    Step,
    check,
    come_back,
    confirm,
    credit,
    deliver,
    invoice,
    issue,
    pay,
    quote,
    red_slip,
)

FIGURES = """query($month: YearMonth!, $through: YearMonth, $by: [OrderDimension!]!, $below: ID) {
  orderFigures(month: $month, through: $through, groupBy: $by, branchId: $below) {
    branch { code } salesperson { number } sku month count ordered { amount currency } delivered { amount }
    invoiced { amount } collected { amount } returned { amount } orders { totalCount nodes { number } } } }"""
JANUARY, FEBRUARY = datetime(2026, 1, 14, 2, tzinfo=UTC), datetime(2026, 2, 11, 2, tzinfo=UTC)
# Still January in UTC, the first of February in Shanghai.
NEW_MONTH = datetime(2026, 1, 31, 16, 10, tzinfo=UTC)
BACK: tuple[Step, ...] = (come_back(), check(), red_slip, credit)
# An order is worth 110.00: ten boxes at 10.00 and four rolls of tape at 2.50. When it was contracted, with whom, by
# whom, and how far it came.
BOOKS = (
    (JANUARY, "欧阳娜娜", "005", SIGNED),
    (JANUARY, "欧阳娜娜", "005", (*INVOICED, pay("50.00"))),
    # Six boxes of ten: 60.00 delivered and invoiced, nothing paid.
    (JANUARY, "上海恒远贸易有限公司", "004", (*SIGNED, *CONFIRMED[1:3], issue(PART), deliver, confirm, invoice)),
    (NEW_MONTH, "吴磊", "006", (*INVOICED, pay())),
    # Six boxes came back: 60.00 of the invoice are credited, and the remaining 50.00 paid.
    (FEBRUARY, "吴磊", "006", (*INVOICED, *BACK, pay())),
    # Paid in full, then six boxes come back, and 60.00 are paid back.
    (FEBRUARY, "郑爽", "007", (*INVOICED, pay(), *BACK)),
    (FEBRUARY, "郑爽", "007", ()),
)


async def _keep_books(chain: Chain) -> None:
    for moment, customer, seller, steps in BOOKS:
        await quote(chain, customer=customer, seller=seller, steps=steps, now=moment)


async def _asked(chain: Chain, by: list[str], role: str = "HQ_ADMIN", **given: Any) -> list[dict[str, Any]]:
    period = {"month": "2026-01", "through": "2026-02"} | given
    found: list[dict[str, Any]] = (await chain.ask(chain.actor(role), FIGURES, by=by, **period))["orderFigures"]
    for group in found:
        assert group["orders"]["totalCount"] == group["count"] == len(group["orders"]["nodes"])
    return found


def _told(group: dict[str, Any]) -> tuple[str | None, ...]:
    names = ("ordered", "delivered", "invoiced", "collected", "returned")
    return tuple(group[name]["amount"] if group[name] else None for name in names)


async def test_the_figures_are_those_worked_out_by_hand(chain: Chain) -> None:
    await _keep_books(chain)
    (whole,) = await _asked(chain, [])
    # Six contracts; 110 + 60 + 110 + 110 + 110 delivered; 50 + 110 + 50 + 50 collected; twice 60 returned.
    assert (whole["count"], *_told(whole)) == (6, "660.00", "500.00", "500.00", "260.00", "120.00")

    months = {group["month"]: (group["count"], *_told(group)) for group in await _asked(chain, ["MONTH"])}
    assert months == {
        "2026-01": (3, "330.00", "170.00", "170.00", "50.00", "0.00"),
        "2026-02": (3, "330.00", "330.00", "330.00", "210.00", "120.00"),
    }
    sellers = await _asked(chain, ["BRANCH", "SALESPERSON"])
    assert {(group["branch"]["code"], group["salesperson"]["number"]): _told(group) for group in sellers} == {
        ("PUDONG-1", "005"): ("220.00", "110.00", "110.00", "50.00", "0.00"),
        ("PUDONG-1", "004"): ("110.00", "60.00", "60.00", "0.00", "0.00"),
        ("XUHUI", "006"): ("220.00", "220.00", "220.00", "160.00", "60.00"),
        ("CHENGDU", "007"): ("110.00", "110.00", "110.00", "50.00", "60.00"),
    }
    # Sixty boxes, of which 10 + 6 + 10 + 10 + 10 were delivered and twelve came back; four rolls of tape in each order.
    products = {group["sku"]: (group["count"], *_told(group)) for group in await _asked(chain, ["PRODUCT"])}
    assert products == {
        "BOX": (6, "600.00", "460.00", None, None, "120.00"),
        "TAPE": (6, "60.00", "40.00", None, None, "0.00"),
    }
    both = await _asked(chain, ["MONTH", "PRODUCT"])
    assert [(group["month"], group["sku"], group["ordered"]["amount"]) for group in both] == [
        ("2026-01", "BOX", "300.00"),
        ("2026-01", "TAPE", "30.00"),
        ("2026-02", "BOX", "300.00"),
        ("2026-02", "TAPE", "30.00"),
    ]


async def test_the_figures_show_no_more_than_the_viewer_may_see_and_cost_the_same_however_many(chain: Chain) -> None:
    await _keep_books(chain)
    seen = {
        role: sum(Decimal(group["ordered"]["amount"]) for group in await _asked(chain, ["BRANCH"], role))
        for role in ("STAFF", "GROUP_LEADER", "BRANCH_MANAGER", "REGIONAL_MANAGER", "HQ_ADMIN")
    }
    assert [str(amount) for amount in seen.values()] == ["220.00", "330.00", "330.00", "550.00", "660.00"]
    east = chain.id(chain.branches["EAST"])
    (below,) = await _asked(chain, [], below=east)
    assert below["ordered"] == {"amount": "550.00", "currency": "CNY"}
    assert await chain.codes(chain.actor("STAFF"), FIGURES, by=[], month="2026-01", below=east) == ["NOT_FOUND"]
    assert await chain.codes(chain.person("001", {}), FIGURES, by=[], month="2026-01") == ["FORBIDDEN"]
    for through in ("2025-12", "2029-01"):
        codes = await chain.codes(chain.actor("HQ_ADMIN"), FIGURES, by=[], month="2026-01", through=through)
        assert codes == ["BAD_USER_INPUT"]
    sent = []
    for by in ([], ["MONTH", "BRANCH", "SALESPERSON"]):
        with recorded() as statements:
            await _asked(chain, by)
        sent.append(len([text for text in statements if "sales_order" in text]))
    assert sent[0] == sent[1], sent


async def test_an_exchange_is_delivered_twice_and_returned_once(chain: Chain) -> None:
    swap = (come_back(PART, ReturnKind.EXCHANGE), check(), red_slip, credit)
    await quote(chain, steps=(*INVOICED, *swap, issue(PART), deliver), now=JANUARY)
    (whole,) = await _asked(chain, [])
    assert _told(whole) == ("110.00", "170.00", "110.00", "0.00", "60.00")

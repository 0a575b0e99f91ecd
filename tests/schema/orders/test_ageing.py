"""Receivables by age against figures worked out by hand, within what each viewer may see, down to the rows."""

from datetime import timedelta
from typing import Any

from tenants.orders.models import Order
from tests.people import NOW, Chain
from tests.tenants.orders.cases import INVOICED, check, come_back, credit, pay, quote, red_slip

AGEING = """query($by: [AgeingDimension!]!, $below: ID, $asOf: Date) {
  receivableAgeing(groupBy: $by, branchId: $below, asOf: $asOf) {
    branch { code } customer { name } salesperson { number } amount { amount currency }
    buckets { since to count amount { amount } invoices { totalCount nodes { outstanding { amount } } } } } }"""
# How many days ago each was invoiced, to whom, by whom, and what was paid of its 110.00 since.
BOOKS = (
    (0, "欧阳娜娜", "005", None),
    (30, "欧阳娜娜", "005", "10.00"),
    (31, "欧阳娜娜", "005", None),
    (60, "上海恒远贸易有限公司", "004", "0.01"),
    (61, "吴磊", "006", None),
    (90, "吴磊", "006", "110.00"),
    (91, "郑爽", "007", None),
    (400, "郑爽", "007", "50.00"),
)


async def _keep_books(chain: Chain) -> None:
    for days, customer, seller, paid in BOOKS:
        steps = (*INVOICED, *([pay(paid)] if paid else []))
        await quote(chain, customer=customer, seller=seller, steps=steps, now=NOW - timedelta(days=days))


def _told(group: dict[str, Any]) -> list[tuple[str, int]]:
    return [(bucket["amount"]["amount"], bucket["count"]) for bucket in group["buckets"]]


async def test_the_ageing_agrees_with_figures_worked_out_by_hand(chain: Chain) -> None:
    await _keep_books(chain)
    everybody = chain.actor("AUDITOR")
    (total,) = (await chain.ask(everybody, AGEING, by=[]))["receivableAgeing"]
    assert [(bucket["since"], bucket["to"]) for bucket in total["buckets"]] == [(0, 30), (31, 60), (61, 90), (91, None)]
    # 110.00 + 100.00 · 110.00 + 109.99 · 110.00, the other being paid · 110.00 + 60.00
    assert _told(total) == [("210.00", 2), ("219.99", 2), ("110.00", 1), ("170.00", 2)]
    assert total["amount"] == {"amount": "709.99", "currency": "CNY"}

    groups = (await chain.ask(everybody, AGEING, by=["CUSTOMER", "SALESPERSON"]))["receivableAgeing"]
    by_name = {(group["customer"]["name"], group["salesperson"]["number"]): _told(group) for group in groups}
    assert by_name == {
        ("欧阳娜娜", "005"): [("210.00", 2), ("110.00", 1), ("0.00", 0), ("0.00", 0)],
        ("上海恒远贸易有限公司", "004"): [("0.00", 0), ("109.99", 1), ("0.00", 0), ("0.00", 0)],
        ("吴磊", "006"): [("0.00", 0), ("0.00", 0), ("110.00", 1), ("0.00", 0)],
        ("郑爽", "007"): [("0.00", 0), ("0.00", 0), ("0.00", 0), ("170.00", 2)],
    }
    for bucket in (bucket for group in groups for bucket in group["buckets"]):
        assert bucket["invoices"]["totalCount"] == bucket["count"]


async def test_the_ageing_shows_no_more_than_the_viewer_may_see(chain: Chain) -> None:
    await _keep_books(chain)
    seen = {}
    for role in ("STAFF", "GROUP_LEADER", "BRANCH_MANAGER", "REGIONAL_MANAGER", "HQ_ADMIN"):
        groups = (await chain.ask(chain.actor(role), AGEING, by=["BRANCH"]))["receivableAgeing"]
        seen[role] = {group["branch"]["code"]: group["amount"]["amount"] for group in groups}
    near = {"PUDONG-1": "429.99"}
    assert seen == {
        "STAFF": {"PUDONG-1": "320.00"},
        "GROUP_LEADER": near,
        "BRANCH_MANAGER": near,
        "REGIONAL_MANAGER": {**near, "XUHUI": "110.00"},
        "HQ_ADMIN": {**near, "XUHUI": "110.00", "CHENGDU": "170.00"},
    }
    east = chain.id(chain.branches["EAST"])
    (below,) = (await chain.ask(chain.actor("HQ_ADMIN"), AGEING, by=[], below=east))["receivableAgeing"]
    assert below["amount"]["amount"] == "539.99"
    assert await chain.codes(chain.actor("STAFF"), AGEING, by=[], below=east) == ["NOT_FOUND"]
    blind = chain.person("001", {})
    assert await chain.codes(blind, AGEING, by=[]) == ["FORBIDDEN"]


async def test_a_past_day_s_ageing_is_what_was_shown_that_day(chain: Chain) -> None:
    """Each evening the figures are asked for; when all is over, they are asked for again as of each of these days."""
    head, day = chain.actor("HQ_ADMIN"), timedelta(days=1)
    first = await quote(chain, steps=INVOICED, now=NOW)
    shown = {}
    for number, steps in enumerate(((pay("10.00"),), (come_back(), check(), red_slip), (credit,), (pay(),))):
        moment = NOW + number * 30 * day
        async with chain.work(now=moment) as work:
            order = await Order.get(id=first.id)
            for step in steps:
                await step(work, order)
        if number == 1:
            await quote(chain, customer="吴磊", seller="006", steps=INVOICED, now=moment)
        answer = await chain.answer(head, AGEING, at=moment, by=["CUSTOMER"])
        assert answer.data is not None
        shown[moment] = [(group["customer"], _told(group)) for group in answer.data["receivableAgeing"]]
    assert [[[amount for amount, _ in told] for _, told in found] for found in shown.values()] == [
        [["100.00", "0.00", "0.00", "0.00"]],
        [["100.00", "0.00", "0.00", "0.00"], ["110.00", "0.00", "0.00", "0.00"]],
        [["0.00", "40.00", "0.00", "0.00"], ["110.00", "0.00", "0.00", "0.00"]],
        [["0.00", "110.00", "0.00", "0.00"]],
    ]
    later = NOW + 200 * day
    for moment, found in shown.items():
        answer = await chain.answer(head, AGEING, at=later, by=["CUSTOMER"], asOf=moment.date().isoformat())
        assert answer.data is not None, answer.errors
        groups = answer.data["receivableAgeing"]
        assert [(group["customer"], _told(group)) for group in groups] == found
        counts = [
            (bucket["count"], bucket["invoices"]["totalCount"]) for group in groups for bucket in group["buckets"]
        ]
        assert all(count == listed for count, listed in counts)
    ahead = await chain.answer(head, AGEING, by=[], asOf="2030-01-01")
    assert [error["extensions"]["code"] for error in ahead.errors] == ["BAD_USER_INPUT"]

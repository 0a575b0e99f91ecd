"""The ledger balances whatever is asked of it, is only ever added to, and tells what the accounts stand at."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tortoise.exceptions import OperationalError

from tenants.core.errors import Invalid
from tenants.core.money import exact, rounded, shared_out
from tenants.core.work import Work
from tenants.ledger.balances import OWED, balance, owed_by
from tenants.ledger.models import AlreadyPosted, LedgerEntry, LedgerPosting
from tenants.ledger.posting import about, post, reverse
from tenants.ledger.workflow import AlreadyReversed, LedgerAccount, LedgerEvent, Line, Unbalanced, require_balance
from tests.people import Chain

A = LedgerAccount
AMOUNTS = st.decimals(min_value=Decimal("0.01"), max_value=Decimal("999999.99"), places=2)


async def invoiced(chain: Chain, work: Work, name: str, amount: str, *, day: date | None = None) -> LedgerEntry:
    """An invoice to the customer."""
    customer, owed = chain.customers[name], Decimal(amount)
    return await post(
        work=work,
        event=LedgerEvent.INVOICE,
        about=about(
            customer, branch_id=customer.branch_id, customer_id=customer.id, staff_member_id=customer.manager_id
        ),
        currency="CNY",
        lines=[Line(A.RECEIVABLE, owed, customer.id), Line(A.REVENUE, -owed)],
        memo="发票 I-1",
        day=day,
    )


@pytest.mark.parametrize(
    ("amounts", "currency"),
    [
        ([], "CNY"),
        (["5.00", "-4.99"], "CNY"),
        (["0.00"], "CNY"),
        (["0.005", "-0.005"], "CNY"),
        (["NaN", "NaN"], "CNY"),
        (["1e15", "-1e15"], "CNY"),
        (["0.50", "-0.50"], "JPY"),
    ],
    ids=["nothing", "a cent short", "zero", "half a cent", "no number", "too large", "half a yen"],
)
def test_what_does_not_balance_in_whole_units_is_not_posted(amounts: list[str], currency: str) -> None:
    with pytest.raises(Unbalanced):
        require_balance([Line(A.CASH, Decimal(amount)) for amount in amounts], currency=currency)


@given(total=AMOUNTS, weights=st.lists(st.integers(min_value=1, max_value=999).map(Decimal), min_size=1, max_size=24))
def test_an_amount_shared_out_loses_no_cent(total: Decimal, weights: list[Decimal]) -> None:
    shares = shared_out(total, weights=weights, currency="CNY")
    assert sum(shares) == total
    assert all(share == rounded(share, currency="CNY") >= 0 for share in shares)


def test_halves_go_to_the_even_cent_and_a_rest_is_refused() -> None:
    assert [rounded(Decimal(text), currency="CNY") for text in ("0.125", "0.135", "-0.125")] == [
        Decimal("0.12"),
        Decimal("0.14"),
        Decimal("-0.12"),
    ]
    assert shared_out(Decimal("100.00"), weights=[Decimal(1)] * 3, currency="CNY")[-1] == Decimal("33.34")
    assert min(shared_out(Decimal("0.30"), weights=[Decimal(5)] * 20, currency="CNY")) == 0, "not -0.08 for the last"
    for text in ("0.001", "-0.01", "NaN", "Infinity", "1e15"):
        with pytest.raises(Invalid):
            exact(Decimal(text), currency="CNY", field=("amount",))


async def test_an_entry_in_red_takes_back_what_it_names_once(chain: Chain) -> None:
    async with chain.work() as work:
        entry = await invoiced(chain, work, "周杰", "120.50")
        red = await reverse(work=work, entry=entry, memo="开票有误")
        assert (red.reverses_id, red.event) == (entry.id, LedgerEvent.REVERSAL)
        with pytest.raises(AlreadyReversed):
            await reverse(work=work, entry=entry, memo="再冲一次")
        stands = await balance(accounts=OWED, currency="CNY", customer_id=chain.customers["周杰"].id)
    assert stands == 0


async def test_nothing_posted_is_changed_or_removed_by_us_or_by_the_database(chain: Chain) -> None:
    async with chain.work() as work:
        entry = await invoiced(chain, work, "周杰", "120.50")
        entry.memo = "改写"
        for change in (entry.save, entry.delete):
            with pytest.raises(AlreadyPosted):
                await change()
        for model in (LedgerEntry, LedgerPosting):
            with pytest.raises(OperationalError, match="permission denied"):
                async with work.attempt():
                    await model.all().update(currency="USD")
            with pytest.raises(OperationalError, match="permission denied"):
                async with work.attempt():
                    await model.all().delete()


async def test_what_customers_owe_is_told_as_of_a_day_and_within_the_readers_reach(chain: Chain) -> None:
    june, july = date(2026, 6, 30), date(2026, 7, 1)
    async with chain.work() as work:
        for name, amount, day in (("周杰", "100.00", june), ("周杰", "0.10", july), ("郑爽", "7.00", july)):
            await invoiced(chain, work, name, amount, day=day)
        ids = [chain.customers[name].id for name in ("周杰", "郑爽", "吴磊")]
        told = [
            await balance(accounts=OWED, currency=currency, customer_id=ids[0], through=through)
            for currency, through in (("CNY", june), ("CNY", None), ("USD", None))
        ]
        assert told == [Decimal("100.00"), Decimal("100.10"), 0]
        assert await balance(accounts=list(A), currency="CNY") == 0
        assert await balance(accounts=[A.RECEIVABLE], currency="CNY", item_id=ids[1]) == Decimal("7.00")
        owed = {role: await owed_by(actor=chain.actor(role), customer_ids=ids) for role in ("AUDITOR", "STAFF")}
    assert owed["AUDITOR"] == {ids[0]: {"CNY": Decimal("100.10")}, ids[1]: {"CNY": Decimal("7.00")}}
    assert owed["STAFF"] == {}

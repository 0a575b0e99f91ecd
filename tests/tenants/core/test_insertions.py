"""New rows kept back: written with the next statement, in one, and lost with what they belong to."""

import asyncio
import itertools
from contextlib import AbstractAsyncContextManager

import pytest
from asyncpg import ForeignKeyViolationError, InFailedSQLTransactionError
from tortoise.exceptions import IntegrityError, TransactionManagementError

from tenants.core.errors import Taken
from tenants.core.keys import new_id
from tenants.core.rules import Rule
from tenants.core.timeline import TimelineEntry, tell
from tenants.customers.models import Customer, HandOver
from tests.people import NOW, Chain
from tests.statements import recorded
from tests.tenants.core.pools import cancelled_at


def hand_over(chain: Chain, **changes: object) -> HandOver:
    told = {"customer": chain.customers["周杰"], "receiver": chain.staff["004"], "reason": "调岗"}
    return HandOver(**{**told, "handed_over_at": NOW, **changes})


def rows_written(sql: str) -> int:
    return sql.count("($")


async def test_rows_made_one_after_the_other_are_one_statement_with_their_trail(chain: Chain) -> None:
    with recorded() as sent:
        async with chain.work():
            for _ in range(3):
                await hand_over(chain).save()
    assert len([sql for sql in sent if "hand_over" in sql]) == 1
    assert [rows_written(sql) for sql in sent] == [6]
    async with chain.reading():
        assert await HandOver.filter(reason="调岗").count() == 3


async def test_whatever_is_asked_finds_them_there(chain: Chain) -> None:
    async with chain.work():
        made = hand_over(chain)
        await made.save()
        assert await HandOver.filter(id=made.id).exists()
        made.reason = "离职"
        await made.save()
    async with chain.reading():
        assert (await HandOver.get(id=made.id)).reason == "离职"


async def test_a_child_may_be_made_before_its_parent_reaches_the_database(chain: Chain) -> None:
    known = chain.customers["周杰"]
    customer = Customer(
        kind=known.kind,
        name="上官婉儿",
        branch_id=known.branch_id,
        manager_id=known.manager_id,
        currency="CNY",
        number="K-9",
    )
    async with chain.work():
        await customer.save()
        await hand_over(chain, customer=customer).save()
    async with chain.reading():
        assert await HandOver.filter(customer__name="上官婉儿").count() == 1


async def test_changes_go_with_new_rows_and_their_trail(chain: Chain) -> None:
    async with chain.work():
        customer = await Customer.get(id=chain.customers["周杰"].id)
        customer.address = "徐家汇路 5 号"
        with recorded() as sent:
            await customer.save()
            await hand_over(chain, customer=customer).save()
            assert sent == []
            assert (await Customer.get(id=customer.id)).address == "徐家汇路 5 号"
    assert [sql.count("UPDATE") + sql.count("INSERT INTO") for sql in sent] == [2, 0]


async def test_what_is_changed_twice_is_written_twice_and_a_value_given_on_is_free(chain: Chain) -> None:
    async with chain.work():
        first, second = await Rule.get(key="customers"), await Rule.get(key="vip")
        first.blueprint_version = 7
        await first.save()
        first.key = "elsewhere"
        await first.save()
        second.key = "customers"
        await second.save()
        await Rule(key="vip", value={}, blueprint_version=9).save()
    async with chain.reading():
        stored = {rule.key: (rule.id, rule.version, rule.blueprint_version) for rule in await Rule.all()}
    assert stored["elsewhere"] == (first.id, 3, 7)
    assert stored["customers"][:2] == (second.id, 2)
    assert stored["vip"][1:] == (1, 9)


async def test_a_part_that_fails_takes_its_rows_back_and_the_rest_stands(chain: Chain) -> None:
    async with chain.work() as work:
        await hand_over(chain, reason="留下").save()
        with pytest.raises(ZeroDivisionError):
            await _in_vain(chain, work.attempt())
        await tell(work=work, record=chain.customers["周杰"], action="HAND_OVER", before=None, after=None, round=1)
    async with chain.reading():
        assert await HandOver.filter(reason__in=["留下", "徒劳"]).count() == 1
        assert await TimelineEntry.filter(action="HAND_OVER").count() == 1


async def test_what_the_database_has_against_a_row_is_told_at_the_end_of_the_part(chain: Chain) -> None:
    async with chain.work() as work:
        with pytest.raises(Taken):
            async with work.attempt():
                await Rule(key="calendar", value={}, blueprint_version=1).save()
        with pytest.raises(IntegrityError) as raised:
            async with work.attempt():
                await hand_over(chain, receiver=None, receiver_id=new_id()).save()
        await hand_over(chain, reason="照常").save()
    assert isinstance(raised.value.args[0], ForeignKeyViolationError)
    async with chain.reading():
        assert await HandOver.filter(reason="照常").exists()


async def test_a_unit_that_fails_leaves_nothing(chain: Chain) -> None:
    with pytest.raises(ZeroDivisionError):
        await _in_vain(chain, chain.work())
    async with chain.reading():
        assert not await HandOver.filter(reason="徒劳").exists()


async def _in_vain(chain: Chain, part: AbstractAsyncContextManager[object]) -> None:
    async with part:
        await hand_over(chain, reason="徒劳").save()
        raise ZeroDivisionError


async def test_many_rows_go_in_several_statements(chain: Chain) -> None:
    with recorded() as sent:
        async with chain.work():
            for _ in range(30):
                await hand_over(chain).save()
    assert [rows_written(sql) for sql in sent] == [24, 24, 12]


@pytest.mark.parametrize(("late", "fewest"), [(False, 4), (True, 14)], ids=["as the wait begins", "as it ends"])
async def test_a_unit_that_swallows_a_cancellation_keeps_all_its_rows_or_none(
    chain: Chain, late: bool, fewest: int
) -> None:
    """As many rows as no unit had before: what writes them has to be prepared, and may be cut short there."""
    task, cut, outcomes = asyncio.current_task(), True, []
    assert task is not None
    for step in itertools.count(1):
        rows = fewest + step
        try:
            async with chain.work():
                for _ in range(rows):
                    await hand_over(chain, reason="留下").save()
                try:
                    await cancelled_at(_ask(), step, late=late)
                    cut = False
                except asyncio.CancelledError:
                    while task.cancelling():
                        task.uncancel()
                await hand_over(chain, reason="留下").save()
        except (TransactionManagementError, InFailedSQLTransactionError, IntegrityError):
            pass
        async with chain.reading():
            outcomes.append(await HandOver.filter(reason="留下").count() in ((0, rows + 1) if cut else (rows + 1,)))
        async with chain.work():
            await HandOver.filter(reason="留下").delete()
        if not cut:
            break
    assert len(outcomes) > 2
    assert all(outcomes)


async def _ask() -> None:
    await TimelineEntry.exists()

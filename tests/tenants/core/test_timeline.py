"""A timeline tells who did what, grows, and never changes."""

from collections.abc import Sequence

import pytest
from tortoise.exceptions import OperationalError

from tenants.core.expressions import ALWAYS
from tenants.core.selecting import Order, Window, select_page
from tenants.core.timeline import AlreadyTold, TimelineEntry, tell, timeline_of
from tenants.customers.queries import CUSTOMERS
from tests.people import NOW, Chain

TOLD = timeline_of(CUSTOMERS, name="CustomerTimelineInTests")
IN_ORDER = Window(order=(Order("at"),), limit=10)


async def told(chain: Chain, role: str) -> Sequence[str]:
    async with chain.reading():
        rows = await select_page(
            source=TOLD, actor=chain.actor(role), columns=("action",), where=ALWAYS, window=IN_ORDER
        )
    return [row["action"] for row in rows]


async def test_tells_who_did_what_to_which_record_and_why(chain: Chain) -> None:
    leader, customer = chain.actor("GROUP_LEADER"), chain.customers["周杰"]
    async with chain.work(leader) as work:
        await tell(
            work=work,
            record=customer,
            action="START_INVESTIGATION",
            round=2,
            before="RECEIVED",
            after="INVESTIGATING",
            note="客户不满意，重新调查",
            details={"handler": chain.staff["003"].id},
        )
    async with chain.reading():
        entry = await TimelineEntry.get(entity="Customer")
    assert (entry.entity, entry.entity_id, entry.branch_id) == ("Customer", customer.id, customer.branch_id)
    assert (entry.at, entry.actor_id, entry.actor_name) == (NOW, leader.user_id, "刘芳")
    assert (entry.action, entry.before, entry.after) == ("START_INVESTIGATION", "RECEIVED", "INVESTIGATING")
    assert (entry.round, entry.note) == (2, "客户不满意，重新调查")
    assert entry.details == {"handler": str(chain.staff["003"].id)}


async def test_an_entry_is_neither_changed_nor_removed(chain: Chain) -> None:
    async with chain.work() as work:
        entry = await tell(work=work, record=chain.customers["周杰"], action="NOTE")
        entry.note = "改写历史"
        with pytest.raises(AlreadyTold):
            await entry.save()
        with pytest.raises(AlreadyTold):
            await entry.delete()


async def test_the_database_refuses_it_as_well(chain: Chain) -> None:
    async with chain.work() as work:
        await tell(work=work, record=chain.customers["周杰"], action="NOTE")
        with pytest.raises(OperationalError, match="permission denied"):
            async with work.attempt():
                await TimelineEntry.all().update(note="改写历史")
        with pytest.raises(OperationalError, match="permission denied"):
            async with work.attempt():
                await TimelineEntry.all().delete()


async def test_whoever_sees_the_record_sees_its_timeline_in_order(chain: Chain) -> None:
    async with chain.work() as work:
        for name, action in (("周杰", "FIRST"), ("郑爽", "SECOND"), ("欧阳娜娜", "THIRD")):
            await tell(work=work, record=chain.customers[name], action=action)
        await tell(work=work, record=chain.branches["PUDONG"], action="NOT OF A CUSTOMER")
    assert await told(chain, "HQ_ADMIN") == ["FIRST", "SECOND", "THIRD"]
    assert await told(chain, "BRANCH_MANAGER") == ["FIRST", "THIRD"]
    assert await told(chain, "STAFF") == ["THIRD"]

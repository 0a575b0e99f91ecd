"""Reads as data: windows of lists, children per parent, and the row scope in each of them."""

from datetime import date
from typing import Any

import pytest

from tenants.core.actor import Actor, Reach
from tenants.core.children import count_children, select_children
from tenants.core.expressions import ALWAYS, NEVER, eq
from tenants.core.keys import new_id
from tenants.core.permissions import Permission
from tenants.core.selecting import (
    Order,
    Window,
    count_each,
    select_by_ids,
    select_page,
    select_references,
)
from tenants.customers.models import Customer
from tenants.customers.queries import CUSTOMERS
from tenants.staff.queries import STAFF
from tests.people import Chain

BY_DUE = (Order("callback_due_on"),)
EVERYTHING = Reach(everything=True)


def _manager(chain: Chain, reach: Reach | None = None) -> Actor:
    return chain.person("003", {Permission.CUSTOMER_READ: reach or Reach(paths=(chain.branches["PUDONG"].path,))})


async def _names(chain: Chain, actor: Actor, window: Window) -> list[str]:
    async with chain.reading():
        rows = await select_page(source=CUSTOMERS, actor=actor, columns=["name"], where=ALWAYS, window=window)
    return [row["name"] for row in rows]


async def _dues(chain: Chain) -> None:
    """周杰 on the first, 吴磊 on the second, the others not at all."""
    async with chain.work():
        for name, day in (("周杰", 1), ("吴磊", 2)):
            customer = await Customer.get(id=chain.customers[name].id)
            customer.callback_due_on = date(2026, 4, day)
            await customer.save()


@pytest.mark.parametrize(
    ("order", "keys"),
    [
        ((), [("id", False)]),
        ((Order("name"),), [("name", False), ("id", False)]),
        ((Order("name", descending=True),), [("name", True), ("id", True)]),
        ((Order("name"), Order("vip_score", descending=True)), [("name", False), ("vip_score", True), ("id", True)]),
        ((Order("id", descending=True),), [("id", True)]),
    ],
)
def test_the_primary_key_makes_an_ordering_total(order: tuple[Order, ...], keys: list[tuple[str, bool]]) -> None:
    window = Window(order=order, limit=1)

    assert [(key.column, key.descending) for key in window.keys] == keys


WINDOWS: list[tuple[dict[str, Any], list[str]]] = [
    ({"limit": 2}, ["周杰", "吴磊"]),
    ({"limit": 9, "position": (date(2026, 4, 1), None)}, ["吴磊", "欧阳娜娜", "上海恒远贸易有限公司", "郑爽"]),
    ({"limit": 9, "position": (date(2026, 4, 2), None)}, ["欧阳娜娜", "上海恒远贸易有限公司", "郑爽"]),
    ({"limit": 9, "until": (date(2026, 4, 2), None)}, ["周杰"]),
    ({"limit": 2, "backward": True}, ["郑爽", "上海恒远贸易有限公司"]),
    ({"limit": 9, "backward": True, "position": (date(2026, 4, 2), None)}, ["周杰"]),
    ({"limit": 9, "position": (date(2026, 4, 1), None), "until": (date(2026, 4, 2), None)}, []),
    ({"limit": 0}, []),
]


def _whole(chain: Chain, ways: str) -> Reach:
    """All customers come into sight, in one way or in two of which one would do."""
    return EVERYTHING if ways == "one way" else Reach(own=True, paths=(chain.branches["HQ"].path,))


@pytest.mark.parametrize("ways", ["one way", "two ways"])
@pytest.mark.parametrize(("given", "names"), WINDOWS)
async def test_a_window_begins_and_ends_strictly_at_its_positions(
    chain: Chain, given: dict[str, Any], names: list[str], ways: str
) -> None:
    await _dues(chain)
    keys = {date(2026, 4, 1): chain.customers["周杰"].id, date(2026, 4, 2): chain.customers["吴磊"].id}
    places: dict[str, Any] = {
        name: (value[0], keys[value[0]]) if isinstance(value, tuple) else value for name, value in given.items()
    }

    assert await _names(chain, _manager(chain, _whole(chain, ways)), Window(order=BY_DUE, **places)) == names


@pytest.mark.parametrize("ways", ["one way", "two ways"])
async def test_a_window_may_begin_among_absent_values(chain: Chain, ways: str) -> None:
    await _dues(chain)
    middle = (None, chain.customers["上海恒远贸易有限公司"].id)
    actor = _manager(chain, _whole(chain, ways))

    assert await _names(chain, actor, Window(order=BY_DUE, limit=9, position=middle)) == ["郑爽"]
    before = await _names(chain, actor, Window(order=BY_DUE, limit=9, position=middle, backward=True))
    assert before == ["欧阳娜娜", "吴磊", "周杰"]


async def test_every_read_of_a_source_has_the_row_scope_in_it(chain: Chain) -> None:
    actor = _manager(chain)
    ids = [customer.id for customer in chain.customers.values()]
    managers = [member.id for member in chain.staff.values()]
    seen = {"欧阳娜娜", "上海恒远贸易有限公司", "周杰"}
    window = Window(order=(Order("id"),), limit=99)
    async with chain.reading():
        page = await select_page(source=CUSTOMERS, actor=actor, columns=["name"], where=ALWAYS, window=window)
        by_id = await select_by_ids(source=CUSTOMERS, actor=actor, columns=["name"], ids=ids)
        children = await select_children(
            source=CUSTOMERS,
            actor=actor,
            columns=["name"],
            key="manager_id",
            parents=managers,
            where=ALWAYS,
            window=window,
        )
        counts = await count_children(source=CUSTOMERS, actor=actor, key="manager_id", parents=managers, where=ALWAYS)
        (total,) = await count_each(source=CUSTOMERS, actor=actor, wheres=[ALWAYS])

    assert {row["name"] for row in page} == seen
    assert {row["name"] for row in by_id.values()} == seen
    assert {row["name"] for rows in children.values() for row in rows} == seen
    assert (sum(counts.values()), total) == (3, 3)


async def test_each_parent_has_a_window_of_its_own(chain: Chain) -> None:
    actor = _manager(chain, EVERYTHING)
    leader, seller, nobody = chain.staff["004"].id, chain.staff["005"].id, new_id()
    async with chain.reading():
        found = await select_children(
            source=CUSTOMERS,
            actor=actor,
            columns=["name"],
            key="manager_id",
            parents=[leader, seller, nobody],
            where=ALWAYS,
            window=Window(order=(Order("name"),), limit=1),
        )
        counts = await count_children(
            source=CUSTOMERS, actor=actor, key="manager_id", parents=[leader, nobody], where=eq("kind", "ORGANISATION")
        )

    names = {parent: [row["name"] for row in rows] for parent, rows in found.items()}
    assert names == {leader: ["上海恒远贸易有限公司"], seller: ["欧阳娜娜"], nobody: []}
    assert counts == {leader: 1}


async def test_a_reference_is_read_outside_the_scope_by_what_names_it(chain: Chain) -> None:
    outside = chain.staff["007"].id
    async with chain.reading():
        found = await select_references(source=STAFF, columns=("id", "name", "version"), ids=[outside, new_id()])

    assert {key: dict(row) for key, row in found.items()} == {outside: {"id": outside, "name": "赵敏", "version": 1}}


PRIVATE = Permission.CUSTOMER_READ_PRIVATE


@pytest.mark.parametrize(
    ("private", "shown", "flags"),
    [
        (EVERYTHING, 5, None),
        (Reach(own=True), 1, {True: 1, False: 4}),
        (Reach(), 0, {False: 5}),
    ],
)
async def test_a_guarded_column_comes_with_whether_it_may_be_read(
    chain: Chain, private: Reach, shown: int, flags: dict[bool, int] | None
) -> None:
    actor = chain.person("003", {Permission.CUSTOMER_READ: EVERYTHING, PRIVATE: private})
    async with chain.reading():
        rows = await select_page(
            source=CUSTOMERS,
            actor=actor,
            columns=["name", "address"],
            where=ALWAYS,
            window=Window(order=(), limit=99),
        )

    assert sum(row["address"] is not None for row in rows) == shown
    told = [row["?address"] for row in rows if "?address" in row]
    assert {flag: told.count(flag) for flag in told} == (flags or {})


async def test_an_absent_value_that_may_be_read_is_no_hidden_one(chain: Chain) -> None:
    async with chain.work():
        customer = await Customer.get(id=chain.customers["周杰"].id)
        customer.address = None
        await customer.save()
    actor = chain.person("003", {Permission.CUSTOMER_READ: EVERYTHING, PRIVATE: Reach(own=True)})
    async with chain.reading():
        rows = await select_by_ids(source=CUSTOMERS, actor=actor, columns=["address"], ids=[customer.id])

    assert dict(rows[customer.id]) == {"address": None, "?address": True, "id": customer.id}


async def test_nobody_who_may_read_nothing_reads_anything(chain: Chain) -> None:
    actor = chain.person("003", {})
    async with chain.reading():
        assert await count_each(source=CUSTOMERS, actor=actor, wheres=[ALWAYS]) == [0]
        assert await count_each(source=CUSTOMERS, actor=_manager(chain, EVERYTHING), wheres=[NEVER]) == [0]

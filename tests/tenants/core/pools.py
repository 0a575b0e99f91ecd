"""What the tests of the pools ask: is the pool whole, and what happens when a task is cancelled at a given wait."""

import asyncio
import types
from collections.abc import Coroutine, Generator
from typing import Any, TypeVar, cast

from tortoise.connection import get_connection

from tenants.core.connections import Connections
from tenants.core.transactions import TransactingClient

T = TypeVar("T")

WHO = "SELECT current_user::text AS role, current_setting('search_path') AS path"


def client(alias: str = "default") -> TransactingClient:
    found = get_connection(alias)
    assert isinstance(found, TransactingClient), "a transaction was left in the context"
    return found


async def until_settled(pool: Connections) -> None:
    """Returns when no idle connection has a transaction open any more, and all are idle; fails after a while."""
    async with asyncio.timeout(30):
        while pool.get_idle_size() < pool.get_size() or any(each.is_in_transaction() for each in pool._idle):  # noqa: ASYNC110 - the pool tells nobody
            await asyncio.sleep(0)


async def assert_whole(owner: TransactingClient) -> None:
    """Every connection of the pool can be had at once, and none brings a transaction or a setting along: what was only
    read is rolled back by whoever comes next, or in a moment by itself."""
    pool = owner._known_pool()
    assert pool is not None
    async with asyncio.timeout(60):
        await until_settled(pool)
        connections = [await pool.acquire() for _ in range(pool.get_max_size())]
        for connection in connections:
            assert not connection.is_in_transaction()
            found = await connection.fetchrow(WHO)
            assert found is not None
            assert tuple(found) == ("branchline_app", '""')
        for connection in connections:
            await pool.release(connection)
    assert pool.get_idle_size() == pool.get_max_size()


@types.coroutine
def cancelled_at(
    coroutine: Coroutine[Any, Any, T], step: int, *, late: bool = False, times: int = 1
) -> Generator[Any, Any, T]:
    """Runs `coroutine`, cancelling this task as it begins its `step`-th wait, or, if `late`, just as that wait ends
    well. `times` is how many waits in a row are cut."""
    task = asyncio.current_task()
    assert task is not None
    wait, resume = 0, coroutine.send
    argument: Any = None
    while True:
        try:
            future = resume(argument)
        except StopIteration as end:
            return cast("T", end.value)
        wait += 1
        cut = step <= wait < step + times
        if cut and not late:
            task.cancel()
        resume, argument = coroutine.send, None
        try:
            yield future
        except BaseException as error:  # noqa: BLE001 - handed on to the coroutine, whatever it is
            resume, argument = coroutine.throw, error
        else:
            if cut and late:
                resume, argument = coroutine.throw, asyncio.CancelledError()

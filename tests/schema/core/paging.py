"""Walking through a list page by page, as a client does."""

from collections.abc import Awaitable, Callable
from typing import Any

from tenants.core.actor import Actor
from tests.people import Chain

Ordering = list[dict[str, str]]
PAGE = """
query ($first: Int, $after: String, $last: Int, $before: String, $order: [CustomerOrder!], $where: CustomerWhere) {
  customers(first: $first, after: $after, last: $last, before: $before, orderBy: $order, where: $where) {
    nodes { id }
    edges { cursor node { id name number } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}
"""


async def page(chain: Chain, actor: Actor, **arguments: Any) -> dict[str, Any]:
    """One page of customers."""
    found: dict[str, Any] = (await chain.ask(actor, PAGE, **arguments))["customers"]
    return found


async def everything(chain: Chain, actor: Actor, order: Ordering) -> list[str]:
    """The ids of all customers, on one page."""
    found = await page(chain, actor, first=250, order=order)
    assert not found["pageInfo"]["hasNextPage"]
    return [node["id"] for node in found["nodes"]]


async def forward(
    chain: Chain,
    actor: Actor,
    order: Ordering,
    size: int,
    between: Callable[[], Awaitable[object]] | None = None,
) -> list[str]:
    """The ids in pages from the first to the last; `between` happens after each page."""
    ids: list[str] = []
    after = None
    while True:
        found = await page(chain, actor, first=size, after=after, order=order)
        assert found["pageInfo"]["hasPreviousPage"] is (after is not None)
        ids += [node["id"] for node in found["nodes"]]
        if not found["pageInfo"]["hasNextPage"]:
            return ids
        assert len(found["nodes"]) == size
        after = found["pageInfo"]["endCursor"]
        if between:
            await between()


async def backward(chain: Chain, actor: Actor, order: Ordering, size: int) -> list[str]:
    """The ids in pages from the last to the first, put together in the list's own order."""
    ids: list[str] = []
    before = None
    while True:
        found = await page(chain, actor, last=size, before=before, order=order)
        assert found["pageInfo"]["hasNextPage"] is (before is not None)
        ids = [node["id"] for node in found["nodes"]] + ids
        if not found["pageInfo"]["hasPreviousPage"]:
            return ids
        assert len(found["nodes"]) == size
        before = found["pageInfo"]["startCursor"]

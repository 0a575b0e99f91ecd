"""A list's arguments as a window: `first after last before`, checked."""

from collections.abc import Mapping
from typing import Any

from schema.core.arguments import PAGE_DEFAULT, PAGE_MOST
from schema.core.context import Context
from tenants.core.errors import BadInput, LimitExceeded
from tenants.core.selecting import Order, Window
from tenants.core.source import AnySource


def window_of(*, source: AnySource, order: tuple[Order, ...], arguments: Mapping[str, Any], context: Context) -> Window:
    """The window, one row larger than the page so that it tells whether more follows.

    Raises `BadInput` for contradictory arguments and foreign cursors, `LimitExceeded` for too large a page.
    """
    first, last = arguments.get("first"), arguments.get("last")
    if first is not None and last is not None:
        raise BadInput(detail="give first or last, not both")
    backward = last is not None
    size = page_size(first, last)
    keys = Window(order=order, limit=0).keys
    after, before = (
        context.cursors.open(cursor, source=source, keys=keys) if cursor is not None else None
        for cursor in (arguments.get("after"), arguments.get("before"))
    )
    position, until = (before, after) if backward else (after, before)
    return Window(order=order, limit=size + 1, position=position, until=until, backward=backward)


def page_size(first: int | None, last: int | None) -> int:
    """How many rows a page may have; also what the cost reckoner counts with."""
    name, size = ("first", first) if last is None else ("last", last)
    if size is None:
        return PAGE_DEFAULT
    if size < 0:
        raise BadInput(detail=f"{name} is negative")
    if size > PAGE_MOST:
        raise LimitExceeded(measure=name, actual=size, limit=PAGE_MOST)
    return int(size)

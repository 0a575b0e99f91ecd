"""Pages of what lies in the registry, in order of a key of its own that is no secret."""

import base64
import binascii
from collections.abc import Callable, Sequence
from typing import TypeVar

from schema.core.connections import PageInfo
from tenants.core.errors import BadInput

T = TypeVar("T")


def opened(cursor: str | None) -> str:
    """The key behind a cursor; empty, and so before all others, without one. Raises `BadInput`."""
    try:
        return base64.urlsafe_b64decode(cursor.encode("ascii")).decode() if cursor else ""
    except (ValueError, binascii.Error):
        raise BadInput(detail="malformed cursor") from None


def page_by_key(
    rows: Sequence[T], *, size: int, key: Callable[[T], str], is_first: bool
) -> tuple[Sequence[T], PageInfo]:
    """The page out of rows of which one more than `size` was asked for, and where it stands."""
    shown = rows[:size]
    cursors = [base64.urlsafe_b64encode(key(row).encode()).decode() for row in shown]
    page = PageInfo(
        has_next_page=len(rows) > size,
        has_previous_page=not is_first,
        start_cursor=cursors[0] if cursors else None,
        end_cursor=cursors[-1] if cursors else None,
    )
    return shown, page

"""A tenant's figures and definitions as this process last read them, for a second.

Rules, fields of the tenant's own and calendars change a few times a year and are read by every change. A change to
them is seen at once in the process that makes it, and within a second elsewhere, like the registry.
"""

import time
from collections import OrderedDict
from collections.abc import Hashable
from uuid import UUID

SECONDS = 1.0
_MOST_TENANTS = 1_024
_read: "OrderedDict[UUID, tuple[float, dict[Hashable, object]]]" = OrderedDict()


def remembered(*, tenant_id: UUID) -> dict[Hashable, object]:
    """What is remembered of the tenant; whoever reads something puts it there under its name."""
    now = time.monotonic()
    since, found = _read.get(tenant_id, (float("-inf"), {}))
    if now - since > SECONDS:
        found = {}
        _read[tenant_id] = now, found
        _read.move_to_end(tenant_id)
        if len(_read) > _MOST_TENANTS:
            _read.popitem(last=False)
    return found


def forget(*, tenant_id: UUID) -> None:
    """Reads everything anew from now on."""
    _read.pop(tenant_id, None)

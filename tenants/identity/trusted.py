"""Who callers are and what they may, remembered until anybody may more or less: see `tenants.core.rights`."""

from collections.abc import Awaitable, Callable, Hashable
from typing import Final

from tenants.core.rights import Trust
from tenants.core.routing import run_reading, trusting
from tenants.core.scope import scope_now
from tenants.identity.queries import Standing
from tenants.registry.remembered import Remembered

_SECONDS: Final = 60.0
_MOST: Final = 5_000
_known: Remembered[Hashable, Standing] = Remembered(seconds=_SECONDS, most=_MOST)


async def standing_of(*, credential: Hashable, load: Callable[[], Awaitable[Standing | None]]) -> Standing | None:
    """What the credential stands for at the tenant in scope; None for nobody.

    `credential` tells all that `load` goes by, the day included. What is remembered is given only to a request that
    will be told by the database whether it still holds.
    """
    key, snapshot = (scope_now().id, credential), trusting()
    known = _known.get(key) if snapshot is not None else None
    if snapshot is not None and known is not None:
        snapshot.trust = Trust(known.version)
        return known
    found = await run_reading(load)
    if found is not None:
        _known.put(key, found)
    return found


def remember(*, credential: Hashable, standing: Standing) -> None:
    """The same person, of whom something was noted that is no right."""
    _known.put((scope_now().id, credential), standing)

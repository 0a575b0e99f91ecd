"""Public keys of many issuers, remembered for a short while."""

from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from joserfc.jwk import ECKey

from api.oauth.realms import PublicJwk

MAX_ISSUERS: Final = 1024
FRESH: Final = timedelta(seconds=60)
PAUSE: Final = timedelta(seconds=5)
"""How long an unknown key id is believed to be garbage before the keys are read again."""

Load = Callable[[], Awaitable[list[PublicJwk]]]


@dataclass(frozen=True, slots=True)
class _Ring:
    keys: dict[str, ECKey]
    read_at: datetime


class KeyRings:
    """The least recently used issuer is forgotten first."""

    def __init__(self) -> None:
        self._rings: OrderedDict[str, _Ring] = OrderedDict()

    async def find(self, *, issuer: str, kid: str, load: Load, now: datetime) -> ECKey | None:
        """The issuer's key with that id, read with `load` when it is not at hand or may have been taken back."""
        ring = self._rings.get(issuer)
        if ring is None or now - ring.read_at > (FRESH if kid in ring.keys else PAUSE):
            ring = _Ring(keys={jwk["kid"]: ECKey.import_key({**jwk}) for jwk in await load()}, read_at=now)
            self._rings[issuer] = ring
        self._rings.move_to_end(issuer)
        while len(self._rings) > MAX_ISSUERS:
            self._rings.popitem(last=False)
        return ring.keys.get(kid)

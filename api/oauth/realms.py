"""What an authority's endpoints need from storage; tenants and the platform each have theirs."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from typing import Protocol, TypeVar

from api.oauth.assertion import SpentAssertion
from api.oauth.authority import Authority
from api.oauth.proof import Proof
from api.oauth.server import Loaded

T = TypeVar("T")
PublicJwk = dict[str, str]


class Realm(Protocol):
    """One authority's rows. `load` and `keep` are called inside `transact`."""

    @property
    def authority(self) -> Authority: ...

    async def transact(self, work: Callable[[], Awaitable[T]]) -> T:
        """Runs `work` in one transaction, committed unless it raises; perhaps once more from the start."""
        ...

    async def load(self, *, proof: Proof, now: datetime) -> Loaded:
        """Everything that the request may need."""
        ...

    async def keep(self, *, spent: Sequence[SpentAssertion]) -> None:
        """Raises `AssertionReplayed` when another request was faster."""
        ...

    async def published_keys(self) -> list[PublicJwk]:
        """The public keys whose tokens may be believed."""
        ...

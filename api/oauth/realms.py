"""What an authority's endpoints need from storage; tenants and the platform each have theirs."""

from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Protocol, TypeVar

from api.oauth.authority import Authority
from api.oauth.loaded import Kept, Loaded, Presented
from api.oauth.proof import Proof

T = TypeVar("T")
PublicJwk = dict[str, str]


class Realm(Protocol):
    """One authority's rows. `load` and `keep` are called inside `transact`."""

    @property
    def authority(self) -> Authority: ...

    async def transact(self, work: Callable[[], Awaitable[T]]) -> T:
        """Runs `work` in one transaction, committed unless it raises; perhaps once more from the start."""
        ...

    async def load(self, *, proof: Proof, presented: Presented, now: datetime) -> Loaded:
        """Everything that the request may need."""
        ...

    async def keep(self, *, kept: Kept, now: datetime) -> None:
        """Raises `AssertionReplayed` when another request was faster."""
        ...

    async def published_keys(self) -> list[PublicJwk]:
        """The public keys whose tokens may be believed."""
        ...

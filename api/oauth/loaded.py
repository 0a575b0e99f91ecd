"""What a request at the token endpoint needs from storage, and what it wants kept there."""

from dataclasses import dataclass, field
from uuid import UUID

from api.oauth.assertion import SpentAssertion
from api.oauth.clients import RegisteredClient
from api.oauth.tokens import Signer
from tenants.identity.queries_oauth import IssuedCode, IssuedRefresh


@dataclass(frozen=True, slots=True)
class Presented:
    """The texts that a caller sent and that may be known to us."""

    code: str | None = field(default=None, repr=False)
    refresh_token: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Loaded:
    """What the request needs from the database. `assertion_spent`: the assertion offered was used before."""

    signer: Signer
    client: RegisteredClient | None = None
    assertion_spent: bool = False
    code: IssuedCode | None = None
    refresh: IssuedRefresh | None = None


@dataclass(frozen=True, slots=True)
class NewRefresh:
    """A refresh token just made; only its hash will be kept."""

    grant_id: UUID
    text: str = field(repr=False)


@dataclass(slots=True)
class Kept:
    """What must be committed, also when the answer is an error: a replay that was found is not forgotten.

    `spent_code` and `rotated` are hashes, `revoked` is the id of a grant.
    """

    spent: list[SpentAssertion] = field(default_factory=list)
    spent_code: str | None = None
    rotated: str | None = None
    issued: NewRefresh | None = None
    revoked: UUID | None = None

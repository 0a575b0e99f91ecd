"""What is remembered of tokens: those spent and those taken back. To be run inside `writing()`."""

from datetime import datetime
from uuid import UUID

from tortoise.exceptions import IntegrityError

from tenants.core.counters import count_up
from tenants.core.rights import SERIES
from tenants.identity.models import RevokedToken, UsedAssertion


class AssertionReplayed(Exception):
    """Another request has used this assertion meanwhile; the transaction is lost."""


async def spend_assertion(*, id: str, expires_at: datetime) -> None:
    """Remembers an assertion until it would have expired. Raises `AssertionReplayed` when it is known already."""
    try:
        await UsedAssertion.create(id=id, expires_at=expires_at)
    except IntegrityError as error:
        raise AssertionReplayed from error


async def revoke_token(*, id: UUID, expires_at: datetime) -> None:
    """Takes back one token by its `jti`, or a whole grant by its `gid`; remembered until none of them lives."""
    await RevokedToken.get_or_create(id=id, defaults={"expires_at": expires_at})
    await count_up(series=SERIES)

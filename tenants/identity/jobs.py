"""Work of identity that nobody waits for."""

from datetime import datetime

from tenants.core.routing import writing
from tenants.identity.models import RevokedToken, UsedAssertion


async def forget_expired(*, now: datetime) -> None:
    """Drops what is remembered of tokens that have expired anyway, for the tenant in scope."""
    async with writing():
        await UsedAssertion.filter(expires_at__lt=now).delete()
        await RevokedToken.filter(expires_at__lt=now).delete()

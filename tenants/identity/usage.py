"""When API keys were last used: a stamp that may be lost, written at most once a minute."""

from datetime import datetime, timedelta
from typing import Final

from tenants.core.routing import writing
from tenants.identity.models import ApiKeyUse
from tenants.identity.queries import KeyInUse

GRAIN: Final = timedelta(minutes=1)


async def stamp(*, key: KeyInUse, now: datetime) -> bool:
    """Notes the use of a key in a transaction of its own, unless it was noted within the last minute; says whether."""
    if key.last_used_at is not None and now - key.last_used_at < GRAIN:
        return False
    async with writing():
        use = ApiKeyUse(key_id=key.id, at=now)
        await ApiKeyUse.bulk_create([use], on_conflict=["key_id"], update_fields=["at"])
    return True

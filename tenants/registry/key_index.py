"""Which tenant an API key belongs to; written together with the key, below all use cases."""

from uuid import UUID

from tenants.registry.models import ApiKeyIndex


async def index_api_key(*, key_hash: str, tenant_id: UUID) -> None:
    """Notes whose API key it is, by the SHA-256 of the key in hex; before the key is handed out."""
    await ApiKeyIndex.create(hash=key_hash, tenant_id=tenant_id)


async def drop_api_key(*, key_hash: str) -> None:
    """Forgets an API key."""
    await ApiKeyIndex.filter(hash=key_hash).delete()

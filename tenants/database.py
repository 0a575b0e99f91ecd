"""Which models there are, on which connection they live, and how to connect."""

from typing import Any

from tortoise.context import TortoiseContext

MODEL_MODULES: dict[str, list[str]] = {
    "control": ["tenants.registry.models"],
    "tenant": [
        "tenants.core.audit",
        "tenants.core.counters",
    ],
}
"""Every module that declares models, by app."""


def orm_config(
    *,
    url: str,
    pool_min: int = 1,
    pool_max: int = 10,
    statement_cache_size: int = 100,
    roles: bool = True,
) -> dict[str, Any]:
    """Tortoise's configuration; the arguments are those of `connect`."""
    pool = {
        "dsn": url,
        "minsize": pool_min,
        "maxsize": pool_max,
        "statement_cache_size": statement_cache_size,
        "server_settings": {"application_name": "branchline"},
    }
    return {
        "connections": {
            "control": {"engine": "tenants.core.control", "credentials": pool},
            "default": {"engine": "tenants.core.routing", "credentials": {**pool, "roles": roles}},
        },
        "apps": {
            "control": {"models": MODEL_MODULES["control"], "default_connection": "control"},
            "tenant": {"models": MODEL_MODULES["tenant"], "default_connection": "default"},
        },
        "use_tz": True,
        "timezone": "UTC",
    }


def _generation() -> dict[str, Any]:
    """aerich wants a table of its own among the models; a connection apart keeps it out of our migrations."""
    config = orm_config(url="postgresql:///branchline")
    config["connections"]["aerich"] = config["connections"]["control"]
    config["apps"]["aerich"] = {"models": ["aerich.models"], "default_connection": "aerich"}
    return config


TORTOISE_ORM = _generation()
"""For aerich, which generates offline and connects to nothing."""

_open: list[TortoiseContext] = []
_direct_urls: list[str] = []


async def connect(
    *,
    url: str,
    direct_url: str | None = None,
    pool_min: int = 1,
    pool_max: int = 10,
    statement_cache_size: int = 100,
    roles: bool = True,
) -> None:
    """Open both pools, each of `pool_min` to `pool_max` connections, as the login in `url`.

    `url` is all that asyncpg takes, a Unix socket as `postgresql://user@/db?host=/folder`. `direct_url` leads past
    a pooler, for what needs a session. `statement_cache_size` is 0 behind PgBouncer before 1.21; `roles` is off on
    Citus. Raises `RuntimeError` when already connected, and asyncpg's errors when there is no connection to be had.
    """
    if _open:
        raise RuntimeError("already connected")
    config = orm_config(
        url=url, pool_min=pool_min, pool_max=pool_max, statement_cache_size=statement_cache_size, roles=roles
    )
    context = TortoiseContext()
    await context.init(config=config, _enable_global_fallback=True)
    _open.append(context)
    _direct_urls.append(direct_url or url)
    try:
        for client in context.connections.all():
            await client.create_connection(with_db=True)
    except BaseException:
        await disconnect()
        raise


async def disconnect() -> None:
    """Close both pools, waiting for what is under way. Does nothing when not connected."""
    while _open:
        _direct_urls.clear()
        await _open.pop().close_connections()


def direct_url() -> str:
    """Where to connect for what needs a session of its own: LISTEN, jobs. Raises `RuntimeError` if not connected."""
    if not _direct_urls:
        raise RuntimeError("not connected")
    return _direct_urls[0]

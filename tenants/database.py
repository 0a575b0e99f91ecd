"""Which models there are, on which connection they live, and how to connect."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, TypedDict, Unpack

from tortoise.context import TortoiseContext

MODEL_MODULES: dict[str, list[str]] = {
    "control": ["tenants.registry.models"],
    "tenant": [
        "tenants.core.audit",
        "tenants.core.calendar_changes",
        "tenants.core.clear_reads",
        "tenants.core.calendars",
        "tenants.core.counters",
        "tenants.core.custom_fields",
        "tenants.core.deadlines",
        "tenants.core.idempotency",
        "tenants.core.outbox",
        "tenants.core.rules",
        "tenants.core.timeline",
        "tenants.branches.models",
        "tenants.staff.models",
        "tenants.project_groups.models",
        "tenants.staff.models_departure",
        "tenants.announcements.models",
        "tenants.identity.models",
        "tenants.identity.models_oauth",
        "tenants.identity.accounts",
        "tenants.identity.models_federation",
        "tenants.identity.models_support",
        "tenants.approvals.models",
        "tenants.customers.models",
        "tenants.complaints.models",
        "tenants.training.models",
        "tenants.training.models_exams",
        "tenants.ledger.models",
        "tenants.policies.models",
        "tenants.claims.models",
        "tenants.opportunities.models",
        "tenants.care.models",
        "tenants.orders.models",
        "tenants.orders.models_statements",
    ],
}
"""Every module that declares models, by app."""


class PoolOptions(TypedDict, total=False):
    """What may be said of each of the two pools, and what it is when nothing is said.

    `pool_min` (1) and `pool_max` (10) connections. `statement_cache_size` (100) is 0 behind PgBouncer before 1.21.
    `roles` (True) is off on Citus. A connection ends `max_age` (3600) seconds after it was made, or when it has
    served `max_tenants` (200) tenants.
    """

    pool_min: int
    pool_max: int
    statement_cache_size: int
    roles: bool
    max_age: float
    max_tenants: int


def orm_config(*, url: str, **options: Unpack[PoolOptions]) -> dict[str, Any]:
    """Tortoise's configuration. `url` is all that asyncpg takes; a socket is `postgresql://user@/db?host=/folder`."""
    pool = {
        "dsn": url,
        "minsize": options.get("pool_min", 1),
        "maxsize": options.get("pool_max", 10),
        "statement_cache_size": options.get("statement_cache_size", 100),
        "max_age": options.get("max_age", 3600.0),
        "max_tenants": options.get("max_tenants", 200),
        "server_settings": {"application_name": "branchline"},
    }
    tenant = {**pool, "roles": options.get("roles", True)}
    return {
        "connections": {
            "control": {"engine": "tenants.core.control", "credentials": pool},
            "default": {"engine": "tenants.core.routing", "credentials": tenant},
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


async def connect(*, url: str, direct_url: str | None = None, **options: Unpack[PoolOptions]) -> None:
    """Open both pools for the whole process, as the login in `url`; `direct_url` leads past a pooler.

    Raises `RuntimeError` when already connected, and asyncpg's errors when there is no connection to be had.
    """
    if _open:
        raise RuntimeError("already connected")
    context = TortoiseContext()
    await _start(context, url, options, everywhere=True)
    _open.append(context)
    _direct_urls.append(direct_url or url)


async def disconnect() -> None:
    """Close both pools, waiting for what is under way. Does nothing when not connected."""
    while _open:
        _direct_urls.clear()
        await _open.pop().close_connections()


@asynccontextmanager
async def connected(*, url: str, **options: Unpack[PoolOptions]) -> AsyncIterator[None]:
    """Both pools for this task and those it starts, apart from any other connection of the process."""
    context = TortoiseContext()
    await _start(context, url, options, everywhere=False)
    try:
        with context:
            yield
    finally:
        await context.close_connections()


def direct_url() -> str:
    """Where to connect for what needs a session of its own (LISTEN, jobs); `RuntimeError` when not connected."""
    if not _direct_urls:
        raise RuntimeError("not connected")
    return _direct_urls[0]


async def _start(context: TortoiseContext, url: str, options: PoolOptions, *, everywhere: bool) -> None:
    try:
        with context:
            await context.init(config=orm_config(url=url, **options), _enable_global_fallback=everywhere)
        for client in context.connections.all():
            await client.create_connection(with_db=True)
    except BaseException:
        await context.close_connections()
        raise

"""Schemas made in advance, since making one takes hundreds of tables and indexes, and naming one next to nothing.

A spare schema holds what the template holds and no rows; nobody but the owner has any right to it, so that it gets its
role and its rights as a fresh one does. One that is behind the template is of no use, and dropped.
"""

from hashlib import sha256

import asyncpg

from tenants.core.keys import new_id
from tenants.registry.applying import Busy, lock_schema
from tenants.registry.ledger import seen
from tenants.registry.sql_text import quoted
from tenants.registry.template import TEMPLATE_SCHEMA, clone

READY = 2
"""How many there should be: chains are opened one at a time."""

_PREFIX = "spare_"


async def take(owner: asyncpg.Connection, *, schema: str) -> bool:
    """Gives one of the stock this name; False when there is none.

    In the transaction that makes a tenant of it, under the lock of the template's shape.
    """
    ready, _ = await _found(owner)
    for spare in ready:
        if await _locked(owner, spare):
            await owner.execute(f"ALTER SCHEMA {quoted(spare)} RENAME TO {quoted(schema)}")
            return True
    return False


async def fill(owner: asyncpg.Connection, *, size: int = READY) -> int:
    """Drops what is behind the template and makes schemas until so many are ready; returns how many it made.

    Raises `Busy` when somebody else fills it, or the template is being migrated: there is nothing to do then.
    """
    made = 0
    while await _made_another(owner, size):
        made += 1
    _, stale = await _found(owner)
    for spare in stale:
        async with owner.transaction():
            if await _locked(owner, spare):
                await owner.execute(f"DROP SCHEMA {quoted(spare)} CASCADE")
    return made


async def _made_another(owner: asyncpg.Connection, size: int) -> bool:
    async with owner.transaction():
        await lock_schema(owner, schema=TEMPLATE_SCHEMA, shared=True)
        await lock_schema(owner, schema=_PREFIX)
        ready, _ = await _found(owner)
        if len(ready) >= size:
            return False
        await clone(owner, schema=f"{await _prefix(owner)}{new_id().hex}")
    return True


async def _found(owner: asyncpg.Connection) -> tuple[list[str], list[str]]:
    """The spare schemas at the template's versions, and the others."""
    rows = await owner.fetch("SELECT nspname FROM pg_namespace WHERE nspname ^@ $1 ORDER BY nspname", _PREFIX)
    names, prefix = [row["nspname"] for row in rows], await _prefix(owner)
    ready = [name for name in names if name.startswith(prefix)]
    return ready, [name for name in names if name not in ready]


async def _prefix(owner: asyncpg.Connection) -> str:
    """What the names of ready schemas begin with. It stands for the migrations they hold: their own tables cannot be
    asked by name while others take them."""
    ledgers = await seen(owner, schemas=[TEMPLATE_SCHEMA])
    versions = ",".join(sorted(ledgers.get(TEMPLATE_SCHEMA, ())))
    return f"{_PREFIX}{sha256(versions.encode()).hexdigest()[:16]}_"


async def _locked(owner: asyncpg.Connection, spare: str) -> bool:
    """Whether it is ours to the end of the transaction: nobody else is at it, and nobody took it before."""
    try:
        await lock_schema(owner, schema=spare)
    except Busy:
        return False
    return bool(await owner.fetchval("SELECT to_regnamespace($1) IS NOT NULL", spare))

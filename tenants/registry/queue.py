"""The queue of jobs: procrastinate's tables in the schema `control`, installed and kept up to date by the owner.

Its triggers, enums and serial columns are the library's own, exempt from the rules for our tables, and of no concern
to a tenant that moves. What the library's files hold is noted in `queue_migration`, one row a file.
"""

from collections.abc import Iterator
from pathlib import Path

import asyncpg
from procrastinate.schema import SchemaManager

from tenants.registry.hardening import CONTROL_SCHEMA, SHARED_LOCK
from tenants.registry.sql_text import quoted

_LEDGER = """
CREATE TABLE IF NOT EXISTS control.queue_migration (
    version text PRIMARY KEY, applied_at timestamptz NOT NULL DEFAULT now())
"""

# Wakes a worker for the tenant whose role calls. The writer shares a lock until its commit, so that a worker that
# has just begun knows to look again; of writers at once one alone puts the job in, so that none waits for another.
# Where roles are off (Citus) the app's own login calls, and the argument says for whom.
_ENQUEUE = """
CREATE OR REPLACE FUNCTION control.enqueue(tenant_schema text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = control, pg_temp AS $$
DECLARE
    whose text := current_setting('role');
    once text;
BEGIN
    IF whose = 'none' AND has_table_privilege(session_user, 'control.procrastinate_jobs', 'INSERT') THEN
        whose := tenant_schema;
    END IF;
    IF whose !~ '^t_[0-9a-f]{32}$' THEN
        RAISE insufficient_privilege USING MESSAGE = 'no tenant''s role calls';
    END IF;
    once := 'outbox/' || whose;
    PERFORM pg_advisory_xact_lock_shared(hashtextextended(once, 0));
    IF NOT pg_try_advisory_xact_lock(hashtextextended('wake/' || whose, 0))
       OR EXISTS (SELECT FROM procrastinate_jobs WHERE queueing_lock = once AND status = 'todo') THEN
        RETURN;
    END IF;
    INSERT INTO procrastinate_jobs (queue_name, task_name, queueing_lock, args)
    VALUES ('outbox', 'outbox', once, jsonb_build_object('tenant_id', substr(whose, 3)))
    ON CONFLICT DO NOTHING;
END
$$
"""


async def install_queue(*, owner: asyncpg.Connection, app_role: str) -> None:
    """Brings the queue up to the installed library's version; may be repeated.

    The rights on its tables are given with those on the other shared ones. Raises asyncpg's errors.
    """
    async with owner.transaction():
        await owner.execute("SELECT pg_advisory_xact_lock($1)", SHARED_LOCK)
        await owner.execute(_LEDGER)
        await owner.execute("SET LOCAL search_path TO control")
        applied = {row["version"] for row in await owner.fetch("SELECT version FROM queue_migration")}
        files = _files()
        if not applied:
            await owner.execute(SchemaManager.get_schema())
        for version in sorted(files.keys() - applied):
            if applied:
                await owner.execute(files[version].read_text(encoding="utf-8"))
            await owner.execute("INSERT INTO queue_migration (version) VALUES ($1)", version)
        await owner.execute(_ENQUEUE)
        for statement in _grants(await _functions(owner), quoted(app_role)):
            await owner.execute(statement)


async def is_installed(conn: asyncpg.Connection) -> bool:
    """Whether the queue is there, and as new as this process's library."""
    if await conn.fetchval("SELECT to_regclass('control.queue_migration') IS NULL"):
        return False
    rows = await conn.fetch("SELECT version FROM control.queue_migration")
    return _files().keys() <= {row["version"] for row in rows}


def _files() -> dict[str, Path]:
    """The library's own migrations by name; sorted, they are in order."""
    return {path.stem: path for path in Path(SchemaManager.get_migrations_path()).glob("*.sql")}


async def _functions(owner: asyncpg.Connection) -> list[str]:
    rows = await owner.fetch(
        "SELECT oid::regprocedure::text AS name FROM pg_proc "
        "WHERE pronamespace = $1::text::regnamespace AND starts_with(proname, 'procrastinate_')",
        CONTROL_SCHEMA,
    )
    return [row["name"] for row in rows]


def _grants(functions: list[str], app: str) -> Iterator[str]:
    """Tenants' roles may wake a worker and nothing else: they may enter `control`, where nothing more is open."""
    yield "GRANT USAGE ON SCHEMA control TO PUBLIC"
    yield "GRANT EXECUTE ON FUNCTION control.enqueue(text) TO PUBLIC"
    for function in functions:
        yield f"REVOKE EXECUTE ON FUNCTION {function} FROM PUBLIC"
        yield f"GRANT EXECUTE ON FUNCTION {function} TO {app}"
    yield f"GRANT USAGE ON ALL SEQUENCES IN SCHEMA control TO {app}"

"""What the database must refuse by itself, so that a slip of ours in SQL cannot cross tenants.

The app's login owns nothing and inherits nothing; it may only become a tenant's role, and that role may only touch
its own schema. What Postgres grants to everybody is taken back where it would let an expression escape the role.
"""

from dataclasses import dataclass
from urllib.parse import parse_qs, unquote, urlsplit

import asyncpg

from tenants.registry.sql_text import quoted

MINIMUM_SERVER = 17

CONTROL_SCHEMA = "control"
EXTENSION_SCHEMA = "ext"

SHARED_LOCK = 0x42_52_48_44  # one hardening at a time: two would update the same catalogue rows

_STATEMENTS = (
    "REVOKE TEMPORARY, CREATE ON DATABASE {database} FROM PUBLIC",
    "GRANT CONNECT ON DATABASE {database} TO {app}",
    "REVOKE ALL ON SCHEMA public FROM PUBLIC",
    "CREATE SCHEMA IF NOT EXISTS control",
    "GRANT USAGE ON SCHEMA control TO {app}",
    "CREATE SCHEMA IF NOT EXISTS ext",
    "GRANT USAGE ON SCHEMA ext TO PUBLIC",
)

# Owned by the superuser; where the owner is none (managed Postgres) these fail, and the probe says what is missing.
_STATEMENTS_OF_SUPERUSER = (
    "REVOKE EXECUTE ON FUNCTION pg_catalog.set_config(text, text, boolean) FROM PUBLIC",
    "REVOKE USAGE ON LANGUAGE plpgsql FROM PUBLIC",
    "ALTER ROLE {app} NOINHERIT",
    "ALTER ROLE {app} SET search_path = ''",
)

# What the app's login may do in `control`. Ids, slugs and schema versions are not its to change.
_CONTROL_GRANTS = {
    "tenant": "SELECT, INSERT, UPDATE (name, status, locale, time_zone, currency, blueprint_name, blueprint_version, "
    "suspended_at, suspended_reason)",
    "api_key_index": "SELECT, INSERT, DELETE",
    "application": "SELECT, INSERT, UPDATE",
    "application_secret": "SELECT, INSERT, UPDATE",
    "operator_client": "SELECT, INSERT, UPDATE",
    "platform_key": "SELECT, INSERT, UPDATE, DELETE",
    "tenant_migration": "SELECT",
    "trusted_document": "SELECT, INSERT",
    "procrastinate_workers": "SELECT, INSERT, UPDATE, DELETE",
    "procrastinate_jobs": "SELECT, INSERT, UPDATE, DELETE",
    "procrastinate_periodic_defers": "SELECT, INSERT, UPDATE, DELETE",
    "procrastinate_events": "SELECT, INSERT",
    "queue_migration": "SELECT",
}

_PROBES = {
    f"the server is older than Postgres {MINIMUM_SERVER}": (
        f"current_setting('server_version_num')::int < {MINIMUM_SERVER}0000"
    ),
    "everybody may call set_config and so leave the tenant's role": (
        "has_function_privilege(current_user, 'pg_catalog.set_config(text,text,boolean)', 'EXECUTE')"
    ),
    "everybody may run PL/pgSQL blocks": "has_language_privilege(current_user, 'plpgsql', 'USAGE')",
    "everybody may create temporary tables": ("has_database_privilege(current_user, current_database(), 'TEMP')"),
    "the app's login may create schemas": ("has_database_privilege(current_user, current_database(), 'CREATE')"),
    "the schema public is open": (
        "has_schema_privilege(current_user, 'public', 'USAGE') "
        "OR has_schema_privilege(current_user, 'public', 'CREATE')"
    ),
    "the app's login has a search_path of its own": "current_setting('search_path') NOT IN ('', '\"\"')",
    "the app's login is powerful (superuser, BYPASSRLS, CREATEROLE, CREATEDB or REPLICATION)": (
        "EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = current_user "
        "AND (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR rolreplication))"
    ),
    "the app's login inherits from its roles": (
        "EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = current_user AND rolinherit) "
        "OR EXISTS (SELECT FROM pg_catalog.pg_auth_members m JOIN pg_catalog.pg_roles r ON r.oid = m.member "
        "WHERE r.rolname = current_user AND m.inherit_option)"
    ),
    "the app's login owns tables or schemas": (
        "EXISTS (SELECT FROM pg_catalog.pg_class c JOIN pg_catalog.pg_roles r ON r.oid = c.relowner "
        "WHERE r.rolname = current_user) "
        "OR EXISTS (SELECT FROM pg_catalog.pg_namespace n JOIN pg_catalog.pg_roles r ON r.oid = n.nspowner "
        "WHERE r.rolname = current_user)"
    ),
}


class HardeningError(RuntimeError):
    """The database cannot be prepared; the text says why and what to do."""


@dataclass(frozen=True, slots=True)
class MissingHardening:
    """One protection that is not in place, in words for the operator."""

    what: str


def login_of(url: str) -> str:
    """The login a database URL names: before the @, or as its `user` parameter."""
    parts = urlsplit(url)
    name = unquote(parts.username) if parts.username else parse_qs(parts.query).get("user", [""])[0]
    if not name:
        raise HardeningError("the database URL names no login")
    return name


async def harden(*, owner: asyncpg.Connection, app_role: str) -> None:
    """Prepares the database for tenants; may be repeated. What only a superuser may do is tried and left.

    Raises `HardeningError` when the server is too old or the app's login is missing or is the owner itself.
    """
    if owner.get_server_version().major < MINIMUM_SERVER:
        raise HardeningError(f"Postgres {MINIMUM_SERVER} or later is needed, this is {owner.get_server_version()}")
    if not await owner.fetchval("SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = $1)", app_role):
        raise HardeningError(f"the app's login {app_role} does not exist: CREATE ROLE {app_role} LOGIN NOINHERIT")
    if await owner.fetchval("SELECT current_user = $1", app_role):
        raise HardeningError(f"the app's login and the owner are the same, {app_role}: the app must own nothing")
    names = {"app": quoted(app_role), "database": quoted(await owner.fetchval("SELECT current_database()"))}
    async with owner.transaction():
        await owner.execute("SELECT pg_advisory_xact_lock($1)", SHARED_LOCK)
        for statement in _STATEMENTS:
            await owner.execute(statement.format(**names))
        for statement in _STATEMENTS_OF_SUPERUSER:
            try:
                async with owner.transaction():
                    await owner.execute(statement.format(**names))
            except asyncpg.InsufficientPrivilegeError:
                continue


async def grant_control(*, owner: asyncpg.Connection, app_role: str) -> None:
    """Gives the app's login its rights on the shared tables, and no others. Runs after `control` is migrated.

    The queue of jobs must be installed.
    """
    app = quoted(app_role)
    async with owner.transaction():
        await owner.execute("SELECT pg_advisory_xact_lock($1)", SHARED_LOCK)
        await owner.execute(f"REVOKE ALL ON ALL TABLES IN SCHEMA control FROM {app}")
        for table, rights in _CONTROL_GRANTS.items():
            await owner.execute(f"GRANT {rights} ON control.{table} TO {app}")


async def probe(conn: asyncpg.Connection) -> list[MissingHardening]:
    """What protection is missing, asked over the app's login at start-up."""
    checks = ", ".join(f"({condition})" for condition in _PROBES.values())
    (row,) = await conn.fetch(f"SELECT {checks}")
    return [MissingHardening(what) for what, missing in zip(_PROBES, row.values(), strict=True) if missing]

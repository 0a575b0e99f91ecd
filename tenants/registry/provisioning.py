"""A new tenant's schema and role, in one transaction: there in full, or not at all. The schema is one of the stock,
where there is one, or made from the template.

The registry row comes first, in status PROVISIONING (`service.register`), and becomes ACTIVE last (`service.activate`):
an onboarding that died in between is begun again with the same slug, or taken back with `deprovision`.
"""

import re

import asyncpg

from tenants.core.errors import WrongState
from tenants.core.scope import TenantRef
from tenants.registry.applying import Patience, insistently, lock_schema
from tenants.registry.contents import tables_of
from tenants.registry.grants import grant_statements
from tenants.registry.ledger import seen
from tenants.registry.models import TenantStatus
from tenants.registry.sql_text import quoted
from tenants.registry.stock import take
from tenants.registry.template import TEMPLATE_SCHEMA, clone
from tenants.registry.versions import number_of

_TENANT_SCHEMA = re.compile(r"t_[0-9a-f]{32}")


class NotMigrated(RuntimeError):
    """There is no template to clone: run the migrations first."""


async def provision(
    *, owner: asyncpg.Connection, tenant: TenantRef, app_role: str, patience: Patience | None = None
) -> str:
    """Makes the tenant's schema and role; returns the schema's version. Done before, it changes nothing.

    `owner` is a connection of the owner's login, `app_role` the app's, which may become the tenant's role but
    inherits nothing from it. Raises `NotMigrated`, `TemplateError`, or `Busy` when the template is being migrated
    for longer than `patience` lasts.
    """

    async def attempt() -> str:
        async with owner.transaction():
            await lock_schema(owner, schema=TEMPLATE_SCHEMA, shared=True)
            await lock_schema(owner, schema=tenant.schema)
            if await owner.fetchval("SELECT to_regnamespace($1) IS NULL", tenant.schema):
                await _create(owner, tenant, app_role)
            return await _version(owner, tenant)

    return await insistently(attempt, patience=patience or Patience())


async def deprovision(*, owner: asyncpg.Connection, tenant: TenantRef) -> None:
    """Takes back what `provision` made for a tenant that never went live; its registry row stays.

    Raises `WrongState` when the tenant is, or was, ACTIVE: no data of a tenant is destroyed here.
    """
    async with owner.transaction():
        await lock_schema(owner, schema=tenant.schema)
        query = "SELECT status FROM control.tenant WHERE id = $1 FOR UPDATE"
        state = await owner.fetchval(query, tenant.id)
        if state != TenantStatus.PROVISIONING:
            raise WrongState(state=state)
        await owner.execute(f"DROP SCHEMA IF EXISTS {quoted(tenant.schema)} CASCADE")
        await owner.execute(f"DROP ROLE IF EXISTS {quoted(tenant.role)}")
        await owner.execute("DELETE FROM control.tenant_migration WHERE tenant_id = $1", tenant.id)
        await owner.execute("UPDATE control.tenant SET schema_version = '' WHERE id = $1", tenant.id)


async def _create(owner: asyncpg.Connection, tenant: TenantRef, app_role: str) -> None:
    if not _TENANT_SCHEMA.fullmatch(tenant.schema):
        raise ValueError(tenant.schema)
    if await owner.fetchval("SELECT to_regnamespace($1) IS NULL", TEMPLATE_SCHEMA):
        raise NotMigrated("there is no template schema")
    if not await take(owner, schema=tenant.schema):
        await clone(owner, schema=tenant.schema)
    role = quoted(tenant.role)
    if await owner.fetchval("SELECT to_regrole($1) IS NULL", tenant.role):
        await owner.execute(f"CREATE ROLE {role} NOLOGIN")
    tables = await tables_of(owner, schema=tenant.schema)
    grants = grant_statements(schema=tenant.schema, role=tenant.role, tables=tables)
    membership = f"GRANT {role} TO {quoted(app_role)} WITH INHERIT FALSE, SET TRUE"
    await owner.execute(";\n".join((membership, *grants)))
    ledgers = await seen(owner, schemas=[tenant.schema])
    version = max(ledgers[tenant.schema], key=number_of, default="")
    await owner.execute("UPDATE control.tenant SET schema_version = $2 WHERE id = $1", tenant.id, version)


async def _version(owner: asyncpg.Connection, tenant: TenantRef) -> str:
    version = await owner.fetchval("SELECT schema_version FROM control.tenant WHERE id = $1", tenant.id)
    if version is None:
        raise LookupError(f"the registry has no tenant {tenant.slug}")
    return str(version)

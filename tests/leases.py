"""A tenant lent to one worker's tests and put back as it was after each of them."""

from dataclasses import dataclass

import asyncpg

from tenants.core import settings_memory
from tenants.registry.sql_text import quoted
from tests.people import Chain


@dataclass(frozen=True, slots=True)
class Lease:
    """The tenant, and for each of its tables what puts back the rows it held when it was lent.

    Which tables a test wrote to is noted by triggers, in a schema of the lease's own.
    """

    owner: asyncpg.Connection
    chain: Chain
    kept: str
    scripts: dict[str, str]

    async def restore(self) -> None:
        self.chain.letters.clear()
        settings_memory.forget(tenant_id=self.chain.tenant.id)
        touched = await self.owner.fetch(f"SELECT DISTINCT name FROM {self.kept}.touched")
        if touched:
            mend = (self.scripts[row["name"]] for row in touched)
            await self.owner.execute(";".join((_QUIETLY, *mend, f"TRUNCATE {self.kept}.touched", _AS_EVER)))


_QUIETLY, _AS_EVER = (f"SET session_replication_role = {role}" for role in ("replica", "origin"))


async def take_lease(owner: asyncpg.Connection, chain: Chain) -> Lease:
    """Keeps a copy of every row the tenant holds now."""
    schema, kept = chain.tenant.schema, f"kept_{chain.tenant.id.hex}"
    tables = [
        row["tablename"] for row in await owner.fetch("SELECT tablename FROM pg_tables WHERE schemaname = $1", schema)
    ]
    await owner.execute(
        f"""CREATE SCHEMA {kept}; CREATE TABLE {kept}.touched (name text);
        CREATE FUNCTION {kept}.touch() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS
        $$ BEGIN INSERT INTO {kept}.touched VALUES (TG_TABLE_NAME); RETURN NULL; END $$"""
    )
    scripts = {}
    for table in tables:
        mine, copy = f"{quoted(schema)}.{quoted(table)}", f"{kept}.{quoted(table)}"
        await owner.execute(f"CREATE TABLE {copy} AS TABLE {mine}")
        scripts[table] = f"DELETE FROM {mine}; INSERT INTO {mine} SELECT * FROM {copy}"
        await owner.execute(
            f"""CREATE TRIGGER touched AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON {mine}
            EXECUTE FUNCTION {kept}.touch()"""
        )
    return Lease(owner, chain, kept, scripts)

"""A tenant lent to one worker's tests and put back as it was after each of them."""

from dataclasses import dataclass

import asyncpg

from tenants.core import settings_memory
from tenants.registry.sql_text import quoted
from tests.people import Chain


@dataclass(frozen=True, slots=True)
class Lease:
    """The tenant and the one script that puts back what it held when it was lent."""

    owner: asyncpg.Connection
    chain: Chain
    script: str

    async def restore(self) -> None:
        self.chain.letters.clear()
        settings_memory.forget(tenant_id=self.chain.tenant.id)
        await self.owner.execute(self.script)


async def take_lease(owner: asyncpg.Connection, chain: Chain) -> Lease:
    """Keeps a copy of every row the tenant holds now."""
    schema, kept = chain.tenant.schema, f"kept_{chain.tenant.id.hex}"
    tables = [
        row["tablename"] for row in await owner.fetch("SELECT tablename FROM pg_tables WHERE schemaname = $1", schema)
    ]
    await owner.execute(f"CREATE SCHEMA {kept}")
    statements = ["SET session_replication_role = replica"]
    for table in tables:
        mine, copy = f"{quoted(schema)}.{quoted(table)}", f"{kept}.{quoted(table)}"
        await owner.execute(f"CREATE TABLE {copy} AS TABLE {mine}")
        statements.append(f"DELETE FROM {mine}")
        if await owner.fetchval(f"SELECT EXISTS (SELECT 1 FROM {copy})"):
            statements.append(f"INSERT INTO {mine} SELECT * FROM {copy}")
    statements.append("SET session_replication_role = origin")
    return Lease(owner, chain, ";".join(statements))

"""What a tenant's role may do: read and write its own tables, add to the trail, nothing else."""

from collections.abc import Iterable, Iterator

from tenants.registry.ledger import LEDGER
from tenants.registry.sql_text import quoted

# Tables whose rows are only ever added.
APPEND_ONLY = frozenset({"audit_entry", "clear_read", "ledger_entry", "ledger_posting", "timeline_entry"})


def grant_statements(*, schema: str, role: str, tables: Iterable[str]) -> Iterator[str]:
    """The role's rights on the schema's tables, whatever they were before.

    Said again with every migration, in its transaction: a table is never there without its rights. Default
    privileges would do it too, but only for tables of the owner that set them, and could not tell tables apart.
    `ON ALL TABLES` would read the catalogue of all tenants five times.
    """
    here, grantee = quoted(schema), quoted(role)
    kept = sorted(set(tables) - {LEDGER})
    added_to = sorted(APPEND_ONLY & set(kept))
    yield f"GRANT USAGE ON SCHEMA {here} TO {grantee}"
    if kept:
        yield f"GRANT SELECT, INSERT, UPDATE, DELETE ON {_named(here, kept)} TO {grantee}"
    if added_to:
        yield f"REVOKE UPDATE, DELETE ON {_named(here, added_to)} FROM {grantee}"


def _named(schema: str, tables: list[str]) -> str:
    return ", ".join(f"{schema}.{quoted(table)}" for table in tables)

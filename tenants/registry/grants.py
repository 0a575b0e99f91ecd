"""What a tenant's role may do: read and write its own tables, add to the trail, nothing else."""

from collections.abc import Iterator

from tenants.registry.ledger import LEDGER
from tenants.registry.sql_text import quoted

# Tables whose rows are only ever added.
APPEND_ONLY = frozenset({"audit_entry", "timeline_entry"})


def grant_statements(*, schema: str, role: str, tables: frozenset[str]) -> Iterator[str]:
    """The role's rights on every table of its schema, whatever they were before.

    Said again with every migration, in its transaction: a table is never there without its rights. Default
    privileges would do it too, but only for tables of the owner that set them, and could not tell tables apart.
    """
    here, grantee = quoted(schema), quoted(role)
    yield f"GRANT USAGE ON SCHEMA {here} TO {grantee}"
    yield f"GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA {here} TO {grantee}"
    yield f"REVOKE ALL ON {here}.{LEDGER} FROM {grantee}"
    for table in sorted(APPEND_ONLY & tables):
        yield f"REVOKE UPDATE, DELETE ON {here}.{quoted(table)} FROM {grantee}"

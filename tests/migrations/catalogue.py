"""A schema as the catalogue tells it, free of its own name, so that two can be compared."""

import asyncpg

_PARTS = {
    "columns": """
        SELECT c.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull, a.attgenerated::text,
               a.attidentity::text, pg_get_expr(d.adbin, d.adrelid), a.attcollation::regcollation::text
          FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
          LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
         WHERE c.relnamespace = $1::text::regnamespace AND c.relkind = 'r'""",
    "column order": """
        SELECT c.relname, string_agg(a.attname::text, ',' ORDER BY a.attnum)
          FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
         WHERE c.relnamespace = $1::text::regnamespace AND c.relkind = 'r' GROUP BY 1""",
    "tables": """
        SELECT c.relname, c.relkind::text, array_to_string(c.reloptions, ','), c.relowner::regrole::text
          FROM pg_class c WHERE c.relnamespace = $1::text::regnamespace""",
    "constraints": """
        SELECT conrelid::regclass::text, conname, contype::text, convalidated, pg_get_constraintdef(oid),
               CASE WHEN conindid <> 0 THEN conindid::regclass::text END
          FROM pg_constraint WHERE connamespace = $1::text::regnamespace""",
    "indexes": """
        SELECT indexrelid::regclass::text, pg_get_indexdef(indexrelid, 0, true), indisvalid, indisprimary, indisunique
          FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid WHERE c.relnamespace = $1::text::regnamespace""",
    "grants": """
        SELECT c.relname, CASE WHEN g.grantee = $1::text::regrole THEN 'the tenant' ELSE g.grantee::regrole::text END,
               g.privilege_type, g.is_grantable
          FROM pg_class c, aclexplode(coalesce(c.relacl, acldefault('r', c.relowner))) g
         WHERE c.relnamespace = $1::text::regnamespace AND c.relkind = 'r'""",
    "schema": """
        SELECT CASE WHEN g.grantee = $1::text::regrole THEN 'the tenant' ELSE g.grantee::regrole::text END,
               g.privilege_type FROM pg_namespace n, aclexplode(n.nspacl) g WHERE n.nspname = $1""",
    "migrations": "SELECT version FROM schema_migration WHERE $1 <> ''",
}
WITHOUT_ROLE = frozenset(_PARTS) - {"grants", "schema"}


async def catalogue(
    conn: asyncpg.Connection, schema: str, parts: frozenset[str] = frozenset(_PARTS)
) -> dict[str, list[tuple[object, ...]]]:
    """The named parts of the schema, sorted; `grants` and `schema` need the role of the schema's name."""
    async with conn.transaction():
        await conn.execute(f'SET LOCAL search_path TO "{schema}"')
        found = {part: await conn.fetch(_PARTS[part], schema) for part in sorted(parts)}
    return {part: sorted((tuple(row) for row in rows), key=repr) for part, rows in found.items()}

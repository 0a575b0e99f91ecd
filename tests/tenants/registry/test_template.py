from pathlib import Path

import asyncpg
import pytest

from tenants.registry.applying import Patience, Target, apply
from tenants.registry.ledger import open_ledger
from tenants.registry.migrations import migrate_all
from tenants.registry.template import TEMPLATE_SCHEMA, TemplateError, read_pattern
from tenants.registry.versions import load_migrations
from tests.migrations.catalogue import WITHOUT_ROLE, catalogue
from tests.migrations.databases import APP_ROLE, Database, add_migration, new_tenant, register_tenant

# What hand-written migrations may bring beyond what the models declare.
_LATER = (
    """CREATE TABLE "late" (id uuid PRIMARY KEY, "Weird ""name" text NOT NULL DEFAULT 'a;b''c', amount numeric(12,2)
       CHECK (amount >= 0), first date, last date, doubled numeric GENERATED ALWAYS AS (amount * 2) STORED,
       note varchar(20) COLLATE "C", tags text[] NOT NULL DEFAULT '{}', dropped int, parent_id uuid REFERENCES late,
       CONSTRAINT "no gaps" CHECK (first <= last),
       CONSTRAINT one_at_a_time EXCLUDE USING gist (daterange(first, last) WITH &&)) WITH (fillfactor = 80);
       ALTER TABLE late DROP COLUMN dropped;
       ALTER TABLE late ADD COLUMN added uuid REFERENCES "counter_holder" ON DELETE SET NULL;
       ALTER TABLE late RENAME COLUMN note TO remark;
       ALTER TABLE late ALTER COLUMN remark SET NOT NULL""",
    """CREATE UNIQUE INDEX "open one" ON late (parent_id) WHERE last IS NULL;
       CREATE INDEX by_expression ON late (lower(remark) text_pattern_ops, amount DESC NULLS LAST) INCLUDE (first);
       CREATE INDEX by_tags ON late USING gin (tags) WITH (fastupdate = off);
       ALTER TABLE late RENAME CONSTRAINT "no gaps" TO in_order;
       ALTER INDEX by_tags RENAME TO tags_of_late""",
)


async def test_a_cloned_schema_equals_one_that_went_through_every_migration(migrated: Database, root: Path) -> None:
    earlier = await new_tenant(migrated, "pingan")
    add_migration(root, 1, "CREATE TABLE counter_holder (id uuid PRIMARY KEY)")
    for number, sql in enumerate(_LATER, start=2):
        add_migration(root, number, sql)
    report = await migrate_all(owner_url=migrated.owner_url, app_role=APP_ROLE, root=root)
    assert report.is_complete
    cloned = await new_tenant(migrated, "shunda")
    async with migrated.connection() as owner:
        expected = await catalogue(owner, TEMPLATE_SCHEMA, WITHOUT_ROLE)
        assert await catalogue(owner, cloned.schema, WITHOUT_ROLE) == expected
        assert await catalogue(owner, cloned.schema) == await catalogue(owner, earlier.schema)


async def test_a_tenant_that_was_never_cloned_equals_a_cloned_one(shared: Database) -> None:
    walked = await register_tenant(shared, "guanyun")
    cloned = await new_tenant(shared, "pingan")
    async with shared.connection() as owner:
        await owner.execute(f'CREATE ROLE "{walked.role}" NOLOGIN; CREATE SCHEMA "{walked.schema}"')
        await open_ledger(owner, schema=walked.schema)
        target = Target(schema=walked.schema, name=walked.slug, tenant_id=walked.id)
        for migration in await load_migrations(app="tenant"):
            assert await apply(owner, target=target, migration=migration, patience=Patience())
        assert await catalogue(owner, walked.schema) == await catalogue(owner, cloned.schema)


@pytest.mark.parametrize(
    ("sql", "named"),
    [
        ("CREATE TABLE x (id int PRIMARY KEY, number serial)", "sequence x_number_seq"),
        ("CREATE TABLE x (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY)", "identity column x.id"),
        ("CREATE TABLE x (id int)", "table without primary key x"),
        ("CREATE VIEW v AS SELECT 1", "view v"),
        ("CREATE MATERIALIZED VIEW v AS SELECT 1", "materialized view v"),
        ("CREATE UNLOGGED TABLE x (id int PRIMARY KEY)", "special table x"),
        ("CREATE TABLE x (id int PRIMARY KEY) PARTITION BY LIST (id)", "table x"),
        ("CREATE TYPE colour AS ENUM ('红', '绿')", "type colour"),
        ("CREATE DOMAIN plate AS text", "type plate"),
        ("CREATE FUNCTION f() RETURNS int LANGUAGE sql RETURN 1", "function f\\(\\)"),
        (
            "CREATE TABLE x (id int PRIMARY KEY, other int UNIQUE DEFERRABLE INITIALLY DEFERRED)",
            "deferrable constraint x_other_key",
        ),
        (
            "CREATE TABLE x (id uuid PRIMARY KEY REFERENCES control.tenant)",
            "foreign key out of the schema x_id_fkey",
        ),
        (
            "CREATE TABLE x (id int PRIMARY KEY); ALTER TABLE x ENABLE ROW LEVEL SECURITY",
            "special table x",
        ),
        (
            "CREATE TABLE x (id int PRIMARY KEY); CREATE TRIGGER t BEFORE UPDATE ON x "
            "FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger()",
            "trigger t",
        ),
    ],
)
async def test_what_a_tenants_schema_may_not_hold_is_refused_by_name(shared: Database, sql: str, named: str) -> None:
    async with shared.connection() as owner:
        transaction = owner.transaction()
        await transaction.start()
        await owner.execute(f"SET LOCAL search_path TO {TEMPLATE_SCHEMA}")
        await owner.execute(sql)
        with pytest.raises(TemplateError, match=named):
            await read_pattern(owner)
        await transaction.rollback()


async def test_the_pattern_names_no_schema(shared: Database) -> None:
    async with shared.connection() as owner, owner.transaction():
        pattern = await read_pattern(owner)
    assert pattern.versions
    assert not any(TEMPLATE_SCHEMA in statement for statement in pattern.statements)


async def test_reading_fails_where_there_is_no_template(empty: Database) -> None:
    async with empty.connection() as owner, owner.transaction():
        with pytest.raises(asyncpg.PostgresError):
            await read_pattern(owner)

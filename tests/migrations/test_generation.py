"""Files from models: that they agree today, and that the next file says what changed."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import asyncpg
import pytest
from aerich.migrate import Migrate
from aerich.utils import decompress_dict, import_py_file

from scripts.generation import APPS, drift, make_next, rewrite_initial
from tenants.registry.migrations import migrate_all
from tenants.registry.versions import App, load_migrations, versions
from tests.migrations.catalogue import catalogue
from tests.migrations.databases import APP_ROLE, Database

Described = dict[str, Any]


@pytest.mark.parametrize("app", APPS)
async def test_models_and_files_agree(app: App) -> None:
    assert await drift(app=app) == []


def _past(root: Path, change: Callable[[Described], object]) -> None:
    """Makes the last file's account of the models differ from today's, as if the models had changed since."""
    (path,) = (root / "tenant").glob("0_*.py")
    state = decompress_dict(import_py_file(path).MODELS_STATE)
    change(state)
    text = Migrate.build_migration_file_text(upgrade_sql="", models_state=json.loads(json.dumps(state)))
    path.write_text(text, encoding="utf-8")


def _field(state: Described, model: str, name: str) -> Described:
    return next(field for field in state[f"tenant.{model}"]["data_fields"] if field["name"] == name)


async def _next_statements(root: Path) -> tuple[str, ...]:
    made = await make_next(app="tenant", name="changed", root=root)
    assert made
    return (await load_migrations(app="tenant", root=root))[-1].statements


async def test_a_new_table_and_a_new_column_come_with_the_next_file(root: Path) -> None:
    def change(state: Described) -> None:
        del state["tenant.Counter"]
        rule = state["tenant.Rule"]
        rule["data_fields"] = [field for field in rule["data_fields"] if field["name"] != "blueprint_version"]

    _past(root, change)
    assert len(await drift(app="tenant", root=root)) == 2
    statements = await _next_statements(root)
    assert any(statement.startswith('CREATE TABLE IF NOT EXISTS "counter"') for statement in statements)
    assert 'ALTER TABLE "rule" ADD "blueprint_version" INT NOT NULL' in statements
    assert await drift(app="tenant", root=root) == []
    assert await make_next(app="tenant", name="again", root=root) is None


async def test_a_new_table_that_points_at_itself_is_no_circle(root: Path) -> None:
    _past(root, lambda state: [state.pop(f"tenant.{name}") for name in ("LedgerEntry", "LedgerPosting")])
    made = [text.split('"')[1] for text in await _next_statements(root) if text.startswith("CREATE TABLE")]
    assert made == ["ledger_entry", "ledger_posting"]


async def test_a_default_that_went_away_is_dropped_in_the_database(root: Path) -> None:
    _past(root, lambda state: _field(state, "Rule", "blueprint_version").update(db_default=5))
    assert await _next_statements(root) == ('ALTER TABLE "rule" ALTER COLUMN "blueprint_version" DROP DEFAULT',)


async def test_what_the_generator_cannot_express_is_still_noticed(root: Path) -> None:
    def change(state: Described) -> None:
        key = next(field for field in state["tenant.ApiKey"]["fk_fields"] if field["name"] == "user")
        key["on_delete"] = "CASCADE"

    _past(root, change)
    assert await make_next(app="tenant", name="changed", root=root) is None
    (difference,) = await drift(app="tenant", root=root)
    assert "on_delete" in difference
    assert await make_next(app="tenant", name="by_hand", root=root, empty=True)
    assert await drift(app="tenant", root=root) == []


async def test_other_words_about_a_model_need_no_migration(root: Path) -> None:
    def change(state: Described) -> None:
        state["tenant.Counter"].update(description="前文", docstring="前文")
        _field(state, "Counter", "value")["description"] = "前文"

    _past(root, change)
    assert await drift(app="tenant", root=root) == []
    assert await make_next(app="tenant", name="words", root=root) is None


async def test_the_initial_file_is_rewritten_in_place_of_all_others(root: Path) -> None:
    for name in ("first", "second"):
        await make_next(app="tenant", name=name, root=root, empty=True)
    assert len(versions(app="tenant", root=root)) == 3
    path = await rewrite_initial(app="tenant", root=root)
    assert versions(app="tenant", root=root) == (path.stem,)
    assert await drift(app="tenant", root=root) == []


async def test_the_files_together_make_what_the_models_declare(
    migrated: Database, empty: Database, tmp_path: Path
) -> None:
    for app in APPS:
        await rewrite_initial(app=app, root=tmp_path)
    assert (await migrate_all(owner_url=empty.owner_url, app_role=APP_ROLE, root=tmp_path)).is_complete
    async with migrated.connection() as by_files, empty.connection() as by_models:
        for schema in ("control", "template"):
            assert await _nameless(by_files, schema) == await _nameless(by_models, schema)


async def _nameless(conn: asyncpg.Connection, schema: str) -> list[object]:
    """A schema but for the names and the order its history gave it; a unique constraint is a unique index."""
    found = await catalogue(conn, schema, frozenset({"columns", "constraints", "indexes"}))
    rules = [
        (table, kind, validated, definition)
        for table, _, kind, validated, definition, _ in found["constraints"]
        if kind not in {"n", "u"}
    ]
    indexes = [(str(definition).split(" ON ", 1)[1], *rest) for _, definition, *rest in found["indexes"]]
    return [found["columns"], sorted(rules, key=repr), sorted(indexes, key=repr)]

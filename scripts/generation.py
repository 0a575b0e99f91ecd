"""How migration files come about: aerich compares models with the last file, without a database.

Its gaps that would bite us are closed here: a database default is lost when a column is added or changed, and a
foreign key made with its table has another name than the one dropped; a new table that points at itself is taken for
a circle. Comments are left out: they would lie in every tenant's catalogue, where nobody reads them.
"""

from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from aerich.ddl import BaseDDL
from aerich.ddl.postgres import PostgresDDL
from aerich.migrate import Migrate
from aerich.utils import get_models_describe
from tortoise import Model
from tortoise.context import TortoiseContext
from tortoise.indexes import Index
from tortoise.utils import get_schema_sql

from tenants.database import orm_config
from tenants.registry.sql_text import split_statements
from tenants.registry.versions import MIGRATIONS, App, versions

Described = dict[str, Any]

APPS: tuple[App, ...] = ("control", "tenant")
_NOT_SET = "__NOT_SET__"
_GATHERED: dict[type, tuple[str, ...]] = {
    list: (
        "upgrade_operators",
        "downgrade_operators",
        "_upgrade_fk_m2m_index_operators",
        "_downgrade_fk_m2m_index_operators",
        "_upgrade_m2m",
        "_downgrade_m2m",
    ),
    dict: ("_rename_fields", "_rename_models"),
}
_OF_NO_CONSEQUENCE = frozenset({"docstring", "python_type", "python-type", "default", "constraints", "description"})


class _DDL(PostgresDDL):
    def _get_default(self, model: type[Model], field_describe: Described) -> Any:
        if field_describe.get("db_default", _NOT_SET) == _NOT_SET:
            return super()._get_default(model, field_describe)
        name = str(field_describe["name"])
        table, column = model._meta.db_table, str(field_describe["db_column"])
        return self.schema_generator._get_field_default(model._meta.fields_map[name], table, column, model)

    def drop_fk(self, model: type[Model], field_describe: Described, reference_table_describe: Described) -> str:
        late = super().drop_fk(model, field_describe, reference_table_describe)
        made_with_table = f"{model._meta.db_table}_{field_describe['raw_field']}_fkey"[:63]
        return f"{late};\n        {self.drop_unique_constraint(model, made_with_table)}"


class _Migrate(Migrate):
    @classmethod
    async def load_ddl_class(cls) -> type[BaseDDL]:
        return _DDL

    @classmethod
    def _handle_field_changes(
        cls,
        model: type[Model],
        field_name: str,
        old_data_fields: list[Described],
        new_data_fields: list[Described],
        upgrade: bool,
    ) -> None:
        old = cls.get_field_by_name(field_name, old_data_fields)
        new = cls.get_field_by_name(field_name, new_data_fields)
        before, after = (field.get("db_default", _NOT_SET) for field in (old, new))
        seen = [{**field, "db_default": after} if field is old else field for field in old_data_fields]
        super()._handle_field_changes(model, field_name, seen, new_data_fields, upgrade)
        if before != after:
            default = "DROP DEFAULT" if after == _NOT_SET else f"SET{cls.ddl._get_default(model, new)}"
            alter = f'ALTER TABLE "{model._meta.db_table}" ALTER COLUMN "{new["db_column"]}" {default}'
            cls._add_operator(alter, upgrade)

    @classmethod
    def _handle_add_models(
        cls,
        upgrade: bool,
        new_models: dict[str, Described],
        new_table_items: list[tuple[str, Described, type[Model]]],
        other_table_items: list[tuple[str, Described, type[Model]]] | None = None,
    ) -> None:
        told = [(name, _without_self(name, described), model) for name, described, model in new_table_items]
        super()._handle_add_models(upgrade, new_models, told, other_table_items)

    @classmethod
    def _add_operator(cls, operator: str, upgrade: bool = True, fk_m2m_index: bool = False) -> None:
        if statements := _without_comments(operator):
            super()._add_operator(";\n".join(statements), upgrade, fk_m2m_index)


def _without_self(name: str, described: Described) -> Described:
    return {**described, "fk_fields": [key for key in described["fk_fields"] if key["python_type"] != name]}


def _fresh_migrate() -> type[Migrate]:
    """aerich gathers its work in class attributes: every run needs a class of its own."""
    gathered = {name: kind() for kind, names in _GATHERED.items() for name in names}
    return type("_FreshMigrate", (_Migrate,), gathered)


def _without_comments(sql: str) -> list[str]:
    return [statement for statement in split_statements(sql) if not statement.startswith("COMMENT ON ")]


@asynccontextmanager
async def _generation(app: App, root: Path) -> AsyncIterator[type[Migrate]]:
    """aerich over the server's models, in a context of its own; its connections are never opened."""
    config = orm_config(url="postgresql:///branchline")
    async with TortoiseContext() as context:
        await context.init(config=config)
        generation = _fresh_migrate()
        await generation.init(config, app, str(root), offline=True)
        yield generation


async def rewrite_initial(*, app: App, root: Path = MIGRATIONS) -> Path:
    """One initial file from the models as they are, in place of all there were. Only before the first release."""
    (root / app).mkdir(parents=True, exist_ok=True)
    async with _generation(app, root) as generation:
        sql = get_schema_sql(generation.ddl.client, safe=False)
        statements = [text for text in _without_comments(sql) if not text.startswith("CREATE SCHEMA ")]
        text = generation.build_migration_file_text(";\n".join(statements) + ";", get_models_describe(app))
        for version in versions(app=app, root=root):
            (root / app / f"{version}.py").unlink()
        path = root / app / await generation.generate_version(offline=True)
    path.write_text(text, encoding="utf-8")
    return path


async def make_next(
    *, app: App, name: str, root: Path = MIGRATIONS, empty: bool = False, accept_renames: bool = False
) -> Path | None:
    """The next file, or None when the models ask for nothing. `empty` makes one to be written by hand."""
    async with _generation(app, root) as generation:
        made = await generation.migrate(name, empty, accept_renames, offline=True)
    return root / app / made if made else None


async def drift(*, app: App, root: Path = MIGRATIONS) -> list[str]:
    """What the files lack of the models: statements aerich would write, and differences it cannot express."""
    async with _generation(app, root) as generation:
        stored = generation._last_version_content
        if stored is None:
            return [f"{app}: there is no initial migration"]
        current = get_models_describe(app)
        differences = list(_differences(_shape(stored), _shape(current), app))
        generation.diff_models(dict(stored), dict(current), no_input=True)
        generation._merge_operators()
        return [f"{app}: {statement}" for statement in generation.upgrade_operators] or differences


def _shape(described: object) -> object:
    """What of a description decides about tables."""
    match described:
        case Index():
            return _shape(described.describe())
        case dict():
            return {str(key): _shape(value) for key, value in described.items() if key not in _OF_NO_CONSEQUENCE}
        case list() | tuple():
            return [_shape(item) for item in described]
        case _:
            return described


def _differences(old: object, new: object, path: str) -> Iterable[str]:
    if isinstance(old, dict) and isinstance(new, dict):
        for key in sorted({*old, *new}):
            yield from _differences(old.get(key), new.get(key), f"{path}.{key}")
    elif isinstance(old, list) and isinstance(new, list) and len(old) == len(new):
        for number, (before, after) in enumerate(zip(old, new, strict=True)):
            yield from _differences(before, after, f"{path}[{number}]")
    elif old != new:
        yield f"{path}: {old!r} became {new!r}"

from pathlib import Path

import pytest

from tenants.core.keys import new_id
from tenants.core.scope import TenantRef
from tenants.registry.versions import (
    MigrationFilesError,
    head,
    is_supported,
    load_migrations,
    number_of,
    versions,
)
from tests.migrations.databases import add_migration


def _tenant_at(version: str) -> TenantRef:
    return TenantRef(
        id=new_id(),
        slug="shunda",
        name="顺达快递",
        industry="express",
        status="ACTIVE",
        cell="main",
        schema_version=version,
        locale="zh-CN",
        time_zone="Asia/Shanghai",
        currency="CNY",
    )


def test_versions_are_ordered_by_number_not_by_text(root: Path) -> None:
    later = [add_migration(root, number, "SELECT 1") for number in (10, 2, 9)]
    assert versions(app="tenant", root=root) == (head(), later[1], later[2], later[0])


def test_two_files_of_one_number_are_refused(root: Path) -> None:
    add_migration(root, 0, "SELECT 1")
    with pytest.raises(MigrationFilesError, match="same number"):
        versions(app="tenant", root=root)


async def test_a_file_says_its_statements_and_whether_they_bear_a_transaction(root: Path) -> None:
    version = add_migration(root, 1, "SELECT 1; SELECT ';'", in_transaction=False)
    *_, loaded = await load_migrations(app="tenant", root=root)
    assert (loaded.version, loaded.statements, loaded.in_transaction) == (version, ("SELECT 1", "SELECT ';'"), False)


@pytest.mark.parametrize(
    ("version", "supported"),
    [
        (head(), True),
        (f"{number_of(head()) + 1}_29990101000000_of_a_later_release", True),
        ("", False),
        ("nonsense", False),
        (f"{number_of(head())}_19990101000000_init", False),
    ],
)
def test_only_tenants_at_or_beyond_this_codes_schema_are_served(version: str, supported: bool) -> None:
    assert is_supported(_tenant_at(version)) is supported

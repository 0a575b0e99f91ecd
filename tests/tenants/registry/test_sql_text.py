import pytest

from tenants.registry.sql_text import quoted, split_statements


@pytest.mark.parametrize(
    ("script", "statements"),
    [
        ("", ()),
        (" ;; \n;", ()),
        ("SELECT 1", ("SELECT 1",)),
        ("SELECT 1;\nSELECT 2;", ("SELECT 1", "SELECT 2")),
        ("SELECT 'a;b'; SELECT 'it''s; so'", ("SELECT 'a;b'", "SELECT 'it''s; so'")),
        ('SELECT "a;b"', ('SELECT "a;b"',)),
        ("SELECT 1 -- one; two\n+ 2; SELECT 3", ("SELECT 1 \n+ 2", "SELECT 3")),
        ("SELECT 1 /* a; b */ + 2", ("SELECT 1  + 2",)),
        ("DO $$ BEGIN; END $$; SELECT 1", ("DO $$ BEGIN; END $$", "SELECT 1")),
        ("SELECT $x$ ; $$ ; $x$; SELECT 1", ("SELECT $x$ ; $$ ; $x$", "SELECT 1")),
        (
            "INSERT INTO t VALUES ('--'); SELECT '/*'; SELECT 1",
            ("INSERT INTO t VALUES ('--')", "SELECT '/*'", "SELECT 1"),
        ),
        ("SELECT '分号；;'; SELECT 1", ("SELECT '分号；;'", "SELECT 1")),
    ],
)
def test_a_script_is_split_at_its_own_semicolons_only(script: str, statements: tuple[str, ...]) -> None:
    assert split_statements(script) == statements


def test_a_quoted_name_cannot_end_its_quotes() -> None:
    assert quoted('a"; DROP SCHEMA x') == '"a""; DROP SCHEMA x"'

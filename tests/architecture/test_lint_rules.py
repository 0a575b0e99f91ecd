"""Each rule of our own, on code it refuses and on code it lets through."""

import subprocess
import sys
from pathlib import Path

import pytest

from scripts.lint_rules import RULES, Source, lint

ROOT = Path(__file__).parents[2]
SERVICE = "tenants/customers/service.py"
TEST = "tests/tenants/test_customers.py"

REFUSED = [
    ("raw-sql", "api/health.py", 'await c.execute("SELECT 1")'),
    ("raw-sql", "api/health.py", 'await c.fetch(f"SELECT {x}")'),
    ("raw-sql", SERVICE, 'await c.execute("SELECT " + column)'),
    ("raw-sql", SERVICE, 'await c.execute("SELECT {}".format(column))'),
    ("raw-sql", SERVICE, 'sql = "SELECT 1"\nawait c.fetch(sql, 3)'),
    ("raw-sql", SERVICE, 'SQL: Final = """SELECT 1"""\nasync def f():\n    await c.execute(SQL)'),
    ("raw-sql", "schema/core/rows.py", "await c.execute_query_dict(sql)"),
    ("raw-sql", "scripts/demo/loader.py", "await c.executemany(sql, rows)"),
    ("raw-sql", "scripts/demo/loader.py", "await c.fetchval(sql)"),
    ("raw-sql", "tenants/staff/queries.py", 'await Customer.raw("SELECT 1")'),
    ("raw-sql", "tenants/staff/queries.py", 'Customer.annotate(n=RawSQL("1"))'),
    ("raw-sql", "tenants/staff/queries.py", 'Customer.annotate(n=expressions.RawSQL("1"))'),
    ("unaudited-write", SERVICE, "await Customer.filter(id=1).update(name='李')"),
    ("unaudited-write", SERVICE, "await Customer.all().delete()"),
    ("unaudited-write", SERVICE, "await models.Customer.filter(id=1).order_by('id').delete()"),
    ("unaudited-write", SERVICE, "await Customer.bulk_create([a])"),
    ("unaudited-write", SERVICE, "await kind.bulk_update([a], fields=['name'])"),
    ("unaudited-write", SERVICE, "await branch.customers.filter(id=1).delete()"),
    ("unaudited-write", SERVICE, "old = Customer.exclude(id=1)\nawait old.update(name='李')"),
    ("unaudited-write", "tenants/identity/service/tokens.py", "await Token.filter(id=1).delete()"),
    ("unaudited-write", "tenants/customers/service_grades.py", "await Grade.filter(id=1).delete()"),
    ("unaudited-write", "tenants/processes/closing.py", "await Staff.filter(id=1).update(branch_id=None)"),
    ("unfinished", SERVICE, "x = 1  # TODO: later"),
    ("unfinished", TEST, "# FIXME\nx = 1"),
    ("unfinished", SERVICE, "def f():\n    raise NotImplementedError"),
    ("unfinished", SERVICE, "def f():\n    raise NotImplementedError('no')"),
    ("broad-except", SERVICE, "try:\n    f()\nexcept Exception:\n    pass"),
    ("broad-except", SERVICE, "try:\n    f()\nexcept:\n    pass"),
    ("broad-except", SERVICE, "try:\n    f()\nexcept (ValueError, BaseException) as e:\n    log(e)"),
    ("broad-except", SERVICE, "try:\n    f()\nexcept Exception:  # noqa: BLE001\n    pass"),
    ("broad-except", SERVICE, "with suppress(Exception):\n    f()"),
    ("broad-except", TEST, "with contextlib.suppress(KeyError, BaseException):\n    f()"),
    ("sleep-in-test", TEST, "import time\ntime.sleep(1)"),
    ("sleep-in-test", TEST, "import asyncio\nasync def f():\n    await asyncio.sleep(0.01)"),
    ("sleep-in-test", "tests/people.py", "from asyncio import sleep as nap\nasync def f():\n    await nap(1)"),
    ("sleep-in-test", TEST, "import asyncio\nasync def eventually():\n    await asyncio.sleep(1)"),
    ("too-long", SERVICE, "x = 1\n" * 401),
    ("too-long", TEST, "x = 1\n" * 401),
    ("too-long", SERVICE, "async def f():\n" + "    x = 1\n" * 40),
    ("vague-name", "tenants/core/utils.py", "x = 1"),
    ("vague-name", "schema/string_helpers.py", "x = 1"),
    ("vague-name", "tests/manager/test_x.py", "x = 1"),
]

LET_THROUGH = [
    ("tenants/core/pool.py", 'await c.execute("SELECT 1")'),
    ("tenants/registry/hardening.py", 'await c.fetchval(f"SELECT {x}")'),
    ("schema/engine/statements.py", "await c.fetchrow(sql)"),
    ("scripts/bench/tenancy.py", 'await c.execute("SELECT 1")'),
    ("scripts/embedded.py", 'await c.execute("SELECT 1")'),
    (TEST, 'await c.execute("SELECT 1")'),
    ("schema/core/execution.py", "await self.execute(document, context)"),
    ("schema/core/rows.py", "return self.page.cursor(self.node)"),
    ("api/bearer.py", "text = response.raw\nawait door.execute(request=request)"),
    (SERVICE, "await customer.save()\nawait customer.delete()"),
    (SERVICE, "found = {}\nfound.update(name='李')\nseen = set()\nseen.update(found)"),
    (SERVICE, "customer = await Customer.filter(id=1).first()\nawait customer.delete()"),
    (SERVICE, "for key in await Key.filter(state='RETIRED'):\n    await key.delete()"),
    (SERVICE, "await (await Customer.filter(id=1).get()).delete()"),
    ("tenants/registry/service.py", "await ApiKeyIndex.filter(hash=key).delete()"),
    ("tenants/core/idempotency.py", "await IdempotencyRecord.bulk_create([mine])"),
    ("tenants/customers/queries.py", "await Customer.filter(id=1).update(name='李')"),
    (SERVICE, 'told = "TODO"\n# what is to be done is done'),
    (SERVICE, "try:\n    f()\nexcept Exception:\n    undo()\n    raise"),
    (SERVICE, "try:\n    f()\nexcept Exception as e:  # noqa: BLE001 - handed on to the caller\n    keep(e)"),
    (SERVICE, "try:\n    f()\nexcept (KeyError, ValueError):\n    pass"),
    (SERVICE, "with suppress(KeyError):\n    f()"),
    ("scripts/embedded.py", "import time\ntime.sleep(1)"),
    (TEST, "import asyncio\nasync def f():\n    await asyncio.sleep(0)"),
    (
        TEST,
        "import asyncio\nasync def eventually():\n    'Waits.'\n    while not done:\n        await asyncio.sleep(1)",
    ),
    (SERVICE, "x = 1\n" * 400),
    (SERVICE, "async def f():\n" + "    x = 1\n" * 39),
    (TEST, "async def f():\n" + "    x = 1\n" * 40),
    ("tenants/core/utility_prices.py", "x = 1"),
]


@pytest.mark.parametrize(("rule", "path", "code"), REFUSED)
def test_a_breach_is_told_with_its_line(rule: str, path: str, code: str) -> None:
    told = lint(Source(path, code))
    assert len(told) == 1, told
    place, named, text = told[0].split(": ", 2)
    assert (place.split(":")[0], named) == (path, rule)
    assert 1 <= int(place.split(":")[1]) <= len(code.splitlines())
    assert text


@pytest.mark.parametrize(("path", "code"), LET_THROUGH)
def test_what_is_right_is_let_through(path: str, code: str) -> None:
    assert lint(Source(path, code)) == []


def test_the_line_is_that_of_the_breach() -> None:
    code = 'x = 1\n\n\nawait c.execute("SELECT 1")\n\ny = 2  # TODO\n'
    assert [line.split(": ")[0] for line in lint(Source(SERVICE, code))] == [f"{SERVICE}:4", f"{SERVICE}:6"]


def test_every_rule_is_seen_to_refuse() -> None:
    assert {rule for rule, _, _ in REFUSED} == {rule.__name__.replace("_", "-") for rule in RULES}


def test_the_command_fails_with_the_breaches_and_is_silent_without(tmp_path: Path) -> None:
    for folder in ("api", "schema", "scripts", "tenants", "tests"):
        (tmp_path / folder).mkdir()
    (tmp_path / "api" / "good.py").write_text("x = 1\n")
    command = [sys.executable, str(ROOT / "scripts" / "lint_rules.py")]
    clean = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (clean.returncode, clean.stdout, clean.stderr) == (0, "", "")
    (tmp_path / "tenants" / "utils.py").write_text("raise NotImplementedError\n")
    failed = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert failed.returncode == 1
    assert [line.split(": ")[:2] for line in failed.stdout.splitlines()] == [
        ["tenants/utils.py:1", "unfinished"],
        ["tenants/utils.py:1", "vague-name"],
    ]

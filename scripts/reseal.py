"""Seals anew what a former master key sealed: `python -m scripts.reseal [--tenant SLUG] [--json]`.

To replace the master key without a moment's pause:
1. add the new one to SECRET_KEYS_FORMER of every server and worker and restart them: now all can open what it seals;
2. make it SECRET_KEY, and the old one SECRET_KEYS_FORMER, and restart them again: now all seal with it;
3. run this command until it exits with 0 (the worker does the same every night);
4. take the old one out of SECRET_KEYS_FORMER.

It works beside the server, a batch at a time, may be stopped at any moment and goes on where it was. Needs the server's
DATABASE_URL, SECRET_KEY and SECRET_KEYS_FORMER. Exit codes: 0 nothing lies under a former key, 1 something does still,
2 settings that do not hold, or no such tenant.
"""

import argparse
import asyncio
import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from api.settings import BadSettings, Settings, former_keys, read_settings
from tenants import database
from tenants.core.crypto import Vault
from tenants.core.resealing import Resealed, due_of_tenant, reseal_platform, reseal_tenant
from tenants.core.scope import TenantRef, tenant_scope
from tenants.registry.queries import tenants
from tenants.registry.versions import is_supported

LEFT, UNUSABLE = 1, 2
PLATFORM = "platform"

Tell = Callable[[str, int, int], None]
"""Hears a tenant's slug, how many rows it has to be sealed anew, and how many more are done."""


class NoSuchTenant(ValueError):
    """There is no tenant with this slug."""


def main(arguments: Sequence[str] | None = None) -> int:
    """The command; returns the exit code."""
    options = _options(arguments)
    try:
        report = asyncio.run(_run(read_settings(), options))
    except (BadSettings, NoSuchTenant) as error:
        sys.stderr.write(f"{error}\n")
        return UNUSABLE
    except KeyboardInterrupt:
        sys.stderr.write("stopped; run it again to go on\n")
        return LEFT
    _tell_report(report, as_json=options.json)
    return LEFT if any(entry.left for entry in report.values()) else 0


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m scripts.reseal", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--tenant", metavar="SLUG", help="only this tenant; else all of them and the platform")
    parser.add_argument("--json", action="store_true", help="one JSON document instead of text")
    return parser.parse_args(arguments)


async def _run(settings: Settings, options: argparse.Namespace) -> dict[str, Resealed]:
    vault = Vault.from_secret(settings.secret("secret_key"), older=former_keys(settings.secret_keys_former))
    await database.connect(url=settings.secret("database_url"), pool_max=2, roles=settings.tenant_roles)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    console = Console(stderr=True)
    try:
        with Progress(*columns, console=console, disable=options.json or not console.is_terminal) as bar:
            task = bar.add_task("rows", total=None)

            def tell(slug: str, due: int, done: int) -> None:
                bar.update(task, description=slug, total=due, advance=done)

            return await reseal(vault=vault, slug=options.tenant, tell=tell)
    finally:
        await database.disconnect()


async def reseal(*, vault: Vault, slug: str | None = None, tell: Tell = lambda *_: None) -> dict[str, Resealed]:
    """Seals everything anew over the connection that is open, or what is of one tenant; what came of it by slug.

    Raises `NoSuchTenant`. A tenant whose schema this code does not know counts as left.
    """
    chosen = [tenant for tenant in await tenants() if slug in {None, tenant.slug}]
    if slug is not None and not chosen:
        raise NoSuchTenant(f"there is no tenant {slug}")
    report = {tenant.slug: await _of_tenant(tenant, vault, tell) for tenant in chosen}
    if slug is None:
        report[PLATFORM] = await reseal_platform(vault=vault)
    return report


async def _of_tenant(tenant: TenantRef, vault: Vault, tell: Tell) -> Resealed:
    if not is_supported(tenant):
        return Resealed(left=1)
    with tenant_scope(tenant):
        due = await due_of_tenant(vault=vault)
        tell(tenant.slug, due, 0)
        return await reseal_tenant(vault=vault, tell=lambda count: tell(tenant.slug, due, count))


def _tell_report(report: dict[str, Resealed], *, as_json: bool) -> None:
    if as_json:
        print(json.dumps({slug: asdict(entry) for slug, entry in report.items()}))
        return
    for slug, entry in report.items():
        told = f"{slug}: {entry.done} sealed anew, {entry.left} left"
        print(f"{told}, of which no key opens {entry.unopened}" if entry.unopened else told)


if __name__ == "__main__":
    sys.exit(main())

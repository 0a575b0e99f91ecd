"""Rotates signing keys by hand: `python -m scripts.rotate_keys (--tenant SLUG … | --platform | --all) [--stolen]`

Each tenant, and the platform, signs tokens with keys of its own: the next one is published already, the active one
signs, those retired stay published for an hour, until their last token has died. A worker rotates them every 90 days
(`identity.renew_keys`, `identity.renew_platform_keys`), so this command is for once in between:

  after a rotation   the next key signs, a new next one is published; nobody is signed out
  with --stolen      all keys are thrown away and new ones made; access and ID tokens are worth nothing any more, in
                     every server process within a minute. Whoever is signed in stays so: clients refresh their tokens.
                     API keys and client secrets are no signing keys and stay as they are.

Needs the server's DATABASE_URL and SECRET_KEY. Run again after a failure: what was rotated is then rotated once more,
which does no harm.

Exit codes: 0 all rotated, 1 something failed or is unknown, 2 the command line or the settings are not right.
"""

import argparse
import asyncio
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime

import asyncpg
from tortoise.exceptions import BaseORMException

from api.settings import BadSettings, Settings, former_keys, read_settings
from tenants import database
from tenants.core.crypto import Vault
from tenants.core.routing import writing
from tenants.core.scope import TenantRef, tenant_scope
from tenants.identity import queries, service
from tenants.registry.queries import tenant_by_slug, tenants
from tenants.registry.versions import is_supported

FAILED, BAD_SETTINGS = 1, 2
PLATFORM = "platform"


@dataclass(frozen=True, slots=True)
class Rotated:
    """What became of one issuer's keys: the id of the one that signs now, or what went wrong."""

    issuer: str
    active: str | None = None
    error: str | None = None


@dataclass(frozen=True, slots=True)
class Rotation:
    """One run of the command; `stolen` throws the keys away instead of rotating them."""

    vault: Vault
    now: datetime
    stolen: bool = False

    async def of_tenant(self, tenant: TenantRef) -> Rotated:
        change = service.replace_keys if self.stolen else service.rotate_keys
        with tenant_scope(tenant):
            async with writing():
                await change(vault=self.vault, now=self.now)
                return Rotated(tenant.slug, active=(await queries.active_key()).kid)

    async def of_platform(self) -> Rotated:
        change = service.replace_platform_keys if self.stolen else service.rotate_platform_keys
        await change(vault=self.vault, now=self.now)
        return Rotated(PLATFORM, active=(await queries.active_platform_key()).kid)

    async def of_slug(self, slug: str) -> Rotated:
        """One tenant's trouble does not stop the others."""
        tenant = await tenant_by_slug(slug)
        if tenant is None:
            return Rotated(slug, error="there is no tenant of that name")
        if not is_supported(tenant):
            return Rotated(slug, error=f"its schema is at version {tenant.schema_version}: migrate it first")
        try:
            return await self.of_tenant(tenant)
        except (BaseORMException, asyncpg.PostgresError) as error:
            return Rotated(slug, error=f"{type(error).__name__}: {error}")


async def rotate(*, rotation: Rotation, slugs: Sequence[str], platform: bool) -> list[Rotated]:
    """Over the connection that is open, one after the other."""
    done = [await rotation.of_slug(slug) for slug in slugs]
    return [*done, await rotation.of_platform()] if platform else done


async def _run(options: argparse.Namespace, settings: Settings, vault: Vault) -> list[Rotated]:
    await database.connect(url=settings.secret("database_url"), pool_max=2, roles=settings.tenant_roles)
    try:
        slugs = [tenant.slug for tenant in await tenants()] if options.all else options.tenant or []
        rotation = Rotation(vault=vault, now=datetime.now(UTC), stolen=options.stolen)
        return await rotate(rotation=rotation, slugs=slugs, platform=options.platform or options.all)
    finally:
        await database.disconnect()


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m scripts.rotate_keys", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    whose = parser.add_mutually_exclusive_group(required=True)
    whose.add_argument("--tenant", action="append", metavar="SLUG", help="this tenant's; may be given several times")
    whose.add_argument("--platform", action="store_true", help="the platform's own, which sign operators' tokens")
    whose.add_argument("--all", action="store_true", help="every tenant's and the platform's")
    parser.add_argument("--stolen", action="store_true", help="throw the keys away: every token dies")
    parser.add_argument("--json", action="store_true", help="one JSON document instead of text")
    return parser.parse_args()


def _tell(done: Sequence[Rotated], *, as_json: bool) -> None:
    if as_json:
        print(json.dumps([asdict(one) for one in done], ensure_ascii=False))
        return
    for one in done:
        print(f"{one.issuer:<32} {one.error or f'signs with {one.active}'}")


def main() -> int:
    """The command; returns the exit code."""
    options = _options()
    try:
        settings = read_settings()
        vault = Vault.from_secret(settings.secret("secret_key"), older=former_keys(settings.secret_keys_former))
        settings.secret("database_url")
    except BadSettings as error:
        sys.stderr.write(f"{error}\n")
        return BAD_SETTINGS
    try:
        done = asyncio.run(_run(options, settings, vault))
    except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
        sys.stderr.write(f"{type(error).__name__}: {error}\n")
        return FAILED
    _tell(done, as_json=options.json)
    return FAILED if any(one.error for one in done) else 0


if __name__ == "__main__":
    sys.exit(main())

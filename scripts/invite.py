"""Invites somebody to choose their first password: `python -m scripts.invite TENANT USERNAME`.

Writes to the address in the person's file, through the mail server of the settings or into `DATA_DIR/mail`.
Exit codes: 0 the letter went out, 1 it did not.
"""

import argparse
import asyncio
import sys
from datetime import UTC, datetime

from api.assembly import mailer_of
from api.negotiation import choose_locale
from api.settings import Settings, read_settings
from api.signin.letters import post
from tenants import database
from tenants.core.actor import platform_actor
from tenants.core.errors import Refusal
from tenants.core.work import unit_of_work
from tenants.identity.models import User
from tenants.identity.service.links import invite
from tenants.identity.service.people import normal_username
from tenants.registry.queries import tenant_by_slug


async def send_invitation(*, settings: Settings, slug: str, username: str, now: datetime) -> str | None:
    """Sends it over the connection that is open; what went wrong, or none."""
    tenant = await tenant_by_slug(slug)
    if tenant is None:
        return f"there is no tenant {slug}"
    actor = platform_actor(client_id="invite")
    try:
        async with unit_of_work(tenant=tenant, actor=actor, now=now, request_id="invite") as work:
            user = await User.get_or_none(username=normal_username(username), active=True)
            if user is None:
                return f"there is no active user {username} at {slug}"
            letter = await invite(user=user, now=work.now)
    except Refusal as refusal:
        return str(refusal)
    sent = await post(
        mailer=mailer_of(settings),
        letter=letter,
        tenant=tenant,
        base_url=settings.base_url,
        locale=choose_locale(None, default=tenant.locale),
    )
    return None if sent else "the letter could not be sent: see the log"


async def _run(slug: str, username: str) -> str | None:
    settings = read_settings()
    await database.connect(url=settings.secret("database_url"), pool_max=2, roles=settings.tenant_roles)
    try:
        return await send_invitation(settings=settings, slug=slug, username=username, now=datetime.now(UTC))
    finally:
        await database.disconnect()


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(prog="python -m scripts.invite", description=__doc__)
    parser.add_argument("tenant", help="the tenant's name in addresses")
    parser.add_argument("username")
    options = parser.parse_args()
    if trouble := asyncio.run(_run(options.tenant, options.username)):
        sys.exit(trouble)


if __name__ == "__main__":
    main()

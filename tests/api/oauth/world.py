"""A server with the OAuth endpoints over two real tenants, and programs installed at both."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import httpx
from starlette.applications import Starlette
from starlette.middleware import Middleware

from api.metrics import Meter
from api.oauth.cors import CrossOrigin
from api.oauth.routes import routes
from api.observed import Observed
from api.readiness import pool_state
from api.tenancy import Directory
from tenants.core.actor import ActorKind
from tenants.core.permissions import Permission
from tenants.core.scope import TenantRef
from tenants.identity import service
from tenants.identity.models import Installation, User
from tenants.registry.methods import ClientAuthMethod
from tenants.registry.models import Application
from tests.api.oauth.samples import BASE_URL, JWKS, basic
from tests.people import VAULT
from tests.tenants.identity.world import NOW, application, appoint, person, work

READ, UPDATE = Permission.CUSTOMER_READ, Permission.CUSTOMER_UPDATE
GRANT = {"grant_type": "client_credentials"}


@dataclass(frozen=True, slots=True)
class Program:
    """A program at one tenant: how it signs in, whom it acts as."""

    tenant: TenantRef
    installation: Installation
    user: User
    secret: str = ""

    @property
    def client_id(self) -> str:
        return self.installation.client_id

    @property
    def authorization(self) -> dict[str, str]:
        return {"Authorization": basic(self.client_id, self.secret)}

    @property
    def token_path(self) -> str:
        return f"/t/{self.tenant.slug}/oauth/token"


def client(*tenants: TenantRef, now: datetime = NOW) -> httpx.AsyncClient:
    """A caller of a server that knows these tenants; the address it calls is not the configured one."""
    known = {tenant.slug: tenant for tenant in tenants}

    async def find(slug: str) -> TenantRef | None:
        return known.get(slug)

    directory = Directory(find=find, supports=lambda _: True)
    app = Starlette(
        routes=routes(base_url=BASE_URL, vault=VAULT, directory=directory, now=lambda: now),
        middleware=[
            Middleware(Observed, meter=Meter(pool=pool_state)),
            Middleware(CrossOrigin, directory=directory, now=lambda: now),
        ],
    )
    return httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url="https://evil.example")


async def program(
    tenant: TenantRef,
    registered: Application | None = None,
    *,
    method: ClientAuthMethod = ClientAuthMethod.BASIC,
    holds: Sequence[Permission] = (READ, UPDATE),
    scopes: Sequence[Permission] = (READ, UPDATE),
) -> Program:
    """Installs a program whose service user holds `holds` over the whole tenant."""
    registered = registered or await application()
    async with work(tenant) as unit:
        user = await person(unit, "报表服务", kind=ActorKind.SERVICE)
        await appoint(unit, user, holds)
        installed = await service.install_client(
            work=unit,
            application=registered,
            scopes=scopes,
            own_method=method,
            service_user=user,
            jwks=JWKS if method is ClientAuthMethod.PRIVATE_KEY_JWT else None,
        )
    return Program(tenant=tenant, installation=installed.installation, user=user, secret=installed.secret or "")


async def token_of(caller: Program, *, now: datetime = NOW, **more: str) -> str:
    """An access token, fetched as any client would."""
    async with client(caller.tenant, now=now) as http:
        response = await http.post(caller.token_path, data=GRANT | more, headers=caller.authorization)
    body: Mapping[str, Any] = response.json()
    assert response.status_code == 200, body
    return str(body["access_token"])

"""People signed in at a tenant, applications that ask for them, and the way from a request to tokens."""

import base64
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx

from api.signin.sessions import cookie_name
from tenants.core.permissions import Permission
from tenants.core.routing import writing
from tenants.core.scope import TenantRef, tenant_scope
from tenants.identity import service
from tenants.identity.models import Installation, User
from tenants.identity.registration import Registration
from tenants.identity.service.sessions import begin_session
from tenants.registry.methods import ClientAuthMethod
from tenants.registry.models import ApplicationKind
from tests.api.oauth.samples import BASE_URL, basic
from tests.api.oauth.world import READ, UPDATE, client
from tests.tenants.identity.world import NOW, appoint, person, work

CALLBACK = "https://app.example.com/cb"
GOODBYE = "https://app.example.com/bye"
VERIFIER = "dBjftJeZ4CVP-mBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
CHALLENGE = base64.urlsafe_b64encode(hashlib.sha256(VERIFIER.encode()).digest()).decode().rstrip("=")
SCOPE = "openid profile offline_access customer:read customer:update"


@dataclass(frozen=True, slots=True)
class Application:
    """An application as one tenant has let it in."""

    tenant: TenantRef
    installation: Installation
    secret: str | None

    @property
    def client_id(self) -> str:
        return self.installation.client_id

    @property
    def issuer(self) -> str:
        return f"{BASE_URL}/t/{self.tenant.slug}"

    def path(self, name: str) -> str:
        return f"/t/{self.tenant.slug}/oauth/{name}"

    def proof(self) -> dict[str, dict[str, str]]:
        """How it proves itself, for httpx."""
        if self.secret is None:
            return {"data": {"client_id": self.client_id}, "headers": {}}
        return {"data": {}, "headers": {"Authorization": basic(self.client_id, self.secret)}}

    def request(self, **changes: str | None) -> dict[str, str]:
        """A good authorization request but for the changes."""
        said: dict[str, str | None] = {
            "response_type": "code",
            "client_id": self.client_id,
            "redirect_uri": CALLBACK,
            "scope": SCOPE,
            "state": "状态",
            "nonce": "n-1",
            "code_challenge": CHALLENGE,
            "code_challenge_method": "S256",
            **changes,
        }
        return {name: value for name, value in said.items() if value is not None}


@dataclass(frozen=True, slots=True)
class Visitor:
    """Somebody in whose browser a session lives."""

    user: User
    sid: str
    cookie: dict[str, str]


async def visitor(tenant: TenantRef, *, holds: Sequence[Permission] = (READ, UPDATE), now: datetime = NOW) -> Visitor:
    """A person who has just signed in."""
    async with work(tenant) as unit:
        user = await person(unit)
        await appoint(unit, user, holds)
    return await again(tenant, user, now=now)


async def again(tenant: TenantRef, user: User, *, now: datetime = NOW) -> Visitor:
    """The same person in another browser."""
    name = cookie_name(tenant, secure=True)
    with tenant_scope(tenant):
        async with writing():
            new = await begin_session(
                user_id=user.id, ver=user.ver, amr=("pwd",), carrier=name, ip="", user_agent="", now=now
            )
    return Visitor(user=user, sid=str(new.session.id), cookie={"Cookie": f"{name}={new.secret}"})


async def application(
    tenant: TenantRef,
    *,
    kind: ApplicationKind = ApplicationKind.FIRST_PARTY,
    method: ClientAuthMethod = ClientAuthMethod.NONE,
    scopes: Sequence[Permission] = (READ, UPDATE),
    grants: Sequence[str] = ("authorization_code", "refresh_token"),
    redirect_uris: Sequence[str] = (CALLBACK,),
    can_introspect: bool = False,
    client_id: str | None = None,
) -> Application:
    """Registers and installs an application through which people sign in."""
    registration = Registration(
        name="客户助手",
        publisher="浦江数据",
        kind=kind,
        auth_method=method,
        grant_types=tuple(grants),
        scopes=tuple(Permission),
        redirect_uris=tuple(redirect_uris),
        post_logout_redirect_uris=(GOODBYE,),
        can_introspect=can_introspect,
    )
    registered = await service.register_application(client_id=client_id, registration=registration, now=NOW)
    async with work(tenant) as unit:
        installed = await service.install_client(work=unit, application=registered.application, scopes=scopes)
    return Application(tenant=tenant, installation=installed.installation, secret=registered.secret)


def answered(response: httpx.Response, *, at: str = CALLBACK) -> dict[str, str]:
    """What the client is told at its address."""
    assert response.status_code == 303, response.text
    location = response.headers["location"]
    assert location.startswith(at + "?"), location
    return {name: value for name, [value] in parse_qs(urlsplit(location).query, strict_parsing=True).items()}


async def authorize(
    app: Application, who: Visitor | None, *, now: datetime = NOW, **changes: str | None
) -> httpx.Response:
    """What the browser is answered that brings a client's request."""
    async with client(app.tenant, now=now) as http:
        headers = who.cookie if who else {}
        return await http.get(app.path("authorize"), params=app.request(**changes), headers=headers)


async def consent(app: Application, who: Visitor) -> None:
    """Says yes on the page that asks for it, for an application of a third party."""
    asked = (await authorize(app, who)).headers["location"]
    form = {"rid": parse_qs(urlsplit(asked).query)["rid"][0], "decision": "allow"}
    async with client(app.tenant) as http:
        await http.post(f"/t/{app.tenant.slug}/consent", data=form, headers=who.cookie)


async def code_for(app: Application, who: Visitor, *, now: datetime = NOW, **changes: str | None) -> str:
    return answered(await authorize(app, who, now=now, **changes))["code"]


async def redeem(
    app: Application, code: str, *, at: TenantRef | None = None, now: datetime = NOW, **changes: str | None
) -> httpx.Response:
    """The answer of the token endpoint to a good request but for the changes."""
    said = {"grant_type": "authorization_code", "code": code, "redirect_uri": CALLBACK, "code_verifier": VERIFIER}
    return await _post(app, {**said, **changes}, at=at, now=now)


async def refresh(app: Application, token: str, *, now: datetime = NOW, **changes: str | None) -> httpx.Response:
    """As `redeem`, for a refresh token."""
    return await _post(app, {"grant_type": "refresh_token", "refresh_token": token, **changes}, now=now)


async def call(app: Application, name: str, **form: str | None) -> httpx.Response:
    """One of the endpoints that clients call about tokens."""
    return await _post(app, form, name=name)


async def tokens(app: Application, who: Visitor, *, now: datetime = NOW, **changes: str | None) -> dict[str, Any]:
    """The whole way."""
    response = await redeem(app, await code_for(app, who, now=now, **changes), now=now)
    assert response.status_code == 200, response.text
    body: dict[str, Any] = response.json()
    return body


async def _post(
    app: Application,
    form: dict[str, str | None],
    *,
    name: str = "token",
    at: TenantRef | None = None,
    now: datetime = NOW,
) -> httpx.Response:
    proof = app.proof()
    data = {key: value for key, value in {**proof["data"], **form}.items() if value is not None}
    tenant = at or app.tenant
    async with client(tenant, now=now) as http:
        return await http.post(f"/t/{tenant.slug}/oauth/{name}", data=data, headers=proof["headers"])

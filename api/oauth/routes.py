"""The addresses of the authorization servers: one per tenant, one for the platform."""

from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Final

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from api.oauth.answers import unavailable
from api.oauth.authority import platform_authority, tenant_authority
from api.oauth.authorize import answer_authorize, decide_consent, show_consent
from api.oauth.client_calls import answer_introspect, answer_revoke
from api.oauth.logout import answer_logout
from api.oauth.metadata import metadata
from api.oauth.platform_realm import PlatformRealm
from api.oauth.realms import Realm
from api.oauth.tenant_realm import TenantRealm
from api.oauth.token_endpoint import answer_token
from api.oauth.userinfo import answer_userinfo
from api.oauth.verification import Verifier
from api.tenancy import Directory
from api.trace import trace_of
from tenants.core.crypto import Vault
from tenants.core.errors import Denial

Handler = Callable[[Request, Realm], Awaitable[Response]]
TenantHandler = Callable[[Request, TenantRealm], Awaitable[Response]]

MAX_AGE_SECONDS: Final = 300
_OPEN: Final = {
    "Access-Control-Allow-Origin": "*",
    "Cache-Control": f"public, max-age={MAX_AGE_SECONDS}",
    "X-Content-Type-Options": "nosniff",
}


class Endpoints:
    """The handlers. `base_url` is the configured one: no address is ever taken from a request."""

    def __init__(self, *, base_url: str, vault: Vault, directory: Directory, now: Callable[[], datetime]) -> None:
        self._base_url = base_url
        self._vault = vault
        self._directory = directory
        self._now = now
        self._verifier = Verifier()

    async def token(self, request: Request, realm: Realm) -> Response:
        return await answer_token(request=request, realm=realm, now=self._now())

    async def authorize(self, request: Request, realm: TenantRealm) -> Response:
        return await answer_authorize(request=request, realm=realm, now=self._now())

    async def consent(self, request: Request, realm: TenantRealm) -> Response:
        answering = decide_consent if request.method == "POST" else show_consent
        return await answering(request=request, realm=realm, now=self._now())

    async def revoke(self, request: Request, realm: TenantRealm) -> Response:
        return await answer_revoke(request=request, realm=realm, verifier=self._verifier, now=self._now())

    async def introspect(self, request: Request, realm: TenantRealm) -> Response:
        return await answer_introspect(request=request, realm=realm, verifier=self._verifier, now=self._now())

    async def userinfo(self, request: Request, realm: TenantRealm) -> Response:
        return await answer_userinfo(request=request, realm=realm, verifier=self._verifier, now=self._now())

    async def logout(self, request: Request, realm: TenantRealm) -> Response:
        return await answer_logout(request=request, realm=realm, now=self._now())

    async def jwks(self, request: Request, realm: Realm) -> Response:  # noqa: ARG002 - the same signature for all
        """RFC 7517 §5: also the next key, so that everybody knows it before it signs."""
        keys = {"keys": await realm.published_keys()}
        return JSONResponse(keys, headers=_OPEN, media_type="application/jwk-set+json")

    async def discovery(self, request: Request, realm: Realm) -> Response:  # noqa: ARG002
        """RFC 8414 §3 and OpenID Connect Discovery §4."""
        return JSONResponse(metadata(authority=realm.authority), headers=_OPEN)

    def of_tenant(self, handler: TenantHandler) -> Callable[[Request], Awaitable[Response]]:
        """The handler for the tenant that the address names."""

        async def serve(request: Request) -> Response:
            try:
                tenant = await self._directory.find(request.path_params["slug"])
                trace_of(request.scope).tenant = tenant.slug
                self._directory.admit(tenant)
            except Denial as denial:
                return unavailable(denial)
            authority = tenant_authority(base_url=self._base_url, tenant=tenant)
            return await handler(request, TenantRealm(tenant=tenant, authority=authority, vault=self._vault))

        return serve

    def of_platform(self, handler: Handler) -> Callable[[Request], Awaitable[Response]]:
        """The handler for the platform."""
        realm = PlatformRealm(authority=platform_authority(base_url=self._base_url), vault=self._vault)

        async def serve(request: Request) -> Response:
            return await handler(request, realm)

        return serve


def routes(*, base_url: str, vault: Vault, directory: Directory, now: Callable[[], datetime]) -> list[BaseRoute]:
    """Every address of every authority, for the application to mount at its root.

    RFC 8414 §3.1 puts its document before the issuer's path, OpenID Connect Discovery §4.1 behind it.
    """
    served = Endpoints(base_url=base_url, vault=vault, directory=directory, now=now)
    addresses: list[BaseRoute] = []
    for path, of in (("/t/{slug}", served.of_tenant), ("/platform", served.of_platform)):
        addresses += [
            Route(f"{path}/oauth/token", of(served.token), methods=["POST"]),
            Route(f"{path}/oauth/jwks", of(served.jwks), methods=["GET"]),
            Route(f"{path}/.well-known/openid-configuration", of(served.discovery), methods=["GET"]),
            Route(f"/.well-known/oauth-authorization-server{path}", of(served.discovery), methods=["GET"]),
        ]
    return [*addresses, *_persons_routes(served)]


def _persons_routes(served: Endpoints) -> list[BaseRoute]:
    """Where people sign in, and what clients ask about tokens of people."""
    handlers: dict[str, tuple[TenantHandler, list[str]]] = {
        "oauth/authorize": (served.authorize, ["GET"]),
        "oauth/revoke": (served.revoke, ["POST"]),
        "oauth/introspect": (served.introspect, ["POST"]),
        "oauth/userinfo": (served.userinfo, ["GET", "POST"]),
        "oauth/logout": (served.logout, ["GET", "POST"]),
        "consent": (served.consent, ["GET", "POST"]),
    }
    return [
        Route(f"/t/{{slug}}/{path}", served.of_tenant(handler), methods=methods)
        for path, (handler, methods) in handlers.items()
    ]

"""One request to the sign-in pages: at which tenant, in which language, by whom."""

from dataclasses import dataclass
from datetime import datetime

from starlette.requests import Request

from api.federation.providers import Providers
from api.mail import Mailer
from api.negotiation import Locale, choose_locale
from api.oauth.authority import issuer_prefix
from tenants.core.crypto import Vault
from tenants.core.scope import TenantRef

LANGUAGE = "lang"


@dataclass(frozen=True, slots=True)
class Visit:
    """`base_url` is the configured one: no address is taken from a request."""

    request: Request
    tenant: TenantRef
    base_url: str
    vault: Vault
    mailer: Mailer
    providers: Providers
    now: datetime
    locale: Locale

    @property
    def secure(self) -> bool:
        return self.base_url.startswith("https:")

    @property
    def ip(self) -> str:
        return self.request.client.host if self.request.client else ""

    @property
    def user_agent(self) -> str:
        return self.request.headers.get("user-agent", "")

    def address(self, path: str) -> str:
        """Of another page of this tenant."""
        return f"{issuer_prefix(base_url=self.base_url)}{self.tenant.slug}/{path}"


def locale_of(request: Request, *, chosen: str | None, default: str) -> Locale:
    """The language chosen on the page, else what the browser asks for, else the tenant's."""
    if chosen in {locale.value for locale in Locale}:
        return Locale(chosen)
    return choose_locale(request.headers.get("accept-language"), default=default)


def is_from_here(request: Request, *, base_url: str) -> bool:
    """Whether a form was sent from our own page (RFC 6454): browsers tell the origin with every form that is posted.

    A program without an origin is no browser and carries nobody's cookie unasked.
    """
    origin = request.headers.get("origin")
    if origin is None:
        return request.headers.get("sec-fetch-site", "same-origin") == "same-origin"
    return origin == base_url

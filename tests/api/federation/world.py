"""A tenant with a provider of its own, a browser, and the whole way from the button to a session."""

from collections.abc import AsyncIterator, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import httpx

from api.federation.fetching import Fetcher
from api.federation.providers import Providers
from tenants.core.actor import platform_actor
from tenants.core.scope import TenantRef
from tenants.core.work import Work, unit_of_work
from tenants.identity.models_federation import IdentityProvider
from tenants.identity.service.providers import NewRule, create_provider, set_provider_active, update_provider
from tests.api.federation.house import CLIENT_ID, SECRET, House, house
from tests.api.signin.world import BASE_URL, HOME, Clock, application
from tests.people import VAULT
from tests.tenants.identity.world import NOW

Pair = tuple[TenantRef, TenantRef]
KEY = "house"
GROUP = "branch-managers"
FORM = {"lang": "en"}


def work(tenant: TenantRef) -> AbstractAsyncContextManager[Work]:
    """A unit of work of somebody who may do everything."""
    return unit_of_work(
        tenant=tenant, actor=platform_actor(client_id="tests"), now=NOW, request_id="test-federation", vault=VAULT
    )


@dataclass
class Journey:
    """One tenant, its provider, and the server between them."""

    tenant: TenantRef
    house: House
    provider: IdentityProvider
    clock: Clock = field(default_factory=Clock)
    providers: Providers = field(default_factory=lambda: Providers(fetcher=Fetcher(loopback=True)))

    def browser(self) -> httpx.AsyncClient:
        """Somebody with cookies of their own."""
        app = application(self.tenant, now=self.clock, providers=self.providers)
        transport = httpx.ASGITransport(app=app, client=(HOME, 4711))
        headers = {"Origin": BASE_URL, "Accept-Language": "en"}
        return httpx.AsyncClient(transport=transport, base_url=BASE_URL, headers=headers)

    def forget(self) -> None:
        """A server that has just started, and a provider as it was."""
        self.providers = Providers(fetcher=self.providers.fetcher)
        plain = House(issuer=self.house.issuer, now=self.house.now)
        for name in ("key", "kid", "metadata", "claims", "header", "pages", "published", "token"):
            setattr(self.house, name, getattr(plain, name))

    @property
    def path(self) -> str:
        return f"/t/{self.tenant.slug}/federation/{KEY}"

    async def leave(self, http: httpx.AsyncClient, **form: str) -> dict[str, str]:
        """Presses the button; what the provider is asked."""
        response = await http.post(self.path, data={"lang": "en", **form})
        assert response.status_code == 303, response.text
        return self.house.question(response.headers["location"])

    async def come_back(self, http: httpx.AsyncClient, answer: dict[str, str]) -> httpx.Response:
        return await http.get(f"{self.path}/callback", params=answer)

    async def sign_in(self, http: httpx.AsyncClient, **changes: str | None) -> httpx.Response:
        """The whole way."""
        return await self.come_back(http, self.house.answer(await self.leave(http), **changes))

    async def change(self, **given: Any) -> None:
        """The tenant's administrator changes the provider."""
        async with work(self.tenant) as unit:
            self.provider = await IdentityProvider.get(id=self.provider.id)
            await update_provider(work=unit, provider=self.provider, **given)

    async def switch(self, *, active: bool) -> None:
        async with work(self.tenant) as unit:
            self.provider = await IdentityProvider.get(id=self.provider.id)
            await set_provider_active(work=unit, provider=self.provider, active=active)


@asynccontextmanager
async def journey(
    tenant: TenantRef, *, creates_accounts: bool = True, role_rules: Sequence[NewRule] = (), **more: Any
) -> AsyncIterator[Journey]:
    """A provider set up at the tenant."""
    async with house() as made:
        async with work(tenant) as unit:
            provider = await create_provider(
                work=unit,
                key=KEY,
                name="安心集团账号",
                issuer=made.issuer,
                client_id=CLIENT_ID,
                client_secret=SECRET,
                scopes=["profile"],
                role_claim="groups",
                role_rules=role_rules,
                creates_accounts=creates_accounts,
                **more,
            )
        yield Journey(tenant=tenant, house=made, provider=provider)


def is_in(response: httpx.Response) -> bool:
    """Whether somebody was let in."""
    if response.status_code == 303:
        return True
    assert response.status_code == 400, response.text
    return False

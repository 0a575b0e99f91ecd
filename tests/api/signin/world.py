"""A server with the sign-in pages over two real tenants, and people with passwords."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

import httpx
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.routing import Mount

from api.federation.fetching import Fetcher
from api.federation.providers import Providers
from api.graphiql import STATIC_PATH, assets
from api.mail import Mailer
from api.metrics import Meter
from api.observed import Observed
from api.readiness import pool_state
from api.signin.routes import signin_routes
from api.tenancy import Directory
from tenants.core.actor import ActorKind
from tenants.core.keys import new_id
from tenants.core.scope import TenantRef
from tenants.identity import service
from tenants.identity.models import User
from tests.people import VAULT
from tests.tenants.identity.world import NOW, work

BASE_URL = "https://api.example.com"
PASSWORD = "正确的马 battery staple"
HOME, AWAY = "203.0.113.7", "198.51.100.66"


@dataclass
class Clock:
    """The time as the server sees it."""

    at: datetime = NOW

    def __call__(self) -> datetime:
        return self.at


CLOCK = Clock()


@dataclass(frozen=True)
class Mailbox:
    """A mail server that keeps what it is given: recipient and text."""

    letters: list[tuple[str, str]] = field(default_factory=list)

    async def send(self, *, to: str, subject: str, text: str) -> None:
        self.letters.append((to, f"{subject}\n{text}"))


MAILBOX = Mailbox()


def application(
    *tenants: TenantRef,
    now: Callable[[], datetime],
    mailer: Mailer = MAILBOX,
    base_url: str = BASE_URL,
    providers: Providers | None = None,
) -> Starlette:
    """A server that knows these tenants."""
    known = {tenant.slug: tenant for tenant in tenants}

    async def find(slug: str) -> TenantRef | None:
        return known.get(slug)

    directory = Directory(find=find, supports=lambda _: True)
    return Starlette(
        routes=[
            *signin_routes(
                base_url=base_url,
                vault=VAULT,
                mailer=mailer,
                providers=providers or Providers(fetcher=Fetcher()),
                directory=directory,
                now=now,
            ),
            Mount(STATIC_PATH, assets()),
        ],
        middleware=[Middleware(Observed, meter=Meter(pool=pool_state))],
    )


def browser(
    *tenants: TenantRef, now: Callable[[], datetime] = CLOCK, ip: str = HOME, mailer: Mailer = MAILBOX
) -> httpx.AsyncClient:
    """Somebody with cookies of their own, who sends the origin with every form."""
    transport = httpx.ASGITransport(app=application(*tenants, now=now, mailer=mailer), client=(ip, 4711))
    headers = {"Origin": BASE_URL, "Accept-Language": "en", "User-Agent": "测试浏览器"}
    return httpx.AsyncClient(transport=transport, base_url=BASE_URL, headers=httpx.Headers(headers, encoding="utf-8"))


async def person(tenant: TenantRef, *, password: str = PASSWORD) -> User:
    """Somebody with a password."""
    async with work(tenant) as unit:
        return await service.create_user(
            work=unit,
            username=f"wang.{new_id().hex}",
            display_name="王芳",
            kind=ActorKind.PERSON,
            password=password,
        )


async def sign_in(
    http: httpx.AsyncClient, tenant: TenantRef, username: str, password: str = PASSWORD, **fields: str
) -> httpx.Response:
    """What the server answers to the form."""
    data = {"username": username, "password": password, **fields}
    return await http.post(f"/t/{tenant.slug}/login", data=data)

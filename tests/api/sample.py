"""A small surface to try the edge with: its schema, its one caller, its tenants."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, nullcontext
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import httpx
import strawberry
from starlette.routing import BaseRoute
from starlette.types import ASGIApp, Scope

from api.app import create_app
from api.fields import fields_of, text_of
from api.health import Readiness
from api.metrics import PoolState
from api.parts import Call, Parts, Surface
from api.settings import Settings
from api.tenancy import Directory
from schema.core.context import RequestContext
from tenants.core.crypto import Vault
from tenants.core.errors import Forbidden, NoCredential, TenantMismatch, Unauthenticated
from tenants.core.scope import TenantRef

NOW = datetime(2026, 3, 9, 8, 30, tzinfo=UTC)
AUTHORIZATION = {"Authorization": "Bearer of-anxin"}
COLLEAGUE = {"Authorization": "Bearer of-a-colleague"}
COLLEAGUE_ID = UUID("0190aaaa-0000-7000-8000-00000000000b")
PERSON_ID = UUID("0190aaaa-0000-7000-8000-00000000000a")
SECRET_KEY = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY="
GRAPHQL = "application/graphql-response+json"
JSON = "application/json"


@dataclass
class VisitLog:
    """What the mutation has done; `before` is awaited with the note before anything is done."""

    notes: list[str] = field(default_factory=list)
    hook: Callable[[str], Awaitable[None]] | None = None

    async def before(self, note: str) -> None:
        if self.hook:
            await self.hook(note)


@dataclass
class SampleContext(RequestContext):
    """Needs no database: what is read and written here lies in memory."""

    log: VisitLog

    def snapshot(self) -> AbstractAsyncContextManager[object]:
        return nullcontext()

    def unit(self) -> AbstractAsyncContextManager[object]:
        return nullcontext()


@strawberry.type
class Visit:
    note: str
    number: int


@strawberry.type
class Query:
    @strawberry.field
    def hello(self, name: str = "世界") -> str:
        return f"你好，{name}"

    @strawberry.field
    def salary(self) -> int | None:
        raise Forbidden(permission="staff:read_private")

    @strawberry.field
    def certain(self) -> int:
        raise Forbidden(permission="staff:read_private")

    @strawberry.field
    def crash(self) -> int:
        raise RuntimeError('duplicate key value violates unique constraint "customer_phone_key"')

    @strawberry.field
    def locale(self, info: strawberry.Info[SampleContext]) -> str:
        return info.context.locale


@strawberry.type
class Mutation:
    @strawberry.mutation
    async def add_visit(self, info: strawberry.Info[SampleContext], note: str, dry_run: bool = False) -> Visit | None:
        log = info.context.log
        await log.before(note)
        if note == "故障":
            raise RuntimeError("deadlock detected")
        number = len(log.notes) + 1
        if not dry_run:
            log.notes.append(note)
        return Visit(note=note, number=number)


@strawberry.type
class Subscription:
    @strawberry.subscription
    async def ticks(self) -> int:
        return 1


SCHEMA = strawberry.Schema(query=Query, mutation=Mutation, subscription=Subscription)


@dataclass(frozen=True)
class Person:
    log: VisitLog
    user_id: UUID = PERSON_ID
    client_id: str = "head-office"
    rights: str = "all"


def tenant(slug: str = "anxin", **changes: Any) -> TenantRef:
    ref = TenantRef(
        id=UUID("0190aaaa-0000-7000-8000-000000000001"),
        slug=slug,
        name="安心保险",
        industry="insurance",
        status="ACTIVE",
        cell="main",
        schema_version="1",
        locale="zh-CN",
        time_zone="Asia/Shanghai",
        currency="CNY",
    )
    return replace(ref, **changes)


TENANTS = {
    "anxin": tenant(),
    "tingye": tenant("tingye", id=UUID("0190aaaa-0000-7000-8000-000000000002"), status="SUSPENDED"),
    "jiuban": tenant("jiuban", id=UUID("0190aaaa-0000-7000-8000-000000000003"), schema_version="0"),
}


def context_of(call: Call) -> SampleContext:
    return SampleContext(now=call.now, request_id=call.request_id, locale=call.locale, log=call.caller.log)


async def nothing() -> None:
    return None


async def all_is_well() -> Readiness:
    return Readiness(checks={"database": "ok", "migrations": "ok"})


@dataclass
class Edge:
    """The application with a client, and what can be turned on it."""

    log: VisitLog = field(default_factory=VisitLog)
    routes: Sequence[BaseRoute] = ()
    changes: dict[str, Any] = field(default_factory=dict)
    settings: dict[str, Any] = field(default_factory=dict)
    tenants: Mapping[str, TenantRef] = field(default_factory=lambda: TENANTS)
    now: datetime = NOW
    rights: str = "all"

    def app(self) -> ASGIApp:
        surface = Surface(schema=SCHEMA, authenticate=self.authenticate, context=context_of)
        parts = Parts(
            tenant=surface,
            platform=surface,
            directory=Directory(find=self.find, supports=lambda ref: ref.schema_version != "0"),
            vault=Vault.from_secret(SECRET_KEY),
            probe=all_is_well,
            pool=lambda: PoolState(open=3, busy=1),
            connect=nothing,
            disconnect=nothing,
            now=lambda: self.now,
            routes=self.routes,
        )
        settings = Settings.model_validate({"port": 8000, **self.settings})
        return create_app(settings=settings, parts=replace(parts, **self.changes))

    def client(self, *, headers: dict[str, str] | None = None) -> httpx.AsyncClient:
        transport = httpx.ASGITransport(app=self.app())
        return httpx.AsyncClient(
            transport=transport, base_url="http://edge.test", headers=AUTHORIZATION if headers is None else headers
        )

    async def find(self, slug: str) -> TenantRef | None:
        if slug == "kaput":
            raise RuntimeError('relation "control.tenant" does not exist')
        return self.tenants.get(slug)

    async def authenticate(self, scope: Scope, _: TenantRef | None) -> Person:
        given = text_of(fields_of(scope), b"authorization")
        if given == COLLEAGUE["Authorization"]:
            return Person(log=self.log, user_id=COLLEAGUE_ID, rights=self.rights)
        if given == "Bearer of-another-tenant":
            raise TenantMismatch
        if given is None:
            raise NoCredential
        if given != AUTHORIZATION["Authorization"]:
            raise Unauthenticated
        return Person(log=self.log, rights=self.rights)

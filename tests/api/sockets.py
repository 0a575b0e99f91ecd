"""Sockets as clients use them, against a server in this very process or as it runs."""

import asyncio
import json
from collections.abc import AsyncIterator, Collection
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

import uvicorn
from starlette.types import ASGIApp
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed
from websockets.typing import Subprotocol

from api.app import create_app
from api.assembly import assemble
from api.events import Hub
from api.parameters import MAX_BODY_BYTES
from api.parts import Parts
from api.settings import Settings
from api.socket_protocol import SUBPROTOCOL, SocketTerms
from scripts.embedded import Cluster
from tenants.branches.models import Branch
from tenants.core.actor import ActorKind
from tenants.core.permissions import Permission
from tenants.core.scope import TenantRef
from tenants.identity import service
from tenants.identity.models import ApiKey, Role, User
from tests.conftest import SECRET
from tests.migrations.databases import eventually
from tests.tenants.identity.world import appoint, person, work

SECONDS = 20


@dataclass
class Line:
    """One end of a socket: the client's."""

    connection: ClientConnection

    async def say(self, type: str, **more: object) -> None:
        await self.connection.send(json.dumps({"type": type, **more}))

    async def hear(self) -> dict[str, Any]:
        """The next message."""
        async with asyncio.timeout(SECONDS):
            message: dict[str, Any] = json.loads(await self.connection.recv())
        return message

    async def enter(self, key: str) -> None:
        await self.say("connection_init", payload={"Authorization": f"Bearer {key}"})
        assert await self.hear() == {"type": "connection_ack"}

    async def subscribe(self, name: str, query: str, /, **variables: object) -> list[dict[str, Any]]:
        """Returns once it has been taken up: what was heard until then."""
        await self.say("subscribe", id=name, payload={"query": query, "variables": variables})
        return await self.settled()

    async def settled(self) -> list[dict[str, Any]]:
        """What was heard before the answer to a ping."""
        await self.say("ping")
        heard = []
        while (message := await self.hear()) != {"type": "pong"}:
            heard.append(message)
        return heard

    async def data(self, id: str) -> Any:
        """The data of a `next` of this operation, which must be the next message and without errors."""
        message = await self.hear()
        assert (message["type"], message["id"]) == ("next", id), message
        assert "errors" not in message["payload"], message
        return message["payload"]["data"]

    async def end(self) -> tuple[int | None, str | None]:
        """The code and reason with which the server closes; it must send nothing before."""
        async with asyncio.timeout(SECONDS):
            try:
                heard = await self.connection.recv()
            except ConnectionClosed as closed:
                received = closed.rcvd
                return (received.code, received.reason) if received else (None, None)
        raise AssertionError(heard)


@asynccontextmanager
async def line(
    address: str, slug: str, *, subprotocols: Collection[str] = (SUBPROTOCOL,), query: str = "", **options: Any
) -> AsyncIterator[Line]:
    """A socket to the tenant's GraphQL address."""
    url = f"{address.replace('http', 'ws', 1)}/t/{slug}/graphql{query}"
    offered = [Subprotocol(name) for name in subprotocols]
    async with connect(url, subprotocols=offered or None, max_size=None, proxy=None, **options) as connection:
        yield Line(connection)


@asynccontextmanager
async def running(app: ASGIApp) -> AsyncIterator[str]:
    """The address of a server in this process."""
    config = uvicorn.Config(
        app,
        host="127.0.0.1",
        port=0,
        ws="websockets-sansio",
        ws_max_size=MAX_BODY_BYTES,
        log_config=None,
        timeout_graceful_shutdown=5,
    )
    server = uvicorn.Server(config)
    task = asyncio.create_task(server.serve())

    async def started() -> bool:
        return server.started or task.done()

    await eventually(started)
    host, port = server.servers[0].sockets[0].getsockname()
    try:
        yield f"http://{host}:{port}"
    finally:
        server.should_exit = True
        await task


@dataclass(frozen=True)
class Live:
    """A running server with everything it is made of."""

    address: str
    hub: Hub

    def line(self, tenant: TenantRef, **options: Any) -> Any:
        return line(self.address, tenant.slug, **options)


@asynccontextmanager
async def living(
    cluster: Cluster, *, terms: SocketTerms | None = None, hub: Hub | None = None, **changes: Any
) -> AsyncIterator[Live]:
    """The real server over the pools of the tests, listening for events."""
    settings = Settings.model_validate({"database_url": cluster.app_url, "secret_key": SECRET})
    heard = hub or Hub()

    async def connected() -> None:
        heard.start(url=cluster.app_url)

    parts: Parts = replace(
        assemble(settings=settings),
        connect=connected,
        disconnect=heard.stop,
        events=heard,
        sockets=terms or SocketTerms(),
        **changes,
    )
    async with running(create_app(settings=settings, parts=parts)) as address:
        yield Live(address=address, hub=heard)


@dataclass(frozen=True)
class Viewer:
    """Somebody with a role of their own and an API key."""

    tenant: TenantRef
    user: User
    role: Role
    key: ApiKey
    text: str

    async def may(self, *permissions: Permission) -> None:
        """From now on exactly this."""
        async with work(self.tenant):
            self.role.permissions = sorted(permission.value for permission in permissions)
            await self.role.save()

    async def disable(self) -> None:
        async with work(self.tenant) as unit:
            await service.set_active(work=unit, user=self.user, active=False)

    async def expire(self) -> None:
        async with work(self.tenant):
            self.key.expires_at = datetime.now(UTC) - timedelta(seconds=1)
            await self.key.save()


async def viewer(tenant: TenantRef, *permissions: Permission, over: Branch | None = None) -> Viewer:
    """Holds these permissions over the branch's subtree, or the whole tenant."""
    now = datetime.now(UTC)
    async with work(tenant, now=now) as unit:
        user = await person(unit, kind=ActorKind.PERSON)
        assignment = await appoint(unit, user, permissions, over=over)
        made = await service.create_api_key(
            work=unit, user=user, name="看板", scopes=list(Permission), expires_at=now + timedelta(hours=1)
        )
    return Viewer(tenant=tenant, user=user, role=assignment.role, key=made.key, text=made.text)

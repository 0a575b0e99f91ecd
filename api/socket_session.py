"""One socket from its opening to its end, by the rules of the protocol.

Messages are taken up in the order they come, and a subscription hears of events before the next message is read: a
`pong` tells that whatever was subscribed to before its `ping` is being followed.
"""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from functools import partial

import strawberry
import structlog
from starlette.websockets import WebSocket, WebSocketDisconnect, WebSocketState

from api.admission import Admission
from api.answers import refusal_entry
from api.refusals import MutationOverSocket
from api.socket_operations import Operation
from api.socket_protocol import (
    ClientMessage,
    CloseCode,
    Closed,
    Complete,
    Init,
    Ping,
    SocketTerms,
    Subscribe,
    acknowledged,
    errors,
    pong,
    read_message,
)
from api.trace import Trace
from schema.core.execution import Answer, prepare
from schema.core.happenings import Feeds
from schema.core.subscribing import open_feed
from tenants.core.errors import Denial, LimitExceeded

_log = structlog.get_logger("branchline.socket")


@dataclass
class Session:
    """One accepted socket. `admit` makes of the payload of `connection_init` whoever is let in, or not."""

    socket: WebSocket
    schema: strawberry.Schema
    feeds: Feeds
    trace: Trace
    terms: SocketTerms
    turns: asyncio.Semaphore
    admit: Callable[[Mapping[str, object]], Admission]
    introspection: bool
    served: int = 0
    _running: dict[str, asyncio.Task[None]] = field(default_factory=dict)

    async def serve(self) -> Closed | None:
        """Until one side ends it, with everything that runs on it; how this side does, None when the client did."""
        left = False
        closed: Closed | None = None
        try:
            async with asyncio.TaskGroup() as tasks:
                admission = await self._greet()
                tasks.create_task(self._check(admission))
                while True:
                    await self._take(await self._receive(), admission, tasks)
        except* WebSocketDisconnect:
            left = True
        except* Closed as group:
            closed = next(error for error in group.exceptions if isinstance(error, Closed))
        except* Exception:  # noqa: BLE001 - the client learns no more than when to come again
            _log.exception("socket failed")
            closed = Closed(CloseCode.TRY_AGAIN_LATER, "Something went wrong on our side")
        return None if left else closed

    async def _greet(self) -> Admission:
        """The first message that counts is `connection_init`."""
        try:
            async with asyncio.timeout(self.terms.init_seconds) as limit:
                admission = await self._introduced()
                await admission.enter()
        except TimeoutError as error:
            if not limit.expired():
                raise
            raise Closed(CloseCode.INITIALISATION_TIMEOUT, "Connection initialisation timeout") from error
        await self._say(acknowledged())
        return admission

    async def _introduced(self) -> Admission:
        while True:
            match await self._receive():
                case Init(payload):
                    return self.admit(payload)
                case Subscribe():
                    raise Closed(CloseCode.UNAUTHORIZED, "Unauthorized")
                case Ping(payload):
                    await self._say(pong(payload))
                case _:
                    pass

    async def _check(self, admission: Admission) -> None:
        """A socket on which nothing happens does not outlive the right to it by much."""
        while True:
            await asyncio.sleep(self.terms.recheck_seconds)
            await admission.enter()

    async def _take(self, message: ClientMessage, admission: Admission, tasks: asyncio.TaskGroup) -> None:
        match message:
            case Init():
                raise Closed(CloseCode.TOO_MANY_INITIALISATIONS, "Too many initialisation requests")
            case Ping(payload):
                await self._say(pong(payload))
            case Subscribe(id):
                if id in self._running:
                    raise Closed(CloseCode.SUBSCRIBER_EXISTS, f"Subscriber for {id} already exists")
                try:
                    await self._begin(message, admission, tasks)
                except Denial as denial:
                    await self._say(errors(id, [refusal_entry(denial, trace=self.trace)]))
            case Complete(id) if task := self._running.pop(id, None):
                task.cancel()
            case _:
                pass

    async def _begin(self, message: Subscribe, admission: Admission, tasks: asyncio.TaskGroup) -> None:
        running = len(self._running)
        if running >= self.terms.operations_most:
            raise LimitExceeded(measure="operations on a socket", actual=running + 1, limit=self.terms.operations_most)
        self.served += 1
        context, request = await admission.begin(message.request)
        prepared = await prepare(
            schema=self.schema,
            request=request,
            locale=self.trace.locale.value,
            request_id=self.trace.request_id,
            introspection=self.introspection,
        )
        if isinstance(prepared, Answer):
            await self._say(errors(message.id, prepared.errors))
            return
        if prepared.kind == "mutation":
            raise MutationOverSocket
        operation = Operation(message.id, prepared, request, admission, self._say, self.turns)
        if prepared.kind == "query":
            self._run(message.id, partial(operation.ask, context), tasks)
            return
        feed = await open_feed(prepared=prepared, request=request, context=context, feeds=self.feeds)
        if isinstance(feed, Answer):
            await self._say(errors(message.id, feed.errors))
            return
        task = self._run(message.id, partial(operation.follow, feed), tasks)
        task.add_done_callback(lambda _: feed.close())

    def _run(self, id: str, work: Callable[[], Awaitable[str]], tasks: asyncio.TaskGroup) -> asyncio.Task[None]:
        async def ended() -> None:
            last = await work()
            self._running.pop(id, None)  # the client may use the id again as soon as it has the last message
            await self._say(last)

        task = self._running[id] = tasks.create_task(ended())
        return task

    async def _receive(self) -> ClientMessage:
        message = await self.socket.receive()
        if message["type"] == "websocket.disconnect":
            raise WebSocketDisconnect(message.get("code", 1005))
        text = message.get("text")
        if text is None:
            raise Closed(CloseCode.BAD_MESSAGE, "Messages are texts")
        return read_message(text)

    async def _say(self, text: str) -> None:
        if self.socket.application_state is not WebSocketState.CONNECTED:
            raise WebSocketDisconnect(1006)
        await self.socket.send_text(text)

"""One operation on a socket: a query, answered once, or a subscription, answered after each event."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from api.admission import Admission
from api.answers import refusal_entry
from api.events import EventsMissed
from api.socket_protocol import complete, errors, next_result
from schema.core.context import RequestContext
from schema.core.execution import AnswerKind, GraphQLRequest, Prepared, run
from schema.core.happenings import Feed
from schema.core.subscribing import answer_event


@dataclass(frozen=True, slots=True)
class Operation:
    """What the client asked for under `id`; `say` sends a message, `turns` limits how many are answered at a time."""

    id: str
    prepared: Prepared
    request: GraphQLRequest
    admission: Admission
    say: Callable[[str], Awaitable[None]]
    turns: asyncio.Semaphore

    async def ask(self, context: RequestContext) -> str:
        """Runs a query; returns its last message."""
        answer = await run(prepared=self.prepared, request=self.request, context=context)
        if answer.kind is AnswerKind.REQUEST_ERROR:
            return errors(self.id, answer.errors)
        await self.say(next_result(self.id, answer))
        return complete(self.id)

    async def follow(self, feed: Feed) -> str:
        """Answers each event as if the viewer, as they stand now, had just asked; returns its last message.

        It is complete when the one object it follows is out of the viewer's sight, and fails when an event yields no
        data or events were missed. Raises `Closed` when the viewer may not come in any more.
        """
        try:
            async for event in feed:
                async with self.turns:
                    context = await self.admission.enter()
                    answer = await answer_event(
                        prepared=self.prepared, request=self.request, context=context, event=event
                    )
                if answer is None and feed.watch.key is not None:
                    break
                if answer is not None and answer.data is None:
                    return errors(self.id, answer.errors)
                if answer is not None:
                    await self.say(next_result(self.id, answer))
        except EventsMissed as missed:
            return errors(self.id, [refusal_entry(missed, trace=self.admission.trace)])
        return complete(self.id)

"""A subscription on its way: opened once, then answered anew for each event, as if the viewer had just asked."""

from dataclasses import dataclass
from inspect import isawaitable
from typing import cast

from graphql import ExecutionResult, GraphQLError, create_source_event_stream
from graphql.execution import Executor

from schema.core.context import RequestContext
from schema.core.execution import Answer, GraphQLRequest, Prepared, answer_of, in_snapshot, refused
from schema.core.happenings import Feed, Feeds, Happening, Watch
from tenants.core.errors import NotFound
from tenants.core.routing import is_outdated


async def open_feed(
    *, prepared: Prepared, request: GraphQLRequest, context: RequestContext, feeds: Feeds
) -> Feed | Answer:
    """The feed of a subscription that the viewer may have, to be closed by the caller; the answer when they may not."""
    opening = _Opening(feeds)
    try:
        result = await _opened(prepared, request, context, opening)
        if isinstance(result, ExecutionResult) and any(is_outdated(error) for error in result.errors or ()):
            result = await _opened(prepared, request, context, opening)
    except BaseException:
        opening.close()
        raise
    if isinstance(result, ExecutionResult):
        opening.close()
        return refused(tuple(result.errors or ()), locale=context.locale, request_id=context.request_id)
    return result


@dataclass(slots=True)
class _Opening:
    """Remembers the feed that was made, should the subscription be refused or its client leave before it is open."""

    feeds: Feeds
    feed: Feed | None = None

    def watch(self, watch: Watch) -> Feed:
        self.close()
        self.feed = self.feeds.watch(watch)
        return self.feed

    def close(self) -> None:
        if self.feed is not None:
            self.feed.close()


async def _opened(
    prepared: Prepared, request: GraphQLRequest, context: RequestContext, feeds: _Opening
) -> Feed | ExecutionResult:
    executor = Executor.build(
        prepared.document.schema,
        prepared.document.ast,
        root_value=feeds,
        context_value=context,
        raw_variable_values=dict(request.variables or {}),
        operation_name=request.operation_name,
        max_coercion_errors=10,
        hide_suggestions=True,
    )
    if isinstance(executor, list):
        return ExecutionResult(None, errors=executor)
    async with context.snapshot():
        stream = create_source_event_stream(executor)
        return cast("Feed | ExecutionResult", await stream if isawaitable(stream) else stream)


async def answer_event(
    *, prepared: Prepared, request: GraphQLRequest, context: RequestContext, event: Happening
) -> Answer | None:
    """What the viewer sees after the event, in one snapshot; None when it concerns nothing that they may see.

    An answer without data ends the subscription.
    """
    result = await in_snapshot(prepared, request, context, event)
    await context.settle()
    if result.data is None and any(_is_out_of_sight(error) for error in result.errors or ()):
        return None
    return answer_of(result, prepared=prepared, context=context)


def _is_out_of_sight(error: GraphQLError) -> bool:
    """Whether it is the object of the event itself that was not found."""
    origin: Exception | None = error
    while isinstance(origin, GraphQLError):
        origin = origin.original_error
    return isinstance(origin, NotFound) and len(error.path or ()) == 1

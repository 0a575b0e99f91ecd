"""A request on its way: read, checked against the schema and the limits, run, answered."""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from inspect import isawaitable
from typing import Any

import strawberry
from graphql import (
    ExecutionResult,
    GraphQLError,
    GraphQLSchema,
    NoSchemaIntrospectionCustomRule,
    OperationDefinitionNode,
    OperationType,
    execute,
    get_operation_ast,
    parse,
    specified_rules,
    validate,
)

from schema.core.answers import formatted
from schema.core.context import RequestContext
from schema.core.cost import MUTATION_POINTS, points
from schema.core.documents import Document, without_tokens
from schema.core.executor import TransactionalExecutor
from schema.core.keeping import Keeping
from schema.core.limits import CHARACTERS_MOST, TOKENS_MOST, check_document, check_tokens
from schema.engine import operations as engine
from schema.engine.fallback import Unplannable, count_fallback
from tenants.core.errors import BadInput, BranchlineError, LimitExceeded
from tenants.core.routing import is_outdated

# Documents kept read and validated: so many, of so many characters together. One takes some 100 bytes a character.
DOCUMENTS_KEPT, CHARACTERS_KEPT = 500, 250_000
_documents: Keeping[Hashable, Document] = Keeping(count=DOCUMENTS_KEPT, weight=CHARACTERS_KEPT)


@dataclass(frozen=True, slots=True)
class GraphQLRequest:
    """One request, as GraphQL over HTTP names its parameters. `query` may be empty beside a `document_id`."""

    query: str
    variables: Mapping[str, Any] | None = None
    operation_name: str | None = None
    extensions: Mapping[str, Any] | None = None
    document_id: str | None = None


class AnswerKind(StrEnum):
    """Whether the request was run at all; decides the status code."""

    REQUEST_ERROR = "REQUEST_ERROR"
    EXECUTED = "EXECUTED"


@dataclass(frozen=True, slots=True)
class Answer:
    """What to send back; with a REQUEST_ERROR there is no `data` at all. `data` is made to be written, not to be read:
    parts of it may be text already, as Postgres wrote it."""

    kind: AnswerKind
    data: dict[str, Any] | None = None
    errors: list[dict[str, Any]] = field(default_factory=list)
    extensions: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Prepared:
    """A request that may run. `kind` is query, mutation or subscription; `cost` in points; `dry_run` when every
    mutation field asks for it."""

    document: Document
    operation: OperationDefinitionNode
    kind: str
    cost: int
    dry_run: bool


class GraphQLRefused(Exception):
    """The request itself was refused; `errors` say why."""

    def __init__(self, *errors: GraphQLError) -> None:
        super().__init__(errors)
        self.errors = errors


def refused(errors: tuple[GraphQLError, ...], *, locale: str, request_id: str) -> Answer:
    """The answer to a request that was not run."""
    return Answer(
        AnswerKind.REQUEST_ERROR, errors=[formatted(error, locale=locale, request_id=request_id) for error in errors]
    )


async def prepare(
    *, schema: strawberry.Schema, request: GraphQLRequest, locale: str, request_id: str, introspection: bool = True
) -> Prepared | Answer:
    """Reads the document and measures it; the answer when it is refused."""
    try:
        return _prepare(schema._schema, request, introspection=introspection)
    except GraphQLRefused as refusal:
        return refused(refusal.errors, locale=locale, request_id=request_id)
    except BranchlineError as error:
        located = GraphQLError(error.message(locale), original_error=error)
        return refused((located,), locale=locale, request_id=request_id)


def _prepare(schema: GraphQLSchema, request: GraphQLRequest, *, introspection: bool) -> Prepared:
    document = read_document(schema, request.query, introspection)
    operation = get_operation_ast(document.ast, request.operation_name)
    if operation is None:
        raise BadInput(detail="operationName names no operation of the document, or several stand to choose from")
    cost = points(document, operation, request.variables or {})
    dry = operation.operation is OperationType.MUTATION and _dry_run(operation, request.variables or {})
    return Prepared(document, operation, operation.operation.value, cost, dry)


def read_document(schema: GraphQLSchema, query: str, introspection: bool) -> Document:
    """The document, read and validated; raises `GraphQLRefused` or `LimitExceeded`."""
    key = (schema, query, introspection)
    return _documents.get(key) or _documents.put(key, _read(schema, query, introspection), weight=len(query))


def _read(schema: GraphQLSchema, query: str, introspection: bool) -> Document:
    if len(query) > CHARACTERS_MOST:
        raise LimitExceeded(measure="characters", actual=len(query), limit=CHARACTERS_MOST)
    try:
        document = parse(query, max_lexical_tokens=TOKENS_MOST, max_source_length=CHARACTERS_MOST)
    except GraphQLError as error:
        check_tokens(query)
        raise GraphQLRefused(error) from None
    check_document(document)
    rules = specified_rules if introspection else (*specified_rules, NoSchemaIntrospectionCustomRule)
    errors = validate(schema, document, rules, max_errors=10, hide_suggestions=True)
    if errors:
        raise GraphQLRefused(*errors)
    return Document(schema, without_tokens(document), characters=len(query))


def _dry_run(operation: OperationDefinitionNode, variables: Mapping[str, Any]) -> bool:
    """Whether every root field is asked for as a dry run; fragments at the root count as not."""
    for node in operation.selection_set.selections:
        arguments = {argument.name.value: argument.value for argument in getattr(node, "arguments", None) or ()}
        value = arguments.get("dryRun")
        named = getattr(value, "name", None)
        given = variables.get(named.value) if named is not None else getattr(value, "value", False)
        if given is not True:
            return False
    return True


async def run(*, prepared: Prepared, request: GraphQLRequest, context: RequestContext) -> Answer:
    """Runs what was prepared: a query in one snapshot, each mutation field in a unit of work of its own."""
    query = prepared.operation.operation is OperationType.QUERY
    result = await (in_snapshot if query else _execute)(prepared, request, context)
    await context.settle()
    more = 0 if query else MUTATION_POINTS * len(prepared.operation.selection_set.selections)
    return answer_of(result, prepared=prepared, context=context, more=more)


def answer_of(result: ExecutionResult, *, prepared: Prepared, context: RequestContext, more: int = 0) -> Answer:
    """What to send back; `more` is what it cost besides the objects read."""
    errors = [formatted(error, locale=context.locale, request_id=context.request_id) for error in result.errors or ()]
    if result.data is None and not _was_run(result):
        return Answer(AnswerKind.REQUEST_ERROR, errors=errors)
    cost = {"requested": prepared.cost, "actual": context.served + more}
    return Answer(AnswerKind.EXECUTED, result.data, errors, {"cost": cost})


async def in_snapshot(
    prepared: Prepared, request: GraphQLRequest, context: RequestContext, root: object = None
) -> ExecutionResult:
    """A query changes nothing, so one that only met a statement older than a migration is simply run again."""
    async with context.snapshot():
        result = await _execute(prepared, request, context, root)
    if result.errors and any(map(is_outdated, result.errors)):
        async with context.snapshot():
            result = await _execute(prepared, request, context, root)
    return result


async def _execute(
    prepared: Prepared, request: GraphQLRequest, context: RequestContext, root: object = None
) -> ExecutionResult:
    """By the engine; what that cannot plan, by graphql-core."""
    if context.engine:
        try:
            return await engine.execute(
                document=prepared.document,
                operation=prepared.operation,
                variables=request.variables or {},
                context=context,
                root=root,
            )
        except Unplannable as reason:
            count_fallback(str(reason), operation=request.operation_name)
    return await _execute_alone(prepared, request, context, root)


async def _execute_alone(
    prepared: Prepared, request: GraphQLRequest, context: RequestContext, root: object
) -> ExecutionResult:
    result = execute(
        prepared.document.schema,
        prepared.document.ast,
        root,
        context_value=context,
        variable_values=dict(request.variables or {}),
        operation_name=request.operation_name,
        executor_class=TransactionalExecutor,
        max_coercion_errors=10,
        hide_suggestions=True,
    )
    return await result if isawaitable(result) else result


def _was_run(result: ExecutionResult) -> bool:
    """Variables that do not fit are refused before any field runs, and so carry no path."""
    return any(error.path for error in result.errors or ())

"""A small schema without a database, run by the engine and by graphql-core."""

from contextlib import AbstractAsyncContextManager, nullcontext
from dataclasses import dataclass, field
from typing import Any

from graphql import (
    GraphQLSchema,
    NoUnusedVariablesRule,
    build_schema,
    get_operation_ast,
    parse,
    specified_rules,
    validate,
)

from schema.core.context import RequestContext
from schema.core.documents import Document
from schema.core.execution import Answer, GraphQLRequest, Prepared, run
from tests.people import NOW

SDL = """
directive @watched on QUERY
interface Animal { name: String! }
type Dog implements Animal { name: String! barks: Boolean owner: Person }
type Cat implements Animal { name: String! lives: Int! }
union Thing = Dog | Person
enum Mood { CALM WILD }
input Taste { sweet: Int! = 3, sour: [Int!], kind: Mood }
type Person {
  name: String! nick: String age: Int mood: Mood self: Person! friend: Person friends: [Person!] rivals: [Person]
  matrix: [[Int!]!] loose: [[Int]] pets: [Animal!] odd: Thing tags: [String!]! later: String laterFriend: Person!
  echo(taste: Taste, times: Int = 1, word: String!, list: [Int!]): String
}
type Query { person: Person people: [Person!]! must: Person! missing: Person animal: Animal strange: Animal thing: Thing
  numbers: [Int] broken: String! }
type Mutation { first: Person! second: Person third: Person! log: [String!]! }
"""


class Trouble(Exception):
    """What a resolver of these tests raises."""


@dataclass
class Bare(RequestContext):
    """A context without a database; it notes what units were begun and how they ended."""

    units: list[str] = field(default_factory=list)

    def snapshot(self) -> AbstractAsyncContextManager[object]:
        return nullcontext()

    def unit(self) -> AbstractAsyncContextManager[object]:
        return _Unit(self.units)


class _Unit(AbstractAsyncContextManager[object]):
    def __init__(self, units: list[str]) -> None:
        self._units = units

    async def __aenter__(self) -> object:
        self._units.append("begun")
        return self

    async def __aexit__(self, kind: object, error: object, trace: object) -> None:
        self._units.append("kept" if kind is None else "taken back")


def small() -> GraphQLSchema:
    """The schema; `resolve_type` reads an object's `type`, a resolver of `later` and `laterFriend` waits."""
    schema = build_schema(SDL)
    for name in ("Animal", "Thing"):
        schema.type_map[name].resolve_type = lambda value, _info, _type: value["type"]  # type: ignore[attr-defined]
    person: Any = schema.type_map["Person"]
    person.fields["later"].resolve = _later
    person.fields["laterFriend"].resolve = _later_friend
    person.fields["echo"].resolve = lambda _source, _info, **given: repr(sorted(given.items()))
    return schema


async def _later(source: Any, _info: Any) -> str:
    if source.get("late"):
        raise Trouble("late")
    return f"later {source['name']}"


async def _later_friend(source: Any, _info: Any) -> Any:
    return source.get("friend")


SCHEMA = small()


def prepared(query: str) -> Prepared:
    """The document, read once."""
    ast = parse(query)
    wrong = validate(SCHEMA, ast, [rule for rule in specified_rules if rule is not NoUnusedVariablesRule])
    assert not wrong, wrong
    operation = get_operation_ast(ast)
    assert operation is not None
    return Prepared(Document(SCHEMA, ast), operation, operation.operation.value, 0, dry_run=False)


async def answers(query: str | Prepared, root: Any, /, **variables: Any) -> tuple[Answer, Answer, Bare]:
    """What graphql-core answers, what the engine does, and the engine's context."""
    asked = query if isinstance(query, Prepared) else prepared(query)
    request = GraphQLRequest(query="", variables=variables)
    told, contexts = [], []
    for engine in (False, True):
        context = Bare(now=NOW, request_id="request-of-a-test", locale="en", engine=engine)
        contexts.append(context)
        told.append(await _run(asked, request, context, root))
    return told[0], told[1], contexts[1]


async def _run(asked: Prepared, request: GraphQLRequest, context: Bare, root: Any) -> Answer:
    """As `run`, with a root object."""
    from schema.core import execution  # noqa: PLC0415 - only here

    if root is None:
        return await run(prepared=asked, request=request, context=context)
    result = await execution.in_snapshot(asked, request, context, root)
    return execution.answer_of(result, prepared=asked, context=context)

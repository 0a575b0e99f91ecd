"""What the specification says of execution, asked of the engine, and graphql-core asked beside it.

Nulls passed up (§6.4.4), paths, merging of fields (§6.3.2), coercion (§6.4.1, §6.1.2), types at run time (§6.4.3).
"""

from collections.abc import MutableMapping
from typing import Any

import pytest
from structlog.testing import capture_logs

from schema.engine.fallback import count_fallback
from tests.schema.engine.agreement import disagreement
from tests.schema.engine.small import Trouble, answers, prepared

TROUBLE = Trouble("so it is")
ANN: dict[str, Any] = {"name": "安", "age": 7, "tags": ["甲", "乙"]}
BOB: dict[str, Any] = {"name": "博", "friend": ANN, "tags": []}
BAD: dict[str, Any] = {"name": None, "tags": None}


def _raise(_info: Any) -> Any:
    raise TROUBLE


async def _wait(_info: Any) -> Any:
    return ANN


# What is asked, of which root; the data expected, and the paths of the errors.
RULES: dict[str, tuple[str, Any, Any, list[list[Any]]]] = {
    "a nullable field that fails is null": (
        "{ person { name nick } }",
        {"person": {**ANN, "nick": _raise}},
        {"person": {"name": "安", "nick": None}},
        [["person", "nick"]],
    ),
    "an error handed over counts as raised": (
        "{ person { nick name } }",
        {"person": {**ANN, "nick": TROUBLE}},
        {"person": {"nick": None, "name": "安"}},
        [["person", "nick"]],
    ),
    "a null is passed up to where it may stand": (
        "{ person { self { self { self { name } } } nick } }",
        {"person": {"self": {"self": {"self": BAD}}}},
        {"person": None},
        [["person", "self", "self", "self", "name"]],
    ),
    "a null passed up to the root takes all data": (
        "{ person { name } must { self { name } } }",
        {"person": ANN, "must": {"self": BAD}},
        None,
        [["must", "self", "name"]],
    ),
    "a required field that is null is one error": ("{ broken person { name } }", {"person": ANN}, None, [["broken"]]),
    "a null item takes a list of required items": (
        "{ person { friends { name } rivals { name } } }",
        {"person": {"friends": [ANN, None], "rivals": [ANN, None]}},
        {"person": {"friends": None, "rivals": [{"name": "安"}, None]}},
        [["person", "friends", 1]],
    ),
    "a failing item of a nullable kind is null alone": (
        "{ person { rivals { name } } }",
        {"person": {"rivals": [ANN, BAD, TROUBLE, BOB]}},
        {"person": {"rivals": [{"name": "安"}, None, None, {"name": "博"}]}},
        [["person", "rivals", 1, "name"], ["person", "rivals", 2]],
    ),
    "one of many failing siblings is told": (
        "{ person { friends { name } } }",
        {"person": {"friends": [BAD, BAD, BAD]}},
        {"person": {"friends": None}},
        [["person", "friends", 0, "name"]],
    ),
    "lists of lists": (
        "{ person { matrix loose } }",
        {"person": {"matrix": [[1, 2], [], (3,)], "loose": [[1, None], None, ["x"]]}},
        {"person": {"matrix": [[1, 2], [], [3]], "loose": [[1, None], None, [None]]}},
        [["person", "loose", 2, 0]],
    ),
    "a null deep in required lists": (
        "{ person { matrix } }",
        {"person": {"matrix": [[1], [2, None]]}},
        {"person": {"matrix": None}},
        [["person", "matrix", 1, 1]],
    ),
    "what is no list where one is due": (
        "{ person { friends { name } name } }",
        {"person": {"friends": 7, "name": "安"}},
        {"person": {"friends": None, "name": "安"}},
        [["person", "friends"]],
    ),
    "a scalar that does not fit": (
        "{ person { age name } numbers }",
        {"person": {**ANN, "age": "sieben"}, "numbers": [1, 2**31, None]},
        {"person": {"age": None, "name": "安"}, "numbers": [1, None, None]},
        [["person", "age"], ["numbers", 1]],
    ),
    "an enum that does not fit": (
        "{ person { mood self { mood } } }",
        {"person": {"mood": "ANGRY", "self": {"mood": "CALM"}}},
        {"person": {"mood": None, "self": {"mood": "CALM"}}},
        [["person", "mood"]],
    ),
    "an alias stands in paths": (
        "{ p: person { n: nick } q: person { n: name } }",
        {"person": {**ANN, "nick": _raise}},
        {"p": {"n": None}, "q": {"n": "安"}},
        [["p", "n"]],
    ),
    "fields of one name are merged, in the order of their first": (
        "{ person { friend { name } age } ...A person { friend { age } name } }"
        " fragment A on Query { person { nick } }",
        {"person": BOB},
        {"person": {"friend": {"name": "安", "age": 7}, "age": None, "nick": None, "name": "博"}},
        [],
    ),
    "a fragment counts once": (
        "{ person { ...F ...F friend { ...F } } } fragment F on Person { name tags }",
        {"person": BOB},
        {"person": {"name": "博", "tags": [], "friend": {"name": "安", "tags": ["甲", "乙"]}}},
        [],
    ),
    "directives leave out what they say": (
        "{ person { name @skip(if: true) nick @include(if: true) ... @include(if: false) { age }"
        " ...F @skip(if: false) } } fragment F on Person { tags @skip(if: true) @include(if: true) age }",
        {"person": ANN},
        {"person": {"nick": None, "age": 7}},
        [],
    ),
    "everything left out leaves an empty object": (
        "{ person { name @skip(if: true) } }",
        {"person": ANN},
        {"person": {}},
        [],
    ),
    "types are found at run time": (
        "{ animal { __typename name ... on Cat { lives } ... on Dog { barks } } thing { ... on Person { age } } }",
        {"animal": {"type": "Cat", "name": "咪", "lives": 9}, "thing": {**ANN, "type": "Person"}},
        {"animal": {"__typename": "Cat", "name": "咪", "lives": 9}, "thing": {"age": 7}},
        [],
    ),
    "lists of several types stay in order": (
        "{ person { pets { name ... on Dog { owner { name } } ... on Cat { lives } } } }",
        {
            "person": {
                "pets": [
                    {"type": "Dog", "name": "旺", "owner": ANN},
                    {"type": "Cat", "name": "咪", "lives": 9},
                    {"type": "Dog", "name": "福", "owner": None},
                ]
            }
        },
        {
            "person": {
                "pets": [
                    {"name": "旺", "owner": {"name": "安"}},
                    {"name": "咪", "lives": 9},
                    {"name": "福", "owner": None},
                ]
            }
        },
        [],
    ),
    "a type that cannot be": (
        "{ animal { name } strange { name } thing { ... on Dog { name } } }",
        {"animal": {"type": "Person"}, "strange": {"type": "Nothing"}, "thing": {"type": None}},
        {"animal": None, "strange": None, "thing": None},
        [["animal"], ["strange"], ["thing"]],
    ),
    "what must be waited for": (
        "{ person { later laterFriend { name later } } missing { later } }",
        {"person": {**BOB, "late": True}, "missing": _wait},
        {
            "person": {"later": None, "laterFriend": {"name": "安", "later": "later 安"}},
            "missing": {"later": "later 安"},
        },
        [["person", "later"]],
    ),
    "items that must be waited for": (
        "{ people { name later } }",
        {"people": lambda _info: [_wait(None), ANN, _wait(None)]},
        {"people": [{"name": "安", "later": "later 安"}] * 3},
        [],
    ),
    "the schema itself": (
        '{ __typename __schema { queryType { name } } __type(name: "Mood") { kind enumValues { name } } }',
        {},
        {
            "__typename": "Query",
            "__schema": {"queryType": {"name": "Query"}},
            "__type": {"kind": "ENUM", "enumValues": [{"name": "CALM"}, {"name": "WILD"}]},
        },
        [],
    ),
}


@pytest.fixture(autouse=True)
def logs() -> Any:
    """What was logged, kept from the terminal."""
    with capture_logs() as lines:
        yield lines


@pytest.mark.parametrize("rule", RULES)
async def test_the_engine_keeps_to_the_specification(rule: str) -> None:
    query, root, data, paths = RULES[rule]

    core, engine, _ = await answers(query, root)

    assert engine.data == data
    assert sorted((error["path"] for error in engine.errors), key=str) == sorted(paths, key=str)
    assert disagreement(core, engine) is None


ECHO = 'query ($t: Taste, $n: Int, $w: String! = "w", $l: [Int!]) { person { %s } }'
GIVEN: list[tuple[str, dict[str, Any]]] = [
    ('echo(word: "a")', {}),
    ("echo(word: $w, taste: $t, times: $n, list: $l)", {}),
    ("echo(word: $w, taste: $t, times: $n, list: $l)", {"t": {}, "n": None, "l": 4, "w": "x"}),
    ("echo(word: $w, taste: {sweet: $n, kind: WILD})", {"n": 2}),
    ("echo(word: $w, taste: {sweet: $n})", {"n": None}),
    ("echo(word: $w, taste: {sour: 1, kind: null}, list: [1, 2])", {}),
    ("a: echo(word: $w, times: 2) b: echo(word: $w, times: null)", {"w": "y"}),
    ("echo(word: $w, taste: $t)", {"t": {"sweet": "much"}}),
    ("echo(word: $w)", {"w": None}),
    ("echo(word: $w, list: $l)", {"l": [1, None]}),
]


@pytest.mark.parametrize("number", range(len(GIVEN)))
async def test_arguments_and_variables_are_coerced_as_graphql_core_coerces_them(number: int) -> None:
    asked, given = GIVEN[number]

    core, engine, _ = await answers(ECHO % asked, {"person": ANN}, **given)

    assert engine.kind is core.kind
    assert disagreement(core, engine) is None


FILLED = """query ($n: Int, $s: [Int!]!, $m: Mood) { person {
    echo(word: "w", taste: {sweet: $n, sour: $s, kind: $m}, times: $n, list: $s) } }"""
AGAIN: list[dict[str, Any]] = [
    {"n": 1, "s": [1, 2], "m": "WILD"},
    {"n": 2, "s": [], "m": "CALM"},
    {"n": 2, "s": [3]},
    {"s": [4], "m": None},
    {"n": None, "s": [5], "m": "WILD"},
    {"n": 3, "s": 6, "m": "WILD"},
    {"n": 3, "s": [7, None], "m": "WILD"},
    {"n": 3, "s": [7, "x"], "m": "WILD"},
    {"n": 4, "s": None, "m": "WILD"},
    {"n": 5, "s": [8], "m": "CALM"},
]


@pytest.mark.parametrize("first", range(3))
async def test_what_variables_fill_is_theirs_each_time_a_document_is_asked(first: int) -> None:
    asked = prepared(FILLED)

    for given in AGAIN[first:]:
        core, engine, _ = await answers(asked, {"person": ANN}, **given)
        assert engine.kind is core.kind
        assert engine.data == core.data
        assert disagreement(core, engine) is None


@pytest.mark.parametrize("flag", [True, False])
async def test_a_plan_made_for_one_choice_is_not_used_for_another(flag: bool) -> None:
    query = "query ($f: Boolean!) { person { name @include(if: $f) age @skip(if: $f) } }"

    for value in (flag, not flag, flag):
        core, engine, _ = await answers(query, {"person": ANN}, f=value)
        assert engine.data == core.data == {"person": {"name": "安"} if value else {"age": 7}}


async def test_mutations_run_one_after_the_other_each_in_a_unit_of_its_own() -> None:
    root = {"first": ANN, "second": {"name": _raise}, "third": BAD, "log": ["never"]}

    core, engine, context = await answers("mutation { first { name } second { nick } third { name } log }", root)

    assert engine.data is core.data is None
    assert [error["path"] for error in engine.errors] == [["third", "name"]]
    assert context.units == ["begun", "kept", "begun", "kept", "begun", "taken back"]


async def test_what_the_engine_cannot_plan_is_left_to_graphql_core_and_told(
    logs: list[MutableMapping[str, Any]],
) -> None:
    before = _counted()

    core, engine, _ = await answers("query @watched { person { name } }", {"person": ANN})

    assert engine.data == core.data == {"person": {"name": "安"}}
    assert _counted() == before + 1
    assert [line["reason"] for line in logs if line["log_level"] == "debug"] == [REASON]


REASON = "directives of operations and variables of fragments"


def _counted() -> float:
    from prometheus_client import REGISTRY  # noqa: PLC0415 - only here

    return REGISTRY.get_sample_value("branchline_engine_fallbacks_total", {"reason": REASON}) or 0


def test_a_fallback_is_counted_by_its_reason() -> None:
    before = _counted()

    count_fallback(REASON, operation="Q")

    assert _counted() == before + 1

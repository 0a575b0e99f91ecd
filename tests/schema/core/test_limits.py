"""What one document may ask for is told before anything runs, and is told fast however it is dressed up."""

import pytest
from graphql import get_introspection_query

from schema.core.execution import Answer, AnswerKind
from schema.core.limits import ALIASES_MOST, CHARACTERS_MOST, DEPTH_MOST, DIRECTIVES_MOST, TOKENS_MOST
from tests.people import Chain
from tests.schema.core.documents import prepared, refusals

TOO_LARGE = ["LIMIT_EXCEEDED"]
REFUSED = ["BAD_USER_INPUT"]


def _parents(depth: int) -> str:
    """A selection of that depth: a list, its rows, parents of parents, a name."""
    above = depth - 3
    return "{ branches(first: 1) { nodes { " + "parent { " * above + "name" + " }" * above + " } } }"


def _parents_in_fragments(depth: int) -> str:
    above = depth - 3
    spread = "{ branches(first: 1) { nodes { ...F0 } } } "
    inner = "".join(f"fragment F{i} on Branch {{ parent {{ ...F{i + 1} }} }} " for i in range(above))
    return spread + inner + f"fragment F{above} on Branch {{ name }}"


def _parents_inline(depth: int) -> str:
    return _parents(depth).replace("parent {", "... on Branch { parent {", 1).replace("name", "name }", 1)


@pytest.mark.parametrize("write", [_parents, _parents_in_fragments, _parents_inline])
@pytest.mark.parametrize(("depth", "codes"), [(DEPTH_MOST, []), (DEPTH_MOST + 1, TOO_LARGE), (60, TOO_LARGE)])
async def test_a_selection_is_at_most_15_deep(write, depth: int, codes: list[str]) -> None:  # type: ignore[no-untyped-def]
    assert await refusals(write(depth)) == codes


def _aliased(count: int) -> str:
    return "{ viewer { " + " ".join(f"a{i}: name" for i in range(count)) + " } }"


def _aliased_in_fragments(count: int) -> str:
    half = count // 2
    inner = " ".join(f"b{i}: name" for i in range(count - half))
    outer = " ".join(f"a{i}: name" for i in range(half))
    return f"{{ viewer {{ {outer} ...F }} }} fragment F on Viewer {{ {inner} }}"


def _aliased_in_operations(count: int) -> str:
    return " ".join(f"query Q{i} {{ a: viewer {{ name }} }}" for i in range(count))


@pytest.mark.parametrize("write", [_aliased, _aliased_in_fragments, _aliased_in_operations])
@pytest.mark.parametrize(("count", "codes"), [(ALIASES_MOST, []), (ALIASES_MOST + 1, TOO_LARGE)])
async def test_a_document_has_at_most_50_aliases(write, count: int, codes: list[str]) -> None:  # type: ignore[no-untyped-def]
    operation = "Q0" if write is _aliased_in_operations else None

    assert await refusals(write(count), operation=operation) == codes


def _values(tokens: int) -> str:
    """A document of exactly so many tokens."""
    frame = "{ customers ( where : { name : { in : [ ] } } ) { totalCount } }"
    return frame.replace("[ ]", "[ " + '"a" ' * (tokens - len(frame.split())) + "]")


@pytest.mark.parametrize(("tokens", "codes"), [(TOKENS_MOST, []), (TOKENS_MOST + 1, TOO_LARGE), (60_000, TOO_LARGE)])
async def test_a_document_has_at_most_10000_tokens(tokens: int, codes: list[str]) -> None:
    assert await refusals(_values(tokens)) == codes


@pytest.mark.parametrize(("characters", "codes"), [(CHARACTERS_MOST, []), (CHARACTERS_MOST + 1, TOO_LARGE)])
async def test_nor_may_it_be_long_with_few_tokens(characters: int, codes: list[str]) -> None:
    query = "{ viewer { name } } #"

    assert await refusals(query + "注" * (characters - len(query))) == codes


def _directives(count: int) -> str:
    return "{ viewer { " + "name @skip(if: false) " * count + "} }"


def _directives_on_spreads(count: int) -> str:
    return "{ viewer { " + "...F @include(if: true) " * count + "} } fragment F on Viewer { name }"


def _unknown_directives(count: int) -> str:
    return "query (" + "$a: Int " + "@x " * count + ") { viewer { name } }"


@pytest.mark.parametrize("write", [_directives, _directives_on_spreads])
@pytest.mark.parametrize(("count", "codes"), [(DIRECTIVES_MOST, []), (DIRECTIVES_MOST + 1, TOO_LARGE)])
async def test_a_document_has_at_most_50_directives(write, count: int, codes: list[str]) -> None:  # type: ignore[no-untyped-def]
    assert await refusals(write(count)) == codes


async def test_directives_are_counted_wherever_they_stand() -> None:
    assert await refusals(_unknown_directives(3_000)) == TOO_LARGE


CYCLES = {
    "itself": "{ customers { nodes { ...A } } } fragment A on Customer { ...A }",
    "itself below": "{ branches { nodes { ...A } } } fragment A on Branch { name parent { name ...A } }",
    "each other": "{ customers { nodes { ...A } } } fragment A on Customer { ...B } fragment B on Customer { ...A }",
    "unused": "{ viewer { name } } fragment A on Customer { ...A }",
}


@pytest.mark.parametrize("query", CYCLES.values(), ids=CYCLES)
async def test_fragments_that_go_round_in_circles_are_refused(query: str) -> None:
    assert set(await refusals(query)) == {"BAD_USER_INPUT"}


def _bomb(levels: int, width: int) -> str:
    """Opened one by one these fragments would hold width to the power of levels fields."""
    spreads = "".join(f"fragment F{i} on Customer {{ name {f'...F{i + 1} ' * width} }} " for i in range(levels))
    return (
        "{ customers { nodes { ...F0 } edges { node { ...F0 } } } } "
        + spreads
        + f"fragment F{levels} on Customer {{ number }}"
    )


@pytest.mark.parametrize(("levels", "width"), [(40, 2), (20, 20)])
async def test_fragments_that_multiply_are_read_as_often_as_they_are_written(
    chain: Chain, levels: int, width: int
) -> None:
    """This would not end otherwise."""
    data = await chain.ask(chain.actor("HQ_ADMIN"), _bomb(levels, width))

    plain = await chain.ask(
        chain.actor("HQ_ADMIN"), "{ customers { nodes { name number } edges { node { name number } } } }"
    )
    assert data == plain


def _components(count: int) -> str:
    """As a client with many components writes it: each has a fragment of its own on the same objects."""
    fields = "id name branch { id name parent { id } } manager { id name } contacts(first: 5) { nodes { id note } }"
    spreads = " ".join(f"...F{i}" for i in range(count))
    fragments = " ".join(f"fragment F{i} on Customer {{ {fields} }}" for i in range(count))
    return f"{{ customers(first: 1) {{ nodes {{ {spreads} }} }} }} {fragments}"


@pytest.mark.parametrize("count", [1, 10, 40])
async def test_many_components_may_ask_for_the_same(count: int) -> None:
    assert await refusals(_components(count)) == []


HEAVY = {
    "a chain of fragments": (_bomb(900, 1), TOO_LARGE),
    "a wide and deep pile of fragments": (_bomb(100, 10), TOO_LARGE),
    "a selection nested a thousand times": ("{ a " * 1_000 + "} " * 1_000, REFUSED),
    "a value nested a thousand times": (
        "{ customers(where: " + "{not: " * 1_000 + "{}" + "}" * 1_000 + ") { totalCount } }",
        REFUSED,
    ),
    "a list nested a thousand times": (
        "{ customers(where: " + "[" * 1_000 + "]" * 1_000 + ") { totalCount } }",
        REFUSED,
    ),
    "a type nested a thousand times": (
        "query ($a: " + "[" * 1_000 + "Int" + "]" * 1_000 + ") { viewer { name } }",
        REFUSED,
    ),
    "one field thousands of times": ("{ customers { nodes { " + "id " * 9_000 + "} } }", REFUSED),
    "one object thousands of times": ("{ customers { nodes { " + "branch { id } " * 2_000 + "} } }", REFUSED),
    "thousands of unknown fields": ("{ " + " ".join(f"x{i}" for i in range(9_000)) + " }", REFUSED * 11),
    "thousands of variables": ("query (" + "$a: Int " * 2_000 + ") { viewer { name } }", None),
    "a number of thousands of digits": ("{ customers(first: " + "9" * 5_000 + ") { totalCount } }", TOO_LARGE),
    "a fraction of thousands of digits": ("{ customers(first: 1." + "9" * 5_000 + ") { totalCount } }", TOO_LARGE),
}


@pytest.mark.parametrize(("query", "codes"), HEAVY.values(), ids=HEAVY)
async def test_documents_made_to_keep_the_server_busy_are_refused(query: str, codes: list[str] | None) -> None:
    found = await refusals(query)

    assert found
    assert codes is None or found == codes


async def test_a_refusal_comes_with_its_measure_and_no_data() -> None:
    answer = await prepared(_parents(16))

    assert isinstance(answer, Answer)
    assert (answer.kind, answer.data) == (AnswerKind.REQUEST_ERROR, None)
    (error,) = answer.errors
    assert error["message"] == "The request is too large: depth is 16, the limit is 15."
    assert error["extensions"] == {"code": "LIMIT_EXCEEDED", "requestId": "request-of-a-test"}


async def test_a_refusal_is_told_in_chinese() -> None:
    answer = await prepared(_parents(16), locale="zh-CN")

    assert isinstance(answer, Answer)
    assert answer.errors[0]["message"] == "请求过大：depth 为 16，上限为 15。"


INTROSPECTION = [
    "{ __schema { queryType { name } } }",
    '{ __type(name: "Customer") { name } }',
    "{ viewer { name } __schema { types { name } } }",
    "{ ...F } fragment F on Query { __schema { types { name } } }",
]


@pytest.mark.parametrize("query", INTROSPECTION)
@pytest.mark.parametrize(("is_on", "codes"), [(True, []), (False, REFUSED)])
async def test_introspection_is_answered_only_where_it_is_switched_on(
    query: str, is_on: bool, codes: list[str]
) -> None:
    assert sorted(set(await refusals(query, introspection=is_on))) == codes


async def test_the_name_of_a_type_is_no_introspection() -> None:
    assert await refusals("{ __typename viewer { __typename } }", introspection=False) == []


async def test_the_introspection_of_tools_is_let_through(chain: Chain) -> None:
    query = get_introspection_query(specified_by_url=True, directive_is_repeatable=True, input_value_deprecation=True)

    data = await chain.ask(chain.actor("STAFF"), query)

    assert {"Customer", "Branch"} <= {made["name"] for made in data["__schema"]["types"]}


async def test_introspection_that_goes_round_the_types_again_and_again_is_refused() -> None:
    inner = "fields { type { " * 12 + "name" + " } }" * 12

    assert await refusals(f"{{ __schema {{ types {{ {inner} }} }} }}") == REFUSED

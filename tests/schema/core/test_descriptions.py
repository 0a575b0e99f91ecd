"""The schema explains itself: each part is described, each value of an enum has a label in both languages."""

from collections.abc import Iterator
from enum import Enum

import pytest
from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLNamedType,
    GraphQLObjectType,
    specified_directives,
)

from schema.core.enums import ENUMS, label, labels
from schema.platform_root import schema as platform
from schema.root import schema
from tests.people import Chain

SDL = schema._schema


def _parts() -> Iterator[tuple[str, str | None]]:
    """Every part of the schema that could be described, with its description."""
    for name, made in SDL.type_map.items():
        if not name.startswith("__"):
            yield name, made.description
            yield from _members(name, made)
    for directive in SDL.directives:
        if directive not in specified_directives:
            yield f"@{directive.name}", directive.description


def _members(name: str, made: GraphQLNamedType) -> Iterator[tuple[str, str | None]]:
    match made:
        case GraphQLObjectType() | GraphQLInterfaceType():
            for field_name, field in made.fields.items():
                yield f"{name}.{field_name}", field.description
                yield from ((f"{name}.{field_name}({key})", value.description) for key, value in field.args.items())
        case GraphQLInputObjectType():
            yield from ((f"{name}.{key}", member.description) for key, member in made.fields.items())
        case GraphQLEnumType():
            yield from ((f"{name}.{key}", value.description) for key, value in made.values.items())


def test_every_type_field_argument_and_value_is_described() -> None:
    parts = dict(_parts())

    assert len(parts) > 500
    assert [name for name, text in parts.items() if not (text or "").strip()] == []


def test_descriptions_are_sentences() -> None:
    """They begin like one; what is only a name would explain nothing."""
    offenders = [name for name, text in _parts() if text and text[0].islower()]

    assert offenders == []


def _enums() -> dict[str, GraphQLEnumType]:
    """The business's own enums, as the schema has them."""
    found = {name: made for name, made in SDL.type_map.items() if isinstance(made, GraphQLEnumType)}
    return {name: made for name, made in found.items() if not name.startswith("__")}


@pytest.mark.parametrize("name", _enums())
def test_every_value_of_an_enum_has_a_label_in_both_languages(name: str) -> None:
    values = _enums()[name].values

    assert set(labels()[name]) == set(values)
    for value in ENUMS[name]:
        chinese, english = label(value, locale="zh-CN"), label(value, locale="en")
        assert chinese.strip()
        assert any("\u4e00" <= character <= "\u9fff" for character in chinese)
        assert english.strip()
        assert english.isascii() or "–" in english


def test_no_label_is_left_over() -> None:
    served = {*_enums(), *(name for name in platform._schema.type_map if name in labels())}

    assert served == set(labels())


@pytest.mark.parametrize("enum", ENUMS.values(), ids=ENUMS)
def test_values_are_written_in_capitals(enum: type[Enum]) -> None:
    assert all(value.name == value.name.upper() and value.name.isascii() for value in enum)


LABELS = (
    "query ($tongue: String!, $enums: [String!]) { enumLabels(locale: $tongue, enums: $enums) { enum value label } }"
)


@pytest.mark.parametrize(
    ("locale", "labels_of_grade"),
    [
        ("zh-CN", ["A 级：需求大且迫切", "B 级：需求一般", "C 级：潜在需求"]),
        ("zh", ["A 级：需求大且迫切", "B 级：需求一般", "C 级：潜在需求"]),
        ("en", ["Large and urgent need", "Ordinary need", "Latent need"]),
        ("fr-FR", ["Large and urgent need", "Ordinary need", "Latent need"]),
    ],
)
async def test_labels_are_answered_in_the_locale_asked_for(
    chain: Chain, locale: str, labels_of_grade: list[str]
) -> None:
    data = await chain.ask(chain.actor("STAFF"), LABELS, tongue=locale, enums=["CustomerGrade"])

    shown = [(row["enum"], row["value"], row["label"]) for row in data["enumLabels"]]
    assert shown == [("CustomerGrade", value, text) for value, text in zip("ABC", labels_of_grade, strict=True)]


async def test_all_enums_of_this_schema_are_answered_when_none_is_named(chain: Chain) -> None:
    data = await chain.ask(chain.actor("STAFF"), LABELS, tongue="en")

    shown = {(row["enum"], row["value"]) for row in data["enumLabels"]}
    assert shown == {(name, value) for name, made in _enums().items() for value in made.values}


@pytest.mark.parametrize("enums", [[], ["Nothing"], ["customergrade"], ["__TypeKind"]])
async def test_unknown_enums_have_no_labels(chain: Chain, enums: list[str]) -> None:
    assert (await chain.ask(chain.actor("STAFF"), LABELS, tongue="en", enums=enums))["enumLabels"] == []

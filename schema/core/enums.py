"""Enums of the business as GraphQL enums, with descriptions and labels from one file."""

import tomllib
from enum import Enum
from functools import cache
from pathlib import Path
from typing import TypeVar

import strawberry
from strawberry.types.enum import StrawberryEnumDefinition

E = TypeVar("E", bound=type[Enum])

_LABELS = Path(__file__).with_name("labels.toml")

# Every enum of the schema, by its GraphQL name.
ENUMS: dict[str, type[Enum]] = {}


@cache
def labels() -> dict[str, dict[str, dict[str, str]]]:
    """Enum name -> value name -> locale (`zh`, `en`) -> label."""
    return tomllib.loads(_LABELS.read_text(encoding="utf-8"))


def graphql_enum(enum: E) -> E:
    """The enum for the schema: its docstring describes it, the English label each value. Makes each enum once."""
    if ENUMS.get(enum.__name__) is enum:
        return enum
    ENUMS[enum.__name__] = enum
    made = strawberry.enum(enum, description=" ".join((enum.__doc__ or "").split()))
    definition: StrawberryEnumDefinition = made.__strawberry_definition__  # type: ignore[attr-defined]
    for value in definition.values:
        value.description = labels()[enum.__name__][value.name]["en"]
    return made


def graphql_enums(*enums: type[Enum]) -> None:
    """Makes the business enums a type module speaks of GraphQL enums, in place."""
    for enum in enums:
        graphql_enum(enum)


def label(value: Enum, *, locale: str) -> str:
    """The value's label in `zh-CN` or, for any other locale, English."""
    return labels()[type(value).__name__][value.name]["zh" if locale.startswith("zh") else "en"]

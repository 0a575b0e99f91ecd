"""The arguments every list and every single field takes, made once."""

from datetime import date
from types import GenericAlias
from typing import Any

import strawberry
from strawberry.annotation import StrawberryAnnotation
from strawberry.types.arguments import StrawberryArgument

from schema.core.filters import FilterInput, OrderInput
from tenants.core.source import AnySource

PAGE_DEFAULT = 25
PAGE_MOST = 250


AS_OF = "asOf"


def _argument(name: str, annotation: Any, description: str) -> StrawberryArgument:
    return StrawberryArgument(
        python_name=name,
        graphql_name=None,
        type_annotation=StrawberryAnnotation(annotation),
        description=description,
    )


def connection_arguments(source: AnySource) -> list[StrawberryArgument]:
    """`first after last before where orderBy`, as the Relay connection specification names the first four."""
    return [
        _argument("first", int | None, f"How many from the start, at most {PAGE_MOST}; {PAGE_DEFAULT} if neither."),
        _argument("after", str | None, "Begin behind this cursor."),
        _argument("last", int | None, f"How many from the end, at most {PAGE_MOST}."),
        _argument("before", str | None, "End before this cursor."),
        _argument("where", FilterInput(f"{source.name}Where", source.name) | None, "Only rows that satisfy this."),
        _argument(
            "order_by",
            GenericAlias(list, OrderInput(f"{source.name}Order", source.name)) | None,
            "Ordering, first key first.",
        ),
    ]


def day_argument() -> StrawberryArgument:
    """The day a list, or an edge, is asked for."""
    text = "As the tree stood on this day; today if left out. Who may see what follows today's rights."
    return _argument("as_of", date | None, text)


def id_argument(source: AnySource) -> StrawberryArgument:
    return _argument("id", strawberry.ID, f"Global id of the {source.name}.")


def branch_argument(source: AnySource) -> StrawberryArgument:
    text = f"Global id of a branch: only each {source.name} at that very branch."
    return _argument("branch_id", strawberry.ID | None, text)


def ids_argument(*, many: bool) -> StrawberryArgument:
    if many:
        return _argument("ids", list[strawberry.ID], f"Global ids, at most {PAGE_MOST}.")
    return _argument("id", strawberry.ID, "Global id.")

"""What mutation inputs are declared with: ids of a source, optional members, and what was given."""

from typing import Any

import strawberry
from strawberry.types.base import StrawberryObjectDefinition, has_object_definition
from strawberry.types.field import StrawberryField

from schema.core.ids import key_of
from tenants.core.errors import Missing, NotFound
from tenants.core.source import AnySource

KEY_OF = "key_of"
SUBJECT = "subject"


def given_field(description: str) -> Any:
    """An input member that must be given."""
    return strawberry.field(description=description)


def optional(description: str) -> Any:
    """An input member that may be left out; null says the same."""
    return strawberry.field(default=strawberry.UNSET, description=description)


def ref(source: AnySource, description: str) -> Any:
    """A global id of an object the change refers to; one that names nothing is refused at this member."""
    return strawberry.field(description=description, metadata={KEY_OF: source})


def optional_ref(source: AnySource, description: str) -> Any:
    """Like `ref`, but may be left out."""
    return strawberry.field(default=strawberry.UNSET, description=description, metadata={KEY_OF: source})


def optional_refs(source: AnySource, description: str) -> Any:
    """Several global ids, or none."""
    return optional_ref(source, description)


def subject(source: AnySource) -> Any:
    """The global id of the object to change; one that names nothing is NOT_FOUND at the top level."""
    return strawberry.field(
        description=f"Global id of the {source.name} to change.", metadata={KEY_OF: source, SUBJECT: True}
    )


def expected_version() -> Any:
    """The version the caller read; a change that came between refuses this one with STALE_VERSION."""
    return strawberry.field(description="`version` as you read it; when it changed since, the answer is STALE_VERSION.")


def input_fields(input: object) -> list[StrawberryField]:
    definition: StrawberryObjectDefinition = type(input).__strawberry_definition__  # type: ignore[attr-defined]
    return definition.fields


def decode_keys(input: object, *, within: tuple[str, ...] = ()) -> None:
    """Turns the global ids of an input, and of inputs in lists of it, into keys, in place.

    Raises `NotFound` for the subject and `Missing` at the member for a reference that names nothing of its source.
    """
    for field in input_fields(input):
        source = field.metadata.get(KEY_OF)
        value = getattr(input, field.python_name)
        if value is None or value is strawberry.UNSET:
            continue
        place = (*within, field.python_name)
        if source is not None:
            missing = NotFound() if SUBJECT in field.metadata else Missing(field=place)
            setattr(input, field.python_name, _decoded(value, source, missing))
        for index, item in enumerate(value if isinstance(value, list) else ()):
            if has_object_definition(type(item)):
                decode_keys(item, within=(*place, str(index)))


def _decoded(value: Any, source: AnySource, missing: Exception) -> Any:
    keys = [key_of(each, source=source) for each in (value if isinstance(value, list) else [value])]
    if None in keys:
        raise missing
    return keys if isinstance(value, list) else keys[0]


def given(input: object, *leave_out: str) -> dict[str, Any]:
    """The members that were given, for a use case's keyword arguments; the subject, its version and `leave_out` not.

    Inputs within the input become dictionaries.
    """
    members = {}
    for field in input_fields(input):
        value = getattr(input, field.python_name)
        apart = SUBJECT in field.metadata or field.python_name in ("expected_version", *leave_out)
        if not apart and value is not None and value is not strawberry.UNSET:
            members[field.python_name] = _plain(value)
    return members


def _plain(value: Any) -> Any:
    if isinstance(value, list):
        return [_plain(item) for item in value]
    return given(value) if has_object_definition(type(value)) else value

"""What mutation inputs are declared with: ids of a source, optional members, and what was given."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

import strawberry
from strawberry.types.base import StrawberryObjectDefinition, has_object_definition

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


@dataclass(frozen=True, slots=True)
class Member:
    """One member of an input: `names` the source whose global ids it holds; with `subject` that of the object to
    change."""

    name: str
    names: AnySource | None
    subject: bool


_members: dict[type, tuple[Member, ...]] = {}


def members(input: object) -> tuple[Member, ...]:
    """The members of an input, in order."""
    kind = type(input)
    if kind not in _members:
        definition: StrawberryObjectDefinition = kind.__strawberry_definition__  # type: ignore[attr-defined]
        _members[kind] = tuple(
            Member(field.python_name, field.metadata.get(KEY_OF), SUBJECT in field.metadata)
            for field in definition.fields
        )
    return _members[kind]


def decode_keys(input: object, *, within: tuple[str, ...] = ()) -> None:
    """Turns the global ids of an input, and of inputs in lists of it, into keys, in place; what is one already stays.

    Raises `NotFound` for the subject and `Missing` at the member for a reference that names nothing of its source.
    """
    for member in members(input):
        value = getattr(input, member.name)
        if value is None or value is strawberry.UNSET:
            continue
        place = (*within, member.name)
        if member.names is not None:
            keys = _decoded(value, member.names)
            if keys is None:
                raise NotFound if member.subject else Missing(field=place)
            setattr(input, member.name, keys)
        for index, item in enumerate(value if isinstance(value, list) else ()):
            if has_object_definition(type(item)):
                decode_keys(item, within=(*place, str(index)))


def _decoded(value: Any, source: AnySource) -> Any:
    """The key of a global id, or the keys of several; None when one of them names nothing of the source."""
    if not isinstance(value, list):
        return value if isinstance(value, UUID) else key_of(value, source=source)
    keys = [_decoded(each, source) for each in value]
    return None if None in keys else keys


def given(input: object, *leave_out: str) -> dict[str, Any]:
    """The members that were given, for a use case's keyword arguments; the subject, its version and `leave_out` not.

    Inputs within the input become dictionaries.
    """
    told = {}
    for member in members(input):
        value = getattr(input, member.name)
        apart = member.subject or member.name in ("expected_version", *leave_out)
        if not apart and value is not None and value is not strawberry.UNSET:
            told[member.name] = _plain(value)
    return told


def _plain(value: Any) -> Any:
    if isinstance(value, list):
        return [_plain(item) for item in value]
    return given(value) if has_object_definition(type(value)) else value

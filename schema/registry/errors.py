"""Refusals as operators see them."""

from enum import Enum

import strawberry
from strawberry.utils.str_converters import to_camel_case

from schema.core.enums import graphql_enum
from tenants.core.errors import Refusal


class PlatformErrorCode(Enum):
    """Why a change was refused."""

    INVALID = "INVALID"
    NOT_FOUND = "NOT_FOUND"
    NO_CONSENT = "NO_CONSENT"
    REQUIRED = "REQUIRED"
    TAKEN = "TAKEN"
    TOO_LONG = "TOO_LONG"
    UNAVAILABLE = "UNAVAILABLE"
    WRONG_STATE = "WRONG_STATE"


graphql_enum(PlatformErrorCode)


@strawberry.type(description="A refusal that the operator can do something about.")
class PlatformError:
    code: PlatformErrorCode = strawberry.field(description="What kind of refusal; made for programs.")
    message: str = strawberry.field(description="What to tell the person, in the caller's language.")
    field: list[str] | None = strawberry.field(description="Path into `input`; null when no one field is at fault.")


def platform_error(refusal: Refusal, *, locale: str) -> PlatformError:
    """The refusal for a payload."""
    return PlatformError(
        code=PlatformErrorCode(refusal.code),
        message=refusal.message(locale),
        field=[to_camel_case(part) for part in refusal.field] or None,
    )

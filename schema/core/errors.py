"""Refusals as callers see them: `userErrors` in payloads, coded errors at the top level."""

from enum import Enum
from uuid import UUID

import strawberry
from strawberry.utils.str_converters import to_camel_case

from schema.core.declare import link
from schema.core.enums import graphql_enum
from schema.core.nodes import Node
from tenants.core.errors import Refusal
from tenants.core.source import AnySource

# The members of inputs that hold JSON.
_JSON_MEMBERS = {"custom_fields", "value"}


class UserErrorCode(Enum):
    """Why a change was refused."""

    ALREADY_REQUESTED = "ALREADY_REQUESTED"
    CALLBACKS_MISSING = "CALLBACKS_MISSING"
    CLAIM_AWARDED = "CLAIM_AWARDED"
    CLAIM_OPEN = "CLAIM_OPEN"
    CONFLICT_OF_INTEREST = "CONFLICT_OF_INTEREST"
    CUSTOMER_RETAINED = "CUSTOMER_RETAINED"
    CURRENCY_MISMATCH = "CURRENCY_MISMATCH"
    NEEDS_APPROVAL = "NEEDS_APPROVAL"
    NO_ACCOUNT = "NO_ACCOUNT"
    NOT_COVERED = "NOT_COVERED"
    NOT_ON_SALE = "NOT_ON_SALE"
    NO_CERTIFICATE = "NO_CERTIFICATE"
    NO_HANDLER = "NO_HANDLER"
    NOT_HANDED_OVER = "NOT_HANDED_OVER"
    NOT_PASSED = "NOT_PASSED"
    NOT_RECEIVER = "NOT_RECEIVER"
    NOT_SIGNED = "NOT_SIGNED"
    RESITS_SPENT = "RESITS_SPENT"
    KNOWS_THE_KEY = "KNOWS_THE_KEY"
    NOT_CANDIDATE = "NOT_CANDIDATE"
    NO_EXAM = "NO_EXAM"
    PAPER_UNDER_WAY = "PAPER_UNDER_WAY"
    POOL_TOO_SMALL = "POOL_TOO_SMALL"
    ONLY_REQUESTER = "ONLY_REQUESTER"
    OVER_LIMIT = "OVER_LIMIT"
    OVER_SUM_INSURED = "OVER_SUM_INSURED"
    OWN_REQUEST = "OWN_REQUEST"
    RANK_TOO_LOW = "RANK_TOO_LOW"
    SAME_PERSON = "SAME_PERSON"
    SUBJECT_CHANGED = "SUBJECT_CHANGED"
    CUSTOMER_LISTED = "CUSTOMER_LISTED"
    CYCLE = "CYCLE"
    INVALID = "INVALID"
    KEEP_IDENTIFIED = "KEEP_IDENTIFIED"
    LAST_ADMINISTRATOR = "LAST_ADMINISTRATOR"
    LINK_SPENT = "LINK_SPENT"
    MORE_THAN_HELD = "MORE_THAN_HELD"
    BELOW_TIERS = "BELOW_TIERS"
    NO_CONSENT = "NO_CONSENT"
    NOT_EARLIER = "NOT_EARLIER"
    NOT_EMPLOYED = "NOT_EMPLOYED"
    NOT_FOUND = "NOT_FOUND"
    OWN_ACCOUNT = "OWN_ACCOUNT"
    REQUEST_OPEN = "REQUEST_OPEN"
    REQUIRED = "REQUIRED"
    STALE_VERSION = "STALE_VERSION"
    STILL_RESPONSIBLE = "STILL_RESPONSIBLE"
    STILL_USED = "STILL_USED"
    SUPERSEDED = "SUPERSEDED"
    TALK_MISSING = "TALK_MISSING"
    TAKEN = "TAKEN"
    TOO_EARLY = "TOO_EARLY"
    TOO_LATE = "TOO_LATE"
    TOO_LONG = "TOO_LONG"
    TWO_CUSTOMERS = "TWO_CUSTOMERS"
    UNCHANGED = "UNCHANGED"
    WRONG_AMOUNT = "WRONG_AMOUNT"
    WRONG_LEVEL = "WRONG_LEVEL"
    WRONG_STATE = "WRONG_STATE"


graphql_enum(UserErrorCode)


@strawberry.type(description="A refusal that the person can do something about.")
class UserError:
    code: UserErrorCode = strawberry.field(description="What kind of refusal; made for programs.")
    message: str = strawberry.field(description="What to tell the person, in the caller's language.")
    field: list[str] | None = strawberry.field(
        description='Path into `input`, e.g. `["branchId"]`; null when no one field is at fault.'
    )
    current: Node | None = link(lambda error: error.subject, description="The object as it stands, for STALE_VERSION.")
    subject: strawberry.Private[tuple[AnySource, UUID] | None] = None


def user_error(
    refusal: Refusal, *, locale: str, prefix: tuple[str, ...] = (), subject: tuple[AnySource, UUID] | None = None
) -> UserError:
    """The refusal for a payload; `subject` is the object it concerns, for `current`."""
    path = [*prefix, *_named(refusal.field)]
    return UserError(
        code=UserErrorCode(refusal.code),
        message=refusal.message(locale),
        field=path or None,
        current=None,
        subject=subject if refusal.code == UserErrorCode.STALE_VERSION.value else None,
    )


def _named(field: tuple[str, ...]) -> list[str]:
    """The members as the schema names them; keys inside JSON stay as the tenant wrote them."""
    own = next((place for place, name in enumerate(field, start=1) if name in _JSON_MEMBERS), len(field))
    return [*map(to_camel_case, field[:own]), *field[own:]]

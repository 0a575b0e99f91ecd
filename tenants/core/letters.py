"""Letters to people about their accounts, as the business asks for them; the edge words and sends them."""

from dataclasses import dataclass, field
from enum import StrEnum


class LinkPurpose(StrEnum):
    """What a mailed link lets its reader do."""

    INVITATION = "INVITATION"
    PASSWORD_RESET = "PASSWORD_RESET"  # noqa: S105 - a name


@dataclass(frozen=True, slots=True)
class Letter:
    """Whom to write to, and what the link in the letter holds; that is kept nowhere."""

    purpose: LinkPurpose
    to: str
    name: str
    token: str = field(repr=False)

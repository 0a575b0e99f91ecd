"""What a client is told of a person, by scope (OIDC Core §5.4)."""

from collections.abc import Collection
from typing import Protocol
from uuid import UUID

from api.oauth.authority import PROFILE


class Person(Protocol):
    """Whoever signed in."""

    @property
    def user_id(self) -> UUID: ...

    @property
    def username(self) -> str: ...

    @property
    def display_name(self) -> str: ...


def profile(*, person: Person, scopes: Collection[str]) -> dict[str, str]:
    """The claims of userinfo and of the ID token."""
    told = {"sub": str(person.user_id)}
    if PROFILE in scopes:
        told |= {"name": person.display_name, "preferred_username": person.username}
    return told

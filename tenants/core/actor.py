"""Who is asking, what they may do and how far it reaches."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum
from hashlib import sha256
from uuid import UUID

from tenants.core.errors import Forbidden, ForeignApplication
from tenants.core.permissions import Permission


class ActorKind(StrEnum):
    """A person signed in, or a program working under its own name."""

    PERSON = "PERSON"
    SERVICE = "SERVICE"


@dataclass(frozen=True, slots=True)
class Reach:
    """How far one permission goes: the whole tenant, subtrees of today's branch tree, or own records.

    `paths` are materialised branch paths (`Branch.path`); a row is inside when its branch's
    path starts with one. `of` are the members of staff whose own records a stand-in reaches.
    """

    everything: bool = False
    paths: tuple[str, ...] = ()
    own: bool = False
    of: tuple[UUID, ...] = ()

    def __bool__(self) -> bool:
        return self.everything or bool(self.paths) or self.own or bool(self.of)

    def covers(self, other: "Reach") -> bool:
        """Whether whatever lies within the other lies within this one; own records are covered by own records or by
        everything, since they may lie anywhere."""
        if self.everything or other.everything:
            return self.everything
        inside = all(any(path.startswith(top) for top in self.paths) for path in other.paths)
        return inside and (self.own or not other.own) and set(other.of) <= set(self.of)

    def __or__(self, other: "Reach") -> "Reach":
        return Reach(
            everything=self.everything or other.everything,
            paths=tuple(sorted({*self.paths, *other.paths})),
            own=self.own or other.own,
            of=tuple(sorted({*self.of, *other.of})),
        )


NOWHERE = Reach()


@dataclass(frozen=True, slots=True)
class Giver:
    """Somebody who delegated what they may: their account, the person behind it and the rank of that person's post."""

    delegation_id: UUID
    user_id: UUID
    name: str
    staff_id: UUID | None = None
    rank: int = 0


@dataclass(frozen=True, slots=True)
class Ground:
    """One role held, how far and for which days: why an actor may what they may.

    `limit` is the amount, in the tenant's currency, up to which its holder approves by it; none without. What a
    `giver` delegated is held in their stead.
    """

    role: str
    permissions: frozenset[Permission]
    reach: Reach
    valid_from: date | None = None
    valid_until: date | None = None
    limit: Decimal | None = None
    giver: Giver | None = None


PLATFORM_USER = UUID(int=0)


@dataclass(frozen=True, slots=True)
class Actor:
    """Loaded anew for each request, so that a changed role works at once.

    `branch_id` is where the person behind the account works and `rank` that of their post, when there is one; `scopes`
    what the credential they come with cuts their roles down to, unless it does not; `support_id` the tenant's consent
    that lets an operator of the platform in. With `trusted_documents_only` the client may run documents that were
    registered for it, and no others; a `third_party` one has no hand in its user's own account.
    """

    user_id: UUID
    kind: ActorKind
    name: str
    client_id: str
    reaches: Mapping[Permission, Reach]
    staff_id: UUID | None = None
    branch_id: UUID | None = None
    rank: int = 0
    on_behalf_of: UUID | None = None
    roles: tuple[str, ...] = field(default=())
    grounds: tuple[Ground, ...] = field(default=())
    trusted_documents_only: bool = False
    third_party: bool = False
    scopes: frozenset[str] | None = None
    support_id: UUID | None = None

    @property
    def permissions(self) -> frozenset[Permission]:
        return frozenset(p for p, reach in self.reaches.items() if reach)

    @property
    def rights(self) -> str:
        """All they may do and how far, in short: equal only while nothing of it changes."""
        held = sorted((p.value, r.everything, r.own, r.paths, r.of) for p, r in self.reaches.items() if r)
        return sha256(repr((held, str(self.on_behalf_of))).encode()).hexdigest()

    def may(self, permission: Permission) -> bool:
        """Whether the permission reaches anything at all."""
        return bool(self.reaches.get(permission))

    def reach(self, permission: Permission) -> Reach:
        return self.reaches.get(permission, NOWHERE)

    def owners(self, permission: Permission) -> tuple[UUID, ...]:
        """Whose own records the permission reaches: the person's, and those of whoever they stand in for."""
        reach = self.reach(permission)
        own = (self.staff_id,) if reach.own and self.staff_id else ()
        return (*own, *reach.of)

    @property
    def givers(self) -> tuple[Giver, ...]:
        """Whoever the actor stands in for today."""
        return tuple(dict.fromkeys(ground.giver for ground in self.grounds if ground.giver is not None))

    @property
    def persons(self) -> frozenset[UUID]:
        """The member of staff behind the account, and those they stand in for."""
        staff = (self.staff_id, *(giver.staff_id for giver in self.givers))
        return frozenset(key for key in staff if key is not None)

    def in_own_right(self) -> "Actor":
        """The same without what was delegated to them."""
        if not self.givers:
            return self
        own = tuple(ground for ground in self.grounds if ground.giver is None)
        together: dict[Permission, Reach] = {}
        for ground in own:
            for permission in ground.permissions:
                together[permission] = together.get(permission, NOWHERE) | ground.reach
        return replace(self, grounds=own, reaches=together)

    def covers(self, permission: Permission, other: Permission) -> bool:
        """Whether the first permission reaches wherever the other does."""
        return self.reach(permission).covers(self.reach(other))

    def require(self, permission: Permission) -> None:
        """Raises `Forbidden` unless the permission reaches something."""
        if not self.may(permission):
            raise Forbidden(permission=permission.value)

    def require_own_application(self) -> None:
        """Raises `ForeignApplication` for somebody who comes through a third party's."""
        if self.third_party:
            raise ForeignApplication


def platform_actor(*, client_id: str) -> Actor:
    """The platform's own hand in a tenant's trail: it may do anything, and is named."""
    everywhere = {permission: Reach(everything=True) for permission in Permission}
    return Actor(
        user_id=PLATFORM_USER, kind=ActorKind.SERVICE, name="platform", client_id=client_id, reaches=everywhere
    )

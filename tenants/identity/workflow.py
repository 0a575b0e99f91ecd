"""What a set of assignments lets its holder do. Pure rules."""

import logging
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from tenants.core.actor import NOWHERE, Actor, Giver, Ground, Reach
from tenants.core.permissions import Permission

_log = logging.getLogger(__name__)
_known = {permission.value: permission for permission in Permission}
_reported: set[str] = set()


# Whoever may give rights away does so themselves: what a stand-in gave would outlast the delegation.
NOT_DELEGABLE = frozenset(
    {
        Permission.IDENTITY_PROVIDER_MANAGE,
        Permission.ROLE_ASSIGN,
        Permission.ROLE_DEFINE,
        Permission.SUPPORT_GRANT,
        Permission.USER_MANAGE,
    }
)


def delegable(*, actor: Actor) -> frozenset[Permission]:
    """What somebody may delegate: what they hold themselves, but not what gives rights to others; support, nothing."""
    own = actor.in_own_right()
    return own.permissions - NOT_DELEGABLE if actor.support_id is None else frozenset()


@dataclass(frozen=True, slots=True)
class Held:
    """One assignment with its role: over a subtree by the branch's `path`, everywhere without one, or own records.

    With a `giver` it is theirs, and held in their stead.
    """

    role: str
    permissions: tuple[str, ...]
    valid_from: date
    valid_until: date | None
    path: str | None = None
    own_only: bool = False
    limit: Decimal | None = None
    giver: Giver | None = None

    def on(self, day: date) -> bool:
        """Whether it holds on that day; `valid_until` is the first day on which it no longer does."""
        return self.valid_from <= day and (self.valid_until is None or day < self.valid_until)

    @property
    def reach(self) -> Reach:
        if self.own_only and self.giver is not None:
            return Reach(of=(self.giver.staff_id,) if self.giver.staff_id else ())
        if self.own_only:
            return Reach(own=True)
        return Reach(everything=True) if self.path is None else Reach(paths=(self.path,))


def reaches(*, held: Iterable[Held], scopes: frozenset[str] | None) -> Mapping[Permission, Reach]:
    """The union of what is held, cut down to `scopes` (none given: not cut; empty: nothing is left)."""
    together: dict[Permission, Reach] = {}
    for assignment in held:
        for permission in _permissions(assignment):
            if scopes is None or permission.value in scopes:
                together[permission] = together.get(permission, NOWHERE) | assignment.reach
    return together


def grounds(*, held: Iterable[Held], scopes: frozenset[str] | None) -> tuple[Ground, ...]:
    """What is held one by one, cut down likewise."""
    return tuple(
        Ground(
            role=assignment.role,
            permissions=frozenset(p for p in _permissions(assignment) if scopes is None or p.value in scopes),
            reach=assignment.reach,
            valid_from=assignment.valid_from,
            valid_until=assignment.valid_until,
            limit=assignment.limit,
            giver=assignment.giver,
        )
        for assignment in held
    )


def _permissions(assignment: Held) -> Iterable[Permission]:
    for value in assignment.permissions:
        if value in _known:
            yield _known[value]
        elif value not in _reported:
            _reported.add(value)
            _log.warning("role %s holds the unknown permission %r, which is ignored", assignment.role, value)

"""What a set of assignments lets its holder do. Pure rules."""

import logging
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from tenants.core.actor import NOWHERE, Ground, Reach
from tenants.core.permissions import Permission

_log = logging.getLogger(__name__)
_known = {permission.value: permission for permission in Permission}
_reported: set[str] = set()


@dataclass(frozen=True, slots=True)
class Held:
    """One assignment with its role: over a subtree by the branch's `path`, everywhere without one, or own records."""

    role: str
    permissions: tuple[str, ...]
    valid_from: date
    valid_until: date | None
    path: str | None = None
    own_only: bool = False
    limit: Decimal | None = None

    def on(self, day: date) -> bool:
        """Whether it holds on that day; `valid_until` is the first day on which it no longer does."""
        return self.valid_from <= day and (self.valid_until is None or day < self.valid_until)

    @property
    def reach(self) -> Reach:
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

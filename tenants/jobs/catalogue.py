"""Every duty and every handler there is, gathered from the domains' `jobs.py`."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from types import ModuleType
from typing import cast

from tenants.approvals import jobs as approvals
from tenants.care import jobs as care
from tenants.claims import jobs as claims
from tenants.complaints import jobs as complaints
from tenants.core.jobs import AnyDuty, Handler
from tenants.customers import jobs as customers
from tenants.identity import jobs as identity
from tenants.jobs import upkeep
from tenants.orders import jobs as orders
from tenants.policies import jobs as policies
from tenants.processes import jobs as processes
from tenants.project_groups import jobs as project_groups
from tenants.staff import jobs as staff
from tenants.training import jobs as training


@dataclass(frozen=True)
class Catalogue:
    """What a worker does. Raises `ValueError` when two share a name, under which they are retried and logged."""

    duties: tuple[AnyDuty, ...]
    handlers: tuple[Handler, ...]

    def __post_init__(self) -> None:
        names = [duty.name for duty in self.duties] + [handler.name for handler in self.handlers]
        if twice := sorted({name for name in names if names.count(name) > 1}):
            raise ValueError(f"declared twice: {', '.join(twice)}")

    @cached_property
    def heard(self) -> frozenset[str]:
        """The events somebody reacts to."""
        return frozenset(name for handler in self.handlers for name in handler.events)

    def duty(self, name: str) -> AnyDuty:
        """Raises `KeyError` when there is none of that name."""
        return {duty.name: duty for duty in self.duties}[name]


def gathered(modules: Sequence[ModuleType]) -> Catalogue:
    """What the modules declare as `DUTIES` and `HANDLERS`; a module may have one of them only."""
    duties = [duty for module in modules for duty in cast("tuple[AnyDuty, ...]", getattr(module, "DUTIES", ()))]
    handlers = [entry for module in modules for entry in cast("tuple[Handler, ...]", getattr(module, "HANDLERS", ()))]
    return Catalogue(duties=tuple(duties), handlers=tuple(handlers))


CATALOGUE = gathered(
    (
        *(upkeep, staff, project_groups, identity, approvals, complaints),
        *(customers, care, orders, policies, claims, training, processes),
    )
)
"""What the worker process does; a domain with duties or handlers adds its `jobs` module here."""

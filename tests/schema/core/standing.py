"""What a tenant holds, to tell whether anything was kept."""

from dataclasses import dataclass

from tenants.core.audit import AuditEntry
from tenants.core.counters import Counter
from tenants.customers.models import Customer
from tests.people import Chain


@dataclass(frozen=True)
class Standing:
    """The customers' names and versions, the length of the trail, how far the counters have come."""

    customers: dict[str, int]
    entries: int
    counters: dict[str, int]


async def standing(chain: Chain) -> Standing:
    """How it stands now."""
    async with chain.reading():
        return Standing(
            customers={customer.name: customer.version for customer in await Customer.all()},
            entries=await AuditEntry.all().count(),
            counters={counter.series: counter.value for counter in await Counter.all()},
        )


async def trail(chain: Chain, *, longer_than: int) -> list[AuditEntry]:
    """The entries that were added since."""
    async with chain.reading():
        return (await AuditEntry.all().order_by("id"))[longer_than:]

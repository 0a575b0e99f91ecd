"""What is done about customers without anybody asking: leads that nobody followed up go to the public pool."""

from tenants.core.jobs import Duty, Turn
from tenants.core.work import Work
from tenants.customers.models import Customer
from tenants.customers.pool import forgotten_lead, release_lead


async def _release(*, work: Work, record: Customer) -> None:
    await release_lead(work=work, customer=record)


async def release(*, turn: Turn) -> None:
    """Puts every forgotten lead into the pool, each in a unit of work of its own."""
    await turn.each(find=forgotten_lead, treat=_release)


DUTIES = (
    Duty(
        name="customers.release", cron="47 * * * *", about="puts forgotten leads into the public pool", action=release
    ),
)

"""What is done across domains without anybody asking: customers whom nobody has dealt with for long fall dormant."""

from tenants.core.jobs import Duty, Turn
from tenants.processes.dormancy import let_silent_fall_dormant


async def let_sleep(*, turn: Turn) -> None:
    """Some hundreds at a time, each in a unit of work of its own, until there is nobody left."""
    found = 1
    while found:
        async with turn.work() as work:
            found = await let_silent_fall_dormant(work=work)


DUTIES = (
    Duty(name="customers.dormancy", cron="23 19 * * *", about="lets silent customers fall dormant", action=let_sleep),
)

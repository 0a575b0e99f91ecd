"""What is done about care without anybody asking: visits and gifts are planned, a few hundred at a time."""

from collections.abc import Awaitable, Callable

from tenants.care.service import follow_grades, plan_gifts, plan_visits
from tenants.core.jobs import Duty, Turn


async def _all(turn: Turn, some: Callable[..., Awaitable[int]]) -> None:
    """Until nothing is left to plan, each part in a unit of work of its own."""
    planned = 1
    while planned:
        async with turn.work() as work:
            planned = await some(work=work)


async def plan(*, turn: Turn) -> None:
    """Plans what the care plans of the grades ask for, and what changed with a grade."""
    for some in (follow_grades, plan_visits, plan_gifts):
        await _all(turn, some)


DUTIES = (Duty(name="care.plan", cron="57 * * * *", about="plans visits and gifts for customers", action=plan),)

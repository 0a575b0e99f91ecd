"""A worker's turn at one of the complaints' duties, at whatever moment."""

from datetime import datetime

from tenants.complaints import jobs
from tenants.core.deadlines import Deadline
from tenants.core.jobs import Turn
from tenants.core.scope import tenant_scope
from tenants.core.timeline import TimelineEntry
from tests.people import VAULT, Chain

DUTIES = {duty.name.removeprefix("complaints."): duty for duty in jobs.DUTIES}


async def turn(chain: Chain, duty: str, now: datetime) -> None:
    with tenant_scope(chain.tenant):
        await DUTIES[duty].action(turn=Turn(tenant=chain.tenant, now=now, request_id="一轮", vault=VAULT))


async def told(chain: Chain, action: str) -> list[str]:
    """What the timelines say of such steps, in order."""
    async with chain.reading():
        return [entry.note or "" for entry in await TimelineEntry.filter(action=action).order_by("at", "id")]


async def deadlines(chain: Chain) -> list[Deadline]:
    async with chain.reading():
        return await Deadline.filter(entity="Complaint").order_by("id")


def numbers(chain: Chain, deadline: Deadline) -> list[str]:
    """To whom it was escalated, by their numbers."""
    of = {str(member.id): number for number, member in chain.staff.items()}
    return [of[key] for key in deadline.escalated_to]

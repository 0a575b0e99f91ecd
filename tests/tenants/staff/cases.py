"""Departures as tests need them: certified without the way there, or with a list just opened."""

from tenants.core.actor import Actor, Reach
from tenants.core.permissions import Permission
from tenants.core.work import Work
from tenants.processes import leaving
from tenants.staff.leaving import DepartureStatus
from tenants.staff.models import StaffMember
from tenants.staff.models_departure import Departure, HandOverItem
from tenants.staff.workflow import EmploymentState
from tests.people import NOW, Chain


async def certified(member: StaffMember, *, work: Work, state: EmploymentState = EmploymentState.RESIGNED) -> None:
    """Their list is signed: they may go."""
    await Departure(
        staff_member=member,
        branch_id=member.branch_id,
        state=state,
        status=DepartureStatus.CERTIFIED,
        reason="个人原因",
        opened_at=work.now,
    ).save()


async def certify(chain: Chain, number: str, state: EmploymentState = EmploymentState.RESIGNED) -> None:
    """Likewise, in a unit of work of its own."""
    async with chain.work() as work:
        await certified(chain.staff[number], work=work, state=state)


async def notice(
    chain: Chain, number: str, *, receiver: str, actor: Actor | None = None, name: str = "个人原因"
) -> Departure:
    """Notice given for a member of staff of the small chain."""
    async with chain.work(actor, now=NOW) as work:
        return await leaving.give_notice(
            work=work,
            staff_member=await StaffMember.get(id=chain.staff[number].id),
            state=EmploymentState.RESIGNED,
            receiver_id=chain.staff[receiver].id,
            reason=name,
        )


async def sign_all(chain: Chain, departure: Departure) -> None:
    """Each receiver signs for everything they receive; the version at hand follows."""
    async with chain.reading():
        waiting = await HandOverItem.filter(departure_id=departure.id, signed_at=None).prefetch_related("receiver")
    for item in waiting:
        reaches = dict.fromkeys(Permission, Reach(everything=True))
        async with chain.work(chain.person(item.receiver.number, reaches), now=NOW) as work:
            held = await Departure.filter(id=departure.id).select_for_update().get()
            signed = await leaving.sign_hand_over(work=work, departure=held, kind=item.kind)
            departure.version = signed.version

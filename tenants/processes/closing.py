"""A branch is closed: what it still has is handed over in one step, and then nothing may be left."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import NotRequired, TypeAlias, TypedDict
from uuid import UUID

from tenants.approvals import queries as approvals
from tenants.branches import queries as branches
from tenants.branches.models import Branch
from tenants.branches.permits import standing_of
from tenants.branches.service.life_cycle import step_to
from tenants.branches.workflow import TAKES_ON, BranchAction, BranchStatus, require
from tenants.claims import queries as claims
from tenants.complaints import queries as complaints
from tenants.core.calendar_changes import calendar_changed
from tenants.core.errors import Invalid, Missing, Refusal, WrongState
from tenants.core.expressions import Expression
from tenants.core.permissions import Permission
from tenants.core.rendering import q
from tenants.core.source import AnySource
from tenants.core.texts import required
from tenants.core.timeline import tell
from tenants.core.work import Work
from tenants.customers import queries as customers
from tenants.customers.models import Customer
from tenants.opportunities import queries as opportunities
from tenants.orders import queries as orders
from tenants.policies import queries as policies
from tenants.processes.changing_hands import hand_over_customer
from tenants.processes.employment import transfer_staff_member
from tenants.processes.handing_over import MOVES
from tenants.processes.opening_days import move_branch
from tenants.project_groups import queries as project_groups
from tenants.staff import departure_queries as departures
from tenants.staff import queries as staff
from tenants.staff.models import StaffMember
from tenants.training import queries as training

Path: TypeAlias = tuple[str, ...]
REASON = 2_000
LEFTOVERS: Mapping[str, tuple[AnySource, Callable[[UUID], Expression]]] = {
    "units": (branches.BRANCHES, branches.left_at),
    "staff": (staff.STAFF, staff.left_at),
    "departures": (departures.DEPARTURES, departures.left_at),
    "customers": (customers.CUSTOMERS, customers.left_at),
    "complaints": (complaints.COMPLAINTS, complaints.left_at),
    "opportunities": (opportunities.OPPORTUNITIES, opportunities.left_at),
    "policies": (policies.POLICIES, policies.left_at),
    "claims": (claims.CLAIMS, claims.left_at),
    "orders": (orders.ORDERS, orders.left_at),
    "invoices": (orders.INVOICES, orders.owed_at),
    "project_groups": (project_groups.PROJECT_GROUPS, project_groups.left_at),
    "training_sessions": (training.SESSIONS, training.left_at),
    "approval_requests": (approvals.APPROVAL_REQUESTS, approvals.left_at),
}
"""What a branch must not close with, in the order in which it is handed over: who goes takes their work along."""


class Placing(TypedDict):
    """Where one person goes, if not to the branch that takes over the rest, and who gets their customers, if they are
    not to go along."""

    staff_member_id: UUID
    branch_id: NotRequired[UUID]
    customers_to_id: NotRequired[UUID]


class StillThere(Refusal):
    """{name} still has {left}; hand it over first."""

    code = "STILL_USED"
    zh = "{name} 仍有未移交事项：{left}。请先办理移交。"


async def hand_over_branch(
    *, work: Work, branch: Branch, receiver_branch_id: UUID, reason: str, placings: Sequence[Placing] = ()
) -> Branch:
    """Hands over all that a closing branch still has: units below it, staff, customers and open work.

    Everything goes to the receiving branch, but for people who are placed elsewhere. Customers and policies go where
    their manager or agent goes, orders and invoices where their customer goes. What is open in the ledger is carried
    along. Raises `Missing` for a receiver out of reach, and as each step does; nothing is handed over then.
    """
    require(BranchAction.HAND_OVER_BRANCH, standing=standing_of(branch))
    said = required(reason, field="reason", limit=REASON)
    receiver = await _receiver(work, branch, receiver_branch_id)
    found = await left_over(branch)
    for unit in await Branch.filter(q(branches.left_at(branch.id))).order_by("id").select_for_update(no_key=True):
        await move_branch(work=work, branch=unit, parent_id=receiver.id, reason=said)
    await _place_staff(work, branch, receiver, placings, said)
    for move in MOVES:
        await move(work=work, branch=branch, receiver=receiver, reason=said)
    await calendar_changed(below=receiver.path)
    await branch.advance()
    await tell(
        work=work,
        record=branch,
        action=BranchAction.HAND_OVER_BRANCH,
        before=branch.status,
        after=branch.status,
        note=said,
        details={"receiver": str(receiver.id), "moved": dict(found)},
    )
    return branch


async def close_branch(*, work: Work, branch: Branch) -> Branch:
    """Closes a branch today; raises `StillThere` while anything of it is left."""
    require(BranchAction.CLOSE_BRANCH, standing=standing_of(branch))
    if left := await left_over(branch):
        told = ", ".join(f"{name}: {count}" for name, count in left.items())
        raise StillThere(name=branch.name, left=told)
    branch.closed_on = work.today
    return await step_to(work, branch, BranchStatus.CLOSED, BranchAction.CLOSE_BRANCH)


async def left_over(branch: Branch) -> Mapping[str, int]:
    """How much of each the branch still has, whoever asks."""
    counts = {
        name: await source.model.filter(q(left_at(branch.id))).count() for name, (source, left_at) in LEFTOVERS.items()
    }
    return {name: count for name, count in counts.items() if count}


async def _receiver(work: Work, branch: Branch, id: UUID) -> Branch:
    """The branch that takes over, held as it is. Whoever closes the one must be able to close the other."""
    receiver = await work.find(
        source=branches.BRANCHES, id=id, field="receiver_branch_id", permission=Permission.BRANCH_CLOSE, hold=True
    )
    if receiver.status not in TAKES_ON:
        raise WrongState(field=("receiver_branch_id",), state=receiver.status.value)
    if receiver.path.startswith(branch.path):
        raise Invalid(field=("receiver_branch_id",), detail=branch.name)
    return receiver


async def _place_staff(work: Work, branch: Branch, receiver: Branch, placings: Sequence[Placing], reason: str) -> None:
    """Sends everybody who works there on; their customers go along unless somebody else gets them."""
    there = StaffMember.filter(q(staff.left_at(branch.id)))
    going = {member.id: member for member in await there.order_by("id").select_for_update(no_key=True)}
    elsewhere: dict[UUID, tuple[UUID, Path]] = {}
    for index, placing in enumerate(placings):
        at, key = ("placings", str(index)), placing["staff_member_id"]
        if key not in going or key in elsewhere:
            raise Missing(field=(*at, "staff_member_id"))
        elsewhere[key] = placing.get("branch_id", receiver.id), (*at, "branch_id")
        if elsewhere[key][0] == branch.id:
            raise Invalid(field=(*at, "branch_id"), detail=branch.name)
        if "customers_to_id" in placing:
            with _at(*at, "customers_to_id"):
                await _give_customers(work, going[key], placing["customers_to_id"], reason)
    for member in going.values():
        to, place = elsewhere.get(member.id, (receiver.id, ("receiver_branch_id",)))
        with _at(*place):
            await transfer_staff_member(work=work, staff_member=member, branch_id=to, reason=reason)


async def _give_customers(work: Work, giver: StaffMember, receiver_id: UUID, reason: str) -> None:
    given = Customer.filter(q(customers.left_at(giver.branch_id)), manager_id=giver.id)
    for customer in await given.order_by("id").select_for_update(no_key=True):
        await hand_over_customer(work=work, customer=customer, receiver_id=receiver_id, reason=reason)


@contextmanager
def _at(*place: str) -> Iterator[None]:
    """What is refused inside is refused at that member of the input."""
    try:
        yield
    except Refusal as refusal:
        refusal.field = place
        raise

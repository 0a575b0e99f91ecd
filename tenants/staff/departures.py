"""Use cases of a departure that concern its list alone: who receives what, by when, and the notice taken back."""

from collections.abc import Mapping
from typing import Final
from uuid import UUID

from tenants.core.deadlines import Deadline, cancel_open, open_deadline, reckon_again
from tenants.core.errors import Missing, WrongState
from tenants.core.texts import required
from tenants.core.timeline import tell
from tenants.core.work import Work
from tenants.staff import leaving
from tenants.staff.leaving import DepartureAction, DepartureStatus, HandOverItemKind, NotEmployed, OwnReceiver, Standing
from tenants.staff.models import StaffMember
from tenants.staff.models_departure import Departure, HandOverItem
from tenants.staff.queries import STAFF
from tenants.staff.rules import employment_rules
from tenants.staff.workflow import EMPLOYED

CHANGED: Final = "departure.changed"
HAND_OVER: Final = "HAND_OVER"
TEXT = 2_000


async def name_receiver(
    *, work: Work, departure: Departure, kind: HandOverItemKind, receiver_id: UUID, reason: str
) -> Departure:
    """Has somebody else receive an item that is not signed for yet."""
    leaving.require(DepartureAction.NAME_RECEIVER, standing=await standing_of(departure))
    said = required(reason, field="reason", limit=TEXT)
    item = await item_of(departure, kind)
    item.receiver = await receiver_for(work=work, id=receiver_id, leaver_id=departure.staff_member_id)
    await item.save()
    note = f"{kind.value}: {item.receiver.name}. {said}"
    return await told(work, departure, DepartureAction.NAME_RECEIVER, before=departure.status, note=note)


async def withdraw_notice(*, work: Work, departure: Departure, reason: str) -> Departure:
    """They stay after all; what was handed over stays where it is."""
    leaving.require(DepartureAction.WITHDRAW_NOTICE, standing=await standing_of(departure))
    said = required(reason, field="reason", limit=TEXT)
    await cancel_open(work=work, record=departure)
    departure.due_at = None
    return await to(work, departure, DepartureStatus.WITHDRAWN, DepartureAction.WITHDRAW_NOTICE, note=said)


async def receiver_for(*, work: Work, id: UUID, leaver_id: UUID, field: str = "receiver_id") -> StaffMember:
    """Somebody employed who takes over from the leaver; raises `OwnReceiver` and `NotEmployed`."""
    receiver = await work.find(source=STAFF, id=id, field=field)
    if receiver.id == leaver_id:
        raise OwnReceiver(field=(field,))
    if receiver.state not in EMPLOYED:
        raise NotEmployed(field=(field,), name=receiver.name)
    return receiver


async def item_of(departure: Departure, kind: HandOverItemKind) -> HandOverItem:
    """The item, with receiver and departure at hand; raises `Missing` where it is not on the list, `WrongState` once it
    is signed for."""
    items = HandOverItem.filter(departure_id=departure.id, kind=kind)
    item = await items.select_for_update(no_key=True, of=("hand_over_item",)).prefetch_related("receiver").first()
    if item is None:
        raise Missing(field=("kind",))
    if item.signed_at is not None:
        raise WrongState(field=("kind",), state="SIGNED")
    item.departure = departure
    return item


async def standing_of(departure: Departure) -> Standing:
    """What the rules need to know of it."""
    return Standing(departure.status, await unsigned(departure))


async def unsigned(departure: Departure) -> Mapping[HandOverItemKind, UUID]:
    """What nobody has signed for yet, with who is to."""
    waiting = HandOverItem.filter(departure_id=departure.id, signed_at__isnull=True)
    return {item.kind: item.receiver_id for item in await waiting.order_by("id")}


async def promise_hand_over(*, work: Work, departure: Departure) -> None:
    """The list is to be signed within the working days of the tenant's rules; the departure's own save follows."""
    days = (await employment_rules()).hand_over_days
    deadline = await open_deadline(
        work=work, record=departure, step=HAND_OVER, working_days=days, started_at=departure.opened_at
    )
    departure.due_at = deadline.due_at


async def reckon_promise(*, work: Work, record_id: UUID, deadline_id: UUID) -> None:
    """Reckons the promise by the calendar as it is today; one that moved is told to the departure and its timeline."""
    departure = await Departure.filter(id=record_id).select_for_update(no_key=True).get()
    before = await Deadline.get(id=deadline_id)
    deadline = await reckon_again(work=work, deadline_id=deadline_id)
    if deadline is None or deadline.due_at == before.due_at:
        return
    departure.due_at = deadline.due_at
    await told(work, departure, "RECKON", before=departure.status)


async def to(
    work: Work, departure: Departure, status: DepartureStatus, action: DepartureAction | str, *, note: str | None = None
) -> Departure:
    """Brings the departure to a state."""
    before, departure.status = departure.status, status
    return await told(work, departure, action, before=before, note=note)


async def told(
    work: Work,
    departure: Departure,
    action: DepartureAction | str,
    *,
    before: DepartureStatus | None,
    note: str | None = None,
) -> Departure:
    """Saves it, adds the step to its timeline, as done now by whoever asks, and emits `departure.changed`."""
    await departure.advance() if before is not None else await departure.save()
    await tell(
        work=work,
        record=departure,
        action=str(action),
        before=before.value if before else None,
        after=departure.status.value,
        note=note,
    )
    work.emit(name=CHANGED, entity="Departure", entity_id=departure.id, branch_id=departure.branch_id)
    return departure

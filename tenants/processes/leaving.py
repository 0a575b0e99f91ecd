"""Leaving as a whole: the notice opens a list of all that is to be handed over, whoever receives it signs and takes
over, and with the leaving certificate the person may go."""

from uuid import UUID

from tenants.core.deadlines import meet_deadline
from tenants.core.errors import Refusal
from tenants.core.texts import cleaned, required
from tenants.core.work import Work
from tenants.processes.estates import ESTATES, in_hand, owed_through
from tenants.staff import leaving
from tenants.staff.departures import (
    HAND_OVER,
    TEXT,
    item_of,
    promise_hand_over,
    receiver_for,
    standing_of,
    to,
    told,
)
from tenants.staff.leaving import (
    THINGS,
    UNDER_WAY,
    DepartureAction,
    DepartureStatus,
    HandOverItemKind,
    NotHandedOver,
    NotReceiver,
)
from tenants.staff.models import StaffMember
from tenants.staff.models_departure import Departure, HandOverItem
from tenants.staff.workflow import EmploymentState, StaffAction, require


class NoticeGiven(Refusal):
    """{name} is leaving already: {number}."""

    code = "ALREADY_REQUESTED"
    zh = "{name} 已在办理离职：{number}。"


class StillInHand(Refusal):
    """{name} has something in hand again that nobody took over: {items}."""

    code = "STILL_RESPONSIBLE"
    zh = "{name} 名下又有未移交的事项：{items}。"


async def give_notice(
    *, work: Work, staff_member: StaffMember, state: EmploymentState, receiver_id: UUID, reason: str
) -> Departure:
    """Opens the hand-over list of somebody who is to leave: documents, tools, and whatever the tables say they have in
    hand, all of it for one receiver at first. It is to be signed within the working days of the tenant's rules.

    Raises `NoticeGiven` while another is under way.
    """
    require(StaffAction.GIVE_NOTICE, state=staff_member.state)
    leaving.require_leaving(state)
    said = required(reason, field="reason", limit=TEXT)
    if other := await _under_way(staff_member.id):
        raise NoticeGiven(name=staff_member.name, number=other.number)
    receiver = await receiver_for(work=work, id=receiver_id, leaver_id=staff_member.id)
    departure = Departure(
        staff_member=staff_member,
        branch_id=staff_member.branch_id,
        state=state,
        status=DepartureStatus.OPEN,
        reason=said,
        opened_at=work.now,
    )
    await promise_hand_over(work=work, departure=departure)
    year = work.today.year
    departure.number = await work.next_number(series=f"departure-{year}", form=f"D-{year}-{{:05d}}")
    await told(work, departure, StaffAction.GIVE_NOTICE, before=None, note=said)
    await _list(departure, receiver)
    return departure


async def sign_hand_over(
    *, work: Work, departure: Departure, kind: HandOverItemKind, note: str | None = None
) -> Departure:
    """The receiver signs for an item, and takes over what is still the leaver's of it.

    Raises `NotReceiver`, and what refuses the taking over, e.g. of a complaint against the receiver.
    """
    leaving.require(DepartureAction.SIGN_HAND_OVER, standing=await standing_of(departure))
    item = await item_of(departure, kind)
    if item.receiver_id != work.actor.staff_id:
        raise NotReceiver(field=("kind",), name=item.receiver.name)
    item.note, item.signed_at = cleaned(note, field="note", limit=TEXT), work.now
    await _take_over(work, departure, item)
    await item.save()
    return await told(
        work, departure, DepartureAction.SIGN_HAND_OVER, before=departure.status, note=_said(kind, item.note)
    )


async def issue_leaving_certificate(*, work: Work, departure: Departure) -> Departure:
    """Certifies that everything was handed over. Raises `NotSigned`, and `StillInHand` for what came in meanwhile."""
    leaving.require(DepartureAction.ISSUE_LEAVING_CERTIFICATE, standing=await standing_of(departure))
    await departure.fetch_related("staff_member")
    await _require_nothing_in_hand(departure.staff_member)
    await meet_deadline(work=work, record=departure, step=HAND_OVER)
    year = work.today.year
    number = await work.next_number(series=f"leaving-{year}", form=f"L-{year}-{{:05d}}")
    departure.certificate_number, departure.certified_at, departure.due_at = number, work.now, None
    action = DepartureAction.ISSUE_LEAVING_CERTIFICATE
    return await to(work, departure, DepartureStatus.CERTIFIED, action, note=number)


async def complete_departure(*, work: Work, staff_member: StaffMember) -> None:
    """They have left as certified; raises `NotHandedOver` for who was not, or for another way of leaving, and
    `StillInHand` for what came in since."""
    departure = await _under_way(staff_member.id)
    if departure is None or departure.status is not DepartureStatus.CERTIFIED or departure.state != staff_member.state:
        raise NotHandedOver(field=("state",), name=staff_member.name)
    await _require_nothing_in_hand(staff_member, "state")
    await to(work, departure, DepartureStatus.COMPLETED, StaffAction.CHANGE_EMPLOYMENT)


async def _require_nothing_in_hand(staff_member: StaffMember, *field: str) -> None:
    if held := await in_hand(staff_id=staff_member.id):
        items = ", ".join(f"{kind.value} {count}" for kind, count in held.items())
        raise StillInHand(field=field, name=staff_member.name, items=items)


async def _under_way(staff_id: UUID) -> Departure | None:
    found = Departure.filter(staff_member_id=staff_id, status__in=list(UNDER_WAY))
    return await found.select_for_update(no_key=True).first()


async def _list(departure: Departure, receiver: StaffMember) -> None:
    held = await in_hand(staff_id=departure.staff_member_id)
    for kind in [*THINGS, *held]:
        owed = kind is HandOverItemKind.RECEIVABLES
        await HandOverItem(
            departure=departure,
            kind=kind,
            counted=held.get(kind),
            worth=await owed_through(staff_id=departure.staff_member_id) if owed else None,
            receiver=receiver,
        ).save()


async def _take_over(work: Work, departure: Departure, item: HandOverItem) -> None:
    """Members that a refusal names are not of this input."""
    estate = ESTATES.get(item.kind)
    if estate is None:
        return
    try:
        await estate.take_over(work, departure.staff_member_id, item.receiver, departure.reason)
    except Refusal as refusal:
        refusal.field = ("kind",)
        raise


def _said(kind: HandOverItemKind, note: str | None) -> str:
    return kind.value if note is None else f"{kind.value}: {note}"

"""Changes to departures."""

import strawberry

import schema.departures.types  # noqa: F401 - the doors give these types
from schema.core.doors import door
from schema.core.ids import Key
from schema.core.inputs import expected_version, given, given_field, optional, ref, subject
from tenants.core.permissions import Permission
from tenants.core.work import Work
from tenants.processes import leaving
from tenants.staff import departures, models
from tenants.staff.departure_queries import DEPARTURES
from tenants.staff.leaving import HandOverItemKind
from tenants.staff.models_departure import Departure
from tenants.staff.queries import STAFF
from tenants.staff.workflow import EmploymentState


@strawberry.input(description="Somebody who is to leave.")
class GiveNoticeInput:
    staff_member_id: Key = subject(STAFF)
    expected_version: int = expected_version()
    state: EmploymentState = given_field("What it comes to: RESIGNED, DISMISSED or RETIRED.")
    receiver_id: Key = ref(STAFF, "Who receives what they have in hand; others can be named for single items later.")
    reason: str = given_field("Why; kept with the departure and in the trail.")


@strawberry.input(description="Somebody else to receive an item.")
class NameReceiverInput:
    departure_id: Key = subject(DEPARTURES)
    expected_version: int = expected_version()
    kind: HandOverItemKind = given_field("The item.")
    receiver_id: Key = ref(STAFF, "Who shall receive it.")
    reason: str = given_field("Why.")


@strawberry.input(description="An item received.")
class SignHandOverInput:
    departure_id: Key = subject(DEPARTURES)
    expected_version: int = expected_version()
    kind: HandOverItemKind = given_field("The item.")
    note: str | None = optional("What was received, or found missing.")


@strawberry.input(description="A hand-over that is done.")
class IssueLeavingCertificateInput:
    departure_id: Key = subject(DEPARTURES)
    expected_version: int = expected_version()


@strawberry.input(description="A notice to take back.")
class WithdrawNoticeInput:
    departure_id: Key = subject(DEPARTURES)
    expected_version: int = expected_version()
    reason: str = given_field("Why.")


@door(Permission.STAFF_EMPLOY, gives=DEPARTURES, payload="departure", subject=STAFF)
async def give_notice(work: Work, staff_member: models.StaffMember, input: GiveNoticeInput) -> Departure:
    """Opens the hand-over list of somebody who is to leave, with all that the tables say they have in hand."""
    return await leaving.give_notice(work=work, staff_member=staff_member, **given(input))


@door(Permission.STAFF_EMPLOY, gives=DEPARTURES, payload="departure", subject=DEPARTURES)
async def name_receiver(work: Work, departure: Departure, input: NameReceiverInput) -> Departure:
    """Has somebody else receive an item that is not signed for yet."""
    return await departures.name_receiver(work=work, departure=departure, **given(input))


@door(Permission.STAFF_SIGN, gives=DEPARTURES, payload="departure", subject=DEPARTURES)
async def sign_hand_over(work: Work, departure: Departure, input: SignHandOverInput) -> Departure:
    """Signs for an item as its receiver, who takes over what is still the leaver's of it."""
    return await leaving.sign_hand_over(work=work, departure=departure, **given(input))


@door(Permission.STAFF_EMPLOY, gives=DEPARTURES, payload="departure", subject=DEPARTURES)
async def issue_leaving_certificate(work: Work, departure: Departure, input: IssueLeavingCertificateInput) -> Departure:
    """Certifies that everything was handed over; without it nobody leaves."""
    return await leaving.issue_leaving_certificate(work=work, departure=departure, **given(input))


@door(Permission.STAFF_EMPLOY, gives=DEPARTURES, payload="departure", subject=DEPARTURES)
async def withdraw_notice(work: Work, departure: Departure, input: WithdrawNoticeInput) -> Departure:
    """Takes the notice back; what was handed over stays where it is."""
    return await departures.withdraw_notice(work=work, departure=departure, **given(input))


MUTATIONS = [
    give_notice.field,
    name_receiver.field,
    sign_hand_over.field,
    issue_leaving_certificate.field,
    withdraw_notice.field,
]

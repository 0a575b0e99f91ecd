"""A complaint comes in: who handles it, what it repeats, what the customer is promised."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from uuid import UUID

from tenants.branches.entering import entered_at
from tenants.complaints import workflow
from tenants.complaints.clocks import open_promise
from tenants.complaints.handlers import handler_of, named_ahead
from tenants.complaints.models import Accused, Complaint, ComplaintRound
from tenants.complaints.queries import latest_of_kind
from tenants.complaints.rules import complaint_rules
from tenants.complaints.story import changed
from tenants.complaints.workflow import ComplaintKind, ComplaintStatus, ComplaintStep, Severity
from tenants.core import custom_fields as own_fields
from tenants.core.dates import local_date
from tenants.core.errors import Invalid
from tenants.core.permissions import Permission
from tenants.core.records import Sought
from tenants.core.texts import cleaned, required
from tenants.core.work import Work
from tenants.customers.queries import CUSTOMERS
from tenants.customers.workflow import ContactChannel
from tenants.staff.models import StaffMember
from tenants.staff.queries import STAFF

MOST_ACCUSED = 20
DESCRIPTION = 4_000


async def receive_complaint(
    *,
    work: Work,
    kind: ComplaintKind,
    channel: ContactChannel,
    subject: str,
    description: str,
    customer_id: UUID,
    branch_id: UUID,
    severity: Severity | None = None,
    handler_id: UUID | None = None,
    accused_ids: Sequence[UUID] = (),
    received_at: datetime | None = None,
    external_reference: str | None = None,
    custom_fields: Mapping[str, object] | None = None,
) -> Complaint:
    """Logs a complaint, names who handles it (see `found_handler`) and promises the customer an answer."""
    received_at = _received(work, received_at)
    earlier = await _earlier(customer_id, kind, received_at)
    work.expect(earlier, work.named(source=CUSTOMERS, id=customer_id), *named_ahead(work=work, handler_id=handler_id))
    branch = await entered_at(work=work, id=branch_id, permission=Permission.COMPLAINT_RECEIVE)
    accused = await _accused(work, accused_ids)
    severity = severity or (await complaint_rules()).kinds[kind].severity
    complaint = Complaint(
        customer=await work.find(source=CUSTOMERS, id=customer_id, field="customer_id"),
        kind=kind,
        severity=severity,
        severity_rank=list(Severity).index(severity),
        channel=channel,
        external_reference=cleaned(external_reference, field="external_reference", limit=80),
        status=ComplaintStatus.RECEIVED,
        subject=required(subject, field="subject", limit=200),
        description=required(description, field="description", limit=DESCRIPTION),
        branch=branch,
        handler=await handler_of(work=work, branch=branch, severity=severity, accused=accused, handler_id=handler_id),
        repeats=await work.first(earlier),
        received_at=received_at,
        custom_fields=await own_fields.validated(entity="Complaint", values=custom_fields or {}),
    )
    return await _begun(work, complaint, accused)


async def _accused(work: Work, ids: Sequence[UUID]) -> list[StaffMember]:
    if len(ids) > MOST_ACCUSED:
        raise Invalid(field=("accused_ids",), detail=f"> {MOST_ACCUSED}")
    work.expect(*[work.named(source=STAFF, id=key) for key in ids])
    return [await work.find(source=STAFF, id=key, field="accused_ids") for key in dict.fromkeys(ids)]


def _received(work: Work, at: datetime | None) -> datetime:
    at = at or work.now
    if not workflow.EARLIEST <= at <= work.now:
        raise Invalid(field=("received_at",), detail=f"{workflow.EARLIEST:%Y-%m-%d} – {work.now.isoformat()}")
    return at


async def _earlier(customer_id: UUID, kind: ComplaintKind, received_at: datetime) -> Sought[Complaint]:
    """The complaint that this one repeats, if it is recent enough."""
    since = received_at - timedelta(days=(await complaint_rules()).repeat_days)
    return latest_of_kind(customer_id=customer_id, kind=kind, since=since, until=received_at)


async def _begun(work: Work, complaint: Complaint, accused: Sequence[StaffMember]) -> Complaint:
    """Numbers it, opens its first round and promises the answer."""
    await open_promise(work=work, complaint=complaint, step=ComplaintStep.ANSWER, since=complaint.received_at)
    year = local_date(complaint.received_at, zone=work.tenant.time_zone).year
    complaint.number = await work.next_number(series=f"complaint-{year}", form=f"C-{year}-{{:06d}}")
    await complaint.save()
    for member in accused:
        await Accused(complaint=complaint, staff_member=member).save()
    await ComplaintRound(complaint=complaint, number=1, began_at=complaint.received_at).save()
    await changed(work=work, complaint=complaint, action="RECEIVE_COMPLAINT", before=None)
    return complaint

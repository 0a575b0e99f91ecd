"""Who may see which complaint and what belongs to one."""

from datetime import datetime
from uuid import UUID

from tenants.branches.queries import in_branches
from tenants.complaints.models import (
    Accused,
    Complaint,
    ComplaintCallback,
    ComplaintRound,
    Resolution,
    TransferSlip,
)
from tenants.complaints.workflow import OPEN, ComplaintKind
from tenants.core.actor import Actor
from tenants.core.deadlines import deadlines_of
from tenants.core.expressions import Belongs, Compare, Expression, Op, among, eq, every
from tenants.core.model import TenantModel
from tenants.core.permissions import Permission
from tenants.core.records import Sought, whole
from tenants.core.selecting import Order
from tenants.core.source import AnySource, Source
from tenants.core.timeline import timeline_of


def within(actor: Actor, permission: Permission) -> Expression:
    """An own-records reach covers the complaints the person handles."""
    return in_branches(actor, permission, owner="handler_id")


def visible(actor: Actor) -> Expression:
    return within(actor, Permission.COMPLAINT_READ)


def left_at(branch_id: UUID) -> Expression:
    """What of these a branch must not close with."""
    return every(eq("branch_id", branch_id), among("status", sorted(OPEN)))


COMPLAINTS = Source(
    name="Complaint",
    model=Complaint,
    reads=Permission.COMPLAINT_READ,
    visible=visible,
    within=within,
    search=("subject", "number"),
    label="subject",
)


def latest_of_kind(*, customer_id: UUID, kind: ComplaintKind, since: datetime, until: datetime) -> Sought[Complaint]:
    """The customer's latest complaint of the kind received in that time."""
    of_kind = every(eq("customer_id", customer_id), eq("kind", kind.value))
    received = every(Compare("received_at", Op.GTE, since), Compare("received_at", Op.LTE, until))
    latest = (Order("received_at", descending=True), Order("id", descending=True))
    return Sought(whole(Complaint), every(of_kind, received), order=latest)


def _of_complaint(actor: Actor, permission: Permission) -> Expression:
    return Belongs("complaint_id", COMPLAINTS, within(actor, permission))


def _part(name: str, model: type[TenantModel]) -> AnySource:
    """What belongs to a complaint is seen by whoever sees the complaint."""
    return Source(
        name=name,
        model=model,
        reads=Permission.COMPLAINT_READ,
        visible=lambda actor: _of_complaint(actor, Permission.COMPLAINT_READ),
        within=_of_complaint,
        label="id",
    )


DEADLINES = deadlines_of(COMPLAINTS, name="ComplaintDeadline")
TIMELINE = timeline_of(COMPLAINTS, name="ComplaintTimelineEntry")
ACCUSED = _part("Accused", Accused)
ROUNDS = _part("ComplaintRound", ComplaintRound)
SLIPS = _part("TransferSlip", TransferSlip)
RESOLUTIONS = _part("Resolution", Resolution)
CALLBACKS = _part("ComplaintCallback", ComplaintCallback)

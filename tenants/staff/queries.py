"""Who may see which member of staff; posts are known to everybody."""

from uuid import UUID

from tenants.branches.queries import at_branches, in_branches
from tenants.branches.queries import within as branches_within
from tenants.core.actor import Actor
from tenants.core.expressions import ALWAYS, NEVER, Belongs, Expression, among, eq, every
from tenants.core.masks import mask_account, mask_email, mask_identity, mask_phone
from tenants.core.model import TenantModel
from tenants.core.permissions import Permission
from tenants.core.source import AnySource, Mask, Source
from tenants.core.timeline import timeline_of
from tenants.staff.models import (
    BranchSection,
    EmploymentChange,
    EmploymentPeriod,
    Post,
    StaffBelonging,
    StaffGrade,
    StaffMember,
)
from tenants.staff.workflow import LEFT, EmploymentState


def within(actor: Actor, permission: Permission) -> Expression:
    return in_branches(actor, permission, owner="id")


def visible(actor: Actor) -> Expression:
    return within(actor, Permission.STAFF_READ)


def left_at(branch_id: UUID) -> Expression:
    """What of these a branch must not close with."""
    return every(eq("branch_id", branch_id), among("state", sorted(frozenset(EmploymentState) - LEFT)))


STAFF = Source(
    name="StaffMember",
    model=StaffMember,
    reads=Permission.STAFF_READ,
    visible=visible,
    within=within,
    masks={
        "phone": Mask(Permission.STAFF_READ_PRIVATE, mask_phone),
        "email": Mask(Permission.STAFF_READ_PRIVATE, mask_email),
        "identity_number": Mask(Permission.STAFF_READ_IDENTITY, mask_identity),
        "bank_account": Mask(Permission.STAFF_READ_IDENTITY, mask_account),
    },
    search=("name", "number"),
)

POSTS = Source(
    name="Post",
    model=Post,
    reads=Permission.STAFF_READ,
    visible=lambda actor: ALWAYS if actor.may(Permission.STAFF_READ) else NEVER,
    within=lambda actor, permission: ALWAYS if actor.reach(permission).everything else NEVER,
    label="name_zh",
    few=True,
)


BRANCH_SECTIONS = Source(
    name="BranchSection",
    model=BranchSection,
    reads=Permission.BRANCH_READ,
    visible=lambda actor: at_branches(branches_within(actor, Permission.BRANCH_READ)),
    within=lambda actor, permission: at_branches(branches_within(actor, permission)),
    label="id",
)


def _employment(actor: Actor, permission: Permission) -> Expression:
    return Belongs("staff_member_id", STAFF, within(actor, permission))


def _part(name: str, model: type[TenantModel]) -> AnySource:
    """What belongs to a member of staff is seen by whoever sees them."""
    return Source(
        name=name,
        model=model,
        reads=Permission.STAFF_READ,
        visible=lambda actor: _employment(actor, Permission.STAFF_READ),
        within=_employment,
        label="id",
    )


EMPLOYMENT_CHANGES = _part("EmploymentChange", EmploymentChange)
EMPLOYMENT_PERIODS = _part("EmploymentPeriod", EmploymentPeriod)
BELONGINGS = _part("StaffBelonging", StaffBelonging)
GRADES = _part("StaffGrade", StaffGrade)
TIMELINE = timeline_of(STAFF, name="StaffTimelineEntry")

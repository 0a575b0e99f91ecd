"""What nobody may do without a valid certificate; asked by the domains above before they let somebody do it.

A certificate counts by its days, so that one which has run out stops its holder at once, whenever the duty comes by.
"""

from datetime import date
from uuid import UUID

from tenants.staff.models import StaffMember
from tenants.training.certification import LIVE, GatedActivity, NoCertificate
from tenants.training.models import Certificate
from tenants.training.rules import certificate_rules


async def holds(*, staff_id: UUID, kind: str, on: date) -> bool:
    """Whether somebody holds a certificate of the kind that is valid on that day."""
    valid = Certificate.filter(staff_member_id=staff_id, kind=kind, issued_on__lte=on, valid_until__gte=on)
    return await valid.filter(status__in=list(LIVE)).exists()


async def require_certificate(*, staff_member: StaffMember, kind: str, on: date, field: str) -> None:
    """Raises `NoCertificate` at `field` unless they hold a valid one of the kind on that day."""
    if not await holds(staff_id=staff_member.id, kind=kind, on=on):
        raise NoCertificate(field=(field,), name=staff_member.name, kind=kind)


async def require_may_sell(*, staff_member: StaffMember, product_kind: str, on: date, field: str) -> None:
    """Raises `NoCertificate` at `field` unless they hold all that the tenant's rules ask of who sells the kind of
    product."""
    await _require(staff_member, GatedActivity.SELL, product_kind, on, field)


async def require_may_serve(*, staff_member: StaffMember, on: date, field: str) -> None:
    """Raises `NoCertificate` at `field` unless they hold all that the tenant's rules ask of who sits at the counter."""
    await _require(staff_member, GatedActivity.COUNTER, None, on, field)


async def _require(
    staff_member: StaffMember, activity: GatedActivity, subject: str | None, on: date, field: str
) -> None:
    for kind in (await certificate_rules()).needed(activity, subject):
        await require_certificate(staff_member=staff_member, kind=kind, on=on, field=field)

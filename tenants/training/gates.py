"""What nobody may do without a valid certificate; asked by the domains above before they let somebody do it.

A certificate counts by its days, so that one which has run out stops its holder at once, whenever the duty comes by.
"""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from tenants.staff.models import StaffMember
from tenants.training.certification import LIVE, GatedActivity, NoCertificate
from tenants.training.models import Certificate
from tenants.training.rules import certificate_rules


async def lacking(*, staff_id: UUID, kinds: Sequence[str], on: date) -> list[str]:
    """Those of the kinds of which somebody holds no certificate that is valid on that day."""
    valid = Certificate.filter(staff_member_id=staff_id, kind__in=list(kinds), issued_on__lte=on, valid_until__gte=on)
    held = {certificate.kind for certificate in await valid.filter(status__in=list(LIVE))}
    return [kind for kind in kinds if kind not in held]


async def require_may_sell(*, staff_member: StaffMember, product_kind: str, on: date, field: str) -> None:
    """Raises `NoCertificate` at `field`, naming what is missing, unless they hold all that the tenant's rules ask of
    who sells the kind of product."""
    await _require(staff_member, GatedActivity.SELL, product_kind, on, field)


async def require_may_serve(*, staff_member: StaffMember, on: date, field: str) -> None:
    """Raises `NoCertificate` at `field`, naming what is missing, unless they hold all that the tenant's rules ask of
    who sits at the counter in their post; of holders of other posts nothing is asked. Needs the post at hand."""
    post = staff_member.post.code
    if post in (await certificate_rules()).counter_posts:
        await _require(staff_member, GatedActivity.COUNTER, post, on, field)


async def _require(staff_member: StaffMember, activity: GatedActivity, subject: str, on: date, field: str) -> None:
    needed = (await certificate_rules()).needed(activity, subject)
    missing = await lacking(staff_id=staff_member.id, kinds=needed, on=on) if needed else []
    if missing:
        raise NoCertificate(field=(field,), name=staff_member.name, kinds=", ".join(missing))

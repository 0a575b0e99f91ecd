"""Who may be responsible for a customer."""

from uuid import UUID

from tenants.core.errors import Refusal
from tenants.core.work import Work
from tenants.staff.models import StaffMember
from tenants.staff.queries import STAFF
from tenants.staff.workflow import EMPLOYED


class NotEmployed(Refusal):
    """Only somebody employed can be responsible for a customer; {name} is not."""

    code = "NOT_EMPLOYED"
    zh = "只有在职员工才能负责客户；{name} 不在职。"


async def employed(*, work: Work, id: UUID, field: str) -> StaffMember:
    """Somebody employed, held until the end, so that they neither leave nor move before the customer is theirs. Raises
    `Missing` and `NotEmployed`."""
    found = await work.find(source=STAFF, id=id, field=field, hold=True)
    if found.state not in EMPLOYED:
        raise NotEmployed(field=(field,), name=found.name)
    return found

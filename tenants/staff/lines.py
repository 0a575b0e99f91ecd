"""The reporting line: who stands above somebody, and above them."""

from uuid import UUID

from tenants.staff.models import StaffMember
from tenants.staff.workflow import EMPLOYED

# No reporting line is longer; a circle in one would otherwise never end.
HIGHEST = 20


async def reporting_line(*, staff_id: UUID) -> list[StaffMember]:
    """Those employed who stand above this member of staff, nearest first."""
    line: list[StaffMember] = []
    seen: set[UUID] = set()
    member = await StaffMember.get(id=staff_id)
    while member.superior_id is not None and member.superior_id not in seen and len(seen) < HIGHEST:
        seen.add(member.superior_id)
        member = await StaffMember.get(id=member.superior_id)
        if member.state in EMPLOYED:
            line.append(member)
    return line

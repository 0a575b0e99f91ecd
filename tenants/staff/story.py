"""Every step of somebody's employment, told to their timeline."""

from typing import Final

from tenants.core.timeline import tell
from tenants.core.work import Work
from tenants.staff.models import StaffMember
from tenants.staff.workflow import EmploymentState

ENDING: Final = "staff.probation_ending"
"""The event of a probation that ends soon, for whoever listens."""


async def tell_step(
    *,
    work: Work,
    staff_member: StaffMember,
    action: str,
    before: EmploymentState | None,
    note: str | None = None,
) -> None:
    """Adds the step, as done now by whoever asks."""
    await tell(
        work=work,
        record=staff_member,
        action=action,
        before=before.value if before else None,
        after=staff_member.state.value,
        note=note,
    )

"""What belongs to many complaints at once, for whoever shows them; read only for complaints that were seen."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from uuid import UUID

from tenants.complaints.models import Accused, Resolution


async def accused_of(*, ids: Sequence[UUID]) -> Mapping[UUID, Sequence[UUID]]:
    """The accused members of staff of each complaint, in the order they were named."""
    found: dict[UUID, list[UUID]] = defaultdict(list)
    named = Accused.filter(complaint_id__in=list(ids)).order_by("id")
    for row in await named.values("complaint_id", "staff_member_id"):
        found[row["complaint_id"]].append(row["staff_member_id"])
    return found


async def latest_resolutions(*, ids: Sequence[UUID]) -> Mapping[UUID, UUID]:
    """The plan put to the customer last, for each complaint that has one."""
    put = Resolution.filter(complaint_id__in=list(ids)).order_by("proposed_at", "id")
    return {row["complaint_id"]: row["id"] for row in await put.values("complaint_id", "id")}

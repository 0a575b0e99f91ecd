"""Root fields that follow complaints live."""

import strawberry

from schema.complaints.types import Complaint
from schema.core.declare import changes, changes_at
from tenants.branches.queries import BRANCHES
from tenants.complaints.queries import COMPLAINTS

CHANGED = ("complaint.changed",)


@strawberry.type
class ComplaintSubscriptions:
    complaint_changed: Complaint = changes(
        COMPLAINTS,
        names=CHANGED,
        description="One complaint, as it stands after each change of it; ends when the viewer may no longer see it.",
    )
    complaints_changed: Complaint = changes_at(
        COMPLAINTS,
        branches=BRANCHES,
        names=CHANGED,
        description="Each complaint the viewer may see, new ones too, as it stands after a change of it.",
    )

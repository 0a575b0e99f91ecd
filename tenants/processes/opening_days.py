"""When branches work: a change to it has promises still open there reckoned again."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NotRequired, TypedDict, Unpack
from uuid import UUID

from tenants.branches import service as branches
from tenants.branches.models import Branch
from tenants.core.calendar_changes import calendar_changed
from tenants.core.calendars import drop_override, override_day
from tenants.core.work import Work


class BranchFile(TypedDict):
    """What of a branch's file may change; what is left out stays."""

    name: NotRequired[str]
    address: NotRequired[str]
    phone: NotRequired[str]
    opening_hours: NotRequired[Sequence[Mapping[str, object]]]
    custom_fields: NotRequired[Mapping[str, object]]


async def update_branch(*, work: Work, branch: Branch, **changes: Unpack[BranchFile]) -> Branch:
    """Changes what is given of the file; other opening hours move what was promised."""
    before = branch.opening_hours
    changed = await branches.update_branch(work=work, branch=branch, **changes)
    if changed.opening_hours != before:
        await calendar_changed(below=branch.path)
    return changed


async def move_branch(*, work: Work, branch: Branch, parent_id: UUID, since: date | None = None, reason: str) -> Branch:
    """Hangs a unit under another parent, whose hours and exceptions may differ."""
    moved = await branches.move_branch(work=work, branch=branch, parent_id=parent_id, since=since, reason=reason)
    await calendar_changed(below=moved.path)
    return moved


async def set_calendar_day(*, work: Work, branch: Branch, day: date, working: bool, label: str) -> Branch:
    """Makes a day of the branch, and of what hangs below it, one that is worked, or not; `label` says why."""
    await override_day(work=work, branch_id=branch.id, day=day, working=working, label=label)
    await calendar_changed(below=branch.path)
    return branch


async def reset_calendar_day(*, work: Work, branch: Branch, day: date) -> Branch:
    """Takes the exception of a day back. Raises `Missing` when there is none."""
    await drop_override(work=work, branch_id=branch.id, day=day)
    await calendar_changed(below=branch.path)
    return branch

"""Changes to the organisation."""

from datetime import date

import strawberry

import schema.branches.types  # noqa: F401 - the doors give these types
from schema.core.bulk import bulk
from schema.core.doors import door
from schema.core.ids import Key
from schema.core.inputs import expected_version, given, given_field, optional, optional_ref, ref, subject
from schema.core.scalars import JSON
from tenants.branches import models, service
from tenants.branches.queries import BRANCHES
from tenants.branches.workflow import BranchLevel, BranchStatus
from tenants.core.permissions import Permission
from tenants.core.work import Work
from tenants.processes import opening_days


@strawberry.input(description="A period of opening; two on one day must not overlap.")
class OpeningPeriodInput:
    days: list[int] = given_field("ISO weekdays: Monday is 1, Sunday 7.")
    opens: str = given_field("Local time it opens, `HH:MM`.")
    closes: str = given_field("Local time it closes, `HH:MM`, later than it opens; 24:00 is midnight.")


@strawberry.input(description="A unit to open.")
class CreateBranchInput:
    code: str = given_field("Code, unique in the tenant, at most 40 characters.")
    name: str = given_field("Name, at most 200 characters.")
    level: BranchLevel = given_field("How high it stands; headquarters once, at the top.")
    kind: str = given_field("Code of its kind, one of the tenant's blueprint.")
    parent_id: Key | None = optional_ref(BRANCHES, "The unit it stands below; left out for headquarters.")
    since: date | None = optional("First day in its place, today or earlier; today if left out.")
    status: BranchStatus | None = optional("Where it is in its life, before closing; OPEN if left out.")
    address: str | None = optional("Postal address.")
    phone: str | None = optional("Telephone number for customers.")
    opening_hours: list[OpeningPeriodInput] | None = optional("When it is open, at most 50 periods.")
    custom_fields: JSON | None = optional("Values of the tenant's own fields, by key.")


@strawberry.input(description="Changes to a branch's file. What is left out or null stays; an empty text clears.")
class UpdateBranchInput:
    branch_id: Key = subject(BRANCHES)
    expected_version: int = expected_version()
    name: str | None = optional("Name, at most 200 characters.")
    address: str | None = optional("Postal address.")
    phone: str | None = optional("Telephone number for customers.")
    opening_hours: list[OpeningPeriodInput] | None = optional("When it is open, replacing what was before.")
    custom_fields: JSON | None = optional("Values of the tenant's own fields; a null inside takes a value away.")


@strawberry.input(description="A day on which a branch departs from the tenant's calendar.")
class SetCalendarDayInput:
    branch_id: Key = subject(BRANCHES)
    day: date = given_field("The day.")
    working: bool = given_field("Whether it is a working day there.")
    label: str = given_field("Why, at most 80 characters, e.g. 台风停业.")


@strawberry.input(description="An exception to take back.")
class ResetCalendarDayInput:
    branch_id: Key = subject(BRANCHES)
    day: date = given_field("The day.")


@strawberry.input(description="A unit to hang below another one, with everything below it.")
class MoveBranchInput:
    branch_id: Key = subject(BRANCHES)
    expected_version: int = expected_version()
    parent_id: Key = ref(BRANCHES, "The unit it shall stand below.")
    since: date | None = optional("First day there, today or earlier; today if left out.")
    reason: str = given_field("Why; kept with the placement and in the trail.")


@door(Permission.BRANCH_CREATE, gives=BRANCHES, payload="branch")
async def create_branch(work: Work, input: CreateBranchInput) -> models.Branch:
    """Opens a unit of the chain."""
    members = {"parent_id": None, **given(input)}
    return await service.create_branch(work=work, **members)


@door(Permission.BRANCH_UPDATE, gives=BRANCHES, payload="branch", subject=BRANCHES)
async def update_branch(work: Work, branch: models.Branch, input: UpdateBranchInput) -> models.Branch:
    """Changes a branch's file."""
    return await opening_days.update_branch(work=work, branch=branch, **given(input))


@door(Permission.BRANCH_MOVE, gives=BRANCHES, payload="branch", subject=BRANCHES)
async def move_branch(work: Work, branch: models.Branch, input: MoveBranchInput) -> models.Branch:
    """Moves a unit in the tree; rights follow the new place at once."""
    return await opening_days.move_branch(work=work, branch=branch, **given(input))


@door(Permission.BRANCH_UPDATE, gives=BRANCHES, payload="branch", subject=BRANCHES)
async def set_calendar_day(work: Work, branch: models.Branch, input: SetCalendarDayInput) -> models.Branch:
    """Makes a day a working day of the branch and what hangs below it, or a free one. Promises still open there are
    reckoned again within a minute."""
    return await opening_days.set_calendar_day(work=work, branch=branch, **given(input))


@door(Permission.BRANCH_UPDATE, gives=BRANCHES, payload="branch", subject=BRANCHES)
async def reset_calendar_day(work: Work, branch: models.Branch, input: ResetCalendarDayInput) -> models.Branch:
    """Lets a day be again what it is for the units above. Promises still open there are reckoned again within a
    minute."""
    return await opening_days.reset_calendar_day(work=work, branch=branch, **given(input))


MUTATIONS = [
    create_branch.field,
    bulk(create_branch, plural="branches"),
    update_branch.field,
    move_branch.field,
    set_calendar_day.field,
    reset_calendar_day.field,
]

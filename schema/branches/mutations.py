"""Changes to the organisation."""

from datetime import date
from decimal import Decimal

import strawberry

import schema.approvals.types
import schema.branches.types  # noqa: F401 - the doors give these types
from schema.core.bulk import bulk
from schema.core.doors import door
from schema.core.ids import Key
from schema.core.inputs import expected_version, given, given_field, optional, optional_ref, ref, subject
from schema.core.scalars import JSON
from tenants.approvals.models import ApprovalRequest
from tenants.approvals.queries import APPROVAL_REQUESTS
from tenants.branches import models, service
from tenants.branches.queries import BRANCHES, SECTIONS
from tenants.branches.workflow import AssessmentVerdict, BranchLevel, BranchStatus
from tenants.core.permissions import Permission
from tenants.core.work import Work
from tenants.processes import branch_life, closing, opening_days
from tenants.staff import sections
from tenants.staff.queries import STAFF


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


@strawberry.input(description="A unit to propose.")
class ProposeBranchInput:
    code: str = given_field("Code, unique in the tenant, at most 40 characters.")
    name: str = given_field("Name, at most 200 characters.")
    level: BranchLevel = given_field("How high it shall stand.")
    kind: str = given_field("Code of its kind, one of the tenant's blueprint.")
    parent_id: Key = ref(BRANCHES, "The unit it shall stand below.")
    address: str | None = optional("Where it shall be.")
    reason: str = given_field("Why it is needed.")


@strawberry.input(description="An assessment of a branch that was proposed.")
class AssessBranchInput:
    branch_id: Key = subject(BRANCHES)
    expected_version: int = expected_version()
    survey: str = given_field("What the market survey found, at most 4,000 characters.")
    expected_cost: Decimal = given_field("What it costs in the first year, in the tenant's currency.")
    expected_benefit: Decimal = given_field("What it brings in the first year, in the tenant's currency.")
    verdict: AssessmentVerdict = given_field("What it comes to.")


@strawberry.input(description="An opening to ask for.")
class RequestOpeningInput:
    branch_id: Key = subject(BRANCHES)
    expected_version: int = expected_version()
    reason: str = given_field("Why; whoever approves reads it.")


@strawberry.input(description="An approved branch to prepare.")
class StartPreparingInput:
    branch_id: Key = subject(BRANCHES)
    expected_version: int = expected_version()
    resident_id: Key = ref(STAFF, "Who prepares it on the spot.")


@strawberry.input(description="A branch to open.")
class OpenBranchInput:
    branch_id: Key = subject(BRANCHES)
    expected_version: int = expected_version()


@strawberry.input(description="A branch to suspend.")
class SuspendBranchInput:
    branch_id: Key = subject(BRANCHES)
    expected_version: int = expected_version()
    reason: str = given_field("Why.")


@strawberry.input(description="A branch to take up again.")
class ResumeBranchInput:
    branch_id: Key = subject(BRANCHES)
    expected_version: int = expected_version()
    reason: str = given_field("Why.")


@strawberry.input(description="A branch to give up before it opens.")
class AbandonBranchInput:
    branch_id: Key = subject(BRANCHES)
    expected_version: int = expected_version()
    reason: str = given_field("Why.")


@strawberry.input(description="A closing to ask for.")
class ProposeClosingInput:
    branch_id: Key = subject(BRANCHES)
    expected_version: int = expected_version()
    reason: str = given_field("Why; whoever approves reads it.")


@strawberry.input(description="Where somebody of a closing branch goes, if not with the rest.")
class PlacingInput:
    staff_member_id: Key = ref(STAFF, "Who; somebody who works at the closing branch.")
    branch_id: Key | None = optional_ref(BRANCHES, "Where they go; to the receiving branch if left out.")
    customers_to_id: Key | None = optional_ref(STAFF, "Who gets their customers; they go along if left out.")


@strawberry.input(description="A closing branch to hand over.")
class HandOverBranchInput:
    branch_id: Key = subject(BRANCHES)
    expected_version: int = expected_version()
    receiver_branch_id: Key = ref(BRANCHES, "The branch that takes over.")
    placings: list[PlacingInput] | None = optional("People who go elsewhere, or without their customers.")
    reason: str = given_field("Why; kept with every step.")


@strawberry.input(description="A branch to close.")
class CloseBranchInput:
    branch_id: Key = subject(BRANCHES)
    expected_version: int = expected_version()


@strawberry.input(description="A section of a branch, and who heads it.")
class SetBranchSectionInput:
    branch_id: Key = subject(BRANCHES)
    section_id: Key = ref(SECTIONS, "The section.")
    head_id: Key | None = optional_ref(STAFF, "Who heads it there; nobody for now if left out.")
    phone: str | None = optional("Its telephone number; none if left out.")


@strawberry.input(description="A section to take away from a branch.")
class RemoveBranchSectionInput:
    branch_id: Key = subject(BRANCHES)
    section_id: Key = ref(SECTIONS, "The section.")


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


@door(Permission.BRANCH_UPDATE, gives=BRANCHES, payload="branch", subject=BRANCHES)
async def set_branch_section(work: Work, branch: models.Branch, input: SetBranchSectionInput) -> models.Branch:
    """Gives a branch a section, or a section of it another head."""
    await sections.set_branch_section(work=work, branch=branch, **given(input))
    return branch


@door(Permission.BRANCH_UPDATE, gives=BRANCHES, payload="branch", subject=BRANCHES)
async def remove_branch_section(work: Work, branch: models.Branch, input: RemoveBranchSectionInput) -> models.Branch:
    """Takes a section away from a branch."""
    await sections.remove_branch_section(work=work, branch=branch, **given(input))
    return branch


@door(Permission.BRANCH_PROPOSE, gives=BRANCHES, payload="branch")
async def propose_branch(work: Work, input: ProposeBranchInput) -> models.Branch:
    """Proposes a unit of the chain, to be assessed and approved before it is prepared."""
    return await service.propose_branch(work=work, **given(input))


@door(Permission.BRANCH_PROPOSE, gives=BRANCHES, payload="branch", subject=BRANCHES)
async def assess_branch(work: Work, branch: models.Branch, input: AssessBranchInput) -> models.Branch:
    """Keeps what a market survey found, and whether opening the branch would pay."""
    return await service.assess_branch(work=work, branch=branch, **given(input))


@door(Permission.BRANCH_PROPOSE, gives=APPROVAL_REQUESTS, payload="approval_request", subject=BRANCHES)
async def request_opening(work: Work, branch: models.Branch, input: RequestOpeningInput) -> ApprovalRequest:
    """Asks for the opening of an assessed branch, at the cost that was assessed."""
    return await branch_life.request_opening(work=work, branch=branch, **given(input))


@door(Permission.BRANCH_OPEN, gives=BRANCHES, payload="branch", subject=BRANCHES)
async def start_preparing(work: Work, branch: models.Branch, input: StartPreparingInput) -> models.Branch:
    """Names who prepares an approved branch on the spot; from now on it takes on people."""
    return await branch_life.start_preparing(work=work, branch=branch, **given(input))


@door(Permission.BRANCH_OPEN, gives=BRANCHES, payload="branch", subject=BRANCHES)
async def open_branch(work: Work, branch: models.Branch, input: OpenBranchInput) -> models.Branch:
    """Opens a branch today, once somebody works there."""
    return await branch_life.open_branch(work=work, branch=branch, **given(input))


@door(Permission.BRANCH_OPEN, gives=BRANCHES, payload="branch", subject=BRANCHES)
async def suspend_branch(work: Work, branch: models.Branch, input: SuspendBranchInput) -> models.Branch:
    """Stops business at a branch for a time."""
    return await service.suspend_branch(work=work, branch=branch, **given(input))


@door(Permission.BRANCH_OPEN, gives=BRANCHES, payload="branch", subject=BRANCHES)
async def resume_branch(work: Work, branch: models.Branch, input: ResumeBranchInput) -> models.Branch:
    """Takes business up again, or keeps a branch that was to be closed."""
    return await service.resume_branch(work=work, branch=branch, **given(input))


@door(Permission.BRANCH_PROPOSE, gives=BRANCHES, payload="branch", subject=BRANCHES)
async def abandon_branch(work: Work, branch: models.Branch, input: AbandonBranchInput) -> models.Branch:
    """Gives up a branch that is not to be opened after all."""
    return await service.abandon_branch(work=work, branch=branch, **given(input))


@door(Permission.BRANCH_CLOSE, gives=APPROVAL_REQUESTS, payload="approval_request", subject=BRANCHES)
async def propose_closing(work: Work, branch: models.Branch, input: ProposeClosingInput) -> ApprovalRequest:
    """Asks for the closing of a branch; business goes on until it is approved."""
    return await branch_life.propose_closing(work=work, branch=branch, **given(input))


@door(Permission.BRANCH_CLOSE, gives=BRANCHES, payload="branch", subject=BRANCHES)
async def hand_over_branch(work: Work, branch: models.Branch, input: HandOverBranchInput) -> models.Branch:
    """Hands over all that a closing branch still has, in one step: units below it, staff, customers, complaints,
    policies, orders, receivables, training and requests. `closingHandover` shows what that is."""
    return await closing.hand_over_branch(work=work, branch=branch, **given(input))


@door(Permission.BRANCH_CLOSE, gives=BRANCHES, payload="branch", subject=BRANCHES)
async def close_branch(work: Work, branch: models.Branch, input: CloseBranchInput) -> models.Branch:
    """Closes a branch, once nothing is left at it."""
    return await closing.close_branch(work=work, branch=branch, **given(input))


MUTATIONS = [
    create_branch.field,
    bulk(create_branch, plural="branches"),
    update_branch.field,
    move_branch.field,
    set_calendar_day.field,
    reset_calendar_day.field,
    set_branch_section.field,
    remove_branch_section.field,
    propose_branch.field,
    assess_branch.field,
    request_opening.field,
    start_preparing.field,
    open_branch.field,
    suspend_branch.field,
    resume_branch.field,
    abandon_branch.field,
    propose_closing.field,
    hand_over_branch.field,
    close_branch.field,
]

"""Who may see which branch, and how a permission's reach is measured on anything that belongs to one."""

from uuid import UUID

from tenants.branches.models import Branch, BranchAssessment, BranchPlacement, Section
from tenants.branches.workflow import ENDED, BranchStatus
from tenants.core.actor import Actor, Reach
from tenants.core.calendars import CalendarOverride
from tenants.core.expressions import ALWAYS, NEVER, Belongs, Expression, among, eq, every, some, starts_with
from tenants.core.permissions import Permission
from tenants.core.rules import Rule
from tenants.core.source import Source
from tenants.core.timeline import timeline_of


def _below(reach: Reach) -> Expression:
    """Branches in the subtrees the reach names, in today's tree."""
    return some(*(starts_with("path", path) for path in reach.paths))


def within(actor: Actor, permission: Permission) -> Expression:
    """Branches the permission reaches; an own-records reach covers the branch the person works at."""
    reach = actor.reach(permission)
    if reach.everything:
        return ALWAYS
    home = eq("id", actor.branch_id) if reach.own and actor.branch_id else NEVER
    return some(_below(reach), home)


def visible(actor: Actor) -> Expression:
    return within(actor, Permission.BRANCH_READ)


BRANCHES = Source(
    name="Branch",
    model=Branch,
    reads=Permission.BRANCH_READ,
    visible=visible,
    within=within,
    search=("name", "code"),
)


def in_branches(
    actor: Actor,
    permission: Permission,
    *,
    column: str = "branch_id",
    own: Expression = NEVER,
    owner: str | None = None,
) -> Expression:
    """Rows whose branch the permission reaches; `own` says which rows an own-records reach covers, or `owner` which
    column holds the member of staff whose own record it is."""
    reach = actor.reach(permission)
    if reach.everything:
        return ALWAYS
    below = _below(reach)
    mine = some(own if reach.own else NEVER, NEVER if owner is None else among(owner, actor.owners(permission)))
    return some(NEVER if below == NEVER else Belongs(column, BRANCHES, below, once=mine != NEVER), mine)


def _of_branch(actor: Actor, permission: Permission) -> Expression:
    return Belongs("branch_id", BRANCHES, within(actor, permission))


def at_branches(branches: Expression) -> Expression:
    """Rows of those branches."""
    return ALWAYS if branches == ALWAYS else Belongs("branch_id", BRANCHES, branches)


PLACEMENTS = Source(
    name="BranchPlacement",
    model=BranchPlacement,
    reads=Permission.BRANCH_READ,
    visible=lambda actor: _of_branch(actor, Permission.BRANCH_READ),
    within=_of_branch,
    label="id",
)

ASSESSMENTS = Source(
    name="BranchAssessment",
    model=BranchAssessment,
    reads=Permission.BRANCH_READ,
    visible=lambda actor: _of_branch(actor, Permission.BRANCH_READ),
    within=_of_branch,
    label="survey",
)
TIMELINE = timeline_of(BRANCHES, name="BranchTimelineEntry")
CALENDAR_DAYS = Source(
    name="CalendarDay",
    model=CalendarOverride,
    reads=Permission.BRANCH_READ,
    visible=lambda actor: _of_branch(actor, Permission.BRANCH_READ),
    within=_of_branch,
    label="label",
)


def left_at(branch_id: UUID) -> Expression:
    """What of these must not be left directly below a branch that closes."""
    return every(eq("parent_id", branch_id), among("status", sorted(frozenset(BranchStatus) - ENDED)))


async def organisation_held() -> None:
    """Lets one change at a time through where two, each right by itself, could be wrong together."""
    await Rule.select_for_update(no_key=True).get(key="organisation")


SECTIONS = Source(
    name="Section",
    model=Section,
    reads=Permission.BRANCH_READ,
    visible=lambda actor: ALWAYS if actor.may(Permission.BRANCH_READ) else NEVER,
    within=lambda actor, permission: ALWAYS if actor.may(permission) else NEVER,
    label="name_zh",
    few=True,
)

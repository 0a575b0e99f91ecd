"""Use cases of a unit: enter it in the books, change its file, move it in the tree."""

from collections.abc import Mapping, Sequence
from datetime import date
from uuid import UUID

from tenants.branches.models import Branch, BranchPlacement
from tenants.branches.opening import opening_hours as week
from tenants.branches.queries import BRANCHES, organisation_held
from tenants.branches.workflow import BEGINNINGS, HAS_OPENED, BranchLevel, BranchStatus, may_stand_below, path_of
from tenants.core import custom_fields as own_fields
from tenants.core.contact_data import phone_number
from tenants.core.dates import local_date
from tenants.core.errors import Invalid, Refusal, Required, Taken, WrongState
from tenants.core.keys import new_id
from tenants.core.permissions import Permission
from tenants.core.rules import rule
from tenants.core.texts import cleaned, required
from tenants.core.work import Work


class WrongLevel(Refusal):
    """A unit of level {level} cannot stand there: headquarters is the top, the others hang below a higher level."""

    code = "WRONG_LEVEL"
    zh = "级别为 {level} 的机构不能放在此处：总部位于顶端，其他机构须隶属更高级别。"


class SecondTop(Refusal):
    """The chain has its headquarters already."""

    code = "WRONG_LEVEL"
    zh = "总部已存在，一个租户只有一个总部。"


class StandsThere(Refusal):
    """It stands below {name} already."""

    code = "UNCHANGED"
    zh = "该机构已隶属 {name}。"


class MovedBelowItself(Refusal):
    """A branch cannot be moved below itself."""

    code = "CYCLE"
    zh = "机构不能移动到自己的下级。"


async def create_branch(
    *,
    work: Work,
    code: str,
    name: str,
    level: BranchLevel,
    kind: str,
    parent_id: UUID | None,
    since: date | None = None,
    status: BranchStatus = BranchStatus.OPEN,
    address: str | None = None,
    phone: str | None = None,
    opening_hours: Sequence[Mapping[str, object]] = (),
    custom_fields: Mapping[str, object] | None = None,
    permission: Permission = Permission.BRANCH_CREATE,
) -> Branch:
    """Opens a unit below a parent from the day `since` on: today, in the tenant's time zone, or earlier. Headquarters
    needs a permission that reaches everywhere; any other unit `permission` over its parent."""
    parent = await _parent(work, parent_id, permission) if parent_id else await _top(work, level)
    _require_fit(level=level, status=status, parent=parent)
    since = await _day(work, since, below=parent)
    branch_key = new_id()
    branch = Branch(
        id=branch_key,
        code=await _free_code(code),
        name=required(name, field="name", limit=200),
        level=level,
        kind=await _known_kind(kind),
        status=status,
        parent=parent,
        path=path_of(id=branch_key, parent_path=parent.path if parent else ""),
        address=cleaned(address, field="address", limit=400),
        phone=phone_number(phone, field="phone"),
        opening_hours=week(opening_hours),
        opened_on=since if status in HAS_OPENED else None,
        custom_fields=await own_fields.validated(entity="Branch", values=custom_fields or {}),
    )
    await branch.save()
    await BranchPlacement(branch=branch, parent=parent, since=since).save()
    return branch


async def update_branch(
    *,
    work: Work,  # noqa: ARG001 - every use case is done in a unit of work
    branch: Branch,
    name: str | None = None,
    address: str | None = None,
    phone: str | None = None,
    opening_hours: Sequence[Mapping[str, object]] | None = None,
    custom_fields: Mapping[str, object] | None = None,
) -> Branch:
    """Changes what is given of the file; what is left out stays."""
    if name is not None:
        branch.name = required(name, field="name", limit=200)
    if address is not None:
        branch.address = cleaned(address, field="address", limit=400)
    if phone is not None:
        branch.phone = phone_number(phone, field="phone")
    if opening_hours is not None:
        branch.opening_hours = week(opening_hours)
    if custom_fields is not None:
        branch.custom_fields = await own_fields.validated(
            entity="Branch", values=custom_fields, stored=branch.custom_fields
        )
    await branch.save()
    return branch


async def move_branch(*, work: Work, branch: Branch, parent_id: UUID, since: date | None = None, reason: str) -> Branch:
    """Hangs a unit, with all below it, under another parent from the day `since`, today or earlier.

    The placement that ends keeps its dates, so that the tree of any past day can still be told. A move on the day
    the unit came to its place corrects that place.
    """
    if branch.parent_id == parent_id:
        raise StandsThere(field=("parent_id",), name=(await Branch.get(id=parent_id)).name)
    parent = await _parent(work, parent_id, Permission.BRANCH_MOVE)
    if parent.path.startswith(branch.path):
        raise MovedBelowItself(field=("parent_id",))
    if not may_stand_below(level=branch.level, parent=parent.level):
        raise WrongLevel(field=("parent_id",), level=branch.level.value)
    since = await _day(work, since, below=parent)
    await _place(branch=branch, parent=parent, since=since, reason=required(reason, field="reason", limit=2_000))
    await _hang(branch=branch, parent=parent)
    return branch


async def _place(*, branch: Branch, parent: Branch, since: date, reason: str) -> None:
    placed = await BranchPlacement.select_for_update(no_key=True).get(branch_id=branch.id, until=None)
    if since < placed.since:
        raise Invalid(field=("since",), detail=f">= {placed.since}")
    if since == placed.since:
        placed.parent, placed.reason = parent, reason
        await placed.save()
        return
    placed.until = since
    await placed.save()
    await BranchPlacement(branch=branch, parent=parent, since=since, reason=reason).save()


async def _hang(*, branch: Branch, parent: Branch) -> None:
    """Sets today's place of the unit and of everything below it."""
    old, new = branch.path, path_of(id=branch.id, parent_path=parent.path)
    for below in await Branch.filter(path__startswith=old).exclude(id=branch.id).select_for_update(no_key=True):
        below.path = new + below.path.removeprefix(old)
        await below.save()
    branch.parent = parent
    branch.path = new
    await branch.save()


async def _top(work: Work, level: BranchLevel) -> Branch | None:
    """Nothing: a unit without a parent is the one headquarters. Two asked for at once take turns."""
    if level is not BranchLevel.HQ or not work.actor.reach(Permission.BRANCH_CREATE).everything:
        raise Required(field=("parent_id",))
    await organisation_held()
    if await Branch.filter(level=BranchLevel.HQ).exists():
        raise SecondTop(field=("level",))
    return None


async def _parent(work: Work, id: UUID, permission: Permission) -> Branch:
    """The unit above, held in its place so that the path copied from it stays true."""
    parent = await work.find(source=BRANCHES, id=id, field="parent_id", permission=permission, hold=True)
    if parent.status not in BEGINNINGS:
        raise WrongState(field=("parent_id",), state=parent.status.value)
    return parent


def _require_fit(*, level: BranchLevel, status: BranchStatus, parent: Branch | None) -> None:
    if not may_stand_below(level=level, parent=parent.level if parent else None):
        raise WrongLevel(field=("level",), level=level.value)
    if status not in BEGINNINGS:
        raise WrongState(field=("status",), state=status.value)


async def _day(work: Work, given: date | None, *, below: Branch | None) -> date:
    """The first day in a place: as given or today, never ahead of time, nor before the parent stood anywhere."""
    today = local_date(work.now, zone=work.tenant.time_zone)
    since = given or today
    first = await BranchPlacement.filter(branch_id=below.id).order_by("since").first() if below else None
    if since > today or (first is not None and since < first.since):
        raise Invalid(field=("since",), detail=f"{first.since if first else '…'} – {today}")
    return since


async def _free_code(code: str) -> str:
    code = required(code, field="code", limit=40)
    if await Branch.filter(code=code).exists():
        raise Taken(field=("code",))
    return code


async def _known_kind(kind: str) -> str:
    organisation = await rule(key="organisation")
    known = [row["code"] for row in organisation["kinds"]]
    if kind not in known:
        raise Invalid(field=("kind",), detail=", ".join(known))
    return kind

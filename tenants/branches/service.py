"""Use cases of the organisation: open a unit, change its file, move it in the tree."""

from collections.abc import Mapping, Sequence
from datetime import date
from uuid import UUID

from tenants.branches.models import Branch, BranchPlacement
from tenants.branches.queries import BRANCHES
from tenants.branches.workflow import BranchLevel, BranchStatus, may_stand_below, path_of
from tenants.core import custom_fields as own_fields
from tenants.core.dates import local_date
from tenants.core.errors import Invalid, Refusal, Taken
from tenants.core.keys import new_id
from tenants.core.permissions import Permission
from tenants.core.rules import rule
from tenants.core.texts import cleaned, required
from tenants.core.work import Work


class WrongLevel(Refusal):
    """A unit of level {level} cannot stand there: headquarters is the top, the others hang below a higher level."""

    code = "WRONG_LEVEL"
    zh = "级别为 {level} 的机构不能放在此处：总部位于顶端，其他机构须隶属更高级别。"


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
) -> Branch:
    """Opens a unit below a parent from the day `since` (today when left out), in the tenant's time zone."""
    parent = None
    if parent_id is not None:
        parent = await work.find(source=BRANCHES, id=parent_id, field="parent_id", permission=Permission.BRANCH_CREATE)
    if not may_stand_below(level=level, parent=parent.level if parent else None):
        raise WrongLevel(field=("level",), level=level.value)
    await _require_kind(kind)
    code = required(code, field="code", limit=40)
    if await Branch.filter(code=code).exists():
        raise Taken(field=("code",))
    branch_key = new_id()
    since = since or local_date(work.now, zone=work.tenant.time_zone)
    branch = Branch(
        id=branch_key,
        code=code,
        name=required(name, field="name", limit=200),
        level=level,
        kind=kind,
        status=status,
        parent=parent,
        path=path_of(id=branch_key, parent_path=parent.path if parent else ""),
        address=cleaned(address, field="address", limit=400),
        phone=cleaned(phone, field="phone", limit=40),
        opening_hours=[dict(hours) for hours in opening_hours],
        opened_on=since if status is BranchStatus.OPEN else None,
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
        branch.phone = cleaned(phone, field="phone", limit=40)
    if opening_hours is not None:
        branch.opening_hours = [dict(hours) for hours in opening_hours]
    if custom_fields is not None:
        branch.custom_fields = await own_fields.validated(
            entity="Branch", values=custom_fields, stored=branch.custom_fields
        )
    await branch.save()
    return branch


async def move_branch(*, work: Work, branch: Branch, parent_id: UUID, since: date | None = None, reason: str) -> Branch:
    """Hangs a unit, with all below it, under another parent from the day `since`, today or earlier.

    The placement that ends keeps its dates, so that the tree of any past day can still be told.
    """
    parent = await work.find(source=BRANCHES, id=parent_id, field="parent_id", permission=Permission.BRANCH_MOVE)
    if parent.path.startswith(branch.path):
        raise MovedBelowItself(field=("parent_id",))
    if not may_stand_below(level=branch.level, parent=parent.level):
        raise WrongLevel(field=("parent_id",), level=branch.level.value)
    today = local_date(work.now, zone=work.tenant.time_zone)
    since = since or today
    placed = await BranchPlacement.select_for_update(no_key=True).get(branch_id=branch.id, until=None)
    if not placed.since < since <= today:
        raise Invalid(field=("since",), detail=f"{placed.since} < since <= {today}")
    placed.until = since
    await placed.save()
    await BranchPlacement(
        branch=branch, parent=parent, since=since, reason=required(reason, field="reason", limit=2_000)
    ).save()
    await _hang(branch=branch, parent=parent)
    return branch


async def _hang(*, branch: Branch, parent: Branch) -> None:
    """Sets today's place of the unit and of everything below it."""
    old, new = branch.path, path_of(id=branch.id, parent_path=parent.path)
    for below in await Branch.filter(path__startswith=old).exclude(id=branch.id).select_for_update(no_key=True):
        below.path = new + below.path.removeprefix(old)
        await below.save()
    branch.parent = parent
    branch.path = new
    await branch.save()


async def _require_kind(kind: str) -> None:
    organisation = await rule(key="organisation")
    known = [row["code"] for row in organisation["kinds"]]
    if kind not in known:
        raise Invalid(field=("kind",), detail=", ".join(known))

"""Where something new is entered at a branch: asked by every domain whose records belong to one."""

from uuid import UUID

from tenants.branches.models import Branch
from tenants.branches.queries import BRANCHES
from tenants.branches.workflow import require_living, require_taking_on
from tenants.core.expressions import eq
from tenants.core.permissions import Permission
from tenants.core.records import Lock, Sought
from tenants.core.work import Work, work_now


async def taking_on(*, work: Work, id: UUID, permission: Permission) -> Branch:
    """The branch that people, groups or customers are to belong to, held as it is; raises `Missing` where the
    permission does not reach, and `TakesOnNothing` where it cannot serve them."""
    branch = await _held(work, id, permission)
    require_taking_on(branch.status, name=branch.name, field=("branch_id",))
    return branch


async def entered_at(*, work: Work, id: UUID, permission: Permission) -> Branch:
    """The branch at which work begins, held as it is; raises `Missing` where the permission does not reach, and
    `TakesOnNothing` where it has ended. One that closes serves those whom it still has."""
    branch = await _held(work, id, permission)
    require_living(branch.status, name=branch.name, field=("branch_id",))
    return branch


async def require_living_branch(*, id: UUID, field: str | None = None) -> None:
    """As `entered_at`, for the branch that follows from another member of the input, such as the customer's."""
    branch = await work_now().first(Sought(BRANCHES, eq("id", id), lock=Lock.HOLD))
    if branch is not None:
        require_living(branch.status, name=branch.name, field=(field,) if field else ())


async def _held(work: Work, id: UUID, permission: Permission) -> Branch:
    return await work.find(source=BRANCHES, id=id, field="branch_id", permission=permission, hold=True)

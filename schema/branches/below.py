"""A branch named in an argument, with all that stands below it."""

from schema.core.context import Context
from schema.core.ids import key_of
from tenants.branches.queries import BRANCHES
from tenants.core.errors import NotFound
from tenants.core.selecting import select_by_ids


async def path_of(context: Context, branch_id: str | None) -> str | None:
    """The path that begins those of the branch and all below it; None for no branch. Raises `NotFound` for one that the
    viewer may not see."""
    if branch_id is None:
        return None
    key = key_of(branch_id, source=BRANCHES)
    rows = {} if key is None else await select_by_ids(source=BRANCHES, actor=context.actor, columns=["path"], ids=[key])
    if key is None or key not in rows:
        raise NotFound
    path: str = rows[key]["path"]
    return path

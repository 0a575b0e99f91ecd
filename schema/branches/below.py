"""Which branches a report is asked for: one and what stands below it, today or as the tree stood on a day."""

from datetime import date
from typing import Annotated, TypeAlias

import strawberry

from schema.core.context import Context
from schema.core.ids import key_of
from tenants.branches.history import within_on
from tenants.branches.queries import BRANCHES
from tenants.core.errors import NotFound
from tenants.core.expressions import ALWAYS, Expression, starts_with
from tenants.core.selecting import select_by_ids

BranchArgument: TypeAlias = Annotated[
    strawberry.ID | None, strawberry.argument(description="Only this branch and what stands below it.")
]
AsOfArgument: TypeAlias = Annotated[
    date | None,
    strawberry.argument(description="What stood below the branch on this day instead of today."),
]


async def subtree(context: Context, branch_id: str | None, as_of: date | None) -> Expression:
    """The branches looked at; all of them without an id. Raises `NotFound` for one out of sight."""
    if branch_id is None:
        return ALWAYS
    key = key_of(branch_id, source=BRANCHES)
    if key is None:
        raise NotFound
    rows = await select_by_ids(source=BRANCHES, actor=context.actor, columns=["path"], ids=[key])
    if key not in rows:
        raise NotFound
    return starts_with("path", rows[key]["path"]) if as_of is None else within_on(key, as_of)

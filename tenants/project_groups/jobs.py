"""What happens to project groups without anybody asking: they end on their day."""

from collections.abc import Collection
from uuid import UUID

from tenants.core.jobs import Duty, Turn
from tenants.core.work import Work
from tenants.project_groups.models import ProjectGroup
from tenants.project_groups.service import dissolve_project_group
from tenants.project_groups.workflow import ProjectGroupStatus


async def _over(*, work: Work, passing_over: Collection[UUID]) -> ProjectGroup | None:
    found = ProjectGroup.filter(status=ProjectGroupStatus.ACTIVE, ends_on__lt=work.today)
    left = found.exclude(id__in=list(passing_over)).order_by("ends_on", "id")
    return await left.limit(1).select_for_update(skip_locked=True, no_key=True).first()


async def _dissolve(*, work: Work, record: ProjectGroup) -> None:
    await dissolve_project_group(work=work, group=record, reason=f"{record.ends_on}")


async def dissolve(*, turn: Turn) -> None:
    """Dissolves the groups whose last day is over, each in a unit of work of its own."""
    await turn.each(find=_over, treat=_dissolve)


DUTIES = (
    Duty(
        name="project_groups.dissolve",
        cron="27 * * * *",
        about="dissolves project groups whose last day is over",
        action=dissolve,
    ),
)

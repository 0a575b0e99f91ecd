"""Deadlines of any workflow: steps promised in working days, with how each was reckoned, its pauses and escalations.

Whoever changes a record's deadlines holds the record, so that one change at a time works on them; escalation
takes them one by one and, holding one, waits for no record.
"""

from datetime import datetime
from uuid import UUID

from tortoise import fields
from tortoise.indexes import Index

from tenants.core.belongings import belonging
from tenants.core.calendars import calendar_of
from tenants.core.errors import WrongState
from tenants.core.expressions import ALWAYS, Compare, Expression, IsNull, Not, Op, eq, every
from tenants.core.model import TenantModel
from tenants.core.reckonings import StoredDay, StoredPause, pauses_of, stored_days
from tenants.core.records import Lock, matching
from tenants.core.rendering import q
from tenants.core.selecting import Order
from tenants.core.source import AnySource
from tenants.core.texts import required
from tenants.core.work import Work

OPEN = every(IsNull("met_at"), IsNull("cancelled_at"))


class Deadline(TenantModel):
    """One step of one record, due so many working days after the day of `started_at`.

    `due_at` is null while an open-ended pause stops the clock, and was so reckoned: `skipped` days with reason and
    label, `made_up` days counted though usually free; `provisional` while holidays it crosses are not announced.
    `pauses` keep every pause with its reason. `next_escalation_at` is null unless escalation has still to look;
    `reminded_at` is when somebody was reminded, for the day it falls due on now.
    """

    entity = fields.CharField(max_length=60)
    entity_id = fields.UUIDField()
    branch_id = fields.UUIDField(null=True)
    step = fields.CharField(max_length=40)
    round = fields.IntField()
    started_at = fields.DatetimeField()
    working_days = fields.IntField()
    due_at = fields.DatetimeField(null=True)
    met_at = fields.DatetimeField(null=True)
    cancelled_at = fields.DatetimeField(null=True)
    provisional = fields.BooleanField(default=False)
    skipped: fields.Field[list[StoredDay]] = fields.JSONField(default=list)
    made_up: fields.Field[list[StoredDay]] = fields.JSONField(default=list)
    pauses: fields.Field[list[StoredPause]] = fields.JSONField(default=list)
    escalation_level = fields.IntField(default=0)
    next_escalation_at = fields.DatetimeField(null=True)
    escalated_to: fields.Field[list[str]] = fields.JSONField(default=list)
    reminded_at = fields.DatetimeField(null=True)

    class Meta:
        table = "deadline"
        indexes = (
            Index(fields=("entity_id", "step")),
            Index(fields=("next_escalation_at", "id")),
            Index(fields=("provisional", "due_at")),
        )

    @property
    def is_paused(self) -> bool:
        return bool(self.pauses) and self.pauses[-1]["until"] is None

    def is_overdue(self, *, now: datetime) -> bool:
        """Open, and due before now."""
        return self.met_at is None and self.cancelled_at is None and self.due_at is not None and self.due_at < now


def overdue(*, now: datetime) -> Expression:
    """Open ones due before now; one whose clock a pause stopped in time is not."""
    return every(OPEN, Compare("due_at", Op.LT, now))


def deadlines_of(owner: AnySource, *, name: str) -> AnySource:
    """The deadlines of a source's records, under a name of their own; whoever sees the record sees them."""
    return belonging(name=name, model=Deadline, owner=owner)


async def open_deadline(
    *, work: Work, record: TenantModel, step: str, working_days: int, started_at: datetime, round: int = 1
) -> Deadline:
    """Promises a step of the record. A promise still open for the same step is cancelled: only one of them runs."""
    if record.is_stored:
        await cancel_open(work=work, record=record, step=step)
    deadline = Deadline(
        entity=type(record).__name__,
        entity_id=record.id,
        branch_id=getattr(record, record.audit_branch, None),
        step=str(step),
        round=round,
        started_at=started_at,
        working_days=working_days,
    )
    await _reckon(deadline)
    await deadline.save()
    return deadline


async def meet_deadline(*, work: Work, record: TenantModel, step: str) -> Deadline | None:
    """The step is done, which also ends a pause of it; None when no promise of it was open."""
    deadline = next(iter(await _open(record, step)), None)
    if deadline is not None:
        if deadline.is_paused:
            await _end_pause(work, deadline)
        deadline.met_at, deadline.next_escalation_at = work.now, None
        await deadline.save()
    return deadline


async def cancel_open(*, work: Work, record: TenantModel, step: str | None = None) -> None:
    """The record's open promises, or the one of a step, bind no longer."""
    for deadline in await _open(record, step):
        deadline.cancelled_at, deadline.next_escalation_at = work.now, None
        await deadline.save()


async def pause(*, work: Work, record: TenantModel, reason: str, step: str | None = None) -> list[Deadline]:
    """Stops the clock of the record's open promises, or of one step's, until `resume`; working days of which any
    part is paused do not count. What was due before stays so.

    Raises `WrongState` when no such clock runs, and as `required` does for the reason.
    """
    said = required(reason, field="reason", limit=2_000)
    running = [deadline for deadline in await _open(record, step) if not deadline.is_paused]
    if not running:
        raise WrongState(state="PAUSED")
    for deadline in running:
        deadline.pauses = [*deadline.pauses, StoredPause(since=work.now.isoformat(), until=None, reason=said)]
        await _reckon(deadline)
        await deadline.save()
    return running


async def resume(*, work: Work, record: TenantModel, step: str | None = None) -> list[Deadline]:
    """Lets the clocks run again that `pause` stopped; raises `WrongState` when none stands."""
    standing = [deadline for deadline in await _open(record, step) if deadline.is_paused]
    if not standing:
        raise WrongState(state="RUNNING")
    for deadline in standing:
        await _end_pause(work, deadline)
        await deadline.save()
    return standing


async def reckon_again(*, work: Work, deadline_id: UUID) -> Deadline | None:  # noqa: ARG001
    """Reckons an open deadline by the calendar as it is today; one that comes out the same is not touched.

    None when it is not open any more.
    """
    deadline = await Deadline.filter(q(OPEN), id=deadline_id).select_for_update(no_key=True).first()
    if deadline is not None:
        await _reckon(deadline)
        await deadline.save()
    return deadline


async def next_due(*, record: TenantModel) -> datetime | None:
    """When the record's next open promise falls due; None when its clocks stand, or none was made."""
    running = every(_of(record, None), Not(IsNull("due_at")))
    first = await matching(model=Deadline, where=running, order=[Order("due_at")], limit=1)
    return first[0].due_at if first else None


async def _open(record: TenantModel, step: str | None) -> list[Deadline]:
    return await matching(model=Deadline, where=_of(record, step), order=[Order("id")], lock=Lock.CHANGE)


def _of(record: TenantModel, step: str | None) -> Expression:
    of_step = ALWAYS if step is None else eq("step", str(step))
    return every(OPEN, eq("entity", type(record).__name__), eq("entity_id", record.id), of_step)


async def _end_pause(work: Work, deadline: Deadline) -> None:
    *ended, last = deadline.pauses
    deadline.pauses = [*ended, StoredPause(since=last["since"], until=work.now.isoformat(), reason=last["reason"])]
    await _reckon(deadline)


async def _reckon(deadline: Deadline) -> None:
    """Sets when it is due and why; one that moved escalates anew from there."""
    calendar = await calendar_of(branch_id=deadline.branch_id)
    found = calendar.deadline(
        start=deadline.started_at, working_days=deadline.working_days, pauses=pauses_of(deadline.pauses)
    )
    if found.due_at != deadline.due_at:
        deadline.due_at = deadline.next_escalation_at = found.due_at
        deadline.reminded_at = None
    deadline.provisional = found.provisional
    deadline.skipped, deadline.made_up = stored_days(found)

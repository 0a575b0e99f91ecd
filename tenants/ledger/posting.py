"""The one way into the ledger: an entry whose postings sum to zero, and the entry in red that takes one back."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from tenants.core.dates import local_date
from tenants.core.model import TenantModel
from tenants.core.work import Work
from tenants.ledger.models import LedgerEntry, LedgerPosting
from tenants.ledger.workflow import AlreadyReversed, LedgerEvent, Line, require_balance, reversed_lines


@dataclass(frozen=True, slots=True)
class About:
    """What an entry is about: a record of a branch, e.g. an order, whose customer it is and who answers for it."""

    entity: str
    entity_id: UUID
    branch_id: UUID
    customer_id: UUID | None = None
    staff_member_id: UUID | None = None


def about(
    record: TenantModel, *, branch_id: UUID, customer_id: UUID | None = None, staff_member_id: UUID | None = None
) -> About:
    """That record, as the ledger names it."""
    return About(type(record).__name__, record.id, branch_id, customer_id, staff_member_id)


async def post(
    *,
    work: Work,
    event: LedgerEvent,
    about: About,
    currency: str,
    lines: Sequence[Line],
    memo: str,
    day: date | None = None,
    reverses: LedgerEntry | None = None,
) -> LedgerEntry:
    """Adds an entry, on that day of the tenant's zone or today; raises `Unbalanced` unless its lines sum to zero."""
    require_balance(lines, currency=currency)
    entry = LedgerEntry(
        event=event,
        entity=about.entity,
        entity_id=about.entity_id,
        branch_id=about.branch_id,
        customer_id=about.customer_id,
        staff_member_id=about.staff_member_id,
        reverses=reverses,
        day=day or local_date(work.now, zone=work.tenant.time_zone),
        posted_at=work.now,
        currency=currency,
        memo=memo,
    )
    await entry.save()
    for line in lines:
        await _posting(entry, line).save()
    return entry


def _posting(entry: LedgerEntry, line: Line) -> LedgerPosting:
    return LedgerPosting(
        entry=entry,
        account=line.account,
        amount=line.amount,
        currency=entry.currency,
        item_id=line.item_id,
        entity_id=entry.entity_id,
        branch_id=entry.branch_id,
        customer_id=entry.customer_id,
        staff_member_id=entry.staff_member_id,
        day=entry.day,
    )


async def reverse(*, work: Work, entry: LedgerEntry, memo: str, day: date | None = None) -> LedgerEntry:
    """Takes an entry back by one in red that names it; raises `AlreadyReversed` when that was done before."""
    if await LedgerEntry.exists(reverses_id=entry.id):
        raise AlreadyReversed
    postings = await LedgerPosting.filter(entry_id=entry.id).order_by("id")
    return await post(
        work=work,
        event=LedgerEvent.REVERSAL,
        about=About(entry.entity, entry.entity_id, entry.branch_id, entry.customer_id, entry.staff_member_id),
        currency=entry.currency,
        lines=reversed_lines([Line(held.account, held.amount, held.item_id) for held in postings]),
        memo=memo,
        day=day,
        reverses=entry,
    )

"""Two files of one customer made one, and put apart again: whatever points to a customer goes along, of any domain."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Final
from uuid import UUID

from tortoise.fields.relational import ForeignKeyFieldInstance

from tenants.approvals.models import ApprovalRequest
from tenants.approvals.workflow import ApprovalStatus
from tenants.core.errors import Invalid, Refusal, WrongState
from tenants.core.model import TenantModel
from tenants.core.permissions import Permission
from tenants.core.texts import required
from tenants.core.work import Work
from tenants.customers.models import Customer, CustomerDuplicate, CustomerMerge, CustomerRelation, HandOver, PooledLead
from tenants.customers.queries import CUSTOMERS
from tenants.ledger.models import LedgerEntry, LedgerPosting
from tenants.staff.models import StaffMember
from tenants.staff.workflow import EMPLOYED

NAMING_THE_FILE: Final = (CustomerDuplicate, CustomerMerge, PooledLead, LedgerEntry, LedgerPosting)
"""They name a file, not the customer: pairs, merges and leads in the pool by their nature, and the books, in which
nothing is rewritten; who asks what a customer owes is answered from all of their files."""


class TwoPersons(Refusal):
    """These are two customers: they have different numbers of one kind of identity document."""

    code = "TWO_CUSTOMERS"
    zh = "两份档案的同类证件号码不同，不是同一客户。"


class KeepIdentified(Refusal):
    """Keep the file that has the identity document, and merge the other one into it."""

    code = "KEEP_IDENTIFIED"
    zh = "请保留登记了证件的档案，将另一份并入其中。"


class RequestOpen(Refusal):
    """A request about the file to be merged waits for a decision; decide on it first."""

    code = "REQUEST_OPEN"
    zh = "待并入的档案尚有未决审批，请先处理。"


@dataclass(frozen=True, slots=True)
class Pointer:
    """A column that says whose a row is; `member` is what is set to say so."""

    model: type[TenantModel]
    member: str

    @property
    def column(self) -> str:
        return f"{self.member}_id"

    @property
    def name(self) -> str:
        """Under which the keys of moved rows are kept."""
        return f"{self.model.__name__}.{self.member}"


@cache
def pointers() -> tuple[Pointer, ...]:
    """Every foreign key to a customer that there is, so that a new domain's are merged without a word of its own."""
    return tuple(
        Pointer(model, name)
        for model in sorted(_models(TenantModel), key=lambda each: each.__name__)
        if model not in NAMING_THE_FILE
        for name, declared in sorted(model._meta.fields_map.items())
        if isinstance(declared, ForeignKeyFieldInstance) and declared.model_name == "tenant.Customer"
    )


def _models(base: type[TenantModel]) -> Iterator[type[TenantModel]]:
    for model in base.__subclasses__():
        if not model._meta.abstract:
            yield model
        yield from _models(model)


async def merge_customers(*, work: Work, keep_id: UUID, merge_id: UUID, reason: str) -> CustomerMerge:
    """Merges one file into another. All that points to it points to the kept one from then on; the file itself stays
    as it is, found by its id, in no list, and leads to the kept one.

    Raises `TwoPersons`, `KeepIdentified`, `RequestOpen`, and `Superseded` for a file that is merged already.
    """
    if keep_id == merge_id:
        raise Invalid(field=("merge_id",), detail="!= keepId")
    await _lock(keep_id, merge_id)
    may = Permission.CUSTOMER_MERGE
    kept = await work.find(source=CUSTOMERS, id=keep_id, field="keep_id", permission=may)
    merged = await work.find(source=CUSTOMERS, id=merge_id, field="merge_id", permission=may)
    await _require_mergeable(kept, merged)
    merge = CustomerMerge(
        kept=kept,
        merged=merged,
        reason=required(reason, field="reason", limit=2_000),
        merged_at=work.now,
        merged_by_staff_id=work.actor.staff_id,
        callback_before=kept.callback_due_on,
        moved={pointer.name: await _move(pointer, giver=merged, receiver=kept) for pointer in pointers()},
    )
    merged.merged_into = kept
    await merged.save()
    kept.callback_due_on = _sooner(kept.callback_due_on, merged.callback_due_on)
    await kept.save()
    await merge.save()
    return merge


async def undo_merge(*, work: Work, merge: CustomerMerge, reason: str) -> CustomerMerge:
    """Puts back what the merge moved and is still there; what came to the kept file since stays with it.

    Raises `WrongState` when it was undone, or when the kept file was merged into a third: undo that one first.
    """
    if merge.undone_at is not None:
        raise WrongState(state="UNDONE")
    files = await _lock(merge.kept_id, merge.merged_id)
    kept, merged = files[merge.kept_id], files[merge.merged_id]
    if kept.merged_into_id is not None:
        raise WrongState(state="MERGED")
    merge.kept, merge.undone_at = kept, work.now
    merge.undo_reason = required(reason, field="reason", limit=2_000)
    for pointer in pointers():
        await _move(pointer, giver=kept, receiver=merged, among=merge.moved.get(pointer.name, []))
    merged.merged_into = None
    await _require_manager(work, merged, stand_in=kept)
    await merged.save()
    if kept.callback_due_on == _sooner(merge.callback_before, merged.callback_due_on):
        kept.callback_due_on = merge.callback_before
    await kept.save()
    await merge.save()
    return merge


async def _lock(*ids: UUID) -> dict[UUID, Customer]:
    """Both files, in one order whoever asks; nothing new is opened for either until it is done."""
    locked = Customer.filter(id__in=ids).order_by("id").select_for_update()
    return {customer.id: customer for customer in await locked}


async def _require_mergeable(kept: Customer, merged: Customer) -> None:
    if kept.kind is not merged.kind:
        raise Invalid(field=("merge_id",), detail=kept.kind.value)
    if merged.identity_number is not None:
        if kept.identity_number is None:
            raise KeepIdentified(field=("keep_id",))
        if kept.identity_document is merged.identity_document:
            raise TwoPersons(field=("merge_id",))
    about = ApprovalRequest.filter(entity_id=merged.id, status=ApprovalStatus.REQUESTED)
    if await about.exists():
        raise RequestOpen(field=("merge_id",))


async def _move(
    pointer: Pointer, *, giver: Customer, receiver: Customer, among: Collection[str] | None = None
) -> list[str]:
    """Points the giver's rows, or those of them that are given, to the receiver; their keys."""
    found = pointer.model.filter(**{pointer.column: giver.id})
    if among is not None:
        found = found.filter(id__in=list(among))
    moved = []
    for row in await found.order_by("id").select_for_update(no_key=True):
        if await _has_its_own(receiver, pointer, row):
            continue
        if pointer.model.audit_branch not in pointer.model._meta.db_fields:
            await row.fetch_related(*(name for name in pointer.model._meta.fk_fields if name != pointer.member))
        setattr(row, pointer.member, receiver)
        await row.save()
        moved.append(str(row.id))
    return moved


async def _has_its_own(receiver: Customer, pointer: Pointer, row: TenantModel) -> bool:
    """Whether there is one already of what nobody has two of, as a half-year's statement: each file keeps its own. What
    relates the two files to each other stays where it is, too."""
    if isinstance(row, CustomerRelation) and receiver.id in (row.customer_id, row.related_id):
        return True
    links = pointer.model._meta.fk_fields
    for group in pointer.model._meta.unique_together:
        if pointer.member in group:
            others = [f"{name}_id" if name in links else name for name in group if name != pointer.member]
            same = {name: getattr(row, name) for name in others}
            if await pointer.model.filter(**same, **{pointer.column: receiver.id}).exists():
                return True
    return False


async def _require_manager(work: Work, customer: Customer, *, stand_in: Customer) -> None:
    """Somebody employed answers for every customer: if their own manager has left, the one of the kept file does."""
    manager = await StaffMember.get(id=customer.manager_id)
    if manager.state in EMPLOYED:
        customer.branch_id = manager.branch_id
        return
    hand_over = HandOver(
        customer=customer,
        giver_id=manager.id,
        receiver_id=stand_in.manager_id,
        reason="merge undone",
        handed_over_at=work.now,
    )
    await hand_over.save()
    customer.manager_id, customer.branch_id = stand_in.manager_id, stand_in.branch_id


def _sooner(one: date | None, other: date | None) -> date | None:
    return min((day for day in (one, other) if day is not None), default=None)

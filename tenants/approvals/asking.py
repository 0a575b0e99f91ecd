"""How a domain asks for approval of what one of its use cases is about to do."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, Final, TypedDict
from uuid import UUID

from tenants.approvals.clocks import promise_decision
from tenants.approvals.models import ApprovalRequest, ApprovalStep
from tenants.approvals.rules import approval_rules
from tenants.approvals.story import changed
from tenants.approvals.workflow import (
    ApprovalKind,
    ApprovalStatus,
    Needs,
    climbed,
    own_limit,
    require_currency,
)
from tenants.branches.models import Branch
from tenants.core.crypto import Vault
from tenants.core.dates import local_date
from tenants.core.errors import Invalid, Refusal
from tenants.core.model import TenantModel
from tenants.core.permissions import Permission
from tenants.core.sealing import opened, sealed
from tenants.core.texts import required
from tenants.core.work import Work

REASON = 2_000
SEALED: Final = "payload_sealed"
_CURRENCY = re.compile(r"[A-Z]{3}")
MOST_MONEY = Decimal(10) ** 15


class NeedsApproval(Refusal):
    """This needs somebody else's approval first."""

    code = "NEEDS_APPROVAL"
    zh = "此操作须先经他人审批。"


class AlreadyRequested(Refusal):
    """This has been asked for already: {number} is still open."""

    code = "ALREADY_REQUESTED"
    zh = "已有未结申请：{number}。"


class Change(TypedDict):
    """One member of the record that will change."""

    member: str
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked for: the kind, why, what will be done (`payload`; `changes` of it that must not lie in clear are
    `sealed`) and, if it costs money, how much."""

    kind: ApprovalKind
    reason: str
    payload: Mapping[str, Any] = field(default_factory=dict)
    sealed: Sequence[Change] = ()
    amount: Decimal | None = None
    currency: str | None = None


async def request_approval(*, work: Work, record: TenantModel, asked: Asked) -> ApprovalRequest:
    """Asks for approval of something about the record, which is held; it climbs its kind's ladder as the tenant's
    rules have it today.

    Raises `AlreadyRequested` while a request of that kind about it is open, `CurrencyMismatch` and `Invalid`.
    """
    await _require_none_open(record, asked.kind)
    amount, currency = exact_amount(work=work, amount=asked.amount, currency=asked.currency)
    needs = climbed((await approval_rules()).kinds[asked.kind].rungs, amount=amount)
    request = ApprovalRequest(
        kind=asked.kind,
        status=ApprovalStatus.REQUESTED,
        entity=type(record).__name__,
        entity_id=record.id,
        branch=await Branch.get(id=getattr(record, record.audit_branch)),
        requester_id=work.actor.user_id,
        requester_name=work.actor.name,
        requester_staff_id=work.actor.staff_id,
        on_behalf_of=work.actor.on_behalf_of,
        requested_at=work.now,
        reason=required(asked.reason, field="reason", limit=REASON),
        amount=amount,
        currency=currency,
        payload=dict(asked.payload),
    )
    if asked.sealed:
        request.payload_sealed = sealed(
            ApprovalRequest, column=SEALED, id=request.id, value=json.dumps(asked.sealed), vault=work.vault
        )
    open_step(request, number=1, needs=needs[0])
    return await _begun(work, request, needs)


def sealed_changes(*, id: UUID, sealed: str | None, vault: Vault) -> list[Change]:
    """What lies sealed of the payload of the request of that key."""
    if sealed is None:
        return []
    found: list[Change] = json.loads(opened(ApprovalRequest, column=SEALED, id=id, sealed=sealed, vault=vault))
    return found


async def _begun(work: Work, request: ApprovalRequest, needs: list[Needs]) -> ApprovalRequest:
    """Promises the first decision, numbers the request and keeps its steps."""
    await promise_decision(work=work, request=request)
    year = local_date(work.now, zone=work.tenant.time_zone).year
    request.number = await work.next_number(series=f"approval-{year}", form=f"A-{year}-{{:06d}}")
    await request.save()
    for number, needed in enumerate(needs, start=1):
        await ApprovalStep(
            request=request,
            number=number,
            needed_permission=needed.permission.value,
            needed_rank=needed.rank,
            needed_limit=needed.limit,
        ).save()
    await changed(work=work, request=request, action="REQUEST_APPROVAL", before=None, note=request.reason)
    return request


async def _require_none_open(record: TenantModel, kind: ApprovalKind) -> None:
    same = ApprovalRequest.filter(entity_id=record.id, kind=kind, status=ApprovalStatus.REQUESTED)
    if open_one := await same.filter(entity=type(record).__name__).first():
        raise AlreadyRequested(number=open_one.number)


def open_step(request: ApprovalRequest, *, number: int, needs: Needs) -> None:
    """That step is waited for now."""
    request.step = number
    request.needed_permission = needs.permission.value
    request.needed_rank = needs.rank
    request.needed_limit = needs.limit


def exact_amount(
    *, work: Work, amount: Decimal | None, currency: str | None, field: str = "amount"
) -> tuple[Decimal | None, str]:
    """An amount as it can be kept and held against limits, which are in the tenant's currency.

    Raises `Invalid` at `field` for one that is not exact to the cent, `CurrencyMismatch` for another currency.
    """
    own = work.tenant.currency
    if currency is not None and not _CURRENCY.fullmatch(currency):
        raise Invalid(field=("currency",), detail="ISO 4217")
    require_currency(amount=currency or own, limit=own)
    if amount is None:
        return None, own
    if not (amount.is_finite() and 0 <= amount < MOST_MONEY and amount == round(amount, 2)):
        raise Invalid(field=(field,), detail=f"0.00 – {MOST_MONEY - Decimal('0.01')}")
    return round(amount, 2), own


async def limit_at(*, work: Work, permission: Permission, branch_id: UUID, is_own: bool) -> Decimal:
    """The amount up to which whoever asks needs nobody's approval for what the permission lets them do there."""
    branch = await Branch.get(id=branch_id)
    return own_limit(actor=work.actor, permission=permission, path=branch.path, is_own=is_own)

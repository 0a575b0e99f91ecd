"""Every kind of approval there is, and what is done once one is approved or will never be."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from tenants.approvals import service
from tenants.approvals.models import ApprovalRequest
from tenants.approvals.workflow import ApprovalKind, ApprovalStatus
from tenants.claims.decisions import award_approved, award_turned_down
from tenants.complaints.compensation import compensation_approved, compensation_turned_down
from tenants.core.errors import Refusal
from tenants.core.work import Work
from tenants.customers.blacklist import list_customer, waive_listing
from tenants.customers.credit import grant_credit
from tenants.customers.key_data import carry_out_change
from tenants.orders.service.agreement import contract_decided, price_decided
from tenants.orders.service.collection import doubt_decided, write_off_decided
from tenants.processes.branch_life import closing_decided, opening_decided
from tenants.processes.grading import grant_grade


class Consequence(Protocol):
    """What a domain does about a request that has ended; what it refuses is refused to whoever decides."""

    async def __call__(self, *, work: Work, request: ApprovalRequest) -> None: ...


async def _nothing(*, work: Work, request: ApprovalRequest) -> None:
    """Nothing was done before, so nothing is to be undone."""


@dataclass(frozen=True, slots=True)
class Approvable:
    """A kind of request: `approved` does what was asked for, `turned_down` what follows when it was refused or
    withdrawn."""

    approved: Consequence
    turned_down: Consequence = _nothing


CATALOGUE: Mapping[ApprovalKind, Approvable] = {
    ApprovalKind.BAD_DEBT: Approvable(approved=write_off_decided, turned_down=write_off_decided),
    ApprovalKind.BRANCH_CLOSING: Approvable(approved=closing_decided, turned_down=closing_decided),
    ApprovalKind.BRANCH_OPENING: Approvable(approved=opening_decided, turned_down=opening_decided),
    ApprovalKind.CLAIM_DECISION: Approvable(approved=award_approved, turned_down=award_turned_down),
    ApprovalKind.COMPLAINT_COMPENSATION: Approvable(
        approved=compensation_approved, turned_down=compensation_turned_down
    ),
    ApprovalKind.CREDIT_LIMIT: Approvable(approved=grant_credit),
    ApprovalKind.CUSTOMER_BLACKLIST: Approvable(approved=list_customer),
    ApprovalKind.CUSTOMER_CHANGE: Approvable(approved=carry_out_change),
    ApprovalKind.CUSTOMER_WAIVER: Approvable(approved=waive_listing),
    ApprovalKind.DOUBTFUL_DEBT: Approvable(approved=doubt_decided, turned_down=doubt_decided),
    ApprovalKind.ORDER_OVER_LIMIT: Approvable(approved=contract_decided, turned_down=contract_decided),
    ApprovalKind.ORDER_PRICE: Approvable(approved=price_decided, turned_down=price_decided),
    ApprovalKind.ORDER_SPECIAL_FEE: Approvable(approved=contract_decided, turned_down=contract_decided),
    ApprovalKind.ORDER_TERMS: Approvable(approved=contract_decided, turned_down=contract_decided),
    ApprovalKind.STAFF_GRADE: Approvable(approved=grant_grade),
}


async def approve_request(*, work: Work, request: ApprovalRequest, comment: str | None = None) -> ApprovalRequest:
    """Approves the open step; after the last one what was asked for is done, in the same unit of work.

    Raises what that raises, and as the step itself does.
    """
    approved = await service.approve_request(work=work, request=request, comment=comment)
    if approved.status is ApprovalStatus.APPROVED:
        await _follow(CATALOGUE[request.kind].approved, work, request)
    return approved


async def refuse_request(*, work: Work, request: ApprovalRequest, reason: str) -> ApprovalRequest:
    """Refuses the request at the step that is open."""
    refused = await service.refuse_request(work=work, request=request, reason=reason)
    await _follow(CATALOGUE[request.kind].turned_down, work, request)
    return refused


async def withdraw_request(*, work: Work, request: ApprovalRequest, reason: str | None = None) -> ApprovalRequest:
    """The requester takes it back."""
    withdrawn = await service.withdraw_request(work=work, request=request, reason=reason)
    await _follow(CATALOGUE[request.kind].turned_down, work, request)
    return withdrawn


async def _follow(consequence: Consequence, work: Work, request: ApprovalRequest) -> None:
    """Members that a refusal names are not of this input."""
    try:
        await consequence(work=work, request=request)
    except Refusal as refusal:
        refusal.field = ()
        raise

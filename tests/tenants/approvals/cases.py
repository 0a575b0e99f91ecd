"""Approval requests as domains make them, of any kind, ladder and amount, and people who decide on them."""

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any

from tenants.approvals.asking import Asked, request_approval
from tenants.approvals.models import ApprovalRequest, ApprovalStep
from tenants.approvals.workflow import ApprovalKind
from tenants.core.actor import Actor, Reach
from tenants.core.permissions import Permission
from tenants.core.rules import Rule
from tenants.customers.models import Customer
from tenants.processes import approvals
from tests.people import NOW, Chain

DECIDES = (Permission.APPROVAL_DECIDE, Permission.APPROVAL_READ, Permission.APPROVAL_WITHDRAW)
Steps = Sequence[dict[str, Any]]
ONE: Steps = [{"permission": "customer:update", "rank": 0, "up_to": None}]
TWO: Steps = [*ONE, *ONE]
BY_AMOUNT: Steps = [
    {"permission": "customer:update", "rank": 60, "up_to": "5000.00"},
    {"permission": "customer:update", "rank": 80, "up_to": "50000.00"},
    {"permission": "customer:update", "rank": 90, "up_to": None},
]


async def give_ladder(chain: Chain, steps: Steps, *, answer_days: int = 2) -> None:
    """What a change of a customer climbs from now on."""
    async with chain.work():
        rule = await Rule.get(key="approvals")
        kinds = [kind for kind in rule.value["kinds"] if kind["code"] != ApprovalKind.CUSTOMER_CHANGE]
        ladder = {"code": "CUSTOMER_CHANGE", "zh": "变更", "en": "Change", "answer_days": answer_days, "steps": steps}
        rule.value = {**rule.value, "kinds": [*kinds, ladder]}
        await rule.save()


def decider(
    chain: Chain, number: str, *, limit: str | None = None, rank: int = 100, at: str | None = None, without: str = ""
) -> Actor:
    """Somebody who may decide on changes of customers, everywhere or at that branch."""
    reach = Reach(everything=True) if at is None else Reach(paths=(chain.branches[at].path,))
    held = {permission for permission in (*DECIDES, Permission.CUSTOMER_UPDATE) if permission.value != without}
    exact = None if limit is None else Decimal(limit)
    return chain.person(number, dict.fromkeys(held, reach), limit=exact, rank=rank)


async def ask_for_change(
    chain: Chain,
    *,
    by: str = "005",
    customer: str = "欧阳娜娜",
    amount: str | None = None,
    name: str = "欧阳娜",
    now: datetime = NOW,
) -> ApprovalRequest:
    """A new name for the customer asked for, as if it cost that much."""
    async with chain.work(decider(chain, by), now=now) as work:
        record = await Customer.get(id=chain.customers[customer].id)
        asked = Asked(
            kind=ApprovalKind.CUSTOMER_CHANGE,
            reason="客户更名",
            payload={"changes": [{"member": "name", "before": record.name, "after": name}]},
            amount=None if amount is None else Decimal(amount),
        )
        return await request_approval(work=work, record=record, asked=asked)


async def approve(chain: Chain, request: ApprovalRequest, actor: Actor) -> ApprovalRequest:
    async with chain.work(actor, now=NOW) as work:
        held = await ApprovalRequest.filter(id=request.id).select_for_update().get()
        return await approvals.approve_request(work=work, request=held)


async def refuse(chain: Chain, request: ApprovalRequest, actor: Actor, reason: str = "证明不足") -> ApprovalRequest:
    async with chain.work(actor, now=NOW) as work:
        held = await ApprovalRequest.filter(id=request.id).select_for_update().get()
        return await approvals.refuse_request(work=work, request=held, reason=reason)


async def withdraw(chain: Chain, request: ApprovalRequest, actor: Actor) -> ApprovalRequest:
    async with chain.work(actor, now=NOW) as work:
        held = await ApprovalRequest.filter(id=request.id).select_for_update().get()
        return await approvals.withdraw_request(work=work, request=held)


async def steps_of(chain: Chain, request: ApprovalRequest) -> list[ApprovalStep]:
    async with chain.reading():
        return await ApprovalStep.filter(request_id=request.id).order_by("number")

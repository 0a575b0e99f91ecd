"""The tenant's own figures on approvals, as its rules have them today."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from tenants.approvals.workflow import ApprovalKind, Rung
from tenants.core.permissions import Permission
from tenants.core.rules import rule


@dataclass(frozen=True, slots=True)
class Ladder:
    """One kind's steps, the lowest first, and the working days in which each is to be decided."""

    rungs: Sequence[Rung]
    answer_days: int


@dataclass(frozen=True, slots=True)
class ApprovalRules:
    """The ladder of each kind, and after how many working days an overdue step goes further up."""

    kinds: Mapping[ApprovalKind, Ladder]
    escalate_every_days: int


async def approval_rules() -> ApprovalRules:
    """Read once in a unit of work."""
    stored = await rule(key="approvals")
    return ApprovalRules(
        kinds={
            ApprovalKind(kind["code"]): Ladder(
                rungs=[
                    Rung(
                        permission=Permission(step["permission"]),
                        rank=step["rank"],
                        up_to=None if step["up_to"] is None else Decimal(step["up_to"]),
                    )
                    for step in kind["steps"]
                ],
                answer_days=kind["answer_days"],
            )
            for kind in stored["kinds"]
        },
        escalate_every_days=stored["escalate_every_days"],
    )

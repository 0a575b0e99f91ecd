"""More customers than the small chain has, with what lists are ordered and filtered by."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from tenants.core.keys import new_id
from tenants.core.routing import raw_fetch
from tenants.customers.models import Customer
from tenants.customers.workflow import CustomerKind
from tests.people import NOW, Chain

SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许"
GIVEN = ("伟", "秀英", "静", "敏", "丽", "强", "磊", "洋", "艳", "勇")


@dataclass(frozen=True)
class Face:
    """What one customer of a crowd is given; the rest is the same for all."""

    name: str = "赵伟"
    number: str | None = None
    vip_score: Decimal = Decimal(0)
    callback_due_on: date | None = None
    branch: str = "PUDONG"
    manager: str = "003"
    custom_fields: dict[str, Any] | None = None


def name_of(index: int) -> str:
    """A name; after two hundred they repeat."""
    return SURNAMES[index % len(SURNAMES)] + GIVEN[index // len(SURNAMES) % len(GIVEN)]


async def add_customers(chain: Chain, faces: Sequence[Face]) -> list[Customer]:
    """Stores the crowd as it is described; no rule of the business is asked."""
    customers = [_customer(chain, face) for face in faces]
    async with chain.work():
        for customer in customers:
            await customer.save()
    return customers


async def remove_customers(chain: Chain) -> None:
    """Leaves the chain without any customer."""
    async with chain.work():
        for table in ("contact", "grade_change", "hand_over", "customer"):
            await raw_fetch(f'DELETE FROM "{table}"')


def _customer(chain: Chain, face: Face) -> Customer:
    return Customer(
        id=new_id(),
        number=face.number,
        kind=CustomerKind.PERSON,
        name=face.name,
        branch_id=chain.branches[face.branch].id,
        manager_id=chain.staff[face.manager].id,
        currency="CNY",
        vip_score=face.vip_score,
        callback_due_on=face.callback_due_on,
        custom_fields=face.custom_fields or {},
        created_at=NOW,
    )

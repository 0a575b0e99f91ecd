"""Files that may be one customer's: looked for whenever a file is opened or changed, each time among a few others."""

from decimal import Decimal
from typing import Final

from tortoise.expressions import Q

from tenants.core.errors import WrongState
from tenants.core.expressions import ALWAYS, Compare, Expression, IsNull, Not, Op, eq, every, some
from tenants.core.records import matching
from tenants.core.rules import rule
from tenants.core.selecting import Order
from tenants.core.texts import required
from tenants.core.work import Work
from tenants.customers.likeness import Features, Likeness, beginning, compare
from tenants.customers.models import Customer, CustomerDuplicate
from tenants.customers.workflow import CustomerKind

MOST: Final = 50
"""So many others are compared by a telephone number or account, and so many by the name."""


async def look_for_duplicates(*, customer: Customer, is_new: bool = False) -> None:
    """Keeps the pairs of this file with others that resemble it; former ones, which a new file has none of, that do so
    no longer go."""
    found = await _resembling(customer)
    for pair in [] if is_new else await _pairs(customer):
        other = pair.newer if pair.older_id == customer.id else pair.older
        _, like = found.pop(other.id, (other, None))
        if like is not None:
            await _told(pair, like).save()
        elif pair.dismissed_at is None:
            await pair.delete()
    for other, like in found.values():
        older, newer = sorted((customer, other), key=lambda each: each.id)
        await _told(CustomerDuplicate(older=older, newer=newer), like).save()


async def _pairs(customer: Customer) -> list[CustomerDuplicate]:
    found = CustomerDuplicate.filter(Q(older_id=customer.id) | Q(newer_id=customer.id))
    return await found.order_by("id").prefetch_related("older", "newer")


async def dismiss_duplicate(*, work: Work, pair: CustomerDuplicate, reason: str) -> CustomerDuplicate:
    """Says that these are two customers; raises `WrongState` when that was said."""
    if pair.dismissed_at is not None:
        raise WrongState(state="DISMISSED")
    pair.older = await Customer.get(id=pair.older_id)
    pair.dismissed_at, pair.dismissal_reason = work.now, required(reason, field="reason", limit=2_000)
    await pair.save()
    return pair


def _told(pair: CustomerDuplicate, like: Likeness) -> CustomerDuplicate:
    pair.same_phone, pair.same_account, pair.similarity = like.same_phone, like.same_account, like.similarity
    return pair


async def _resembling(customer: Customer) -> dict[object, tuple[Customer, Likeness]]:
    at_least = Decimal((await rule(key="customers"))["similar_names"])
    others = every(IsNull("merged_into_id"), eq("kind", customer.kind.value), Not(eq("id", customer.id)))
    begins = Compare("search_grams", Op.HOLDS, beginning(customer.name))
    # Persons' names speak for it at one branch only (`compare`).
    here = eq("branch_id", customer.branch_id) if customer.kind is CustomerKind.PERSON else ALWAYS
    near = await _first(every(others, begins, here))
    keys = [
        eq(column, value)
        for column in ("phone_key", "bank_account_index")
        if (value := getattr(customer, column)) is not None
    ]
    if keys:
        near += await _first(every(others, some(*keys)))
    mine = _features(customer)
    likes = ((other, compare(mine, _features(other), at_least=at_least)) for other in near)
    return {other.id: (other, like) for other, like in likes if like is not None}


async def _first(where: Expression) -> list[Customer]:
    return await matching(model=Customer, where=where, order=[Order("id")], limit=MOST)


def _features(customer: Customer) -> Features:
    return Features(
        name=customer.name,
        is_person=customer.kind is CustomerKind.PERSON,
        branch=customer.branch_id,
        phone=customer.phone_key,
        account=customer.bank_account_index,
    )

"""Files that may be one customer's: looked for whenever files are opened or one changes, each among a few others."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from operator import itemgetter
from typing import Final, Self
from uuid import UUID

from asyncpg import Record
from tortoise.expressions import Q

from tenants.core.alike import Pattern, first_alike
from tenants.core.contact_data import dialled
from tenants.core.errors import WrongState
from tenants.core.expressions import Among, Expression, IsNull, Not, eq, every
from tenants.core.records import matching
from tenants.core.rules import rule
from tenants.core.texts import required
from tenants.core.work import Work
from tenants.customers.likeness import Features, Likeness, beginning, compare
from tenants.customers.models import Customer, CustomerDuplicate
from tenants.customers.workflow import CustomerKind

MOST: Final = 50
"""So many others are compared by the name, and as many by a telephone number and an account."""

_COMPARED = ("id", "kind", "name", "branch_id", "phone_key", "bank_account_index")
_STANDING = IsNull("merged_into_id")
Found = dict[UUID, Likeness]


@dataclass(slots=True)
class _Search:
    """What others hold that may resemble a file in one way, and the oldest of them, with what speaks for each."""

    pattern: Pattern
    oldest: list[tuple[UUID, Likeness | None]] = field(default_factory=list)


async def look_for_duplicates(*, customer: Customer) -> None:
    """Keeps the pairs of this file with others that resemble it; former ones that do so no longer go."""
    others = every(_STANDING, Not(eq("id", customer.id)))
    (searches,) = await _searched([customer], where=others, at_least=await _least_likeness())
    found = _alike(search.oldest for search in searches)
    for pair in await _pairs(customer):
        like = found.pop(pair.newer_id if pair.older_id == customer.id else pair.older_id, None)
        if like is not None:
            await _told(pair, like).save()
        elif pair.dismissed_at is None:
            await pair.delete()
    await _keep(customer, found, await _files(found))


@dataclass(slots=True)
class Twins:
    """What files about to be written resemble: others in the database, and those of them written before."""

    at_least: Decimal
    searches: Mapping[UUID, Sequence[_Search]]
    files: dict[UUID, Customer]
    _written: dict[object, list[Customer]] = field(default_factory=dict)

    @classmethod
    async def of_new(cls, customers: Sequence[Customer]) -> Self:
        """Those of all files, looked for at once."""
        at_least = await _least_likeness()
        found = await _searched(customers, where=_STANDING, at_least=at_least)
        by_customer = {customer.id: searches for customer, searches in zip(customers, found, strict=True)}
        handles: dict[object, list[Customer]] = {_handle(search.pattern): [] for each in found for search in each}
        files = await _files(_alike(search.oldest for each in found for search in each))
        return cls(at_least, by_customer, files, handles)

    async def keep(self, customer: Customer) -> None:
        """Keeps the pairs of a file that has just been written."""
        near = (self._oldest(customer, search) for search in self.searches[customer.id])
        await _keep(customer, _alike(near), self.files)
        self.files[customer.id] = customer
        for handle in _handles(customer):
            if handle in self._written:
                self._written[handle].append(customer)

    def _oldest(self, customer: Customer, search: _Search) -> list[tuple[UUID, Likeness | None]]:
        """With those written before."""
        before = self._written[_handle(search.pattern)]
        if not before:
            return search.oldest
        mine = _features(customer)
        also = [
            (other.id, compare(mine, _features(other), at_least=self.at_least))
            for other in before
            if _fits(search.pattern, other)
        ]
        return sorted([*search.oldest, *also], key=itemgetter(0))[:MOST]


async def dismiss_duplicate(*, work: Work, pair: CustomerDuplicate, reason: str) -> CustomerDuplicate:
    """Says that these are two customers; raises `WrongState` when that was said."""
    if pair.dismissed_at is not None:
        raise WrongState(state="DISMISSED")
    pair.older = await Customer.get(id=pair.older_id)
    pair.dismissed_at, pair.dismissal_reason = work.now, required(reason, field="reason", limit=2_000)
    await pair.save()
    return pair


async def _pairs(customer: Customer) -> list[CustomerDuplicate]:
    found = CustomerDuplicate.filter(Q(older_id=customer.id) | Q(newer_id=customer.id))
    return await found.order_by("id").prefetch_related("older", "newer")


def _alike(near: Iterable[Iterable[tuple[UUID, Likeness | None]]]) -> Found:
    return {key: like for each in near for key, like in each if like is not None}


async def _files(found: Found) -> dict[UUID, Customer]:
    alike = await matching(model=Customer, where=Among("id", tuple(found))) if found else []
    return {customer.id: customer for customer in alike}


async def _keep(customer: Customer, found: Found, files: Mapping[UUID, Customer]) -> None:
    for key, like in found.items():
        older, newer = sorted((customer, files[key]), key=lambda each: each.id)
        await _told(CustomerDuplicate(older=older, newer=newer), like).save()


def _told(pair: CustomerDuplicate, like: Likeness) -> CustomerDuplicate:
    pair.same_phone, pair.same_account, pair.similarity = like.same_phone, like.same_account, like.similarity
    return pair


async def _least_likeness() -> Decimal:
    return Decimal((await rule(key="customers"))["similar_names"])


async def _searched(customers: Sequence[Customer], *, where: Expression, at_least: Decimal) -> list[list[_Search]]:
    """The searches of each file, done for all of them at once."""
    searches = [[_Search(pattern) for pattern in _patterns(customer)] for customer in customers]
    ways: dict[tuple[str, ...], list[tuple[Customer, _Search]]] = defaultdict(list)
    for customer, each in zip(customers, searches, strict=True):
        for search in each:
            ways[tuple(search.pattern)].append((customer, search))
    for way in ways.values():
        patterns = [search.pattern for _, search in way]
        found = await first_alike(model=Customer, columns=_COMPARED, where=where, patterns=patterns, limit=MOST)
        for (customer, search), rows in zip(way, found, strict=True):
            if rows:
                mine = _features(customer)
                search.oldest = [(row["id"], compare(mine, _features_of(row), at_least=at_least)) for row in rows]
    return searches


def _patterns(customer: Customer) -> list[Pattern]:
    """By the name, by the telephone number, by the account. Persons' names speak for it at one branch only
    (`compare`)."""
    kind: Pattern = {"kind": customer.kind.value}
    here: Pattern = {"branch_id": customer.branch_id} if customer.kind is CustomerKind.PERSON else {}
    keys = {"phone_key": dialled(customer.phone), "bank_account_index": customer.bank_account_index}
    by_name: Pattern = {**kind, **here, "search_grams": beginning(customer.name)}
    return [by_name, *({**kind, column: value} for column, value in keys.items() if value is not None)]


def _fits(pattern: Pattern, other: Customer) -> bool:
    return all(
        set(value).issubset(getattr(other, column)) if isinstance(value, list) else getattr(other, column) == value
        for column, value in pattern.items()
    )


def _handle(pattern: Pattern) -> object:
    """By which those that fit it are found among a few: the one value that few hold."""
    *_, (column, value) = pattern.items()
    return column, value[0] if isinstance(value, list) else value


def _handles(customer: Customer) -> Iterable[object]:
    yield "phone_key", customer.phone_key
    yield "bank_account_index", customer.bank_account_index
    for gram in customer.search_grams:
        yield "search_grams", gram


def _features(customer: Customer) -> Features:
    return Features(
        name=customer.name,
        is_person=customer.kind is CustomerKind.PERSON,
        branch=customer.branch_id,
        phone=dialled(customer.phone),
        account=customer.bank_account_index,
    )


def _features_of(row: Record) -> Features:
    return Features(
        name=row["name"],
        is_person=row["kind"] == CustomerKind.PERSON.value,
        branch=row["branch_id"],
        phone=row["phone_key"],
        account=row["bank_account_index"],
    )

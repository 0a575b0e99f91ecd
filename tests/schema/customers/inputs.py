"""Two files of one customer, as calls about them need: a pair that was found, or two that were merged."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

from schema.core.ids import encode
from tenants.core.rules import Rule
from tenants.core.source import AnySource
from tenants.customers.consent import record_consent
from tenants.customers.lifecycle import change_lifecycle
from tenants.customers.models import (
    BlacklistEntry,
    Customer,
    CustomerDuplicate,
    CustomerMerge,
    CustomerRelation,
    PooledLead,
)
from tenants.customers.opening import create_customer
from tenants.customers.pool import release_lead
from tenants.customers.queries import (
    CUSTOMER_DUPLICATES,
    CUSTOMER_MERGES,
    CUSTOMER_RELATIONS,
    CUSTOMERS,
    POOLED_LEADS,
)
from tenants.customers.relations import relate_customers
from tenants.customers.workflow import CustomerLifecycle, RelationKind
from tenants.processes.merging import merge_customers
from tests.people import Chain

ABOUT_TWINS = {"mergeCustomers", "undoMerge", "dismissDuplicate"}
ABOUT_BLACKLIST = {"requestBlacklisting", "requestBlacklistWaiver"}
# What whoever serves the customer does, and what it is given.
SERVED: dict[str, dict[str, Any]] = {
    "changeLifecycle": {"lifecycle": "DORMANT", "reason": "半年未联系"},
    "recordConsent": {"givenOn": "2026-03-01", "evidence": "签署同意书"},
    "withdrawConsent": {"note": "不再接受推销"},
    "relateCustomers": {"kind": "SPOUSE", "note": "同住"},
    "unrelateCustomers": {"reason": "已离异"},
    "takeLead": {},
}
ABOUT_FILES = ABOUT_TWINS | ABOUT_BLACKLIST | SERVED.keys()


@dataclass(frozen=True)
class Twins:
    """A customer's two files, and the pair or the merge they are."""

    kept: Customer
    twin: Customer
    pair: CustomerDuplicate
    merge: CustomerMerge | None = None

    @property
    def both(self) -> dict[str, Any]:
        return {"keepId": _id(CUSTOMERS, self.kept), "mergeId": _id(CUSTOMERS, self.twin)}

    @property
    def about_pair(self) -> dict[str, Any]:
        return {"customerDuplicateId": _id(CUSTOMER_DUPLICATES, self.pair), "expectedVersion": self.pair.version}

    @property
    def about_merge(self) -> dict[str, Any]:
        assert self.merge is not None
        return {"customerMergeId": _id(CUSTOMER_MERGES, self.merge), "expectedVersion": self.merge.version}


def _id(source: AnySource, record: Any) -> str:
    return str(encode(source, record.id))


async def put_twins(chain: Chain, customer: str, *, name: str | None = None, merged: bool = False) -> Twins:
    """A second file of the customer's, with their telephone number written another way."""
    kept = chain.customers[customer]
    async with chain.work() as work:
        twin = await create_customer(
            work=work,
            kind=kept.kind,
            name=name or f"{customer}（二）",
            branch_id=kept.branch_id,
            manager_id=kept.manager_id,
            phone=f"+86 {kept.phone}转8",
        )
        pair = await CustomerDuplicate.get(older_id=kept.id, newer_id=twin.id)
    merge = await _merged(chain, kept, twin) if merged else None
    return Twins(kept, twin, pair, merge)


async def _merged(chain: Chain, kept: Customer, twin: Customer) -> CustomerMerge:
    async with chain.work(chain.actor("HQ_ADMIN")) as work:
        return await merge_customers(work=work, keep_id=kept.id, merge_id=twin.id, reason="重复建档")


class Placed(Protocol):
    """Where a customer of the small chain is."""

    @property
    def customer(self) -> str: ...


P = TypeVar("P", bound=Placed)


async def files_about(chain: Chain, name: str | None, places: Iterable[P]) -> dict[P, dict[str, Any]]:
    """The input of the mutation of that name at each place, about the customer's two files."""
    return {place: await _about(chain, place.customer, name) for place in places} if name in ABOUT_FILES else {}


async def free_papers(chain: Chain) -> None:
    """From now on an identity document is no key data."""
    async with chain.work():
        rule = await Rule.get(key="customers")
        rule.value = {**rule.value, "key_fields": ["name"]}
        await rule.save()


async def list_customer(chain: Chain, customer: str) -> BlacklistEntry:
    """Puts the customer on the blacklist, as if it had been approved."""
    async with chain.work() as work:
        listed = chain.customers[customer]
        entry = BlacklistEntry(customer=listed, reason="恶意拖欠", evidence="法院判决书", listed_at=work.now)
        await entry.save()
    return entry


async def put_lead(chain: Chain, customer: str) -> PooledLead:
    """The customer as a prospect in the public pool."""
    async with chain.work() as work:
        record = await Customer.get(id=chain.customers[customer].id)
        record.lifecycle = CustomerLifecycle.PROSPECT
        await release_lead(work=work, customer=record)
        return await PooledLead.get(customer_id=record.id)


async def put_relation(chain: Chain, customer: str) -> CustomerRelation:
    """The customer and their second file, as spouses."""
    twin = (await put_twins(chain, customer, name=f"{customer}之妻")).twin
    async with chain.work() as work:
        record = await Customer.get(id=chain.customers[customer].id)
        return await relate_customers(work=work, customer=record, related_id=twin.id, kind=RelationKind.SPOUSE)


async def put_history(chain: Chain, customer: str) -> None:
    """That the customer consented to marketing, and became a customer."""
    async with chain.work(chain.actor("HQ_ADMIN")) as work:
        record = await Customer.get(id=chain.customers[customer].id)
        await record_consent(work=work, customer=record, given_on=work.today, evidence="签署同意书")
        await change_lifecycle(work=work, customer=record, lifecycle=CustomerLifecycle.CUSTOMER, reason="首次成交")


async def _served(chain: Chain, customer: str, name: str) -> dict[str, Any]:
    record = chain.customers[customer]
    if name == "takeLead":
        return {"pooledLeadId": _id(POOLED_LEADS, await put_lead(chain, customer)), "expectedVersion": 1}
    if name == "unrelateCustomers":
        relation = await put_relation(chain, customer)
        return {"customerRelationId": _id(CUSTOMER_RELATIONS, relation), "expectedVersion": relation.version}
    subject: dict[str, Any] = {"customerId": _id(CUSTOMERS, record), "expectedVersion": record.version}
    if name == "relateCustomers":
        return subject | {"relatedId": _id(CUSTOMERS, (await put_twins(chain, customer)).twin)}
    if name == "withdrawConsent":
        async with chain.work() as work:
            held = await Customer.get(id=record.id)
            await record_consent(work=work, customer=held, given_on=work.today, evidence="签署同意书")
        return subject | {"expectedVersion": held.version}
    return subject


async def _about(chain: Chain, customer: str, name: str | None) -> dict[str, Any]:
    if name in ABOUT_BLACKLIST:
        record = chain.customers[customer]
        subject = {"customerId": _id(CUSTOMERS, record), "expectedVersion": record.version}
        if name == "requestBlacklisting":
            return {**subject, "reason": "恶意拖欠", "evidence": "法院判决书"}
        await list_customer(chain, customer)
        return {**subject, "reason": "已还清欠款", "until": "2026-12-31"}
    if name in SERVED:
        return {**await _served(chain, customer, name), **SERVED[name]}
    twins = await put_twins(chain, customer, merged=name == "undoMerge")
    if name == "undoMerge":
        return {**twins.about_merge, "reason": "非同人"}
    return {**(twins.both if name == "mergeCustomers" else twins.about_pair), "reason": "已核对"}

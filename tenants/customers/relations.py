"""Which customers belong together, and how: kept from either side, so that each file shows it."""

from uuid import UUID

from tenants.core.errors import Invalid, Refusal
from tenants.core.texts import cleaned, required
from tenants.core.work import Work
from tenants.customers.models import Customer, CustomerRelation
from tenants.customers.queries import CUSTOMERS
from tenants.customers.workflow import INVERSE, RelationKind


class AlreadyRelated(Refusal):
    """These two customers are related already: {kind}."""

    code = "TAKEN"
    zh = "两位客户之间已登记关系：{kind}。"


async def relate_customers(
    *, work: Work, customer: Customer, related_id: UUID, kind: RelationKind, note: str | None = None
) -> CustomerRelation:
    """Keeps what another customer is to this one, and the inverse on the other's file; raises `AlreadyRelated`."""
    if related_id == customer.id:
        raise Invalid(field=("related_id",), detail="!= customerId")
    related = await work.find(source=CUSTOMERS, id=related_id, field="related_id")
    held = await CustomerRelation.get_or_none(customer_id=customer.id, related_id=related.id)
    if held is not None:
        raise AlreadyRelated(field=("related_id",), kind=held.kind.value)
    said = cleaned(note, field="note", limit=400)
    relation = CustomerRelation(customer=customer, related=related, kind=kind, note=said)
    inverse = CustomerRelation(customer=related, related=customer, kind=INVERSE[kind], note=said)
    await relation.save()
    await inverse.save()
    return relation


async def unrelate_customers(*, work: Work, relation: CustomerRelation, reason: str) -> Customer:
    """Takes the relation out of both files; the trail keeps it, and why."""
    work.reason = required(reason, field="reason", limit=2_000)
    customer = await Customer.get(id=relation.customer_id)
    inverse = await CustomerRelation.get_or_none(customer_id=relation.related_id, related_id=relation.customer_id)
    for each in (relation, inverse):
        if each is not None:
            await each.fetch_related("customer")
            await each.delete()
    return customer

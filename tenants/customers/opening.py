"""Files opened, one or many: each is checked by itself, then all are numbered, compared and written together."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Required, TypeVar, Unpack
from uuid import UUID

from tenants.branches.entering import taking_on
from tenants.branches.queries import BRANCHES
from tenants.core import custom_fields as own_fields
from tenants.core.actor import Actor
from tenants.core.contact_data import email_address, phone_number
from tenants.core.errors import Invalid, Refusal
from tenants.core.identification import Papers
from tenants.core.permissions import Permission
from tenants.core.texts import cleaned, required
from tenants.core.work import Work
from tenants.customers.duplicates import Twins
from tenants.customers.models import Customer, HandOver
from tenants.customers.papers import IdentityTaken, on_file, take
from tenants.customers.responsibility import employed
from tenants.customers.scoring import assess, vip_formula
from tenants.customers.workflow import BEGINS, CustomerKind, CustomerLifecycle, VipFormula
from tenants.staff.queries import STAFF

T = TypeVar("T")


class NewFile(Papers, total=False):
    """What is given of a customer whose file is opened."""

    kind: Required[CustomerKind]
    name: Required[str]
    branch_id: Required[UUID]
    manager_id: Required[UUID]
    phone: str | None
    email: str | None
    address: str | None
    source: str | None
    lifecycle: CustomerLifecycle
    amounts: Mapping[str, Decimal] | None
    custom_fields: Mapping[str, object] | None


@dataclass(frozen=True, slots=True)
class _Draft:
    """A file found good, the number of its identity document, and in whose right it is opened."""

    customer: Customer
    number: str | None
    actor: Actor


async def create_customer(*, work: Work, **given: Unpack[NewFile]) -> Customer:
    """Opens a customer's file at a branch, under one responsible manager; scored by the tenant's VIP formula."""
    (opened,) = await create_customers(work=work, given=[given])
    if isinstance(opened, Refusal):
        raise opened
    return opened


async def create_customers(*, work: Work, given: Sequence[NewFile]) -> list[Customer | Refusal]:
    """Opens as many files, in their order. One that is refused has its refusal there, and the others are opened; what
    the database has against one is raised for all."""
    formula, branches = await vip_formula(), {each["branch_id"] for each in given}
    await work.look_up(source=BRANCHES, ids=branches, permission=Permission.CUSTOMER_CREATE, hold=True)
    await work.look_up(source=STAFF, ids={each["manager_id"] for each in given}, hold=True)
    drafts = await _untaken(work, [await _drafted(work, formula, each) for each in given])
    good = [draft for draft in drafts if isinstance(draft, _Draft)]
    numbers = await work.next_numbers(series="customer", form="K-{:06d}", count=len(good))
    for draft, number in zip(good, numbers, strict=True):
        draft.customer.number = number
    twins = await Twins.of_new([draft.customer for draft in good])
    for draft in good:
        work.actor = draft.actor
        await draft.customer.save()
        await _first_manager(work, draft.customer)
        await twins.keep(draft.customer)
    return [draft.customer if isinstance(draft, _Draft) else draft for draft in drafts]


async def _drafted(work: Work, formula: VipFormula, given: NewFile) -> _Draft | Refusal:
    try:
        return await _checked(work, formula, given)
    except Refusal as refusal:
        return refusal


async def _checked(work: Work, formula: VipFormula, given: NewFile) -> _Draft:
    branch = await taking_on(work=work, id=given["branch_id"], permission=Permission.CUSTOMER_CREATE)
    manager = await employed(work=work, id=given["manager_id"], field="manager_id")
    customer = Customer(
        kind=given["kind"],
        name=required(given["name"], field="name", limit=200),
        branch=branch,
        manager=manager,
        phone=phone_number(given.get("phone"), field="phone"),
        email=email_address(given.get("email"), field="email"),
        address=cleaned(given.get("address"), field="address", limit=400),
        source=cleaned(given.get("source"), field="source", limit=80),
        lifecycle=_beginning(given.get("lifecycle", CustomerLifecycle.CUSTOMER)),
        currency=work.tenant.currency,
        custom_fields=await own_fields.validated(entity="Customer", values=given.get("custom_fields") or {}),
    )
    number = take(work=work, customer=customer, papers=given)
    assess(customer, amounts=given.get("amounts") or {}, formula=formula)
    return _Draft(customer, number, work.actor)


def _beginning(lifecycle: CustomerLifecycle) -> CustomerLifecycle:
    if lifecycle not in BEGINS:
        raise Invalid(field=("lifecycle",), detail=", ".join(sorted(BEGINS)))
    return lifecycle


async def _untaken(work: Work, drafts: Sequence[_Draft | Refusal]) -> list[_Draft | Refusal]:
    """A file whose identity document a customer has, or one opened before it in the same call, is refused."""
    identities = [
        (draft.customer.identity_document, draft.number)
        for draft in drafts
        if isinstance(draft, _Draft) and draft.number is not None
    ]
    taken = set(await on_file(work=work, identities=identities))
    told: list[_Draft | Refusal] = []
    for draft in drafts:
        if isinstance(draft, _Draft) and draft.number is not None:
            identity = (draft.customer.identity_document, draft.number)
            told.append(IdentityTaken(field=("identity_number",)) if identity in taken else draft)
            taken.add(identity)
        else:
            told.append(draft)
    return told


async def _first_manager(work: Work, customer: Customer) -> None:
    first = HandOver(
        customer=customer,
        giver=None,
        receiver_id=customer.manager_id,
        reason="first manager",
        handed_over_at=work.now,
    )
    await first.save()

"""The papers in a customer's file: an identity document that no other customer has, and a bank account."""

from collections.abc import Sequence

from tenants.core.errors import Refusal
from tenants.core.expressions import Among
from tenants.core.identification import IdentityPapers, Papers, identity_given, take_papers
from tenants.core.identity_documents import OF_ORGANISATIONS, OF_PERSONS, IdentityDocument
from tenants.core.records import matching
from tenants.core.sealing import indexes_of, opened
from tenants.core.work import Work
from tenants.customers.models import Customer
from tenants.customers.workflow import CustomerKind

Identity = tuple[IdentityDocument | None, str | None]
"""A document and its number, or neither."""


class IdentityTaken(Refusal):
    """Another customer of this chain has this identity document on file."""

    code = "TAKEN"
    zh = "本机构已有客户登记了该证件。"


def take(*, work: Work, customer: Customer, papers: Papers) -> str | None:
    """Takes the papers over, and raises as `take_papers` does; the identity number, which is still to be looked for in
    other files, if there is one."""
    person = customer.kind is CustomerKind.PERSON
    return take_papers(work=work, record=customer, papers=papers, documents=_documents(customer), card=person)


async def identify(*, work: Work, customer: Customer, papers: Papers) -> None:
    """Takes the bank account over, and the identity document, which no other customer may have.

    Raises as `take_papers` does, and `IdentityTaken`.
    """
    number = take(work=work, customer=customer, papers=papers)
    if number is not None:
        await require_untaken(work=work, customer=customer, identity=(customer.identity_document, number))


def identity_on_file(*, work: Work, customer: Customer) -> Identity:
    """What the file holds."""
    sealed, column = customer.identity_number, "identity_number"
    if sealed is None:
        return None, None
    return customer.identity_document, opened(Customer, column=column, id=customer.id, sealed=sealed, vault=work.vault)


def identity_wanted(*, work: Work, customer: Customer, papers: IdentityPapers) -> Identity:
    """What the file would hold if the papers were taken; raises at the member at fault."""
    on_file = identity_on_file(work=work, customer=customer)
    given = identity_given(papers=papers, on_file=on_file[0], documents=_documents(customer), today=work.today)
    return on_file if given is None else given


async def require_untaken(*, work: Work, customer: Customer, identity: Identity) -> None:
    """Raises `IdentityTaken` when another customer has it."""
    document, number = identity
    if number is None:
        return
    indexes = indexes_of(Customer, column="identity_number", values=[number], vault=work.vault)
    same = Customer.filter(identity_document=document, identity_number_index__in=indexes)
    if await same.exclude(id=customer.id).exists():
        raise IdentityTaken(field=("identity_number",))


async def on_file(*, work: Work, identities: Sequence[Identity]) -> frozenset[Identity]:
    """Those of the identity documents that a customer has."""
    numbers = {
        index: number
        for _, number in identities
        if number is not None
        for index in indexes_of(Customer, column="identity_number", values=[number], vault=work.vault)
    }
    if not numbers:
        return frozenset()
    found = await matching(model=Customer, where=Among("identity_number_index", tuple(numbers)))
    return frozenset((each.identity_document, numbers[each.identity_number_index or ""]) for each in found)


def _documents(customer: Customer) -> tuple[IdentityDocument, ...]:
    return OF_PERSONS if customer.kind is CustomerKind.PERSON else OF_ORGANISATIONS

"""Records with an identity document and a bank account, both sealed."""

from collections.abc import Sequence
from datetime import date
from typing import TypedDict

from tenants.core.errors import Invalid, Required
from tenants.core.identity_documents import IdentityDocument, bank_account, identity_number
from tenants.core.model import TenantModel, optional_enum
from tenants.core.sealing import blind_index, seal_into, sealed_text
from tenants.core.work import Work


class Identified(TenantModel):
    """Numbers that lie sealed and are found again by their blind indexes."""

    identity_document = optional_enum(IdentityDocument, max_length=40)
    identity_number = sealed_text()
    identity_number_index = blind_index()
    bank_account = sealed_text()
    bank_account_index = blind_index()

    class Meta:
        abstract = True


class IdentityPapers(TypedDict, total=False):
    """What is given of the identity document; left out or None stays, a blank number empties both."""

    identity_document: IdentityDocument | None
    identity_number: str | None


class Papers(IdentityPapers, total=False):
    """What is given of them; left out or None stays, a blank number empties its column."""

    bank_account: str | None


def take_papers(
    *, work: Work, record: Identified, papers: Papers, documents: Sequence[IdentityDocument], card: bool
) -> str | None:
    """Seals the numbers given into the record; the identity number, if there was one to take.

    Without a document the number is that of the one on file, or of the first of `documents`, which may be used here;
    with `card` the account is a bank card's. Raises `Invalid` and, for another document without its number, `Required`.
    """
    account = papers.get("bank_account")
    if account is not None:
        checked = bank_account(account, field="bank_account", card=card)
        seal_into(record, column="bank_account", value=checked, vault=work.vault)
    identity = identity_given(papers=papers, on_file=record.identity_document, documents=documents, today=work.today)
    if identity is None:
        return None
    record.identity_document, taken = identity
    seal_into(record, column="identity_number", value=taken, vault=work.vault)
    return taken


def identity_given(
    *, papers: IdentityPapers, on_file: IdentityDocument | None, documents: Sequence[IdentityDocument], today: date
) -> tuple[IdentityDocument | None, str | None] | None:
    """The document and its number as they are kept, neither of a blank number; None when nothing of them was given.

    Raises as `take_papers` does.
    """
    number, given = papers.get("identity_number"), papers.get("identity_document")
    if number is None and given in {None, on_file}:
        return None
    document = given or on_file or documents[0]
    if document not in documents:
        raise Invalid(field=("identity_document",), detail=" / ".join(documents))
    if number is None:
        raise Required(field=("identity_number",))
    taken = identity_number(number, document=document, field="identity_number", today=today)
    return (document if taken else None), taken

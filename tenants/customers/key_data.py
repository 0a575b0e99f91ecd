"""Key data of a customer's file: what changes only by a request that somebody else approves."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Unpack

from tenants.approvals.asking import Asked, Change, NeedsApproval, request_approval, sealed_changes
from tenants.approvals.models import ApprovalRequest
from tenants.approvals.workflow import ApprovalKind
from tenants.core.contact_data import email_address, phone_number
from tenants.core.errors import Refusal
from tenants.core.identification import IdentityPapers, Papers
from tenants.core.identity_documents import IdentityDocument
from tenants.core.rules import rule
from tenants.core.texts import cleaned, required
from tenants.core.work import Work
from tenants.customers.duplicates import look_for_duplicates
from tenants.customers.models import Customer
from tenants.customers.papers import identify, identity_on_file, identity_wanted, require_untaken

IDENTITY: Final = "identity_number"
PAPERS: Final = ("identity_document", IDENTITY)


class NothingChanges(Refusal):
    """The file says so already."""

    code = "UNCHANGED"
    zh = "客户档案已是如此，无需变更。"


class SubjectChanged(Refusal):
    """The customer's file changed since this was asked for; refuse the request and ask anew."""

    code = "SUBJECT_CHANGED"
    zh = "提出申请后客户档案已被修改，请拒绝该申请并重新提出。"


def as_kept(given: Mapping[str, str | None]) -> dict[str, str | None]:
    """Those of the members that were given, as they are kept; an empty text clears. Raises at the member at fault."""
    kept: dict[str, str | None] = {}
    for member, text in given.items():
        if text is None:
            continue
        match member:
            case "name":
                kept[member] = required(text, field="name", limit=200)
            case "phone":
                kept[member] = phone_number(text, field="phone")
            case "email":
                kept[member] = email_address(text, field="email")
            case _:
                kept[member] = cleaned(text, field=member, limit=400)
    return kept


async def require_free(
    *, work: Work, customer: Customer, wanted: Mapping[str, str | None], papers: IdentityPapers
) -> None:
    """Raises `NeedsApproval` at the first member that would change and is key data by the tenant's rules. What the file
    lacks is filled in freely."""
    key_fields = (await rule(key="customers"))["key_fields"]
    for member, value in wanted.items():
        if member in key_fields and getattr(customer, member) not in {None, value}:
            raise NeedsApproval(field=(member,))
    if IDENTITY in key_fields and customer.identity_number is not None and _identity_changes(work, customer, papers):
        raise NeedsApproval(field=(IDENTITY,))


async def request_customer_change(
    *,
    work: Work,
    customer: Customer,
    reason: str,
    name: str | None = None,
    phone: str | None = None,
    email: str | None = None,
    address: str | None = None,
    **papers: Unpack[IdentityPapers],
) -> ApprovalRequest:
    """Asks for a change of the file that somebody else approves; what is left out stays, an empty text clears. A number
    of an identity document lies sealed in the request as it does in the file.

    Raises at the member at fault, `IdentityTaken` and `NothingChanges`.
    """
    wanted = as_kept({"name": name, "phone": phone, "email": email, "address": address})
    changes = [
        Change(member=member, before=before, after=after)
        for member, after in wanted.items()
        if (before := getattr(customer, member)) != after
    ]
    sealed = _identity_changes(work, customer, papers)
    if sealed:
        identity = identity_wanted(work=work, customer=customer, papers=papers)
        await require_untaken(work=work, customer=customer, identity=identity)
    if not changes and not sealed:
        raise NothingChanges
    asked = Asked(kind=ApprovalKind.CUSTOMER_CHANGE, reason=reason, payload={"changes": changes}, sealed=sealed)
    return await request_approval(work=work, record=customer, asked=asked)


async def carry_out_change(*, work: Work, request: ApprovalRequest) -> None:
    """Changes the file as approved; raises `SubjectChanged` when it no longer says what it said then."""
    customer = await Customer.filter(id=request.entity_id).select_for_update(no_key=True).get()
    work.reason = request.reason
    changes: list[dict[str, Any]] = request.payload["changes"]
    for change in changes:
        if getattr(customer, change["member"]) != change["before"]:
            raise SubjectChanged
        setattr(customer, change["member"], change["after"])
    sealed = sealed_changes(id=request.id, sealed=request.payload_sealed, vault=work.vault)
    await _carry_out_sealed(work, customer, sealed)
    await customer.save()
    await look_for_duplicates(customer=customer)


def _identity_changes(work: Work, customer: Customer, papers: IdentityPapers) -> list[Change]:
    """What would change of the document and its number; the file's own is opened only to be compared with another."""
    if papers.get("identity_document") is None and papers.get("identity_number") is None:
        return []
    wanted = identity_wanted(work=work, customer=customer, papers=papers)
    rows = zip(PAPERS, identity_on_file(work=work, customer=customer), wanted, strict=True)
    return [Change(member=member, before=held, after=after) for member, held, after in rows if held != after]


async def _carry_out_sealed(work: Work, customer: Customer, changes: Sequence[Change]) -> None:
    """Nobody else may have got the number meanwhile: raises `IdentityTaken`, and `SubjectChanged`."""
    if not changes:
        return
    after = dict(zip(PAPERS, identity_on_file(work=work, customer=customer), strict=True))
    for change in changes:
        if after[change["member"]] != change["before"]:
            raise SubjectChanged
        after[change["member"]] = change["after"]
    document, number = after["identity_document"], after[IDENTITY]
    papers = Papers(identity_document=IdentityDocument(document) if document else None, identity_number=number or "")
    await identify(work=work, customer=customer, papers=papers)

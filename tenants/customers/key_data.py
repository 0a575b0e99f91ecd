"""Key data of a customer's file: what changes only by a request that somebody else approves."""

from collections.abc import Mapping
from typing import Any

from tenants.approvals.asking import Asked, NeedsApproval, request_approval
from tenants.approvals.models import ApprovalRequest
from tenants.approvals.workflow import ApprovalKind
from tenants.core.contact_data import email_address, phone_number
from tenants.core.errors import Refusal
from tenants.core.rules import rule
from tenants.core.texts import cleaned, required
from tenants.core.work import Work
from tenants.customers.duplicates import look_for_duplicates
from tenants.customers.models import Customer

MEMBERS = ("name", "phone", "email", "address")


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


async def require_free(*, customer: Customer, wanted: Mapping[str, str | None]) -> None:
    """Raises `NeedsApproval` at the first member that would change and is key data by the tenant's rules."""
    key_fields = (await rule(key="customers"))["key_fields"]
    for member, value in wanted.items():
        if member in key_fields and getattr(customer, member) != value:
            raise NeedsApproval(field=(member,))


async def request_customer_change(
    *,
    work: Work,
    customer: Customer,
    reason: str,
    name: str | None = None,
    phone: str | None = None,
    email: str | None = None,
    address: str | None = None,
) -> ApprovalRequest:
    """Asks for a change of the file that somebody else approves; what is left out stays, an empty text clears."""
    wanted = as_kept({"name": name, "phone": phone, "email": email, "address": address})
    changes = [
        {"member": member, "before": before, "after": after}
        for member, after in wanted.items()
        if (before := getattr(customer, member)) != after
    ]
    if not changes:
        raise NothingChanges
    asked = Asked(kind=ApprovalKind.CUSTOMER_CHANGE, reason=reason, payload={"changes": changes})
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
    await customer.save()
    await look_for_duplicates(customer=customer)

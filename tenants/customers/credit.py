"""What credit a customer has: assessed by one person, granted by another."""

from datetime import date
from decimal import Decimal

from tenants.approvals.asking import Asked, request_approval
from tenants.approvals.models import ApprovalRequest
from tenants.approvals.workflow import ApprovalKind
from tenants.core.dates import day, local_date
from tenants.core.errors import Invalid
from tenants.core.money import exact
from tenants.core.work import Work
from tenants.customers.models import Customer

BEST_SCORE = 100


async def assess_credit(
    *, work: Work, customer: Customer, score: int, limit: Decimal, valid_until: date, reason: str
) -> ApprovalRequest:
    """Asks for a limit of credit in the tenant's currency, from a score of 0 to 100 and up to and including a day;
    it holds once it is approved."""
    if not 0 <= score <= BEST_SCORE:
        raise Invalid(field=("score",), detail=f"0 – {BEST_SCORE}")
    if valid_until < (today := local_date(work.now, zone=work.tenant.time_zone)):
        raise Invalid(field=("valid_until",), detail=f">= {today}")
    granted = exact(limit, currency=work.tenant.currency, field=("limit",))
    changes = {"credit_score": score, "credit_limit": granted, "credit_valid_until": valid_until}
    payload = {
        "changes": [
            {"member": member, "before": _told(getattr(customer, member)), "after": _told(value)}
            for member, value in changes.items()
        ]
    }
    asked = Asked(kind=ApprovalKind.CREDIT_LIMIT, reason=reason, payload=payload, amount=granted)
    return await request_approval(work=work, record=customer, asked=asked)


async def grant_credit(*, work: Work, request: ApprovalRequest) -> None:
    """Puts the approved limit into the customer's file."""
    customer = await Customer.filter(id=request.entity_id).select_for_update(no_key=True).get()
    wanted = {change["member"]: change["after"] for change in request.payload["changes"]}
    work.reason = request.reason
    customer.credit_score = int(wanted["credit_score"])
    customer.credit_limit = Decimal(wanted["credit_limit"])
    customer.credit_valid_until = day(wanted["credit_valid_until"])
    await customer.save()


def _told(value: object) -> str | None:
    return None if value is None else str(value)

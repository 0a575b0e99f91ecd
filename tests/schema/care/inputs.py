"""A visit that a customer is due, and one valid input of every mutation about it."""

from datetime import date
from typing import Any

from schema.core.ids import encode
from tenants.care.models import CareVisit
from tenants.care.queries import CARE_VISITS
from tenants.care.workflow import CareBy, CareKind
from tenants.customers.models import Customer
from tenants.customers.workflow import CustomerGrade
from tests.people import Chain

CARE_MEMBERS: dict[str, dict[str, Any]] = {
    "completeCareVisit": {"note": "上门拜访，客户近况良好"},
    "skipCareVisit": {"reason": "客户出国"},
}
_SERVING = {"HQ_ADMIN", "REGIONAL_MANAGER", "BRANCH_MANAGER", "GROUP_LEADER", "STAFF"}
CARE_CALLERS: dict[str, set[str]] = dict.fromkeys(CARE_MEMBERS, _SERVING)
CARE_WRITTEN: dict[str, tuple[dict[str, int], tuple[str, str, Any, Any]]] = {
    "completeCareVisit": ({"CareVisit": 1, "Contact": 1}, ("Contact", "note", None, "上门拜访，客户近况良好")),
    "skipCareVisit": ({"CareVisit": 1}, ("CareVisit", "status", "DUE", "SKIPPED")),
}


async def put_care_visit(chain: Chain, customer: str, *, due_on: date = date(2026, 3, 8)) -> CareVisit:
    """A visit due, to a customer who is not graded any more, so that none follows."""
    async with chain.work():
        visit = CareVisit(
            customer=await Customer.get(id=chain.customers[customer].id),
            kind=CareKind.VISIT,
            grade=CustomerGrade.A,
            by=CareBy.MANAGER,
            due_on=due_on,
        )
        await visit.save()
    return visit


async def care_input(chain: Chain, name: str, *, customer: str) -> dict[str, Any]:
    """What the mutation of that name is given about a new visit to the customer."""
    visit = await put_care_visit(chain, customer)
    return {"careVisitId": str(encode(CARE_VISITS, visit.id)), "expectedVersion": 1, **CARE_MEMBERS[name]}

"""One valid input of every mutation of sales, who may call it, and what it writes to the trail."""

from collections.abc import Mapping, Sequence
from typing import Any

from schema.core.ids import encode
from tenants.opportunities.queries import OPPORTUNITIES
from tests.people import Chain
from tests.tenants.opportunities.cases import ACCEPTED, LOST, OFFERED, Step, open_sale

# What is done before each mutation can be called.
BEFORE: Mapping[str, Sequence[Step]] = {
    "updateOpportunity": OFFERED,
    "advanceOpportunity": (),
    "setBackOpportunity": OFFERED,
    "winOpportunity": ACCEPTED,
    "loseOpportunity": OFFERED,
    "reopenOpportunity": LOST,
    "reassignOpportunity": OFFERED,
}
# What the step itself is given.
MEMBERS: Mapping[str, Mapping[str, object]] = {
    "updateOpportunity": {"amount": "9000.00", "expectedOn": "2026-07-31"},
    "advanceOpportunity": {"evidence": "客户提到子女教育金"},
    "setBackOpportunity": {"stage": "CONFIRMED", "reason": "需求有变"},
    "winOpportunity": {"collected": "7800.00", "evidence": "银行到账"},
    "loseOpportunity": {"reason": "COMPETITOR", "note": "对手报价更低", "competitor": "太平保险"},
    "reopenOpportunity": {"reason": "客户再次来电"},
    "reassignOpportunity": {"reason": "原负责人休假"},
}
OPPORTUNITY_STEPS = {*MEMBERS, "reassignOpportunities"}
# Who takes a sale over from whom.
_SUCCESSOR = {"欧阳娜娜": "004", "上海恒远贸易有限公司": "005", "吴磊": "003", "郑爽": "003"}


async def put_opportunity(chain: Chain, name: str, *, customer: str) -> dict[str, Any]:
    """The input of that mutation, about a new sale there."""
    if name == "reassignOpportunities":
        return {"rows": [await put_opportunity(chain, "reassignOpportunity", customer=customer)]}
    sale = await open_sale(chain, customer=customer, steps=BEFORE[name])
    given = {"opportunityId": str(encode(OPPORTUNITIES, sale.id)), "expectedVersion": sale.version, **MEMBERS[name]}
    return given | ({"ownerId": chain.id(chain.staff[_SUCCESSOR[customer]])} if name == "reassignOpportunity" else {})


NEW_OPPORTUNITY = {"subject": "子女教育金方案", "evidence": "老客户转介绍", "amount": "5000.00"}

_LEADERS = {"HQ_ADMIN", "REGIONAL_MANAGER", "BRANCH_MANAGER", "GROUP_LEADER"}
OPPORTUNITY_CALLERS: dict[str, set[str]] = {
    **dict.fromkeys(
        ("createOpportunity", *(name for name in MEMBERS if not name.startswith("re"))), _LEADERS | {"STAFF"}
    ),
    **dict.fromkeys(("reopenOpportunity", "reassignOpportunity", "reassignOpportunities"), _LEADERS),
}

_MOVED = {"Opportunity": 1, "StageStay": 2, "TimelineEntry": 1}
_ALONE = {"Opportunity": 1, "TimelineEntry": 1}
OPPORTUNITIES_WRITTEN: dict[str, tuple[dict[str, int], tuple[str, str, Any, Any]]] = {
    "createOpportunity": (_ALONE | {"StageStay": 1}, ("Opportunity", "probability", None, 5)),
    "updateOpportunity": (_ALONE, ("Opportunity", "amount", "8000.00", "9000.00")),
    "advanceOpportunity": (_MOVED, ("Opportunity", "stage", "MET", "FOUND")),
    "setBackOpportunity": (_MOVED, ("Opportunity", "stage", "OFFERED", "CONFIRMED")),
    "winOpportunity": (_MOVED, ("Opportunity", "status", "OPEN", "WON")),
    "loseOpportunity": (_ALONE | {"StageStay": 1}, ("Opportunity", "competitor", None, "太平保险")),
    "reopenOpportunity": (_ALONE | {"StageStay": 1}, ("Opportunity", "round", 1, 2)),
    "reassignOpportunity": (_ALONE, ("TimelineEntry", "note", None, "原负责人休假")),
    "reassignOpportunities": (_ALONE, ("TimelineEntry", "note", None, "原负责人休假")),
}

"""One valid input of every mutation of complaints, about a complaint at a place, in the state the step starts from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from tenants.complaints import receiving
from tenants.complaints.models import Complaint
from tenants.complaints.workflow import ComplaintKind, ComplaintStatus
from tenants.customers.workflow import ContactChannel
from tests.people import Chain
from tests.tenants.complaints.cases import PAUSE, WAYS, Step

if TYPE_CHECKING:
    from tests.schema.calls import Desk, Place

S = ComplaintStatus

# What is taken before each mutation can be called.
BEFORE: Mapping[str, Sequence[Step]] = {
    "startInvestigation": WAYS[S.RECEIVED],
    "assignComplaint": WAYS[S.INVESTIGATING],
    "proposeResolution": WAYS[S.ASSIGNED],
    "recordCustomerAnswer": WAYS[S.PLAN_PROPOSED],
    "recordImplementation": WAYS[S.IMPLEMENTING],
    "recordCallback": WAYS[S.CALLBACK],
    "closeComplaint": WAYS[S.INVESTIGATING],
    "withdrawComplaint": WAYS[S.RECEIVED],
    "reopenComplaint": WAYS[S.UNJUSTIFIED],
    "addComplaintNote": WAYS[S.RECEIVED],
    "reassignComplaint": WAYS[S.RECEIVED],
    "pauseComplaint": WAYS[S.RECEIVED],
    "resumeComplaint": (PAUSE,),
}
# What the step itself is given.
MEMBERS: Mapping[str, Mapping[str, object]] = {
    "startInvestigation": {"note": "调阅档案"},
    "proposeResolution": {"plan": "三日内完成理赔并致歉"},
    "recordCustomerAnswer": {"answer": "ACCEPTED", "note": "同意"},
    "recordImplementation": {"note": "理赔款已到账"},
    "recordCallback": {"result": "SATISFIED", "satisfaction": 5, "note": "满意"},
    "closeComplaint": {"outcome": "UNJUSTIFIED", "explanation": "已按合同约定办理"},
    "withdrawComplaint": {"reason": "客户撤回"},
    "reopenComplaint": {"reason": "问题再次出现"},
    "pauseComplaint": {"reason": "客户出国"},
    "resumeComplaint": {},
}


async def put_complaint(
    chain: Chain, *, branch: str, customer: str, handler: str, steps: Sequence[Step] = (), subject: str = "理赔迟延"
) -> Complaint:
    """A general complaint so far on its way, received and handled at that place."""
    async with chain.work() as work:
        complaint = await receiving.receive_complaint(
            work=work,
            kind=ComplaintKind.GENERAL,
            channel=ContactChannel.LETTER,
            subject=subject,
            description="提交资料已三周，没有任何答复。",
            customer_id=chain.customers[customer].id,
            branch_id=chain.branches[branch].id,
            handler_id=chain.staff[handler].id,
        )
        for step in steps:
            await step(work, complaint)
    return complaint


def new_complaint(desk: Desk, place: Place) -> dict[str, object]:
    """A complaint to receive at the place."""
    return {
        "kind": "QUALITY",
        "channel": "TELEPHONE",
        "externalReference": "银保监投诉〔2026〕118 号",
        "subject": "理赔迟迟没有答复",
        "description": "提交资料已三周，营业部没有任何答复。",
        "customerId": desk.customer(place.customer),
        "branchId": desk.branch(place.branch),
        "handlerId": desk.staff(place.staff),
    }

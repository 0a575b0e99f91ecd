"""A branch with something of every kind left is reviewed, handed over in one step and closed."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from tortoise.functions import Sum

from tenants.branches.workflow import BranchStatus
from tenants.claims.models import Claim
from tenants.complaints.models import Complaint
from tenants.core.deadlines import Deadline
from tenants.customers.models import Customer, HandOver
from tenants.ledger.models import LedgerPosting
from tenants.ledger.workflow import LedgerAccount, PaymentMethod
from tenants.opportunities.models import Opportunity
from tenants.orders.models import Invoice, Order
from tenants.policies.models import Policy
from tenants.staff.models_departure import Departure
from tests.people import Chain
from tests.schema.branches.inputs import put_state
from tests.schema.calls import Desk, Input, Outcome, call
from tests.schema.complaints.inputs import put_complaint
from tests.schema.project_groups.inputs import put_group
from tests.schema.training.inputs import put_session
from tests.tenants.approvals.cases import ask_for_change
from tests.tenants.claims.cases import DECIDED, report
from tests.tenants.opportunities.cases import open_sale
from tests.tenants.orders.cases import INVOICED, pay, quote
from tests.tenants.policies.cases import IN_FORCE, propose
from tests.tenants.staff.cases import notice

KINDS = (
    *(
        "units",
        "staff",
        "departures",
        "customers",
        "complaints",
        "opportunities",
        "policies",
        "claims",
        "orders",
        "invoices",
    ),
    *("projectGroups", "trainingSessions", "approvalRequests"),
)
REVIEW = f"""query($id: ID!) {{ closingHandover(branchId: $id) {{
    branch {{ code }} {" ".join(f"{kind} {{ totalCount nodes {{ id }} }}" for kind in KINDS)} }} }}"""
SIZES = dict.fromkeys(KINDS, 1)
REASON = "网点撤并"


async def _fill(chain: Chain) -> dict[str, Any]:
    """Something of every kind at 浦东, an order with 60.00 of 110.00 paid in cash that is still in hand."""
    made = {
        "complaint": await put_complaint(chain, branch="PUDONG", customer="周杰", handler="003"),
        "policy": (policy := await propose(chain, customer="周杰", steps=IN_FORCE)),
        "departure": await notice(chain, "003", receiver="006"),
        "sale": await open_sale(chain, customer="周杰"),
        "claim": await report(chain, policy=policy, steps=DECIDED),
        "order": await quote(
            chain,
            customer="周杰",
            seller="003",
            steps=(*INVOICED, pay("60.00", method=PaymentMethod.CASH)),
        ),
    }
    await put_session(chain, branch="PUDONG")
    await put_group(chain, branch="PUDONG", leader="003")
    await ask_for_change(chain, by="003", customer="周杰")
    return made


async def _sizes(desk: Desk, role: str = "HQ_ADMIN") -> Mapping[str, int]:
    found = await desk.chain.ask(desk.chain.actor(role), REVIEW, id=desk.branch("PUDONG"))
    review = found["closingHandover"]
    assert review["branch"] == {"code": "PUDONG"}
    assert all(len(review[kind]["nodes"]) == review[kind]["totalCount"] for kind in KINDS)
    return {kind: review[kind]["totalCount"] for kind in KINDS}


async def _call(desk: Desk, name: str, version: int, *, dry: bool = False, **members: Any) -> Outcome:
    given: Input = {"branchId": desk.branch("PUDONG"), "expectedVersion": version, **members}
    return await call(desk.chain, desk.chain.actor("HQ_ADMIN"), name, given, dry=dry, selection="version status")


async def _balances(chain: Chain, code: str) -> dict[str, Decimal]:
    """What the branch's accounts stand at, without those at nothing."""
    async with chain.reading():
        found = (
            LedgerPosting.filter(branch_id=chain.branches[code].id).annotate(total=Sum("amount")).group_by("account")
        )
        return {row["account"]: row["total"] for row in await found.values("account", "total") if row["total"]}


async def test_a_branch_is_reviewed_handed_over_whole_and_closed(desk: Desk) -> None:
    chain = desk.chain
    made = await _fill(chain)
    version = (await put_state(chain, "PUDONG", BranchStatus.CLOSING)).version
    assert await _sizes(desk) == await _sizes(desk, "REGIONAL_MANAGER") == SIZES
    refused = await _call(desk, "closeBranch", version)
    assert refused.codes == ["STILL_USED"]
    assert "staff: 1, departures: 1, customers: 1, complaints: 1" in refused.user_errors[0]["message"]
    before = await _balances(chain, "PUDONG")
    assert (before["RECEIVABLE"], before["CASH"]) == (Decimal("50.00"), Decimal("60.00"))

    placing = {
        "staffMemberId": desk.staff("003"),
        "branchId": desk.branch("CHENGDU"),
        "customersToId": desk.staff("006"),
    }
    plan: Input = {"receiverBranchId": desk.branch("XUHUI"), "placings": [placing], "reason": REASON}
    wrong = plan | {"placings": [placing, placing | {"staffMemberId": desk.staff("006")}]}
    assert (await _call(desk, "handOverBranch", version, **wrong)).faults == [
        ("NOT_FOUND", ["placings", "1", "staffMemberId"])
    ]
    below = plan | {"receiverBranchId": desk.branch("PUDONG-1")}
    assert (await _call(desk, "handOverBranch", version, **below)).faults == [("INVALID", ["receiverBranchId"])]
    assert (await _call(desk, "handOverBranch", version, dry=True, **plan)).is_done
    assert await _sizes(desk) == SIZES

    done = await _call(desk, "handOverBranch", version, **plan)
    assert done.payload is not None, done
    assert await _sizes(desk) == dict.fromkeys(KINDS, 0)
    await _look_around(desk, made)
    assert (await _call(desk, "handOverBranch", version, **plan)).codes == ["STALE_VERSION"]
    closed = await _call(desk, "closeBranch", done.payload["branch"]["version"])
    assert closed.payload is not None
    assert closed.payload["branch"]["status"] == "CLOSED"


async def _look_around(desk: Desk, made: Mapping[str, Any]) -> None:
    chain = desk.chain
    xuhui, chengdu = chain.branches["XUHUI"].id, chain.branches["CHENGDU"].id
    async with chain.reading():
        customer = await Customer.get(name="周杰")
        assert (customer.manager_id, customer.branch_id) == (chain.staff["006"].id, xuhui)
        handed = await HandOver.filter(customer_id=customer.id, receiver_id=chain.staff["006"].id).get()
        assert handed.reason == REASON
        assert (await Complaint.get(id=made["complaint"].id)).branch_id == xuhui
        assert (await Policy.get(id=made["policy"].id)).branch_id == chengdu
        assert (await Departure.get(id=made["departure"].id)).branch_id == chengdu
        assert (await Opportunity.get(id=made["sale"].id)).branch_id == xuhui
        assert (await Claim.get(id=made["claim"].id)).branch_id == chengdu
        sale = await Opportunity.get(id=made["sale"].id)
        assert (sale.owner_id, sale.branch_id) == (chain.staff["006"].id, xuhui)
        order = await Order.get(id=made["order"].id)
        assert order.branch_id == (await Invoice.get(order_id=order.id)).branch_id == xuhui
        promised = await Deadline.filter(entity_id=made["complaint"].id).values_list("branch_id", flat=True)
        assert set(promised) == {xuhui}
    left, taken = await _balances(chain, "PUDONG"), await _balances(chain, "XUHUI")
    assert not {"RECEIVABLE", "CASH", "CLAIMS_PAYABLE"} & set(left)
    assert taken == {"RECEIVABLE": Decimal("50.00"), "CASH": Decimal("60.00"), "INTERBRANCH": Decimal("-110.00")}
    owing = await _balances(chain, "CHENGDU")
    assert (owing["CLAIMS_PAYABLE"], left["CLAIMS"]) == (Decimal("-50000.00"), Decimal("50000.00"))
    assert sum(each[LedgerAccount.INTERBRANCH] for each in (left, taken, owing)) == 0
    tree = '{ branches(where: {code: {eq: "PUDONG-1"}}) { nodes { placements { nodes { parent { code } reason } } } } }'
    (group,) = (await chain.ask(chain.actor("HQ_ADMIN"), tree))["branches"]["nodes"]
    assert group["placements"]["nodes"][0] == {"parent": {"code": "XUHUI"}, "reason": REASON}

"""What records that change branches have open goes along in the books, to the cent; what they have not stays."""

from collections.abc import Mapping
from decimal import Decimal

from tortoise.functions import Sum

from schema.core.ids import encode
from tenants.branches.workflow import BranchStatus
from tenants.claims.models import Claim
from tenants.core.deadlines import Deadline
from tenants.ledger.models import LedgerPosting
from tenants.ledger.workflow import PaymentMethod
from tenants.orders.models import Invoice, Order
from tenants.policies.models import Policy
from tenants.policies.queries import POLICIES
from tenants.policies.workflow import PolicyStatus
from tests.people import NOW, Chain
from tests.schema.branches.inputs import put_state
from tests.schema.calls import Desk, call
from tests.schema.policies.inputs import new_policy
from tests.schema.policies.test_switching import A_YEAR_AGO, PAID_UP
from tests.tenants.claims.cases import DECIDED, pay, report
from tests.tenants.orders import cases as orders
from tests.tenants.policies.cases import IN_FORCE, license_all, propose

FIRST, SECOND = "PUDONG-1", "XUHUI"
Books = Mapping[str, Mapping[str, str]]


async def books(chain: Chain) -> Books:
    """What the accounts of each branch stand at, those at nothing left out; each branch's balance."""
    codes = {branch.id: code for code, branch in chain.branches.items()}
    async with chain.reading():
        sums = LedgerPosting.all().annotate(total=Sum("amount")).group_by("branch_id", "account")
        found: dict[str, dict[str, str]] = {}
        for row in await sums.values("branch_id", "account", "total"):
            if row["total"]:
                found.setdefault(codes[row["branch_id"]], {})[row["account"]] = str(row["total"])
    assert all(sum(map(Decimal, accounts.values())) == 0 for accounts in found.values())
    assert sum(Decimal(accounts.get("INTERBRANCH", "0")) for accounts in found.values()) == 0
    return found


async def test_a_policy_takes_its_open_claims_along_and_what_is_owed_on_them(desk: Desk) -> None:
    chain = desk.chain
    policy = await propose(chain, steps=IN_FORCE)
    claim = await report(chain, policy=policy, steps=DECIDED)
    before = await books(chain)
    held = before[FIRST]
    assert (held["CLAIMS"], held["CLAIMS_PAYABLE"]) == ("50000.00", "-50000.00")
    async with chain.reading():
        version = (await Policy.get(id=policy.id)).version
    given = {"policyId": str(encode(POLICIES, policy.id)), "expectedVersion": version, "reason": "原服务人员离职"}
    beside = given | {"agentId": desk.staff("004")}
    assert (await call(chain, chain.actor("HQ_ADMIN"), "reassignPolicy", beside, dry=True)).is_done
    away = given | {"agentId": desk.staff("006")}
    assert (await call(chain, chain.actor("HQ_ADMIN"), "reassignPolicy", away)).is_done
    earned = {name: amount for name, amount in held.items() if name != "CLAIMS_PAYABLE"}
    assert await books(chain) == {
        FIRST: earned | {"INTERBRANCH": "-50000.00"},
        SECOND: {"CLAIMS_PAYABLE": "-50000.00", "INTERBRANCH": "50000.00"},
    }
    async with chain.reading():
        promised = await Deadline.filter(entity_id=claim.id, met_at=None).values_list("branch_id", flat=True)
    assert set(promised) == {chain.branches[SECOND].id}
    async with chain.work() as work:
        await pay(work, await Claim.get(id=claim.id))
    assert await books(chain) == {
        FIRST: earned | {"INTERBRANCH": "-50000.00"},
        SECOND: {"BANK": "-50000.00", "INTERBRANCH": "50000.00"},
    }


async def test_what_is_owed_on_a_policy_that_ended_is_paid_by_whoever_takes_the_branch_over(desk: Desk) -> None:
    chain = desk.chain
    policy = await propose(chain, steps=IN_FORCE)
    claim = await report(chain, policy=policy, steps=DECIDED)
    async with chain.work():
        ended = await Policy.get(id=policy.id)
        ended.status = PolicyStatus.CANCELLED
        await ended.save()
    version = (await put_state(chain, FIRST, BranchStatus.CLOSING)).version
    given = {"branchId": desk.branch(FIRST), "expectedVersion": version, "reason": "网点撤并"}
    taking = given | {"receiverBranchId": desk.branch(SECOND)}
    assert (await call(chain, chain.actor("HQ_ADMIN"), "handOverBranch", taking)).is_done
    async with chain.work():
        goes_on = await Policy.get(id=policy.id)
        assert goes_on.branch_id == chain.branches[FIRST].id
        goes_on.status = PolicyStatus.IN_FORCE
        await goes_on.save()
    async with chain.work() as work:
        await pay(work, await Claim.get(id=claim.id))
    paid = await books(chain)
    assert "BANK" not in paid[FIRST] or paid[FIRST]["BANK"] == "333.33"
    assert paid[SECOND] == {"BANK": "-50000.00", "INTERBRANCH": "50000.00"}


async def test_what_a_switch_carries_one_branch_owes_the_other(desk: Desk) -> None:
    chain = desk.chain
    await license_all(chain)
    old = await propose(chain, steps=PAID_UP, now=A_YEAR_AGO)
    proposal = new_policy(chain, holder=desk.customer("欧阳娜娜"), agent=desk.staff("006"))
    proposal |= {"replacesId": str(encode(POLICIES, old.id)), "premium": "2000.00"}
    done = await call(chain, chain.actor("HQ_ADMIN"), "proposePolicy", proposal, selection="id version")
    for name, members in (("underwritePolicy", {"decision": "STANDARD"}), ("issuePolicy", {})):
        assert done.payload is not None, done
        held = done.payload["policy"]
        step = {"policyId": held["id"], "expectedVersion": held["version"], **members}
        done = await call(chain, chain.actor("HQ_ADMIN"), name, step, selection="id version")
    assert done.is_done
    assert await books(chain) == {
        FIRST: {"CASH": "1000.00", "PREMIUM_REVENUE": "-1000.00", "BENEFITS": "300.00", "INTERBRANCH": "-300.00"},
        SECOND: {"PREMIUM_REVENUE": "-300.00", "INTERBRANCH": "300.00"},
    }


async def test_goods_sold_by_a_branch_that_has_ended_come_back_to_the_customer_s(desk: Desk) -> None:
    chain = desk.chain
    paid = orders.pay(method=PaymentMethod.BANK_TRANSFER)
    order = await orders.quote(chain, customer="欧阳娜娜", seller="005", steps=(*orders.INVOICED, paid))
    sold = {"BANK": "110.00", "REVENUE": "-110.00"}
    assert await books(chain) == {FIRST: sold}
    given = {"customerId": desk.customer("欧阳娜娜"), "expectedVersion": 1, "receiverId": desk.staff("006")}
    assert (await call(chain, chain.actor("HQ_ADMIN"), "handOverCustomer", given | {"reason": "撤并"})).is_done
    await put_state(chain, FIRST, BranchStatus.CLOSED)
    async with chain.work() as work:
        held = await Order.get(id=order.id)
        for step in (orders.come_back(), orders.check(), orders.red_slip, orders.credit):
            await step(work, held)
    assert (await books(chain)) == {FIRST: sold, SECOND: {"RETURNS": "60.00", "BANK": "-60.00"}}


async def test_a_customer_who_is_handed_over_owes_where_they_bought(desk: Desk) -> None:
    chain = desk.chain
    paid = orders.pay("60.00", method=PaymentMethod.CASH)
    order = await orders.quote(chain, customer="欧阳娜娜", seller="005", steps=(*orders.INVOICED, paid))
    before = await books(chain)
    assert before == {FIRST: {"CASH": "60.00", "RECEIVABLE": "50.00", "REVENUE": "-110.00"}}
    given = {"customerId": desk.customer("欧阳娜娜"), "expectedVersion": 1, "receiverId": desk.staff("006")}
    done = await call(chain, chain.actor("HQ_ADMIN"), "handOverCustomer", given | {"reason": "客户迁居"})
    assert done.is_done
    assert await books(chain) == before
    async with chain.work(now=NOW) as work:
        held = await Order.get(id=order.id)
        assert held.branch_id == (await Invoice.get(order_id=order.id)).branch_id == chain.branches[FIRST].id
        await orders.pay("50.00", method=PaymentMethod.BANK_TRANSFER)(work, held)
    assert await books(chain) == {FIRST: {"CASH": "60.00", "BANK": "50.00", "REVENUE": "-110.00"}}

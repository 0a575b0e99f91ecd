"""Another identity document asked for: sealed in the request, covered to who may not read it, done when approved."""

from typing import Any

from structlog.testing import capture_logs

from schema.core.ids import encode
from scripts.embedded import Cluster
from tenants.approvals.models import ApprovalRequest
from tenants.approvals.queries import APPROVAL_REQUESTS
from tenants.core.identity_documents import IdentityDocument
from tenants.core.sealing import seal_into
from tenants.customers.models import Customer
from tests.people import VAULT, Chain, resident
from tests.schema.calls import OWN, Desk, Input, Outcome, call
from tests.schema.customers.inputs import free_papers, put_twins
from tests.schema.test_sealed_columns import everything, names

OLD, NEW = resident(100), "E12345678"
SHOWN = "id version status changes { member before after hidden }"


def _input(desk: Desk, **members: Any) -> Input:
    asked = {"identityDocument": "PASSPORT", "identityNumber": f" {NEW.lower()} ", **members}
    return {"customerId": desk.customer(OWN.customer), "expectedVersion": 1, "reason": "客户改用护照", **asked}


async def _asked(desk: Desk, **members: Any) -> dict[str, Any]:
    given = _input(desk, **members)
    outcome = await call(desk.chain, desk.chain.actor("STAFF"), "requestCustomerChange", given, selection=SHOWN)
    assert outcome.is_done, outcome
    assert outcome.payload is not None
    request: dict[str, Any] = outcome.payload["approvalRequest"]
    return request


async def _approve(chain: Chain, request: dict[str, Any]) -> Outcome:
    given = {"requestId": request["id"], "expectedVersion": request["version"]}
    return await call(chain, chain.actor("BRANCH_MANAGER"), "approveRequest", given, selection=SHOWN)


def _change(member: str, before: str, after: str) -> dict[str, Any]:
    return {"member": member, "before": before, "after": after, "hidden": False}


async def test_it_is_in_clear_nowhere_is_covered_and_done_once_approved(desk: Desk, cluster: Cluster) -> None:
    chain, manager = desk.chain, desk.chain.actor("BRANCH_MANAGER")
    direct = {name: value for name, value in _input(desk).items() if name != "reason"}
    assert (await call(chain, manager, "updateCustomer", direct)).faults == [("NEEDS_APPROVAL", ["identityNumber"])]
    document = _change("identity_document", "RESIDENT_IDENTITY_CARD", "PASSPORT")
    with capture_logs() as logs:
        request = await _asked(desk, phone="95511")
        # Whoever asks may not read identity numbers; the branch's manager may, which stands on record.
        covered = _change("identity_number", f"999***********{OLD[-4:]}", "*****5678")
        assert request["changes"] == [_change("phone", "13900000000", "95511"), document, covered]
        seen = "{ myApprovals { nodes { changes { member before after hidden } } } }"
        (waiting,) = (await chain.ask(manager, seen))["myApprovals"]["nodes"]
        assert waiting["changes"][1:] == [document, _change("identity_number", OLD, NEW)]
        reads = "{ clearReads { nodes { fields } } }"
        read = (await chain.ask(chain.actor("HQ_ADMIN"), reads))["clearReads"]["nodes"]
        assert any("identity_number" in one["fields"] for one in read)
        assert await names(chain, identityNumber={"eq": OLD}) == [OWN.customer], "nothing is done yet"
        held = await everything(cluster, chain)
        assert (await _approve(chain, request)).is_done
    held += await everything(cluster, chain) + str(logs)
    assert NEW not in held
    assert NEW.lower() not in held
    assert OLD[:-1] not in held
    assert await names(chain, identityNumber={"eq": NEW}) == [OWN.customer]
    async with chain.reading():
        customer = await Customer.get(id=chain.customers[OWN.customer].id)
    assert (customer.identity_document, customer.phone) == ("PASSPORT", "95511")
    where = '{action: {eq: UPDATED}, entity: {eq: "Customer"}}'
    trail = f"{{ auditEntries(where: {where}) {{ nodes {{ changes {{ field after }} }} }} }}"
    (entry,) = (await chain.ask(chain.actor("HQ_ADMIN"), trail))["auditEntries"]["nodes"]
    assert {"field": "identity_number", "after": "***"} in entry["changes"]


async def test_what_somebody_else_has_or_what_changed_meanwhile_is_refused_to_whoever_approves(desk: Desk) -> None:
    chain = desk.chain
    staff = chain.actor("STAFF")
    for members, faults in (
        ({"identityDocument": None, "identityNumber": resident(103)}, [("TAKEN", ["identityNumber"])]),
        ({"identityDocument": None, "identityNumber": resident(103)[:-1] + "?"}, [("INVALID", ["identityNumber"])]),
        ({"identityNumber": None}, [("REQUIRED", ["identityNumber"])]),
        ({"identityDocument": None, "identityNumber": OLD}, [("UNCHANGED", None)]),
    ):
        assert (await call(chain, staff, "requestCustomerChange", _input(desk, **members))).faults == faults
    request = await _asked(desk)
    twin = (await put_twins(chain, OWN.customer)).twin
    await _give(chain, twin, NEW)
    assert (await _approve(chain, request)).codes == ["TAKEN"]
    await _give(chain, twin, "E00000001")
    await _give(chain, chain.customers[OWN.customer], "E00000002")
    assert (await _approve(chain, request)).faults == [("SUBJECT_CHANGED", None)]
    async with chain.reading():
        kept = await ApprovalRequest.get(kind="CUSTOMER_CHANGE")
    assert (kept.status, str(encode(APPROVAL_REQUESTS, kept.id))) == ("REQUESTED", request["id"])


async def _give(chain: Chain, customer: Customer, number: str) -> None:
    async with chain.work():
        held = await Customer.get(id=customer.id)
        held.identity_document = IdentityDocument.PASSPORT
        seal_into(held, column="identity_number", value=number, vault=VAULT)
        await held.save()


async def test_a_blank_number_empties_both_and_what_a_file_lacks_is_filled_in_freely(desk: Desk) -> None:
    chain, manager = desk.chain, desk.chain.actor("BRANCH_MANAGER")
    request = await _asked(desk, identityDocument=None, identityNumber=" ")
    assert [one["after"] for one in request["changes"]] == [None, None]
    assert (await _approve(chain, request)).is_done
    filled = {"customerId": desk.customer(OWN.customer), "expectedVersion": 2, "identityNumber": resident(800)}
    assert (await call(chain, manager, "updateCustomer", filled)).is_done
    for number in ("", resident(801)):
        again = filled | {"expectedVersion": 3, "identityNumber": number}
        assert (await call(chain, manager, "updateCustomer", again)).codes == ["NEEDS_APPROVAL"]
    await free_papers(chain)
    assert (await call(chain, manager, "updateCustomer", again)).is_done

"""What belongs to a complaint is seen by whoever sees the complaint, on every way, and by nobody else."""

from typing import Any
from uuid import UUID

import pytest

from schema.core.ids import encode
from tenants.complaints.models import Complaint, ComplaintCallback, ComplaintRound, Resolution, TransferSlip
from tenants.complaints.queries import CALLBACKS, COMPLAINTS, RESOLUTIONS, ROUNDS, SLIPS, TIMELINE
from tenants.complaints.workflow import ComplaintStatus
from tenants.core.actor import Reach
from tenants.core.deadlines import Deadline
from tenants.core.permissions import Permission
from tenants.core.timeline import TimelineEntry
from tests.people import HOLDERS, Chain
from tests.schema.calls import PLACES, Desk, call
from tests.schema.complaints.inputs import put_complaint
from tests.schema.test_permissions import REACH
from tests.tenants.complaints.cases import WAYS

PARTS = {
    ComplaintRound: ROUNDS,
    TransferSlip: SLIPS,
    Resolution: RESOLUTIONS,
    ComplaintCallback: CALLBACKS,
    TimelineEntry: TIMELINE,
}
INSIDE = """rounds { id } slips { nodes { id } } resolutions { nodes { id } } resolution { id }
            callbacks { nodes { id } } timeline { nodes { id } } deadlines { step } availableActions accused { id }"""
NODES = "query($ids: [ID!]!) { nodes(ids: $ids) { id } }"
COUNTED = """query($where: ComplaintWhere) { complaints(where: $where) { totalCount nodes { callbacks { totalCount }
             timeline { totalCount } slips { totalCount } resolutions { totalCount } deadlines { step } } } }"""


@pytest.fixture
async def cases(chain: Chain) -> dict[str, Complaint]:
    """A closed complaint at each place, so that it has parts of every kind."""
    steps = WAYS[ComplaintStatus.CLOSED]
    return {
        name: await put_complaint(
            chain, branch=place.branch, customer=place.customer, handler=place.staff, steps=steps, subject=f"{name}投诉"
        )
        for name, place in PLACES.items()
    }


async def _parts(chain: Chain, key: UUID) -> list[str]:
    """The global ids of everything that belongs to the complaint."""
    found = []
    async with chain.reading():
        for model, source in PARTS.items():
            of = "entity_id" if model is TimelineEntry else "complaint_id"
            rows: list[Any] = await model.filter(**{of: key})
            assert rows, model
            found += [str(encode(source, row.id)) for row in rows]
    return found


@pytest.mark.parametrize("role", HOLDERS)
async def test_parts_are_seen_by_who_sees_the_complaint(chain: Chain, cases: dict[str, Complaint], role: str) -> None:
    actor = chain.actor(role)
    seen: dict[str, set[str]] = {"node": set(), "nested": set(), "parts": set(), "counted": set()}
    for name, complaint in cases.items():
        parts = await _parts(chain, complaint.id)
        answer = await chain.answer(actor, NODES, ids=parts)
        assert answer.data is not None
        shown = [node["id"] for node in answer.data["nodes"] if node]
        assert shown in ([], parts), "all of them or none"
        key = str(encode(COMPLAINTS, complaint.id))
        whole = await chain.answer(actor, f"query($id: ID!) {{ complaint(id: $id) {{ {INSIDE} }} }}", id=key)
        counted = await chain.ask(actor, COUNTED, where={"subject": {"eq": f"{name}投诉"}})
        node = await chain.answer(actor, NODES, ids=[key])
        assert node.data is not None
        seen["parts"] |= {name} if shown else set()
        seen["nested"] |= {name} if whole.data and whole.data["complaint"] else set()
        seen["counted"] |= {name} if counted["complaints"]["totalCount"] else set()
        seen["node"] |= {name} if node.data["nodes"] != [None] else set()
    assert seen == dict.fromkeys(seen, REACH[role])


async def test_without_the_permission_to_read_complaints_nothing_of_them_is_shown(
    chain: Chain, cases: dict[str, Complaint]
) -> None:
    actor = chain.person("001", {p: Reach(everything=True) for p in Permission if p is not Permission.COMPLAINT_READ})
    for key in await _parts(chain, cases["own"].id):
        assert await chain.codes(actor, "query($id: ID!) { node(id: $id) { id } }", id=key) == ["FORBIDDEN"]
    search = 'query { search(text: "own投诉", types: ["Complaint"]) { node { id } } }'
    answer = await chain.answer(actor, search)
    assert not (answer.data or {}).get("search")


async def test_who_may_not_read_customers_sees_the_complaint_without_its_customer(
    chain: Chain, cases: dict[str, Complaint]
) -> None:
    actor = chain.actor("HQ_ADMIN", without=frozenset({Permission.CUSTOMER_READ}))
    query = "query($id: ID!) { complaint(id: $id) { number customer { name } } }"
    answer = await chain.answer(actor, query, id=str(encode(COMPLAINTS, cases["own"].id)))
    assert answer.data is not None
    assert answer.data["complaint"] == {"number": "C-2026-000001", "customer": None}
    probe = '{ complaints(where: {customer: {name: {startsWith: "欧"}}}) { totalCount } }'
    assert await chain.codes(actor, probe) == ["FORBIDDEN"]


async def test_an_earlier_complaint_out_of_sight_is_not_shown_by_the_one_that_repeats_it(chain: Chain) -> None:
    there = {"customer": "欧阳娜娜", "handler": "003"}
    await put_complaint(chain, branch="CHENGDU", subject="第一次", **there)  # type: ignore[arg-type]
    second = await put_complaint(chain, branch="PUDONG-1", subject="第二次", **there)  # type: ignore[arg-type]
    query = "query($id: ID!) { complaint(id: $id) { repeats { id subject } } }"
    found = {}
    for role in ("HQ_ADMIN", "BRANCH_MANAGER"):
        answer = await chain.answer(chain.actor(role), query, id=str(encode(COMPLAINTS, second.id)))
        assert answer.data is not None
        found[role] = (answer.data["complaint"]["repeats"] or {}).get("subject")
    assert found == {"HQ_ADMIN": "第一次", "BRANCH_MANAGER": None}


async def test_the_object_of_a_refusal_shows_no_more_than_a_read(chain: Chain, cases: dict[str, Complaint]) -> None:
    key = str(encode(COMPLAINTS, cases["own"].id))
    query = """mutation($input: ReopenComplaintInput!) { reopenComplaint(input: $input) { complaint { id } userErrors {
      code current { ... on Complaint { version status customer { name } } } } } }"""
    given = {"complaintId": key, "expectedVersion": 1, "reason": "再次出现"}
    for actor, customer in (
        (chain.actor("HQ_ADMIN"), {"name": "欧阳娜娜"}),
        (chain.actor("HQ_ADMIN", without=frozenset({Permission.CUSTOMER_READ})), None),
    ):
        answer = await chain.answer(actor, query, input=given)
        assert answer.data is not None
        [error] = answer.data["reopenComplaint"]["userErrors"]
        assert (error["code"], error["current"]["customer"]) == ("STALE_VERSION", customer)
        assert error["current"]["status"] == "CLOSED"


async def test_another_tenant_s_complaints_and_their_parts_do_not_exist(
    chain: Chain, other_chain: Chain, cases: dict[str, Complaint]
) -> None:
    parts = await _parts(chain, cases["own"].id)
    stranger = other_chain.actor("HQ_ADMIN")
    answer = await other_chain.answer(stranger, NODES, ids=[str(encode(COMPLAINTS, cases["own"].id)), *parts])
    assert answer.data == {"nodes": [None] * (len(parts) + 1)}
    query = '{ complaints { totalCount } complaintAnalysis(month: "2026-03", groupBy: []) { total { received } } }'
    found = await other_chain.ask(stranger, query)
    assert found == {"complaints": {"totalCount": 0}, "complaintAnalysis": {"total": {"received": 0}}}
    async with other_chain.reading():
        assert await Deadline.all().count() == await TimelineEntry.filter(entity="Complaint").count() == 0


async def test_a_dry_run_takes_no_number_and_leaves_nothing(chain: Chain) -> None:
    given = {
        "kind": "SERVICE",
        "channel": "VISIT",
        "subject": "态度生硬",
        "description": "柜台人员态度生硬。",
        "customerId": chain.id(chain.customers["周杰"]),
        "branchId": chain.id(chain.branches["PUDONG"]),
        "handlerId": chain.id(chain.staff["003"]),
    }
    selection = "number status dueAt deadlines { step dueAt } timeline { totalCount } availableActions"
    actor = chain.actor("HQ_ADMIN")
    dry = await call(chain, actor, "receiveComplaint", given, selection=selection, dry=True)
    assert dry.payload is not None
    shown = dry.payload["complaint"]
    assert (shown["number"], shown["dueAt"], shown["timeline"]["totalCount"]) == (None, "2026-03-16T09:30:00Z", 1)
    assert "START_INVESTIGATION" in shown["availableActions"]
    real = await call(chain, actor, "receiveComplaint", given, selection="number")
    assert real.payload is not None
    assert real.payload["complaint"]["number"] == "C-2026-000001"
    async with chain.reading():
        assert await Complaint.all().count() == await TimelineEntry.filter(entity="Complaint").count() == 1


@pytest.mark.parametrize(("who", "named", "denied"), [("STAFF", "004", ["FORBIDDEN"]), ("BRANCH_MANAGER", "004", [])])
async def test_whoever_only_handles_complaints_gives_none_away_when_beginning_one(
    desk: Desk, who: str, named: str, denied: list[str]
) -> None:
    complaint = await put_complaint(desk.chain, branch="PUDONG-1", customer="欧阳娜娜", handler="005")
    given = {"complaintId": str(encode(COMPLAINTS, complaint.id)), "expectedVersion": complaint.version}
    given["handlerId"] = desk.staff(named)
    assert (await call(desk.chain, desk.chain.actor(who), "startInvestigation", given)).denied == denied

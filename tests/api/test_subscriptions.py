"""Complaints followed live: who hears of what, and what ends it."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any
from uuid import UUID

import asyncpg
import httpx
import pytest

from api.events import Hub
from api.socket_protocol import SocketTerms
from schema.core.ids import key_of
from scripts.embedded import Cluster
from tenants.complaints.queries import COMPLAINTS
from tenants.core.permissions import Permission
from tenants.identity.models import Assignment
from tenants.registry.queries import forget
from tests.api.serving import serving
from tests.api.sockets import Line, Live, line, living, viewer
from tests.migrations.databases import eventually
from tests.people import Chain
from tests.tenants.identity.world import FOUNDED, work

READ, CUSTOMER = Permission.COMPLAINT_READ, Permission.CUSTOMER_READ
PRIVATE = Permission.CUSTOMER_READ_PRIVATE
ONE = """subscription($id: ID!) { complaintChanged(id: $id) { id status timeline(last: 1) { nodes { action note } }
  customer { name address } } }"""
STATUS = "subscription($id: ID!) { complaintChanged(id: $id) { status } }"
ALL = "subscription($branchId: ID) { complaintsChanged(branchId: $branchId) { subject } }"
RECEIVE = "mutation($input: ReceiveComplaintInput!) { receiveComplaint(input: $input) { complaint { id version } } }"
NOTE = """mutation($input: AddComplaintNoteInput!) { addComplaintNote(input: $input) { complaint { id }
  userErrors { code } } }"""


@pytest.fixture
async def live(cluster: Cluster, chain: Chain) -> AsyncIterator[Live]:
    async with living(cluster) as started:
        yield started


def about(chain: Chain, *, branch: str = "PUDONG", customer: str = "周杰", subject: str = "服务态度") -> dict[str, Any]:
    return {
        "kind": "SERVICE",
        "channel": "TELEPHONE",
        "subject": subject,
        "description": "柜台等候过久。",
        "customerId": chain.id(chain.customers[customer]),
        "branchId": chain.id(chain.branches[branch]),
    }


async def received(chain: Chain, **members: str) -> str:
    """A complaint's id."""
    data = await chain.ask(chain.actor("HQ_ADMIN"), RECEIVE, input=about(chain, **members))
    return str(data["receiveComplaint"]["complaint"]["id"])


async def noted(chain: Chain, complaint: str, note: str = "已回电") -> None:
    data = await chain.ask(chain.actor("HQ_ADMIN"), NOTE, input={"complaintId": complaint, "text": note})
    assert data["addComplaintNote"]["userErrors"] == []


async def told(chain: Chain, complaint: str, *, times: int = 1) -> None:
    """Events as a step emits them, without a step."""
    async with chain.work() as unit:
        for _ in range(times):
            unit.emit(
                name="complaint.changed",
                entity="Complaint",
                entity_id=key(complaint),
                branch_id=chain.branches["PUDONG"].id,
            )


def key(complaint: str) -> UUID:
    found = key_of(complaint, source=COMPLAINTS)
    assert found is not None
    return found


def code_of(message: dict[str, Any]) -> str:
    assert message["type"] == "error", message
    return str(message["payload"][0]["extensions"]["code"])


async def test_a_step_arrives_with_what_was_selected(live: Live, chain: Chain) -> None:
    complaint = await received(chain)
    someone = await viewer(chain.tenant, READ, CUSTOMER, PRIVATE)
    async with live.line(chain.tenant) as socket:
        await socket.enter(someone.text)
        assert await socket.subscribe("1", ONE, id=complaint) == []
        await noted(chain, complaint, "客户要求书面答复")
        message = await socket.hear()
        assert message["payload"]["data"]["complaintChanged"] == {
            "id": complaint,
            "status": "RECEIVED",
            "timeline": {"nodes": [{"action": "ADD_COMPLAINT_NOTE", "note": "客户要求书面答复"}]},
            "customer": {"name": "周杰", "address": chain.customers["周杰"].address},
        }
        assert message["payload"]["extensions"]["cost"]["actual"] == 3
        await noted(chain, complaint, "已寄出")
        again = await socket.data("1")
        assert again["complaintChanged"]["timeline"]["nodes"][0]["note"] == "已寄出"


async def test_what_was_not_committed_is_not_told(live: Live, chain: Chain) -> None:
    complaint = await received(chain)
    someone = await viewer(chain.tenant, READ)
    async with live.line(chain.tenant) as socket:
        await socket.enter(someone.text)
        await socket.subscribe("1", STATUS, id=complaint)
        dry = NOTE.replace("input: $input)", "input: $input, dryRun: true)", 1)
        await chain.ask(chain.actor("HQ_ADMIN"), dry, input={"complaintId": complaint, "text": "试运行"})
        async with chain.work() as unit:
            unit.emit(name="complaint.changed", entity="Complaint", entity_id=key(complaint), branch_id=None)
            await unit.flush()
            unit.abandoned = True
        await noted(chain, complaint)
        await socket.data("1")
        assert await socket.settled() == []


async def test_a_sibling_branch_hears_nothing(live: Live, chain: Chain) -> None:
    complaint = await received(chain)
    sibling = await viewer(chain.tenant, READ, Permission.BRANCH_READ, over=chain.branches["XUHUI"])
    above = await viewer(chain.tenant, READ, over=chain.branches["EAST"])
    async with live.line(chain.tenant) as socket, live.line(chain.tenant) as other:
        await socket.enter(sibling.text)
        (refused,) = await socket.subscribe("1", STATUS, id=complaint)
        assert (code_of(refused), refused["id"]) == ("NOT_FOUND", "1")
        assert await socket.subscribe("2", ALL) == []
        (refused,) = await socket.subscribe("3", ALL, branchId=chain.id(chain.branches["PUDONG"]))
        assert code_of(refused) == "NOT_FOUND"
        await other.enter(above.text)
        await other.subscribe("1", ALL)
        await received(chain, subject="只有上级看得到")
        await received(chain, branch="XUHUI", customer="吴磊", subject="徐汇的投诉")
        assert await other.data("1") == {"complaintsChanged": {"subject": "只有上级看得到"}}
        assert await socket.data("2") == {"complaintsChanged": {"subject": "徐汇的投诉"}}
        assert await socket.settled() == []


async def test_one_branch_can_be_followed(live: Live, chain: Chain) -> None:
    someone = await viewer(chain.tenant, READ, Permission.BRANCH_READ)
    async with live.line(chain.tenant) as socket:
        await socket.enter(someone.text)
        await socket.subscribe("1", ALL, branchId=chain.id(chain.branches["XUHUI"]))
        await received(chain)
        await received(chain, branch="XUHUI", customer="吴磊", subject="徐汇的投诉")
        assert await socket.data("1") == {"complaintsChanged": {"subject": "徐汇的投诉"}}


@pytest.mark.parametrize("cut", ["disable", "expire"])
async def test_who_is_shut_out_between_two_events_has_the_socket_closed(live: Live, chain: Chain, cut: str) -> None:
    complaint = await received(chain)
    someone = await viewer(chain.tenant, READ)
    async with live.line(chain.tenant) as socket:
        await socket.enter(someone.text)
        await socket.subscribe("1", STATUS, id=complaint)
        await noted(chain, complaint)
        await socket.data("1")
        await getattr(someone, cut)()
        await noted(chain, complaint)
        code, reason = await socket.end()
    assert (code, (reason or "")[:15]) == (4403, "UNAUTHENTICATED")
    assert live.hub.feeds == 0


async def test_who_is_shut_out_does_not_stay_though_nothing_happens(cluster: Cluster, chain: Chain) -> None:
    someone = await viewer(chain.tenant, READ)
    async with living(cluster, terms=SocketTerms(recheck_seconds=0.05)) as live, live.line(chain.tenant) as socket:
        await socket.enter(someone.text)
        await someone.disable()
        assert (await socket.end())[0] == 4403


async def test_a_changed_role_decides_at_the_next_event(live: Live, chain: Chain) -> None:
    complaint = await received(chain)
    someone = await viewer(chain.tenant, READ, CUSTOMER, PRIVATE)
    async with live.line(chain.tenant) as socket:
        await socket.enter(someone.text)
        await socket.subscribe("1", ONE, id=complaint)
        await someone.may(READ, CUSTOMER)
        await noted(chain, complaint)
        payload = (await socket.hear())["payload"]
        assert payload["data"]["complaintChanged"]["customer"] == {"name": "周杰", "address": None}
        (error,) = payload["errors"]
        assert (error["extensions"]["code"], error["path"]) == (
            "FORBIDDEN",
            ["complaintChanged", "customer", "address"],
        )
        await someone.may(CUSTOMER)
        await noted(chain, complaint)
        assert code_of(await socket.hear()) == "FORBIDDEN"
        await noted(chain, complaint)
        assert await socket.settled() == []


async def test_a_complaint_that_goes_out_of_sight_completes(live: Live, chain: Chain) -> None:
    complaint = await received(chain)
    someone = await viewer(chain.tenant, READ, over=chain.branches["PUDONG"])
    async with live.line(chain.tenant) as socket:
        await socket.enter(someone.text)
        await socket.subscribe("1", STATUS, id=complaint)
        async with work(chain.tenant):
            assignment = await Assignment.get(user_id=someone.user.id)
            await assignment.delete()
            moved = Assignment(user=someone.user, role=someone.role, branch=chain.branches["XUHUI"], valid_from=FOUNDED)
            await moved.save()
        await noted(chain, complaint)
        assert await socket.hear() == {"type": "complete", "id": "1"}
    assert live.hub.feeds == 0


async def test_no_event_crosses_to_another_tenant(live: Live, chain: Chain, other_chain: Chain) -> None:
    mine = await viewer(chain.tenant, READ)
    theirs = await viewer(other_chain.tenant, READ)
    async with live.line(chain.tenant) as here, live.line(other_chain.tenant) as there:
        await here.enter(mine.text)
        await there.enter(theirs.text)
        await here.subscribe("1", ALL)
        await there.subscribe("1", ALL)
        complaint = await received(chain, subject="本公司的投诉")
        assert await here.data("1") == {"complaintsChanged": {"subject": "本公司的投诉"}}
        async with other_chain.work() as unit:  # as a forged or mistaken event would name it
            unit.emit(name="complaint.changed", entity="Complaint", entity_id=key(complaint), branch_id=None)
        (refused,) = await there.subscribe("2", STATUS, id=complaint)
        assert code_of(refused) == "NOT_FOUND"
        own = await received(other_chain, subject="快递公司的投诉")
        assert own != complaint
        assert await there.data("1") == {"complaintsChanged": {"subject": "快递公司的投诉"}}
        assert await there.settled() == []
        assert await here.settled() == []


async def test_a_token_of_another_tenant_is_not_let_in(live: Live, chain: Chain, other_chain: Chain) -> None:
    theirs = await viewer(other_chain.tenant, READ)
    async with live.line(chain.tenant) as socket:
        await socket.say("connection_init", payload={"Authorization": f"Bearer {theirs.text}"})
        assert (await socket.end())[0] == 4403


async def test_a_suspended_tenant_s_sockets_are_closed(live: Live, cluster: Cluster, chain: Chain) -> None:
    complaint = await received(chain)
    someone = await viewer(chain.tenant, READ)
    owner = await asyncpg.connect(cluster.owner_url)
    stand = "UPDATE control.tenant SET status = $1 WHERE slug = $2"
    try:
        async with live.line(chain.tenant) as socket:
            await socket.enter(someone.text)
            await socket.subscribe("1", STATUS, id=complaint)
            await owner.execute(stand, "SUSPENDED", chain.tenant.slug)
            forget()
            await told(chain, complaint)
            code, reason = await socket.end()
    finally:
        await owner.execute(stand, "ACTIVE", chain.tenant.slug)
        forget()
        await owner.close()
    assert (code, (reason or "").split(":")[0]) == (4403, "TENANT_UNAVAILABLE")


async def test_more_events_than_may_wait_end_the_subscription(cluster: Cluster, chain: Chain) -> None:
    complaint = await received(chain)
    someone = await viewer(chain.tenant, READ)
    async with living(cluster, hub=Hub(waiting_most=3)) as live, live.line(chain.tenant) as socket:
        await socket.enter(someone.text)
        await socket.subscribe("1", STATUS, id=complaint)
        await told(chain, complaint, times=3)
        for _ in range(3):
            await socket.data("1")
        await told(chain, complaint, times=10)
        assert code_of(await socket.hear()) == "EVENTS_MISSED"
        assert live.hub.feeds == 0
        assert await socket.subscribe("1", STATUS, id=complaint) == []


async def test_after_an_interruption_everybody_is_told(live: Live, cluster: Cluster, chain: Chain) -> None:
    complaint = await received(chain)
    someone = await viewer(chain.tenant, READ)
    owner = await asyncpg.connect(cluster.owner_url)
    async with live.line(chain.tenant) as socket:
        await socket.enter(someone.text)
        await socket.subscribe("all", ALL)
        await socket.subscribe("one", STATUS, id=complaint)
        ended = await owner.fetch(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'branchline events'"
        )
        await owner.close()
        assert len(ended) == 1
        heard = {message["id"]: message for message in [await socket.hear(), await socket.hear()]}
        assert heard["one"]["payload"]["data"] == {"complaintChanged": {"status": "RECEIVED"}}
        assert code_of(heard["all"]) == "EVENTS_MISSED"
        await noted(chain, complaint)
        await socket.data("one")


async def test_an_id_may_be_used_again_once_it_is_free(live: Live, chain: Chain) -> None:
    complaint = await received(chain)
    someone = await viewer(chain.tenant, READ)
    async with live.line(chain.tenant) as socket:
        await socket.enter(someone.text)
        await socket.subscribe("1", STATUS, id=complaint)
        await socket.say("complete", id="1")
        await socket.say("complete", id="never")
        assert await socket.subscribe("1", STATUS, id=complaint) == []
        await noted(chain, complaint)
        await socket.data("1")
        assert await socket.settled() == []
        await socket.say("subscribe", id="1", payload={"query": STATUS, "variables": {"id": complaint}})
        assert await socket.end() == (4409, "Subscriber for 1 already exists")


async def test_a_socket_carries_so_many_operations_and_no_more(cluster: Cluster, chain: Chain) -> None:
    someone = await viewer(chain.tenant, READ)
    async with living(cluster, terms=SocketTerms(operations_most=2)) as live, live.line(chain.tenant) as socket:
        await socket.enter(someone.text)
        assert await socket.subscribe("1", ALL) == []
        assert await socket.subscribe("2", ALL) == []
        (refused,) = await socket.subscribe("3", ALL)
        assert code_of(refused) == "LIMIT_EXCEEDED"
        await socket.say("complete", id="2")
        assert await socket.subscribe("3", ALL) == []
        assert live.hub.feeds == 2


async def test_many_sockets_hear_it_and_leave_nothing_behind(live: Live, chain: Chain) -> None:
    complaint = await received(chain)
    someone = await viewer(chain.tenant, READ)
    before = asyncio.all_tasks()

    async def watch(leaves: bool) -> None:
        async with live.line(chain.tenant) as socket:
            await socket.enter(someone.text)
            await socket.subscribe("1", STATUS, id=complaint)
            ready.release()
            await socket.data("1")
            if leaves:
                socket.connection.transport.abort()

    ready = asyncio.Semaphore(0)
    async with asyncio.TaskGroup() as tasks:
        for number in range(60):
            tasks.create_task(watch(leaves=number % 2 == 0))
        for _ in range(60):
            await ready.acquire()
        assert live.hub.feeds == 60
        await noted(chain, complaint)

    async def nobody() -> bool:
        return live.hub.feeds == 0 and not asyncio.all_tasks() - before

    await eventually(nobody)


async def test_a_client_that_vanishes_in_the_middle_of_subscribing_leaves_nothing(live: Live, chain: Chain) -> None:
    complaint = await received(chain)
    someone = await viewer(chain.tenant, READ)
    before = asyncio.all_tasks()
    for _ in range(10):
        async with live.line(chain.tenant) as socket:
            await socket.enter(someone.text)
            await socket.say("subscribe", id="1", payload={"query": STATUS, "variables": {"id": complaint}})
            await socket.say("subscribe", id="2", payload={"query": ALL})
            socket.connection.transport.abort()

    async def nobody() -> bool:
        return live.hub.feeds == 0 and not asyncio.all_tasks() - before

    await eventually(nobody)


async def test_the_server_as_it_runs_tells_what_another_caller_did(cluster: Cluster, chain: Chain) -> None:
    """Mutation over HTTP, event over a socket, with one API key each."""
    watching = await viewer(chain.tenant, READ)
    working = await viewer(chain.tenant, *Permission)
    async with (
        serving(database_url=cluster.app_url) as server,
        line(server.address, chain.tenant.slug) as socket,
        httpx.AsyncClient(base_url=server.address, headers={"Authorization": f"Bearer {working.text}"}) as http,
    ):
        await _watch(socket, watching.text)
        body = {"query": RECEIVE, "variables": {"input": about(chain, subject="理赔太慢")}}
        answer = await http.post(f"/t/{chain.tenant.slug}/graphql", json=body)
        assert answer.json()["data"]["receiveComplaint"]["complaint"], answer.text
        assert await socket.data("1") == {"complaintsChanged": {"subject": "理赔太慢"}}
        server.process.terminate()
        assert (await socket.end())[0] == 1012
        lines = await server.stop()
    (told,) = [entry for entry in lines if entry["event"] == "socket"]
    assert (told["tenant"], told["operations"]) == (chain.tenant.slug, 1)
    assert watching.text not in str(lines)


async def _watch(socket: Line, key: str) -> None:
    await socket.enter(key)
    assert await socket.subscribe("1", ALL) == []

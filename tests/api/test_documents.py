"""Documents by their hash, and applications that may run no others: over HTTP and on a socket."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Any

import httpx
import pytest

from scripts.embedded import Cluster
from tenants.core.actor import ActorKind
from tenants.core.permissions import Permission
from tenants.core.scope import TenantRef
from tenants.identity import service
from tenants.identity.models import Installation
from tenants.identity.service.documents import register_documents
from tests.api.oauth.samples import basic
from tests.api.sockets import Live, living, viewer
from tests.people import Chain
from tests.tenants.identity.world import NOW, PROGRAM, appoint, person, work

BRANCHES = "query Branches { branches(first: 1) { nodes { name } } }"
COUNT = "query Count { branches { totalCount } }"
OTHER = "{ branches { totalCount } }"
CHANGED = "subscription($branchId: ID) { complaintsChanged(branchId: $branchId) { subject } }"
READ = Permission.BRANCH_READ


def named(text: str) -> str:
    return f"sha256:{sha256(text.encode()).hexdigest()}"


@dataclass(frozen=True)
class Caller:
    """Somebody with a credential at a running server."""

    address: str
    tenant: TenantRef
    credential: str

    async def ask(self, method: str = "POST", **body: Any) -> httpx.Response:
        path, headers = f"/t/{self.tenant.slug}/graphql", {"Authorization": f"Bearer {self.credential}"}
        headers["Accept"] = "application/graphql-response+json"
        async with httpx.AsyncClient(base_url=self.address, headers=headers) as http:
            return await (http.get(path, params=body) if method == "GET" else http.post(path, json=body))

    async def code(self, **body: Any) -> tuple[int, str]:
        """The status and the one error of a refusal."""
        response = await self.ask(**body)
        assert "data" not in response.json(), response.text
        (error,) = response.json()["errors"]
        return response.status_code, error["extensions"]["code"]


@pytest.fixture
async def live(cluster: Cluster, chain: Chain) -> AsyncIterator[Live]:
    async with living(cluster) as started:
        yield started


async def program(live: Live, chain: Chain, *, by_platform: bool = True) -> tuple[str, Caller]:
    """An application that may run its documents only, by the platform's or the tenant's word; signed in."""
    registration = replace(PROGRAM, trusted_documents_only=by_platform)
    made = await service.register_application(registration=registration, now=NOW)
    async with work(chain.tenant) as unit:
        user = await person(unit, kind=ActorKind.SERVICE)
        await appoint(unit, user, [READ, Permission.COMPLAINT_READ])
        await service.install_client(
            work=unit,
            application=made.application,
            scopes=[READ, Permission.COMPLAINT_READ],
            service_user=user,
            trusted_documents_only=not by_platform,
        )
    client_id = made.application.client_id
    headers = {"Authorization": basic(client_id, made.secret or "")}
    async with httpx.AsyncClient(base_url=live.address, headers=headers) as http:
        token = await http.post(f"/t/{chain.tenant.slug}/oauth/token", data={"grant_type": "client_credentials"})
    return client_id, Caller(live.address, chain.tenant, token.json()["access_token"])


@pytest.mark.parametrize("by_platform", [True, False], ids=["platform", "tenant"])
async def test_only_what_was_registered_for_it_runs_by_text_or_by_id(
    live: Live, chain: Chain, by_platform: bool
) -> None:
    client_id, caller = await program(live, chain, by_platform=by_platform)
    assert await caller.code(query=BRANCHES) == (403, "DOCUMENT_NOT_TRUSTED")
    await register_documents(client_id=client_id, texts=[BRANCHES], now=NOW)
    for body in (
        {"query": BRANCHES},
        {"documentId": named(BRANCHES)},
        {"query": BRANCHES, "documentId": named(BRANCHES)},
    ):
        assert (await caller.ask(**body)).json()["data"]["branches"]["nodes"] == [{"name": "成都营业部"}]
    for body in (
        {"query": OTHER},
        {"query": BRANCHES + " "},
        {"documentId": named(OTHER)},
        {"query": ""},
        {"query": "{ __typename }"},
        {"query": "not even GraphQL {"},
    ):
        assert await caller.code(**body) == (403, "DOCUMENT_NOT_TRUSTED"), body


async def test_documents_of_one_application_are_not_another_s(live: Live, chain: Chain) -> None:
    (first, _), (_, second) = await program(live, chain), await program(live, chain)
    await register_documents(client_id=first, texts=[COUNT], now=NOW)
    free = Caller(live.address, chain.tenant, (await viewer(chain.tenant, READ)).text)
    assert (await free.ask(documentId=named(COUNT))).status_code == 200  # now it is remembered here, for anybody
    assert await second.code(documentId=named(COUNT)) == (403, "DOCUMENT_NOT_TRUSTED")


async def test_anybody_may_send_the_id_of_a_registered_document_alone(live: Live, chain: Chain) -> None:
    client_id, _ = await program(live, chain)
    free = Caller(live.address, chain.tenant, (await viewer(chain.tenant, READ)).text)
    assert await free.code(documentId=named(OTHER)) == (400, "DOCUMENT_NOT_FOUND")
    await register_documents(client_id=client_id, texts=[BRANCHES, OTHER], now=NOW)
    assert (await free.ask(documentId=named(OTHER))).json()["data"]["branches"]["totalCount"] == len(chain.branches)
    assert (await free.ask("GET", documentId=named(OTHER))).status_code == 200
    assert (await free.ask(query="{ viewer { name } }", documentId=named("{ viewer { name } }"))).status_code == 200
    for wrong in (
        {"query": OTHER, "documentId": named(BRANCHES)},
        {"documentId": "sha256:ABC"},
        {"documentId": named(OTHER).upper()},
        {"documentId": "x-mine:1"},
        {"documentId": ""},
        {"documentId": 5},
        {"documentId": None},
        {"query": 5, "documentId": named(OTHER)},
    ):
        assert await free.code(**wrong) == (400, "BAD_USER_INPUT"), wrong


async def test_the_same_on_a_socket(live: Live, chain: Chain) -> None:
    client_id, caller = await program(live, chain)
    await register_documents(client_id=client_id, texts=[BRANCHES, CHANGED], now=NOW)
    async with live.line(chain.tenant) as socket:
        await socket.enter(caller.credential)
        (refused,) = await socket.subscribe("1", OTHER)
        assert refused["type"] == "error"
        assert refused["payload"][0]["extensions"]["code"] == "DOCUMENT_NOT_TRUSTED"
        await socket.say("subscribe", id="2", payload={"documentId": named(BRANCHES)})
        assert (await socket.data("2"))["branches"]["nodes"] == [{"name": "成都营业部"}]
        assert await socket.hear() == {"type": "complete", "id": "2"}
        await socket.say("subscribe", id="3", payload={"documentId": named(CHANGED)})
        assert await socket.settled() == []


async def test_a_tenant_may_ask_for_it_and_may_not_waive_what_the_platform_asks(live: Live, chain: Chain) -> None:
    client_id, caller = await program(live, chain)
    async with work(chain.tenant) as unit:
        installation = await Installation.get(client_id=client_id)
        await service.update_installation(
            work=unit,
            installation=installation,
            application=(await service.update_application(client_id=client_id, changes={})),
            trusted_documents_only=False,
        )
    assert await caller.code(query=OTHER) == (403, "DOCUMENT_NOT_TRUSTED")
    await service.update_application(client_id=client_id, changes={"trusted_documents_only": False})
    assert (await caller.ask(query=OTHER)).status_code == 200


async def test_an_idempotency_key_holds_for_the_document_however_it_is_named(live: Live, chain: Chain) -> None:
    client_id, _ = await program(live, chain)
    note = "mutation($input: AddComplaintNoteInput!) { addComplaintNote(input: $input) { userErrors { code } } }"
    await register_documents(client_id=client_id, texts=[note], now=NOW)
    someone = await viewer(chain.tenant, Permission.COMPLAINT_HANDLE)
    headers = {"Authorization": f"Bearer {someone.text}", "Idempotency-Key": "once"}
    variables = {"input": {"complaintId": "nothing", "text": "已回电"}}
    async with httpx.AsyncClient(base_url=live.address, headers=headers) as http:
        path = f"/t/{chain.tenant.slug}/graphql"
        first = await http.post(path, json={"documentId": named(note), "variables": variables})
        again = await http.post(path, json={"query": note, "variables": variables})
        other = await http.post(path, json={"query": note + " ", "variables": variables})
    assert first.json()["errors"][0]["extensions"]["code"] == "NOT_FOUND"
    assert (again.status_code, again.headers.get("idempotent-replayed")) == (200, "true")
    assert other.status_code == 422

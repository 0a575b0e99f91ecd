"""A subscription is opened for whoever may have it, and each event is answered as a query of theirs."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

import pytest

from schema.core.execution import Answer, GraphQLRequest, Prepared, prepare
from schema.core.happenings import Feed, Happening, Watch
from schema.core.ids import encode
from schema.core.subscribing import answer_event, open_feed
from schema.root import schema
from tenants.branches.queries import BRANCHES
from tenants.complaints.queries import COMPLAINTS
from tenants.core.actor import Actor
from tenants.core.clear_reads import ClearRead
from tenants.core.keys import new_id
from tenants.core.masks import mask_phone
from tenants.core.permissions import Permission
from tests.people import Chain, as_read

ONE = "subscription($id: ID!) { complaintChanged(id: $id) { subject branch { name } customer { phone } } }"
ALL = "subscription($branchId: ID) { complaintsChanged(branchId: $branchId) { subject } }"
RECEIVE = "mutation($input: ReceiveComplaintInput!) { receiveComplaint(input: $input) { complaint { id } } }"
NAMES = frozenset({"complaint.changed"})


@dataclass
class Silence:
    """A feed on which nothing happens."""

    watch: Watch
    closed: bool = False

    def __aiter__(self) -> AsyncIterator[Happening]:
        raise AssertionError("nobody listens")

    def close(self) -> None:
        self.closed = True


@dataclass
class Made:
    """The feeds that were asked for."""

    feeds: list[Silence] = field(default_factory=list)

    def watch(self, watch: Watch) -> Feed:
        self.feeds.append(Silence(watch))
        return self.feeds[-1]

    @property
    def open(self) -> list[Watch]:
        return [feed.watch for feed in self.feeds if not feed.closed]


async def prepared(query: str, variables: dict[str, Any]) -> tuple[Prepared, GraphQLRequest]:
    request = GraphQLRequest(query=query, variables=variables)
    made = await prepare(schema=schema, request=request, locale="en", request_id="request-of-a-test")
    assert isinstance(made, Prepared), made
    return made, request


async def opened(chain: Chain, actor: Actor, query: str, /, **variables: Any) -> tuple[Made, Feed | Answer]:
    ready, request = await prepared(query, variables)
    made = Made()
    return made, await open_feed(prepared=ready, request=request, context=chain.context(actor), feeds=made)


async def answered(chain: Chain, actor: Actor, key: Any, query: str, /, **variables: Any) -> Answer | None:
    ready, request = await prepared(query, variables)
    event = Happening("complaint.changed", "Complaint", key)
    answer = await answer_event(prepared=ready, request=request, context=chain.context(actor), event=event)
    return answer and as_read(answer)


@pytest.fixture
async def complaint(chain: Chain) -> str:
    given = {
        "kind": "SERVICE",
        "channel": "TELEPHONE",
        "subject": "服务态度",
        "description": "柜台等候过久。",
        "customerId": chain.id(chain.customers["周杰"]),
        "branchId": chain.id(chain.branches["PUDONG"]),
    }
    data = await chain.ask(chain.actor("HQ_ADMIN"), RECEIVE, input=given)
    return str(data["receiveComplaint"]["complaint"]["id"])


async def key_of(chain: Chain) -> Any:
    async with chain.reading():
        return (await COMPLAINTS.model.all())[0].id


async def test_one_object_is_watched_by_its_key(chain: Chain, complaint: str) -> None:
    made, feed = await opened(chain, chain.actor("BRANCH_MANAGER"), ONE, id=complaint)
    assert feed is made.feeds[0]
    assert made.open == [Watch("Complaint", NAMES, key=await key_of(chain))]


async def test_all_are_watched_or_those_at_a_branch(chain: Chain) -> None:
    branch = chain.branches["PUDONG"]
    actor = chain.actor("BRANCH_MANAGER")
    assert (await opened(chain, actor, ALL))[0].open == [Watch("Complaint", NAMES)]
    assert (await opened(chain, actor, ALL, branchId=None))[0].open == [Watch("Complaint", NAMES)]
    made, _ = await opened(chain, actor, ALL, branchId=chain.id(branch))
    assert made.open == [Watch("Complaint", NAMES, branch_id=branch.id)]


@pytest.mark.parametrize("case", ["empty", "garbage", "of a branch", "unknown", "of a sibling"])
@pytest.mark.parametrize("field", ["id", "branchId"])
async def test_what_may_not_be_seen_cannot_be_watched(chain: Chain, complaint: str, field: str, case: str) -> None:
    """In particular a broken id never comes to watching everything."""
    source = COMPLAINTS if field == "id" else BRANCHES
    sibling = complaint if field == "id" else chain.id(chain.branches["PUDONG"])
    other = chain.id(chain.branches["PUDONG"]) if field == "id" else complaint
    ids = {
        "empty": "",
        "garbage": "%",
        "of a branch": other,
        "unknown": encode(source, new_id()),
        "of a sibling": sibling,
    }
    reach = chain.actor("BRANCH_MANAGER").reach(Permission.COMPLAINT_READ)
    narrow = type(reach)(paths=(chain.branches["XUHUI"].path,))
    actor = chain.person("006", {Permission.COMPLAINT_READ: narrow, Permission.BRANCH_READ: narrow})
    made, refused = await opened(chain, actor, ONE if field == "id" else ALL, **{field: ids[case]})
    assert isinstance(refused, Answer)
    (error,) = refused.errors
    assert error["extensions"]["code"] == "NOT_FOUND"
    assert made.open == []


async def test_without_the_permission_nothing_is_watched(chain: Chain, complaint: str) -> None:
    actor = chain.actor("BRANCH_MANAGER", without=frozenset({Permission.COMPLAINT_READ}))
    for query, variables in ((ONE, {"id": complaint}), (ALL, {})):
        made, refused = await opened(chain, actor, query, **variables)
        assert isinstance(refused, Answer)
        assert [error["extensions"]["code"] for error in refused.errors] == ["FORBIDDEN"]
        assert made.feeds == []


async def test_variables_that_do_not_fit_are_refused(chain: Chain) -> None:
    made, refused = await opened(chain, chain.actor("HQ_ADMIN"), ONE, id=None)
    assert isinstance(refused, Answer)
    assert [error["extensions"]["code"] for error in refused.errors] == ["BAD_USER_INPUT"]
    assert made.feeds == []


async def test_an_event_is_answered_with_what_the_viewer_may_see(chain: Chain, complaint: str) -> None:
    key = await key_of(chain)
    answer = await answered(chain, chain.actor("HQ_ADMIN"), key, ONE, id=complaint)
    assert answer is not None
    assert not answer.errors
    phone = chain.customers["周杰"].phone
    assert answer.data == {
        "complaintChanged": {"subject": "服务态度", "branch": {"name": "浦东营业部"}, "customer": {"phone": phone}}
    }
    assert answer.extensions["cost"]["actual"] == 3
    blind = chain.actor("HQ_ADMIN", without=frozenset({Permission.CUSTOMER_READ_PRIVATE}))
    answer = await answered(chain, blind, key, ONE, id=complaint)
    assert answer is not None
    assert answer.data is not None
    assert answer.data["complaintChanged"]["customer"] == {"phone": mask_phone(phone or "")}


async def test_an_event_out_of_sight_is_not_answered(chain: Chain, complaint: str) -> None:
    reach = chain.actor("BRANCH_MANAGER").reach(Permission.COMPLAINT_READ)
    narrow = type(reach)(paths=(chain.branches["XUHUI"].path,))
    sibling = chain.person("006", {Permission.COMPLAINT_READ: narrow})
    assert await answered(chain, sibling, await key_of(chain), ALL) is None
    assert await answered(chain, chain.actor("HQ_ADMIN"), new_id(), ONE, id=complaint) is None


async def test_an_event_without_the_permission_yields_no_data(chain: Chain, complaint: str) -> None:
    actor = chain.actor("HQ_ADMIN", without=frozenset({Permission.COMPLAINT_READ}))
    answer = await answered(chain, actor, await key_of(chain), ONE, id=complaint)
    assert answer is not None
    assert answer.data is None
    assert [error["extensions"]["code"] for error in answer.errors] == ["FORBIDDEN"]


async def test_a_clear_value_in_an_event_is_on_record(chain: Chain, complaint: str) -> None:
    told = await answered(chain, chain.actor("BRANCH_MANAGER"), await key_of(chain), ONE, id=complaint)
    assert told is not None
    assert told.data is not None
    assert told.data["complaintChanged"]["customer"]["phone"].isdigit()
    async with chain.reading():
        (row,) = await ClearRead.all()
    assert (row.entity, row.keys, row.columns) == ("Customer", [str(chain.customers["周杰"].id)], ["phone"])

"""What belongs to another tenant does not exist: on every root field, and in every mutation."""

from collections.abc import Iterator
from typing import Any

import pytest
from graphql import GraphQLInterfaceType, GraphQLObjectType, get_named_type

from schema.core.ids import encode
from schema.root import schema
from tenants.announcements.queries import ANNOUNCEMENTS
from tenants.approvals.queries import APPROVAL_REQUESTS
from tenants.claims.queries import CLAIMS
from tenants.complaints.queries import COMPLAINTS
from tenants.core.keys import new_id
from tenants.core.source import SOURCES
from tenants.orders.queries import ORDERS
from tenants.policies.queries import POLICIES
from tenants.project_groups.queries import PROJECT_GROUPS
from tenants.staff.departure_queries import DEPARTURES
from tests.people import Chain
from tests.schema.announcements.inputs import put_announcement
from tests.schema.calls import INPUTS, OWN, Desk, Input, call, mutations
from tests.schema.complaints.inputs import put_complaint
from tests.schema.federation.inputs import set_up_provider
from tests.schema.identity.inputs import open_accounts
from tests.schema.opportunities.inputs import put_opportunity
from tests.schema.project_groups.inputs import put_group
from tests.schema.training.inputs import put_training, training_input
from tests.tenants.approvals.cases import ask_for_change
from tests.tenants.claims.cases import report
from tests.tenants.orders.cases import quote
from tests.tenants.policies.cases import propose
from tests.tenants.staff.cases import notice

ROWS = "query($id: ID!) {{ {field}(id: $id) {{ id }} }}"


def _singles() -> list[str]:
    query = schema._schema.query_type
    assert query is not None
    taking = [(name, get_named_type(field.type)) for name, field in query.fields.items() if set(field.args) == {"id"}]
    return [
        name
        for name, kind in taking
        if isinstance(kind, GraphQLObjectType | GraphQLInterfaceType) and "id" in kind.fields
    ]


async def _foreign_ids(desk: Desk) -> dict[str, str]:
    """One id of each type with a root field, of this desk's tenant."""
    complaint = await put_complaint(desk.chain, branch="PUDONG", customer="周杰", handler="003")
    accounts = await open_accounts(desk.chain)
    asked = await ask_for_change(desk.chain)
    order = await quote(desk.chain)
    policy = await propose(desk.chain)
    trained = await put_training(desk.chain, branch="PUDONG", staff="003")
    return {
        "approvalRequest": str(encode(APPROVAL_REQUESTS, asked.id)),
        "announcement": str(encode(ANNOUNCEMENTS, (await put_announcement(desk.chain, branch="PUDONG")).id)),
        "branch": desk.branch("PUDONG"),
        "complaint": str(encode(COMPLAINTS, complaint.id)),
        "staffMember": desk.staff("003"),
        "customer": desk.customer("周杰"),
        "opportunity": str((await put_opportunity(desk.chain, "advanceOpportunity", customer="周杰"))["opportunityId"]),
        "order": str(encode(ORDERS, order.id)),
        "policy": str(encode(POLICIES, policy.id)),
        "claim": str(encode(CLAIMS, (await report(desk.chain)).id)),
        "departure": str(encode(DEPARTURES, (await notice(desk.chain, "005", receiver="004")).id)),
        "projectGroup": str(encode(PROJECT_GROUPS, (await put_group(desk.chain, branch="PUDONG", leader="003")).id)),
        "node": desk.customer("周杰"),
        "course": str((await training_input(desk.chain, "updateCourse", branch="PUDONG", staff="003"))["courseId"]),
        "certificate": trained["Certificate"],
        "licencePath": trained["LicencePath"],
        "examPaper": trained["ExamPaper"],
        "trainingSession": trained["TrainingSession"],
        "trainingRecord": trained["TrainingRecord"],
        "user": str(accounts.user("003")["userId"]),
        "identityProvider": (await set_up_provider(desk.chain)).provider_id,
        "role": str(accounts.a_role(accounts.role)["roleId"]),
    }


async def _answered(chain: Chain, field: str, id: str) -> tuple[Any, list[tuple[str, str]]]:
    answer = await chain.answer(chain.actor("HQ_ADMIN"), ROWS.format(field=field), id=id)
    return answer.data, [(error["message"], error["extensions"]["code"]) for error in answer.errors]


@pytest.mark.parametrize("field", _singles())
async def test_a_foreign_a_missing_and_a_malformed_id_answer_alike(desk: Desk, other_desk: Desk, field: str) -> None:
    ids = await _foreign_ids(other_desk)
    assert set(ids) == set(_singles())
    missing = str(encode(SOURCES["Customer" if field == "node" else field[0].upper() + field[1:]], new_id()))
    answers = [
        await _answered(desk.chain, field, key) for key in (ids[field], missing, "###", "", "\U0001f600", "A" * 9999)
    ]
    assert answers[0][1][0][1] == "NOT_FOUND"
    assert all(answer == answers[0] for answer in answers)


async def test_nodes_keeps_the_order_and_leaves_foreign_ones_out(desk: Desk, other_desk: Desk) -> None:
    ids = [other_desk.customer("周杰"), desk.customer("周杰"), other_desk.branch("HQ")]
    answer = await desk.chain.answer(
        desk.chain.actor("HQ_ADMIN"), "query($ids: [ID!]!) { nodes(ids: $ids) { id } }", ids=ids
    )
    assert answer.data == {"nodes": [None, {"id": ids[1]}, None]}
    assert [error["extensions"]["code"] for error in answer.errors] == ["NOT_FOUND", "NOT_FOUND"]


async def test_lists_counts_and_search_know_nothing_of_a_namesake(chain: Chain, other_chain: Chain) -> None:
    query = """{ customers { totalCount nodes { id name } } staffMembers { totalCount nodes { id } }
                 branches { totalCount nodes { id } } auditEntries(first: 250) { nodes { objectId } }
                 search(text: "周杰") { node { id } } }"""
    mine, theirs = [await one.ask(one.actor("HQ_ADMIN"), query) for one in (chain, other_chain)]
    assert mine["customers"]["totalCount"] == theirs["customers"]["totalCount"] == 5
    assert len(mine["search"]) == len(theirs["search"]) == 1
    assert not set(_ids(mine)) & set(_ids(theirs))


def _ids(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        yield from (inner for key, inner in value.items() if key in ("id", "objectId") and inner)
        for inner in value.values():
            yield from _ids(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _ids(inner)


@pytest.mark.parametrize("filtered", ["branchId", "managerId"])
async def test_a_filter_by_a_foreign_id_finds_nothing(desk: Desk, other_desk: Desk, filtered: str) -> None:
    foreign = other_desk.branch("PUDONG") if filtered == "branchId" else other_desk.staff("003")
    query = f"query($id: ID!) {{ customers(where: {{{filtered}: {{eq: $id}}}}) {{ totalCount }} }}"
    assert (await desk.chain.ask(desk.chain.actor("HQ_ADMIN"), query, id=foreign))["customers"]["totalCount"] == 0


OF_SUBJECTS = {
    *("assignRole", "confirmAnnouncement", "inviteUser", "linkIdentity", "removeBranchSection", "revokeSession"),
    *("setBranchSection", "withdrawFromTraining"),
}


def _subject(name: str, given: Input) -> str | None:
    """The member that names what to change; it stands beside `expectedVersion`, or is what a contact, note or
    day is of, or whose account or session it is about."""
    names = [member for member in given if member.endswith("Id")]
    marks = (
        given.keys() & {"expectedVersion", "note", "text", "day"}
        if "Question" not in name
        else "expectedVersion" in given
    )
    return names[0] if names and (marks or name in OF_SUBJECTS) else None


def _references(name: str, given: Input) -> list[str]:
    """A client's id is its name at somebody else's, not an object of ours."""
    return [member for member in given if member.endswith("Id") and member not in (_subject(name, given), "clientId")]


@pytest.mark.parametrize("name", sorted(mutations()))
async def test_no_mutation_touches_or_names_what_is_another_tenants(desk: Desk, other_desk: Desk, name: str) -> None:
    chain, actor = desk.chain, desk.chain.actor("HQ_ADMIN")
    mine, theirs = INPUTS[name](desk, OWN), INPUTS[name](other_desk, OWN)
    rows = mine["rows"][0] if "rows" in mine else mine
    foreign = theirs["rows"][0] if "rows" in theirs else theirs
    if (subject := _subject(name, rows)) is not None:
        changed = rows | {subject: foreign[subject]}
        outcome = await call(chain, actor, name, {"rows": [changed]} if "rows" in mine else changed)
        assert (outcome.payload, outcome.denied) == (None, ["NOT_FOUND"])
    for reference in _references(name, rows):
        changed = rows | {reference: foreign[reference]}
        outcome = await call(chain, actor, name, {"rows": [changed]} if "rows" in mine else changed)
        where = ["rows", "0", reference] if "rows" in mine else [reference]
        assert outcome.faults == [("NOT_FOUND", where)]
    whole = {"createCourse", "createIdentityProvider", "createPriceList", "createProduct", "defineCustomField"}
    assert subject or _references(name, rows) or name in whole


async def test_a_cursor_of_another_tenant_is_refused(chain: Chain, other_chain: Chain) -> None:
    query = "query($after: String) { customers(first: 2, after: $after) { pageInfo { endCursor } } }"
    theirs = await other_chain.ask(other_chain.actor("HQ_ADMIN"), query)
    cursor = theirs["customers"]["pageInfo"]["endCursor"]
    assert await chain.codes(chain.actor("HQ_ADMIN"), query, after=cursor) == ["BAD_USER_INPUT"]

"""Stand-ins: with what the giver holds on the day, until a day, on record, and in nobody's own affairs."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from schema.core.ids import encode
from tenants.approvals.queries import APPROVAL_REQUESTS
from tenants.complaints.models import Complaint
from tenants.complaints.queries import COMPLAINTS
from tenants.core.actor import Actor, Reach
from tenants.core.audit import AuditEntry
from tenants.core.errors import Unauthenticated
from tenants.core.permissions import Permission
from tenants.core.routing import statement_listeners
from tenants.identity.models import Assignment, Delegation, Role, User
from tenants.identity.queries import load_actor
from tenants.identity.service.people import set_active
from tenants.identity.service.roles import assign_role, revoke_assignment
from tenants.identity.sources import DELEGATIONS
from tests.people import NOW, Chain
from tests.schema.calls import Input, Outcome, call
from tests.schema.identity.inputs import open_accounts
from tests.tenants.approvals.cases import ask_for_change
from tests.tenants.complaints.cases import give_posts, receive

TODAY = NOW.date()
UNTIL = TODAY + timedelta(days=14)
READ, UPDATE, DECIDE = Permission.CUSTOMER_READ, Permission.CUSTOMER_UPDATE, Permission.APPROVAL_DECIDE


@pytest.fixture
async def office(chain: Chain) -> Chain:
    """Everybody has an account with the role of staff; 003 leads 浦东, 002 the region besides."""
    await give_posts(chain)
    accounts = await open_accounts(chain)
    async with chain.work() as work:
        for number, role, branch in (("003", "BRANCH_MANAGER", "PUDONG"), ("002", "REGIONAL_MANAGER", "EAST")):
            await assign_role(
                work=work,
                user=accounts.users[number],
                role=await Role.get(code=role),
                valid_from=TODAY,
                branch=chain.branches[branch],
            )
    return chain


async def _as(chain: Chain, number: str, *, days: int = 0, scopes: frozenset[str] | None = None) -> Actor:
    async with chain.reading():
        return await load_actor(
            user_id=chain.staff[number].id, client_id="tests", scopes=scopes, now=NOW + timedelta(days=days)
        )


async def _lend(chain: Chain, giver: str, to: str, *permissions: Permission, until: date = UNTIL) -> Delegation:
    async with chain.work():
        lent = Delegation(
            giver=await User.get(id=chain.staff[giver].id),
            stand_in=await User.get(id=chain.staff[to].id),
            permissions=[permission.value for permission in permissions],
            valid_from=TODAY,
            valid_until=until,
            reason="休假",
        )
        await lent.save()
    return lent


def _given(chain: Chain, **members: Any) -> Input:
    return {"staffMemberId": chain.id(chain.staff["004"]), "validUntil": str(UNTIL), "reason": "休假", **members}


async def _create(chain: Chain, number: str, **members: Any) -> Outcome:
    selection = "id permissions validFrom validUntil giver { displayName } standIn { displayName }"
    actor = await _as(chain, number)
    return await call(chain, actor, "createDelegation", _given(chain, **members), selection=selection)


async def test_a_stand_in_may_what_the_giver_may_until_the_day(office: Chain) -> None:
    done = await _create(office, "003", permissions=["customer:update", "customer:read"])
    assert done.payload is not None
    assert {**done.payload["delegation"], "id": None} == {
        "id": None, "permissions": ["customer:read", "customer:update"], "validFrom": str(TODAY),
        "validUntil": str(UNTIL), "giver": {"displayName": "张伟"}, "standIn": {"displayName": "刘芳"},
    }  # fmt: skip
    pudong = office.branches["PUDONG"].path
    stand_in = await _as(office, "004")
    # 003 holds the role of staff as well: their own customers come along.
    assert stand_in.reach(UPDATE) == Reach(paths=(pudong,), own=True, of=(office.staff["003"].id,))
    assert not {Permission.CUSTOMER_HAND_OVER, DECIDE} & stand_in.permissions
    assert (await _as(office, "004", days=13)).reach(UPDATE).paths == (pudong,)
    assert (await _as(office, "004", days=14)).reach(UPDATE) == Reach(own=True)
    assert (await _as(office, "004", scopes=frozenset({"customer:read"}))).reach(UPDATE) == Reach()


async def test_all_that_can_be_delegated_goes_without_a_word_of_what_gives_rights(office: Chain) -> None:
    assert (await _create(office, "003")).is_done
    stand_in = await _as(office, "004")
    assert stand_in.may(DECIDE)
    assert not stand_in.may(Permission.ROLE_ASSIGN)
    # What one holds in another's stead is not handed on.
    await _lend(office, "004", "005", *Permission)
    assert not (await _as(office, "005")).may(DECIDE)
    named = await call(
        office,
        stand_in,
        "createDelegation",
        _given(office, staffMemberId=office.id(office.staff["003"]), permissions=["approval:decide"]),
    )
    assert named.faults == [("MORE_THAN_HELD", ["permissions"])]


@pytest.mark.parametrize(
    ("members", "faults"),
    [
        ({"validUntil": str(TODAY)}, [("INVALID", ["validUntil"])]),
        ({"validUntil": str(TODAY + timedelta(days=61))}, [("INVALID", ["validUntil"])]),
        ({"validFrom": str(TODAY - timedelta(days=1))}, [("INVALID", ["validFrom"])]),
        ({"permissions": []}, [("REQUIRED", ["permissions"])]),
        ({"permissions": ["role:assign"]}, [("MORE_THAN_HELD", ["permissions"])]),
        ({"permissions": ["rule:update"]}, [("MORE_THAN_HELD", ["permissions"])]),
        ({"permissions": ["一切"]}, [("MORE_THAN_HELD", ["permissions"])]),
        ({"reason": " "}, [("REQUIRED", ["reason"])]),
    ],
)
async def test_what_cannot_be_delegated(office: Chain, members: Input, faults: list[Any]) -> None:
    assert (await _create(office, "003", **members)).faults == faults


async def test_it_ends_at_once_with_the_giver_the_stand_in_the_right_or_by_word(office: Chain) -> None:
    await _lend(office, "005", "003", READ)
    lent = await _lend(office, "002", "003", Permission.RULE_READ, Permission.BRANCH_CREATE)
    assert (await _as(office, "003")).may(Permission.BRANCH_CREATE)
    async with office.work() as work:
        await set_active(work=work, user=await User.get(id=office.staff["002"].id), active=False)
    assert not (await _as(office, "003")).may(Permission.BRANCH_CREATE)
    async with office.work() as work:
        await set_active(work=work, user=await User.get(id=office.staff["002"].id), active=True)
    assert (await _as(office, "003")).may(Permission.BRANCH_CREATE)
    given = {"delegationId": _id(lent)}
    stranger = await call(office, await _as(office, "005"), "endDelegation", given)
    assert stranger.faults == [("NOT_FOUND", ["delegationId"])]
    assert (await call(office, await _as(office, "003"), "endDelegation", given)).is_done
    assert not (await _as(office, "003")).may(Permission.BRANCH_CREATE)
    assert (await call(office, await _as(office, "002"), "endDelegation", given)).codes == ["WRONG_STATE"]
    await _lend(office, "002", "003", Permission.BRANCH_CREATE)
    async with office.work() as work:
        user = await User.get(id=office.staff["002"].id)
        for held in await user.assignments.all().prefetch_related("role"):
            if held.role.code == "REGIONAL_MANAGER":
                await revoke_assignment(work=work, assignment=held, on=TODAY)
    assert not (await _as(office, "003")).may(Permission.BRANCH_CREATE)


async def test_the_givers_own_records_go_with_the_giver_and_their_role(office: Chain) -> None:
    await _lend(office, "005", "006", UPDATE)

    async def lent() -> tuple[Any, ...]:
        return (await _as(office, "006")).reach(UPDATE).of

    theirs = (office.staff["005"].id,)
    assert await lent() == theirs
    for active, left in ((False, ()), (True, theirs)):
        async with office.work() as work:
            await set_active(work=work, user=await User.get(id=theirs[0]), active=active)
        assert await lent() == left
    async with office.work() as work:
        (held,) = await Assignment.filter(user_id=theirs[0]).prefetch_related("role")
        await revoke_assignment(work=work, assignment=held, on=TODAY)
    assert await lent() == ()


async def test_a_disabled_stand_in_comes_in_no_more_and_is_lent_nothing(office: Chain) -> None:
    await _lend(office, "003", "004", UPDATE)
    async with office.work() as work:
        await set_active(work=work, user=await User.get(id=office.staff["004"].id), active=False)
    with pytest.raises(Unauthenticated):
        await _as(office, "004")
    assert (await _create(office, "003")).faults == [("NO_ACCOUNT", ["staffMemberId"])]


def _id(lent: Delegation) -> str:
    return str(encode(DELEGATIONS, lent.id))


async def test_it_is_told_which_delegation_lets_one_in(office: Chain) -> None:
    lent = await _lend(office, "003", "006", READ, UPDATE)
    query = """query($id: ID!) { explainAccess(id: $id) { grounds { role onBehalfOf delegation { id } own branchIds } }
        viewer { grounds { role onBehalfOf } } delegations { nodes { id } } }"""
    told = await office.ask(await _as(office, "006"), query, id=office.id(office.customers["周杰"]))
    by_role = {ground["role"]: ground for ground in told["explainAccess"]["grounds"]}
    assert by_role["STAFF"]["onBehalfOf"] == "张伟"  # the customer is the giver's own
    assert by_role["BRANCH_MANAGER"] == {
        "role": "BRANCH_MANAGER", "onBehalfOf": "张伟", "delegation": {"id": _id(lent)}, "own": False,
        "branchIds": [office.id(office.branches["PUDONG"])],
    }  # fmt: skip
    assert {"role": "BRANCH_MANAGER", "onBehalfOf": "张伟"} in told["viewer"]["grounds"]
    assert told["delegations"]["nodes"] == [{"id": _id(lent)}]
    assert (await office.ask(await _as(office, "005"), "{ delegations { totalCount } }"))["delegations"] == {
        "totalCount": 0
    }


async def test_on_whose_behalf_is_on_record_only_where_ones_own_right_does_not_suffice(office: Chain) -> None:
    await _lend(office, "003", "006", READ, UPDATE)
    actor = await _as(office, "006")
    behalf = {}
    for name in ("吴磊", "周杰"):
        given: Input = {"customerId": office.id(office.customers[name]), "expectedVersion": 1, "source": "转介绍"}
        assert (await call(office, actor, "updateCustomer", given)).is_done
        async with office.reading():
            entry = await AuditEntry.filter(entity_id=office.customers[name].id, actor_id=actor.user_id).get()
        behalf[name] = (entry.actor_name, entry.on_behalf_of)
    assert behalf == {"吴磊": ("杨洋", None), "周杰": ("杨洋", office.staff["003"].id)}


async def test_a_stand_in_approves_for_the_giver_but_not_what_the_giver_asked_for(office: Chain) -> None:
    await _lend(office, "003", "006", *Permission)
    theirs = await ask_for_change(office, by="003", customer="周杰", name="周")
    others = await ask_for_change(office, by="005")
    actor = await _as(office, "006")
    assert (await _as(office, "003")).may(Permission.ROLE_ASSIGN)
    assert not actor.may(Permission.ROLE_ASSIGN)
    shown = await office.ask(actor, "{ myApprovals { nodes { number } } }")
    assert shown["myApprovals"]["nodes"] == [{"number": others.number}]
    outcomes = {}
    for request in (theirs, others):
        given = {"requestId": str(encode(APPROVAL_REQUESTS, request.id)), "expectedVersion": 1}
        selection = "steps { decidedByName onBehalfOfName } timeline(last: 1) { nodes { actorName onBehalfOfName } }"
        outcomes[request.number] = await call(office, actor, "approveRequest", given, selection=selection)
    assert outcomes[theirs.number].codes == ["OWN_REQUEST"]
    done = outcomes[others.number]
    assert done.payload is not None
    assert done.payload["approvalRequest"] == {
        "steps": [{"decidedByName": "杨洋", "onBehalfOfName": "张伟"}],
        "timeline": {"nodes": [{"actorName": "杨洋", "onBehalfOfName": "张伟"}]},
    }


async def test_the_stand_in_of_the_accused_cannot_handle_the_complaint_either(office: Chain) -> None:
    await _lend(office, "005", "006", READ)
    complaint = await receive(office, accused=("005",), handler="002")
    other = await receive(office, accused=("004",), handler="002", customer="周杰")
    bystander = office.person("006", {p: Reach(everything=True) for p in Permission})
    lent = await _as(office, "006")
    actor = replace(bystander, grounds=(*bystander.grounds, *lent.grounds))
    query = "query($id: ID!) { complaint(id: $id) { availableActions } }"
    found = {}
    for case in (complaint, other):
        key = str(encode(COMPLAINTS, case.id))
        offered = (await office.ask(actor, query, id=key))["complaint"]["availableActions"]
        started = await call(office, actor, "startInvestigation", {"complaintId": key, "expectedVersion": case.version})
        found[case.id] = (bool(offered), started.codes)
    assert found == {complaint.id: (False, ["CONFLICT_OF_INTEREST"]), other.id: (True, [])}
    async with office.reading():
        assert (await Complaint.get(id=complaint.id)).status == "RECEIVED"


async def test_whoever_stands_in_for_nobody_is_loaded_in_one_statement_and_a_stand_in_in_two(office: Chain) -> None:
    await _lend(office, "003", "006", READ)
    counts = {}
    for number in ("005", "006"):
        heard: list[str] = []
        async with office.reading():
            statement_listeners.append(heard.append)
            await load_actor(user_id=office.staff[number].id, client_id="tests", scopes=None, now=NOW)
            statement_listeners.remove(heard.append)
        counts[number] = len(heard)
    assert counts == {"005": 1, "006": 2}

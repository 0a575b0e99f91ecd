"""Accounts, roles and sessions as callers manage them."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest

from schema.core.ids import encode
from tenants.core.actor import Actor, Reach
from tenants.core.letters import LinkPurpose
from tenants.core.permissions import Permission
from tenants.identity.models import Assignment, Role
from tenants.identity.queries import load_actor
from tenants.identity.service.links import set_password_by_link
from tenants.identity.sources import ROLES
from tenants.staff.models import Post, StaffMember
from tests.people import NOW, Chain
from tests.schema.calls import INPUTS, OWN, Desk, Outcome, call, take_desk
from tests.schema.engine.agreement import both, disagreement
from tests.schema.engine.generated import Made

EVERYTHING = Reach(everything=True)


@pytest.fixture
async def office(chain: Chain) -> Desk:
    """A desk with an account for everybody."""
    return await take_desk(chain, name="assignRole")


async def _role(desk: Desk, code: str) -> str:
    async with desk.chain.reading():
        return str(encode(ROLES, (await Role.get(code=code)).id))


async def _assign(desk: Desk, actor: Actor, number: str, code: str, **more: Any) -> Outcome:
    given = {"userId": desk.opened.user(number)["userId"], "roleId": await _role(desk, code), **more}
    return await call(desk.chain, actor, "assignRole", given, selection="id validFrom validUntil role { code }")


async def _acting(desk: Desk, number: str, *, after: timedelta = timedelta()) -> Actor:
    async with desk.chain.reading():
        user = desk.opened.users[number]
        return await load_actor(user_id=user.id, client_id="tests", scopes=None, now=NOW + after)


async def test_an_account_shows_whose_it_is_what_it_holds_and_where_it_is_signed_in(office: Desk) -> None:
    chain = office.chain
    query = """{ users(where: {username: {eq: "u005"}}) { totalCount nodes { displayName username kind active
      staffMember { number user { username } }
      sessions(where: {live: {eq: true}}) { nodes { live ip userAgent methods } }
      assignments { nodes { ownOnly validFrom validUntil role { code builtin } branch { id } } }
      secondFactor { state required recoveryCodesLeft } } } }"""
    (user,) = (await chain.ask(chain.actor("HQ_ADMIN"), query))["users"]["nodes"]
    assert user == {
        "displayName": "陈静",
        "username": "u005",
        "kind": "PERSON",
        "active": True,
        "staffMember": {"number": "005", "user": {"username": "u005"}},
        "sessions": {"nodes": [{"live": True, "ip": "192.0.2.7", "userAgent": "浏览器", "methods": ["pwd"]}]},
        "assignments": {
            "nodes": [
                {
                    "ownOnly": True,
                    "validFrom": "2026-03-09",
                    "validUntil": None,
                    "role": {"code": "STAFF", "builtin": True},
                    "branch": None,
                }
            ]
        },
        "secondFactor": {"state": "CONFIRMED", "required": False, "recoveryCodesLeft": 0},
    }
    manager = chain.actor("BRANCH_MANAGER")
    for hidden in ("sessions { nodes { ip } }", "secondFactor { state }"):
        query = f'{{ users(where: {{username: {{eq: "u005"}}}}) {{ nodes {{ {hidden} }} }} }}'
        assert await chain.codes(manager, query) == ["FORBIDDEN"]
    far = {Permission.ROLE_READ: EVERYTHING, Permission.USER_MANAGE: Reach(paths=(chain.branches["PUDONG"].path,))}
    query = """{ users(where: {username: {in: ["u005", "u006"]}}) { nodes {
      secondFactor { state } sessions { totalCount } } } }"""
    answers = await both(chain, chain.person("003", far), Made(query, {}))
    assert answers is not None
    assert disagreement(*answers) is None
    for answer in answers:
        assert answer.data is not None
        assert answer.data["users"]["nodes"] == [
            {"secondFactor": {"state": "CONFIRMED"}, "sessions": {"totalCount": 1}},
            {"secondFactor": None, "sessions": {"totalCount": 0}},
        ]
        (denied,) = answer.errors
        assert denied["extensions"]["code"] == "FORBIDDEN"
        assert denied["path"] == ["users", "nodes", 1, "secondFactor"]


async def test_somebody_invited_gets_a_letter_and_comes_in_by_it(chain: Chain) -> None:
    desk = await take_desk(chain, name="inviteUser")
    actor = chain.actor("REGIONAL_MANAGER")
    given = {"staffMemberId": desk.staff("005"), "username": "Chen.Jing"}
    assert (await call(chain, actor, "inviteUser", given, dry=True)).is_done
    assert chain.letters == []
    done = await call(chain, actor, "inviteUser", given, selection="id username displayName version")
    assert done.payload is not None
    assert (done.payload["user"]["username"], done.payload["user"]["displayName"]) == ("chen.jing", "陈静")
    subject = {"userId": done.payload["user"]["id"], "expectedVersion": done.payload["user"]["version"]}
    assert (await call(chain, actor, "resendInvitation", subject)).is_done
    first, second = chain.letters
    assert (first.purpose, first.to) == (LinkPurpose.INVITATION, "u005@staff.example.com")
    async with chain.work() as work:
        with pytest.raises(Exception, match="used before"):
            await set_password_by_link(work=work, token=first.token, password="登录密码有八个字")
        user = await set_password_by_link(work=work, token=second.token, password="登录密码有八个字")
    late = {"userId": subject["userId"], "expectedVersion": user.version}
    assert (await call(chain, actor, "resendInvitation", late)).codes == ["WRONG_STATE"]
    assert (await call(chain, actor, "sendPasswordReset", late)).is_done
    assert chain.letters[2].purpose is LinkPurpose.PASSWORD_RESET
    assert (await call(chain, actor, "inviteUser", given | {"username": "again"})).codes == ["TAKEN"]


async def test_a_role_given_and_ended_counts_at_the_next_request(office: Desk) -> None:
    chain, manager = office.chain, office.chain.actor("BRANCH_MANAGER")
    over = {"branchId": office.branch("PUDONG-1")}
    done = await _assign(office, manager, "005", "GROUP_LEADER", **over, validUntil="2026-03-20")
    assert done.is_done
    there = Reach(paths=(chain.branches["PUDONG-1"].path,))
    assert (await _acting(office, "005")).reach(Permission.CUSTOMER_GRADE) == there
    assert not (await _acting(office, "005", after=timedelta(days=11))).may(Permission.CUSTOMER_GRADE)
    assert (await _assign(office, manager, "005", "GROUP_LEADER", **over)).codes == ["TAKEN"]
    assert done.payload is not None
    ending = {"assignmentId": done.payload["assignment"]["id"], "expectedVersion": 1, "reason": "调岗"}
    assert (await call(chain, manager, "endRoleAssignment", ending | {"on": "2026-03-08"})).codes == ["INVALID"]
    assert (await call(chain, manager, "endRoleAssignment", ending)).is_done
    assert not (await _acting(office, "005")).may(Permission.CUSTOMER_GRADE)
    assert (await _assign(office, manager, "005", "GROUP_LEADER", **over)).is_done


async def test_what_one_may_not_give_is_refused_with_its_reason(office: Desk) -> None:
    manager = office.chain.actor("BRANCH_MANAGER")
    over = {"branchId": office.branch("PUDONG-1")}
    refused = {
        "more": await _assign(office, manager, "005", "REGIONAL_MANAGER", **over),
        "wider": await _assign(office, manager, "005", "GROUP_LEADER"),
        "elsewhere": await _assign(office, manager, "005", "GROUP_LEADER", branchId=office.branch("XUHUI")),
        "oneself": await _assign(office, manager, "003", "GROUP_LEADER", **over),
        "both": await _assign(office, manager, "005", "STAFF", **over, ownOnly=True),
    }
    assert {name: outcome.faults for name, outcome in refused.items()} == {
        "more": [("MORE_THAN_HELD", ["roleId"])],
        "wider": [("MORE_THAN_HELD", ["roleId"])],
        "elsewhere": [("NOT_FOUND", ["branchId"])],
        "oneself": [("OWN_ACCOUNT", None)],
        "both": [("INVALID", ["ownOnly"])],
    }


async def test_a_role_of_the_tenants_own_is_made_copied_changed_and_taken_out_of_use(office: Desk) -> None:
    chain, admin = office.chain, office.chain.actor("HQ_ADMIN")
    named = {"code": "NIGHT_LEADER", "nameZh": "夜班组长", "nameEn": "Night leader"}
    selection = "id version builtin permissions secondFactor"
    made = await call(
        chain, admin, "createRole", named | {"copyOfId": await _role(office, "GROUP_LEADER")}, selection=selection
    )
    assert made.payload is not None
    role = made.payload["role"]
    assert (role["builtin"], role["permissions"]) == (False, sorted(p.value for p in chain.roles["GROUP_LEADER"]))
    given = {"roleId": role["id"], "expectedVersion": 1}
    assert (await _assign(office, admin, "005", "NIGHT_LEADER", branchId=office.branch("PUDONG"))).is_done
    assert (await _acting(office, "005")).may(Permission.CUSTOMER_GRADE)
    changed = await call(chain, admin, "updateRole", given | {"permissions": ["staff:read"], "secondFactor": True})
    assert changed.is_done
    assert not (await _acting(office, "005")).may(Permission.CUSTOMER_GRADE)
    assert (await call(chain, admin, "deleteRole", given | {"expectedVersion": 2})).codes == ["STILL_USED"]
    strange = await call(chain, admin, "updateRole", given | {"expectedVersion": 2, "permissions": ["moon:read"]})
    assert strange.faults == [("INVALID", ["permissions"])]
    builtin = {"roleId": await _role(office, "STAFF"), "expectedVersion": 1}
    for name, more in (("updateRole", {"nameEn": "Crew"}), ("deleteRole", {})):
        assert (await call(chain, admin, name, builtin | more)).codes == ["WRONG_STATE"]
    assert (await call(chain, admin, "updateRole", builtin | {"secondFactor": True})).is_done
    free = office.opened.a_role(office.opened.role)
    assert (await call(chain, admin, "deleteRole", free)).is_done
    assert (await _assign(office, admin, "005", "NIGHT_DESK")).faults == [("WRONG_STATE", ["roleId"])]


async def test_a_role_is_widened_only_by_what_one_holds_everywhere(office: Desk) -> None:
    chain = office.chain
    some = dict.fromkeys((Permission.ROLE_DEFINE, Permission.ROLE_READ, Permission.BRANCH_READ), EVERYTHING)
    some[Permission.CUSTOMER_READ] = Reach(paths=(chain.branches["EAST"].path,))
    actor = chain.person("001", some)
    wider = office.opened.a_role(office.opened.role) | {"permissions": ["branch:read", "customer:read"]}
    assert (await call(chain, actor, "updateRole", wider)).faults == [("MORE_THAN_HELD", ["permissions"])]
    new = {"code": "READER", "nameZh": "查阅", "nameEn": "Reader", "permissions": ["audit:read"]}
    assert (await call(chain, actor, "createRole", new)).faults == [("MORE_THAN_HELD", ["permissions"])]
    somewhere = replace(actor, reaches={**some, Permission.ROLE_DEFINE: some[Permission.CUSTOMER_READ]})
    assert (await call(chain, somewhere, "createRole", new)).denied == ["FORBIDDEN"]


async def test_nobody_gives_an_approval_limit_above_their_own(office: Desk) -> None:
    chain, admin = office.chain, office.chain.actor("HQ_ADMIN")
    limited = replace(admin, grounds=tuple(replace(ground, limit=Decimal(5000)) for ground in admin.grounds))
    over, up_to = [("MORE_THAN_HELD", ["approvalLimit"])], {"approvalLimit": "5000.00"}
    leader = {"copyOfId": await _role(office, "GROUP_LEADER")}
    new = {"code": "CASHIER", "nameZh": "出纳", "nameEn": "Cashier", "permissions": ["branch:read"]}
    shown = "id version approvalLimit { amount currency }"
    assert (await call(chain, limited, "createRole", new | {"approvalLimit": "5000.01"})).faults == over
    assert (
        await call(chain, limited, "createRole", new | {"copyOfId": await _role(office, "HQ_ADMIN")})
    ).faults == over
    for wrong in ("0.001", "-1", "1000000000000000"):
        assert (await call(chain, limited, "createRole", new | {"approvalLimit": wrong})).faults == [
            ("INVALID", ["approvalLimit"])
        ]
    copied = await call(chain, limited, "createRole", new | leader, selection=shown, dry=True)
    assert copied.payload is not None
    assert copied.payload["role"]["approvalLimit"] == _yuan(chain.limits["GROUP_LEADER"])
    made = await call(chain, limited, "createRole", new | up_to, selection=shown)
    assert made.payload is not None
    role = made.payload["role"]
    assert role["approvalLimit"] == {"amount": "5000.00", "currency": "CNY"}
    change = {"roleId": role["id"], "expectedVersion": 1}
    assert (await call(chain, limited, "updateRole", change | {"approvalLimit": "5000.01"})).faults == over
    raised = await call(chain, admin, "updateRole", change | {"approvalLimit": "90000"}, selection=shown)
    assert raised.payload is not None
    assert raised.payload["role"]["approvalLimit"] == {"amount": "90000.00", "currency": "CNY"}
    # What a role has too much of for one can be taken, but nothing added that would come with it.
    change["expectedVersion"] = 2
    wider = change | {"permissions": ["branch:read", "customer:read"]}
    assert (await call(chain, limited, "updateRole", wider)).faults == [("MORE_THAN_HELD", ["permissions"])]
    assert (await call(chain, limited, "updateRole", change | {"approvalLimit": "80000"}, dry=True)).is_done
    builtin = {"roleId": await _role(office, "STAFF"), "expectedVersion": 1} | up_to
    assert (await call(chain, admin, "updateRole", builtin)).codes == ["WRONG_STATE"]
    assert (await _assign(office, limited, "005", "CASHIER")).faults == [("MORE_THAN_HELD", ["roleId"])]
    assert (await _assign(office, limited, "005", "CASHIER", approvalLimit="5000.01")).faults == over
    assert (await _assign(office, limited, "005", "CASHIER", approvalLimit="0.5")).is_done
    query = """{ users(where: {username: {eq: "u005"}}) { nodes { assignments(first: 1) { nodes {
      approvalLimit { amount currency } role { approvalLimit { amount } } } } } } }"""
    (user,) = (await chain.ask(admin, query))["users"]["nodes"]
    assert user["assignments"]["nodes"] == [
        {"approvalLimit": _yuan(Decimal("0.5")), "role": {"approvalLimit": {"amount": "90000.00"}}}
    ]
    subject = office.opened.user("005") | {"reason": "手机遗失"}
    assert (await call(chain, limited, "resetSecondFactor", subject, dry=True)).is_done
    poor = replace(limited, grounds=tuple(replace(ground, limit=Decimal("0.49")) for ground in limited.grounds))
    assert (await call(chain, poor, "resetSecondFactor", subject)).codes == ["MORE_THAN_HELD"]
    viewer = await chain.ask(await _acting(office, "005"), "{ viewer { approvalLimit { amount } } }")
    assert viewer["viewer"]["approvalLimit"]["amount"] == str(max(Decimal("0.50"), chain.limits["STAFF"] or 0))


def _yuan(amount: Decimal | None) -> dict[str, str]:
    return {"amount": f"{amount:.2f}", "currency": "CNY"}


async def test_taking_role_assign_out_of_a_role_leaves_somebody_who_has_it(office: Desk) -> None:
    chain, admin = office.chain, office.chain.actor("HQ_ADMIN")
    new = {"code": "CHIEF", "nameZh": "主管", "nameEn": "Chief", "permissions": ["role:assign", "role:read"]}
    made = await call(chain, admin, "createRole", new)
    assert made.payload is not None
    assert (await _assign(office, admin, "005", "CHIEF")).is_done
    less = {"roleId": made.payload["role"]["id"], "expectedVersion": 1, "permissions": ["role:read"]}
    assert (await call(chain, admin, "updateRole", less)).codes == ["LAST_ADMINISTRATOR"]
    assert (await call(chain, admin, "disableUser", office.opened.user("005") | {"reason": "离职"})).codes == [
        "LAST_ADMINISTRATOR"
    ]


async def test_one_sees_and_ends_ones_own_sessions_and_nobody_elses(office: Desk) -> None:
    chain, staff = office.chain, office.chain.actor("STAFF")
    query = "{ viewer { mySessions { id ip methods } user { displayName } clientScopes } }"
    viewer = (await chain.ask(staff, query))["viewer"]
    (session,) = viewer["mySessions"]
    assert session == {"id": office.opened.session("005"), "ip": "192.0.2.7", "methods": ["pwd"]}
    foreign = await call(chain, staff, "revokeMySession", {"sessionId": office.opened.session("004")})
    assert foreign.faults == [("NOT_FOUND", ["sessionId"])]
    assert (await call(chain, staff, "revokeMySession", {"sessionId": session["id"]})).is_done
    assert (await chain.ask(staff, "{ viewer { mySessions { id } } }"))["viewer"]["mySessions"] == []
    again = await call(chain, staff, "revokeMySession", {"sessionId": session["id"]})
    assert again.codes == ["WRONG_STATE"]


async def test_an_application_of_a_third_party_has_no_hand_in_its_users_own_account(office: Desk) -> None:
    chain = office.chain
    theirs = replace(chain.actor("STAFF"), third_party=True)
    answer = await chain.answer(theirs, "{ viewer { name mySessions { id } } }")
    assert answer.data == {"viewer": {"name": theirs.name, "mySessions": None}}
    assert [(e["extensions"]["code"], e["path"]) for e in answer.errors] == [("FORBIDDEN", ["viewer", "mySessions"])]
    for name in ("revokeMySession", "createDelegation", "endDelegation"):
        given = (
            INPUTS[name](office, OWN) if name != "endDelegation" else {"delegationId": office.customer(OWN.customer)}
        )
        assert (await call(chain, theirs, name, given)).denied == ["FORBIDDEN"], name


async def test_the_viewer_is_told_where_each_right_comes_from_and_what_the_client_cuts(office: Desk) -> None:
    chain = office.chain
    assert (
        await _assign(
            office,
            chain.actor("BRANCH_MANAGER"),
            "005",
            "GROUP_LEADER",
            branchId=office.branch("PUDONG-1"),
            validUntil="2026-04-01",
        )
    ).is_done
    async with chain.reading():
        actor = await load_actor(
            user_id=office.opened.users["005"].id, client_id="app", scopes=frozenset({"customer:read"}), now=NOW
        )
    query = """{ viewer { roles permissions clientScopes
      grounds { role permissions everywhere branchIds own validFrom validUntil } } }"""
    viewer = (await chain.ask(actor, query))["viewer"]
    assert viewer["roles"] == ["GROUP_LEADER", "STAFF"]
    assert viewer["permissions"] == viewer["clientScopes"] == ["customer:read"]
    common = {"permissions": ["customer:read"], "everywhere": False, "validFrom": "2026-03-09"}
    assert sorted(viewer["grounds"], key=lambda ground: ground["role"]) == [
        {"role": "GROUP_LEADER", "branchIds": [office.branch("PUDONG-1")], "own": False, "validUntil": "2026-04-01"}
        | common,
        {"role": "STAFF", "branchIds": [], "own": True, "validUntil": None} | common,
    ]
    query = "query($id: ID!) { explainAccess(id: $id) { grounds { role validUntil } } }"
    why = await chain.ask(actor, query, id=office.customer(OWN.customer))
    assert {"role": "GROUP_LEADER", "validUntil": "2026-04-01"} in why["explainAccess"]["grounds"]


async def _held(desk: Desk, number: str) -> set[tuple[str, str | None]]:
    """The roles somebody holds over a branch today, and which."""
    found = set()
    async with desk.chain.reading():
        lasting = Assignment.filter(user_id=desk.opened.users[number].id, valid_until=None, own_only=False)
        for held in await lasting.select_related("role", "branch"):
            found.add((held.role.code, held.branch.code if held.branch else None))
    return found


async def test_a_transfer_ends_what_was_held_there_and_the_posts_role_follows(office: Desk) -> None:
    chain, admin = office.chain, office.chain.actor("HQ_ADMIN")
    given = {
        "staffMemberId": office.staff("005"),
        "branchId": office.branch("XUHUI"),
        "postId": office.posts["GROUP_LEADER"],
        "reason": "轮岗",
    }
    async with chain.reading():
        version = (await StaffMember.get(id=chain.staff["005"].id)).version
        brings = (await Post.get(code="GROUP_LEADER")).role_code
    for code, branch in ((brings, "PUDONG-1"), ("AUDITOR", "PUDONG-1"), ("AUDITOR", "PUDONG")):
        assert (await _assign(office, admin, "005", code, branchId=office.branch(branch))).is_done
    # Who may transfer but not give roles ends them all the same.
    clerk = chain.person("001", {p: EVERYTHING for p in Permission if p is not Permission.ROLE_ASSIGN})
    for actor, left in ((clerk, {("AUDITOR", "PUDONG")}), (admin, {("AUDITOR", "PUDONG"), (brings, "PUDONG-1")})):
        assert (await call(chain, actor, "transferStaffMember", given | {"expectedVersion": version})).is_done
        version += 1
        assert await _held(office, "005") == left
        given["branchId"] = office.branch("PUDONG-1")
        if actor is clerk:
            assert (await _assign(office, admin, "005", brings, branchId=office.branch("XUHUI"))).is_done
    assert (
        not (await _acting(office, "005"))
        .reach(Permission.CUSTOMER_GRADE)
        .covers(Reach(paths=(chain.branches["XUHUI"].path,)))
    )


async def test_the_address_that_links_go_to_is_not_changed_by_who_has_fewer_rights(office: Desk) -> None:
    chain, admin = office.chain, office.chain.actor("HQ_ADMIN")
    assert (await _assign(office, admin, "006", "HQ_ADMIN")).is_done
    async with chain.reading():
        versions = {number: (await StaffMember.get(id=chain.staff[number].id)).version for number in ("005", "006")}
    regional, outcomes = chain.actor("REGIONAL_MANAGER"), {}
    for number, version in versions.items():
        given = {
            "staffMemberId": office.staff(number),
            "expectedVersion": version,
            "email": "somewhere@else.example.com",
        }
        outcomes[number] = (await call(chain, regional, "updateStaffMember", given)).faults
    assert outcomes == {"005": [], "006": [("MORE_THAN_HELD", ["email"])]}

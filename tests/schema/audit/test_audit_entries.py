"""The trail tells of every mutation who, when, what before and after, why and in which request; no more than a read."""

from dataclasses import replace
from typing import Any
from uuid import UUID

import pytest

from tenants.core.actor import Actor, Reach
from tenants.core.permissions import Permission
from tests.people import NOW, Chain
from tests.schema.announcements.inputs import ANNOUNCEMENTS_WRITTEN
from tests.schema.branches.inputs import BRANCH_WRITTEN
from tests.schema.calls import INPUTS, OWN, REASON, SIBLING, Desk, call, mutations
from tests.schema.care.inputs import CARE_WRITTEN
from tests.schema.complaints.inputs import MEMBERS
from tests.schema.opportunities.inputs import OPPORTUNITIES_WRITTEN
from tests.schema.orders.written import ORDERS_WRITTEN
from tests.schema.policies.written import POLICIES_WRITTEN
from tests.schema.project_groups.inputs import PROJECT_GROUPS_WRITTEN
from tests.schema.staff.inputs import STAFF_WRITTEN
from tests.schema.staff.post_inputs import POSTS_WRITTEN
from tests.schema.training.exams import SITTING
from tests.schema.training.inputs import TRAINING_WRITTEN

ENTRIES = """query($where: AuditEntryWhere) { auditEntries(first: 250, where: $where) { totalCount nodes {
    at entity objectId action actorKey actorName clientId onBehalfOf reason requestId
    changes { field before after hidden } } } }"""

# What each mutation writes: type -> how many objects, and one change that must be told.
WRITTEN: dict[str, tuple[dict[str, int], tuple[str, str, Any, Any]]] = {
    "createBranch": ({"Branch": 1, "BranchPlacement": 1}, ("Branch", "code", None, "NEW-1")),
    "createBranches": ({"Branch": 1, "BranchPlacement": 1}, ("Branch", "level", None, "GROUP")),
    "updateBranch": ({"Branch": 1}, ("Branch", "address", None, "世纪大道 1 号")),
    "moveBranch": ({"Branch": 1, "BranchPlacement": 2}, ("BranchPlacement", "reason", None, REASON)),
    "setCalendarDay": ({"CalendarOverride": 1}, ("CalendarOverride", "label", None, "台风停业")),
    "resetCalendarDay": ({"CalendarOverride": 1}, ("CalendarOverride", "label", "年中盘点", None)),
    **ANNOUNCEMENTS_WRITTEN,
    **BRANCH_WRITTEN,
    **STAFF_WRITTEN,
    "createCustomer": ({"Customer": 1, "HandOver": 1}, ("Customer", "name", None, "司马相如")),
    "createCustomers": ({"Customer": 1, "HandOver": 1}, ("Customer", "number", None, "K-000006")),
    "updateCustomer": (
        {"Customer": 1},
        ("Customer", "address", "上海市浦东新区世纪大道 100 号", "徐家汇路 5 号"),
    ),
    "requestCustomerChange": (
        {"ApprovalRequest": 1, "ApprovalStep": 1, "Deadline": 1, "TimelineEntry": 1},
        ("ApprovalRequest", "status", None, "REQUESTED"),
    ),
    "approveRequest": (
        {"ApprovalRequest": 1, "ApprovalStep": 1, "Customer": 1, "Deadline": 1, "TimelineEntry": 1},
        ("Customer", "name", "欧阳娜娜", "欧阳娜娜（更名）"),
    ),
    "refuseRequest": (
        {"ApprovalRequest": 1, "ApprovalStep": 1, "Deadline": 1, "TimelineEntry": 1},
        ("ApprovalStep", "comment", None, "证件不符"),
    ),
    "withdrawRequest": (
        {"ApprovalRequest": 1, "Deadline": 1, "TimelineEntry": 1},
        ("ApprovalRequest", "status", "REQUESTED", "WITHDRAWN"),
    ),
    "assessCredit": (
        {"ApprovalRequest": 1, "ApprovalStep": 2, "Deadline": 1, "TimelineEntry": 1},
        ("ApprovalRequest", "amount", None, "50000.00"),
    ),
    **CARE_WRITTEN,
    **OPPORTUNITIES_WRITTEN,
    **ORDERS_WRITTEN,
    **POLICIES_WRITTEN,
    **TRAINING_WRITTEN,
    **dict.fromkeys(
        ("requestBlacklisting", "requestBlacklistWaiver"),
        (
            {"ApprovalRequest": 1, "ApprovalStep": 1, "Deadline": 1, "TimelineEntry": 1},
            ("ApprovalRequest", "status", None, "REQUESTED"),
        ),
    ),
    "mergeCustomers": (
        {"Customer": 1, "CustomerMerge": 1, "HandOver": 1},
        ("CustomerMerge", "reason", None, "已核对"),
    ),
    "undoMerge": (
        {"Customer": 1, "CustomerMerge": 1, "HandOver": 1},
        ("CustomerMerge", "undo_reason", None, "非同人"),
    ),
    "dismissDuplicate": ({"CustomerDuplicate": 1}, ("CustomerDuplicate", "dismissal_reason", None, "已核对")),
    "changeLifecycle": ({"Customer": 1, "LifecycleChange": 1}, ("Customer", "lifecycle", "CUSTOMER", "DORMANT")),
    "takeLead": (
        {"Customer": 1, "HandOver": 1, "PooledLead": 1},
        ("HandOver", "reason", None, "taken from the public pool"),
    ),
    "recordConsent": ({"ContactConsent": 1}, ("ContactConsent", "evidence", None, "签署同意书")),
    "withdrawConsent": ({"ContactConsent": 1}, ("ContactConsent", "withdrawn_on", None, "2026-03-09")),
    "relateCustomers": ({"CustomerRelation": 2}, ("CustomerRelation", "kind", None, "SPOUSE")),
    "unrelateCustomers": ({"CustomerRelation": 2}, ("CustomerRelation", "kind", "SPOUSE", None)),
    **POSTS_WRITTEN,
    **PROJECT_GROUPS_WRITTEN,
    "gradeCustomer": ({"Customer": 1, "GradeChange": 1}, ("Customer", "grade", None, "A")),
    "handOverCustomer": ({"Customer": 1, "HandOver": 1}, ("HandOver", "reason", None, REASON)),
    "logContact": ({"Contact": 1}, ("Contact", "note", None, "客户满意")),
    "defineCustomField": ({"CustomFieldDefinition": 1}, ("CustomFieldDefinition", "key", None, "floor")),
    "retireCustomField": (
        {"CustomFieldDefinition": 1},
        ("CustomFieldDefinition", "retired_at", None, NOW.isoformat()),
    ),
    "updateRule": ({"Rule": 1}, ("Rule", "value", None, None)),
    "receiveComplaint": (
        {"Complaint": 1, "ComplaintRound": 1, "Deadline": 1, "TimelineEntry": 1},
        ("Complaint", "status", None, "RECEIVED"),
    ),
    "startInvestigation": ({"Complaint": 1, "TimelineEntry": 1}, ("Complaint", "status", "RECEIVED", "INVESTIGATING")),
    "assignComplaint": (
        {"Complaint": 1, "TransferSlip": 1, "Deadline": 1, "TimelineEntry": 1},
        ("TransferSlip", "reason", None, REASON),
    ),
    "proposeResolution": (
        {"Complaint": 1, "Resolution": 1, "TransferSlip": 1, "Deadline": 2, "TimelineEntry": 1},
        ("Resolution", "plan", None, "三日内完成理赔并致歉"),
    ),
    "recordCustomerAnswer": (
        {"Complaint": 1, "Resolution": 1, "TimelineEntry": 1},
        ("Resolution", "answer", None, "ACCEPTED"),
    ),
    "recordImplementation": (
        {"Complaint": 1, "Resolution": 1, "Deadline": 1, "TimelineEntry": 1},
        ("Resolution", "implementation_note", None, "理赔款已到账"),
    ),
    "recordCallback": (
        {"Complaint": 1, "ComplaintCallback": 1, "Deadline": 1, "TimelineEntry": 1},
        ("ComplaintCallback", "result", None, "SATISFIED"),
    ),
    "closeComplaint": (
        {"Complaint": 1, "ComplaintRound": 1, "Deadline": 1, "TimelineEntry": 1},
        ("ComplaintRound", "outcome", None, "UNJUSTIFIED"),
    ),
    "withdrawComplaint": (
        {"Complaint": 1, "ComplaintRound": 1, "Deadline": 1, "TimelineEntry": 1},
        ("Complaint", "outcome", None, "WITHDRAWN"),
    ),
    "reopenComplaint": (
        {"Complaint": 1, "ComplaintRound": 1, "Deadline": 1, "TimelineEntry": 1},
        ("Complaint", "round", 1, 2),
    ),
    "addComplaintNote": ({"TimelineEntry": 1}, ("TimelineEntry", "note", None, "客户来电询问进度")),
    "reassignComplaint": ({"Complaint": 1, "TimelineEntry": 1}, ("TimelineEntry", "note", None, REASON)),
    "pauseComplaint": (
        {"Complaint": 1, "Deadline": 1, "TimelineEntry": 1},
        ("Complaint", "due_at", "2026-03-16T09:30:00+00:00", None),
    ),
    "resumeComplaint": (
        {"Complaint": 1, "Deadline": 1, "TimelineEntry": 1},
        ("Complaint", "due_at", None, "2026-03-16T09:30:00+00:00"),
    ),
    "inviteUser": ({"User": 2}, ("User", "username", None, "sun.li")),
    "resendInvitation": ({"User": 1}, ("User", "mailed_link", None, "INVITATION")),
    "sendPasswordReset": ({"User": 1}, ("User", "mailed_link", None, "PASSWORD_RESET")),
    "disableUser": ({"User": 1}, ("User", "active", True, False)),
    "enableUser": ({"User": 1}, ("User", "active", False, True)),
    "resetSecondFactor": ({"User": 2}, ("User", "second_factor", "2026-03-08T02:30:00+00:00", None)),
    "linkUserToStaff": ({"User": 1}, ("User", "staff_id", None, None)),
    "revokeSession": ({"Session": 1}, ("Session", "revoked_at", None, NOW.isoformat())),
    "revokeAllSessions": ({"User": 1}, ("User", "ver", 1, 2)),
    "revokeMySession": ({"Session": 1}, ("Session", "revoked_at", None, NOW.isoformat())),
    "createDelegation": ({"Delegation": 1}, ("Delegation", "permissions", None, ["customer:read"])),
    "endDelegation": ({"Delegation": 1}, ("Delegation", "ended_at", None, NOW.isoformat())),
    "createRole": ({"Role": 1}, ("Role", "code", None, "DAY_DESK")),
    "updateRole": ({"Role": 1}, ("Role", "permissions", ["branch:read"], ["branch:read", "staff:read"])),
    "deleteRole": ({"Role": 1}, ("Role", "retired_at", None, NOW.isoformat())),
    "grantSupportAccess": ({"SupportAccess": 1}, ("SupportAccess", "role_code", None, "NIGHT_DESK")),
    "revokeSupportAccess": ({"SupportAccess": 1}, ("SupportAccess", "revoked_at", None, NOW.isoformat())),
    "assignRole": ({"Assignment": 1}, ("Assignment", "valid_from", None, "2026-03-09")),
    "endRoleAssignment": ({"Assignment": 1}, ("Assignment", "valid_until", None, "2026-03-09")),
    "installApplication": ({"Installation": 1}, ("Installation", "scopes", None, ["customer:read"])),
    "updateInstallation": ({"Installation": 1}, ("Installation", "trusted_documents_only", False, True)),
    "uninstallApplication": (
        {"Installation": 1, "User": 1},
        ("Installation", "uninstalled_at", None, NOW.isoformat()),
    ),
    "createServiceAccount": ({"User": 1, "Assignment": 1}, ("User", "username", None, "night-report")),
    "createApiKey": ({"ApiKey": 1}, ("ApiKey", "scopes", None, ["customer:read"])),
    "rotateApiKey": ({"ApiKey": 2}, ("ApiKey", "replaced_at", None, NOW.isoformat())),
    "revokeApiKey": ({"ApiKey": 1}, ("ApiKey", "revoked_at", None, NOW.isoformat())),
    "createIdentityProvider": ({"IdentityProvider": 1, "RoleRule": 1}, ("IdentityProvider", "key", None, "group")),
    "updateIdentityProvider": (
        {"IdentityProvider": 1, "RoleRule": 2},
        ("IdentityProvider", "name", "安心账号", "安心集团账号"),
    ),
    "disableIdentityProvider": ({"IdentityProvider": 1}, ("IdentityProvider", "active", True, False)),
    "enableIdentityProvider": ({"IdentityProvider": 1}, ("IdentityProvider", "active", False, True)),
    "replaceIdentityProviderSecret": (
        {"IdentityProvider": 1},
        ("IdentityProvider", "secret_set_at", "2026-03-08T02:30:00+00:00", NOW.isoformat()),
    ),
    "linkIdentity": ({"ExternalIdentity": 1}, ("ExternalIdentity", "sub", None, "00u-stranger")),
    "unlinkIdentity": ({"ExternalIdentity": 1}, ("ExternalIdentity", "active", True, False)),
}


async def _entries(chain: Chain, actor: Actor, **where: Any) -> list[dict[str, Any]]:
    nodes: list[dict[str, Any]] = (await chain.ask(actor, ENTRIES, where=where))["auditEntries"]["nodes"]
    return nodes


async def _since_settling(chain: Chain, actor: Actor) -> list[dict[str, Any]]:
    return await _entries(chain, actor, actorKey={"eq": str(actor.user_id)})


def _counted(entries: list[dict[str, Any]]) -> dict[str, int]:
    names = [entry["entity"] for entry in entries]
    return {name: names.count(name) for name in names}


async def test_every_mutation_stands_in_the_table() -> None:
    assert set(WRITTEN) == set(mutations())


def _given(desk: Desk, name: str) -> dict[str, Any]:
    given = INPUTS[name](desk, OWN)
    if name == "revokeMySession":
        return {"sessionId": desk.opened.session("001")}
    if name != "updateRule":
        return given
    changed = [grade | {"contact_every_days": 9} for grade in given["value"]["grades"]]
    return given | {"value": given["value"] | {"grades": changed}, "reason": REASON}


def _caller(desk: Desk, name: str) -> Actor:
    """Headquarters, but for what only the person of the place may do; they may read the trail as well."""
    if name not in {"withdrawRequest", *SITTING}:
        return desk.chain.actor("HQ_ADMIN")
    held = frozenset(Permission) - {Permission.QUESTION_MANAGE}
    return desk.chain.person(OWN.staff, dict.fromkeys(held, Reach(everything=True)))


@pytest.mark.parametrize("name", WRITTEN)
async def test_a_mutation_leaves_who_when_what_and_why(desk: Desk, name: str) -> None:
    chain, actor = desk.chain, _caller(desk, name)
    given = _given(desk, name)
    before_it = await _since_settling(chain, actor)
    assert (await call(chain, actor, name, given)).is_done
    entries = [entry for entry in await _since_settling(chain, actor) if entry not in before_it]
    objects, (entity, column, before, after) = WRITTEN[name]
    assert _counted(entries) == objects
    told = {
        "at": "2026-03-09T02:30:00Z",
        "actorKey": str(actor.user_id),
        "actorName": actor.name,
        "clientId": "tests",
        "onBehalfOf": None,
        "reason": given.get("rows", [given])[0].get("reason"),
        "requestId": "request-of-a-test",
    }
    # What was approved is done for the reason it was asked for.
    entries = [e | {"reason": None} if name == "approveRequest" and e["entity"] == "Customer" else e for e in entries]
    assert [entry for entry in entries if not told.items() <= entry.items()] == []
    changes = [c for entry in entries if entry["entity"] == entity for c in entry["changes"] if c["field"] == column]
    if name == "linkUserToStaff":
        assert changes[0]["after"] == str(chain.staff[OWN.staff].id)
    elif name == "updateRule":
        assert changes[0]["before"] != changes[0]["after"] == given["value"]
    else:
        assert {"field": column, "before": before, "after": after, "hidden": False} in changes


# Members of which one spoils an input, the first that it has.
NAMING = (
    *("name", "note", "labelZh", "text", "subject", "label", "day", "reason", "nameZh", "sessionId", "periodEnd"),
    *("clientId", "displayName", "holderId", "place", "sectionId", "title", "announcementId"),
)


@pytest.mark.parametrize("name", WRITTEN)
async def test_a_dry_run_and_a_refusal_leave_nothing(desk: Desk, name: str) -> None:
    chain, actor = desk.chain, _caller(desk, name)
    before = await _since_settling(chain, actor)
    assert (await call(chain, actor, name, _given(desk, name), dry=True)).is_done
    refused = _given(desk, name) | ({"expectedVersion": 77} if "expectedVersion" in _given(desk, name) else {})
    if "expectedVersion" not in refused:
        rows = refused.get("rows", [refused])[0]
        column = next(member for member in NAMING if member in rows)
        broken = rows | {column: "2026-12-31" if column in ("day", "periodEnd") else "\u202e"}
        refused = {"rows": [broken]} if "rows" in refused else broken
    assert not (await call(chain, actor, name, refused)).is_done
    assert await _since_settling(chain, actor) == before


async def test_only_the_columns_that_changed_are_told(desk: Desk) -> None:
    chain, actor = desk.chain, desk.chain.actor("HQ_ADMIN")
    await call(chain, actor, "updateCustomer", INPUTS["updateCustomer"](desk, OWN) | {"name": "欧阳娜娜"})
    (entry,) = await _since_settling(chain, actor)
    assert [change["field"] for change in entry["changes"]] == ["address"]
    assert entry["action"] == "UPDATED"
    assert entry["objectId"] == desk.customer("欧阳娜娜")


async def test_a_change_that_changes_nothing_is_no_entry(desk: Desk) -> None:
    chain, actor = desk.chain, desk.chain.actor("HQ_ADMIN")
    given = INPUTS["updateCustomer"](desk, OWN) | {"address": "上海市浦东新区世纪大道 100 号"}
    outcome = await call(chain, actor, "updateCustomer", given, selection="version")
    assert outcome.payload == {"customer": {"version": 1}, "userErrors": []}
    assert await _since_settling(chain, actor) == []


async def test_on_whose_behalf_something_was_done_is_told(desk: Desk) -> None:
    chain = desk.chain
    deputy = replace(chain.actor("HQ_ADMIN"), on_behalf_of=UUID(int=7))
    await call(chain, deputy, "updateCustomer", INPUTS["updateCustomer"](desk, OWN))
    (entry,) = await _since_settling(chain, deputy)
    assert entry["onBehalfOf"] == str(UUID(int=7))


@pytest.mark.parametrize(
    ("lacking", "hidden"),
    [
        (Permission.CUSTOMER_READ_PRIVATE, {"address"}),
        (Permission.CUSTOMER_READ, {"phone", "address", "email", "source"}),
        (Permission.STAFF_READ, set[str]()),
    ],
)
async def test_what_a_field_hides_its_history_hides_too(desk: Desk, lacking: Permission, hidden: set[str]) -> None:
    chain, actor = desk.chain, desk.chain.actor("HQ_ADMIN")
    given = INPUTS["updateCustomer"](desk, OWN) | {
        "phone": "95511",
        "email": "a@b.cn",
        "source": "转介绍",
    }
    assert (await call(chain, actor, "updateCustomer", given)).is_done
    reader = chain.person("001", {p: Reach(everything=True) for p in Permission if p is not lacking})
    (entry,) = await _entries(chain, reader, entity={"eq": "Customer"}, actorKey={"eq": str(actor.user_id)})
    assert {change["field"] for change in entry["changes"] if change["hidden"]} == hidden
    assert all(change["before"] is change["after"] is None for change in entry["changes"] if change["hidden"])


async def test_changes_of_accounts_and_roles_are_shown_to_who_may_read_roles(chain: Chain) -> None:
    where = {"entity": {"eq": "Role"}}
    auditor = chain.actor("AUDITOR")
    seen = await _entries(chain, auditor, **where)
    blind = await _entries(chain, chain.actor("AUDITOR", without=frozenset({Permission.ROLE_READ})), **where)
    assert len(seen) == len(blind) > 0
    assert not any(change["hidden"] for entry in seen for change in entry["changes"])
    assert all(change["hidden"] for entry in blind for change in entry["changes"])


async def test_an_auditor_of_one_branch_sees_what_was_done_there_parts_of_files_included(desk: Desk) -> None:
    chain, actor = desk.chain, desk.chain.actor("HQ_ADMIN")
    for place in (OWN, SIBLING):
        for name in ("logContact", "gradeCustomer", "changeEmployment"):
            given = INPUTS[name](desk, place)
            assert (await call(chain, actor, name, given)).is_done, name
    local = chain.person("006", {Permission.AUDIT_READ: Reach(paths=(chain.branches["XUHUI"].path,))})
    done = await _entries(chain, local, actorKey={"eq": str(actor.user_id)})
    assert _counted(done) == {
        "Contact": 1, "GradeChange": 1, "Customer": 1, "StaffMember": 1, "EmploymentChange": 1,
        "EmploymentPeriod": 1, "TimelineEntry": 1,
    }  # fmt: skip


@pytest.mark.parametrize("name", [name for name in WRITTEN if "Complaint" in name or name in MEMBERS])
async def test_an_auditor_of_one_branch_sees_all_that_was_done_to_its_complaint(desk: Desk, name: str) -> None:
    chain, actor = desk.chain, desk.chain.actor("HQ_ADMIN")
    assert (await call(chain, actor, name, INPUTS[name](desk, OWN))).is_done
    found = {}
    for branch in ("XUHUI", "PUDONG"):
        local = chain.person("006", {Permission.AUDIT_READ: Reach(paths=(chain.branches[branch].path,))})
        found[branch] = _counted(await _entries(chain, local, actorKey={"eq": str(actor.user_id)}))
    assert found == {"XUHUI": {}, "PUDONG": WRITTEN[name][0]}


async def test_with_an_own_reach_one_reads_what_one_did_oneself(desk: Desk) -> None:
    chain, actor = desk.chain, desk.chain.actor("HQ_ADMIN")
    assert (await call(chain, actor, "updateCustomer", INPUTS["updateCustomer"](desk, OWN))).is_done
    self_reader = chain.person("001", {Permission.AUDIT_READ: Reach(own=True)})
    stranger = chain.person("002", {Permission.AUDIT_READ: Reach(own=True)})
    assert len(await _entries(chain, self_reader)) == 1
    assert await _entries(chain, stranger) == []

"""Who reaches what, as tables: every role of the blueprint, every place of the tree, every way to an object.

A root field or a mutation that stands in no table fails the tests.
"""

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from schema.core.declarations import ENTITIES
from schema.root import schema
from tenants.core.actor import Actor, Reach
from tenants.core.permissions import Permission
from tests.people import HOLDERS, Chain
from tests.schema.announcements.inputs import ANNOUNCEMENT_CALLERS
from tests.schema.branches.inputs import BRANCH_CALLERS
from tests.schema.calls import INPUTS, PLACES, Desk, Outcome, call, mutations
from tests.schema.care.inputs import CARE_CALLERS
from tests.schema.complaints.callers import COMPLAINT_CALLERS
from tests.schema.customers.inputs import ABOUT_BLACKLIST, ABOUT_TWINS, SERVED
from tests.schema.federation.inputs import ABOUT_PROVIDERS
from tests.schema.opportunities.inputs import OPPORTUNITY_CALLERS
from tests.schema.orders.callers import ORDER_CALLERS
from tests.schema.policies.callers import POLICY_CALLERS
from tests.schema.programs.inputs import ABOUT_PROGRAMS
from tests.schema.project_groups.inputs import PROJECT_GROUP_CALLERS
from tests.schema.staff.callers import STAFF_CALLERS
from tests.schema.staff.post_inputs import ABOUT_POSTS
from tests.schema.training.inputs import ABOUT_CATALOGUE, TRAINING_CALLERS
from tests.schema.world import CONDITIONS, LISTS, SINGLES, World

ROLES = tuple(HOLDERS)
EVERYWHERE = {"own", "beside", "sibling", "other"}
EAST, PUDONG, SELF = {"own", "beside", "sibling"}, {"own", "beside"}, {"own"}

# How far each role reaches: "own" is a group below 浦东 and one of its people, "beside" another of that group,
# "sibling" a branch of the same region, "other" one elsewhere.
REACH = {
    "HQ_ADMIN": EVERYWHERE,
    "REGIONAL_MANAGER": EAST,
    "BRANCH_MANAGER": PUDONG,
    "GROUP_LEADER": PUDONG,
    "STAFF": SELF,
    "AUDITOR": EVERYWHERE,
}
# Where that is not so. Own and beside are one branch.
EXCEPTIONS = {("STAFF", kind): PUDONG for kind in ("Announcement", "Branch", "PooledLead", "TrainingSession")}
AUDIT_READERS = {"HQ_ADMIN", "AUDITOR"}
ROLE_READERS = {"HQ_ADMIN", "REGIONAL_MANAGER", "BRANCH_MANAGER", "AUDITOR"}

ENTITIES_TESTED = (
    *(
        "Announcement",
        "ApprovalRequest",
        "Branch",
        "StaffMember",
        "Customer",
        "CustomerDuplicate",
        "Contact",
        "Complaint",
    ),
    *("LedgerEntry", "Order", "Policy", "Invoice", "Receipt", "AuditEntry", "ClearRead", "User", "TrainingRecord"),
    *("TrainingSession", "Certificate", "CareVisit", "ExamResult", "ExamPaper", "Claim", "Departure", "LicencePath"),
    *("Announcement", "Opportunity", "PooledLead", "ProjectGroup"),
)
ANY_OBJECT = {"node", "nodes", "search"}
# Shown whole to whoever has the permission.
WHOLE = {
    "courses": Permission.TRAINING_READ,
    "customFieldDefinitions": Permission.RULE_READ,
    "posts": Permission.STAFF_READ,
    "priceLists": Permission.PRICE_LIST_READ,
    "products": Permission.PRODUCT_READ,
    "rules": Permission.RULE_READ,
    "sections": Permission.BRANCH_READ,
}
# Figures, reckonings and what is the viewer's own business, tested with their domains.
FIGURES = {
    *("blacklist", "closingHandover", "complaintAnalysis", "deadlineFor", "delegations", "explainAccess"),
    *(
        "customerFigures",
        "persistency",
        "pipelineFigures",
        "policyFigures",
        "recruiting",
        "belongingShares",
        "myApprovals",
        "role",
        "roles",
    ),
    *("identityProvider", "identityProviders", "supportAccesses", "receivableAgeing", "orderFigures", "statementRound"),
    *("certificationRates", "course", "questions"),
    *("apiKeys", "availableApplications", "installations"),
}
# Needs no permission.
OPEN = {"enumLabels", "viewer"}
# Ways that lead from one object to another: what is asked, where the objects are found in the answer.
NESTED = {
    "Branch": "{ found: customers { nodes { to: branch { id code } } } }",
    "StaffMember": "{ found: branches { nodes { to: staff { nodes { id } } } } }",
    "Customer": "{ found: branches { nodes { to: customers { nodes { id } } } } }",
    "User": "{ found: staffMembers { nodes { to: user { id } } } }",
    "Opportunity": "{ found: customers { nodes { to: opportunities { nodes { id } } } } }",
    "Policy": "{ found: customers { nodes { to: policies { nodes { id } } } } }",
    "Contact": "{ found: customers { nodes { to: contacts { nodes { id } } } } }",
}

# Who may call each mutation; each reaches as far as the role does.
LEADERS = {"HQ_ADMIN", "REGIONAL_MANAGER", "BRANCH_MANAGER"}
SERVING = LEADERS | {"GROUP_LEADER"}
# About the whole tenant, so about no place: headquarters' own.
TENANT_WIDE = {
    *ABOUT_POSTS,
    *ABOUT_CATALOGUE,
    *ABOUT_PROGRAMS,
    *("defineCustomField", "retireCustomField", "updateRule", "createRole", "updateRole", "deleteRole"),
    *("grantSupportAccess", "revokeSupportAccess"),
    *("createPriceList", "endPriceList", "createProduct"),
    *ABOUT_PROVIDERS,
}
CALLERS = {
    "createBranch": {"HQ_ADMIN", "REGIONAL_MANAGER"},
    "createBranches": {"HQ_ADMIN", "REGIONAL_MANAGER"},
    "updateBranch": LEADERS,
    "moveBranch": {"HQ_ADMIN", "REGIONAL_MANAGER"},
    **dict.fromkeys(("setCalendarDay", "resetCalendarDay", *sorted(ABOUT_TWINS)), LEADERS),
    **ANNOUNCEMENT_CALLERS,
    **BRANCH_CALLERS,
    **STAFF_CALLERS,
    **dict.fromkeys(("createCustomer", *sorted(SERVED)), SERVING | {"STAFF"}),
    "createCustomers": SERVING | {"STAFF"},
    "updateCustomer": SERVING | {"STAFF"},
    **dict.fromkeys(("requestCustomerChange", *sorted(ABOUT_BLACKLIST)), SERVING | {"STAFF"}),
    "assessCredit": SERVING,
    **CARE_CALLERS,
    **OPPORTUNITY_CALLERS,
    **ORDER_CALLERS,
    **POLICY_CALLERS,
    **TRAINING_CALLERS,
    **PROJECT_GROUP_CALLERS,
    "approveRequest": LEADERS,
    "refuseRequest": LEADERS,
    "withdrawRequest": SERVING | {"STAFF"},
    "gradeCustomer": SERVING,
    "handOverCustomer": SERVING,
    "logContact": SERVING | {"STAFF"},
    **COMPLAINT_CALLERS,
    "inviteUser": {"HQ_ADMIN", "REGIONAL_MANAGER"},
    "resendInvitation": {"HQ_ADMIN", "REGIONAL_MANAGER"},
    "sendPasswordReset": {"HQ_ADMIN", "REGIONAL_MANAGER"},
    "disableUser": {"HQ_ADMIN", "REGIONAL_MANAGER"},
    "enableUser": {"HQ_ADMIN", "REGIONAL_MANAGER"},
    "resetSecondFactor": {"HQ_ADMIN", "REGIONAL_MANAGER"},
    "linkUserToStaff": {"HQ_ADMIN", "REGIONAL_MANAGER"},
    "revokeSession": {"HQ_ADMIN", "REGIONAL_MANAGER"},
    "revokeAllSessions": {"HQ_ADMIN", "REGIONAL_MANAGER"},
    "revokeMySession": set(ROLES),
    "createDelegation": set(ROLES),
    "endDelegation": set(ROLES),
    "assignRole": LEADERS,
    "endRoleAssignment": LEADERS,
    **{name: {"HQ_ADMIN"} for name in sorted(TENANT_WIDE)},
}
# They make something new, so whatever is out of reach is named in the input.
MAKING = (
    *("create", "publish", "receive", "merge", "proposeBranch", "issueStatement", "proposePolicy"),
    "proposeGroupPolicy",
)
# About oneself, so about nobody else.
OWN = {"revokeMySession"}
# Done by those it is between, or by whoever gives roles there.
PARTIES = {"endDelegation"}
# Done by whoever sees one of these.
BY_SIGHT = {"confirmAnnouncement": "Announcement", "takeLead": "PooledLead"}
# What is read with the very permission that changes it, so is in sight or not.
ONE_PERMISSION = {"confirmAnnouncement", "revokeSession", *ABOUT_PROVIDERS}


def reach(role: str, entity: str) -> set[str] | None:
    """The places where the role sees objects of the type; None when it may not ask for the type at all."""
    if entity in {"AuditEntry", "ClearRead"} and role not in AUDIT_READERS:
        return None
    if entity == "User" and role not in ROLE_READERS:
        return None
    return EXCEPTIONS.get((role, entity), REACH[role])


Found = Callable[[World, Actor, str], Awaitable[set[str] | None]]


async def _ids(world: World, actor: Actor, query: str, **variables: Any) -> Any:
    """The answer's data; None when everything was forbidden."""
    answer = await world.chain.answer(actor, query, **variables)
    codes = {error["extensions"]["code"] for error in answer.errors}
    assert codes <= {"FORBIDDEN", "NOT_FOUND"}, answer.errors
    return None if codes == {"FORBIDDEN"} else answer.data


def _places(world: World, entity: str, found: set[str]) -> set[str]:
    return {name for name in PLACES if world.ids[entity, name] in found}


async def by_list(world: World, actor: Actor, entity: str) -> set[str] | None:
    field = next(name for name, shown in LISTS.items() if shown == entity)
    # The trail of this world is longer than a page.
    sought = ", ".join(CONDITIONS[entity](world, name) for name in PLACES) if entity == "AuditEntry" else ""
    where = f", where: {{or: [{sought}]}}" if sought else ""
    data = await _ids(world, actor, f"{{ {field}(first: 250{where}) {{ edges {{ node {{ id }} }} }} }}")
    return None if data is None else _places(world, entity, {edge["node"]["id"] for edge in data[field]["edges"]})


async def by_count(world: World, actor: Actor, entity: str) -> set[str] | None:
    field = next(name for name, shown in LISTS.items() if shown == entity)
    found = set()
    for name in PLACES:
        condition = CONDITIONS[entity](world, name)
        data = await _ids(world, actor, f"{{ {field}(where: {condition}) {{ totalCount }} }}")
        if data is None:
            return None
        if data[field]["totalCount"]:
            found.add(name)
    return found


async def by_node(world: World, actor: Actor, entity: str) -> set[str] | None:
    ids = [world.ids[entity, name] for name in PLACES]
    data = await _ids(world, actor, "query($ids: [ID!]!) { nodes(ids: $ids) { id } }", ids=ids)
    return None if data is None else _places(world, entity, {node["id"] for node in data["nodes"] if node})


async def by_single(world: World, actor: Actor, entity: str) -> set[str] | None:
    field = next((name for name, shown in SINGLES.items() if shown == entity), "node")
    found = set()
    for name in PLACES:
        data = await _ids(world, actor, f"query($id: ID!) {{ {field}(id: $id) {{ id }} }}", id=world.ids[entity, name])
        if data is None:
            return None
        if data[field]:
            found.add(name)
    return found


async def by_search(world: World, actor: Actor, entity: str) -> set[str] | None:
    found = set()
    for name in PLACES:
        query = "query($text: String!, $types: [String!]) { search(text: $text, types: $types) { node { id } } }"
        data = await _ids(world, actor, query, text=world.names[entity, name], types=[entity])
        found |= _places(world, entity, {hit["node"]["id"] for hit in data["search"]})
    return found if found or actor.may(ENTITIES[entity].source.reads) else None


async def by_nesting(world: World, actor: Actor, entity: str) -> set[str] | None:
    answer = await world.chain.answer(actor, NESTED[entity])
    assert answer.data is not None
    found: set[str] = set()
    nodes = answer.data["found"]["nodes"]
    if not any(node["to"] for node in nodes):
        return None
    for node in nodes:
        inner = node["to"]
        # A unit out of sight is named by its id, and nothing else of it is told.
        named = {inner["id"]} if inner.get("code", True) and "id" in inner else set()
        found |= {row["id"] for row in inner["nodes"]} if "nodes" in inner else named
    return _places(world, entity, found)


WAYS: dict[str, Found] = {
    "list": by_list,
    "count": by_count,
    "node": by_node,
    "single": by_single,
    "search": by_search,
    "nested": by_nesting,
}


def _ways(entity: str) -> set[str]:
    """Not everything is searched, nor does everything hang on something else."""
    left_out = {"search": bool(ENTITIES[entity].source.search), "nested": entity in NESTED}
    return {way for way in WAYS if left_out.get(way, True)}


@pytest.mark.parametrize("entity", ENTITIES_TESTED)
@pytest.mark.parametrize("role", ROLES)
async def test_a_role_sees_what_its_reach_covers_and_nothing_else(world: World, role: str, entity: str) -> None:
    actor, ways = world.chain.actor(role), _ways(entity)
    found = {way: await WAYS[way](world, actor, entity) for way in ways}
    assert found == dict.fromkeys(ways, reach(role, entity))


def _verdict(outcome: Outcome) -> str:
    if outcome.denied:
        assert len(outcome.denied) == 1
        return outcome.denied[0]
    return "NOT_FOUND in input" if "NOT_FOUND" in outcome.codes else "through"


def _ends(role: str, place: str) -> bool:
    """The giver and the stand-in, and whoever gives roles where the giver works, may end a delegation."""
    holder, giver = HOLDERS[role][0], PLACES[place].staff
    return holder in (giver, "001" if giver == "007" else "007") or (role in LEADERS and place in REACH[role])


def _expected(role: str, name: str, place: str) -> str:
    if role not in CALLERS[name]:
        return "FORBIDDEN"
    if name in PARTIES:
        return "through" if _ends(role, place) else "NOT_FOUND in input"
    if name in OWN:
        return "through" if PLACES[place].staff == HOLDERS[role][0] else "NOT_FOUND in input"
    if name == "linkUserToStaff" and role != "HQ_ADMIN":
        return "NOT_FOUND"  # an account that is nobody's yet belongs to the whole tenant
    near = EXCEPTIONS.get((role, BY_SIGHT.get(name, "")), REACH[role])
    if name in TENANT_WIDE or place in near:
        return "through"
    return "NOT_FOUND in input" if name.startswith(MAKING) else "NOT_FOUND"


@pytest.mark.parametrize("name", CALLERS)
async def test_a_role_changes_what_its_reach_covers_and_nothing_else(desk: Desk, name: str) -> None:
    found, expected = {}, {}
    for role in ROLES:
        for place_name, place in PLACES.items():
            outcome = await call(desk.chain, desk.chain.actor(role), name, INPUTS[name](desk, place), dry=True)
            found[role, place_name], expected[role, place_name] = _verdict(outcome), _expected(role, name, place_name)
    assert found == expected


@pytest.mark.parametrize(
    "name", [name for name in CALLERS if not name.startswith(MAKING) and name not in OWN | PARTIES | ONE_PERMISSION]
)
async def test_in_sight_but_beyond_the_permission_is_forbidden_not_hidden(desk: Desk, name: str) -> None:
    chain = desk.chain
    near, all_of_it = Reach(paths=(chain.branches["CHENGDU"].path,)), Reach(everything=True)
    reads = {permission for permission in Permission if permission.value.endswith(":read")}
    actor = chain.person("007", {p: all_of_it if p in reads else near for p in Permission})
    outcome = await call(chain, actor, name, INPUTS[name](desk, PLACES["sibling"]))
    assert outcome.denied == ["FORBIDDEN"]


ROOT_FIELDS = {**LISTS, **SINGLES}


# Where something begins or goes to is held to the permission too, not to sight alone.
ENDS = {
    "createBranch": "parentId",
    "createStaffMember": "branchId",
    "createCustomer": "branchId",
    "moveBranch": "parentId",
    "transferStaffMember": "branchId",
}


@pytest.mark.parametrize("name", ENDS)
async def test_where_it_goes_must_be_within_the_permission_not_only_in_sight(desk: Desk, name: str) -> None:
    chain = desk.chain
    east, all_of_it = Reach(paths=(chain.branches["EAST"].path,)), Reach(everything=True)
    reads = {permission for permission in Permission if permission.value.endswith(":read")}
    actor = chain.person("002", {p: all_of_it if p in reads else east for p in Permission})
    given = INPUTS[name](desk, PLACES["sibling"]) | {ENDS[name]: desk.branch("CHENGDU")}
    assert (await call(chain, actor, name, given)).faults == [("NOT_FOUND", [ENDS[name]])]


async def test_every_root_field_and_every_mutation_stands_in_a_table() -> None:
    query = schema._schema.query_type
    assert query is not None
    assert set(query.fields) == {*LISTS, *SINGLES, *ANY_OBJECT, *WHOLE, *FIGURES, *OPEN}
    assert set(mutations()) == set(CALLERS) == set(INPUTS)
    assert all(ENTITIES[name].source.search for name in ("Branch", "StaffMember", "Customer"))


@pytest.mark.parametrize("field", [*LISTS, *SINGLES, *WHOLE, "node"])
async def test_without_the_permission_to_read_there_is_nothing_to_ask(world: World, field: str) -> None:
    entity = ROOT_FIELDS.get(field, "Branch")
    source = ENTITIES[entity].source
    permission = WHOLE.get(field, source.reads)
    actor = world.chain.person("001", {p: Reach(everything=True) for p in Permission if p is not permission})
    if field in SINGLES or field == "node":
        query = f'{{ {field}(id: "{world.ids[entity, "own"]}") {{ id }} }}'
    else:
        query = f"{{ {field} {{ totalCount nodes {{ id }} }} }}"
    assert await world.chain.codes(actor, query) == ["FORBIDDEN"]


@pytest.mark.parametrize("field", WHOLE)
async def test_posts_and_figures_are_shown_whole_to_every_role(desk: Desk, field: str) -> None:
    query = f"{{ {field} {{ totalCount }} }}"
    shown = {role: (await desk.chain.ask(desk.chain.actor(role), query))[field]["totalCount"] for role in ROLES}
    assert shown == dict.fromkeys(ROLES, shown["HQ_ADMIN"])
    assert shown["HQ_ADMIN"] > 0


async def test_the_viewer_is_told_their_own_rights_and_nobody_elses(chain: Chain) -> None:
    for role in ROLES:
        actor = chain.actor(role)
        viewer = (await chain.ask(actor, "{ viewer { roles permissions name staffMember { name } } }"))["viewer"]
        assert viewer["roles"] == [role]
        assert viewer["permissions"] == sorted(permission.value for permission in actor.permissions)
        assert viewer["staffMember"]["name"] == viewer["name"]

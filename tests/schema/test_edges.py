"""Every way from one object to another, taken from the schema itself: it shows what `node` shows, and nothing else.

What each role may see by `node` stands in the tables of `test_permissions.py`. Here the whole graph is walked as
headquarters, and then every edge of it followed as every role. An edge that leads nowhere in this world fails.
"""

from datetime import timedelta

import pytest

from schema.core.declarations import Declared, Many, One
from schema.core.ids import encode
from tenants.approvals.models import ApprovalRequest
from tenants.care.models import CareVisit
from tenants.care.queries import CARE_VISITS
from tenants.care.service import skip_care_visit
from tenants.claims.queries import CLAIMS
from tenants.complaints.queries import COMPLAINTS
from tenants.complaints.workflow import ComplaintStatus
from tenants.customers.queries import BLACKLIST, CUSTOMER_RELATIONS
from tenants.identity.models import Delegation, Role, User
from tenants.identity.models_support import SupportAccess, SupportUse
from tenants.identity.programs import API_KEYS, INSTALLATIONS
from tenants.identity.service.roles import assign_role
from tenants.identity.sources import DELEGATIONS, SUPPORT_ACCESSES
from tenants.ledger.models import LedgerEntry
from tenants.ledger.posting import reverse
from tenants.ledger.queries import LEDGER_ENTRIES
from tenants.policies.models import PolicyMember
from tenants.staff.models import StaffGrade, StaffMember
from tests.people import HOLDERS, NOW
from tests.schema.branches.inputs import put_past
from tests.schema.calls import INPUTS, PLACES, Input, Place, call
from tests.schema.care.inputs import put_care_visit
from tests.schema.customers.inputs import list_customer, put_history, put_relation, put_twins
from tests.schema.federation.inputs import RULE, set_up_provider
from tests.schema.graph import EDGES, Seen, Shown, look, selection_of, walk
from tests.schema.programs.inputs import open_programs
from tests.schema.test_permissions import reach
from tests.schema.world import World
from tests.tenants.approvals.cases import approve, decider
from tests.tenants.claims.cases import report
from tests.tenants.complaints.cases import WAYS, receive, take
from tests.tenants.policies.cases import IN_FORCE, insure, propose_group

ROLES = tuple(HOLDERS)
# What more is done at each place, so that there is something at the end of every edge.
DONE = ("gradeCustomer", "changeEmployment", "setCalendarDay")
# Orders and claims come no further in this world, no plan costs anything and nobody was recruited or graded; these are
# followed where their domains are tested.
ELSEWHERE = {
    ("Certificate", "renewal"),
    *(("Claim", edge) for edge in ("approval", "ledgerEntries", "payments")),
    ("ClaimDocument", "receivedBy"),
    ("CollectionVisit", "visitedBy"),
    ("ExamPaper", "result"),
    *(("Order", edge) for edge in ("ledgerEntries", "lines", "returns", "timeline")),
    *(("OrderReturn", edge) for edge in ("lines", "slip")),
    *(("Policy", edge) for edge in ("coverGaps", "replaces", "replacements")),
    ("PriceList", "items"),
    ("Question", "course"),
    ("Receipt", "recordedBy"),
    ("Resolution", "approval"),
    ("StockSlip", "lines"),
}
# They change nothing that an edge leads along.
HARMLESS = ("updateBranch", "updateStaffMember", "updateCustomer")


async def _filled(world: World) -> set[tuple[str, str]]:
    """Where to begin, once at each place a complaint is settled, another like it received, and more has been done."""
    chain, head, own = world.chain, world.chain.actor("HQ_ADMIN"), PLACES["own"]
    complaints = [complaint for place in PLACES.values() for complaint in await _complaints(world, place)]
    for place in PLACES.values():
        for name in DONE:
            outcome = await call(chain, head, name, await _given(world, name, place))
            assert outcome.is_done, (name, outcome)
    assert (await call(chain, chain.actor("STAFF"), "logContact", INPUTS["logContact"](world.desk, own))).is_done
    for there_and_back in ({}, {"receiverId": world.desk.staff(own.staff)}):
        handed = await _given(world, "handOverCustomer", own) | there_and_back
        assert (await call(chain, head, "handOverCustomer", handed)).is_done
    read = {"announcementId": world.ids["Announcement", "own"]}
    assert (await call(chain, head, "confirmAnnouncement", read)).is_done
    await put_past(chain, own.branch, resident=own.staff)
    async with chain.work() as work:
        recruit = await StaffMember.get(id=chain.staff[own.staff].id)
        recruit.recruiter_id = chain.staff["004"].id
        await recruit.save()
        await StaffGrade(staff_member=recruit, grade="JUNIOR", given_on=NOW.date(), evidence="季度业绩达标").save()
        entry = next(iter(await LedgerEntry.all().order_by("id")))
        reversal = await reverse(work=work, entry=entry, memo="误开")
        user, role = await User.get(id=chain.staff[own.staff].id), await Role.get(code="GROUP_LEADER")
        branch = chain.branches[own.branch]
        await assign_role(work=work, user=user, role=role, valid_from=NOW.date(), branch=branch)
    relation = await put_relation(chain, own.customer)
    await put_history(chain, own.customer)
    visit = await put_care_visit(chain, own.customer, due_on=NOW.date())
    async with chain.work(chain.actor("HQ_ADMIN")) as work:
        await skip_care_visit(work=work, visit=await CareVisit.get(id=visit.id), reason="客户出国")
    merge = (await put_twins(chain, own.customer, name=f"{own.customer}（三）", merged=True)).about_merge
    more = {("LedgerEntry", str(encode(LEDGER_ENTRIES, reversal.id))), *(("Complaint", key) for key in complaints)}
    claimed = await _insured(world, own)
    listed = await list_customer(chain, own.customer)
    more.add(("BlacklistEntry", str(encode(BLACKLIST, listed.id))))
    more.add(("CustomerMerge", merge["customerMergeId"]))
    more.add(("CareVisit", str(encode(CARE_VISITS, visit.id))))
    more.add(("CustomerRelation", str(encode(CUSTOMER_RELATIONS, relation.id))))
    more |= claimed | await _let_in(world)
    return {(name, key) for (name, _), key in world.ids.items()} | more


async def _insured(world: World, place: Place) -> set[tuple[str, str]]:
    """A claim on a member of a group."""
    chain = world.chain
    group = await propose_group(chain, customer=place.customer, steps=(insure("E-1", "林晓"), *IN_FORCE))
    async with chain.reading():
        member = await PolicyMember.get(policy_id=group.id)
    claim = await report(chain, policy=group, member_id=member.id)
    return {("Claim", str(encode(CLAIMS, claim.id)))}


async def _let_in(world: World) -> set[tuple[str, str]]:
    """Whoever comes in from outside: a provider's people, programs and their keys, support; who stands in for whom, and
    a request that was decided."""
    chain, head = world.chain, world.chain.actor("HQ_ADMIN")
    vouching, programs = await set_up_provider(chain), await open_programs(chain)
    rules = vouching.about_provider | {"roleRules": [RULE]}
    assert (await call(chain, head, "updateIdentityProvider", rules)).is_done
    async with chain.work():
        access = await SupportAccess.get()
        await SupportUse(access=access, at=NOW, operator_name="周工", operator_client_id="operator-7").save()
        giver, stand_in = [await User.get(id=chain.staff[number].id) for number in ("003", "004")]
        until = NOW.date() + timedelta(days=14)
        lent = Delegation(giver=giver, stand_in=stand_in, valid_from=NOW.date(), valid_until=until, reason="休假")
        lent.permissions = ["customer:read"]
        await lent.save()
        (request, *_) = await ApprovalRequest.all().order_by("id")
    await approve(chain, request, decider(chain, "001"))
    return {
        ("IdentityProvider", vouching.provider_id),
        ("ApiKey", str(encode(API_KEYS, programs.key.id))),
        ("Installation", str(encode(INSTALLATIONS, programs.installation.id))),
        ("Delegation", str(encode(DELEGATIONS, lent.id))),
        ("SupportAccess", str(encode(SUPPORT_ACCESSES, access.id))),
    }


async def _given(world: World, name: str, place: Place) -> Input:
    """The input for the version at which the subject stands."""
    given, chain = INPUTS[name](world.desk, place), world.chain
    if "expectedVersion" not in given:
        return given
    query = "query($id: ID!) { node(id: $id) { ... on Versioned { version } } }"
    key = next(value for member, value in given.items() if member.endswith("Id"))
    stands = await chain.ask(chain.actor("HQ_ADMIN"), query, id=key)
    return given | {"expectedVersion": stands["node"]["version"]}


async def _complaints(world: World, place: Place) -> list[str]:
    """One settled and one like it, received after it."""
    chain, accused = world.chain, "005" if place.staff == "006" else "006"
    made = [
        await receive(chain, branch=place.branch, customer=place.customer, handler=place.staff, accused=[accused])
        for _ in range(2)
    ]
    await take(chain, made[0], *WAYS[ComplaintStatus.CLOSED], actor=chain.actor("HQ_ADMIN"))
    return [str(encode(COMPLAINTS, complaint.id)) for complaint in made]


def _to_be_shown(edge: Declared, there: list[Shown], shown: list[Shown], mine: Seen) -> list[Shown]:
    """What of an edge's ends is shown: rows in sight, whole; where they are to be named, the others by their id."""
    in_sight = [end for end in there if mine.has(end)]
    if isinstance(edge, Many) or (isinstance(edge, One) and not edge.reference):
        return in_sight
    named = [end if mine.has(end) else Shown(end.type, end.id) for end in there]
    # What leads further than a column has a permission of its own, without which nothing is named.
    return named if shown or isinstance(edge, One) else in_sight


def _wrong(all_of_it: Seen, mine: Seen) -> list[tuple[str, str, object, object]]:
    """Edges that show somebody other rows, or another number of them, than they are to see."""
    wrong: list[tuple[str, str, object, object]] = []
    for key, edges in mine.nodes.items():
        for edge, shown in edges.items():
            expected = _to_be_shown(EDGES[key[0]][edge], all_of_it.nodes[key][edge], shown, mine)
            if sorted(shown, key=repr) != sorted(expected, key=repr):
                wrong.append((key[0], edge, shown, expected))
            count = mine.counts.get((*key, edge), len(expected))
            if count != len(expected):
                wrong.append((key[0], edge, count, len(expected)))
    return wrong


async def test_every_edge_shows_every_role_what_its_end_shows(world: World) -> None:
    chain = world.chain
    all_of_it = await walk(chain, chain.actor("HQ_ADMIN"), await _filled(world))
    seen = {role: await look(chain, chain.actor(role), all_of_it.nodes) for role in ROLES}
    assert {role: _wrong(all_of_it, mine) for role, mine in seen.items()} == {role: [] for role in ROLES}
    found = {
        (role, *what): (what[0], key) in mine.nodes for role, mine in seen.items() for what, key in world.ids.items()
    }
    assert found == {(role, *what): what[1] in (reach(role, what[0]) or ()) for role, *what in found}
    followed = {(key[0], edge) for key, edges in all_of_it.nodes.items() for edge, ends in edges.items() if ends}
    left = {(name, edge) for name, edges in EDGES.items() for edge in edges} - followed
    assert left == ELSEWHERE


@pytest.mark.parametrize("name", HARMLESS)
async def test_a_payload_s_edges_show_what_the_object_s_own_show(world: World, name: str) -> None:
    chain, entity = world.chain, name.removeprefix("update")
    for role in ROLES:
        actor, key = chain.actor(role), world.ids[entity, "own"]
        given = await _given(world, name, PLACES["own"])
        outcome = await call(chain, actor, name, given, selection=selection_of(entity), dry=True)
        assert outcome.payload is not None or outcome.denied == ["FORBIDDEN"]
        if outcome.payload is not None:
            query = f"query($id: ID!) {{ node(id: $id) {{ ... on {entity} {{ {selection_of(entity)} }} }} }}"
            read = await chain.answer(actor, query, id=key)
            assert read.data is not None
            assert outcome.payload[entity[0].lower() + entity[1:]] == read.data["node"], role

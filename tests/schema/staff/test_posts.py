"""Posts in their reporting lines: ranks rise along each, nobody raises their own, what is held stays in use."""

from typing import Any

import pytest

from schema.core.ids import encode
from tenants.staff.models import BranchSection, Post, StaffMember
from tenants.staff.queries import POSTS
from tests.people import Chain
from tests.schema.calls import Desk, Input, call
from tests.schema.staff.post_inputs import DUTIES, NEW_POST, posts_of
from tests.tenants.staff.cases import certify

LINE = '{ posts(where: {code: {in: ["GROUP_LEADER", "CASHIER"]}}) { nodes { code reportsTo { code rank } } } }'


async def _post(desk: Desk, code: str, **members: Any) -> Input:
    posts = await posts_of(desk.chain)
    return {"postId": str(encode(POSTS, posts[code].id)), "expectedVersion": posts[code].version, **members}


async def test_the_blueprints_posts_stand_in_their_lines(desk: Desk) -> None:
    found = await desk.chain.ask(desk.chain.actor("HQ_ADMIN"), LINE)
    assert found["posts"]["nodes"] == [
        {"code": "GROUP_LEADER", "reportsTo": {"code": "BRANCH_MANAGER", "rank": 60}},
        {"code": "CASHIER", "reportsTo": {"code": "SECTION_HEAD", "rank": 50}},
    ]


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"code": "CASHIER"}, ("TAKEN", ["code"])),
        ({"rank": 50}, ("INVALID", ["reportsToId"])),
        ({"rank": -1}, ("INVALID", ["rank"])),
        ({"roleCode": "KING"}, ("NOT_FOUND", ["roleCode"])),
    ],
    ids=["a code in use", "as high as the post above", "below nothing", "a role there is not"],
)
async def test_a_post_is_not_defined(desk: Desk, changes: Input, fault: tuple[str, list[str]]) -> None:
    above = desk.posts["SECTION_HEAD"]
    given = {**NEW_POST, "duties": DUTIES, "roleCode": "STAFF", "reportsToId": above, **changes}
    outcome = await call(desk.chain, desk.chain.actor("HQ_ADMIN"), "definePost", given)
    assert outcome.faults == [fault]


async def test_ranks_rise_along_each_line_and_what_is_held_stays(desk: Desk) -> None:
    chain, actor = desk.chain, desk.chain.actor("HQ_ADMIN")
    for rank in (15, 60):
        raised = await call(chain, actor, "updatePost", await _post(desk, "SECTION_HEAD", rank=rank))
        assert raised.faults == [("INVALID", ["rank"])], rank
    held = await call(chain, actor, "retirePost", await _post(desk, "SECTION_HEAD"))
    assert held.codes == ["STILL_USED"]
    assert (await call(chain, actor, "retirePost", await _post(desk, "CASHIER"))).is_done
    again = await call(chain, actor, "updatePost", await _post(desk, "CASHIER", rank=21))
    assert again.codes == ["WRONG_STATE"]


async def test_nobody_raises_the_post_they_hold(desk: Desk) -> None:
    chain, actor = desk.chain, desk.chain.actor("HQ_ADMIN")
    async with chain.work():
        me = await StaffMember.get(number="001")
        me.post = await Post.get(code="CALL_CENTRE_AGENT")
        await me.save()
    own = await call(chain, actor, "updatePost", await _post(desk, "CALL_CENTRE_AGENT", rank=45))
    assert own.codes == ["OWN_ACCOUNT"]
    assert (await call(chain, actor, "updatePost", await _post(desk, "CALL_CENTRE_AGENT", duties=DUTIES))).is_done


async def test_a_branch_has_sections_and_whoever_heads_one_stops_when_they_go(desk: Desk) -> None:
    chain, actor = desk.chain, desk.chain.actor("HQ_ADMIN")
    given = {"branchId": desk.branch("XUHUI"), "sectionId": desk.sections["CUSTOMER_SERVICE"]}
    shown = "sections { nodes { section { code } head { name } } }"
    elsewhere = await call(chain, actor, "setBranchSection", given | {"headId": desk.staff("003")})
    assert elsewhere.faults == [("NOT_EMPLOYED", ["headId"])]
    made = await call(chain, actor, "setBranchSection", given | {"headId": desk.staff("006")}, selection=shown)
    assert made.payload is not None
    (section,) = made.payload["branch"]["sections"]["nodes"]
    assert section == {"section": {"code": "CUSTOMER_SERVICE"}, "head": {"name": "杨洋"}}
    going = {"staffMemberId": desk.staff("006"), "expectedVersion": 1, "reason": "轮岗"}
    assert (await call(chain, actor, "transferStaffMember", going | {"branchId": desk.branch("PUDONG")})).is_done
    left = await chain.ask(actor, f"query($id: ID!) {{ branch(id: $id) {{ {shown} }} }}", id=desk.branch("XUHUI"))
    assert left["branch"]["sections"]["nodes"][0]["head"] is None
    # Who is moved to another post where they are goes on; who leaves the chain does not.
    home = {"branchId": desk.branch("EAST"), "sectionId": desk.sections["CUSTOMER_SERVICE"]}
    assert (await call(chain, actor, "setBranchSection", home | {"headId": desk.staff("002")})).is_done
    stays = {"staffMemberId": desk.staff("002"), "branchId": desk.branch("EAST"), "postId": desk.posts["TRAINER"]}
    moved = await call(chain, actor, "transferStaffMember", {**stays, "expectedVersion": 1, "reason": "转岗"})
    assert moved.is_done, moved
    assert await _heads(chain, "002")
    await certify(chain, "002")
    leaving = {"staffMemberId": desk.staff("002"), "expectedVersion": 2, "state": "RESIGNED", "reason": "个人原因"}
    assert (await call(chain, actor, "changeEmployment", leaving)).is_done
    assert not await _heads(chain, "002")
    former = await call(chain, actor, "setBranchSection", home | {"headId": desk.staff("002")})
    assert former.faults == [("NOT_EMPLOYED", ["headId"])]
    gone = await call(chain, actor, "removeBranchSection", given, selection=shown)
    assert gone.payload is not None
    assert gone.payload["branch"]["sections"]["nodes"] == []
    assert (await call(chain, actor, "removeBranchSection", given)).faults == [("NOT_FOUND", ["sectionId"])]


async def _heads(chain: Chain, number: str) -> bool:
    async with chain.reading():
        return await BranchSection.exists(head_id=chain.staff[number].id)

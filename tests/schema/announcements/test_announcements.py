"""What a unit tells goes to everybody there and below, and is confirmed once by each of them."""

from dataclasses import replace

from tenants.announcements.models import AnnouncementAddressee
from tenants.branches.models import Branch
from tenants.branches.workflow import BranchStatus
from tests.people import Chain
from tests.schema.announcements.inputs import announcement_input, put_announcement
from tests.schema.calls import Desk, call

LIST = "{ announcements { nodes { title confirmed availableActions receipts { nodes { staffMember { name } } } } } }"


async def _titles(chain: Chain, role: str) -> list[str]:
    found = await chain.ask(chain.actor(role), "{ announcements { nodes { title } } }")
    return [node["title"] for node in found["announcements"]["nodes"]]


async def test_it_reaches_whoever_works_there_or_below_and_nobody_else(chain: Chain) -> None:
    for branch, title in (("HQ", "总公司通知"), ("PUDONG", "浦东通知"), ("CHENGDU", "成都通知")):
        await put_announcement(chain, branch=branch, title=title)
    for role in ("BRANCH_MANAGER", "GROUP_LEADER", "STAFF"):
        assert set(await _titles(chain, role)) == {"总公司通知", "浦东通知"}, role
    assert set(await _titles(chain, "AUDITOR")) == {"总公司通知", "浦东通知", "成都通知"}


async def test_a_closed_branch_is_told_nothing(chain: Chain) -> None:
    async with chain.work():
        closed = await Branch.get(code="PUDONG")
        closed.status = BranchStatus.CLOSED
        await closed.save()
    told = await put_announcement(chain, branch="HQ")
    async with chain.reading():
        reached = AnnouncementAddressee.filter(announcement_id=told.id)
        assert not await reached.filter(branch_id=closed.id).exists()
        assert await reached.filter(branch__code="CHENGDU").exists()


async def test_everybody_confirms_once_until_it_is_taken_back(desk: Desk) -> None:
    chain = desk.chain
    about = await announcement_input(chain, "confirmAnnouncement", branch="PUDONG")
    staff, manager = chain.actor("STAFF"), chain.actor("BRANCH_MANAGER")
    assert (await call(chain, staff, "confirmAnnouncement", about)).is_done
    assert (await call(chain, staff, "confirmAnnouncement", about)).codes == ["UNCHANGED"]
    [seen] = (await chain.ask(staff, LIST))["announcements"]["nodes"]
    assert (seen["confirmed"], seen["availableActions"]) == (True, [])
    [seen] = (await chain.ask(manager, LIST))["announcements"]["nodes"]
    assert (seen["confirmed"], len(seen["receipts"]["nodes"])) == (False, 1)
    assert seen["availableActions"] == ["CONFIRM_ANNOUNCEMENT", "WITHDRAW_ANNOUNCEMENT"]
    back = {**about, "expectedVersion": 1, "reason": "安排有变"}
    assert (await call(chain, manager, "withdrawAnnouncement", back)).is_done
    assert (await call(chain, manager, "confirmAnnouncement", about)).codes == ["WRONG_STATE"]
    assert (await call(chain, manager, "withdrawAnnouncement", {**back, "expectedVersion": 2})).codes == ["WRONG_STATE"]


async def test_a_receipt_cannot_be_due_before_the_day_it_is_asked_for(desk: Desk) -> None:
    given = await announcement_input(desk.chain, "publishAnnouncement", branch="PUDONG")
    given["receiptDueOn"] = "2026-03-08"
    outcome = await call(desk.chain, desk.chain.actor("HQ_ADMIN"), "publishAnnouncement", given)
    assert outcome.faults == [("INVALID", ["receiptDueOn"])]


async def test_a_program_confirms_nothing(desk: Desk) -> None:
    about = await announcement_input(desk.chain, "confirmAnnouncement", branch="PUDONG")
    program = replace(desk.chain.actor("HQ_ADMIN"), staff_id=None)
    assert (await call(desk.chain, program, "confirmAnnouncement", about)).codes == ["NOT_EMPLOYED"]

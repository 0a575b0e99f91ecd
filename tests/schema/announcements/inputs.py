"""One valid input of every mutation of announcements at a place, who may call it, and what it writes."""

from collections.abc import Mapping
from typing import Any

from schema.core.ids import encode
from tenants.announcements.models import Announcement
from tenants.announcements.queries import ANNOUNCEMENTS
from tenants.announcements.service import publish_announcement
from tests.people import NOW, Chain

Input = dict[str, Any]
LEADERS = {"HQ_ADMIN", "REGIONAL_MANAGER", "BRANCH_MANAGER"}
ANNOUNCEMENT_CALLERS: Mapping[str, set[str]] = {
    "publishAnnouncement": LEADERS,
    "confirmAnnouncement": LEADERS | {"GROUP_LEADER", "STAFF", "AUDITOR"},
    "withdrawAnnouncement": LEADERS,
}
MEMBERS: Mapping[str, Input] = {
    "publishAnnouncement": {
        "title": "春节值班安排",
        "body": "除夕至初三各营业部留一人值班。",
        "receiptDueOn": "2026-03-13",
    },
    "confirmAnnouncement": {},
    "withdrawAnnouncement": {"expectedVersion": 1, "reason": "安排有变"},
}
MOMENT = NOW.isoformat()
# What each writes: type -> how many objects, and one change that must be told.
ANNOUNCEMENTS_WRITTEN: dict[str, tuple[dict[str, int], tuple[str, str, Any, Any]]] = {
    "publishAnnouncement": (
        {"Announcement": 1, "AnnouncementAddressee": 1},
        ("Announcement", "title", None, "春节值班安排"),
    ),
    "confirmAnnouncement": (
        {"AnnouncementReceipt": 1},
        ("AnnouncementReceipt", "confirmed_at", None, MOMENT),
    ),
    "withdrawAnnouncement": ({"Announcement": 1}, ("Announcement", "withdrawn_at", None, MOMENT)),
}


async def put_announcement(chain: Chain, *, branch: str, title: str = "防汛提示") -> Announcement:
    """Told to the branch and what hangs below it."""
    async with chain.work(chain.actor("HQ_ADMIN")) as work:
        return await publish_announcement(
            work=work, branch_id=chain.branches[branch].id, title=title, body="今晚有暴雨，请关好门窗。"
        )


async def announcement_input(chain: Chain, name: str, *, branch: str) -> Input:
    """The input of that mutation, with what must be there before it can be called."""
    if name == "publishAnnouncement":
        return {"branchId": chain.id(chain.branches[branch]), **MEMBERS[name]}
    announcement = await put_announcement(chain, branch=branch)
    return {"announcementId": str(encode(ANNOUNCEMENTS, announcement.id)), **MEMBERS[name]}

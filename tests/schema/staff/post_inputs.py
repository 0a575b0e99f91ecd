"""One valid input of every mutation of a post, and what each writes."""

from collections.abc import Mapping
from typing import Any

from schema.core.ids import encode
from tenants.staff.models import Post
from tenants.staff.queries import POSTS
from tests.people import Chain

Input = dict[str, Any]
# Posts are the whole tenant's.
ABOUT_POSTS = {"definePost", "updatePost", "retirePost"}
NEW_POST = {"code": "LOBBY_MANAGER", "nameZh": "大堂经理", "nameEn": "Lobby manager", "rank": 35}
DUTIES = "引导分流客户\n受理现场投诉"
POSTS_WRITTEN: dict[str, tuple[dict[str, int], tuple[str, str, Any, Any]]] = {
    "definePost": ({"Post": 1}, ("Post", "code", None, "LOBBY_MANAGER")),
    "updatePost": ({"Post": 1}, ("Post", "rank", 20, 25)),
    "retirePost": ({"Post": 1}, ("Post", "retired_at", None, "2026-03-09T02:30:00+00:00")),
}


async def posts_of(chain: Chain) -> Mapping[str, Post]:
    async with chain.reading():
        return {post.code: post for post in await Post.all()}


async def post_input(chain: Chain, name: str) -> Input:
    """The input of that mutation; nobody in the small chain is a cashier."""
    posts = await posts_of(chain)
    if name == "definePost":
        above = str(encode(POSTS, posts["SECTION_HEAD"].id))
        return {**NEW_POST, "duties": DUTIES, "roleCode": "STAFF", "reportsToId": above}
    subject = {"postId": str(encode(POSTS, posts["CASHIER"].id)), "expectedVersion": posts["CASHIER"].version}
    return subject if name == "retirePost" else {**subject, "rank": 25, "duties": DUTIES}

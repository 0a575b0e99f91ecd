"""Posts: what there is to hold, at what rank, below which other post, and the role that comes with it."""

from uuid import UUID

from tenants.core.errors import Forbidden, Invalid, Missing, Refusal, Taken, WrongState
from tenants.core.permissions import Permission
from tenants.core.texts import required
from tenants.core.work import Work
from tenants.identity.giving import OwnAccount
from tenants.identity.models import Role
from tenants.staff.models import Post, StaffMember
from tenants.staff.queries import POSTS
from tenants.staff.workflow import LEFT

CODE, NAME, DUTIES, RANK_MOST = 40, 80, 4_000, 10_000


class RankOrder(Refusal):
    """A post ranks below the one it reports to, and above those that report to it: {detail}."""

    code = "INVALID"
    zh = "岗位职级须低于其上级岗位、高于其下级岗位：{detail}。"


class StillHeld(Refusal):
    """{holders} people still hold this post, and {posts} posts report to it."""

    code = "STILL_USED"
    zh = "仍有 {holders} 人担任该岗位，{posts} 个岗位向其汇报。"


async def define_post(
    *,
    work: Work,
    code: str,
    name_zh: str,
    name_en: str,
    rank: int,
    duties: str,
    role_code: str,
    reports_to_id: UUID | None = None,
) -> Post:
    """Adds a post. Posts are the whole tenant's, and so must the permission be.

    Raises `Forbidden`, `Taken`, `Invalid`, `Missing` for a role or post there is not, `RankOrder`.
    """
    if not work.actor.reach(Permission.POST_DEFINE).everything:
        raise Forbidden(permission=Permission.POST_DEFINE.value)
    code = required(code, field="code", limit=CODE)
    if await Post.filter(code=code).exists():
        raise Taken(field=("code",))
    post = Post(
        code=code,
        name_zh=required(name_zh, field="name_zh", limit=NAME),
        name_en=required(name_en, field="name_en", limit=NAME),
        rank=_rank(rank),
        duties=required(duties, field="duties", limit=DUTIES),
        role_code=await _role(role_code),
        reports_to=await _above(work, reports_to_id, rank=rank) if reports_to_id else None,
    )
    await post.save()
    return post


async def update_post(
    *,
    work: Work,
    post: Post,
    name_zh: str | None = None,
    name_en: str | None = None,
    rank: int | None = None,
    duties: str | None = None,
    role_code: str | None = None,
    reports_to_id: UUID | None = None,
) -> Post:
    """Changes what is given; what is left out stays. Rank and role count for its holders at once, so nobody changes
    those of the post they hold: raises `OwnAccount`."""
    _require_in_use(post)
    if rank is not None or role_code is not None:
        await _require_not_own(work, post)
    post.name_zh = post.name_zh if name_zh is None else required(name_zh, field="name_zh", limit=NAME)
    post.name_en = post.name_en if name_en is None else required(name_en, field="name_en", limit=NAME)
    post.duties = post.duties if duties is None else required(duties, field="duties", limit=DUTIES)
    post.rank = post.rank if rank is None else _rank(rank)
    post.role_code = post.role_code if role_code is None else await _role(role_code)
    if reports_to_id is not None:
        post.reports_to = await _above(work, reports_to_id, rank=post.rank)
    await _require_order(post)
    await post.save()
    return post


async def retire_post(*, work: Work, post: Post) -> Post:
    """Takes a post out of use; raises `StillHeld` while anybody holds it or a post reports to it."""
    _require_in_use(post)
    holders = await StaffMember.filter(post_id=post.id).exclude(state__in=list(LEFT)).count()
    posts = await Post.filter(reports_to_id=post.id, retired_at=None).count()
    if holders or posts:
        raise StillHeld(holders=holders, posts=posts)
    post.retired_at = work.now
    await post.save()
    return post


def _require_in_use(post: Post) -> None:
    if post.retired_at is not None:
        raise WrongState(state="RETIRED")


async def _require_not_own(work: Work, post: Post) -> None:
    if await StaffMember.filter(id__in=sorted(work.actor.persons), post_id=post.id).exists():
        raise OwnAccount


def _rank(rank: int) -> int:
    if not 0 <= rank <= RANK_MOST:
        raise Invalid(field=("rank",), detail=f"0 – {RANK_MOST}")
    return rank


async def _role(code: str) -> str:
    role = await Role.get_or_none(code=required(code, field="role_code", limit=CODE), retired_at=None)
    if role is None:
        raise Missing(field=("role_code",))
    return role.code


async def _above(work: Work, id: UUID, *, rank: int) -> Post:
    above: Post = await work.find(source=POSTS, id=id, field="reports_to_id", hold=True)
    if above.retired_at is not None:
        raise WrongState(field=("reports_to_id",), state="RETIRED")
    if above.rank <= rank:
        raise RankOrder(field=("reports_to_id",), detail=f"{above.code} {above.rank}")
    return above


async def _require_order(post: Post) -> None:
    """Ranks rise along every reporting line, so that no line is a circle."""
    above = await Post.get(id=post.reports_to_id) if post.reports_to_id else None
    below = await Post.filter(reports_to_id=post.id, retired_at=None).order_by("-rank", "id").first()
    if above is not None and above.rank <= post.rank:
        raise RankOrder(field=("rank",), detail=f"{above.code} {above.rank}")
    if below is not None and below.rank >= post.rank:
        raise RankOrder(field=("rank",), detail=f"{below.code} {below.rank}")

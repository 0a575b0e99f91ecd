"""Plans by post: which posts a course is for."""

from collections.abc import Collection, Mapping
from uuid import UUID

from tenants.staff.models import Post


async def posts_by_code(*, codes: Collection[str]) -> Mapping[str, UUID]:
    """The posts with these codes."""
    rows = await Post.filter(code__in=sorted(codes)).values("code", "id") if codes else []
    return {row["code"]: row["id"] for row in rows}

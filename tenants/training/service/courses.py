"""Use cases of the catalogue: what is taught, and who needs it by the post they hold."""

import re
from collections.abc import Sequence
from decimal import Decimal
from uuid import UUID

from tenants.core.errors import Forbidden, Invalid, Taken
from tenants.core.permissions import Permission
from tenants.core.texts import required
from tenants.core.work import Work
from tenants.staff.models import Post
from tenants.staff.queries import POSTS
from tenants.training.models import Course
from tenants.training.workflow import CourseKind, checked_hours

_CODE = re.compile(r"[A-Z][A-Z0-9_]{0,39}")
NAME = 200


async def create_course(
    *,
    work: Work,
    code: str,
    kind: CourseKind,
    name_zh: str,
    name_en: str,
    hours: Decimal,
    post_ids: Sequence[UUID] = (),
) -> Course:
    """Adds a course; raises `Invalid` for a code that is none and `Taken` for one in use.

    Raises `Forbidden` for who may define training, but not for the whole chain.
    """
    if not work.actor.reach(Permission.TRAINING_DEFINE).everything:
        raise Forbidden(permission=Permission.TRAINING_DEFINE.value)
    if not _CODE.fullmatch(code):
        raise Invalid(field=("code",), detail=_CODE.pattern)
    if await Course.exists(code=code):
        raise Taken(field=("code",))
    course = Course(
        code=code,
        kind=kind,
        name_zh=required(name_zh, field="name_zh", limit=NAME),
        name_en=required(name_en, field="name_en", limit=NAME),
        hours=checked_hours(hours),
        post_codes=await _codes(work, post_ids),
    )
    await course.save()
    return course


async def update_course(
    *,
    work: Work,
    course: Course,
    name_zh: str | None = None,
    name_en: str | None = None,
    hours: Decimal | None = None,
    post_ids: Sequence[UUID] | None = None,
    retired: bool | None = None,
) -> Course:
    """Changes a course or the plan by post; a retired one takes no new sessions."""
    if name_zh is not None:
        course.name_zh = required(name_zh, field="name_zh", limit=NAME)
    if name_en is not None:
        course.name_en = required(name_en, field="name_en", limit=NAME)
    if hours is not None:
        course.hours = checked_hours(hours)
    if post_ids is not None:
        course.post_codes = await _codes(work, post_ids)
    if retired is not None and retired is not (course.retired_at is not None):
        course.retired_at = work.now if retired else None
    await course.save()
    return course


async def _codes(work: Work, ids: Sequence[UUID]) -> list[str]:
    posts: list[Post] = [await work.find(source=POSTS, id=key, field="post_ids") for key in dict.fromkeys(ids)]
    return sorted(post.code for post in posts)

"""Root fields on announcements."""

import strawberry

from schema.announcements.types import Announcement
from schema.core.connections import Connection
from schema.core.declare import connection, single
from tenants.announcements.queries import ANNOUNCEMENTS
from tenants.core.selecting import Order


@strawberry.type
class AnnouncementQueries:
    announcement: Announcement | None = single(ANNOUNCEMENTS, description="One announcement by its id.")
    announcements: Connection[Announcement] = connection(
        ANNOUNCEMENTS,
        order=[Order("published_at", descending=True)],
        description="What went to the branches the viewer works at or answers for, latest first.",
    )

"""Primary keys: UUIDv7, made here and not in the database, so that rows may move between cells."""

from uuid import UUID

from uuid_utils.compat import uuid7


def new_id() -> UUID:
    """A fresh key; later keys sort after earlier ones (RFC 9562 §5.7), which keeps B-tree inserts at the right edge."""
    return uuid7()

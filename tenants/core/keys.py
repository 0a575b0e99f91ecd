"""Primary keys: UUIDv7, made here and not in the database, so that rows may move between cells."""

from uuid import UUID

from uuid_utils.compat import uuid7


def new_id() -> UUID:
    """A fresh key; later ones sort after earlier ones (RFC 9562 §5.7): B-trees grow at their right edge."""
    return uuid7()

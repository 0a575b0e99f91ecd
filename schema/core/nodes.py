"""The interfaces that types share, and `node` and `nodes`."""

from typing import Any

import strawberry

from schema.core.declare import column


@strawberry.interface(description="An object with a global id (Relay's object identification).")
class Node:
    id: strawberry.ID = column(description="Global id; opaque, the same for as long as the object lives.", filters=True)

    @classmethod
    def resolve_type(cls, row: Any, _info: Any, _type: Any) -> str:
        """Rows stand for objects of every type; the source knows which."""
        return str(row.source.name)


@strawberry.interface(description="An object that changes; its version guards against overwriting.")
class Versioned:
    version: int = column(description="Counts up with every change; hand it back as `expectedVersion`.")

    @classmethod
    def resolve_type(cls, row: Any, _info: Any, _type: Any) -> str:
        """As for `Node`."""
        return str(row.source.name)

"""Connections, as the Relay cursor connections specification has them, with `nodes` and `totalCount` besides."""

from typing import Generic, TypeVar

import strawberry

from schema.core.declare import of_page

T = TypeVar("T")


@strawberry.type(description="Where a page stands in its list.")
class PageInfo:
    has_next_page: bool = strawberry.field(description="Whether something follows this page.")
    has_previous_page: bool = strawberry.field(description="Whether something precedes this page.")
    start_cursor: str | None = strawberry.field(description="Cursor of the first edge; null on an empty page.")
    end_cursor: str | None = strawberry.field(description="Cursor of the last edge; null on an empty page.")


@strawberry.type(description="One object of a page.")
class Edge(Generic[T]):
    cursor: str = of_page("cursor", description="Hand it back as `after` or `before`; opaque, bound to the ordering.")
    node: T = of_page("node", description="The object.")


@strawberry.type(description="One page of a list.")
class Connection(Generic[T]):
    edges: list[Edge[T]] = of_page("edges", description="The objects, each with its cursor.")
    nodes: list[T] = of_page("nodes", description="The objects.")
    page_info: PageInfo = strawberry.field(description="Where this page stands in the list.")
    total_count: int = of_page(
        "total_count", description="All that the viewer may see and the filter lets through; counted when asked for."
    )

"""Which files are one customer's: their own, and those that were merged into it."""

from collections.abc import Iterable, Mapping, Sequence
from uuid import UUID

from tenants.customers.models import Customer


async def files_of(ids: Iterable[UUID]) -> Mapping[UUID, Sequence[UUID]]:
    """For each customer the keys of all files whose books are theirs; what was posted stays where it was posted."""
    found = {key: [key] for key in ids}
    merged = Customer.filter(merged_into_id__in=list(found)).order_by("id")
    for row in await merged.values("id", "merged_into_id"):
        found[row["merged_into_id"]].append(row["id"])
    return found

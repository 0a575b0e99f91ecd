"""Indexes of a kind of our own."""

from tortoise.contrib.postgres.indexes import GinIndex


class GramsIndex(GinIndex):
    """The index of `search_grams`. New rows go into it at once: were they listed, to be entered later (`fastupdate`),
    each search would read the whole list, until the planner would rather read the table."""

    def __init__(self) -> None:
        super().__init__(fields=("search_grams",))
        self.extra = " WITH (fastupdate = off)"

"""What callers may do, remembered from one request to the next: a count of all that changed of it, kept in the tenant's
own schema, tells whether it still holds.

A request that trusts what was remembered sends the check ahead of its first statement, in the same message and the same
transaction: either the very snapshot that answers it says that nothing changed, or nothing of the request is done.
"""

from typing import Final

from asyncpg import InvalidTextRepresentationError

SERIES: Final = "rights"
"""The counter that goes up with every change of what somebody may do."""

_CHANGED = "rights have changed"


class RightsChanged(RuntimeError):
    """What was remembered of the caller's rights holds no longer; nothing was done, and the request begins anew."""


def _check(version: str) -> str:
    # No row comes of it, for nobody would read one: it fails or it does not.
    stands = f"""coalesce((SELECT "value" FROM "counter" WHERE "series" = '{SERIES}'), 0) = {version}"""  # noqa: S608
    return f"SELECT WHERE (CASE WHEN {stands} THEN '0' ELSE '{_CHANGED}' END)::int < 0"


PREPARED: Final = _check("$1::bigint")
"""The check as a statement that is prepared once and told the version."""


class Trust:
    """That the count still stands at `version`. `holds` once the database has said so."""

    __slots__ = ("holds", "version")

    def __init__(self, version: int) -> None:
        self.holds = False
        self.version = version

    @property
    def sql(self) -> str:
        """The check as a statement of its own."""
        return _check(f"{self.version:d}")

    def judge(self, error: BaseException) -> None:
        """What a statement failed with that the check went ahead of. Raises `RightsChanged` if that was it."""
        if isinstance(error, InvalidTextRepresentationError) and _CHANGED in str(error):
            raise RightsChanged from error

"""What was read of late, for a moment: the registry is asked by every request."""

import time
from collections import OrderedDict
from typing import Generic, TypeVar

K = TypeVar("K")
V = TypeVar("V")


class Remembered(Generic[K, V]):
    """Values by key, none of them older than `seconds`, and at most `most`: those asked for longest ago go first.

    Only what exists is to be put here, so that asking for what does not pushes nothing out.
    """

    def __init__(self, *, seconds: float, most: int) -> None:
        self._seconds = seconds
        self._most = most
        self._found: OrderedDict[K, tuple[float, V]] = OrderedDict()

    def get(self, key: K) -> V | None:
        """The value unless it is unknown or too old."""
        until, value = self._found.get(key, (0.0, None))
        if until <= time.monotonic():
            return None
        self._found.move_to_end(key)
        return value

    def put(self, key: K, value: V) -> None:
        """Remembers the value from now on."""
        self._found[key] = (time.monotonic() + self._seconds, value)
        self._found.move_to_end(key)
        while len(self._found) > self._most:
            self._found.popitem(last=False)

    def forget(self) -> None:
        """Everything is to be read again."""
        self._found.clear()

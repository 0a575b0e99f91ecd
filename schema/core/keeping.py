"""What was used last is kept, as long as all of it together is not too heavy."""

from collections import OrderedDict
from typing import Generic, TypeVar

K = TypeVar("K")
V = TypeVar("V")


class Keeping(Generic[K, V]):
    """A cache of at most so many things of at most so much weight together."""

    def __init__(self, *, count: int, weight: int) -> None:
        self._count = count
        self._most = weight
        self._weight = 0
        self._kept: OrderedDict[K, tuple[V, int]] = OrderedDict()

    def get(self, key: K) -> V | None:
        """What is kept under this key, if anything."""
        found = self._kept.get(key)
        if found is None:
            return None
        self._kept.move_to_end(key)
        return found[0]

    def put(self, key: K, value: V, *, weight: int) -> V:
        """Keeps the value, which is given back. One that outweighs all others together is not kept."""
        if weight * 2 <= self._most:
            self._drop(key)
            self._kept[key] = (value, weight)
            self._weight += weight
            while len(self._kept) > self._count or self._weight > self._most:
                self._drop(next(iter(self._kept)))
        return value

    def _drop(self, key: K) -> None:
        held = self._kept.pop(key, None)
        self._weight -= held[1] if held is not None else 0

"""Text cut into pairs of characters, for search.

Names of two or three characters defeat trigrams, so searchable text is kept as a set of bigrams in an indexed
array column: a text that contains the sought one holds all of its bigrams.
"""

import unicodedata
from collections.abc import Collection


def fold(text: str) -> str:
    """The text as search sees it: compatibility forms unified (NFKC), case folded, white space dropped."""
    return "".join(unicodedata.normalize("NFKC", text).casefold().split())


def grams(*texts: str | None) -> frozenset[str]:
    """All bigrams, and the single characters so that one character finds something too."""
    found: set[str] = set()
    for text in texts:
        folded = fold(text or "")
        found.update(folded)
        found.update(folded[i : i + 2] for i in range(len(folded) - 1))
    return frozenset(found)


def of_column(name: str, found: Collection[str]) -> frozenset[str]:
    """The grams of one column that is not searched, told apart from those that are."""
    return frozenset(f"{name}={gram}" for gram in found)


def sought(text: str) -> frozenset[str]:
    """The fewest grams a match must hold: bigrams, or the character itself when there is only one."""
    folded = fold(text)
    return frozenset(folded[i : i + 2] for i in range(len(folded) - 1)) or frozenset(folded)

"""How much two files look like one customer's, as pure rules."""

import re
from dataclasses import dataclass
from decimal import Decimal

from tenants.core.grams import fold, sought

# What a firm's name says of its legal form; two ways of writing it are no two firms.
_LEGAL_FORM = re.compile(r"股份|有限|责任|公司|集团|[^\w]|_")
_PREFIX_CHARACTERS = 3
EXACT = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class Features:
    """What of a file is compared; `account` is the blind index of the bank account."""

    name: str
    is_person: bool
    branch: object
    phone: str | None
    account: str | None


@dataclass(frozen=True, slots=True)
class Likeness:
    """What speaks for one customer with two files."""

    same_phone: bool
    same_account: bool
    similarity: Decimal


def core_of(name: str) -> str:
    """The name without its legal form and signs: 上海恒远贸易（集团）有限公司 and 上海恒远贸易公司 agree."""
    folded = fold(name)
    return _LEGAL_FORM.sub("", folded) or folded


def beginning(name: str) -> list[str]:
    """The pairs of characters that begin its core: whatever resembles it begins so too."""
    return sorted(sought(core_of(name)[:_PREFIX_CHARACTERS]))


def similarity(first: str, second: str) -> Decimal:
    """Twice the pairs of characters that both names have, by those of each (Dice): 0 for none, 1 for all of them."""
    one, other = sought(core_of(first)), sought(core_of(second))
    return (Decimal(2 * len(one & other)) / (len(one) + len(other))).quantize(EXACT)


def compare(one: Features, other: Features, *, at_least: Decimal) -> Likeness | None:
    """None when nothing speaks for it. Names speak for it from `at_least` on; those of persons, of whom many have one
    name, only at the same branch."""
    if one.is_person != other.is_person:
        return None
    alike = similarity(one.name, other.name)
    named = alike >= at_least and (not one.is_person or one.branch == other.branch)
    found = Likeness(
        same_phone=one.phone is not None and one.phone == other.phone,
        same_account=one.account is not None and one.account == other.account,
        similarity=alike,
    )
    return found if named or found.same_phone or found.same_account else None

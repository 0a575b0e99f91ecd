"""Conditions put together: what always and what never holds is folded away."""

import pytest

from tenants.core.expressions import (
    ALWAYS,
    NEVER,
    Always,
    Among,
    Compare,
    Every,
    Expression,
    Not,
    Op,
    Some,
    among,
    eq,
    every,
    some,
    starts_with,
)

A, B = eq("name", "甲"), eq("name", "乙")

TOGETHER: list[tuple[Expression, Expression]] = [
    (every(), ALWAYS),
    (every(A), A),
    (every(A, B), Every((A, B))),
    (every(A, ALWAYS), A),
    (every(ALWAYS, ALWAYS), ALWAYS),
    (every(A, NEVER), NEVER),
    (every(A, Always()), A),
    (some(), NEVER),
    (some(A), A),
    (some(A, B), Some((A, B))),
    (some(A, NEVER), A),
    (some(A, ALWAYS), ALWAYS),
    (A & B, Every((A, B))),
    (A | B, Some((A, B))),
    (~A, Not(A)),
    (A & NEVER, NEVER),
    (A | ALWAYS, ALWAYS),
    (among("name", []), NEVER),
    (among("name", ["甲"]), Among("name", ("甲",))),
    (starts_with("path", "a/"), Compare("path", Op.STARTS_WITH, "a/")),
]


@pytest.mark.parametrize(("made", "expected"), TOGETHER)
def test_conditions_are_put_together_without_needless_parts(made: Expression, expected: Expression) -> None:
    assert made == expected


def test_equal_conditions_are_equal_and_hashable_so_that_plans_can_be_kept() -> None:
    assert eq("name", "甲") == A
    assert len({A, eq("name", "甲"), B}) == 2

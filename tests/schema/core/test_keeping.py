"""A cache that is bounded by count and by weight."""

from schema.core.keeping import Keeping


def test_what_was_used_longest_ago_makes_room() -> None:
    kept: Keeping[str, int] = Keeping(count=2, weight=100)
    kept.put("甲", 1, weight=1)
    kept.put("乙", 2, weight=1)
    assert kept.get("甲") == 1
    kept.put("丙", 3, weight=1)

    assert (kept.get("甲"), kept.get("乙"), kept.get("丙")) == (1, None, 3)


def test_all_together_are_not_too_heavy() -> None:
    kept: Keeping[int, int] = Keeping(count=100, weight=100)
    for number in range(10):
        kept.put(number, number, weight=30)

    assert [number for number in range(10) if kept.get(number) is not None] == [7, 8, 9]


def test_what_outweighs_all_others_is_given_back_and_not_kept() -> None:
    kept: Keeping[str, str] = Keeping(count=100, weight=100)
    kept.put("light", "l", weight=10)

    assert kept.put("heavy", "h", weight=51) == "h"
    assert (kept.get("heavy"), kept.get("light")) == (None, "l")


def test_what_is_put_again_weighs_once() -> None:
    kept: Keeping[str, int] = Keeping(count=100, weight=100)
    for number in range(50):
        kept.put("甲", number, weight=40)
    kept.put("乙", 1, weight=40)

    assert (kept.get("甲"), kept.get("乙")) == (49, 1)

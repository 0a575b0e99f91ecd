"""Pairs of characters: a text that contains another one holds all of its pairs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenants.core.grams import fold, grams, sought

FOLDED = [
    ("张 伟", "张伟"),
    ("张\u3000伟\n", "张伟"),
    ("ＰＵＤＯＮＧ－１", "pudong-1"),
    ("Straße", "strasse"),
    ("㈱", "(株)"),
    ("e\u0301", "é"),
    ("ﾊﾟ", "パ"),
    ("", ""),
]


@pytest.mark.parametrize(("text", "folded"), FOLDED)
def test_width_case_and_blanks_are_folded_away(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_a_text_has_its_characters_and_its_pairs() -> None:
    assert grams("欧阳娜娜", None, "K1") == {"欧", "阳", "娜", "k", "1", "欧阳", "阳娜", "娜娜", "k1"}


@pytest.mark.parametrize(
    ("text", "pairs"), [("", set()), (" ", set()), ("欧", {"欧"}), ("欧阳", {"欧阳"}), ("欧阳娜", {"欧阳", "阳娜"})]
)
def test_what_is_sought_are_pairs_or_one_character(text: str, pairs: set[str]) -> None:
    assert sought(text) == pairs


# Characters that stand for themselves next to any other; marks and jamo join with their neighbours.
LETTERS = st.text("欧阳娜abAＢ０1 ß-%_\\𠮷👩", max_size=12)


@given(before=LETTERS, part=LETTERS, after=LETTERS)
def test_whatever_contains_a_text_holds_all_that_is_sought_for_it(before: str, part: str, after: str) -> None:
    assert sought(part) <= grams(before + part + after)


@given(text=LETTERS)
def test_a_text_is_found_by_any_of_its_foldings(text: str) -> None:
    for other in (text.upper(), text.lower(), text.replace(" ", ""), f" {text} "):
        assert sought(other) <= grams(text)

"""Text as people send it: normalised and bounded, or refused; never at the price of time."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenants.core.errors import Invalid, Refusal, Required, TooLong
from tenants.core.texts import cleaned, required, storable

KEPT = [
    ("张伟", "张伟"),
    ("  张伟\n", "张伟"),
    ("\u3000张伟\u00a0", "张伟"),
    ("第一行\n第二行\t完\r\n", "第一行\n第二行\t完"),
    ("Cafe\u0301", "Café"),
    ("\uf90a", "金"),
    ("ＡＢＣ", "ＡＢＣ"),
    ("👩‍👩‍👧‍👦", "👩‍👩‍👧‍👦"),
    ("עברית", "עברית"),
    ("'; DROP TABLE customer; --", "'; DROP TABLE customer; --"),
    ("Z̐͛a͋l", "Z̐͛a͋l"),
    ("", None),
    (" \t\u3000", None),
    (None, None),
]


@pytest.mark.parametrize(("text", "kept"), KEPT)
def test_a_text_is_kept_in_normal_form_without_outer_blanks(text: str | None, kept: str | None) -> None:
    assert cleaned(text, field="name", limit=200) == kept


REFUSED: list[tuple[str, type[Refusal]]] = [
    ("周\x00杰", Invalid),
    ("周\x07杰", Invalid),
    ("周\x7f杰", Invalid),
    ("周\x85杰", Invalid),
    ("周\ud83d杰", Invalid),
    ("周\u202e杰", Invalid),
    ("\u2066周杰\u2069", Invalid),
    ("a" + "\u0301" * 31, Invalid),
    ("周" * 11, TooLong),
    ("a" * 1_000_000, TooLong),
    ("a" + "\u0301\u0323" * 500_000, TooLong),
]


@pytest.mark.parametrize(("text", "refusal"), REFUSED)
def test_what_has_no_place_in_a_text_is_refused_at_its_field(text: str, refusal: type[Refusal]) -> None:
    limit = 40 if refusal is Invalid else 10
    with pytest.raises(refusal) as raised:
        cleaned(text, field=("rows", "name"), limit=limit)

    assert raised.value.field == ("rows", "name")


@pytest.mark.parametrize("text", ["周" * 10, "e\u0301" * 10, " " * 1_000_000 + "周", "👩" * 10])
def test_the_limit_counts_characters_as_they_are_kept(text: str) -> None:
    kept = cleaned(text, field="name", limit=10)

    assert kept is not None
    assert len(kept) <= 10


@pytest.mark.parametrize("text", [None, "", "  ", "\u3000"])
def test_a_required_text_must_be_there(text: str | None) -> None:
    with pytest.raises(Required) as raised:
        required(text, field="name", limit=10)

    assert raised.value.field == ("name",)
    assert required(" 张伟 ", field="name", limit=10) == "张伟"


@pytest.mark.parametrize(
    ("text", "is_storable"),
    [
        ("", True),
        ("张伟", True),
        ("\x01\u202e", True),
        ("𠮷👩‍👧", True),
        ("\x00", False),
        ("\udfff", False),
        ("a" + "\u0301" * 30, True),
        ("a" + "\u0301" * 31, False),
    ],
)
def test_what_the_database_cannot_hold_is_known(text: str, is_storable: bool) -> None:
    assert storable(text) is is_storable


@given(st.text(max_size=60))
def test_what_is_kept_is_kept_again_as_it_is(text: str) -> None:
    try:
        kept = cleaned(text, field="name", limit=50)
    except Refusal:
        return

    assert kept is None or (unicodedata.is_normalized("NFC", kept) and storable(kept) and len(kept) <= 50)
    assert cleaned(kept, field="name", limit=50) == kept

import pytest

from tenants.registry.slugs import is_available, is_slug


@pytest.mark.parametrize("text", ["abc", "a1b", "pingan-express", "x" * 40, "a-b", "sf2024"])
def test_a_well_shaped_slug_is_available(text: str) -> None:
    assert is_slug(text)
    assert is_available(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "ab",
        "x" * 41,
        "1abc",
        "-abc",
        "abc-",
        "Abc",
        "a_b_c",
        "a.b.c",
        "平安快递",
        "abc\n",
        " abc",
        "a/b/c",
        "a%2fb",
        "ａｂｃ",
        "abc٣",
    ],
)
def test_anything_else_is_no_slug(text: str) -> None:
    assert not is_slug(text)
    assert not is_available(text)


@pytest.mark.parametrize("text", ["platform", "oauth", "template", "admin", "www", "xn--abc", "a--b"])
def test_words_that_stand_for_something_else_are_not_given_away(text: str) -> None:
    assert is_slug(text)
    assert not is_available(text)

"""What people may write for the API's own words: enum values by their labels, codes by their names."""

from collections.abc import Iterable, Mapping
from typing import Any

from scripts.hq.api import Api
from scripts.hq.columns import folded
from scripts.hq.failures import Unavailable

_LABELS = """
query Labels($enums: [String!]!) {
  zh: enumLabels(locale: "zh-CN", enums: $enums) { enum value label }
  en: enumLabels(locale: "en", enums: $enums) { enum value label }
}
"""
_ORGANISATION = '{ rules(where: {key: {eq: "organisation"}}) { nodes { value } } }'
_POSTS = "{ posts(first: 250) { nodes { id code nameZh nameEn retiredAt } } }"
LEVELS = "BranchLevel"
KINDS = "kinds"
POSTS = "posts"


def enum_words(api: Api, *enums: str) -> dict[str, dict[str, str]]:
    """For each enum its values, by value and by label."""
    data = api.ask(_LABELS, enums=list(enums)).data
    words: dict[str, dict[str, str]] = {name: {} for name in enums}
    for row in (*data["zh"], *data["en"]):
        known = words[row["enum"]]
        known[folded(row["value"])] = row["value"]
        known.setdefault(folded(row["label"]), row["value"])
    return words


def labels(api: Api, language: str, *enums: str) -> dict[tuple[str, str], str]:
    """What to show people for each value of these enums."""
    rows = api.ask(_LABELS, enums=list(enums)).data["zh" if language.startswith("zh") else "en"]
    return {(row["enum"], row["value"]): row["label"] for row in rows}


def level_order(words: Mapping[str, str]) -> list[str]:
    """The levels from the top down: the API lists an enum's values in their order."""
    return list(dict.fromkeys(words.values()))


def organisation_words(api: Api) -> dict[str, dict[str, str]]:
    """The tenant's kinds of branches, and its own names for the levels."""
    rules = api.ask(_ORGANISATION).data["rules"]["nodes"]
    if not rules:
        raise Unavailable("the tenant has no rule `organisation`: was its blueprint applied?")
    value = rules[0]["value"]
    return {KINDS: _named(value["kinds"]), LEVELS: _named(value["levels"])}


def post_words(api: Api) -> tuple[dict[str, str], dict[str, str]]:
    """The tenant's posts in use: codes by code and by name, ids by code."""
    posts = [post for post in api.ask(_POSTS).data["posts"]["nodes"] if post["retiredAt"] is None]
    words = _named({"code": post["code"], "zh": post["nameZh"], "en": post["nameEn"]} for post in posts)
    return words, {post["code"]: post["id"] for post in posts}


def _named(rows: Iterable[Mapping[str, Any]]) -> dict[str, str]:
    words: dict[str, str] = {}
    for row in rows:
        words[folded(row["code"])] = row["code"]
        for name in ("zh", "en"):
            words.setdefault(folded(row[name]), row["code"])
    return words

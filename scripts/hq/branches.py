"""Branches from a file: headquarters first, then level by level."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from scripts.hq import lookups
from scripts.hq.api import Api
from scripts.hq.columns import Column, Shape, Vocabulary, choice, code, day, text
from scripts.hq.importing import Refused
from scripts.hq.table import Row
from scripts.hq.vocabulary import KINDS, LEVELS, enum_words, level_order, organisation_words

SHAPE: Final = Shape(
    name="branches",
    key="code",
    above="parentCode",
    columns=(
        Column("code", ("机构编码", "Code", "编码", "机构代码"), "The chain's own code; tells rows apart.", code, True),
        Column("name", ("机构名称", "Name", "名称"), "At most 200 characters.", text, True),
        Column("level", ("级别", "Level", "机构级别"), "HQ, REGION, BRANCH or GROUP.", choice(LEVELS), True),
        Column("kind", ("类型", "Kind", "机构类型"), "One of the chain's kinds, by code or name.", choice(KINDS), True),
        Column(
            "parentCode",
            ("上级编码", "Parent code", "上级机构编码", "上级机构"),
            "Code of the unit above, in the file or there already; empty for headquarters.",
            code,
        ),
        Column("since", ("成立日期", "Since", "起始日期"), "First day in its place; today if empty.", day),
        Column("status", ("状态", "Status"), "OPEN if empty.", choice("BranchStatus")),
        Column("address", ("地址", "Address"), "Postal address.", text),
        Column("phone", ("电话", "Phone", "联系电话"), "Telephone number for customers.", text),
    ),
)
_CREATE = """
mutation Import($input: CreateBranchesInput!, $dryRun: Boolean!) {
  created: createBranches(input: $input, dryRun: $dryRun) {
    results { index record: branch { id } userErrors { code message field } }
    userErrors { code message field }
  }
}
"""


class Branches:
    """`import branches`."""

    shape = SHAPE
    create = _CREATE

    def __init__(self) -> None:
        self._heights: Mapping[str, int] = {}
        self._levels: dict[str, str] = {}

    def vocabulary(self, api: Api) -> Vocabulary:
        words = enum_words(api, LEVELS, "BranchStatus")
        self._heights = {level: height for height, level in enumerate(level_order(words[LEVELS]))}
        own = organisation_words(api)
        return {**words, KINDS: own[KINDS], LEVELS: {**words[LEVELS], **own[LEVELS]}}

    def prepare(self, api: Api, rows: Sequence[Row], *, dry_run: bool) -> Mapping[str, str]:  # noqa: ARG002
        asked = (row.values.get(name) for row in rows for name in ("code", "parentCode"))
        found = lookups.branches(api, asked)
        self._levels = {row.values["code"]: row.values["level"] for row in rows}
        self._levels |= {code: node["level"] for code, node in found.items()}
        return {code: node["id"] for code, node in found.items()}

    def draft(self, row: Row, above: str | None) -> Mapping[str, Any] | None:
        parent = row.values.get("parentCode")
        if parent is not None and self._heights[self._levels[parent]] >= self._heights[row.values["level"]]:
            told = f"{row.values['level']} cannot stand below {self._levels[parent]}"
            raise Refused(told, code="WRONG_LEVEL", member="level")
        if parent is not None and above is None:
            return None
        members = {name: value for name, value in row.values.items() if name != "parentCode"}
        return {**members, "parentId": above} if above else members

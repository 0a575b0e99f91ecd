"""Staff from a file: whoever others report to first."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from scripts.hq import lookups
from scripts.hq.api import Api
from scripts.hq.columns import DOCUMENTS, Column, Shape, Vocabulary, choice, code, day, identity_columns, text
from scripts.hq.importing import Refused
from scripts.hq.table import Row
from scripts.hq.vocabulary import POSTS, enum_words, post_words

SHAPE: Final = Shape(
    name="staff",
    key="number",
    above="superiorNumber",
    columns=(
        Column("number", ("工号", "Number", "员工编号"), "Employee number; tells rows apart.", code, True),
        Column("name", ("姓名", "Name"), "Full name.", text, True),
        Column("branchCode", ("机构编码", "Branch code", "所属机构"), "Code of the branch they work at.", code, True),
        Column("post", ("岗位", "Post", "职务"), "The post, by code or name.", choice(POSTS), True),
        Column(
            "superiorNumber",
            ("上级工号", "Superior number", "上级"),
            "Employee number of whom they report to, in the file or there already.",
            code,
        ),
        Column(
            "state",
            ("在职状态", "State", "状态"),
            "APPLICANT, PROBATION or REGULAR (应聘、试用、正式); an applicant has no customers yet.",
            choice("EmploymentState"),
            True,
        ),
        Column("hiredOn", ("入职日期", "Hired on"), "First day; today if empty.", day),
        Column("probationUntil", ("试用期至", "Probation until", "试用期截止"), "Last day of probation.", day),
        Column("phone", ("手机", "Phone", "电话", "手机号"), "Telephone number.", text),
        Column("email", ("邮箱", "Email", "电子邮箱"), "E-mail address.", text),
        *identity_columns("身份证号", "身份证号码"),
    ),
)
_CREATE = """
mutation Import($input: CreateStaffMembersInput!, $dryRun: Boolean!) {
  created: createStaffMembers(input: $input, dryRun: $dryRun) {
    results { index record: staffMember { id } userErrors { code message field } }
    userErrors { code message field }
  }
}
"""
_SENT = ("number", "name", "state", "hiredOn", "probationUntil", "phone", "email", "identityDocument", "identityNumber")


class Staff:
    """`import staff`."""

    shape = SHAPE
    create = _CREATE

    def __init__(self) -> None:
        self._branches: Mapping[str, Mapping[str, Any]] = {}
        self._posts: Mapping[str, str] = {}

    def vocabulary(self, api: Api) -> Vocabulary:
        posts, self._posts = post_words(api)
        return {**enum_words(api, "EmploymentState", DOCUMENTS), POSTS: posts}

    def prepare(self, api: Api, rows: Sequence[Row], *, dry_run: bool) -> Mapping[str, str]:  # noqa: ARG002
        self._branches = lookups.branches(api, (row.values["branchCode"] for row in rows))
        asked = (row.values.get(name) for row in rows for name in ("number", "superiorNumber"))
        return {number: node["id"] for number, node in lookups.staff(api, asked).items()}

    def draft(self, row: Row, above: str | None) -> Mapping[str, Any]:
        """In a dry run a superior of the same file is not there yet; the rest of the row is checked without."""
        branch = self._branches.get(row.values["branchCode"])
        if branch is None:
            told = f"there is no branch {row.values['branchCode']}; import branches first"
            raise Refused(told, code="NOT_FOUND", member="branchCode")
        members = {name: row.values[name] for name in _SENT if name in row.values}
        members |= {"branchId": branch["id"], "postId": self._posts[row.values["post"]]}
        return {**members, "superiorId": above} if above else members

"""Customers from a file, told apart by a key of the chain's own that the tenant keeps in a field of its own."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from scripts.hq import lookups
from scripts.hq.api import Api, request_key
from scripts.hq.columns import DOCUMENTS, Column, Shape, Vocabulary, amount, choice, code, identity_columns, text
from scripts.hq.failures import Unavailable, Usage
from scripts.hq.importing import Refused
from scripts.hq.table import Row
from scripts.hq.vocabulary import enum_words

KEY_FIELD: Final = "external_id"
"""The tenant's own field of `Customer` that holds the key of the system the customers come from."""
_AMOUNTS = ("deposits", "wealthProducts", "funds", "bonds", "insuranceBalance")
_SENT = ("kind", "name", "phone", "email", "identityDocument", "identityNumber", "address", "source")

SHAPE: Final = Shape(
    name="customers",
    key="externalId",
    columns=(
        Column(
            "externalId",
            ("外部编号", "External id", "客户编号", "客户号"),
            "The customer's number in the system the file comes from; tells rows apart.",
            code,
            True,
        ),
        Column("name", ("客户名称", "Name", "姓名", "名称"), "Name.", text, True),
        Column(
            "kind",
            ("客户类别", "Kind", "类别", "类型"),
            "PERSON or ORGANISATION (个人、机构).",
            choice("CustomerKind"),
            True,
        ),
        Column(
            "branchCode", ("机构编码", "Branch code", "所属机构"), "Code of the branch that serves them.", code, True
        ),
        Column(
            "managerNumber",
            ("客户经理工号", "Manager number", "经理工号"),
            "Employee number of the one responsible manager.",
            code,
            True,
        ),
        Column("phone", ("电话", "Phone", "手机", "联系电话"), "Telephone number.", text),
        Column("email", ("邮箱", "Email", "电子邮箱"), "E-mail address.", text),
        *identity_columns("身份证号", "统一社会信用代码"),
        Column("address", ("地址", "Address"), "Postal address.", text),
        Column("source", ("来源", "Source", "客户来源"), "Where the chain knows them from.", text),
        Column("deposits", ("存款", "Deposits"), "Quarterly average deposits.", amount),
        Column("wealthProducts", ("理财", "Wealth products"), "Quarterly average of wealth products.", amount),
        Column("funds", ("基金", "Funds"), "Balance of funds.", amount),
        Column("bonds", ("国债", "Bonds", "债券"), "Balance of bonds.", amount),
        Column("insuranceBalance", ("保险", "Insurance balance"), "Balance of insurance.", amount),
    ),
)
_CREATE = """
mutation Import($input: CreateCustomersInput!, $dryRun: Boolean!) {
  created: createCustomers(input: $input, dryRun: $dryRun) {
    results { index record: customer { id } userErrors { code message field } }
    userErrors { code message field }
  }
}
"""
_BEFORE = """
query Before($key: String!) {
  viewer { scope { permission everywhere } }
  customFieldDefinitions(where: {entity: {eq: "Customer"}, key: {eq: $key}}) { nodes { type retiredAt } }
}
"""
_DEFINE = """
mutation Define($input: DefineCustomFieldInput!) {
  defineCustomField(input: $input) { userErrors { code message } }
}
"""


class Customers:
    """`import customers`."""

    shape = SHAPE
    create = _CREATE

    def __init__(self, *, key_field: str = KEY_FIELD) -> None:
        self._key_field = key_field
        self._has_field = True
        self._branches: Mapping[str, Mapping[str, Any]] = {}
        self._managers: Mapping[str, Mapping[str, Any]] = {}

    def vocabulary(self, api: Api) -> Vocabulary:
        return enum_words(api, "CustomerKind", DOCUMENTS)

    def prepare(self, api: Api, rows: Sequence[Row], *, dry_run: bool) -> Mapping[str, str]:
        self._require_field(api, dry_run=dry_run)
        self._branches = lookups.branches(api, (row.values["branchCode"] for row in rows))
        self._managers = lookups.staff(api, (row.values["managerNumber"] for row in rows))
        keys = (row.values["externalId"] for row in rows) if self._has_field else ()
        return {key: node["id"] for key, node in lookups.customers(api, keys, field=self._key_field).items()}

    def draft(self, row: Row, above: str | None) -> Mapping[str, Any]:  # noqa: ARG002 - customers rest on no customer
        values = row.values
        branch, manager = self._branches.get(values["branchCode"]), self._managers.get(values["managerNumber"])
        if branch is None:
            told = f"there is no branch {values['branchCode']}; import branches first"
            raise Refused(told, code="NOT_FOUND", member="branchCode")
        if manager is None:
            told = f"there is nobody with the number {values['managerNumber']}; import staff first"
            raise Refused(told, code="NOT_FOUND", member="managerNumber")
        members: dict[str, Any] = {name: values[name] for name in _SENT if name in values}
        members |= {"branchId": branch["id"], "managerId": manager["id"]}
        if amounts := {name: values[name] for name in _AMOUNTS if name in values}:
            members["amounts"] = amounts
        if self._has_field:
            members["customFields"] = {self._key_field: values["externalId"]}
        return members

    def _require_field(self, api: Api, *, dry_run: bool) -> None:
        """The field that keeps the key, defined at the first run; a dry run does without."""
        before = api.ask(_BEFORE, key=self._key_field).data
        reach = {grant["permission"]: grant["everywhere"] for grant in before["viewer"]["scope"]}
        if not reach.get("customer:read"):
            raise Unavailable(
                "this credential does not see the customers of the whole tenant, so it could create some twice: "
                "customer:read must reach everywhere"
            )
        found = before["customFieldDefinitions"]["nodes"]
        if not found:
            self._has_field = not dry_run
            if not dry_run:
                self._define(api)
        elif found[0]["type"] != "TEXT" or found[0]["retiredAt"] is not None:
            raise Usage(
                f"the field {self._key_field} of Customer is no text or out of use; name another by --key-field"
            )

    def _define(self, api: Api) -> None:
        field = {
            "entity": "Customer",
            "key": self._key_field,
            "type": "TEXT",
            "labelZh": "外部编号",
            "labelEn": "External id",
        }
        done = api.ask(_DEFINE, idempotency_key=request_key(_DEFINE, self._key_field), input=field)
        errors = done.data["defineCustomField"]["userErrors"]
        # Taken: somebody else defined it just now.
        if errors and errors[0]["code"] != "TAKEN":
            raise Usage(f"the field {self._key_field} cannot be defined: {errors[0]['message']}")

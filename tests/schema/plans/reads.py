"""What is asked for by something else than a filter or an order, each with what it may look at."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from schema.core.ids import encode
from tenants.branches.queries import BRANCHES
from tenants.customers.queries import CUSTOMERS
from tenants.policies.queries import POLICIES
from tenants.staff.queries import STAFF
from tests.schema.plans.multitude import key_of, size_of
from tests.schema.plans.viewers import BRANCH, MEMBER

MANY = {"headquarters", "a region"}
"""They see so much that it may be cheaper to read what everybody sees; all others find what is theirs by an index."""
ROOM, LITTLE = 5_000, 7_500

# What documents may name, with its type and its value.
GIVEN: Mapping[str, tuple[str, str]] = {
    "branch": ("ID!", str(encode(BRANCHES, key_of("branch", BRANCH)))),
    "staff": ("ID!", str(encode(STAFF, key_of("staff_member", MEMBER)))),
    "customer": ("ID!", str(encode(CUSTOMERS, key_of("customer", 1)))),
    "policy": ("ID!", str(encode(POLICIES, key_of("policy", 1)))),
    "actor": ("ID!", str(key_of("staff_member", MEMBER))),
    "day": ("Date!", "2023-05-05"),
    "end": ("Date!", "2023-06-30"),
    "month": ("YearMonth!", "2023-05"),
    "through": ("YearMonth!", "2023-07"),
}


@dataclass(frozen=True, slots=True)
class Read:
    """A selection on the root, and how many rows it is about for headquarters: of a period, or of whole tables.
    `aside` are those of tables so small that to read them whole is cheaper for anybody than to look up."""

    text: str
    rows: int = 0
    aside: int = 0

    @property
    def document(self) -> str:
        taken = ", ".join(f"${name}: {GIVEN[name][0]}" for name in self.variables)
        return f"query{f'({taken})' if taken else ''} {{ {self.text} }}"

    @property
    def variables(self) -> dict[str, Any]:
        return {name: GIVEN[name][1] for name in re.findall(r"\$(\w+)", self.text)}

    def most(self, who: str) -> int:
        """How many rows it may look at: each a few times, and a few beside."""
        return (ROOM + 4 * self.rows if who in MANY else LITTLE) + 3 * self.aside


def _of_months(months: int, *tables: str) -> int:
    """About so many rows of each table have a day in these months."""
    return months * sum(map(size_of, tables)) // 100


READS = {
    "branches of a day": Read("branches(asOf: $day) { totalCount nodes { name } }"),
    "edges of a day": Read(
        """branches { nodes { parent(asOf: $day) { name } ancestors(asOf: $day) { name }
        children(asOf: $day, first: 5) { totalCount nodes { name } } } }"""
    ),
    "what stands below a branch": Read(
        "branches(where: {descendantOf: {branchId: $branch}}) { totalCount nodes { name } }",
        size_of("branch_placement"),
    ),
    "what stood below it": Read(
        "branches(where: {descendantOf: {branchId: $branch, asOf: $day}}) { totalCount nodes { name } }",
        size_of("branch_placement"),
    ),
    "customers of what stood below it": Read(
        "customers(where: {branch: {descendantOf: {branchId: $branch, asOf: $day}}}) { nodes { name } }",
        size_of("customer"),
    ),
    "my approvals": Read("myApprovals { totalCount nodes { number } }", size_of("approval_request") // 4),
    "a search": Read('search(text: "a3f") { type label node { id } }'),
    "a search for a sign": Read('search(text: "a") { type label }'),
    "a search for nothing": Read('search(text: "没有这样的字") { type label }'),
    "the trail": Read("auditEntries { nodes { id } }"),
    "the trail of somebody": Read("auditEntries(where: {actorKey: {eq: $actor}}) { totalCount nodes { id } }"),
    "clear readings": Read("clearReads { nodes { id } }"),
    "customers in figures": Read(
        """customerFigures(month: $month, through: $through, groupBy: [BRANCH]) {
        total opened lost leads converted consenting }""",
        rows=size_of("customer"),
        aside=size_of("contact_consent") + size_of("lifecycle_change"),
    ),
    "customers of a branch in figures": Read(
        "customerFigures(month: $month, groupBy: [], branchId: $branch) { total opened lost }"
    ),
    "complaints in figures": Read(
        """complaintAnalysis(month: $month, through: $through, groupBy: [KIND, BRANCH]) {
        total { received complaints(first: 5) { totalCount nodes { id } } } groups { received } }""",
        size_of("customer") // 4,
    ),
    "complaints of a branch": Read(
        "complaintAnalysis(month: $month, groupBy: [], branchId: $branch, asOf: $day) { total { received } }"
    ),
    "orders in figures": Read(
        """orderFigures(month: $month, through: $through, groupBy: [BRANCH, MONTH]) {
        count orders(first: 5) { nodes { id } } }""",
        _of_months(3, "sales_order", "order_line"),
    ),
    "orders by product": Read("orderFigures(month: $month, groupBy: [PRODUCT]) { count }", _of_months(1, "order_line")),
    "policies in figures": Read(
        """policyFigures(since: $month, until: $through, groupBy: [BRANCH, MONTH]) {
        issued premiumCollected { amount } lapsed surrendered issuedPolicies(first: 5) { nodes { id } } }""",
        _of_months(3, "policy", "policy", "policy", "policy_instalment"),
    ),
    "persistency": Read(
        "persistency(month: $month, groupBy: [BRANCH]) { policies kept lostPolicies(first: 5) { nodes { id } } }"
    ),
    "the pipeline": Read(
        """pipelineFigures(month: $month, through: $through, groupBy: [OWNER]) {
        entered stays(first: 5) { nodes { id } } }"""
    ),
    "receivables by age": Read(
        "receivableAgeing(groupBy: []) { amount { amount } buckets { count invoices(first: 5) { nodes { id } } } }",
        size_of("invoice"),
    ),
    "receivables of a day": Read(
        "receivableAgeing(groupBy: [BRANCH], asOf: $day) { amount { amount } }",
        size_of("invoice") + size_of("ledger_posting"),
    ),
    "who recruited whom": Read(
        """recruiting(month: $month, through: $through, groupBy: [RECRUITER]) {
        recruited people(first: 5) { nodes { id } } }"""
    ),
    "certificates held": Read(
        "certificationRates { needed holders sat passed holding(first: 5) { totalCount nodes { id } } }",
        size_of("staff_member"),
    ),
    "statements of a half-year": Read(
        "statementRound(periodEnd: $end) { statements(first: 5) { nodes { id } } due(first: 5) { nodes { id } } }",
        size_of("customer"),
    ),
    "shares of a month": Read("belongingShares(staffMemberId: $staff, month: $month) { days }"),
    "what a branch must hand over": Read(
        """closingHandover(branchId: $branch) { staff(first: 5) { totalCount nodes { id } }
        customers(first: 5) { totalCount nodes { id } } policies(first: 5) { totalCount nodes { id } }
        claims(first: 5) { totalCount nodes { id } } orders(first: 5) { totalCount nodes { id } }
        invoices(first: 5) { totalCount nodes { id } } approvalRequests(first: 5) { totalCount nodes { id } } }""",
        sum(map(size_of, ("staff_member", "customer", "policy", "claim", "sales_order", "invoice")))
        // size_of("branch"),
    ),
    "why somebody sees it": Read("explainAccess(id: $branch) { permission }"),
    "objects by their ids": Read("nodes(ids: [$customer, $policy, $staff]) { id }"),
}
# They ask no table that grows with the chain.
SMALL = {"availableApplications", "deadlineFor", "enumLabels", "viewer"}

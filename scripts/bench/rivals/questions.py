"""What is asked in the race: the same question to each contestant, in its own words."""

import json
import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from schema.core.ids import encode
from scripts.bench.rivals.data import BRANCH, CUSTOMER, FILTERED_MONTH, MEMBER, Size, created_at, key
from tenants.branches.queries import BRANCHES as BRANCH_SOURCE
from tenants.core.source import AnySource
from tenants.customers.queries import CUSTOMERS as CUSTOMER_SOURCE
from tenants.staff.queries import STAFF as STAFF_SOURCE

VARIANTS = 200
BULK = 100
Variables = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Question:
    """`draw` chooses what is asked for, in keys of rows; `branchline` and `postgraphile` say it in their own terms;
    `floor` is the name of the hand-written statement and its arguments."""

    name: str
    goal: float
    branchline: str
    postgraphile: str
    draw: Callable[[random.Random, Size], Variables]
    ours: Callable[[Variables], Variables]
    theirs: Callable[[Variables], Variables]
    writes: bool = False


def bodies(
    question: Question, *, document: str, say: Callable[[Variables], Variables], size: Size, turn: int = 0
) -> Sequence[bytes]:
    """The requests' bodies, at each turn the same choice of rows for every contestant, and another at the next."""
    rng = random.Random(f"{question.name} {turn}")  # noqa: S311 - the same each time, on purpose
    draws = [question.draw(rng, size) for _ in range(VARIANTS)]
    return [json.dumps({"query": document, "variables": say(drawn)}, ensure_ascii=False).encode() for drawn in draws]


def _same(drawn: Variables) -> Variables:
    return drawn


def _customer_of(rng: random.Random, size: Size) -> Variables:
    return {"id": str(key(kind=CUSTOMER, number=rng.randint(1, size.customers)))}


def _branch_of(rng: random.Random, size: Size) -> Variables:
    return {"branch": str(key(kind=BRANCH, number=rng.randint(1, size.branches)))}


def _codes_of(rng: random.Random, size: Size) -> Variables:
    drawn = rng.sample(range(1, size.branches + 1), min(20, size.branches))
    return {"codes": [f"B{number:04d}" for number in sorted(drawn)]}


def _moment_of(rng: random.Random, size: Size) -> Variables:
    return {"from": created_at(customer=rng.randint(1, size.customers)).isoformat()}


def _our_customer(drawn: Variables) -> Variables:
    return {"id": _global(CUSTOMER_SOURCE, drawn["id"])}


def _our_branch(drawn: Variables) -> Variables:
    return {"branch": _global(BRANCH_SOURCE, drawn["branch"])}


def _global(source: AnySource, text: str) -> str:
    return str(encode(source, UUID(text)))


CUSTOMER_FIELDS = "name number kind grade vipScore createdAt"
POINT = Question(
    name="point",
    goal=1.5,
    branchline=f"query($id: ID!) {{ customer(id: $id) {{ id {CUSTOMER_FIELDS} branch {{ id }} }} }}",
    postgraphile=f"""query($id: UUID!) {{ customer: customerByRowId(rowId: $id) {{
        id: rowId {CUSTOMER_FIELDS} branch: branchId }} }}""",
    draw=_customer_of,
    ours=_our_customer,
    theirs=_same,
)


def list_of(count: int) -> Question:
    """So many customers of a branch."""
    return Question(
        name=f"list of {count}",
        goal=2.0,
        branchline=f"""query($branch: ID!) {{ customers(first: {count}, where: {{branchId: {{eq: $branch}}}}) {{
            edges {{ cursor node {{ id {CUSTOMER_FIELDS} }} }} pageInfo {{ hasNextPage endCursor }} }} }}""",
        postgraphile=f"""query($branch: UUID!) {{
            customers: allCustomers(first: {count}, condition: {{branchId: $branch}}) {{
            edges {{ cursor node {{ id: rowId {CUSTOMER_FIELDS} }} }} pageInfo {{ hasNextPage endCursor }} }} }}""",
        draw=_branch_of,
        ours=_our_branch,
        theirs=_same,
    )


LIST = list_of(100)
MIDDLE = Question(
    name="100 from the middle",
    goal=2.0,
    branchline=f"""query($from: DateTime!) {{ customers(first: 100, where: {{createdAt: {{gte: $from}}}},
        orderBy: [{{createdAt: ASC}}]) {{ edges {{ cursor node {{ id {CUSTOMER_FIELDS} }} }}
        pageInfo {{ hasNextPage endCursor }} }} }}""",
    postgraphile=f"""query($from: Datetime!) {{ customers: allCustomers(first: 100, orderBy: CREATED_AT_ASC,
        filter: {{createdAt: {{greaterThanOrEqualTo: $from}}}}) {{
        edges {{ cursor node {{ id: rowId {CUSTOMER_FIELDS} }} }} pageInfo {{ hasNextPage endCursor }} }} }}""",
    draw=_moment_of,
    ours=_same,
    theirs=_same,
)
LEVELS = Question(
    name="three levels",
    goal=2.0,
    branchline="""query($codes: [String!]!) { branches(first: 20, where: {code: {in: $codes}}, orderBy: [{code: ASC}]) {
        nodes { id code name status staff(first: 10) { nodes { id name number state } }
        customers(first: 10) { nodes { id name number grade manager { id name } } } } } }""",
    postgraphile="""query($codes: [String!]!) {
        branches: allBranches(first: 20, filter: {code: {in: $codes}}, orderBy: CODE_ASC) {
        nodes { id: rowId code name status
        staff: staffMembersByBranchId(first: 10, orderBy: NUMBER_ASC) { nodes { id: rowId name number state } }
        customers: customersByBranchId(first: 10) { nodes { id: rowId name number grade
            manager: staffMemberByManagerId { id: rowId name } } } } } }""",
    draw=_codes_of,
    ours=_same,
    theirs=_same,
)
CHILDREN = Question(
    name="with children",
    goal=2.0,
    branchline="""query($branch: ID!) { customers(first: 50, where: {branchId: {eq: $branch}}) { edges { node { id name
        policies(first: 5) { nodes { id number status premium { amount currency } proposedOn nextDueOn } } } } } }""",
    postgraphile="""query($branch: UUID!) { customers: allCustomers(first: 50, condition: {branchId: $branch}) {
        edges { node { id: rowId name policies: policiesByHolderId(first: 5, orderBy: PROPOSED_ON_DESC) {
            nodes { id: rowId number status premium currency proposedOn nextDueOn } } } } } }""",
    draw=_branch_of,
    ours=_our_branch,
    theirs=_same,
)
FILTERED = Question(
    name="filtered",
    goal=1.5,
    branchline="""query($from: DateTime!, $until: DateTime!) { complaints(first: 25, orderBy: [{receivedAt: DESC}],
        where: {status: {eq: RECEIVED}, receivedAt: {gte: $from, lt: $until}}) { totalCount
        nodes { id number subject status receivedAt customer { id name } } } }""",
    postgraphile="""query($from: Datetime!, $until: Datetime!) { complaints: allComplaints(first: 25,
        orderBy: RECEIVED_AT_DESC, filter: {status: {equalTo: "RECEIVED"},
        receivedAt: {greaterThanOrEqualTo: $from, lessThan: $until}}) { totalCount
        nodes { id: rowId number subject status receivedAt customer: customerByCustomerId { id: rowId name } } } }""",
    draw=lambda rng, _size: {
        "from": f"{FILTERED_MONTH}-{rng.randint(1, 14):02d}T00:00:00Z",
        "until": f"{FILTERED_MONTH}-{rng.randint(15, 28):02d}T00:00:00Z",
    },
    ours=_same,
    theirs=_same,
)


def _new_complaint(rng: random.Random, size: Size) -> Variables:
    number = rng.randint(1, size.customers)
    return {
        "customer": str(key(kind=CUSTOMER, number=number)),
        "branch": str(key(kind=BRANCH, number=size.branch_of(number))),
        "handler": str(key(kind=MEMBER, number=size.member_of(number))),
    }


_TOLD = {"subject": "理赔迟迟没有答复", "description": "提交资料已三周，营业部没有任何答复。"}


def _our_complaint(drawn: Variables) -> Variables:
    named = {
        "customerId": _global(CUSTOMER_SOURCE, drawn["customer"]),
        "branchId": _global(BRANCH_SOURCE, drawn["branch"]),
        "handlerId": _global(STAFF_SOURCE, drawn["handler"]),
    }
    return {"input": {"kind": "QUALITY", "channel": "TELEPHONE", **_TOLD, **named}}


_MOMENT = "2026-03-09T02:30:00Z"


def _their_complaint(drawn: Variables) -> Variables:
    named = {"customerId": drawn["customer"], "branchId": drawn["branch"], "handlerId": drawn["handler"]}
    state = {"status": "RECEIVED", "severity": "MEDIUM", "severityRank": 1, "round": 1, "receivedAt": _MOMENT}
    complaint = {"kind": "QUALITY", "channel": "TELEPHONE", **_TOLD, **named, **state}
    return {"complaint": complaint}


OPEN = Question(
    name="open a complaint",
    goal=1.0,
    branchline="""mutation($input: ReceiveComplaintInput!) { receiveComplaint(input: $input) {
        complaint { id status subject receivedAt } userErrors { code field message } } }""",
    postgraphile="""mutation($complaint: ComplaintInput!) { receiveComplaint: createComplaint(input: {
        complaint: $complaint}) { complaint { id: rowId status subject receivedAt } } }""",
    draw=_new_complaint,
    ours=_our_complaint,
    theirs=_their_complaint,
    writes=True,
)


SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许"
_IDEOGRAPHS = range(0x4E00, 0x5600)


def _person(rng: random.Random) -> str:
    return rng.choice(SURNAMES) + chr(rng.choice(_IDEOGRAPHS)) + chr(rng.choice(_IDEOGRAPHS))


def _customers_to_add(rng: random.Random, size: Size) -> Variables:
    """Other names at each call, out of eighty million: those alike are kept as pairs that may be one customer's."""
    number = rng.randint(1, size.staff)
    branch = str(key(kind=BRANCH, number=size.branch_of(number)))
    names = [_person(rng) for _ in range(BULK)]
    return {"branch": branch, "manager": str(key(kind=MEMBER, number=number)), "names": names}


def _our_rows(drawn: Variables) -> Variables:
    row = {
        "kind": "PERSON",
        "branchId": _global(BRANCH_SOURCE, drawn["branch"]),
        "managerId": _global(STAFF_SOURCE, drawn["manager"]),
    }
    return {"input": {"rows": [{**row, "name": name} for name in drawn["names"]]}}


def _their_rows(drawn: Variables) -> Variables:
    named = {"branchId": drawn["branch"], "managerId": drawn["manager"]}
    row = {"kind": "PERSON", "currency": "CNY", "lifecycle": "CUSTOMER", **named}
    return {f"row{n}": {"customer": {**row, "name": name}} for n, name in enumerate(drawn["names"])}


_THEIR_BULK = "mutation({given}) {{ {calls} }}".format(
    given=", ".join(f"$row{n}: CreateCustomerInput!" for n in range(BULK)),
    calls=" ".join(f"row{n}: createCustomer(input: $row{n}) {{ customer {{ id: rowId name }} }}" for n in range(BULK)),
)
BULK_OF_100 = Question(
    name="bulk of 100",
    goal=1.0,
    branchline="""mutation($input: CreateCustomersInput!) { createCustomers(input: $input) {
        results { index customer { id name } userErrors { code field message } } userErrors { code } } }""",
    postgraphile=_THEIR_BULK,
    draw=_customers_to_add,
    ours=_our_rows,
    theirs=_their_rows,
    writes=True,
)
QUESTIONS = (POINT, LIST, LEVELS, CHILDREN, FILTERED, OPEN, BULK_OF_100)

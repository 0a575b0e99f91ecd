"""Files of one customer: found, merged with nothing lost, and put apart again."""

import asyncio
from collections import Counter
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from schema.core.ids import key_of
from tenants.core.routing import raw_fetch
from tenants.customers.consent import record_consent
from tenants.customers.duplicates import look_for_duplicates
from tenants.customers.lifecycle import change_lifecycle
from tenants.customers.models import Customer
from tenants.customers.opening import create_customer
from tenants.customers.queries import CUSTOMERS
from tenants.customers.relations import relate_customers
from tenants.customers.service import grade_customer, log_contact
from tenants.customers.workflow import (
    ContactChannel,
    ContactResult,
    CustomerGrade,
    CustomerLifecycle,
    RelationKind,
)
from tenants.processes.merging import merge_customers, pointers, undo_merge
from tests.people import NOW, Chain
from tests.schema.calls import INPUTS, OWN, REASON, Desk, call
from tests.schema.care.inputs import put_care_visit
from tests.schema.complaints.inputs import put_complaint
from tests.schema.customers.inputs import Twins, list_customer, put_twins
from tests.schema.orders.inputs import put_statement
from tests.tenants.ledger.test_posting import invoiced
from tests.tenants.opportunities.cases import open_sale
from tests.tenants.orders.cases import INVOICED, quote
from tests.tenants.policies.cases import propose

PAIRS = """{ duplicateCustomers { totalCount nodes {
    older { name } newer { name } samePhone sameAccount similarity } } }"""
FILE = """query($id: ID!) { customer(id: $id) { name mergedInto { name } receivables { amount }
    contacts { nodes { note } } merges { nodes { merged { name phone } undoneAt } } } }"""


async def _pairs(chain: Chain, role: str = "HQ_ADMIN") -> list[dict[str, Any]]:
    nodes: list[dict[str, Any]] = (await chain.ask(chain.actor(role), PAIRS))["duplicateCustomers"]["nodes"]
    return nodes


async def _open(desk: Desk, **members: Any) -> str:
    given = INPUTS["createCustomer"](desk, OWN) | members
    outcome = await call(desk.chain, desk.chain.actor("HQ_ADMIN"), "createCustomer", given)
    assert outcome.payload is not None, outcome
    key: str = outcome.payload["customer"]["id"]
    return key


LOOKALIKES = [
    ("the number, written another way", {"name": "李雷", "phone": "+86 139-0000-0000转2"}, [(True, "0.00")]),
    (
        "the number, elsewhere",
        {"name": "李雷", "phone": "13900000000", "branchId": "XUHUI", "managerId": "006"},
        [(True, "0.00")],
    ),
    ("a like name at the same branch", {"name": "欧阳娜", "phone": None}, [(False, "0.80")]),
    ("a like name elsewhere", {"name": "欧阳娜娜", "phone": None, "branchId": "XUHUI", "managerId": "006"}, []),
    (
        "a firm in another legal form, anywhere",
        {"name": "上海恒远贸易（集团）公司", "kind": "ORGANISATION", "branchId": "XUHUI", "managerId": "006"},
        [(False, "1.00")],
    ),
    ("a firm of the same town", {"name": "上海恒大酒店有限公司", "kind": "ORGANISATION"}, []),
    ("a number many share", {"name": "李雷", "phone": "95511"}, []),
]


@pytest.mark.parametrize(("members", "found"), [row[1:] for row in LOOKALIKES], ids=[row[0] for row in LOOKALIKES])
async def test_what_looks_like_one_customer_is_found(
    desk: Desk, members: dict[str, Any], found: list[tuple[bool, str]]
) -> None:
    places = {"branchId": desk.branch, "managerId": desk.staff}
    await _open(desk, **{name: places[name](value) if name in places else value for name, value in members.items()})
    assert [(pair["samePhone"], pair["similarity"]) for pair in await _pairs(desk.chain)] == found


async def test_a_pair_goes_with_what_spoke_for_it_and_does_not_come_back_once_dismissed(desk: Desk) -> None:
    chain, head = desk.chain, desk.chain.actor("HQ_ADMIN")
    key = await _open(desk, name="李雷", phone="139 0000 0000")
    for phone, left in (("13900009999", 0), ("13900000000", 1)):
        await _rephone(chain, key, phone)
        assert len(await _pairs(chain)) == left
    query = "{ duplicateCustomers { nodes { id version } } }"
    (pair,) = (await chain.ask(head, query))["duplicateCustomers"]["nodes"]
    said = {"customerDuplicateId": pair["id"], "expectedVersion": pair["version"], "reason": "父子同用一部电话"}
    assert (await call(chain, head, "dismissDuplicate", said)).is_done
    assert await _pairs(chain) == []
    again = await call(chain, head, "dismissDuplicate", said | {"expectedVersion": pair["version"] + 1})
    assert again.codes == ["WRONG_STATE"]


async def _rephone(chain: Chain, key: str, phone: str) -> None:
    """A change of key data that was approved."""
    async with chain.work():
        customer = await Customer.get(id=key_of(key, source=CUSTOMERS))
        customer.phone = phone
        await customer.save()
        await look_for_duplicates(customer=customer)


async def _filled(chain: Chain) -> Twins:
    """Two files, each with all that a domain keeps of a customer."""
    twins = await put_twins(chain, OWN.customer)
    chain = replace(chain, customers=chain.customers | {"二": twins.twin})
    for name in (OWN.customer, "二"):
        await put_complaint(chain, branch=OWN.branch, customer=name, handler=OWN.staff)
        await quote(chain, customer=name, steps=INVOICED)
        await propose(chain, customer=name)
        await open_sale(chain, customer=name)
        await put_care_visit(chain, name, due_on=NOW.date() if name == "二" else TOMORROW)
        await list_customer(chain, name)
        async with chain.work() as work:
            customer = await Customer.get(id=chain.customers[name].id)
            await log_contact(
                work=work,
                customer=customer,
                channel=ContactChannel.VISIT,
                result=ContactResult.REACHED,
                note=f"拜访{name}",
                callback_due_on=TOMORROW if name == "二" else None,
            )
            await grade_customer(work=work, customer=customer, grade=CustomerGrade.B, evidence="年度资产表")
            await record_consent(work=work, customer=customer, given_on=NOW.date(), evidence="签署同意书")
            await change_lifecycle(work=work, customer=customer, lifecycle=CustomerLifecycle.LOST, reason="停机")
            await invoiced(chain, work, name, "100.00")
    await put_statement(chain, customer="二")
    async with chain.work() as work:
        other = chain.customers["周杰"].id
        await relate_customers(work=work, customer=twins.twin, related_id=other, kind=RelationKind.SPOUSE)
    async with chain.work() as work:
        twin = twins.twin
        third = await create_customer(
            work=work, kind=twin.kind, name="欧阳娜娜（三）", branch_id=twin.branch_id, manager_id=twin.manager_id
        )
        await merge_customers(work=work, keep_id=twin.id, merge_id=third.id, reason=REASON)
    return twins


TOMORROW = NOW.date() + timedelta(days=1)
OTHER_KIND = "上海恒远贸易有限公司"
IGNORED = "ARRAY['version', 'updated_at']"


async def _rows(chain: Chain) -> dict[str, list[str]]:
    """Everything that points to a customer, and the customers."""
    tables = {pointer.model._meta.db_table for pointer in pointers()} | {"customer"}
    async with chain.reading():
        return {
            table: sorted(row[0] for row in await raw_fetch(f'SELECT (to_jsonb(t) - {IGNORED})::text FROM "{table}" t'))
            for table in sorted(tables)
        }


KEYS = """SELECT c.conrelid::regclass::text, a.attname::text FROM pg_constraint c
    JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = ANY (c.conkey)
    WHERE c.contype = 'f' AND c.confrelid = 'customer'::regclass"""
# Pairs, merges and leads in the pool are of files; what was posted stays where it was posted.
OF_FILES = {"customer_duplicate", "customer_merge", "pooled_lead", "ledger_entry"}


async def test_every_key_to_a_customer_that_the_database_has_is_moved_by_a_merge(chain: Chain) -> None:
    async with chain.reading():
        found = {(table.strip('"'), column) for table, column in await raw_fetch(KEYS)}
    moved = {(pointer.model._meta.db_table, pointer.column) for pointer in pointers()}
    assert {(table, column) for table, column in found if table not in OF_FILES} == moved


async def test_a_merge_moves_everything_and_its_undoing_puts_exactly_that_back(chain: Chain) -> None:
    twins = await _filled(chain)
    before, head = await _rows(chain), chain.actor("HQ_ADMIN")
    async with chain.reading():
        empty = [each for each in pointers() if not await each.model.filter(**{each.column: twins.twin.id}).exists()]
    assert empty == []
    async with chain.work(head) as work:
        merge = await merge_customers(work=work, keep_id=twins.kept.id, merge_id=twins.twin.id, reason=REASON)
    after = await _rows(chain)
    assert {table: len(rows) for table, rows in after.items()} == {table: len(rows) for table, rows in before.items()}
    owning = {pointer.model._meta.db_table for pointer in pointers()} - {"customer"}
    left = {table: [row for row in after[table] if str(twins.twin.id) in row] for table in owning}
    assert left == {table: [] for table in owning}

    kept = await chain.ask(head, FILE, id=chain.id(twins.kept))
    assert {contact["note"] for contact in kept["customer"]["contacts"]["nodes"]} == {"拜访欧阳娜娜", "拜访二"}
    assert kept["customer"]["receivables"] == [{"amount": "420.00"}]
    (told,) = kept["customer"]["merges"]["nodes"]
    assert told == {"merged": {"name": "欧阳娜娜（二）", "phone": twins.twin.phone}, "undoneAt": None}
    gone = await chain.ask(head, FILE, id=chain.id(twins.twin))
    assert gone["customer"]["mergedInto"] == {"name": OWN.customer}
    listed = '{ customers { totalCount } search(text: "（二）") { node { id } } duplicateCustomers { totalCount } }'
    assert await chain.ask(head, listed) == {
        "customers": {"totalCount": 5},
        "search": [],
        "duplicateCustomers": {"totalCount": 0},
    }

    async with chain.work(head) as work:
        await log_contact(
            work=work,
            customer=await Customer.get(id=twins.kept.id),
            channel=ContactChannel.VISIT,
            result=ContactResult.REACHED,
            note="合并之后",
            contacted_at=NOW - timedelta(days=1),
        )
        await undo_merge(work=work, merge=merge, reason="并非同一人")
    undone = await _rows(chain)
    undone["contact"] = [row for row in undone["contact"] if "合并之后" not in row]
    assert undone == before
    assert (await chain.ask(head, listed))["customers"]["totalCount"] == 6


async def test_a_merged_file_takes_nothing_new(desk: Desk) -> None:
    chain, head = desk.chain, desk.chain.actor("HQ_ADMIN")
    twins = await put_twins(chain, OWN.customer, merged=True)
    gone = chain.id(twins.twin)
    subject = {"customerId": gone, "expectedVersion": 2}
    tried = {
        "updateCustomer": subject | {"source": "转介绍"},
        "logContact": {**INPUTS["logContact"](desk, OWN), "customerId": gone},
        "receiveComplaint": {**INPUTS["receiveComplaint"](desk, OWN), "customerId": gone},
        "mergeCustomers": {"keepId": desk.customer("周杰"), "mergeId": gone, "reason": REASON},
    }
    told = {name: (await call(chain, head, name, given)).codes for name, given in tried.items()}
    assert told == {name: ["SUPERSEDED"] for name in tried}


async def test_two_with_two_identity_cards_are_not_merged_nor_the_identified_into_the_other(desk: Desk) -> None:
    chain, head = desk.chain, desk.chain.actor("HQ_ADMIN")
    twins = await put_twins(chain, OWN.customer)
    turned = twins.both | {"keepId": twins.both["mergeId"], "mergeId": twins.both["keepId"], "reason": REASON}
    refused = {
        "KEEP_IDENTIFIED": turned,
        "TWO_CUSTOMERS": {"keepId": desk.customer("周杰"), "mergeId": desk.customer("吴磊"), "reason": REASON},
        "INVALID": {"keepId": desk.customer("周杰"), "mergeId": desk.customer(OTHER_KIND), "reason": REASON},
    }
    for code, given in refused.items():
        assert (await call(chain, head, "mergeCustomers", given)).codes == [code]
    asked = INPUTS["requestCustomerChange"](desk, OWN) | {"customerId": twins.both["mergeId"]}
    assert (await call(chain, chain.actor("STAFF"), "requestCustomerChange", asked)).is_done
    assert (await call(chain, head, "mergeCustomers", twins.both | {"reason": REASON})).codes == ["REQUEST_OPEN"]


async def test_merges_are_undone_in_turn_and_once(desk: Desk) -> None:
    """One file went into a second and that into a third, to which both lead; the last goes back first."""
    chain, head = desk.chain, desk.chain.actor("HQ_ADMIN")
    keys = [await _open(desk, name=name, phone=None) for name in ("韩梅梅", "韩梅", "韩梅梅梅")]
    merges = []
    for merged, kept in ((keys[1], keys[0]), (keys[0], keys[2])):
        made = {"keepId": kept, "mergeId": merged, "reason": REASON}
        outcome = await call(chain, head, "mergeCustomers", made, selection="id version")
        assert outcome.payload is not None
        merge = outcome.payload["customerMerge"]
        merges.append({"customerMergeId": merge["id"], "expectedVersion": merge["version"], "reason": REASON})
    into = "query($id: ID!) { customer(id: $id) { mergedInto { name } } }"
    assert await chain.ask(head, into, id=keys[1]) == {"customer": {"mergedInto": {"name": "韩梅梅梅"}}}
    first, second = merges
    assert (await call(chain, head, "undoMerge", first)).codes == ["WRONG_STATE"]
    assert (await call(chain, head, "undoMerge", second)).is_done
    assert await chain.ask(head, into, id=keys[1]) == {"customer": {"mergedInto": {"name": "韩梅梅"}}}
    assert (await call(chain, head, "undoMerge", first)).is_done
    again = first | {"expectedVersion": first["expectedVersion"] + 1}
    assert (await call(chain, head, "undoMerge", again)).codes == ["WRONG_STATE"]


async def test_of_what_each_file_had_one_is_left_to_go_on_with(desk: Desk) -> None:
    """A visit to come, and a consent, of either file."""
    chain, head = desk.chain, desk.chain.actor("HQ_ADMIN")
    twins = await put_twins(chain, OWN.customer)
    for turn, file in enumerate((twins.kept, twins.twin)):
        async with chain.work() as work:
            customer = await Customer.get(id=file.id)
            await grade_customer(work=work, customer=customer, grade=CustomerGrade.B, evidence="年度资产表")
            await record_consent(work=work, customer=customer, given_on=NOW.date(), evidence="签署同意书")
        both = replace(chain, customers=chain.customers | {"it": file})
        await put_care_visit(both, "it", due_on=NOW.date() + timedelta(days=turn))
    assert (await call(chain, head, "mergeCustomers", twins.both | {"reason": REASON})).is_done
    due = "{ dueCareVisits { nodes { id version dueOn customer { id version } } } }"
    for left in (["2026-03-10"], ["2026-05-08"]):
        first = (await chain.ask(head, due))["dueCareVisits"]["nodes"][0]
        said = {"careVisitId": first["id"], "expectedVersion": first["version"], "note": "上门拜访"}
        assert (await call(chain, head, "completeCareVisit", said)).is_done
        nodes = (await chain.ask(head, due))["dueCareVisits"]["nodes"]
        assert [visit["dueOn"] for visit in nodes] == left
    customer = nodes[0]["customer"]
    subject = {"customerId": customer["id"], "expectedVersion": customer["version"]}
    again = subject | {"givenOn": "2026-03-09", "evidence": "签署同意书"}
    assert (await call(chain, head, "recordConsent", again)).codes == ["WRONG_STATE"]
    assert (await call(chain, head, "withdrawConsent", subject)).is_done
    subject["expectedVersion"] += 1
    assert (await call(chain, head, "withdrawConsent", subject)).codes == ["WRONG_STATE"]


async def test_of_fifty_who_merge_the_same_files_either_way_one_wins(desk: Desk) -> None:
    chain, head = desk.chain, desk.chain.actor("HQ_ADMIN")
    await _open(desk, name="甲乙丙", phone=None)
    one, other = await _open(desk, name="甲乙丁", phone=None), await _open(desk, name="甲乙戊", phone=None)
    ways = [{"keepId": one, "mergeId": other}, {"keepId": other, "mergeId": one}]
    outcomes = await asyncio.gather(
        *(call(chain, head, "mergeCustomers", {**ways[turn % 2], "reason": REASON}) for turn in range(50))
    )
    assert Counter(str(outcome.codes) for outcome in outcomes) == {"[]": 1, "['SUPERSEDED']": 49}

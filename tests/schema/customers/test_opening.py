"""Many files opened at once: all comes to what opening one after the other comes to, in a few statements."""

import asyncio
import re
from dataclasses import replace
from typing import Any
from uuid import UUID

import pytest

from schema.core.execution import Answer
from scripts.embedded import Cluster
from tenants.core.actor import Actor, Giver, Ground, Reach
from tenants.core.audit import AuditEntry
from tenants.core.keys import new_id
from tenants.core.permissions import Permission
from tenants.core.routing import raw_fetch
from tenants.customers.models import Customer, CustomerDuplicate
from tenants.customers.opening import create_customer
from tenants.customers.workflow import CustomerKind
from tests.people import Chain, card, resident
from tests.schema.core.practice import answer
from tests.tenants.core.waiting import until_blocked

AT_ONCE = """
mutation ($rows: [CreateCustomerInput!]!) {
  made: createCustomers(input: {rows: $rows, errorPolicy: REJECT_FAILED_ROWS}) {
    results { index customer { name number } userErrors { code field message } } userErrors { code }
  }
}
"""
ROWS: list[tuple[dict[str, Any], str | None]] = [
    ({"name": "欧阳娜", "at": "PUDONG-1"}, None),  # a like name at the same branch
    ({"name": "李雷", "phone": "+86 139-0000-0000", "at": "XUHUI"}, None),  # a number on file
    ({"name": " "}, "REQUIRED"),
    ({"name": "韩梅梅", "identityNumber": resident(501), "bankAccount": card(501)}, None),
    ({"name": "韩梅梅", "identityNumber": resident(501)}, "TAKEN"),  # by the row before
    ({"name": "韩梅梅", "at": "XUHUI"}, None),
    ({"name": "韩梅梅", "source": "转介绍", "address": "世纪大道 100 号", "email": "han@example.com"}, None),
    ({"name": "林涛", "identityNumber": resident(502), "amounts": {"funds": "-1"}}, "INVALID"),
    ({"name": "林涛", "identityNumber": resident(502), "bankAccount": card(501)}, None),  # refused the time before
    ({"name": "林涛之友", "identityNumber": resident(100)}, "TAKEN"),  # by one on file
    ({"kind": "ORGANISATION", "name": "上海恒远贸易（集团）公司", "at": "XUHUI"}, None),
    ({"kind": "ORGANISATION", "name": "上海恒远贸易集团"}, None),
    ({"name": "王莉", "phone": "139 0000 0000"}, None),  # the number of the second
    ({"name": "王莉莉", "at": "CHENGDU"}, "NOT_FOUND"),  # out of reach
    ({"name": "丁一", "managerId": "Q3VzdG9tZXI6"}, "NOT_FOUND"),
    ({"name": "丁一", "lifecycle": "LOST"}, "INVALID"),
    ({"name": "丁一", "lifecycle": "PROSPECT"}, None),
    ({"kind": "ORGANISATION", "name": "乙丙丁戊甲"}, None),
    ({"kind": "ORGANISATION", "name": "甲乙丙丁戊"}, None),  # alike, but it begins otherwise
]
MANAGERS = {"PUDONG-1": "005", "PUDONG": "003", "XUHUI": "006", "CHENGDU": "007"}


def _row(chain: Chain, *, at: str = "PUDONG", **members: Any) -> dict[str, Any]:
    places = {"branchId": chain.id(chain.branches[at]), "managerId": chain.id(chain.staff[MANAGERS[at]])}
    return {"kind": "PERSON", **places, **members}


def _stand_in(chain: Chain) -> Actor:
    """May open files in Pudong in their own right and in Xuhui in somebody else's, and sees the whole chain."""
    reads = (Permission.BRANCH_READ, Permission.CUSTOMER_READ, Permission.STAFF_READ)
    everywhere, creates = dict.fromkeys(reads, Reach(everything=True)), Permission.CUSTOMER_CREATE
    paths = [chain.branches[code].path for code in ("PUDONG", "XUHUI")]
    actor = chain.person("004", everywhere | {creates: Reach(paths=tuple(paths))})
    giver = Giver(delegation_id=new_id(), user_id=chain.staff["006"].id, name="杨洋", staff_id=chain.staff["006"].id)
    own, lent = (Ground(role="TESTER", permissions=frozenset({creates}), reach=Reach(paths=(path,))) for path in paths)
    return replace(actor, grounds=(*actor.grounds[:1], own, replace(lent, giver=giver)))


TABLES = ("customer", "hand_over", "customer_duplicate", "audit_entry")
_KEY = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_SEALED = re.compile(r'("(?:identity_number|bank_account)(?:_index)?": )"[^"*]+"')


async def _stored(chain: Chain, *, since: UUID) -> list[str]:
    """All later rows by their keys, as text: keys told by the order in which they occur, sealed texts covered."""
    async with chain.reading():
        rows = [
            (table, row[0])
            for table in TABLES
            for row in await raw_fetch(f"SELECT to_jsonb(t)::text FROM {table} t WHERE id > $1 ORDER BY id", since)
        ]
    places: dict[str, str] = {}

    def told(text: str) -> str:
        known = _KEY.sub(lambda key: places.setdefault(key[0], f"#{len(places)}"), text)
        return _SEALED.sub(r"\1...", known)

    return [f"{table} {told(text)}" for table, text in rows]


async def _at_once(chain: Chain, rows: list[dict[str, Any]]) -> Answer:
    return await chain.answer(_stand_in(chain), AT_ONCE, rows=rows)


async def _one_by_one(chain: Chain, rows: list[dict[str, Any]]) -> Answer:
    return await answer(
        chain, _stand_in(chain), AT_ONCE.replace("createCustomers", "createCustomersOneByOne"), rows=rows
    )


async def test_many_at_once_come_to_the_same_as_one_after_the_other(chain: Chain, other_chain: Chain) -> None:
    told, stored = [], []
    for tenant, ask in ((chain, _at_once), (other_chain, _one_by_one)):
        since = new_id()
        given = await ask(tenant, [_row(tenant, **members) for members, _ in ROWS])
        assert not given.errors
        told.append(given.data)
        stored.append(await _stored(tenant, since=since))
    assert told[0] == told[1]
    assert stored[0] == stored[1]
    assert told[0] is not None
    results = told[0]["made"]["results"]
    assert [[error["code"] for error in row["userErrors"]] for row in results] == [
        [] if code is None else [code] for _, code in ROWS
    ]
    assert results[4]["userErrors"][0]["field"] == ["rows", "4", "identityNumber"]
    numbers = [row["customer"]["number"] for row in results if row["customer"]]
    assert numbers == [f"K-{number:06d}" for number in range(6, 6 + len(numbers))]
    async with chain.reading():
        assert await CustomerDuplicate.all().count() == 9
        entries = AuditEntry.filter(entity="Customer", actor_id=chain.staff["004"].id)
        lent = {(entry.branch_id, entry.on_behalf_of) for entry in await entries}
    pudong, group, xuhui = (chain.branches[code].id for code in ("PUDONG", "PUDONG-1", "XUHUI"))
    assert lent == {(pudong, None), (group, None), (xuhui, chain.staff["006"].id)}


async def _made(chain: Chain, rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    data = await chain.ask(chain.actor("HQ_ADMIN"), AT_ONCE, rows=rows)
    results: list[dict[str, Any]] = data["made"]["results"]
    return results


@pytest.mark.parametrize("is_taken", [True, False], ids=["who loses a number is refused", "who is like another"])
async def test_somebody_else_opens_one_of_the_files_meanwhile(chain: Chain, cluster: Cluster, is_taken: bool) -> None:
    """What has been written and not committed yet no look beforehand can tell: the row in the middle breaks a
    constraint of the database, or is like what is committed in the end."""
    written = asyncio.Event()

    async def make() -> list[dict[str, Any]]:
        await written.wait()
        middle = {"identityNumber": resident(601)} if is_taken else {}
        return await _made(
            chain, [_row(chain, name="甲"), _row(chain, name="抢先者", **middle), _row(chain, name="丙")]
        )

    later = asyncio.create_task(make())
    async with chain.work() as work:
        await create_customer(
            work=work,
            kind=CustomerKind.PERSON,
            name="抢先者",
            branch_id=chain.branches["PUDONG"].id,
            manager_id=chain.staff["003"].id,
            identity_number=resident(601),
        )
        assert await Customer.exists(name="抢先者")
        written.set()
        await until_blocked(cluster, 1)
    results = await later
    shown = [(row["customer"] and row["customer"]["number"], [e["code"] for e in row["userErrors"]]) for row in results]
    async with chain.reading():
        pairs = await CustomerDuplicate.all().count()
    if is_taken:
        assert shown == [("K-000007", []), (None, ["TAKEN"]), ("K-000008", [])]
    else:
        assert [number for number, _ in shown] == ["K-000007", "K-000008", "K-000009"]
    assert pairs == (0 if is_taken else 1)

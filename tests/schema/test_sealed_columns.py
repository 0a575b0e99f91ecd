"""Identity numbers and bank accounts: in clear nowhere but in an answer, and yet found again and never kept twice."""

import asyncio
from typing import Any

import asyncpg
import pytest
from structlog.testing import capture_logs

from scripts.embedded import Cluster
from tenants.core.crypto import CannotOpen
from tenants.core.routing import raw_fetch
from tenants.core.sealing import opened
from tenants.customers.models import Customer
from tenants.registry.sql_text import quoted
from tests.people import VAULT, Chain, card, credit_code, resident
from tests.schema.calls import INPUTS, OWN, SIBLING, Desk, call
from tests.schema.customers.inputs import free_papers

FOUND = "query($where: CustomerWhere) { customers(where: $where) { nodes { name identityNumber bankAccount } } }"
SHOWN = "identityDocument identityNumber bankAccount version"


@pytest.fixture(autouse=True)
async def free(chain: Chain) -> None:
    """Papers change without anybody's approval."""
    await free_papers(chain)


def _update(desk: Desk, name: str, **members: Any) -> dict[str, Any]:
    customer = desk.chain.customers[name]
    return {"customerId": desk.customer(name), "expectedVersion": customer.version, **members}


async def names(chain: Chain, **where: Any) -> list[str]:
    """Whom headquarters finds."""
    data = await chain.ask(chain.actor("HQ_ADMIN"), FOUND, where=where)
    return [node["name"] for node in data["customers"]["nodes"]]


@pytest.mark.parametrize(
    ("where", "expected"),
    [
        ({"identityNumber": {"eq": resident(100)}}, ["欧阳娜娜"]),
        ({"identityNumber": {"eq": f" {resident(100)[:6]}-{resident(100)[6:].lower()} "}}, ["欧阳娜娜"]),
        ({"identityNumber": {"eq": resident(100)[:-1]}}, []),
        ({"identityNumber": {"in": [credit_code(101), resident(104), "1"]}}, ["上海恒远贸易有限公司", "郑爽"]),
        ({"identityNumber": {"isNull": True}}, []),
        ({"bankAccount": {"eq": card(103)}, "identityDocument": {"eq": "RESIDENT_IDENTITY_CARD"}}, ["吴磊"]),
        ({"not": {"bankAccount": {"in": [card(101), card(102), card(103), card(104)]}}}, ["欧阳娜娜"]),
    ],
)
async def test_a_sealed_value_is_found_whole_however_it_is_written(
    chain: Chain, where: dict[str, Any], expected: list[str]
) -> None:
    assert await names(chain, **where) == expected


async def everything(cluster: Cluster, chain: Chain) -> str:
    """All that the tenant's tables hold, as text."""
    owner = await asyncpg.connect(cluster.owner_url)
    try:
        schema = chain.tenant.schema
        tables = await owner.fetch("SELECT tablename FROM pg_tables WHERE schemaname = $1", schema)
        held = [await owner.fetch(f"SELECT t::text FROM {quoted(schema)}.{quoted(row[0])} t") for row in tables]
    finally:
        await owner.close()
    return "\n".join(row[0] for rows in held for row in rows)


async def test_no_table_and_no_log_line_holds_it_in_clear(desk: Desk, cluster: Cluster) -> None:
    chain, actor = desk.chain, desk.chain.actor("HQ_ADMIN")
    given = {
        "createCustomer": INPUTS["createCustomer"](desk, OWN),
        "updateCustomer": _update(desk, "周杰"),
        "updateStaffMember": INPUTS["updateStaffMember"](desk, OWN),
    }
    with capture_logs() as logs:
        for serial, (name, members) in enumerate(given.items(), start=500):
            numbers = {"identityNumber": resident(serial), "bankAccount": card(serial)}
            assert (await call(chain, actor, name, members | numbers, selection=SHOWN)).is_done
            faulty = {"identityNumber": resident(serial)[:-1], "bankAccount": card(serial)}
            assert (await call(chain, actor, name, members | faulty, selection=SHOWN)).codes
    held = await everything(cluster, chain) + str(logs)
    for serial in (100, 102, 5, 500, 501, 502):
        assert resident(serial)[:-1] not in held
        assert card(serial) not in held
    assert await names(chain, identityNumber={"eq": resident(501)}) == ["周杰"]


async def test_the_trail_tells_that_it_changed_and_nothing_of_it(desk: Desk) -> None:
    chain, actor = desk.chain, desk.chain.actor("HQ_ADMIN")
    given = _update(desk, "周杰", identityNumber=resident(501), bankAccount="")
    assert (await call(chain, actor, "updateCustomer", given)).is_done
    where = '{action: {eq: UPDATED}, entity: {eq: "Customer"}}'
    query = f"{{ auditEntries(where: {where}) {{ nodes {{ changes {{ field before after hidden }} }} }} }}"
    data = await chain.ask(actor, query)
    (entry,) = data["auditEntries"]["nodes"]
    assert entry["changes"] == [
        {"field": "bank_account", "before": "***", "after": None, "hidden": False},
        {"field": "identity_number", "before": "***", "after": "***", "hidden": False},
    ]


async def test_the_same_number_again_is_no_change_and_blank_empties(desk: Desk) -> None:
    chain, actor = desk.chain, desk.chain.actor("HQ_ADMIN")
    same = _update(desk, "周杰", identityNumber=resident(102), bankAccount=card(102))
    outcome = await call(chain, actor, "updateCustomer", same, selection=SHOWN)
    assert outcome.payload is not None
    assert outcome.payload["customer"]["version"] == 1
    blank = _update(desk, "周杰", identityNumber="", bankAccount=" ")
    outcome = await call(chain, actor, "updateCustomer", blank, selection=SHOWN)
    assert outcome.payload is not None
    assert outcome.payload["customer"] == {
        "identityDocument": None,
        "identityNumber": None,
        "bankAccount": None,
        "version": 2,
    }


REFUSALS = [
    ({"identityNumber": resident(1)[:-1] + "?"}, ("INVALID", ["identityNumber"])),
    ({"identityDocument": "PASSPORT"}, ("REQUIRED", ["identityNumber"])),
    ({"identityDocument": "UNIFIED_SOCIAL_CREDIT_CODE", "identityNumber": "1"}, ("INVALID", ["identityDocument"])),
    ({"bankAccount": "4111111111111112"}, ("INVALID", ["bankAccount"])),
    ({"identityNumber": resident(103)}, ("TAKEN", ["identityNumber"])),
    (
        {"identityNumber": resident(103).lower(), "identityDocument": "RESIDENT_IDENTITY_CARD"},
        ("TAKEN", ["identityNumber"]),
    ),
]


@pytest.mark.parametrize("role", ["HQ_ADMIN", "STAFF"])
@pytest.mark.parametrize(("members", "fault"), REFUSALS, ids=range(len(REFUSALS)))
async def test_what_does_not_hold_or_is_anothers_is_refused(
    desk: Desk, members: dict[str, Any], fault: tuple[str, list[str]], role: str
) -> None:
    outcome = await call(desk.chain, desk.chain.actor(role), "updateCustomer", _update(desk, "欧阳娜娜", **members))
    assert outcome.faults == [fault]


async def test_the_same_number_of_another_document_is_another(desk: Desk) -> None:
    given = _update(desk, "周杰", identityDocument="PASSPORT", identityNumber=resident(103))
    assert (await call(desk.chain, desk.chain.actor("HQ_ADMIN"), "updateCustomer", given)).is_done


async def test_of_two_files_opened_at_once_for_one_number_one_is_kept(desk: Desk) -> None:
    chain = desk.chain
    inputs = [INPUTS["createCustomer"](desk, place) | {"identityNumber": resident(600)} for place in (OWN, SIBLING)]
    outcomes = await asyncio.gather(
        *(call(chain, chain.actor("HQ_ADMIN"), "createCustomer", given) for given in inputs)
    )
    assert sorted(outcome.codes for outcome in outcomes) == [[], ["TAKEN"]]


async def test_a_sealed_text_opens_in_its_own_row_column_and_tenant_only(chain: Chain, other_chain: Chain) -> None:
    mine, other = chain.customers["周杰"], chain.customers["吴磊"]
    async with chain.reading():
        rows = await raw_fetch("SELECT id, identity_number, bank_account FROM customer")
        held = {row["id"]: row for row in rows}
        sealed = held[mine.id]["identity_number"]
        assert opened(Customer, column="identity_number", id=mine.id, sealed=sealed, vault=VAULT) == resident(102)
        for key, column in ((other.id, "identity_number"), (mine.id, "bank_account")):
            with pytest.raises(CannotOpen):
                opened(Customer, column=column, id=key, sealed=sealed, vault=VAULT)
    async with other_chain.reading():
        with pytest.raises(CannotOpen):
            opened(Customer, column="identity_number", id=mine.id, sealed=sealed, vault=VAULT)


async def test_equal_numbers_of_two_tenants_have_nothing_in_common(chain: Chain, other_chain: Chain) -> None:
    indexes = []
    for one in (chain, other_chain):
        async with one.reading():
            rows = await raw_fetch("SELECT identity_number, identity_number_index, bank_account_index FROM customer")
        indexes.append({value for row in rows for value in row})
    assert len(indexes[0]) == len(indexes[1]) == 15
    assert not indexes[0] & indexes[1]

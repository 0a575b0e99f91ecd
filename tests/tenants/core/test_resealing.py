"""The master key is replaced beside traffic, and afterwards nobody needs the former one."""

import asyncio
from dataclasses import replace
from typing import Any

import asyncpg
import pytest
from tortoise import Tortoise

from scripts.embedded import Cluster
from tenants.core.crypto import PLATFORM_ID, CannotOpen, Vault, import_private
from tenants.core.jobs import Turn
from tenants.core.resealing import due_of_tenant, reseal_platform, reseal_tenant, sealed_models
from tenants.core.routing import reading, writing
from tenants.core.scope import tenant_scope
from tenants.core.sealing import sealed_columns
from tenants.customers.models import Customer
from tenants.identity.accounts import Totp
from tenants.identity.models import SigningKey
from tenants.identity.queries import active_platform_key
from tenants.identity.service import ensure_platform_keys
from tenants.identity.service.signing import PURPOSE
from tenants.identity.service.totp import begin_enrolment
from tenants.jobs.upkeep import reseal
from tenants.registry.sql_text import quoted
from tests.people import NOW, SECRET, VAULT, Chain, card, resident
from tests.schema.customers.inputs import free_papers
from tests.tenants.identity.world import person

NEW = "the-new-master-key-0123456789abcdef0123456789abcdef"
BEFORE = Vault.from_secret(SECRET, older=[NEW])
"""A process that is not restarted yet: it seals with the former key and opens both."""
RING = Vault.from_secret(NEW, older=[SECRET])
AFTER = Vault.from_secret(NEW)
FIND = "query($where: CustomerWhere) { customers(where: $where) { nodes { name identityNumber bankAccount } } }"
CHANGE = """mutation($input: UpdateCustomerInput!) {
    updateCustomer(input: $input) { customer { identityNumber version } userErrors { code } } }"""


async def _found(chain: Chain, vault: Vault, number: str) -> list[dict[str, str]]:
    asking = replace(chain, vault=vault)
    where = {"identityNumber": {"eq": number}}
    data: dict[str, Any] = await asking.ask(chain.actor("HQ_ADMIN"), FIND, where=where)
    nodes: list[dict[str, str]] = data["customers"]["nodes"]
    return nodes


async def _read(chain: Chain, turns: int) -> None:
    for turn in range(turns):
        nodes = await _found(chain, (BEFORE, RING)[turn % 2], resident(103))
        assert nodes == [{"name": "吴磊", "identityNumber": resident(103), "bankAccount": card(103)}]


async def _write(chain: Chain, turns: int) -> None:
    for turn in range(turns):
        asking = replace(chain, vault=(BEFORE, RING)[turn % 2])
        given = {
            "customerId": chain.id(chain.customers["周杰"]),
            "expectedVersion": turn + 1,
            "identityNumber": resident(700 + turn),
        }
        data = await asking.ask(chain.actor("HQ_ADMIN"), CHANGE, input=given)
        assert data["updateCustomer"]["customer"]["identityNumber"] == resident(700 + turn)


async def _held(cluster: Cluster, chain: Chain) -> str:
    owner = await asyncpg.connect(cluster.owner_url)
    try:
        schema = chain.tenant.schema
        tables = await owner.fetch("SELECT tablename FROM pg_tables WHERE schemaname = $1", schema)
        held = [await owner.fetch(f"SELECT t::text FROM {quoted(schema)}.{quoted(row[0])} t") for row in tables]
    finally:
        await owner.close()
    return "\n".join(row[0] for rows in held for row in rows)


async def test_it_is_replaced_under_reads_and_writes_and_then_the_former_is_not_needed(
    chain: Chain, cluster: Cluster
) -> None:
    async def reseal() -> None:
        with tenant_scope(chain.tenant):
            await reseal_tenant(vault=RING)

    await free_papers(chain)
    await asyncio.gather(_read(chain, 12), _write(chain, 8), reseal(), reseal())
    with tenant_scope(chain.tenant):
        assert (await reseal_tenant(vault=RING)).left == 0
        assert await due_of_tenant(vault=RING) == 0
    nodes = await _found(chain, AFTER, resident(707))
    assert nodes == [{"name": "周杰", "identityNumber": resident(707), "bankAccount": card(102)}]
    assert [node["name"] for node in await _found(chain, AFTER, resident(100))] == ["欧阳娜娜"]
    former = VAULT.current_prefix.split(".")[1]
    assert former not in await _held(cluster, chain)


async def test_while_some_rows_wait_a_number_is_found_and_refused_to_others_all_the_same(chain: Chain) -> None:
    """Nothing is sealed anew yet: who knows the new key first meets rows of the former one."""
    await free_papers(chain)
    assert len(await _found(chain, RING, resident(103))) == 1
    asking = replace(chain, vault=RING)
    given = {
        "customerId": chain.id(chain.customers["周杰"]), "expectedVersion": 1, "identityNumber": resident(103),
    }  # fmt: skip
    data = await asking.ask(chain.actor("HQ_ADMIN"), CHANGE, input=given)
    assert data["updateCustomer"]["userErrors"] == [{"code": "TAKEN"}]


async def test_whatever_else_lies_sealed_opens_afterwards_without_the_former_key(chain: Chain) -> None:
    async with chain.work() as work:
        user = await person(work)
    with tenant_scope(chain.tenant):
        enrolment = await begin_enrolment(vault=VAULT, user_id=user.id)
        assert (await reseal_tenant(vault=RING)).left == 0
        assert (await begin_enrolment(vault=AFTER, user_id=user.id)).secret == enrolment.secret
        async with reading():
            keys = await SigningKey.all()
            (totp,) = await Totp.all()
    for key in keys:
        private = AFTER.open_(tenant_id=chain.tenant.id, purpose=PURPOSE, sealed=key.private_sealed)
        assert import_private(private).thumbprint() == key.kid
    with pytest.raises(CannotOpen):
        VAULT.open_(tenant_id=chain.tenant.id, purpose="totp", sealed=totp.secret_sealed)


async def test_the_platforms_keys_are_sealed_anew_likewise(chain: Chain) -> None:
    await ensure_platform_keys(vault=VAULT, now=NOW)
    assert (await reseal_platform(vault=RING)).left == 0
    kept = (await active_platform_key()).private_sealed
    assert AFTER.open_(tenant_id=PLATFORM_ID, purpose=PURPOSE, sealed=kept)
    assert (await reseal_platform(vault=BEFORE)).left == 0


async def test_a_row_that_somebody_is_changing_is_waited_for_by_nobody(chain: Chain, cluster: Cluster) -> None:
    owner = await asyncpg.connect(cluster.owner_url)
    with tenant_scope(chain.tenant):
        due = await due_of_tenant(vault=RING)
        async with owner.transaction():
            table = f"{quoted(chain.tenant.schema)}.customer"
            await owner.execute(f"SELECT 1 FROM {table} WHERE name = '周杰' FOR NO KEY UPDATE")
            async with asyncio.timeout(20):
                went = await reseal_tenant(vault=RING)
        await owner.close()
        assert (went.done, went.left) == (due - 1, 1)
        assert (await reseal_tenant(vault=RING)).done == 1


async def test_what_no_key_opens_is_told_and_stops_nothing(chain: Chain) -> None:
    lost = Vault.from_secret("a-master-key-that-was-lost-0123456789abcdef")
    text = lost.seal(tenant_id=chain.tenant.id, purpose="customer.bank_account", data=b"1")
    with tenant_scope(chain.tenant):
        async with writing():
            await Customer.filter(name="周杰").update(bank_account=text)
        went = await reseal_tenant(vault=RING)
        assert (went.left, went.unopened) == (1, 1)


async def test_broken_off_it_goes_on_where_it_was(chain: Chain) -> None:
    def stop(_count: int) -> None:
        raise KeyboardInterrupt

    with tenant_scope(chain.tenant):
        due = await due_of_tenant(vault=RING)
        with pytest.raises(KeyboardInterrupt):
            await reseal_tenant(vault=RING, tell=stop)
        left = await due_of_tenant(vault=RING)
        assert 0 < left < due
        assert (await reseal_tenant(vault=RING)).done == left


async def test_the_worker_does_it_every_night_while_there_is_a_former_key(chain: Chain) -> None:
    with tenant_scope(chain.tenant):
        for vault, left in ((AFTER, True), (RING, False)):
            await reseal(turn=Turn(tenant=chain.tenant, now=NOW, request_id="upkeep", vault=vault))
            assert (await due_of_tenant(vault=RING) > 0) is left


def test_whatever_is_called_sealed_is_declared_so_that_it_is_sealed_anew(connected: None) -> None:
    """Declare it as `SealedField(purpose=…)`; else a replaced master key is needed for ever."""
    assert Tortoise.apps is not None
    named = {
        (model.__name__, name)
        for model in Tortoise.apps.get_models_iterable()
        for name in model._meta.fields_map
        if name.endswith("_sealed")
    }
    declared = {
        (model.__name__, name)
        for app in ("tenant", "control")
        for model in sealed_models(app)
        for name in sealed_columns(model)
    }
    assert named <= declared
    assert ("Customer", "identity_number") in declared

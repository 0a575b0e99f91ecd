"""Applications are let in for no more than they were registered for, and prove themselves."""

from datetime import timedelta

import pytest
from joserfc.jwk import ECKey

from tenants.core.actor import ActorKind
from tenants.core.audit import AuditEntry
from tenants.core.crypto import fingerprint
from tenants.core.errors import BranchlineError, Invalid, Required, Taken, WrongState
from tenants.core.permissions import Permission
from tenants.core.routing import reading
from tenants.core.scope import TenantRef, tenant_scope
from tenants.identity import service
from tenants.identity.models import ClientSecret, Installation
from tenants.identity.queries import InstalledClient, installed_client
from tenants.registry.methods import ClientAuthMethod
from tenants.registry.models import Application
from tests.tenants.identity.world import NOW, PUBLIC, application, person, work

Pair = tuple[TenantRef, TenantRef]
READ = Permission.CUSTOMER_READ
JWKS: dict[str, object] = {"keys": [ECKey.generate_key("P-256").as_dict(private=False)]}


async def _install(tenant: TenantRef) -> service.Installed:
    registered = await application()
    async with work(tenant) as unit:
        return await service.install_client(
            work=unit,
            application=registered,
            scopes=[READ],
            service_user=await person(unit, kind=ActorKind.SERVICE),
            own_method=ClientAuthMethod.BASIC,
        )


async def _found(tenant: TenantRef, client_id: str) -> InstalledClient | None:
    with tenant_scope(tenant):
        async with reading():
            return await installed_client(client_id=client_id, now=NOW)


async def test_a_program_gets_a_secret_once_and_only_its_hash_is_kept(pair: Pair) -> None:
    installed = await _install(pair[0])
    assert installed.secret is not None
    assert installed.secret not in repr(installed)
    client = await _found(pair[0], installed.installation.client_id)
    assert client is not None
    assert client.secret_hashes[0] == fingerprint(installed.secret)
    assert client.scopes == ("customer:read",)
    assert client.service_user is not None
    with tenant_scope(pair[0]):
        async with reading():
            trail = str([entry.after for entry in await AuditEntry.filter(entity="ClientSecret")])
    assert client.secret_hashes[0] not in trail


async def test_another_tenant_knows_nothing_of_it(pair: Pair) -> None:
    installed = await _install(pair[0])
    assert await _found(pair[1], installed.installation.client_id) is None


async def test_an_application_is_installed_once(pair: Pair) -> None:
    registered = await application(PUBLIC)
    async with work(pair[0]) as unit:
        for attempt in range(2):
            installing = service.install_client(work=unit, application=registered, scopes=())
            if attempt == 0:
                await installing
            else:
                with pytest.raises(Taken):
                    await installing


async def test_no_more_than_it_is_registered_for(pair: Pair) -> None:
    registered = await application()
    registered.scopes = ["branch:read"]
    async with work(pair[0]) as unit:
        user = await person(unit, kind=ActorKind.SERVICE)
        with pytest.raises(Invalid, match="registered"):
            await service.install_client(work=unit, application=registered, scopes=[READ], service_user=user)


@pytest.mark.parametrize(
    ("method", "kind", "jwks", "refusal"),
    [
        (ClientAuthMethod.BASIC, None, None, Required),
        (ClientAuthMethod.BASIC, ActorKind.PERSON, None, Invalid),
        (ClientAuthMethod.PRIVATE_KEY_JWT, ActorKind.SERVICE, None, Invalid),
        (ClientAuthMethod.PRIVATE_KEY_JWT, ActorKind.SERVICE, {"keys": []}, Invalid),
    ],
    ids=["nobody", "a-person", "no-keys", "empty-keys"],
)
async def test_a_program_without_proof_or_service_user_is_refused(
    pair: Pair,
    method: ClientAuthMethod,
    kind: ActorKind | None,
    jwks: dict[str, object] | None,
    refusal: type[BranchlineError],
) -> None:
    registered = await application()
    async with work(pair[0]) as unit:
        user = await person(unit, kind=kind) if kind else None
        with pytest.raises(refusal):
            await service.install_client(
                work=unit,
                application=registered,
                scopes=[READ],
                service_user=user,
                own_method=method,
                jwks=jwks,
            )


async def test_a_program_with_keys_has_no_secret(pair: Pair) -> None:
    registered = await application()
    async with work(pair[0]) as unit:
        installed = await service.install_client(
            work=unit,
            application=registered,
            scopes=[READ],
            service_user=await person(unit, kind=ActorKind.SERVICE),
            own_method=ClientAuthMethod.PRIVATE_KEY_JWT,
            jwks=JWKS,
        )
        assert installed.secret is None
        with pytest.raises(WrongState):
            await service.add_secret(work=unit, installation=installed.installation)


async def test_secrets_overlap_while_a_client_changes_over(pair: Pair) -> None:
    installed = await _install(pair[0])
    async with work(pair[0]) as unit:
        first = await ClientSecret.get(installation_id=installed.installation.id)
        second = await service.add_secret(work=unit, installation=installed.installation)
        await service.add_secret(work=unit, installation=installed.installation, expires_at=NOW - timedelta(days=1))
    client = await _found(pair[0], installed.installation.client_id)
    assert client is not None
    assert {first.hash, fingerprint(second)} < set(client.secret_hashes)
    everywhere = set(client.secret_hashes) - {first.hash, fingerprint(second)}
    async with work(pair[0]) as unit:
        await service.revoke_secret(work=unit, secret=first)
        with pytest.raises(WrongState):
            await service.revoke_secret(work=unit, secret=first)
    client = await _found(pair[0], installed.installation.client_id)
    assert client is not None
    assert set(client.secret_hashes) == {fingerprint(second)} | everywhere


async def test_what_was_uninstalled_is_gone_until_it_is_installed_anew(pair: Pair) -> None:
    installed = await _install(pair[0])
    client_id = installed.installation.client_id
    async with work(pair[0]) as unit:
        installation = await Installation.get(client_id=client_id)
        await service.uninstall(work=unit, installation=installation)
        with pytest.raises(WrongState):
            await service.uninstall(work=unit, installation=installation)
    assert await _found(pair[0], client_id) is None
    async with work(pair[0]) as unit:
        await service.install_client(
            work=unit,
            application=await Application.get(client_id=client_id),
            scopes=[READ],
            service_user=await person(unit, kind=ActorKind.SERVICE),
        )
    client = await _found(pair[0], client_id)
    assert client is not None
    assert fingerprint(installed.secret or "") not in client.secret_hashes


async def test_a_client_of_a_disabled_service_user_speaks_for_nobody(pair: Pair) -> None:
    installed = await _install(pair[0])
    async with work(pair[0]) as unit:
        assert installed.installation.service_user is not None
        await service.set_active(work=unit, user=installed.installation.service_user, active=False)
    client = await _found(pair[0], installed.installation.client_id)
    assert client is not None
    assert client.service_user is None

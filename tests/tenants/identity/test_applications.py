"""Applications are registered by rules, and what becomes of them holds at every tenant at once."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from joserfc.jwk import ECKey

from tenants.core.actor import ActorKind
from tenants.core.crypto import fingerprint
from tenants.core.errors import Invalid, NotFound, Refusal, Required, Taken, WrongState
from tenants.core.permissions import Permission
from tenants.core.routing import reading
from tenants.core.scope import TenantRef, tenant_scope
from tenants.identity import service
from tenants.identity.queries import InstalledClient, installed_client
from tenants.identity.queries_oauth import redirect_uris, sign_in_client
from tenants.identity.registration import Registration
from tenants.registry.applications import application_terms, live_secrets, registered_application
from tenants.registry.methods import ClientAuthMethod
from tenants.registry.models import Application, ApplicationKind
from tests.tenants.identity.world import NOW, PROGRAM, person, work

Pair = tuple[TenantRef, TenantRef]
CALLBACK = "https://assistant.example/callback"
JWKS: dict[str, object] = {"keys": [ECKey.generate_key("P-256").as_dict(private=False)]}
ASSISTANT = Registration(
    name="客户助手",
    publisher="浦江数据",
    kind=ApplicationKind.THIRD_PARTY,
    auth_method=ClientAuthMethod.BASIC,
    grant_types=("authorization_code", "refresh_token"),
    scopes=(Permission.CUSTOMER_READ, Permission.BRANCH_READ),
    redirect_uris=(CALLBACK, "http://127.0.0.1/callback"),
    home_page="https://assistant.example/",
)


@pytest.mark.parametrize(
    "address",
    [
        "https://assistant.example",
        "https://assistant.example/callback?tenant=1",
        "https://assistant.example:8443/callback",
        "http://127.0.0.1/callback",
        "http://127.0.0.1:5000/callback",
        "http://[::1]/callback",
    ],
)
def test_answers_go_to_encrypted_addresses_and_to_the_persons_own_machine(address: str) -> None:
    assert replace(ASSISTANT, redirect_uris=(address,)).checked().redirect_uris == (address,)


@pytest.mark.parametrize(
    "address",
    [
        "http://assistant.example/callback",
        "http://localhost/callback",
        "http://127.0.0.1.evil.example/callback",
        "http://127.0.0.1@evil.example/callback",
        "https://user@assistant.example/",
        "https://assistant.example/#part",
        "https://assistant.example/a b",
        "https://assistant.example/客户",
        "https://assistant.example:99999999/",
        "https:///callback",
        "//assistant.example/callback",
        "javascript:alert(1)",
        "data:text/html,x",
        "com.example.app:/callback",
        "https://*.example/callback\\",
        "",
        "https://assistant.example/" + "a" * 2_000,
    ],
    ids=lambda address: address[:40] or "empty",
)
def test_and_nowhere_else(address: str) -> None:
    with pytest.raises(Invalid) as caught:
        replace(ASSISTANT, redirect_uris=(CALLBACK, address)).checked()
    assert caught.value.field == ("redirect_uris",)
    with pytest.raises(Invalid) as caught:
        replace(ASSISTANT, post_logout_redirect_uris=(address,)).checked()
    assert caught.value.field == ("post_logout_redirect_uris",)


WRONG: dict[str, tuple[dict[str, Any], type[Refusal], str]] = {
    "nameless": ({"name": " "}, Required, "name"),
    "of nobody": ({"publisher": ""}, Required, "publisher"),
    "a home page in the clear": ({"home_page": "http://assistant.example/"}, Invalid, "home_page"),
    "a home page that is a script": ({"home_page": "javascript:alert(1)"}, Invalid, "home_page"),
    "a forbidden grant": ({"grant_types": ("password",)}, Invalid, "grant_types"),
    "refresh alone": ({"grant_types": ("refresh_token",)}, Invalid, "grant_types"),
    "people at a service": ({"kind": ApplicationKind.SERVICE}, Invalid, "grant_types"),
    "nowhere to answer": ({"redirect_uris": ()}, Required, "redirect_uris"),
    "too many addresses": ({"redirect_uris": tuple(f"{CALLBACK}/{n}" for n in range(21))}, Invalid, "redirect_uris"),
    "no keys": ({"auth_method": ClientAuthMethod.PRIVATE_KEY_JWT}, Invalid, "jwks"),
    "keys for nothing": ({"jwks": JWKS}, Invalid, "jwks"),
    "a public program": (
        {"auth_method": ClientAuthMethod.NONE, "grant_types": ("client_credentials",), "kind": ApplicationKind.SERVICE},
        Invalid,
        "auth_method",
    ),
}


@pytest.mark.parametrize("wrong", WRONG)
def test_a_registration_that_does_not_hold_together_is_refused(wrong: str) -> None:
    changes, refusal, field = WRONG[wrong]
    with pytest.raises(refusal) as caught:
        replace(ASSISTANT, **changes).checked()
    assert caught.value.field == (field,)


async def _installed(tenant: TenantRef, application: Application) -> None:
    async with work(tenant) as unit:
        user = await person(unit, kind=ActorKind.SERVICE)
        scopes = [Permission.CUSTOMER_READ]
        await service.install_client(work=unit, application=application, scopes=scopes, service_user=user)


async def _client(tenant: TenantRef, application: Application, *, after: timedelta = timedelta()) -> InstalledClient:
    with tenant_scope(tenant):
        async with reading():
            found = await installed_client(client_id=application.client_id, now=NOW + after)
    assert found is not None
    return found


async def test_one_secret_is_good_wherever_it_is_installed_and_nothing_but_its_hash_is_kept(pair: Pair) -> None:
    made = await service.register_application(registration=PROGRAM, now=NOW)
    assert made.secret is not None
    assert made.secret not in repr(made)
    for tenant in pair:
        await _installed(tenant, made.application)
        assert (await _client(tenant, made.application)).secret_hashes == (fingerprint(made.secret),)


async def test_two_secrets_live_while_one_replaces_the_other(pair: Pair) -> None:
    made = await service.register_application(registration=PROGRAM, now=NOW)
    await _installed(pair[0], made.application)
    key, day = made.application.client_id, timedelta(days=1)
    second = await service.rotate_application_secret(client_id=key, now=NOW, overlap=day)
    hashes = [fingerprint(one.secret or "") for one in (made, second)]
    assert set((await _client(pair[0], made.application)).secret_hashes) == set(hashes)
    assert (await _client(pair[0], made.application, after=day)).secret_hashes == (hashes[1],)
    third = await service.rotate_application_secret(client_id=key, now=NOW + timedelta(hours=1), overlap=day)
    living = (await _client(pair[0], made.application, after=timedelta(hours=1))).secret_hashes
    assert set(living) == {hashes[1], fingerprint(third.secret or "")}
    lost = await service.rotate_application_secret(client_id=key, now=NOW + day, overlap=timedelta())
    living = (await _client(pair[0], made.application, after=day)).secret_hashes
    assert living == (fingerprint(lost.secret or ""),)
    with pytest.raises(Invalid):
        await service.rotate_application_secret(client_id=key, now=NOW, overlap=timedelta(days=31))


async def test_a_dry_run_registers_changes_and_rotates_nothing(pair: Pair) -> None:
    made = await service.register_application(registration=PROGRAM, now=NOW)
    key = made.application.client_id
    tried = await service.register_application(client_id="tried-out", registration=PROGRAM, now=NOW, dry_run=True)
    rotated = await service.rotate_application_secret(client_id=key, now=NOW, dry_run=True)
    assert (tried.secret, rotated.secret) == (None, None)
    await service.update_application(client_id=key, changes={"name": "另一个"}, dry_run=True)
    await service.disable_application(client_id=key, now=NOW, dry_run=True)
    found = await registered_application(client_id=key)
    assert found is not None
    assert (found.name, found.disabled_at) == ("报表服务", None)
    assert len(await live_secrets(client_id=key, now=NOW)) == 1
    assert await registered_application(client_id="tried-out") is None


async def test_a_disabled_application_is_shut_out_of_every_tenant_until_it_is_enabled_again(pair: Pair) -> None:
    made = await service.register_application(registration=ASSISTANT, now=NOW)
    key = made.application.client_id
    for tenant in pair:
        async with work(tenant) as unit:
            await service.install_client(work=unit, application=made.application, scopes=[Permission.CUSTOMER_READ])

    async def found() -> set[bool]:
        shown = {await application_terms(client_id=key) is not None}
        for tenant in pair:
            with tenant_scope(tenant):
                async with reading():
                    shown |= {
                        await installed_client(client_id=key, now=NOW) is not None,
                        await sign_in_client(client_id=key) is not None,
                        CALLBACK in await redirect_uris(),
                    }
        return shown

    assert await found() == {True}
    await service.disable_application(client_id=key, now=NOW)
    assert await found() == {False}
    with pytest.raises(WrongState):
        await service.disable_application(client_id=key, now=NOW)
    await service.enable_application(client_id=key)
    assert await found() == {True}
    with pytest.raises(WrongState):
        await service.enable_application(client_id=key)


async def test_what_is_changed_is_checked_as_a_whole_and_narrows_every_tenant(pair: Pair) -> None:
    made = await service.register_application(registration=ASSISTANT, now=NOW)
    key = made.application.client_id
    async with work(pair[0]) as unit:
        await service.install_client(work=unit, application=made.application, scopes=ASSISTANT.scopes)
    with pytest.raises(Required):
        await service.update_application(client_id=key, changes={"redirect_uris": ()})
    changed = await service.update_application(
        client_id=key, changes={"scopes": (Permission.BRANCH_READ,), "trusted_documents_only": True}
    )
    assert (changed.name, changed.redirect_uris) == (ASSISTANT.name, list(ASSISTANT.redirect_uris))
    terms = await application_terms(client_id=key)
    assert terms is not None
    assert terms.scopes == {"branch:read"}
    assert terms.trusted_documents_only
    assert (await _client(pair[0], made.application)).scopes == ("branch:read",)


async def test_what_is_not_registered_cannot_be_changed() -> None:
    for changing in (
        service.update_application(client_id="nobody", changes={}),
        service.disable_application(client_id="nobody", now=NOW),
        service.rotate_application_secret(client_id="nobody", now=NOW),
    ):
        with pytest.raises(NotFound):
            await changing


async def test_a_client_id_is_well_formed_and_registered_once() -> None:
    await service.register_application(client_id="registered-once", registration=ASSISTANT, now=NOW)
    with pytest.raises(Taken):
        await service.register_application(client_id="registered-once", registration=PROGRAM, now=NOW)
    for wrong in ("", "ab", "Upper", "a b c", "客户助手", "a" * 65, "-abc", "api-key:x"):
        with pytest.raises(Invalid):
            await service.register_application(client_id=wrong, registration=PROGRAM, now=NOW)


async def test_a_program_with_keys_has_no_secret_to_rotate() -> None:
    keyed = replace(PROGRAM, auth_method=ClientAuthMethod.PRIVATE_KEY_JWT, jwks=JWKS)
    made = await service.register_application(registration=keyed, now=NOW)
    assert made.secret is None
    with pytest.raises(WrongState):
        await service.rotate_application_secret(client_id=made.application.client_id, now=NOW)

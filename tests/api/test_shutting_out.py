"""What is taken away from somebody works at once, though their token is still remembered as good."""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from uuid import UUID

import pytest

from api.bearer import Bearer
from api.oauth.compact import peek
from tenants.core.actor import Actor, Reach
from tenants.core.errors import Unauthenticated
from tenants.core.routing import one_snapshot, still_holds, writing
from tenants.core.scope import TenantRef, tenant_scope
from tenants.identity import service
from tenants.identity.models import Installation
from tenants.registry.models import Application
from tests.api.oauth.world import READ, UPDATE, Program, program, token_of
from tests.api.test_bearer import act, bearer
from tests.tenants.identity.world import NOW, appoint, branch, pair, work

__all__ = ["pair"]

Pair = tuple[TenantRef, TenantRef]


async def remembering(credential: str, tenant: TenantRef, *, by: Bearer | None = None) -> Actor:
    """Whom the API takes the caller for: first by what it remembers, and anew if that holds no longer."""
    with tenant_scope(tenant):
        async with one_snapshot(may_trust=True) as snapshot:
            try:
                actor = await act(credential, tenant, by=by)
            except Unauthenticated:
                if await still_holds(snapshot):
                    raise
            else:
                if await still_holds(snapshot):
                    return actor
        async with one_snapshot():
            return await act(credential, tenant, by=by)


Asking = Callable[..., Awaitable[Actor]]


@pytest.fixture(params=[act, remembering], ids=["asked", "remembered"])
def asking(request: pytest.FixtureRequest) -> Asking:
    """How the caller is recognised."""
    found: Asking = request.param
    return found


async def _disable_user(caller: Program) -> None:
    async with work(caller.tenant) as unit:
        await service.set_active(work=unit, user=caller.user, active=False)


async def _uninstall(caller: Program) -> None:
    async with work(caller.tenant) as unit:
        await service.uninstall(work=unit, installation=caller.installation)


async def _disable_application(caller: Program) -> None:
    await service.disable_application(client_id=caller.client_id, now=NOW)


async def _new_version(caller: Program) -> None:
    async with work(caller.tenant):
        caller.user.ver += 1
        await caller.user.save()


CUTS = {
    "user disabled": _disable_user,
    "client uninstalled": _uninstall,
    "application disabled": _disable_application,
    "sessions ended": _new_version,
}


@pytest.mark.parametrize("cut", CUTS.values(), ids=CUTS)
async def test_a_cut_works_at_once_though_the_signature_is_remembered(
    pair: Pair, asking: Asking, cut: Callable[[Program], Awaitable[None]]
) -> None:
    caller, by = await program(pair[0]), bearer()
    token = await token_of(caller)
    await asking(token, pair[0], by=by)
    await cut(caller)
    with pytest.raises(Unauthenticated):
        await asking(token, pair[0], by=by)


async def test_a_new_installation_brings_no_old_token_back(pair: Pair, asking: Asking) -> None:
    caller = await program(pair[0])
    token = await token_of(caller)
    async with work(pair[0]) as unit:
        application = await Application.get(client_id=caller.client_id)
        await service.uninstall(work=unit, installation=caller.installation)
        await service.install_client(work=unit, application=application, scopes=[READ], service_user=caller.user)
    with pytest.raises(Unauthenticated):
        await asking(token, pair[0])


async def test_what_the_tenant_or_the_platform_takes_away_tokens_lose_at_once(pair: Pair, asking: Asking) -> None:
    caller, by = await program(pair[0]), bearer()
    token = await token_of(caller)
    assert (await asking(token, pair[0], by=by)).permissions == {READ, UPDATE}
    async with work(pair[0]) as unit:
        installation = await Installation.get(client_id=caller.client_id)
        application = await Application.get(client_id=caller.client_id)
        await service.update_installation(work=unit, installation=installation, application=application, scopes=[READ])
    assert (await asking(token, pair[0], by=by)).permissions == {READ}
    changes = {"scopes": (UPDATE,)}
    await service.update_application(client_id=caller.client_id, changes=changes)
    assert (await asking(token, pair[0], by=by)).permissions == set()


@pytest.mark.parametrize("by_platform", [True, False], ids=["platform", "tenant"])
async def test_who_may_run_registered_documents_only_is_known_at_once(
    pair: Pair, asking: Asking, by_platform: bool
) -> None:
    caller, by = await program(pair[0]), bearer()
    token = await token_of(caller)
    assert not (await asking(token, pair[0], by=by)).trusted_documents_only
    if by_platform:
        await service.update_application(client_id=caller.client_id, changes={"trusted_documents_only": True})
    else:
        async with work(pair[0]) as unit:
            await service.update_installation(
                work=unit,
                installation=await Installation.get(client_id=caller.client_id),
                application=await Application.get(client_id=caller.client_id),
                trusted_documents_only=True,
            )
    assert (await asking(token, pair[0], by=by)).trusted_documents_only


async def test_a_revoked_token_is_dead_at_once_and_others_live(pair: Pair, asking: Asking) -> None:
    caller, by = await program(pair[0]), bearer()
    token, other = await token_of(caller), await token_of(caller)
    await asking(token, pair[0], by=by)
    with tenant_scope(pair[0]):
        async with writing():
            jti = UUID(peek(token).text("jti") or "")
            await service.revoke_token(id=jti, expires_at=NOW + timedelta(minutes=10))
    with pytest.raises(Unauthenticated):
        await asking(token, pair[0], by=by)
    await asking(other, pair[0], by=by)


async def test_a_changed_role_works_at_once(pair: Pair, asking: Asking) -> None:
    caller, by = await program(pair[0], holds=(READ,)), bearer()
    token = await token_of(caller)
    assert (await asking(token, pair[0], by=by)).permissions == {READ}
    async with work(pair[0]) as unit:
        place = await branch("浦东营业部")
        await appoint(unit, caller.user, [UPDATE], over=place)
    actor = await asking(token, pair[0], by=by)
    assert actor.permissions == {READ, UPDATE}
    assert actor.reach(UPDATE) == Reach(paths=(place.path,))

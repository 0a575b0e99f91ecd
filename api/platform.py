"""The operators' surface: who may come in, and what their requests carry."""

from collections.abc import Callable
from datetime import datetime

from starlette.types import Scope

from api.bearer import Bearer, Operator
from api.parts import Call, Surface
from api.settings import Settings
from schema.platform_root import schema
from schema.registry.context import PlatformContext
from tenants.core.crypto import Vault
from tenants.core.scope import TenantRef
from tenants.processes.onboarding import Onboarding
from tenants.registry.hardening import login_of


def platform_surface(*, settings: Settings, vault: Vault, bearer: Bearer, now: Callable[[], datetime]) -> Surface:
    """The surface at `/platform/graphql`; it onboards where the owner's login is set."""
    onboarding = _onboarding(settings, vault)

    async def authenticate(scope: Scope, _tenant: TenantRef | None) -> Operator:
        return await bearer.authenticate_operator(scope, now=now())

    def context(call: Call) -> PlatformContext:
        return PlatformContext(
            now=call.now,
            request_id=call.request_id,
            locale=call.locale,
            client_id=call.caller.client_id,
            operator_name=call.caller.name,
            onboarding=onboarding,
            engine=settings.engine,
        )

    return Surface(schema=schema, authenticate=authenticate, context=context)


def _onboarding(settings: Settings, vault: Vault) -> Onboarding | None:
    if settings.database_owner_url is None:
        return None
    return Onboarding(
        owner_url=settings.secret("database_owner_url"),
        app_role=login_of(settings.secret("database_url")),
        vault=vault,
    )

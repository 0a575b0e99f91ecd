"""The server as it runs: every collaborator of the edge, wired up from the settings."""

import gc
from datetime import UTC, datetime

import structlog
from starlette.middleware import Middleware
from starlette.routing import BaseRoute
from starlette.types import Scope

from api.app import Edge, create_app
from api.bearer import Bearer
from api.documents import trusted_request
from api.events import Hub
from api.federation.fetching import Fetcher
from api.federation.providers import Providers
from api.logs import configure_logs
from api.mail import Mailer, Outbox, Smtp
from api.negotiation import choose_locale
from api.oauth.cors import CrossOrigin
from api.oauth.routes import routes
from api.parts import Call, Parts, Surface
from api.platform import platform_surface
from api.readiness import UNUSABLE, Probes, pool_state
from api.settings import Settings, former_keys, read_settings
from api.signin.letters import post
from api.signin.routes import signin_routes
from api.tenancy import Directory
from schema.core.context import Context
from schema.root import schema
from tenants import database
from tenants.core.actor import Actor
from tenants.core.crypto import Vault
from tenants.core.letters import Letter
from tenants.core.scope import NoTenant, TenantRef
from tenants.registry.queries import tenant_by_slug
from tenants.registry.versions import is_supported

# How many objects may be made before garbage is looked for, and how many such looks before one goes deeper.
_GARBAGE = (20_000, 20, 50)
_log = structlog.get_logger("branchline.server")


def application() -> Edge:
    """What a server process serves. Raises `BadSettings`."""
    settings = read_settings()
    configure_logs(level=settings.log_level, form=settings.log_format)
    app = create_app(settings=settings, parts=assemble(settings=settings))
    _settle()
    return app


def _settle() -> None:
    """What was made by now stays as long as the process: to look through it for garbage again and again takes a
    twentieth of what a request does."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(*_GARBAGE)


def assemble(*, settings: Settings) -> Parts:
    """The edge's collaborators. Raises `BadSettings` when the database or the secret key is not set."""
    database_url = settings.secret("database_url")
    vault = Vault.from_secret(settings.secret("secret_key"), older=former_keys(settings.secret_keys_former))
    bearer = Bearer(base_url=settings.base_url, vault=vault)
    directory = Directory(find=tenant_by_slug, supports=is_supported)
    probes = Probes(database_url=database_url)
    hub = Hub()

    async def connect() -> None:
        try:
            await _connect(settings, database_url)
            await probes.look_at_hardening()
        except UNUSABLE as error:
            _log.critical("cannot connect to the database", error=type(error).__name__, detail=str(error))
            raise
        hub.start(url=database.direct_url())

    async def disconnect() -> None:
        await hub.stop()
        await database.disconnect()

    return Parts(
        tenant=_tenant_surface(bearer, vault, settings),
        platform=platform_surface(settings=settings, vault=vault, bearer=bearer, now=_now),
        directory=directory,
        vault=vault,
        probe=probes.readiness,
        pool=pool_state,
        connect=connect,
        disconnect=disconnect,
        now=_now,
        routes=_addresses(settings, vault, directory),
        layers=[Middleware(CrossOrigin, directory=directory, now=_now)],
        events=hub,
    )


def _addresses(settings: Settings, vault: Vault, directory: Directory) -> list[BaseRoute]:
    base_url, mailer = settings.base_url, mailer_of(settings)
    providers = Providers(fetcher=Fetcher(loopback=settings.loopback_providers))
    return [
        *routes(base_url=base_url, vault=vault, directory=directory, now=_now),
        *signin_routes(
            base_url=base_url, vault=vault, mailer=mailer, providers=providers, directory=directory, now=_now
        ),
    ]


def mailer_of(settings: Settings) -> Mailer:
    """Where letters go: to the mail server of the settings or, where none is set, into a folder."""
    if settings.smtp_url is None:
        return Outbox(folder=settings.data_dir / "mail", sender=settings.mail_from)
    return Smtp(url=settings.smtp_url.get_secret_value(), sender=settings.mail_from)


async def _connect(settings: Settings, database_url: str) -> None:
    direct = settings.database_direct_url
    await database.connect(
        url=database_url,
        direct_url=direct.get_secret_value() if direct else None,
        pool_min=settings.pool_min,
        pool_max=settings.pool_max,
        statement_cache_size=settings.statement_cache_size,
        roles=settings.tenant_roles,
    )


def _now() -> datetime:
    return datetime.now(UTC)


def _tenant_surface(bearer: Bearer, vault: Vault, settings: Settings) -> Surface:
    mailer = mailer_of(settings)

    async def authenticate(scope: Scope, tenant: TenantRef | None) -> Actor:
        if tenant is None:
            raise NoTenant("the tenants' surface is served for a tenant only")
        return await bearer.authenticate(scope, tenant=tenant, now=_now())

    def context(call: Call) -> Context:
        tenant = call.tenant
        if tenant is None:
            raise NoTenant("the tenants' schema is run for a tenant only")

        async def send(letter: Letter) -> None:
            locale = choose_locale(None, default=tenant.locale)
            await post(mailer=mailer, letter=letter, tenant=tenant, base_url=settings.base_url, locale=locale)

        return Context(
            now=call.now,
            request_id=call.request_id,
            locale=call.locale,
            tenant=tenant,
            actor=call.caller,
            post=send,
            engine=settings.engine,
            vault=vault,
        )

    return Surface(schema=schema, authenticate=authenticate, context=context, document=trusted_request)

"""Applications as a tenant lets them in."""

import secrets
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from tenants.core.actor import ActorKind
from tenants.core.crypto import fingerprint
from tenants.core.errors import Invalid, Required, Taken, WrongState
from tenants.core.permissions import Permission
from tenants.core.work import Work
from tenants.identity.client_keys import client_keys
from tenants.identity.giving import refuse_acting_beyond, refuse_more_than_held
from tenants.identity.models import ClientSecret, Installation, User
from tenants.identity.registration import CLIENT_CREDENTIALS
from tenants.identity.service.grants import revoke_client_grants
from tenants.registry.methods import SECRET_METHODS, ClientAuthMethod
from tenants.registry.models import Application


@dataclass(frozen=True, slots=True)
class Installed:
    """A new installation, and its secret if it proves itself by one: shown now and never again."""

    installation: Installation
    secret: str | None = field(repr=False, default=None)


async def install_client(
    *,
    work: Work,
    application: Application,
    scopes: Collection[Permission],
    service_user: User | None = None,
    trusted_documents_only: bool = False,
    own_method: ClientAuthMethod | None = None,
    jwks: Mapping[str, object] | None = None,
) -> Installed:
    """Lets an application in, for no more than it was registered for; again, if it was let in before.

    A program that signs in by itself needs a `service_user`. With `own_method` it proves itself here by a secret, or
    by keys (`jwks`), that are good at no other tenant. Raises `MoreThanHeld` unless the actor holds over the whole
    tenant what it may then do.
    """
    installation = await Installation.filter(client_id=application.client_id).select_for_update().first()
    if installation is None:
        installation = Installation(client_id=application.client_id)
    elif installation.uninstalled_at is None:
        raise Taken(field=("client_id",))
    await _check_terms(work, application, scopes, service_user)
    if own_method is ClientAuthMethod.PRIVATE_KEY_JWT:
        client_keys(jwks=jwks or {})
    installation.scopes = sorted(scope.value for scope in scopes)
    installation.service_user = service_user
    installation.trusted_documents_only = trusted_documents_only
    installation.auth_method = own_method
    installation.jwks = dict(jwks) if jwks and own_method is ClientAuthMethod.PRIVATE_KEY_JWT else None
    installation.uninstalled_at = None
    await installation.save()
    has_secret = own_method in SECRET_METHODS
    secret = await add_secret(work=work, installation=installation) if has_secret else None
    return Installed(installation=installation, secret=secret)


async def update_installation(
    *,
    work: Work,
    installation: Installation,
    application: Application,
    scopes: Collection[Permission] | None = None,
    service_user: User | None = None,
    trusted_documents_only: bool | None = None,
) -> Installation:
    """Changes what an application may do here, from the next request on; what is not given stays.

    Raises `MoreThanHeld` unless the actor holds what is given in addition.
    """
    _refuse_uninstalled(installation)
    before = frozenset(map(Permission, installation.scopes))
    wanted = before if scopes is None else frozenset(scopes)
    acting = service_user or await _service_user(installation)
    is_other = service_user is not None and service_user.id != installation.service_user_id
    await _check_terms(work, application, wanted, acting, given=wanted if is_other else wanted - before)
    installation.scopes = sorted(scope.value for scope in wanted)
    installation.service_user = acting
    if trusted_documents_only is not None:
        installation.trusted_documents_only = trusted_documents_only
    await installation.save()
    return installation


async def uninstall(*, work: Work, installation: Installation) -> Installation:
    """Shuts an application out here: its grants, its tokens, and what people agreed to, end at once and for good."""
    _refuse_uninstalled(installation)
    installation.uninstalled_at = work.now
    await installation.save()
    for secret in await ClientSecret.filter(installation_id=installation.id, revoked_at=None):
        await revoke_secret(work=work, secret=secret)
    await revoke_client_grants(client_id=installation.client_id, now=work.now)
    service_user = await _service_user(installation)
    if service_user is not None:
        # Its tokens carry the version, so that none of them comes alive with a new installation.
        service_user.ver += 1
        await service_user.save()
    return installation


async def _service_user(installation: Installation) -> User | None:
    return await User.get_or_none(id=installation.service_user_id)


def _refuse_uninstalled(installation: Installation) -> None:
    if installation.uninstalled_at is not None:
        raise WrongState(state="UNINSTALLED")


async def _check_terms(
    work: Work,
    application: Application,
    scopes: Collection[Permission],
    service_user: User | None,
    *,
    given: Collection[Permission] | None = None,
) -> None:
    """Whether it may have these scopes and act as this user, and whether the actor may give `given` of them, or all."""
    if not {scope.value for scope in scopes} <= set(application.scopes):
        raise Invalid(field=("scopes",), detail="more than the application is registered for")
    if CLIENT_CREDENTIALS in application.grant_types and service_user is None:
        raise Required(field=("service_user_id",))
    if service_user is not None and service_user.kind is not ActorKind.SERVICE:
        raise Invalid(field=("service_user_id",), detail="a program acts as a service user, not as a person")
    more = scopes if given is None else given
    refuse_more_than_held(actor=work.actor, permissions=more, over=None, field="scopes")
    if service_user is not None:
        await refuse_acting_beyond(work=work, user=service_user, scopes=more, field="service_user_id")


async def add_secret(*, work: Work, installation: Installation, expires_at: datetime | None = None) -> str:  # noqa: ARG001
    """One more secret beside those that live, so that a client can change over; shown now and never again."""
    if installation.auth_method not in SECRET_METHODS:
        raise WrongState(state=installation.auth_method.value if installation.auth_method else "REGISTERED")
    secret = secrets.token_urlsafe(32)
    await ClientSecret(installation=installation, hash=fingerprint(secret), expires_at=expires_at).save()
    return secret


async def revoke_secret(*, work: Work, secret: ClientSecret) -> None:
    """The secret works no more."""
    if secret.revoked_at is not None:
        raise WrongState(state="REVOKED")
    secret.revoked_at = work.now
    await secret.save()

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
from tenants.identity.methods import SECRET_METHODS, ClientAuthMethod
from tenants.identity.models import ClientSecret, Installation, User
from tenants.registry.models import Application

CLIENT_CREDENTIALS = "client_credentials"


@dataclass(frozen=True, slots=True)
class Installed:
    """A new installation, and its secret if it proves itself by one: shown now and never again."""

    installation: Installation
    secret: str | None = field(repr=False, default=None)


async def install_client(
    *,
    work: Work,
    application: Application,
    auth_method: ClientAuthMethod,
    grant_types: Collection[str],
    scopes: Collection[Permission],
    service_user: User | None = None,
    jwks: Mapping[str, object] | None = None,
    can_introspect: bool = False,
) -> Installed:
    """Lets an application in, for no more than it was registered for.

    A program that signs in by itself needs a `service_user`; one that proves itself by a key, its public `jwks`.
    Raises `MoreThanHeld` unless the actor holds over the whole tenant what it may then do.
    """
    wanted = sorted(scope.value for scope in scopes)
    if not (set(wanted) <= set(application.scopes) and set(grant_types) <= set(application.grant_types)):
        raise Invalid(field=("scopes",), detail="more than the application is registered for")
    if await Installation.filter(client_id=application.client_id).exists():
        raise Taken(field=("client_id",))
    if CLIENT_CREDENTIALS in grant_types:
        _check_service(auth_method, service_user)
    await _check_giver(work, scopes, service_user)
    if auth_method is ClientAuthMethod.PRIVATE_KEY_JWT:
        client_keys(jwks=jwks or {})
    installation = Installation(
        client_id=application.client_id,
        name=application.name,
        auth_method=auth_method,
        grant_types=sorted(grant_types),
        scopes=wanted,
        service_user=service_user,
        jwks=dict(jwks) if jwks and auth_method is ClientAuthMethod.PRIVATE_KEY_JWT else None,
        can_introspect=can_introspect,
    )
    await installation.save()
    has_secret = auth_method in SECRET_METHODS
    secret = await add_secret(work=work, installation=installation) if has_secret else None
    return Installed(installation=installation, secret=secret)


def _check_service(auth_method: ClientAuthMethod, service_user: User | None) -> None:
    if auth_method is ClientAuthMethod.NONE:
        raise Invalid(field=("auth_method",), detail="a program that signs in by itself must prove itself")
    if service_user is None:
        raise Required(field=("service_user_id",))
    if service_user.kind is not ActorKind.SERVICE:
        raise Invalid(field=("service_user_id",), detail="a program acts as a service user, not as a person")


async def _check_giver(work: Work, scopes: Collection[Permission], service_user: User | None) -> None:
    refuse_more_than_held(actor=work.actor, permissions=scopes, over=None, field="scopes")
    if service_user is not None:
        await refuse_acting_beyond(work=work, user=service_user, scopes=scopes, field="service_user_id")


async def add_secret(*, work: Work, installation: Installation, expires_at: datetime | None = None) -> str:  # noqa: ARG001
    """One more secret beside those that live, so that a client can change over; shown now and never again."""
    if installation.auth_method not in SECRET_METHODS:
        raise WrongState(state=installation.auth_method.value)
    secret = secrets.token_urlsafe(32)
    await ClientSecret(installation=installation, hash=fingerprint(secret), expires_at=expires_at).save()
    return secret


async def revoke_secret(*, work: Work, secret: ClientSecret) -> None:
    """The secret works no more."""
    if secret.revoked_at is not None:
        raise WrongState(state="REVOKED")
    secret.revoked_at = work.now
    await secret.save()


async def set_enabled(*, work: Work, installation: Installation, enabled: bool) -> None:
    """Shuts an application out, its tokens included, or lets it in again."""
    if (installation.disabled_at is None) == enabled:
        raise WrongState(state="ENABLED" if enabled else "DISABLED")
    installation.disabled_at = None if enabled else work.now
    await installation.save()

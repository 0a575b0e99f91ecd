"""Applications in the registry: what operators register for all tenants."""

import secrets
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, fields, replace
from datetime import datetime, timedelta
from typing import Any, Final

from tortoise.transactions import in_transaction

from tenants.core.crypto import fingerprint
from tenants.core.errors import Invalid, NotFound, Taken, WrongState
from tenants.core.keys import new_id
from tenants.core.permissions import Permission
from tenants.identity.registration import Registration, check_client_id
from tenants.registry import applications
from tenants.registry.methods import SECRET_METHODS
from tenants.registry.models import Application, ApplicationSecret

OVERLAP: Final = timedelta(days=7)
"""How long a secret goes on beside its successor unless told otherwise."""
MAX_OVERLAP: Final = timedelta(days=30)
_CONNECTION: Final = "control"


@dataclass(frozen=True, slots=True)
class Registered:
    """An application, and its new secret if it proves itself by one: shown now and never again."""

    application: Application
    secret: str | None = field(repr=False, default=None)


async def register_application(
    *, registration: Registration, now: datetime, client_id: str | None = None, dry_run: bool = False
) -> Registered:
    """A program that tenants may install; its id is made up when none is given. Raises `Taken` and `Invalid`."""
    key = check_client_id(client_id) if client_id is not None else new_id().hex
    async with in_transaction(_CONNECTION):
        if await Application.exists(client_id=key):
            raise Taken(field=("client_id",))
        application = Application(client_id=key, created_at=now, **_columns(registration.checked()))
        if dry_run:
            return Registered(application=application)
        await application.save(force_create=True)
        has_secret = application.auth_method in SECRET_METHODS
        return Registered(application=application, secret=await _add_secret(application, now) if has_secret else None)


async def update_application(*, client_id: str, changes: Mapping[str, object], dry_run: bool = False) -> Application:
    """Changes what an application is registered as, everywhere at once; what is not named stays.

    `changes` are members of `Registration`. Raises `NotFound` and whatever `Registration.checked` does.
    """
    async with _changed(client_id, keep=not dry_run) as application:
        registration = replace(_registration(application), **changes).checked()  # type: ignore[arg-type]
        for name, value in _columns(registration).items():
            setattr(application, name, value)
    return application


async def disable_application(*, client_id: str, now: datetime, dry_run: bool = False) -> Application:
    """Shuts an application out at every tenant, tokens included: here at once, elsewhere within a second."""
    async with _changed(client_id, keep=not dry_run) as application:
        if application.disabled_at is not None:
            raise WrongState(state="DISABLED")
        application.disabled_at = now
    return application


async def enable_application(*, client_id: str, dry_run: bool = False) -> Application:
    """Lets a disabled application in again wherever it is installed."""
    async with _changed(client_id, keep=not dry_run) as application:
        if application.disabled_at is None:
            raise WrongState(state="ENABLED")
        application.disabled_at = None
    return application


async def rotate_application_secret(
    *, client_id: str, now: datetime, overlap: timedelta = OVERLAP, dry_run: bool = False
) -> Registered:
    """A new secret; the last one goes on for `overlap`, any before it end now, so that two live at most.

    Raises `WrongState` for an application that proves itself by none, `Invalid` for an overlap over `MAX_OVERLAP`.
    """
    if not timedelta() <= overlap <= MAX_OVERLAP:
        raise Invalid(field=("overlap_hours",), detail=f"0–{int(MAX_OVERLAP.total_seconds()) // 3600}")
    async with _changed(client_id, keep=False) as application:
        if application.auth_method not in SECRET_METHODS:
            raise WrongState(state=application.auth_method.value)
        if dry_run:
            return Registered(application=application)
        for secret in await applications.live_secrets(client_id=client_id, now=now):
            # Only the last one has no end yet.
            secret.expires_at = now + overlap if secret.expires_at is None else now
            await secret.save()
        return Registered(application=application, secret=await _add_secret(application, now))


@asynccontextmanager
async def _changed(client_id: str, *, keep: bool) -> AsyncIterator[Application]:
    """The application, locked, saved at the end. Raises `NotFound`."""
    async with in_transaction(_CONNECTION):
        application = await Application.filter(client_id=client_id).select_for_update().first()
        if application is None:
            raise NotFound
        yield application
        if keep:
            await application.save()
    applications.forget()


async def _add_secret(application: Application, now: datetime) -> str:
    secret = secrets.token_urlsafe(32)
    await ApplicationSecret.create(hash=fingerprint(secret), application=application, created_at=now)
    return secret


def _columns(registration: Registration) -> dict[str, Any]:
    """As the registry keeps it: tuples as lists, permissions by value."""
    held = {member.name: getattr(registration, member.name) for member in fields(registration)}
    listed = {name: [str(item) for item in value] for name, value in held.items() if isinstance(value, tuple)}
    return {**held, **listed, "jwks": dict(registration.jwks) if registration.jwks is not None else None}


def _registration(application: Application) -> Registration:
    held = {member.name: getattr(application, member.name) for member in fields(Registration)}
    listed = {name: tuple(value) for name, value in held.items() if isinstance(value, list)}
    return Registration(**{**held, **listed, "scopes": tuple(map(Permission, application.scopes))})

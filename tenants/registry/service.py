"""What operators do to tenants: found, start, stop, rename. Slugs and ids stay for ever."""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from tortoise.exceptions import IntegrityError
from tortoise.transactions import in_transaction

from tenants.core.errors import Invalid, NotFound, Taken, WrongState
from tenants.core.scope import TenantRef
from tenants.core.texts import required
from tenants.registry import queries
from tenants.registry.models import Tenant, TenantStatus
from tenants.registry.slugs import is_available

CELL = "main"
"""Where new tenants are put while there is one database."""

_CONNECTION = "control"
_LOCALE = re.compile(r"[a-z]{2}(-[A-Z]{2})?")
_CURRENCY = re.compile(r"[A-Z]{3}")
_CHANGEABLE = ("name", "locale", "time_zone", "currency", "blueprint_name", "blueprint_version")


async def register(
    *,
    slug: str,
    name: str,
    industry: str,
    locale: str,
    time_zone: str,
    currency: str,
    blueprint_name: str,
    blueprint_version: int,
    now: datetime,
    dry_run: bool = False,
) -> TenantRef:
    """Enters a tenant in status PROVISIONING, before anything is made for it.

    `time_zone` is an IANA name, `currency` ISO 4217. Asked again for a tenant still in that status and of the same
    industry, it takes the new values and returns the same tenant, so that a broken onboarding can be finished.
    Raises `Invalid`, `Required`, `TooLong`, or `Taken` when the slug was ever used. A dry run keeps nothing.
    """
    wanted = Tenant(
        slug=_slug(slug),
        name=required(name, field="name", limit=200),
        industry=industry,
        status=TenantStatus.PROVISIONING,
        cell=CELL,
        schema_version="",
        locale=_matching(_LOCALE, locale, field="locale"),
        time_zone=_time_zone(time_zone),
        currency=_matching(_CURRENCY, currency, field="currency"),
        blueprint_name=blueprint_name,
        blueprint_version=blueprint_version,
        created_at=now,
    )
    return await (_enterable(wanted) if dry_run else _entered(wanted))


async def activate(*, tenant_id: UUID) -> TenantRef:
    """Opens a provisioned tenant. Raises `WrongState` when it has no schema yet, or is open or suspended."""
    async with _changed(tenant_id, TenantStatus.PROVISIONING) as tenant:
        if not tenant.schema_version:
            raise WrongState(state=tenant.status.value)
        tenant.status = TenantStatus.ACTIVE
    return tenant.ref


async def suspend(*, tenant_id: UUID, reason: str, now: datetime, dry_run: bool = False) -> TenantRef:
    """Stops a tenant: here at once, in other processes within a second. Its data stays as it is."""
    said = required(reason, field="reason", limit=2_000)
    async with _changed(tenant_id, TenantStatus.ACTIVE, keep=not dry_run) as tenant:
        tenant.status, tenant.suspended_at, tenant.suspended_reason = TenantStatus.SUSPENDED, now, said
    return tenant.ref


async def resume(*, tenant_id: UUID, dry_run: bool = False) -> TenantRef:
    """Lets a suspended tenant go on."""
    async with _changed(tenant_id, TenantStatus.SUSPENDED, keep=not dry_run) as tenant:
        tenant.status, tenant.suspended_at, tenant.suspended_reason = TenantStatus.ACTIVE, None, None
    return tenant.ref


async def rename(*, tenant_id: UUID, name: str) -> TenantRef:
    """Changes the name people see, in any status."""
    said = required(name, field="name", limit=200)
    async with _changed(tenant_id, *TenantStatus) as tenant:
        tenant.name = said
    return tenant.ref


@asynccontextmanager
async def _changed(tenant_id: UUID, *allowed: TenantStatus, keep: bool = True) -> AsyncIterator[Tenant]:
    """The tenant, locked, saved at the end. Raises `NotFound`, or `WrongState` in any status not allowed."""
    async with in_transaction(_CONNECTION):
        tenant = await Tenant.filter(id=tenant_id).select_for_update().first()
        if tenant is None:
            raise NotFound
        if tenant.status not in allowed:
            raise WrongState(state=tenant.status.value)
        yield tenant
        if keep:
            await tenant.save(update_fields=["name", "status", "suspended_at", "suspended_reason"])
    queries.forget()


async def _entered(wanted: Tenant) -> TenantRef:
    try:
        await wanted.save(force_create=True)
    except IntegrityError:
        return await _taken_up_again(wanted)
    return wanted.ref


async def _enterable(wanted: Tenant) -> TenantRef:
    found = await Tenant.get_or_none(slug=wanted.slug)
    return _unfinished(found, wanted).ref if found else wanted.ref


async def _taken_up_again(wanted: Tenant) -> TenantRef:
    async with in_transaction(_CONNECTION):
        found = await Tenant.filter(slug=wanted.slug).select_for_update().first()
        tenant = _unfinished(found, wanted)
        for name in _CHANGEABLE:
            setattr(tenant, name, getattr(wanted, name))
        await tenant.save(update_fields=list(_CHANGEABLE))
    queries.forget()
    return tenant.ref


def _unfinished(found: Tenant | None, wanted: Tenant) -> Tenant:
    if found is None or found.status is not TenantStatus.PROVISIONING or found.industry != wanted.industry:
        raise Taken(field=("slug",))
    return found


def _slug(slug: str) -> str:
    if not is_available(slug):
        raise Invalid(field=("slug",), detail="3 to 40 of a-z, 0-9 and single hyphens, from a letter, not reserved")
    return slug


def _matching(pattern: re.Pattern[str], text: str, *, field: str) -> str:
    if not pattern.fullmatch(text):
        raise Invalid(field=(field,), detail=text)
    return text


def _time_zone(name: str) -> str:
    try:
        return ZoneInfo(name).key
    except (ZoneInfoNotFoundError, ValueError):
        raise Invalid(field=("time_zone",), detail=name) from None

"""Reads of identity: who stands behind a credential, and the keys and clients of the tenant in scope."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache, lru_cache
from typing import Any
from uuid import UUID

import orjson
from tortoise.expressions import Subquery
from tortoise.queryset import QuerySet, ValuesQuery

from tenants.core.actor import Actor, ActorKind
from tenants.core.counters import Counter
from tenants.core.dates import local_date
from tenants.core.errors import Unauthenticated
from tenants.core.kept import KeptQuery
from tenants.core.rights import SERIES
from tenants.core.scope import scope_now
from tenants.identity.holdings import ASSIGNMENT, delegated_to, held_in
from tenants.identity.models import (
    ApiKey,
    Delegation,
    Installation,
    KeyState,
    RevokedToken,
    SigningKey,
    UsedAssertion,
    User,
)
from tenants.identity.workflow import Held, grounds, reaches
from tenants.registry.applications import enabled_application, live_secrets
from tenants.registry.methods import ClientAuthMethod
from tenants.registry.models import OperatorClient, PlatformKey, PlatformKeyState

_USER = ("kind", "display_name", "ver", "staff_id", "staff__branch_id", "staff__post__rank")
_TERMS = ("installed_scopes", "installed_documents_only")
_INSTALLATION = (
    *("auth_method", "scopes", "jwks", "service_user_id", "service_user__ver", "service_user__active"),
    *("secrets__hash", "secrets__expires_at", "secrets__revoked_at"),
)


@dataclass(frozen=True, slots=True)
class KeyInUse:
    """A live API key, as a request showed it."""

    id: UUID
    user_id: UUID
    scopes: frozenset[str]
    expires_at: datetime
    last_used_at: datetime | None


@dataclass(frozen=True, slots=True)
class Standing:
    """Whom a credential stands for, as it was when the count of changes of rights stood at `version`."""

    actor: Actor
    version: int
    key: KeyInUse | None = None


async def load_actor(
    *,
    user_id: UUID,
    client_id: str,
    scopes: frozenset[str] | None,
    now: datetime,
) -> Actor:
    """As `load_standing`, for who has no token of an application."""
    return (await load_standing(user_id=user_id, client_id=client_id, scopes=scopes, now=now)).actor


async def load_standing(
    *,
    user_id: UUID,
    client_id: str,
    scopes: frozenset[str] | None,
    now: datetime,
    ver: int | None = None,
    installed: bool = False,
    token_ids: Collection[UUID] = (),
    documents_only: bool = False,
    third_party: bool = False,
) -> Standing:
    """Whom a request comes from and how far each permission reaches today: in one statement, and another for a
    stand-in. Where what was read is what was read before, so is the actor.

    `scopes` cut the roles down (none: not at all). `ver` is the user's version that the credential was made for;
    `installed` asks that the client be installed, and cuts down to what it may have now; none of `token_ids` (`jti`,
    `gid`) may be revoked. `documents_only` and `third_party` is what the registry says of the client. Raises
    `Unauthenticated`.
    """
    rows = await _standing(versioned=ver is not None, installed=installed, tokens=len(token_ids)).rows(
        user_id=user_id, ver=ver, client_id=client_id, **{f"token{n}": token_id for n, token_id in enumerate(token_ids)}
    )
    if not rows:
        raise Unauthenticated
    today = local_date(now, zone=scope_now().time_zone)
    columns = tuple(name for name in rows[0].keys() if name != "rights")  # noqa: SIM118 - a record is no dict
    actor = _actor(
        columns=columns,
        rows=tuple(tuple(row[name] for name in columns) for row in rows),
        lent=await delegated_to(user_id=user_id, today=today) if rows[0]["stands_in"] else (),
        today=today,
        user_id=user_id,
        client_id=client_id,
        scopes=scopes,
        installed=installed,
        documents_only=documents_only,
        third_party=third_party,
    )
    return Standing(actor, rows[0]["rights"] or 0)


@lru_cache(maxsize=2_000)
def _actor(
    *,
    columns: tuple[str, ...],
    rows: tuple[tuple[Any, ...], ...],
    lent: tuple[Held, ...],
    today: date,
    user_id: UUID,
    client_id: str,
    scopes: frozenset[str] | None,
    installed: bool,
    documents_only: bool,
    third_party: bool,
) -> Actor:
    """Who they are by what was just read: the same for the same rows on the same day."""
    standing = [dict(zip(columns, row, strict=True)) for row in rows]
    user = standing[0]
    cut = _narrowed(scopes, user["installed_scopes"]) if installed else scopes
    every = (held_in(tuple(row[f"assignments__{name}"] for name in ASSIGNMENT)) for row in standing)
    held = [assignment for assignment in every if assignment is not None and assignment.on(today)]
    return Actor(
        user_id=user_id,
        kind=ActorKind(user["kind"]),
        name=user["display_name"],
        client_id=client_id,
        staff_id=user["staff_id"],
        branch_id=user["staff__branch_id"],
        rank=user["staff__post__rank"] or 0,
        reaches=reaches(held=[*held, *lent], scopes=cut),
        roles=tuple(sorted({assignment.role for assignment in held})),
        grounds=grounds(held=[*held, *lent], scopes=cut),
        trusted_documents_only=documents_only or (installed and user["installed_documents_only"]),
        third_party=third_party,
        scopes=cut,
    )


@cache
def _standing(*, versioned: bool, installed: bool, tokens: int) -> KeptQuery:
    """The statement of `load_actor`, for what is asked of the credential."""

    def write(*, user_id: UUID, client_id: str, ver: int | None, **token_ids: UUID) -> ValuesQuery[Any]:
        version = {"ver": ver} if versioned else {}
        users = _unrevoked(User.filter(id=user_id, active=True, **version), list(token_ids.values()))
        users = _installed(users, client_id) if installed else users
        terms = _TERMS if installed else ()
        stands_in = Delegation.filter(stand_in_id=user_id, ended_at=None).limit(1).values("id")
        rights = Counter.filter(series=SERIES).values("value")
        users = users.annotate(stands_in=Subquery(stands_in), rights=Subquery(rights))
        return users.values(*_USER, "stands_in", "rights", *terms, *(f"assignments__{name}" for name in ASSIGNMENT))

    ids = {f"token{n}": UUID(int=n + 2) for n in range(tokens)}
    return KeptQuery(write, user_id=UUID(int=1), client_id="a client", ver=-1, **ids)


def _narrowed(scopes: frozenset[str] | None, installed: str) -> frozenset[str]:
    """A subquery's JSON comes as text."""
    allowed = frozenset[str](orjson.loads(installed))
    return allowed if scopes is None else scopes & allowed


def _installed(users: QuerySet[User], client_id: str) -> QuerySet[User]:
    here = Installation.filter(client_id=client_id, uninstalled_at__isnull=True)
    return users.annotate(
        installed_scopes=Subquery(here.values("scopes")),
        installed_documents_only=Subquery(here.values("trusted_documents_only")),
    ).filter(installed_scopes__isnull=False)


def _unrevoked(users: QuerySet[User], token_ids: Collection[UUID]) -> QuerySet[User]:
    if not token_ids:
        return users
    revoked = RevokedToken.filter(id__in=list(token_ids)).limit(1).values("id")
    return users.annotate(revoked=Subquery(revoked)).filter(revoked__isnull=True)


async def live_api_key(*, hash: str, now: datetime) -> KeyInUse | None:
    """The key with this fingerprint unless it is revoked or has expired."""
    live = ApiKey.filter(hash=hash, revoked_at__isnull=True, expires_at__gt=now)
    for row in await live.values("id", "user_id", "scopes", "expires_at", "use__at"):
        return KeyInUse(
            id=row["id"],
            user_id=row["user_id"],
            scopes=frozenset[str](row["scopes"]),
            expires_at=row["expires_at"],
            last_used_at=row["use__at"],
        )
    return None


@dataclass(frozen=True, slots=True)
class InstalledClient:
    """An installed application, as the token endpoint needs it. `service_user` is (id, version) if it is active."""

    client_id: str
    auth_method: ClientAuthMethod
    grant_types: frozenset[str]
    scopes: tuple[str, ...]
    secret_hashes: tuple[str, ...]
    jwks: Mapping[str, object]
    service_user: tuple[UUID, int] | None
    can_introspect: bool = False


async def installed_client(*, client_id: str, now: datetime) -> InstalledClient | None:
    """The client with its live secrets; none when it is not installed, or disabled by the platform.

    The same statements either way, so that the time it takes does not tell which clients there are.
    """
    application = await enabled_application(client_id=client_id)
    everywhere = await live_secrets(client_id=client_id, now=now)
    rows = await Installation.filter(client_id=client_id, uninstalled_at__isnull=True).values(*_INSTALLATION)
    if not rows or application is None:
        return None
    client, here = rows[0], [row["secrets__hash"] for row in rows if _is_live_secret(row, now)]
    return InstalledClient(
        client_id=client_id,
        auth_method=client["auth_method"] or application.auth_method,
        grant_types=frozenset(application.grant_types),
        scopes=tuple(scope for scope in client["scopes"] if scope in application.scopes),
        secret_hashes=(*here, *(secret.hash for secret in everywhere)),
        jwks=client["jwks"] or application.jwks or {},
        service_user=(client["service_user_id"], client["service_user__ver"])
        if client["service_user__active"]
        else None,
        can_introspect=application.can_introspect,
    )


def _is_live_secret(row: dict[str, Any], now: datetime) -> bool:
    """A client without any secret still has one row."""
    if row["secrets__hash"] is None or row["secrets__revoked_at"] is not None:
        return False
    expires: datetime | None = row["secrets__expires_at"]
    return expires is None or now < expires


async def is_spent(*, assertion_id: str) -> bool:
    """Whether a client assertion was used before."""
    return await UsedAssertion.filter(id=assertion_id).exists()


async def published_keys() -> list[SigningKey]:
    """Every key whose public half the world may need: next, active and lately retired."""
    return await SigningKey.all().order_by("created_at", "id")


async def active_key() -> SigningKey:
    """The key that signs. Raises `DoesNotExist` before the tenant's keys were made."""
    return await SigningKey.get(state=KeyState.ACTIVE)


async def platform_keys() -> list[PlatformKey]:
    """As `published_keys`, for operators' tokens; needs no tenant in scope."""
    return await PlatformKey.all().order_by("created_at", "kid")


async def active_platform_key() -> PlatformKey:
    """The key that signs operators' tokens. Raises `DoesNotExist` before the platform's keys were made."""
    return await PlatformKey.get(state=PlatformKeyState.ACTIVE)


async def enabled_operator(*, client_id: str) -> OperatorClient | None:
    """The operator's client unless it is unknown or disabled."""
    return await OperatorClient.get_or_none(client_id=client_id, disabled_at=None)

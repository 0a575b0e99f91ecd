"""A tenant's own identity providers: set up, changed, switched off; people linked to those they are there."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from tenants.branches.models import Branch
from tenants.core.actor import ActorKind
from tenants.core.errors import Forbidden, Invalid, Missing, Taken, WrongState
from tenants.core.permissions import Permission
from tenants.core.texts import required
from tenants.core.work import Work
from tenants.identity.giving import refuse_acting_beyond, refuse_more_than_held
from tenants.identity.models import Role, User
from tenants.identity.models_federation import ExternalIdentity, IdentityProvider, MappedAssignment, RoleRule
from tenants.identity.queries_federation import KEY
from tenants.identity.service.federation import SECRET_PURPOSE, take_back

MOST_RULES: Final = 200
MOST_SCOPES: Final = 20
_SCOPE: Final = re.compile(r"[\x21\x23-\x5b\x5d-\x7e]{1,100}")


@dataclass(frozen=True, slots=True)
class NewRule:
    """A value of the role claim, the role that follows from it, and over which branch; without one everywhere."""

    value: str
    role_code: str
    branch_code: str | None = None


async def create_provider(
    *,
    work: Work,
    key: str,
    name: str,
    issuer: str,
    client_id: str,
    client_secret: str,
    scopes: Sequence[str] = (),
    role_claim: str | None = None,
    role_rules: Sequence[NewRule] = (),
    creates_accounts: bool = False,
    trusts_second_factor: bool = False,
) -> IdentityProvider:
    """A provider through which people may sign in from now on. `key`, its name in addresses, never changes.

    Raises `Forbidden` unless the permission reaches the whole tenant, as the provider will, and `MoreThanHeld`.
    """
    if not work.actor.reach(Permission.IDENTITY_PROVIDER_MANAGE).everything:
        raise Forbidden(permission=Permission.IDENTITY_PROVIDER_MANAGE.value)
    if not KEY.fullmatch(key):
        raise Invalid(field=("key",), detail=KEY.pattern)
    if await IdentityProvider.filter(key=key).exists():
        raise Taken(field=("key",))
    provider = IdentityProvider(
        key=key,
        name=required(name, field="name", limit=120),
        issuer=_issuer(issuer),
        client_id=_printable(client_id, field="client_id", limit=255),
        secret_sealed=_sealed(work, client_secret),
        secret_set_at=work.now,
        scopes=_scopes(scopes),
        role_claim=_claim(role_claim),
        creates_accounts=creates_accounts,
        trusts_second_factor=trusts_second_factor,
    )
    await provider.save()
    await _replace_rules(work, provider, role_rules)
    return provider


async def update_provider(
    *,
    work: Work,
    provider: IdentityProvider,
    name: str | None = None,
    client_id: str | None = None,
    scopes: Sequence[str] | None = None,
    role_claim: str | None = None,
    role_rules: Sequence[NewRule] | None = None,
    creates_accounts: bool | None = None,
    trusts_second_factor: bool | None = None,
) -> IdentityProvider:
    """Changes what is given. Rules are replaced as a whole, and hold from each person's next sign-in on."""
    if name is not None:
        provider.name = required(name, field="name", limit=120)
    if client_id is not None:
        provider.client_id = _printable(client_id, field="client_id", limit=255)
    if scopes is not None:
        provider.scopes = _scopes(scopes)
    if role_claim is not None:
        provider.role_claim = _claim(role_claim)
    provider.creates_accounts = provider.creates_accounts if creates_accounts is None else creates_accounts
    if trusts_second_factor is not None:
        provider.trusts_second_factor = trusts_second_factor
    await provider.save()
    if role_rules is not None:
        await _replace_rules(work, provider, role_rules)
    return provider


async def set_provider_active(*, work: Work, provider: IdentityProvider, active: bool) -> IdentityProvider:  # noqa: ARG001
    """Stops new sign-ins through it at once, or lets them in again."""
    if provider.active == active:
        raise WrongState(state="ACTIVE" if active else "DISABLED")
    provider.active = active
    await provider.save()
    return provider


async def set_secret(*, work: Work, provider: IdentityProvider, client_secret: str) -> IdentityProvider:
    """Another secret from now on, as the provider gave it out."""
    provider.secret_sealed, provider.secret_set_at = _sealed(work, client_secret), work.now
    await provider.save()
    return provider


async def link_identity(*, work: Work, provider: IdentityProvider, sub: str, user: User) -> ExternalIdentity:
    """From now on whoever is `sub` there signs in as this person.

    Raises `MoreThanHeld` for a person with more rights than the actor, since the link lets somebody act as them.
    """
    if user.kind is not ActorKind.PERSON:
        raise Invalid(field=("user_id",), detail=ActorKind.PERSON.value)
    await refuse_acting_beyond(work=work, user=user, field="user_id")
    known = _printable(sub, field="sub", limit=255)
    identity = await ExternalIdentity.get_or_none(provider_id=provider.id, sub=known)
    if identity is None:
        identity = ExternalIdentity(provider=provider, sub=known, user=user)
    elif identity.active:
        raise Taken(field=("sub",))
    identity.user, identity.active = user, True
    await identity.save()
    return identity


async def unlink_identity(*, work: Work, identity: ExternalIdentity) -> ExternalIdentity:
    """The person signs in so no more, and what the provider's rules gave them ends today.
    Raises `LastAdministrator`.

    The link stays, switched off, so that the next sign-in there makes no second account of the person.
    """
    if not identity.active:
        raise WrongState(state="UNLINKED")
    for mapped in await MappedAssignment.filter(identity_id=identity.id).prefetch_related("assignment"):
        await take_back(work=work, mapped=mapped)
    identity.active = False
    await identity.save()
    return identity


async def _replace_rules(work: Work, provider: IdentityProvider, wanted: Sequence[NewRule]) -> None:
    if len(wanted) > MOST_RULES:
        raise Invalid(field=("role_rules",), detail=f"0–{MOST_RULES}")
    due = {
        (rule.value, rule.role_id, rule.branch_id): rule for rule in [await _rule(work, provider, w) for w in wanted]
    }
    for rule in await RoleRule.filter(provider_id=provider.id):
        if due.pop((rule.value, rule.role_id, rule.branch_id), None) is None:
            await rule.delete()
    for rule in due.values():
        await rule.save()


async def _rule(work: Work, provider: IdentityProvider, wanted: NewRule) -> RoleRule:
    value = _printable(wanted.value, field="role_rules", limit=200)
    role = await Role.get_or_none(code=_printable(wanted.role_code, field="role_rules", limit=64))
    code = _printable(wanted.branch_code, field="role_rules", limit=64) if wanted.branch_code else None
    branch = await Branch.get_or_none(code=code) if code else None
    if role is None or (code and branch is None):
        raise Missing(field=("role_rules",))
    refuse_more_than_held(
        actor=work.actor,
        permissions=role.permissions,
        over=branch.path if branch else None,
        field="role_rules",
    )
    return RoleRule(provider=provider, value=value, role=role, branch=branch)


def _claim(name: str | None) -> str | None:
    return _printable(name, field="role_claim", limit=120) if name else None


def _issuer(text: str) -> str:
    """OpenID Connect Core §2: https, without query and fragment. http is for a provider on this machine, in tests."""
    issuer = _printable(text, field="issuer", limit=500)
    try:
        parts = urlsplit(issuer)
        is_known = parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in ("127.0.0.1", "::1"))
        is_good = is_known and parts.hostname and "@" not in parts.netloc and not parts.query and not parts.fragment
    except ValueError:
        is_good = False
    if not is_good or not issuer.isascii() or " " in issuer:
        raise Invalid(field=("issuer",), detail="https://")
    return issuer


def _scopes(given: Sequence[str]) -> list[str]:
    """RFC 6749 §3.3. `openid` is always asked for."""
    if len(given) > MOST_SCOPES or not all(map(_SCOPE.fullmatch, given)):
        raise Invalid(field=("scopes",), detail=_SCOPE.pattern)
    return sorted({*given} - {"openid"})


def _sealed(work: Work, secret: str) -> str:
    text = _printable(secret, field="client_secret", limit=500)
    return work.vault.seal(tenant_id=work.tenant.id, purpose=SECRET_PURPOSE, data=text.encode())


def _printable(text: str, *, field: str, limit: int) -> str:
    """Names of others' systems, which are compared letter by letter."""
    kept = required(text, field=field, limit=limit)
    if kept != text or not kept.isprintable():
        raise Invalid(field=(field,), detail="U+0020–")
    return kept

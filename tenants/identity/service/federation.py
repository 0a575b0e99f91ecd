"""Letting in whoever a tenant's own identity provider vouches for."""

from collections.abc import Collection
from contextlib import suppress
from dataclasses import dataclass
from uuid import UUID

from tenants.core.actor import ActorKind
from tenants.core.crypto import fingerprint
from tenants.core.errors import Refusal, Taken, WrongState
from tenants.core.texts import cleaned
from tenants.core.work import Work
from tenants.identity.models import Assignment, User
from tenants.identity.models_federation import ExternalIdentity, IdentityProvider, MappedAssignment, RoleRule
from tenants.identity.service import assign_role, create_user
from tenants.identity.service.administrators import LastAdministrator
from tenants.identity.service.roles import end_assignment

NAME_MOST = 120
SECRET_PURPOSE = "identity-provider"  # noqa: S105 - a name


@dataclass(frozen=True, slots=True)
class Arrival:
    """Somebody a provider vouches for: `sub` there, the name told, and what their role claim holds."""

    provider_id: UUID
    sub: str
    name: str | None
    values: Collection[str]


async def admit_arrival(*, work: Work, arrival: Arrival) -> User | None:
    """The account linked to (provider, sub), with the roles that follow from the claim today.

    None when the provider, the link or the account is disabled, or nobody is linked and the provider makes no accounts.
    """
    provider = await IdentityProvider.get_or_none(id=arrival.provider_id, active=True)
    if provider is None:
        return None
    identity = await _linked(arrival)
    if identity is None and provider.creates_accounts:
        identity = await _first_time(work, provider, arrival)
    if identity is None or not identity.active or not identity.user.active:
        return None
    await _refresh_roles(work, identity, arrival.values)
    return identity.user


async def _linked(arrival: Arrival) -> ExternalIdentity | None:
    """Locked, so that two sign-ins of one person take turns."""
    found = ExternalIdentity.filter(provider_id=arrival.provider_id, sub=arrival.sub).select_for_update(no_key=True)
    identity = await found.first()
    if identity is not None:
        await identity.fetch_related("user")
    return identity


async def _first_time(work: Work, provider: IdentityProvider, arrival: Arrival) -> ExternalIdentity:
    """The provider's row is what first sign-ins wait for: of two of one person the second finds the first's account."""
    await IdentityProvider.filter(id=provider.id).select_for_update(no_key=True).first()
    known = await _linked(arrival)
    if known is not None:
        return known
    work.reason = f"first sign-in through {provider.key}"
    # Not the name there: what a provider calls somebody may be what another person is called here.
    username = f"{provider.key}+{fingerprint(arrival.sub)[:20]}"
    shown = _shown_name(arrival) or username
    user = await create_user(work=work, username=username, display_name=shown, kind=ActorKind.PERSON)
    identity = ExternalIdentity(provider=provider, sub=arrival.sub, user=user)
    await identity.save()
    return identity


def _shown_name(arrival: Arrival) -> str | None:
    """The name told there unless it is none that we keep."""
    try:
        return cleaned((arrival.name or "")[:NAME_MOST], field="name", limit=NAME_MOST)
    except Refusal:
        return None


async def _refresh_roles(work: Work, identity: ExternalIdentity, values: Collection[str]) -> None:
    """What the rules gave before and give no more ends today; what was given by hand stays as it is.

    So does what makes somebody the last administrator: that is not lost by signing in. A role that is held so by hand,
    or is out of use, is passed over.
    """
    rules = await RoleRule.filter(provider_id=identity.provider_id, value__in=list(values)).prefetch_related(
        "role", "branch"
    )
    due = {(rule.role_id, rule.branch_id): rule for rule in rules}
    for mapped in await MappedAssignment.filter(identity_id=identity.id).prefetch_related("assignment"):
        given = mapped.assignment
        holds = given.valid_until is None or given.valid_until > work.today
        if holds and due.pop((given.role_id, given.branch_id), None) is not None:
            continue
        with suppress(LastAdministrator):
            await take_back(work=work, mapped=mapped)
    for rule in due.values():
        with suppress(Taken, WrongState):
            made = await assign_role(
                work=work, user=identity.user, role=rule.role, branch=rule.branch, valid_from=work.today
            )
            await MappedAssignment(identity=identity, assignment=made).save()


async def take_back(*, work: Work, mapped: MappedAssignment) -> None:
    """Ends today what a rule gave. Raises `LastAdministrator`."""
    given: Assignment = mapped.assignment
    if given.valid_until is None or given.valid_until > work.today:
        await end_assignment(work=work, assignment=given, on=work.today)
    await mapped.delete()

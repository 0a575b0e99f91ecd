"""Changes to the tenant's own identity providers, and to who is whom there."""

from typing import Any

import strawberry

import schema.federation.types  # noqa: F401 - the doors give these types
from schema.core.doors import door
from schema.core.ids import Key
from schema.core.inputs import expected_version, given, given_field, optional, ref, subject
from tenants.core.permissions import Permission
from tenants.core.work import Work
from tenants.identity import models_federation
from tenants.identity.queries_federation import EXTERNAL_IDENTITIES, IDENTITY_PROVIDERS
from tenants.identity.service import providers
from tenants.identity.service.providers import NewRule
from tenants.identity.sources import USERS

MANAGE = Permission.IDENTITY_PROVIDER_MANAGE


@strawberry.input(description="A role that follows from a value of the role claim.")
class RoleRuleInput:
    value: str = given_field("The value, letter by letter, at most 200 characters.")
    role_code: str = given_field("Code of the role; you must hold all of it yourself as far as it would reach.")
    branch_code: str | None = optional("Code of the branch at the top of its subtree; the whole tenant if left out.")


@strawberry.input(description="An identity provider to let people sign in through.")
class CreateIdentityProviderInput:
    key: str = given_field("Its name in addresses: lower-case letters, digits and -, at most 40; never changes.")
    name: str = given_field("Name on its button of the sign-in page, at most 120 characters.")
    issuer: str = given_field("Its issuer as its discovery document writes it, https; never changes.")
    client_id: str = given_field("What we are called there.")
    client_secret: str = given_field("The secret it gave out for us; kept sealed and never shown.")
    scopes: list[str] | None = optional("Scopes to ask for beside `openid`, at most 20.")
    role_claim: str | None = optional("The claim of its ID tokens that the role rules look at, e.g. `groups`.")
    role_rules: list[RoleRuleInput] | None = optional("Which roles follow, at most 200 rules.")
    creates_accounts: bool | None = optional("Whether somebody unknown gets an account; not, if left out.")
    trusts_second_factor: bool | None = optional("Whether its `mfa` stands for our second step; not, if left out.")


@strawberry.input(description="Changes to an identity provider. What is left out or null stays; an empty text clears.")
class UpdateIdentityProviderInput:
    identity_provider_id: Key = subject(IDENTITY_PROVIDERS)
    expected_version: int = expected_version()
    name: str | None = optional("Name on its button of the sign-in page.")
    client_id: str | None = optional("What we are called there.")
    scopes: list[str] | None = optional("Scopes to ask for beside `openid`.")
    role_claim: str | None = optional("The claim of its ID tokens that the role rules look at.")
    role_rules: list[RoleRuleInput] | None = optional("All rules there shall be, in place of those there are.")
    creates_accounts: bool | None = optional("Whether somebody unknown gets an account.")
    trusts_second_factor: bool | None = optional("Whether its `mfa` stands for our second step.")


@strawberry.input(description="An identity provider to switch off.")
class DisableIdentityProviderInput:
    identity_provider_id: Key = subject(IDENTITY_PROVIDERS)
    expected_version: int = expected_version()
    reason: str = given_field("Why; kept in the trail.")


@strawberry.input(description="An identity provider to switch on again.")
class EnableIdentityProviderInput:
    identity_provider_id: Key = subject(IDENTITY_PROVIDERS)
    expected_version: int = expected_version()
    reason: str = given_field("Why; kept in the trail.")


@strawberry.input(description="Another secret of an identity provider.")
class ReplaceIdentityProviderSecretInput:
    identity_provider_id: Key = subject(IDENTITY_PROVIDERS)
    expected_version: int = expected_version()
    client_secret: str = given_field("The secret it gave out for us; kept sealed and never shown.")


@strawberry.input(description="Somebody there and somebody here who are one.")
class LinkIdentityInput:
    identity_provider_id: Key = subject(IDENTITY_PROVIDERS)
    sub: str = given_field("Who they are there (`sub`), letter by letter, at most 255 characters.")
    user_id: Key = ref(USERS, "Whose account it is; you must hold all rights of theirs yourself.")
    reason: str | None = optional("Why; kept in the trail.")


@strawberry.input(description="A link to switch off.")
class UnlinkIdentityInput:
    external_identity_id: Key = subject(EXTERNAL_IDENTITIES)
    expected_version: int = expected_version()
    reason: str = given_field("Why; kept in the trail.")


def _given(input: object) -> dict[str, Any]:
    members = given(input)
    if "role_rules" in members:
        members["role_rules"] = [NewRule(**rule) for rule in members["role_rules"]]
    return members


@door(MANAGE, gives=IDENTITY_PROVIDERS, payload="identity_provider")
async def create_identity_provider(
    work: Work, input: CreateIdentityProviderInput
) -> models_federation.IdentityProvider:
    """Lets people sign in through a provider of the tenant's own."""
    return await providers.create_provider(work=work, **_given(input))


@door(MANAGE, gives=IDENTITY_PROVIDERS, payload="identity_provider", subject=IDENTITY_PROVIDERS)
async def update_identity_provider(
    work: Work, provider: models_federation.IdentityProvider, input: UpdateIdentityProviderInput
) -> models_federation.IdentityProvider:
    """Changes a provider; role rules hold from each person's next sign-in on."""
    return await providers.update_provider(work=work, provider=provider, **_given(input))


@door(MANAGE, gives=IDENTITY_PROVIDERS, payload="identity_provider", subject=IDENTITY_PROVIDERS)
async def disable_identity_provider(
    work: Work,
    provider: models_federation.IdentityProvider,
    input: DisableIdentityProviderInput,  # noqa: ARG001 - the door has read it
) -> models_federation.IdentityProvider:
    """Stops new sign-ins through a provider at once; who is signed in stays so."""
    return await providers.set_provider_active(work=work, provider=provider, active=False)


@door(MANAGE, gives=IDENTITY_PROVIDERS, payload="identity_provider", subject=IDENTITY_PROVIDERS)
async def enable_identity_provider(
    work: Work,
    provider: models_federation.IdentityProvider,
    input: EnableIdentityProviderInput,  # noqa: ARG001 - the door has read it
) -> models_federation.IdentityProvider:
    """Lets people sign in through a provider again."""
    return await providers.set_provider_active(work=work, provider=provider, active=True)


@door(MANAGE, gives=IDENTITY_PROVIDERS, payload="identity_provider", subject=IDENTITY_PROVIDERS)
async def replace_identity_provider_secret(
    work: Work, provider: models_federation.IdentityProvider, input: ReplaceIdentityProviderSecretInput
) -> models_federation.IdentityProvider:
    """Takes over another secret, as the provider gave it out, from now on."""
    return await providers.set_secret(work=work, provider=provider, **given(input))


@door(MANAGE, gives=EXTERNAL_IDENTITIES, payload="external_identity", subject=IDENTITY_PROVIDERS)
async def link_identity(
    work: Work, provider: models_federation.IdentityProvider, input: LinkIdentityInput
) -> models_federation.ExternalIdentity:
    """From now on whoever is `sub` there signs in as this person."""
    user = await work.find(source=USERS, id=input.user_id, field="user_id")
    return await providers.link_identity(work=work, provider=provider, sub=input.sub, user=user)


@door(MANAGE, gives=EXTERNAL_IDENTITIES, payload="external_identity", subject=EXTERNAL_IDENTITIES)
async def unlink_identity(
    work: Work,
    identity: models_federation.ExternalIdentity,
    input: UnlinkIdentityInput,  # noqa: ARG001 - the door has read it
) -> models_federation.ExternalIdentity:
    """The person signs in so no more, and the roles that followed from it end today."""
    return await providers.unlink_identity(work=work, identity=identity)


MUTATIONS = [
    create_identity_provider.field,
    update_identity_provider.field,
    disable_identity_provider.field,
    enable_identity_provider.field,
    replace_identity_provider_secret.field,
    link_identity.field,
    unlink_identity.field,
]

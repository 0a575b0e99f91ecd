"""The tenant's own identity providers as callers see them."""

from datetime import datetime
from typing import Annotated

import strawberry

from schema.core.connections import Connection
from schema.core.declare import column, entity, few, many, one
from schema.core.nodes import Node, Versioned
from tenants.branches.queries import BRANCHES
from tenants.core.selecting import Order
from tenants.identity.queries_federation import EXTERNAL_IDENTITIES, IDENTITY_PROVIDERS, ROLE_RULES
from tenants.identity.sources import ROLES, USERS

LazyBranch = Annotated["Branch", strawberry.lazy("schema.branches.types")]  # type: ignore[name-defined] # noqa: F821
LazyRole = Annotated["Role", strawberry.lazy("schema.identity.types")]  # type: ignore[name-defined] # noqa: F821
LazyUser = Annotated["User", strawberry.lazy("schema.identity.types")]  # type: ignore[name-defined] # noqa: F821


@entity(ROLE_RULES)
class RoleRule(Node, Versioned):
    """A role that follows from what a provider's token says, anew at each sign-in."""

    value: str = column(description="What the provider's role claim holds, letter by letter.")
    role: LazyRole | None = one(ROLES, key="role_id", description="The role that follows from it.")
    branch: LazyBranch | None = one(
        BRANCHES, key="branch_id", reference=True, description="Top of the subtree; null for the whole tenant."
    )


@entity(EXTERNAL_IDENTITIES)
class ExternalIdentity(Node, Versioned):
    """Somebody as a provider knows them, and whose account here that is."""

    sub: str = column(description="Who they are there (`sub`); never their e-mail address or name.")
    provider: "IdentityProvider" = one(IDENTITY_PROVIDERS, key="provider_id", description="The provider.")
    user: LazyUser = one(USERS, key="user_id", reference=True, description="Whose account it is.")
    active: bool = column(description="Whether it signs them in.")
    linked_at: datetime = column(name="created_at", description="When it was first linked.")


@entity(IDENTITY_PROVIDERS)
class IdentityProvider(Node, Versioned):
    """An OpenID provider of the tenant's own, believed at sign-in and nowhere else. Its secret is never shown."""

    key: str = column(
        description="Its name in addresses; answers come back to `…/t/{slug}/federation/{key}/callback`.",
        filters=True,
        orders=True,
    )
    name: str = column(description="Name on its button of the sign-in page.")
    issuer: str = column(description="Its issuer, letter by letter; never changes.")
    client_id: str = column(description="What we are called there.")
    secret_set_at: datetime = column(description="When its secret was last set.")
    scopes: list[str] = column(description="Scopes asked for beside `openid`.")
    role_claim: str | None = column(description="The claim of its ID tokens that the role rules look at.")
    role_rules: list[RoleRule] = few(
        ROLE_RULES, key="provider_id", order=[Order("value"), Order("id")], description="Which roles follow."
    )
    creates_accounts: bool = column(description="Whether somebody unknown gets an account at their first sign-in.")
    trusts_second_factor: bool = column(
        description="Whether its `mfa` (RFC 8176) stands for the second step that a role asks for."
    )
    active: bool = column(description="Whether people may sign in through it.")
    identities: Connection[ExternalIdentity] = many(
        EXTERNAL_IDENTITIES, key="provider_id", order=[Order("sub")], description="Whom it signs in."
    )

"""Programs as the tenant's headquarters sees them: applications let in, keys given out."""

from collections.abc import Sequence
from datetime import datetime
from typing import Annotated
from uuid import UUID

import strawberry

from schema.core.connections import PageInfo
from schema.core.context import Context
from schema.core.declare import column, computed, entity, link, one
from schema.core.enums import graphql_enum
from schema.core.nodes import Node, Versioned
from schema.core.rows import Row
from tenants.identity.programs import API_KEYS, INSTALLATIONS, last_uses
from tenants.identity.sources import USERS
from tenants.registry.applications import application_names
from tenants.registry.models import ApplicationKind

graphql_enum(ApplicationKind)

LazyUser = Annotated["User", strawberry.lazy("schema.identity.types")]  # type: ignore[name-defined] # noqa: F821


async def _names(rows: Sequence[Row], _context: Context) -> list[str]:
    found = await application_names(client_ids=[row.value("client_id") for row in rows])
    return [found[row.value("client_id")] for row in rows]


@entity(INSTALLATIONS)
class Installation(Node, Versioned):
    """An application as this tenant lets it in."""

    client_id: str = column(description="The application's id, the same at every tenant.", filters=True, orders=True)
    name: str = computed(_names, needs=["client_id"], description="The application's name.")
    scopes: list[str] = column(description="What it may do at most, e.g. `customer:read`.")
    trusted_documents_only: bool = column(
        description="Whether the tenant lets it run only the documents registered for it. The platform may ask for "
        "that too."
    )
    service_account: LazyUser | None = one(
        USERS, key="service_user_id", reference=True, description="Whom it acts as when it signs in by itself."
    )
    uninstalled_at: datetime | None = column(description="When it was shut out; null while it is let in.")


async def _last_used(rows: Sequence[Row], _context: Context) -> list[datetime | None]:
    found = await last_uses(key_ids=[row.record["id"] for row in rows])
    return [found.get(row.record["id"]) for row in rows]


@entity(API_KEYS)
class ApiKey(Node, Versioned):
    """A long secret by which a program comes in; it was shown once, and only its hash is kept."""

    name: str = column(description="What it is for.")
    last4: str = column(description="Its last four characters.")
    service_account: LazyUser = one(USERS, key="user_id", filters=True, reference=True, description="Who comes in.")
    scopes: list[str] = column(description="What it lets the account do at most, e.g. `customer:read`.")
    created_at: datetime = column(description="When it was made.")
    expires_at: datetime = column(description="When it ends by itself.")
    replaced_at: datetime | None = column(description="When another was made in its place; null while it is the last.")
    revoked_at: datetime | None = column(description="When it was ended before that; null otherwise.")
    last_used_at: datetime | None = computed(
        _last_used, needs=["id"], description="When it was last used, within a minute; null when it never was."
    )


@strawberry.type(description="A program that the tenant may install.")
class AvailableApplication:
    client_id: str = strawberry.field(description="Its id; hand it to `installApplication`.")
    name: str = strawberry.field(description="Its name for people.")
    publisher: str = strawberry.field(description="Who makes it and answers for it.")
    home_page: str | None = strawberry.field(description="Where to read about it.")
    kind: ApplicationKind = strawberry.field(description="Who stands behind it; people are asked for THIRD_PARTY.")
    grant_types: list[str] = strawberry.field(
        description="How it comes in: with people (`authorization_code`) or by itself (`client_credentials`)."
    )
    scopes: list[str] = strawberry.field(description="The most that it may be let do.")
    trusted_documents_only: bool = strawberry.field(
        description="Whether it may run only the documents that were registered for it."
    )
    installation: Installation | None = link(
        lambda offer: (INSTALLATIONS, offer.installed) if offer.installed else None,
        description="Its installation here; null when it is not installed.",
    )
    installed: strawberry.Private[UUID | None] = None


@strawberry.type(description="One page of programs that the tenant may install.")
class AvailableApplicationConnection:
    nodes: list[AvailableApplication] = strawberry.field(description="The programs, by their ids.")
    page_info: PageInfo = strawberry.field(description="Where this page stands in the list.")

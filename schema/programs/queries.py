"""Root fields on programs."""

from typing import Annotated

import strawberry

from schema.core.connections import Connection
from schema.core.context import Context
from schema.core.declare import connection
from schema.core.keyed_pages import opened, page_by_key
from schema.core.paging import page_size
from schema.programs.types import ApiKey, AvailableApplication, AvailableApplicationConnection, Installation
from tenants.core.permissions import Permission
from tenants.core.selecting import Order
from tenants.identity.programs import API_KEYS, INSTALLATIONS, installations_of
from tenants.registry.applications import applications_page


async def _available(
    info: strawberry.Info,
    first: Annotated[int | None, strawberry.argument(description="How many, at most 250; 25 if left out.")] = None,
    after: Annotated[str | None, strawberry.argument(description="Begin behind this cursor.")] = None,
) -> AvailableApplicationConnection:
    context: Context = info.context
    context.actor.require(Permission.APPLICATION_READ)
    size = page_size(first, None)
    rows = await applications_page(after=opened(after), limit=size + 1, enabled=True)
    shown, page = page_by_key(rows, size=size, key=lambda row: row.client_id, is_first=after is None)
    installed = await installations_of(client_ids=[row.client_id for row in shown])
    offers = [
        AvailableApplication(
            client_id=row.client_id,
            name=row.name,
            publisher=row.publisher,
            home_page=row.home_page,
            kind=row.kind,
            grant_types=row.grant_types,
            scopes=row.scopes,
            trusted_documents_only=row.trusted_documents_only,
            installation=None,
            installed=installed.get(row.client_id),
        )
        for row in shown
    ]
    return AvailableApplicationConnection(nodes=offers, page_info=page)


@strawberry.type
class ProgramQueries:
    available_applications: AvailableApplicationConnection = strawberry.field(
        resolver=_available, description="The programs that the platform's operators registered, by their ids."
    )
    installations: Connection[Installation] = connection(
        INSTALLATIONS, order=[Order("client_id")], description="The applications let in here, or shut out again."
    )
    api_keys: Connection[ApiKey] = connection(
        API_KEYS, order=[Order("id", descending=True)], description="The API keys, the latest first."
    )

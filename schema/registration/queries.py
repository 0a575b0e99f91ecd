"""What operators can read of applications."""

from typing import Annotated

import strawberry

from schema.core.keyed_pages import opened, page_by_key
from schema.core.paging import page_size
from schema.registration.types import Application, ApplicationConnection, application_of
from tenants.registry.applications import applications_page, registered_application


async def _applications(
    first: Annotated[int | None, strawberry.argument(description="How many, at most 250; 25 if left out.")] = None,
    after: Annotated[str | None, strawberry.argument(description="Begin behind this cursor.")] = None,
) -> ApplicationConnection:
    size = page_size(first, None)
    rows = await applications_page(after=opened(after), limit=size + 1)
    shown, page = page_by_key(rows, size=size, key=lambda row: row.client_id, is_first=after is None)
    return ApplicationConnection(nodes=[application_of(row) for row in shown], page_info=page)


async def _application(
    client_id: Annotated[str, strawberry.argument(description="Its id.")],
) -> Application | None:
    row = await registered_application(client_id=client_id)
    return application_of(row) if row else None


@strawberry.type
class ApplicationQueries:
    applications: ApplicationConnection = strawberry.field(
        resolver=_applications, description="The programs that tenants may install, by their ids."
    )
    application: Application | None = strawberry.field(
        resolver=_application, description="One of them; null when there is none."
    )

"""Applications as the platform's operators see them."""

from datetime import datetime

import strawberry

from schema.core.connections import PageInfo
from schema.core.enums import graphql_enums
from schema.core.scalars import JSON
from schema.registry.errors import PlatformError
from tenants.registry import models
from tenants.registry.methods import ClientAuthMethod
from tenants.registry.models import ApplicationKind

graphql_enums(ApplicationKind, ClientAuthMethod)


@strawberry.type(description="A program that tenants may install.")
class Application:
    client_id: str = strawberry.field(description="Its id at every tenant's issuer; never changes.")
    name: str = strawberry.field(description="Its name for people, as the consent page tells it.")
    publisher: str = strawberry.field(description="Who makes it and answers for it.")
    home_page: str | None = strawberry.field(description="Where to read about it.")
    kind: ApplicationKind = strawberry.field(description="Who stands behind it; people are asked for THIRD_PARTY.")
    auth_method: ClientAuthMethod = strawberry.field(description="How it proves itself at the token endpoint.")
    jwks: JSON | None = strawberry.field(description="Its public keys, where a key is the proof.")
    grant_types: list[str] = strawberry.field(description="The OAuth grants it may use.")
    scopes: list[str] = strawberry.field(description="The most that any tenant may let it do.")
    redirect_uris: list[str] = strawberry.field(description="Where people are sent back to, letter by letter.")
    post_logout_redirect_uris: list[str] = strawberry.field(description="The same after signing out.")
    can_introspect: bool = strawberry.field(description="Whether it may ask about other clients' tokens.")
    trusted_documents_only: bool = strawberry.field(
        description="Whether it may run only the documents that were registered for it."
    )
    created_at: datetime = strawberry.field(description="When it was registered.")
    disabled_at: datetime | None = strawberry.field(
        description="When it was shut out everywhere; null while it is not."
    )


def application_of(row: models.Application) -> Application:
    """The registry's row as operators see it."""
    return Application(
        client_id=row.client_id,
        name=row.name,
        publisher=row.publisher,
        home_page=row.home_page,
        kind=row.kind,
        auth_method=row.auth_method,
        jwks=JSON(row.jwks) if row.jwks is not None else None,
        grant_types=row.grant_types,
        scopes=row.scopes,
        redirect_uris=row.redirect_uris,
        post_logout_redirect_uris=row.post_logout_redirect_uris,
        can_introspect=row.can_introspect,
        trusted_documents_only=row.trusted_documents_only,
        created_at=row.created_at,
        disabled_at=row.disabled_at,
    )


@strawberry.type(description="One page of applications.")
class ApplicationConnection:
    nodes: list[Application] = strawberry.field(description="The applications, by their ids.")
    page_info: PageInfo = strawberry.field(description="Where this page stands in the list.")


@strawberry.type(description="What came of a change to an application.")
class ApplicationPayload:
    application: Application | None = strawberry.field(description="The application as it is now; null when refused.")
    secret: str | None = strawberry.field(
        description="Its new secret, shown now and never again; null where none was made, and in a dry run."
    )
    user_errors: list[PlatformError] = strawberry.field(description="Why it was refused; empty when done.")


@strawberry.type(description="What came of registering documents.")
class DocumentsPayload:
    document_ids: list[str] = strawberry.field(
        description="What to send as `documentId`, in the order of the documents; empty when refused."
    )
    user_errors: list[PlatformError] = strawberry.field(
        description="Why they were refused, all of them; empty when done."
    )

"""What operators can change about applications."""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Annotated, Any

import strawberry

from schema.core.inputs import given, given_field, optional
from schema.core.scalars import JSON
from schema.registration.documents import refuse_bad_document
from schema.registration.types import ApplicationPayload, DocumentsPayload, application_of
from schema.registry.context import PlatformContext
from schema.registry.errors import platform_error
from tenants.core.errors import Invalid, Refusal
from tenants.core.permissions import Permission
from tenants.identity.registration import Registration
from tenants.identity.service import applications, documents
from tenants.identity.service.applications import MAX_OVERLAP, OVERLAP, Registered
from tenants.registry.methods import ClientAuthMethod
from tenants.registry.models import ApplicationKind

DryRun = Annotated[bool, strawberry.argument(description="Checks everything, returns errors, keeps nothing.")]
_HOURS = timedelta(hours=1)
_SCOPES = "The most that any tenant may let it do: permissions such as `customer:read`."
_REDIRECTS = "Where people are sent back to: https, or http at 127.0.0.1 or [::1], where any port will do."
_GRANTS = "Of `authorization_code`, `refresh_token`, `client_credentials`."
_ONLY = "Whether it may run only the documents registered for it."
_INTROSPECT = "Whether it may ask about other clients' tokens."
_HOME = "An https address to read about it."
_LOGOUT = "Where people are sent after signing out."
_JWKS = "Its public keys (RFC 7517), for PRIVATE_KEY_JWT."


@strawberry.input(description="A program to register.")
class RegisterApplicationInput:
    client_id: str | None = optional("Its id: 3 to 64 of a-z, 0-9 and . _ -; made up if left out.")
    name: str = given_field("Its name for people, at most 120 characters.")
    publisher: str = given_field("Who makes it and answers for it, at most 120 characters.")
    kind: ApplicationKind = given_field("Who stands behind it; people are asked for THIRD_PARTY.")
    auth_method: ClientAuthMethod = given_field("How it proves itself at the token endpoint.")
    grant_types: list[str] = given_field(_GRANTS)
    scopes: list[str] = given_field(_SCOPES)
    redirect_uris: list[str] | None = optional(_REDIRECTS)
    post_logout_redirect_uris: list[str] | None = optional(_LOGOUT)
    home_page: str | None = optional(_HOME)
    jwks: JSON | None = optional(_JWKS)
    can_introspect: bool | None = optional(_INTROSPECT)
    trusted_documents_only: bool | None = optional(_ONLY)


@strawberry.input(description="Changes to an application; what is left out or null stays.")
class UpdateApplicationInput:
    client_id: str = given_field("The application.")
    name: str | None = optional("Its name for people, at most 120 characters.")
    publisher: str | None = optional("Who makes it and answers for it, at most 120 characters.")
    grant_types: list[str] | None = optional(_GRANTS)
    scopes: list[str] | None = optional(_SCOPES)
    redirect_uris: list[str] | None = optional(_REDIRECTS)
    post_logout_redirect_uris: list[str] | None = optional(_LOGOUT)
    home_page: str | None = optional(_HOME)
    jwks: JSON | None = optional(_JWKS)
    can_introspect: bool | None = optional(_INTROSPECT)
    trusted_documents_only: bool | None = optional(_ONLY)


@strawberry.input(description="An application whose secret to replace.")
class RotateApplicationSecretInput:
    client_id: str = given_field("The application.")
    overlap_hours: int | None = optional(
        f"How long the secret before goes on, 0 to {MAX_OVERLAP // _HOURS}; {OVERLAP // _HOURS} if left out. "
        "One still older ends now."
    )


@strawberry.input(description="An application to shut out everywhere, or to let in again.")
class ApplicationInput:
    client_id: str = given_field("The application.")


@strawberry.input(description="Documents that an application runs.")
class RegisterDocumentsInput:
    client_id: str = given_field("The application.")
    documents: list[str] = given_field(f"The documents, letter by letter as they will run; at most {documents.MOST}.")


async def _register(
    info: strawberry.Info,
    input: Annotated[RegisterApplicationInput, strawberry.argument(description="What to do.")],
    dry_run: DryRun = False,
) -> ApplicationPayload:
    context: PlatformContext = info.context
    return await _payload(
        context,
        lambda: applications.register_application(
            client_id=input.client_id or None,
            registration=Registration(**_members(input)),
            now=context.now,
            dry_run=dry_run,
        ),
    )


async def _update(
    info: strawberry.Info,
    input: Annotated[UpdateApplicationInput, strawberry.argument(description="What to do.")],
    dry_run: DryRun = False,
) -> ApplicationPayload:
    async def work() -> Registered:
        changes = _members(input)
        return Registered(await applications.update_application(**_named(input), changes=changes, dry_run=dry_run))

    return await _payload(info.context, work)


async def _rotate(
    info: strawberry.Info,
    input: Annotated[RotateApplicationSecretInput, strawberry.argument(description="What to do.")],
    dry_run: DryRun = False,
) -> ApplicationPayload:
    context: PlatformContext = info.context
    hours = given(input, "client_id").get("overlap_hours", OVERLAP // _HOURS)
    return await _payload(
        context,
        lambda: applications.rotate_application_secret(
            **_named(input), now=context.now, overlap=hours * _HOURS, dry_run=dry_run
        ),
    )


async def _disable(
    info: strawberry.Info,
    input: Annotated[ApplicationInput, strawberry.argument(description="What to do.")],
    dry_run: DryRun = False,
) -> ApplicationPayload:
    context: PlatformContext = info.context

    async def work() -> Registered:
        return Registered(await applications.disable_application(**_named(input), now=context.now, dry_run=dry_run))

    return await _payload(context, work)


async def _enable(
    info: strawberry.Info,
    input: Annotated[ApplicationInput, strawberry.argument(description="What to do.")],
    dry_run: DryRun = False,
) -> ApplicationPayload:
    async def work() -> Registered:
        return Registered(await applications.enable_application(**_named(input), dry_run=dry_run))

    return await _payload(info.context, work)


async def _register_documents(
    info: strawberry.Info,
    input: Annotated[RegisterDocumentsInput, strawberry.argument(description="What to do.")],
    dry_run: DryRun = False,
) -> DocumentsPayload:
    context: PlatformContext = info.context
    try:
        for place, text in enumerate(input.documents[: documents.MOST]):
            refuse_bad_document(text, field=("documents", str(place)))
        hashes = await documents.register_documents(
            **_named(input), texts=input.documents, now=context.now, dry_run=dry_run
        )
    except Refusal as refusal:
        return DocumentsPayload(document_ids=[], user_errors=[platform_error(refusal, locale=context.locale)])
    return DocumentsPayload(document_ids=[f"sha256:{digest}" for digest in hashes], user_errors=[])


async def _payload(context: PlatformContext, work: Callable[[], Awaitable[Registered]]) -> ApplicationPayload:
    try:
        done = await work()
    except Refusal as refusal:
        error = platform_error(refusal, locale=context.locale)
        return ApplicationPayload(application=None, secret=None, user_errors=[error])
    return ApplicationPayload(application=application_of(done.application), secret=done.secret, user_errors=[])


def _named(input: Any) -> dict[str, str]:
    return {"client_id": input.client_id}


def _members(input: object) -> dict[str, Any]:
    """Members of a `Registration`. Raises `Invalid` for a scope that there is not."""
    members = {name: tuple(value) if isinstance(value, list) else value for name, value in given(input).items()}
    members.pop("client_id", None)
    try:
        scopes = {"scopes": tuple(map(Permission, members["scopes"]))} if "scopes" in members else {}
    except ValueError:
        raise Invalid(field=("scopes",), detail="permissions such as customer:read") from None
    return {**members, **scopes}


@strawberry.type
class ApplicationMutations:
    register_application: ApplicationPayload = strawberry.mutation(
        resolver=_register, description="Registers a program that tenants may install."
    )
    update_application: ApplicationPayload = strawberry.mutation(
        resolver=_update, description="Changes what an application is registered as, at every tenant at once."
    )
    rotate_application_secret: ApplicationPayload = strawberry.mutation(
        resolver=_rotate, description="Gives an application a new secret; the one before goes on for a while."
    )
    disable_application: ApplicationPayload = strawberry.mutation(
        resolver=_disable, description="Shuts an application out at every tenant, tokens included."
    )
    enable_application: ApplicationPayload = strawberry.mutation(
        resolver=_enable, description="Lets a disabled application in again wherever it is installed."
    )
    register_documents: DocumentsPayload = strawberry.mutation(
        resolver=_register_documents,
        description="Registers documents that an application may run; all of them or none.",
    )

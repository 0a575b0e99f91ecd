"""What operators can change."""

from collections.abc import Awaitable, Callable
from typing import Annotated
from uuid import UUID

import strawberry

from schema.core.inputs import given, given_field, optional
from schema.registry.context import PlatformContext
from schema.registry.errors import platform_error
from schema.registry.types import SupportKeyPayload, TenantKeyPayload, TenantPayload, tenant_of
from tenants.core.errors import NotFound, Refusal
from tenants.core.scope import TenantRef
from tenants.processes.first_key import DEFAULT_DAYS, issue_first_key
from tenants.processes.onboarding import NewTenant
from tenants.processes.support import enter_tenant
from tenants.registry import service
from tenants.registry.queries import registered_tenant

DryRun = Annotated[bool, strawberry.argument(description="Checks everything, returns errors, keeps nothing.")]


class OnboardingUnavailable(Refusal):
    """This server has no owner's login, so it cannot make schemas: onboard through one that has DATABASE_OWNER_URL."""

    code = "UNAVAILABLE"
    zh = "此服务器未配置数据库所有者账号，无法创建租户。"


@strawberry.input(description="A tenant to bring to life.")
class OnboardTenantInput:
    slug: str = given_field("Its name in addresses: lower-case letters, digits and hyphens; never changes.")
    name: str = given_field("Its name for people.")
    industry: str = given_field("Industry whose blueprint it begins with, one of `blueprints`.")
    locale: str | None = optional("Its language, e.g. `zh-CN`; the blueprint's if left out.")
    time_zone: str | None = optional("IANA time zone; the blueprint's if left out.")
    currency: str | None = optional("ISO 4217 code; the blueprint's if left out.")


@strawberry.input(description="A tenant to stop serving.")
class SuspendTenantInput:
    tenant_id: strawberry.ID = given_field("The tenant.")
    reason: str = given_field("Why; kept while it is suspended.")


@strawberry.input(description="A tenant to serve again.")
class ResumeTenantInput:
    tenant_id: strawberry.ID = given_field("The tenant.")


@strawberry.input(description="A first key for a new tenant's headquarters.")
class IssueTenantKeyInput:
    tenant_id: strawberry.ID = given_field("The tenant.")
    name: str = given_field("What it is for, at most 120 characters.")
    expires_in_days: int | None = optional(f"How long it lives, 1 to 366 days; {DEFAULT_DAYS} if left out.")


@strawberry.input(description="A tenant that let support in.")
class EnterTenantInput:
    tenant_id: strawberry.ID = given_field("The tenant.")


async def _onboard(
    info: strawberry.Info,
    input: Annotated[OnboardTenantInput, strawberry.argument(description="What to do.")],
    dry_run: DryRun = False,
) -> TenantPayload:
    context: PlatformContext = info.context

    async def work() -> TenantRef | None:
        if context.onboarding is None:
            raise OnboardingUnavailable
        new = NewTenant(**given(input))
        if dry_run:
            await context.onboarding.check(new=new, now=context.now)
            return None
        return await context.onboarding.run(
            new=new, now=context.now, client_id=context.client_id, request_id=context.request_id
        )

    return await _payload(context, work)


async def _suspend(
    info: strawberry.Info,
    input: Annotated[SuspendTenantInput, strawberry.argument(description="What to do.")],
    dry_run: DryRun = False,
) -> TenantPayload:
    context: PlatformContext = info.context
    key = _key(input.tenant_id)
    return await _payload(
        context, lambda: service.suspend(tenant_id=key, reason=input.reason, now=context.now, dry_run=dry_run)
    )


async def _resume(
    info: strawberry.Info,
    input: Annotated[ResumeTenantInput, strawberry.argument(description="What to do.")],
    dry_run: DryRun = False,
) -> TenantPayload:
    key = _key(input.tenant_id)
    return await _payload(info.context, lambda: service.resume(tenant_id=key, dry_run=dry_run))


async def _issue_key(
    info: strawberry.Info,
    input: Annotated[IssueTenantKeyInput, strawberry.argument(description="What to do.")],
    dry_run: DryRun = False,
) -> TenantKeyPayload:
    context: PlatformContext = info.context
    members = {"expires_in_days": DEFAULT_DAYS, **given(input, "tenant_id")}
    try:
        made = await issue_first_key(
            tenant_id=_key(input.tenant_id),
            now=context.now,
            client_id=context.client_id,
            request_id=context.request_id,
            dry_run=dry_run,
            **members,
        )
    except Refusal as refusal:
        error = platform_error(refusal, locale=context.locale)
        return TenantKeyPayload(api_key=None, expires_at=None, user_errors=[error])
    text = None if dry_run else made.text
    return TenantKeyPayload(api_key=text, expires_at=made.key.expires_at, user_errors=[])


async def _enter(
    info: strawberry.Info,
    input: Annotated[EnterTenantInput, strawberry.argument(description="What to do.")],
    dry_run: DryRun = False,
) -> SupportKeyPayload:
    context: PlatformContext = info.context
    try:
        made = await enter_tenant(
            tenant_id=_key(input.tenant_id),
            client_id=context.client_id,
            operator_name=context.operator_name,
            now=context.now,
            request_id=context.request_id,
            dry_run=dry_run,
        )
    except Refusal as refusal:
        error = platform_error(refusal, locale=context.locale)
        return SupportKeyPayload(support_key=None, expires_at=None, user_errors=[error])
    text = None if dry_run else made.text
    return SupportKeyPayload(support_key=text, expires_at=made.expires_at, user_errors=[])


async def _payload(context: PlatformContext, work: Callable[[], Awaitable[TenantRef | None]]) -> TenantPayload:
    try:
        done = await work()
    except Refusal as refusal:
        return TenantPayload(tenant=None, user_errors=[platform_error(refusal, locale=context.locale)])
    row = await registered_tenant(id=done.id) if done else None
    return TenantPayload(tenant=tenant_of(row) if row else None, user_errors=[])


def _key(text: str) -> UUID:
    try:
        return UUID(text)
    except ValueError:
        raise NotFound from None


@strawberry.type
class TenantMutations:
    onboard_tenant: TenantPayload = strawberry.mutation(
        resolver=_onboard, description="Registers, provisions and opens a tenant; asked again, a broken one goes on."
    )
    suspend_tenant: TenantPayload = strawberry.mutation(
        resolver=_suspend, description="Stops serving a tenant; its data stays as it is."
    )
    resume_tenant: TenantPayload = strawberry.mutation(resolver=_resume, description="Serves a suspended tenant again.")
    enter_tenant: SupportKeyPayload = strawberry.mutation(
        resolver=_enter,
        description="A key for an hour at a tenant that consented to support, and no longer than its consent lasts. "
        "It is a bearer credential at the tenant's address; each use of it stands in the tenant's books.",
    )
    issue_tenant_key: TenantKeyPayload = strawberry.mutation(
        resolver=_issue_key,
        description="A key with the rights of headquarters, for a tenant that nobody of its own can sign in at yet. "
        "Asked again it ends the key before.",
    )

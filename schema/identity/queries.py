"""Root fields on the viewer."""

from dataclasses import replace
from typing import Annotated
from uuid import UUID

import strawberry

from schema.core.context import Context
from schema.core.declare import link
from schema.core.ids import decode, encode
from schema.identity.types import Grant, TenantInfo
from tenants.branches.queries import BRANCHES
from tenants.branches.workflow import key_of_path
from tenants.core.actor import Actor, ActorKind, Reach
from tenants.core.errors import NotFound
from tenants.core.permissions import Permission
from tenants.core.selecting import select_by_ids
from tenants.core.source import AnySource
from tenants.staff.queries import STAFF

LazyStaffMember = Annotated["StaffMember", strawberry.lazy("schema.staff.types")]  # type: ignore[name-defined] # noqa: F821


@strawberry.type(description="Who is asking, and what they may do: loaded anew for each request.")
class Viewer:
    key: str = strawberry.field(description="Key of the account, as the audit trail names it.")
    kind: ActorKind = strawberry.field(description="A person or a program.")
    name: str = strawberry.field(description="Name of the account.")
    client_id: str = strawberry.field(description="The application the request came through.")
    roles: list[str] = strawberry.field(description="Codes of the roles assigned today.")
    permissions: list[str] = strawberry.field(description="What may be done at all, within the token's scope.")
    scope: list[Grant] = strawberry.field(description="How far each permission goes.")
    tenant: TenantInfo = strawberry.field(description="The tenant.")
    staff_member: LazyStaffMember | None = link(
        lambda viewer: (STAFF, viewer.staff_key) if viewer.staff_key else None,
        description="The person behind the account; null for a program.",
    )
    staff_key: strawberry.Private[object] = None


def _grant(permission: Permission, reach: Reach) -> Grant:
    tops = [encode(BRANCHES, key_of_path(path)) for path in reach.paths]
    return Grant(permission=permission.value, everywhere=reach.everything, branch_ids=tops, own=reach.own)


def _viewer(info: strawberry.Info) -> Viewer:
    context: Context = info.context
    actor, tenant = context.actor, context.tenant
    return Viewer(
        key=str(actor.user_id),
        kind=actor.kind,
        name=actor.name,
        client_id=actor.client_id,
        roles=list(actor.roles),
        permissions=sorted(permission.value for permission in actor.permissions),
        scope=[_grant(permission, actor.reach(permission)) for permission in sorted(actor.permissions)],
        tenant=TenantInfo(
            slug=tenant.slug,
            name=tenant.name,
            industry=tenant.industry,
            locale=tenant.locale,
            time_zone=tenant.time_zone,
            currency=tenant.currency,
        ),
        staff_member=None,
        staff_key=actor.staff_id,
    )


@strawberry.type(description="One role that lets the viewer see an object, and how far it reaches.")
class AccessGround:
    role: str = strawberry.field(description="Code of the role.")
    everywhere: bool = strawberry.field(description="Whether it reaches the whole tenant.")
    branch_ids: list[strawberry.ID] = strawberry.field(description="The tops of the subtrees it reaches otherwise.")
    own: bool = strawberry.field(description="Whether it reaches the viewer's own records only.")


@strawberry.type(description="Why the viewer sees an object.")
class AccessExplanation:
    permission: str = strawberry.field(description="The permission that reading it needs.")
    grounds: list[AccessGround] = strawberry.field(description="The roles that let the viewer in.")


async def _explain(
    info: strawberry.Info,
    id: Annotated[strawberry.ID, strawberry.argument(description="Global id of the object.")],
) -> AccessExplanation:
    """An object out of sight and one that is not there answer alike."""
    context: Context = info.context
    found = decode(id)
    if found is None or not await _seen(context.actor, *found):
        raise NotFound
    source, key = found
    grounds = [
        AccessGround(
            role=ground.role,
            everywhere=ground.reach.everything,
            branch_ids=[encode(BRANCHES, key_of_path(path)) for path in ground.reach.paths],
            own=ground.reach.own,
        )
        for ground in context.actor.grounds
        if source.reads in ground.permissions
        and await _seen(replace(context.actor, reaches={source.reads: ground.reach}), source, key)
    ]
    return AccessExplanation(permission=source.reads.value, grounds=grounds)


async def _seen(actor: Actor, source: AnySource, key: UUID) -> bool:
    return key in await select_by_ids(source=source, actor=actor, columns=["id"], ids=[key])


@strawberry.type
class IdentityQueries:
    explain_access: AccessExplanation = strawberry.field(
        resolver=_explain, description="Which roles let the viewer see an object, and how far each reaches."
    )
    viewer: Viewer = strawberry.field(resolver=_viewer, description="Who is asking, and what they may do.")

"""Root fields on the viewer."""

from typing import Annotated

import strawberry

from schema.core.context import Context
from schema.core.declare import link
from schema.core.ids import encode
from schema.identity.types import Grant, TenantInfo
from tenants.branches.queries import BRANCHES
from tenants.branches.workflow import key_of_path
from tenants.core.actor import ActorKind, Reach
from tenants.core.permissions import Permission
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


@strawberry.type
class IdentityQueries:
    viewer: Viewer = strawberry.field(resolver=_viewer, description="Who is asking, and what they may do.")

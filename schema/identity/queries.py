"""Root fields on accounts and roles, and on the viewer."""

from dataclasses import replace
from datetime import date, datetime
from typing import Annotated
from uuid import UUID

import strawberry

from schema.core.connections import Connection
from schema.core.context import Context
from schema.core.declare import connection, link, single
from schema.core.ids import decode, encode
from schema.core.scalars import Money
from schema.identity.types import Delegation, Grant, Role, SupportAccess, TenantInfo, User
from tenants.branches.queries import BRANCHES
from tenants.branches.workflow import key_of_path
from tenants.core.actor import Actor, ActorKind, Ground, Reach
from tenants.core.errors import NotFound
from tenants.core.permissions import Permission
from tenants.core.selecting import Order, select_by_ids
from tenants.core.source import AnySource
from tenants.identity.sign_ins import own_sessions
from tenants.identity.sources import DELEGATIONS, ROLES, SESSIONS, SUPPORT_ACCESSES, USERS
from tenants.staff.queries import STAFF

LazyStaffMember = Annotated["StaffMember", strawberry.lazy("schema.staff.types")]  # type: ignore[name-defined] # noqa: F821


@strawberry.type(description="One reason why somebody may what they may: a role, how far it reaches and how long.")
class AccessGround:
    role: str = strawberry.field(description="Code of the role; SUPPORT_ACCESS for an operator let in to read.")
    permissions: list[str] = strawberry.field(description="What it lets the viewer do, within the token's scope.")
    everywhere: bool = strawberry.field(description="Whether it reaches the whole tenant.")
    branch_ids: list[strawberry.ID] = strawberry.field(description="The tops of the subtrees it reaches otherwise.")
    own: bool = strawberry.field(description="Whether it reaches the viewer's own records only.")
    approval_limit: Money | None = strawberry.field(
        description="The amount up to which the viewer approves by it; null when none at all."
    )
    on_behalf_of: str | None = strawberry.field(
        description="Whose role it is, when the viewer stands in for them; null for one of the viewer's own."
    )
    delegation: Delegation | None = link(
        lambda ground: (DELEGATIONS, ground.delegation_key) if ground.delegation_key else None,
        description="What lets the viewer stand in; null for a role of their own.",
    )
    delegation_key: strawberry.Private[UUID | None] = None
    valid_from: date | None = strawberry.field(description="First day of it.")
    valid_until: date | None = strawberry.field(
        description="First day on which it no longer holds; null while it has no end."
    )


def _shown(ground: Ground, currency: str) -> AccessGround:
    return AccessGround(
        role=ground.role,
        permissions=sorted(permission.value for permission in ground.permissions),
        everywhere=ground.reach.everything,
        branch_ids=_tops(ground.reach),
        own=ground.reach.own,
        approval_limit=None if ground.limit is None else Money(amount=ground.limit, currency=currency),
        on_behalf_of=ground.giver.name if ground.giver else None,
        delegation=None,
        delegation_key=ground.giver.delegation_id if ground.giver else None,
        valid_from=ground.valid_from,
        valid_until=ground.valid_until,
    )


def _tops(reach: Reach) -> list[strawberry.ID]:
    return [encode(BRANCHES, key_of_path(path)) for path in reach.paths]


@strawberry.type(description="A browser in which the viewer is signed in.")
class MySession:
    id: strawberry.ID = strawberry.field(description="Hand it to `revokeMySession`.")
    signed_in_at: datetime = strawberry.field(description="When.")
    last_seen_at: datetime = strawberry.field(description="When it was last used, within a minute.")
    expires_at: datetime = strawberry.field(description="When it ends by itself.")
    methods: list[str] = strawberry.field(description="How it was proved who they are (RFC 8176), e.g. `pwd`, `otp`.")
    ip: str = strawberry.field(description="The address it came from.")
    user_agent: str = strawberry.field(description="What the browser called itself.")


async def _my_sessions(info: strawberry.Info) -> list[MySession] | None:
    context: Context = info.context
    context.actor.require_own_application()
    return [
        MySession(
            id=encode(SESSIONS, session.id),
            signed_in_at=session.auth_time,
            last_seen_at=session.last_seen_at,
            expires_at=session.expires_at,
            methods=session.amr,
            ip=session.ip,
            user_agent=session.user_agent,
        )
        for session in await own_sessions(user_id=context.actor.user_id, now=context.now)
    ]


@strawberry.type(description="Who is asking, and what they may do: loaded anew for each request.")
class Viewer:
    key: str = strawberry.field(description="Key of the account, as the audit trail names it.")
    kind: ActorKind = strawberry.field(description="A person or a program.")
    name: str = strawberry.field(description="Name of the account.")
    client_id: str = strawberry.field(description="The application the request came through.")
    roles: list[str] = strawberry.field(description="Codes of the roles assigned today.")
    permissions: list[str] = strawberry.field(description="What may be done at all, within the token's scope.")
    client_scopes: list[str] | None = strawberry.field(
        description="What the application's credential cuts the roles down to; null when it does not."
    )
    grounds: list[AccessGround] = strawberry.field(description="Where the permissions come from, one by one.")
    my_sessions: list[MySession] | None = strawberry.field(
        resolver=_my_sessions,
        description="Where the viewer is signed in, the latest first; not for applications of third parties.",
    )
    support_access: SupportAccess | None = link(
        lambda viewer: (SUPPORT_ACCESSES, viewer.support_key) if viewer.support_key else None,
        reference=True,
        description="The consent by which an operator of the platform is here; null for everybody else.",
    )
    user: User | None = link(
        lambda viewer: (USERS, viewer.user_key), reference=True, description="The viewer's account."
    )
    scope: list[Grant] = strawberry.field(description="How far each permission goes.")
    approval_limit: Money | None = strawberry.field(
        description="The largest amount the viewer approves anywhere; null when none at all."
    )
    tenant: TenantInfo = strawberry.field(description="The tenant.")
    staff_member: LazyStaffMember | None = link(
        lambda viewer: (STAFF, viewer.staff_key) if viewer.staff_key else None,
        description="The person behind the account; null for a program.",
    )
    staff_key: strawberry.Private[object] = None
    user_key: strawberry.Private[object] = None
    support_key: strawberry.Private[object] = None


def _grant(permission: Permission, reach: Reach) -> Grant:
    return Grant(permission=permission.value, everywhere=reach.everything, branch_ids=_tops(reach), own=reach.own)


def _limit(actor: Actor, currency: str) -> Money | None:
    limits = [ground.limit for ground in actor.grounds if ground.limit is not None]
    return Money(amount=max(limits), currency=currency) if limits else None


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
        client_scopes=None if actor.scopes is None else sorted(actor.scopes),
        grounds=[_shown(ground, tenant.currency) for ground in actor.grounds],
        scope=[_grant(permission, actor.reach(permission)) for permission in sorted(actor.permissions)],
        approval_limit=_limit(actor, tenant.currency),
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
        user=None,
        user_key=actor.user_id,
        support_access=None,
        support_key=actor.support_id,
    )


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
    currency = context.tenant.currency
    grounds = [
        _shown(ground, currency)
        for ground in context.actor.grounds
        if source.reads in ground.permissions
        and await _seen(replace(context.actor, reaches={source.reads: ground.reach}), source, key)
    ]
    return AccessExplanation(permission=source.reads.value, grounds=grounds)


async def _seen(actor: Actor, source: AnySource, key: UUID) -> bool:
    return key in await select_by_ids(source=source, actor=actor, columns=["id"], ids=[key])


@strawberry.type
class IdentityQueries:
    delegations: Connection[Delegation] = connection(
        DELEGATIONS,
        order=[Order("valid_until", descending=True)],
        description="Who stands in for whom: the viewer's own, and those of the accounts they may see.",
    )
    user: User | None = single(USERS, description="One account by its id.")
    users: Connection[User] = connection(
        USERS, order=[Order("username")], description="The accounts the viewer may see, by user name."
    )
    role: Role | None = single(ROLES, description="One role by its id.")
    roles: Connection[Role] = connection(ROLES, order=[Order("code")], description="The roles, by code.")
    support_accesses: Connection[SupportAccess] = connection(
        SUPPORT_ACCESSES,
        order=[Order("id", descending=True)],
        description="When the platform's people were let in, the latest first; for who reads roles everywhere.",
    )
    explain_access: AccessExplanation = strawberry.field(
        resolver=_explain, description="Which roles let the viewer see an object, and how far each reaches."
    )
    viewer: Viewer = strawberry.field(resolver=_viewer, description="Who is asking, and what they may do.")

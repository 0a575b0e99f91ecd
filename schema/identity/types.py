"""Accounts, their roles and their sessions, and who is asking."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Annotated

import strawberry

from schema.core.connections import Connection
from schema.core.context import Context
from schema.core.declare import column, computed, entity, many, one
from schema.core.enums import graphql_enums
from schema.core.nodes import Node, Versioned
from schema.core.rows import Row
from schema.core.scalars import Money
from tenants.branches.queries import BRANCHES
from tenants.core.actor import ActorKind
from tenants.core.errors import Forbidden
from tenants.core.expressions import Compare, Expression, IsNull, Op, every
from tenants.core.permissions import Permission
from tenants.core.selecting import Order, select_reached
from tenants.identity.sign_ins import FactorState, factors
from tenants.identity.sources import ASSIGNMENTS, DELEGATIONS, ROLES, SESSIONS, SUPPORT_ACCESSES, SUPPORT_USES, USERS
from tenants.staff.queries import STAFF

graphql_enums(ActorKind, FactorState)

LazyBranch = Annotated["Branch", strawberry.lazy("schema.branches.types")]  # type: ignore[name-defined] # noqa: F821
LazyStaffMember = Annotated["StaffMember", strawberry.lazy("schema.staff.types")]  # type: ignore[name-defined] # noqa: F821


def _limits(rows: Sequence[Row], context: Context) -> list[Money | None]:
    """Limits are in the tenant's currency."""
    own, limits = context.tenant.currency, [row.value("approval_limit") for row in rows]
    return [None if limit is None else Money(amount=limit, currency=own) for limit in limits]


@entity(ROLES)
class Role(Node, Versioned):
    """A named set of permissions. How far they reach, the assignment says."""

    code: str = column(description="Code, unique in the tenant.", filters=True, orders=True)
    name_zh: str = column(description="Name in Chinese.")
    name_en: str = column(description="Name in English.")
    permissions: list[str] = column(description="What it lets its holder do, e.g. `customer:read`.")
    builtin: bool = column(description="Whether it comes from the blueprint: it can be copied, but not changed.")
    second_factor: bool = column(description="Whether its holders sign in with a second step.")
    approval_limit: Money | None = computed(
        _limits,
        needs=["approval_limit"],
        description="The amount up to which its holders approve; null: nothing that has an amount.",
    )
    retired_at: datetime | None = column(description="When it was taken out of use; nobody is given it any more.")
    assignments: Connection["Assignment"] = many(
        ASSIGNMENTS,
        key="role_id",
        order=[Order("valid_from", descending=True)],
        description="Who holds it, held it or will, as far as the viewer sees their accounts; the latest first.",
    )


@entity(ASSIGNMENTS)
class Assignment(Node, Versioned):
    """A role held over a branch and all below it, over the whole tenant (no branch), or over own records only."""

    user: "User" = one(USERS, key="user_id", filters=True, reference=True, description="Who holds it.")
    role: Role = one(ROLES, key="role_id", filters=True, description="The role.")
    branch: LazyBranch | None = one(
        BRANCHES, key="branch_id", filters=True, reference=True, description="Top of the subtree; null otherwise."
    )
    own_only: bool = column(description="Whether it reaches the holder's own records only.")
    approval_limit: Money | None = computed(
        _limits,
        needs=["approval_limit"],
        description="The amount up to which they approve by it, in place of the role's; null: as the role has it.",
    )
    valid_from: date = column(description="First day, where the tenant is.", orders=True)
    valid_until: date | None = column(description="First day on which it no longer holds; null while it has no end.")


def _live(context: Context) -> Expression:
    return every(IsNull("revoked_at"), Compare("expires_at", Op.GT, context.now))


def _is_live(rows: Sequence[Row], context: Context) -> list[bool]:
    return [row.value("revoked_at") is None and row.value("expires_at") > context.now for row in rows]


@entity(SESSIONS)
class Session(Node):
    """A browser in which somebody signed in."""

    user: "User" = one(USERS, key="user_id", reference=True, description="Who signed in.")
    signed_in_at: datetime = column(name="auth_time", description="When.")
    last_seen_at: datetime = column(description="When it was last used, within a minute.")
    expires_at: datetime = column(description="When it ends by itself.")
    revoked_at: datetime | None = column(description="When it was ended before that; null otherwise.")
    live: bool = computed(
        _is_live, needs=["revoked_at", "expires_at"], holds=_live, description="Whether it can still be used."
    )
    methods: list[str] = column(name="amr", description="How they proved themselves (RFC 8176), e.g. `pwd`, `otp`.")
    ip: str = column(description="The address it came from.")
    user_agent: str = column(description="What the browser called itself.")


@entity(SUPPORT_USES)
class SupportUse(Node):
    """One time that an operator of the platform came in: each request, and each look of a live update."""

    at: datetime = column(description="When.")
    operator_name: str = column(description="Who.")
    operator_client_id: str = column(description="The client they came with; in the trail after `operator:`.")


def _lasts(context: Context) -> Expression:
    return every(IsNull("revoked_at"), Compare("until", Op.GT, context.now))


def _does_last(rows: Sequence[Row], context: Context) -> list[bool]:
    return [row.value("revoked_at") is None and row.value("until") > context.now for row in rows]


@entity(SUPPORT_ACCESSES)
class SupportAccess(Node, Versioned):
    """The tenant's consent that the platform's people come in, for a while."""

    reason: str = column(description="What they are let in for.")
    role_code: str | None = column(description="Code of the role they may act with; null when they only read.")
    permissions: list[str] | None = column(description="What they may do, over the whole tenant.")
    granter_name: str | None = column(description="Who consented.")
    created_at: datetime | None = column(description="When.")
    until: datetime | None = column(description="When it ends by itself.", orders=True)
    revoked_at: datetime | None = column(description="When it was taken back; null otherwise.")
    live: bool | None = computed(
        _does_last, needs=["revoked_at", "until"], holds=_lasts, description="Whether they can come in now."
    )
    uses: Connection[SupportUse] | None = many(
        SUPPORT_USES,
        key="access_id",
        order=[Order("at", descending=True)],
        description="Each time that somebody came in by it, the latest first.",
    )


@strawberry.type(description="The second step of signing in, as it stands for one account.")
class SecondFactor:
    state: FactorState = strawberry.field(description="How far it was set up.")
    required: bool = strawberry.field(description="Whether a role held today asks for it.")
    recovery_codes_left: int = strawberry.field(description="Codes on paper not used yet.")


async def _second_factors(rows: Sequence[Row], context: Context) -> list[SecondFactor | Forbidden]:
    """Nothing is told of an account that `user:manage` does not reach."""
    context.actor.require(Permission.USER_MANAGE)
    denied = Forbidden(permission=Permission.USER_MANAGE.value)
    ids = [row.record["id"] for row in rows]
    reached = await select_reached(source=USERS, actor=context.actor, permission=Permission.USER_MANAGE, ids=ids)
    found = await factors(user_ids=ids, now=context.now)
    return [
        SecondFactor(state=found[key].state, required=found[key].required, recovery_codes_left=found[key].codes_left)
        if key in reached
        else denied
        for key in ids
    ]


@entity(USERS)
class User(Node, Versioned):
    """Somebody, or a program, that can sign in. Outside the viewer's scope they show id, version and name only."""

    display_name: str = column(description="Name as the audit trail tells it.", filters=True, orders=True)
    username: str | None = column(description="What they sign in with; case is ignored.", filters=True, orders=True)
    kind: ActorKind | None = column(description="A person or a program.", filters=True)
    active: bool | None = column(description="Whether they may come in at all.", filters=True)
    staff_member: LazyStaffMember | None = one(
        STAFF, key="staff_id", filters=True, reference=True, description="The person behind it; null for a program."
    )
    assignments: Connection[Assignment] | None = many(
        ASSIGNMENTS,
        key="user_id",
        order=[Order("valid_from", descending=True)],
        description="The roles they hold, held or will, the latest first.",
    )
    sessions: Connection[Session] | None = many(
        SESSIONS,
        key="user_id",
        order=[Order("auth_time", descending=True)],
        description="Where they signed in, the latest first. Needs `user:manage`.",
    )
    second_factor: SecondFactor | None = computed(
        _second_factors,
        needs=["id"],
        description="The second step of their signing in. Needs `user:manage`, as far as that reaches.",
    )


@entity(DELEGATIONS)
class Delegation(Node, Versioned):
    """What a stand-in may do in the giver's stead, as far as the giver holds it themselves; not to be passed on."""

    giver: User = one(USERS, key="giver_id", reference=True, description="Whose rights they are.")
    stand_in: User = one(USERS, key="stand_in_id", reference=True, description="Who uses them.")
    permissions: list[str] = column(description="Which, e.g. `approval:decide`.")
    valid_from: date = column(description="First day, where the tenant is.", orders=True)
    valid_until: date = column(description="First day on which it no longer holds.", orders=True)
    reason: str = column(description="Why.")
    ended_at: datetime | None = column(description="When it was ended before that; null otherwise.")


@strawberry.type(description="How far a permission goes.")
class Grant:
    permission: str = strawberry.field(description="The permission, e.g. `customer:read`.")
    everywhere: bool = strawberry.field(description="Whether it reaches the whole tenant.")
    branch_ids: list[strawberry.ID] = strawberry.field(description="The tops of the subtrees it reaches otherwise.")
    own: bool = strawberry.field(description="Whether it reaches the viewer's own records wherever they are.")


@strawberry.type(description="The tenant the viewer works for.")
class TenantInfo:
    slug: str = strawberry.field(description="Its name in addresses; never changes.")
    name: str = strawberry.field(description="Its name for people.")
    industry: str = strawberry.field(description="Industry whose blueprint it began with.")
    locale: str = strawberry.field(description="Its language, e.g. `zh-CN`.")
    time_zone: str = strawberry.field(description="IANA time zone its rules count in.")
    currency: str = strawberry.field(description="ISO 4217 code of its money.")

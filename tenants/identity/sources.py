"""Who may see which account, which role and who holds it: reads of identity as the API offers them."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from tenants.branches.queries import in_branches
from tenants.core.actor import Actor
from tenants.core.expressions import ALWAYS, NEVER, Belongs, Expression, eq, some
from tenants.core.permissions import Permission
from tenants.core.source import Source
from tenants.identity.accounts import Session
from tenants.identity.models import Assignment, Delegation, Role, User
from tenants.identity.models_support import SupportAccess, SupportUse
from tenants.staff.queries import STAFF


def _accounts(actor: Actor, permission: Permission) -> Expression:
    """Those of people who work where the permission reaches; an account without a file belongs to the whole tenant."""
    reach = actor.reach(permission)
    if reach.everything:
        return ALWAYS
    there = in_branches(actor, permission)
    own = eq("id", actor.user_id) if reach.own else NEVER
    return some(NEVER if there == NEVER else Belongs("staff_id", STAFF, there), own)


USERS = Source(
    name="User",
    model=User,
    reads=Permission.ROLE_READ,
    visible=lambda actor: _accounts(actor, Permission.ROLE_READ),
    within=_accounts,
    search=("username", "display_name"),
    label="display_name",
)


def _everywhere(actor: Actor, permission: Permission) -> Expression:
    return ALWAYS if actor.reach(permission).everything else NEVER


ROLES = Source(
    name="Role",
    model=Role,
    reads=Permission.ROLE_READ,
    visible=lambda actor: ALWAYS if actor.may(Permission.ROLE_READ) else NEVER,
    within=_everywhere,
    label="name_zh",
    few=True,
)


def _of_accounts(actor: Actor, permission: Permission) -> Expression:
    reached = _accounts(actor, permission)
    return reached if reached in (ALWAYS, NEVER) else Belongs("user_id", USERS, reached)


ASSIGNMENTS = Source(
    name="Assignment",
    model=Assignment,
    reads=Permission.ROLE_READ,
    visible=lambda actor: _of_accounts(actor, Permission.ROLE_READ),
    within=_of_accounts,
    label="id",
)


def _delegations(actor: Actor, permission: Permission) -> Expression:
    """Those of the givers whose accounts the permission reaches."""
    reached = _accounts(actor, permission)
    return reached if reached in (ALWAYS, NEVER) else Belongs("giver_id", USERS, reached)


DELEGATIONS = Source(
    name="Delegation",
    model=Delegation,
    reads=Permission.STAFF_READ,
    visible=lambda actor: some(
        eq("giver_id", actor.user_id), eq("stand_in_id", actor.user_id), _delegations(actor, Permission.ROLE_READ)
    ),
    within=_delegations,
    label="reason",
)

SESSIONS = Source(
    name="Session",
    model=Session,
    reads=Permission.USER_MANAGE,
    visible=lambda actor: _of_accounts(actor, Permission.USER_MANAGE),
    within=_of_accounts,
    label="id",
)


SUPPORT_ACCESSES = Source(
    name="SupportAccess",
    model=SupportAccess,
    reads=Permission.ROLE_READ,
    visible=lambda actor: _everywhere(actor, Permission.ROLE_READ),
    within=_everywhere,
    label="reason",
    few=True,
)

SUPPORT_USES = Source(
    name="SupportUse",
    model=SupportUse,
    reads=Permission.ROLE_READ,
    visible=lambda actor: _everywhere(actor, Permission.ROLE_READ),
    within=_everywhere,
    label="operator_name",
)


async def accounts_of(*, staff_ids: Sequence[UUID]) -> Mapping[UUID, UUID]:
    """The account of each of these members of staff, by the key of their file; who has none is left out."""
    return dict(await User.filter(staff_id__in=staff_ids).values_list("staff_id", "id"))

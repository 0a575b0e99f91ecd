"""People, roles, programs and branches for tests of who may sign in."""

from collections.abc import Collection
from contextlib import AbstractAsyncContextManager
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from tenants.branches.models import Branch
from tenants.branches.workflow import BranchLevel, BranchStatus
from tenants.core.actor import Actor, ActorKind, Reach
from tenants.core.keys import new_id
from tenants.core.permissions import Permission
from tenants.core.scope import TenantRef
from tenants.core.work import Work, unit_of_work
from tenants.identity import service
from tenants.identity.models import Assignment, Role, User
from tenants.identity.registration import Registration
from tenants.registry.methods import ClientAuthMethod
from tenants.registry.models import Application, ApplicationKind
from tenants.staff.models import Post, StaffMember
from tenants.staff.workflow import EmploymentState
from tests.people import VAULT, Chain

NOW = datetime(2026, 3, 9, 8, 30, tzinfo=UTC)
FOUNDED = date(2026, 1, 1)
FOUNDER = Actor(
    user_id=new_id(),
    kind=ActorKind.SERVICE,
    name="开通",
    client_id="onboarding",
    reaches=dict.fromkeys(Permission, Reach(everything=True)),
)


@pytest.fixture
async def pair(chain: Chain, other_chain: Chain) -> tuple[TenantRef, TenantRef]:
    """An insurance chain and an express chain, with their signing keys."""
    for tenant in (chain.tenant, other_chain.tenant):
        async with work(tenant):
            await service.ensure_signing_keys(vault=VAULT, now=NOW)
    return chain.tenant, other_chain.tenant


def work(
    tenant: TenantRef, *, actor: Actor = FOUNDER, now: datetime = NOW, dry_run: bool = False
) -> AbstractAsyncContextManager[Work]:
    """A unit of work, of whoever sets the tenant up unless somebody is named."""
    return unit_of_work(tenant=tenant, actor=actor, now=now, request_id="test-identity", dry_run=dry_run)


async def branch(name: str, *, above: Branch | None = None) -> Branch:
    """A branch in the tree; to be called in a unit of work."""
    key = new_id()
    made = Branch(
        id=key,
        code=f"B-{key}",
        name=name,
        level=BranchLevel.BRANCH,
        kind="STORE",
        status=BranchStatus.OPEN,
        parent=above,
        path=f"{above.path if above else ''}{key}/",
    )
    await made.save()
    return made


async def person(unit: Work, name: str = "王芳", *, kind: ActorKind = ActorKind.PERSON) -> User:
    return await service.create_user(work=unit, username=f"u.{new_id()}", display_name=name, kind=kind)


async def role(unit: Work, *permissions: Permission) -> Role:
    return await service.define_role(
        work=unit, code=f"R_{new_id().hex.upper()}", name_zh="岗位", name_en="Post", permissions=permissions
    )


async def appoint(
    unit: Work, user: User, permissions: Collection[Permission], *, over: Branch | None = None, own: bool = False
) -> Assignment:
    """Gives the user a role of their own with these permissions."""
    held = await role(unit, *permissions)
    return await service.assign_role(work=unit, user=user, role=held, valid_from=FOUNDED, branch=over, own_only=own)


async def staff_member(at: Branch) -> StaffMember:
    post = Post(
        code=f"P-{new_id()}", name_zh="客户经理", name_en="Account manager", rank=1, duties="", role_code="STAFF"
    )
    await post.save()
    member = StaffMember(number=f"N-{new_id()}", name="李强", branch=at, post=post, state=EmploymentState.PROBATION)
    await member.save()
    return member


PROGRAM = Registration(
    name="报表服务",
    publisher="浦江数据",
    kind=ApplicationKind.SERVICE,
    auth_method=ClientAuthMethod.BASIC,
    grant_types=("client_credentials",),
    scopes=tuple(Permission),
)
"""A program registered for every permission there is."""
PUBLIC = replace(PROGRAM, auth_method=ClientAuthMethod.NONE, grant_types=())


async def application(registration: Registration = PROGRAM) -> Application:
    """Registered now, without a tenant that has installed it."""
    return (await service.register_application(registration=registration, now=NOW)).application


async def install(unit: Work) -> str:
    """A public client, installed; its id."""
    installed = await service.install_client(work=unit, application=await application(PUBLIC), scopes=())
    return installed.installation.client_id

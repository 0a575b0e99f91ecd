"""Programs at a tenant: applications let in, and accounts for programs of its own."""

from collections.abc import Collection
from uuid import UUID

from tenants.branches.queries import BRANCHES
from tenants.core.actor import ActorKind
from tenants.core.errors import Forbidden, Missing
from tenants.core.permissions import Permission
from tenants.core.work import Work
from tenants.identity.models import Installation, User
from tenants.identity.registration import check_client_id
from tenants.identity.service.clients import install_client, update_installation
from tenants.identity.service.people import create_user
from tenants.identity.service.roles import assign_role, known_permissions
from tenants.identity.sources import ROLES, USERS
from tenants.registry.applications import enabled_application
from tenants.registry.models import Application


def require_everywhere(*, work: Work, permission: Permission) -> None:
    """Raises `Forbidden` unless the permission reaches the whole tenant, as what comes of it will."""
    if not work.actor.reach(permission).everything:
        raise Forbidden(permission=permission.value)


async def install_application(
    *,
    work: Work,
    client_id: str,
    scopes: Collection[str],
    service_account_id: UUID | None = None,
    trusted_documents_only: bool = False,
) -> Installation:
    """Lets a registered application in. Raises `Missing` for one that is not, and as `install_client` does."""
    require_everywhere(work=work, permission=Permission.APPLICATION_INSTALL)
    installed = await install_client(
        work=work,
        application=await _application(client_id),
        scopes=known_permissions(scopes, field="scopes"),
        service_user=await _account(work, service_account_id),
        trusted_documents_only=trusted_documents_only,
    )
    return installed.installation


async def change_installation(
    *,
    work: Work,
    installation: Installation,
    scopes: Collection[str] | None = None,
    service_account_id: UUID | None = None,
    trusted_documents_only: bool | None = None,
) -> Installation:
    """Changes what an application may do here; what is left out stays."""
    return await update_installation(
        work=work,
        installation=installation,
        application=await _application(installation.client_id),
        scopes=None if scopes is None else known_permissions(scopes, field="scopes"),
        service_user=await _account(work, service_account_id),
        trusted_documents_only=trusted_documents_only,
    )


async def create_service_account(
    *, work: Work, username: str, display_name: str, role_id: UUID, branch_id: UUID | None = None
) -> User:
    """An account for a program: it has no password and comes in by API keys or an installed application.

    It holds the role over the branch or, without one, the whole tenant. Raises `MoreThanHeld` unless the actor does.
    """
    require_everywhere(work=work, permission=Permission.SERVICE_ACCOUNT_MANAGE)
    role = await work.find(source=ROLES, id=role_id, field="role_id")
    branch = await work.find(source=BRANCHES, id=branch_id, field="branch_id") if branch_id else None
    user = await create_user(work=work, username=username, display_name=display_name, kind=ActorKind.SERVICE)
    await assign_role(work=work, user=user, role=role, branch=branch, valid_from=work.today)
    return user


async def _application(client_id: str) -> Application:
    application = await enabled_application(client_id=check_client_id(client_id))
    if application is None:
        raise Missing(field=("client_id",))
    return application


async def _account(work: Work, id: UUID | None) -> User | None:
    return await work.find(source=USERS, id=id, field="service_account_id") if id else None

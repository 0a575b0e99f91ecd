"""Changes to programs: who is let in, as whom, by which keys."""

from datetime import datetime

import strawberry

import schema.identity.types  # the doors give these types
import schema.programs.types  # noqa: F401
from schema.core.doors import door
from schema.core.ids import Key
from schema.core.inputs import expected_version, given, given_field, optional, optional_ref, ref, subject
from tenants.branches.queries import BRANCHES
from tenants.core.permissions import Permission
from tenants.core.work import Work
from tenants.identity import models
from tenants.identity.programs import API_KEYS, INSTALLATIONS
from tenants.identity.service import clients, keys, programs
from tenants.identity.sources import ROLES, USERS

_SHOWN_ONCE = "Shown now and never again; null when refused, and in a dry run."
_SCOPES = "What it may do at most: permissions such as `customer:read`."


@strawberry.input(description="An application to let in.")
class InstallApplicationInput:
    client_id: str = given_field("The application, one of `availableApplications`.")
    scopes: list[str] = given_field(f"{_SCOPES} No more than it is registered for, nor than you hold everywhere.")
    service_account_id: Key | None = optional_ref(USERS, "Whom it acts as, if it signs in by itself.")
    trusted_documents_only: bool | None = optional("Whether it may run only the documents registered for it.")


@strawberry.input(description="Changes to an installation; what is left out or null stays.")
class UpdateInstallationInput:
    installation_id: Key = subject(INSTALLATIONS)
    expected_version: int = expected_version()
    scopes: list[str] | None = optional(_SCOPES)
    service_account_id: Key | None = optional_ref(USERS, "Whom it acts as, if it signs in by itself.")
    trusted_documents_only: bool | None = optional("Whether it may run only the documents registered for it.")
    reason: str | None = optional("Why; kept in the trail.")


@strawberry.input(description="An application to shut out.")
class UninstallApplicationInput:
    installation_id: Key = subject(INSTALLATIONS)
    expected_version: int = expected_version()
    reason: str | None = optional("Why; kept in the trail.")


@strawberry.input(description="An account for a program.")
class CreateServiceAccountInput:
    username: str = given_field("Its name: letters, digits and . _ @ + - only, at most 64.")
    display_name: str = given_field("Its name as the audit trail tells it, at most 120 characters.")
    role_id: Key = ref(ROLES, "The role it holds; `assignRole` gives it more.")
    branch_id: Key | None = optional_ref(BRANCHES, "Over this branch and all below it; left out, over everything.")


@strawberry.input(description="A key for a service account.")
class CreateApiKeyInput:
    service_account_id: Key = ref(USERS, "Who comes in by it.")
    name: str = given_field("What it is for, at most 120 characters.")
    scopes: list[str] = given_field(_SCOPES)
    expires_at: datetime = given_field(f"When it ends, within {keys.MAX_LIFETIME.days} days.")


@strawberry.input(description="A key to replace.")
class RotateApiKeyInput:
    api_key_id: Key = subject(API_KEYS)
    expected_version: int = expected_version()
    expires_at: datetime = given_field(f"When the new one ends, within {keys.MAX_LIFETIME.days} days.")
    former_ends_at: datetime | None = optional(
        f"When this one ends; in {keys.OVERLAP.days} days if left out, and never later than it would anyway."
    )


@strawberry.input(description="A key to end.")
class RevokeApiKeyInput:
    api_key_id: Key = subject(API_KEYS)
    expected_version: int = expected_version()
    reason: str | None = optional("Why; kept in the trail.")


@door(Permission.APPLICATION_INSTALL, gives=INSTALLATIONS, payload="installation")
async def install_application(work: Work, input: InstallApplicationInput) -> models.Installation:
    """Lets an application in, for no more than it is registered for and you hold yourself."""
    return await programs.install_application(work=work, **given(input))


@door(Permission.APPLICATION_INSTALL, gives=INSTALLATIONS, payload="installation", subject=INSTALLATIONS)
async def update_installation(
    work: Work, installation: models.Installation, input: UpdateInstallationInput
) -> models.Installation:
    """Changes what an application may do here, tokens it holds included."""
    return await programs.change_installation(work=work, installation=installation, **given(input, "reason"))


@door(Permission.APPLICATION_INSTALL, gives=INSTALLATIONS, payload="installation", subject=INSTALLATIONS)
async def uninstall_application(
    work: Work, installation: models.Installation, input: UninstallApplicationInput
) -> models.Installation:
    """Shuts an application out: its tokens and what people agreed to end at once, and for good."""
    return await clients.uninstall(work=work, installation=installation, **given(input, "reason"))


@door(Permission.SERVICE_ACCOUNT_MANAGE, gives=USERS, payload="service_account")
async def create_service_account(work: Work, input: CreateServiceAccountInput) -> models.User:
    """Makes an account for a program. It has no password: API keys or an installed application let it in."""
    return await programs.create_service_account(work=work, **given(input))


@door(Permission.SERVICE_ACCOUNT_MANAGE, gives=API_KEYS, payload="api_key", secret=_SHOWN_ONCE)
async def create_api_key(work: Work, input: CreateApiKeyInput) -> keys.NewApiKey:
    """Makes a key for a service account, for no more than you hold yourself."""
    return await keys.issue_api_key(work=work, **given(input))


@door(Permission.SERVICE_ACCOUNT_MANAGE, gives=API_KEYS, payload="api_key", subject=API_KEYS, secret=_SHOWN_ONCE)
async def rotate_api_key(work: Work, key: models.ApiKey, input: RotateApiKeyInput) -> keys.NewApiKey:
    """Makes a new key in the place of another, which goes on for a while; gives the new one."""
    return await keys.rotate_api_key(work=work, key=key, **given(input))


@door(Permission.SERVICE_ACCOUNT_MANAGE, gives=API_KEYS, payload="api_key", subject=API_KEYS)
async def revoke_api_key(work: Work, key: models.ApiKey, input: RevokeApiKeyInput) -> models.ApiKey:
    """Ends a key at once."""
    await keys.revoke_api_key(work=work, key=key, **given(input, "reason"))
    return key


MUTATIONS = [
    install_application.field,
    update_installation.field,
    uninstall_application.field,
    create_service_account.field,
    create_api_key.field,
    rotate_api_key.field,
    revoke_api_key.field,
]

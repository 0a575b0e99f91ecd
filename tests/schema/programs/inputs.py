"""One valid input of every mutation about programs, at a chain that has one of each."""

from dataclasses import dataclass, replace
from datetime import timedelta

from schema.core.ids import encode
from tenants.core.actor import ActorKind
from tenants.core.permissions import Permission
from tenants.identity.models import ApiKey, Installation, Role, User
from tenants.identity.programs import API_KEYS, INSTALLATIONS
from tenants.identity.service.applications import register_application
from tenants.identity.service.clients import install_client
from tenants.identity.service.keys import create_api_key
from tenants.identity.service.people import create_user
from tenants.identity.service.roles import assign_role
from tenants.identity.sources import ROLES, USERS
from tenants.registry.models import Application
from tests.people import NOW, Chain
from tests.tenants.identity.world import PROGRAM

READ = "customer:read"
ENDS = "2026-06-01T00:00:00Z"


@dataclass(frozen=True)
class Programs:
    """An application that is installed and one that is not, a service account that reads customers, and its key."""

    installed: Application
    available: Application
    installation: Installation
    account: User
    key: ApiKey
    role: Role

    @property
    def account_id(self) -> str:
        return str(encode(USERS, self.account.id))

    def about_installation(self) -> dict[str, object]:
        key = str(encode(INSTALLATIONS, self.installation.id))
        return {"installationId": key, "expectedVersion": self.installation.version}

    def about_key(self) -> dict[str, object]:
        return {"apiKeyId": str(encode(API_KEYS, self.key.id)), "expectedVersion": self.key.version}

    def input(self, name: str) -> dict[str, object]:
        """A valid one for the mutation of this name."""
        given: dict[str, dict[str, object]] = {
            "installApplication": {
                "clientId": self.available.client_id,
                "scopes": [READ],
                "serviceAccountId": self.account_id,
            },
            "updateInstallation": self.about_installation() | {"trustedDocumentsOnly": True},
            "uninstallApplication": self.about_installation() | {"reason": "合同到期"},
            "createServiceAccount": {
                "username": "night-report",
                "displayName": "夜间报表",
                "roleId": str(encode(ROLES, self.role.id)),
            },
            "createApiKey": {
                "serviceAccountId": self.account_id,
                "name": "夜间报表",
                "scopes": [READ],
                "expiresAt": ENDS,
            },
            "rotateApiKey": self.about_key() | {"expiresAt": ENDS},
            "revokeApiKey": self.about_key() | {"reason": "疑似泄露"},
        }
        return given[name]


# The mutations about programs.
ABOUT_PROGRAMS = (
    *("installApplication", "updateInstallation", "uninstallApplication", "createServiceAccount"),
    *("createApiKey", "rotateApiKey", "revokeApiKey"),
)


async def open_programs(chain: Chain) -> Programs:
    """Registers both applications anew, under ids of their own."""
    registration = replace(PROGRAM, scopes=(Permission.CUSTOMER_READ, Permission.BRANCH_READ))
    installed, available = [
        (await register_application(registration=registration, now=NOW)).application for _ in range(2)
    ]
    async with chain.work() as work:
        role = await Role.get(code="SERVICE")
        user = await create_user(work=work, username="report", display_name="报表服务", kind=ActorKind.SERVICE)
        await assign_role(work=work, user=user, role=role, valid_from=NOW.date())
        scopes = [Permission.CUSTOMER_READ]
        made = await install_client(work=work, application=installed, scopes=scopes, service_user=user)
        ends = NOW + timedelta(days=30)
        key = await create_api_key(work=work, user=user, name="总部脚本", scopes=scopes, expires_at=ends)
    return Programs(installed, available, made.installation, user, key.key, role)

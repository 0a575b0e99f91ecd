"""An authorization server as the world sees it: its names, its addresses and what it lets clients do."""

from dataclasses import dataclass
from functools import lru_cache
from uuid import UUID

from tenants.core.permissions import Permission
from tenants.core.scope import TenantRef
from tenants.registry.methods import ClientAuthMethod

AUTHORIZATION_CODE = "authorization_code"
CLIENT_CREDENTIALS = "client_credentials"
REFRESH_TOKEN = "refresh_token"  # noqa: S105 - a name
OPENID, PROFILE, OFFLINE = "openid", "profile", "offline_access"
SIGN_IN_SCOPES = (OPENID, PROFILE, OFFLINE)
"""What a person's sign-in may be asked for beside permissions (OIDC Core §5.4, §11)."""
OPERATE = "platform:operate"
"""The one scope of the platform's own people."""


@dataclass(frozen=True, slots=True)
class Authority:
    """One issuer. `audience` is what its access tokens are for; `tenant_id` is none for the platform.

    Adding a grant or a method here is what switches it on: the token endpoint and the metadata both read it.
    """

    issuer: str
    audience: str
    scopes: tuple[str, ...]
    grants: tuple[str, ...]
    auth_methods: tuple[ClientAuthMethod, ...]
    path: str
    tenant_id: UUID | None = None

    @property
    def base_url(self) -> str:
        """The configured address under which everything is served."""
        return self.issuer.removesuffix(self.path)

    @property
    def token_endpoint(self) -> str:
        return f"{self.issuer}/oauth/token"

    @property
    def signs_people_in(self) -> bool:
        return AUTHORIZATION_CODE in self.grants

    @property
    def jwks_uri(self) -> str:
        return f"{self.issuer}/oauth/jwks"


def issuer_prefix(*, base_url: str) -> str:
    """What every tenant's issuer begins with; the slug follows."""
    return f"{base_url}/t/"


@lru_cache(maxsize=2_000)
def tenant_authority(*, base_url: str, tenant: TenantRef) -> Authority:
    """The tenant's own issuer; its tokens are for the tenant's API, named by its GraphQL address."""
    issuer = issuer_prefix(base_url=base_url) + tenant.slug
    return Authority(
        issuer=issuer,
        audience=f"{issuer}/graphql",
        scopes=(*SIGN_IN_SCOPES, *(permission.value for permission in Permission)),
        grants=(AUTHORIZATION_CODE, REFRESH_TOKEN, CLIENT_CREDENTIALS),
        auth_methods=tuple(ClientAuthMethod),
        path=f"/t/{tenant.slug}",
        tenant_id=tenant.id,
    )


def platform_authority(*, base_url: str) -> Authority:
    """The issuer of the platform's own people."""
    issuer = f"{base_url}/platform"
    return Authority(
        issuer=issuer,
        audience=f"{issuer}/graphql",
        scopes=(OPERATE,),
        grants=(CLIENT_CREDENTIALS,),
        auth_methods=(ClientAuthMethod.BASIC, ClientAuthMethod.POST),
        path="/platform",
    )

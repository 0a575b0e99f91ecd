"""How outsiders get into the demo: the same clients at every tenant, each with secrets of its own."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from joserfc.jwk import ECKey

from tenants.core.actor import ActorKind
from tenants.core.crypto import Vault
from tenants.core.permissions import Permission
from tenants.core.work import Work
from tenants.identity.models import Role, User
from tenants.identity.registration import CLIENT_CREDENTIALS, Registration
from tenants.identity.service.applications import register_application
from tenants.identity.service.clients import install_client
from tenants.identity.service.keys import create_api_key
from tenants.identity.service.people import create_user
from tenants.identity.service.platform import create_operator_client, ensure_platform_keys
from tenants.identity.service.roles import assign_role
from tenants.registry.methods import ClientAuthMethod
from tenants.registry.models import Application, ApplicationKind

SPA_REDIRECT = "http://127.0.0.1:53682/cb"
WEB_REDIRECT = "http://127.0.0.1:53683/cb"
OPERATOR = "demo-operator"
KEY_DAYS = 365


@dataclass(frozen=True, slots=True)
class ClientPlan:
    """A client of the demo: its name in `demo.json`, and how it signs in."""

    name: str
    kind: ApplicationKind
    grants: tuple[str, ...]
    method: ClientAuthMethod
    redirect_uri: str | None = None
    can_introspect: bool = False

    @property
    def client_id(self) -> str:
        return f"demo-{self.name.lower()}"

    @property
    def is_service(self) -> bool:
        return CLIENT_CREDENTIALS in self.grants

    @property
    def registration(self) -> Registration:
        """Those that prove themselves do so at each tenant by a secret or key of its own."""
        addresses = (self.redirect_uri,) if self.redirect_uri else ()
        return Registration(
            name=f"Demo {self.name}",
            publisher="Branchline",
            kind=self.kind,
            auth_method=self.method if self.method is ClientAuthMethod.NONE else ClientAuthMethod.BASIC,
            grant_types=self.grants,
            scopes=tuple(Permission),
            redirect_uris=addresses,
            post_logout_redirect_uris=addresses,
            can_introspect=self.can_introspect,
        )


SIGN_IN = ("authorization_code", "refresh_token")
CLIENTS = (
    ClientPlan("spa", ApplicationKind.THIRD_PARTY, SIGN_IN, ClientAuthMethod.NONE, SPA_REDIRECT),
    ClientPlan("web", ApplicationKind.FIRST_PARTY, SIGN_IN, ClientAuthMethod.BASIC, WEB_REDIRECT),
    ClientPlan("service", ApplicationKind.SERVICE, (CLIENT_CREDENTIALS,), ClientAuthMethod.BASIC),
    ClientPlan("servicePk", ApplicationKind.SERVICE, (CLIENT_CREDENTIALS,), ClientAuthMethod.PRIVATE_KEY_JWT),
    ClientPlan("introspector", ApplicationKind.SERVICE, (), ClientAuthMethod.BASIC, can_introspect=True),
)


async def prepare_platform(*, vault: Vault, now: datetime) -> dict[str, str]:
    """Keys, applications and one operator; returns the operator's client id and secret."""
    await ensure_platform_keys(vault=vault, now=now)
    for client in CLIENTS:
        await register_application(client_id=client.client_id, registration=client.registration, now=now)
    secret = await create_operator_client(client_id=OPERATOR, name="Demo operator", now=now)
    return {"clientId": OPERATOR, "clientSecret": secret}


async def install_clients(*, work: Work, folder: Path) -> dict[str, dict[str, str]]:
    """Lets every client of the demo into the tenant in scope; returns what `demo.json` says of them."""
    service_user = await _service_user(work)
    return {client.name: await _install(work, client, service_user, folder) for client in CLIENTS}


async def _service_user(work: Work) -> User:
    """The programs act with the rights of headquarters."""
    user = await create_user(work=work, username="service", display_name="Demo service", kind=ActorKind.SERVICE)
    await assign_role(work=work, user=user, role=await Role.get(code="HQ_ADMIN"), valid_from=work.now.date())
    return user


async def _install(work: Work, client: ClientPlan, service_user: User, folder: Path) -> dict[str, str]:
    told = {"clientId": client.client_id}
    jwks: Mapping[str, object] | None = None
    if client.method is ClientAuthMethod.PRIVATE_KEY_JWT:
        path = folder / f"{client.client_id}-{work.tenant.slug}.pem"
        jwks = _new_key(path)
        told["privateKeyFile"] = str(path)
    installed = await install_client(
        work=work,
        application=await Application.get(client_id=client.client_id),
        scopes=list(Permission),
        service_user=service_user if client.is_service else None,
        own_method=None if client.method is ClientAuthMethod.NONE else client.method,
        jwks=jwks,
    )
    if client.redirect_uri:
        told["redirectUri"] = client.redirect_uri
    if installed.secret:
        told["clientSecret"] = installed.secret
    return told


def _new_key(path: Path) -> dict[str, object]:
    """Writes a fresh P-256 key as PKCS #8, for the owner's eyes only; returns its public set."""
    key = ec.generate_private_key(ec.SECP256R1())
    path.touch(mode=0o600)
    path.write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    public = ECKey.import_key(path.read_bytes()).as_dict(private=False)
    return {"keys": [{**public, "use": "sig", "alg": "ES256"}]}


async def new_api_key(*, work: Work) -> str:
    """An API key of the service user, for a year."""
    user = await User.get(username="service")
    expires_at = work.now + timedelta(days=KEY_DAYS)
    made = await create_api_key(work=work, user=user, name="Demo", scopes=list(Permission), expires_at=expires_at)
    return made.text

"""Two tenants, their authorities and keys, and clients to try the endpoints with, no database needed."""

import base64
import json
from collections.abc import Mapping
from datetime import UTC, datetime
from uuid import UUID

from joserfc import jwt
from joserfc.jwk import ECKey, OKPKey, RSAKey

from api.oauth.assertion import ASSERTION_TYPE
from api.oauth.authority import Authority, tenant_authority
from api.oauth.clients import RegisteredClient, Subject
from api.oauth.tokens import Signer
from tenants.core.crypto import SigningPair, fingerprint, import_private
from tenants.core.scope import TenantRef
from tenants.registry.methods import ClientAuthMethod

BASE_URL = "https://api.example.com"
NOW = datetime(2026, 3, 9, 8, 30, tzinfo=UTC)
SECONDS = int(NOW.timestamp())
SERVICE_USER = UUID("0190aaaa-0000-7000-8000-00000000000b")
SECRET = "anxin-reports-secret-with-enough-letters"


def tenant(slug: str = "anxin", number: int = 1) -> TenantRef:
    return TenantRef(
        id=UUID(int=0x0190AAAA_0000_7000_8000_000000000000 + number),
        slug=slug,
        name="安心保险",
        industry="insurance",
        status="ACTIVE",
        cell="main",
        schema_version="1",
        locale="zh-CN",
        time_zone="Asia/Shanghai",
        currency="CNY",
    )


ANXIN = tenant_authority(base_url=BASE_URL, tenant=tenant())
SUYUN = tenant_authority(base_url=BASE_URL, tenant=tenant("suyun", 2))

PAIR = SigningPair.generate()
SIGNER = Signer(kid=PAIR.kid, key=import_private(PAIR.private))

EC = ECKey.generate_key("P-256", {"kid": "ec"})
RSA = RSAKey.generate_key(2048, {"kid": "rsa"})
ED = OKPKey.generate_key("Ed25519", {"kid": "ed"})
JWKS: dict[str, object] = {"keys": [key.as_dict(private=False) for key in (EC, RSA, ED)]}

BY_SECRET = RegisteredClient(
    client_id="reports",
    auth_method=ClientAuthMethod.BASIC,
    grant_types=frozenset({"client_credentials"}),
    scopes=("branch:read", "customer:read"),
    secret_hashes=(fingerprint(SECRET),),
    subject=Subject(sub=str(SERVICE_USER), ver=3),
)
BY_KEY = RegisteredClient(
    client_id="reports-pk",
    auth_method=ClientAuthMethod.PRIVATE_KEY_JWT,
    grant_types=frozenset({"client_credentials"}),
    scopes=("branch:read", "customer:read"),
    jwks=JWKS,
    subject=Subject(sub=str(SERVICE_USER), ver=3),
)


def basic(client_id: str = "reports", secret: str = SECRET) -> str:
    return "Basic " + base64.b64encode(f"{client_id}:{secret}".encode()).decode()


def assertion(
    *,
    key: ECKey | RSAKey | OKPKey = EC,
    header: Mapping[str, object] | None = None,
    authority: Authority = ANXIN,
    without: str | None = None,
    claims: Mapping[str, object] | None = None,
) -> str:
    """An assertion of `reports-pk`, good unless it is told otherwise."""
    algorithm = {"EC": "ES256", "RSA": "RS256", "OKP": "Ed25519"}[key.key_type]
    said: dict[str, object] = {
        "iss": "reports-pk",
        "sub": "reports-pk",
        "aud": authority.issuer,
        "jti": "一次",
        "iat": SECONDS,
        "exp": SECONDS + 60,
        **(claims or {}),
    }
    said.pop(without or "", None)
    return jwt.encode({"alg": algorithm, **(header or {})}, said, key, algorithms=["ES256", "RS256", "Ed25519"])


def forged(header: Mapping[str, object], claims: Mapping[str, object], signature: bytes = b"") -> str:
    """A token of any header and claims, with any signature."""
    parts = (json.dumps(header).encode(), json.dumps(claims).encode(), signature)
    return ".".join(base64.urlsafe_b64encode(part).decode().rstrip("=") for part in parts)


def assertion_form(text: str, **more: str) -> dict[str, str]:
    return {
        "grant_type": "client_credentials",
        "client_assertion_type": ASSERTION_TYPE,
        "client_assertion": text,
        **more,
    }

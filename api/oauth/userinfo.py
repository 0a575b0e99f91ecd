"""What a client may know of the person who signed in (OIDC Core §5.3)."""

from datetime import datetime
from uuid import UUID

from starlette.requests import Request
from starlette.responses import Response

from api.bearer import credential_of
from api.oauth.answers import NO_STORE, answer
from api.oauth.authority import OPENID
from api.oauth.profile import profile
from api.oauth.tenant_realm import TenantRealm
from api.oauth.verification import AccessToken, TokenRefused, Verifier
from tenants.core.errors import BadInput, NoCredential, Unauthenticated
from tenants.core.routing import run_reading
from tenants.core.scope import tenant_scope
from tenants.identity import queries_oauth


async def answer_userinfo(*, request: Request, realm: TenantRealm, verifier: Verifier, now: datetime) -> Response:
    """Only for a person's access token with the scope `openid`, in the header alone (RFC 6750 §2.1)."""
    try:
        text = credential_of(request.scope)
        token = await verifier.verify(token=text, authority=realm.authority, load=realm.published_keys, now=now)
    except BadInput:
        return _refuse(400, "invalid_request")
    except NoCredential:
        return _refuse(401, None)
    except (Unauthenticated, TokenRefused):
        return _refuse(401, "invalid_token")
    user = await _person(token, realm)
    if user is None:
        return _refuse(401, "invalid_token")
    if OPENID not in token.scopes:
        return _refuse(403, "insufficient_scope")
    return answer(200, profile(person=user, scopes=token.scopes))


async def _person(token: AccessToken, realm: TenantRealm) -> queries_oauth.StandingUser | None:
    gid = token.gid
    if gid is None:
        return None

    async def work() -> queries_oauth.StandingUser | None:
        return await queries_oauth.standing_user(
            user_id=UUID(token.subject), ver=token.ver, client_id=token.client_id, token_ids=[token.jti, gid]
        )

    with tenant_scope(realm.tenant):
        return await run_reading(work)


def _refuse(status: int, error: str | None) -> Response:
    """RFC 6750 §3: nothing is said to somebody who brought no token at all."""
    challenge = "Bearer" if error is None else f'Bearer error="{error}"'
    response = answer(status, {"error": error or "invalid_token"})
    response.headers.update({**NO_STORE, "WWW-Authenticate": challenge})
    return response

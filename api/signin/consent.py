"""The page that asks whether an application of somebody else's may act for the person."""

from collections.abc import Iterable

from starlette.requests import Request
from starlette.responses import Response

from api.signin.pages import page
from api.signin.scope_words import words_for
from api.signin.visits import LANGUAGE, locale_of
from tenants.core.scope import TenantRef


def consent_page(
    *,
    request: Request,
    tenant: TenantRef,
    action: str,
    rid: str,
    client_name: str,
    username: str,
    scopes: Iterable[str],
) -> Response:
    """Its form is posted to the path `action` with `rid` and `decision`, which is `allow` or `deny`."""
    locale = locale_of(request, chosen=request.query_params.get(LANGUAGE), default=tenant.locale)
    return page(
        "consent",
        locale=locale,
        slug=tenant.slug,
        chain=tenant.name,
        action=action,
        rid=rid,
        client=client_name,
        name=username,
        scopes=[words_for(scope, locale=locale) for scope in scopes],
    )

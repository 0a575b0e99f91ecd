"""What a person sees who is not sent on to a client: why not, or a question."""

from typing import Final

from starlette.requests import Request
from starlette.responses import Response

from api.negotiation import Locale
from api.signin.pages import page
from api.signin.visits import LANGUAGE, locale_of
from tenants.core.scope import TenantRef

_ENGLISH: Final = {
    "failed": "This did not work",
    "bad_request": "The application sent you here with a request that is not valid. You can close this page.",
    "expired": "This took too long. Please go back to the application and start again.",
    "foreign": "The form did not come from this page. Open the page anew and try again.",
    "signed_out": "Signed out",
    "signed_out_text": "You are signed out. You can close this page.",
    "sign_out": "Sign out?",
    "sign_out_text": "An application asks to sign you out.",
    "sign_out_button": "Sign out",
}
_CHINESE: Final = {
    "failed": "操作未成功",
    "bad_request": "应用发来的请求无效。您可以关闭此页面。",
    "expired": "操作超时，请返回应用重新开始。",
    "foreign": "表单并非来自本页面，请重新打开页面后再试。",
    "signed_out": "已退出登录",
    "signed_out_text": "您已退出登录，可以关闭此页面。",
    "sign_out": "退出登录？",
    "sign_out_text": "有应用请求让您退出登录。",
    "sign_out_button": "退出登录",
}
WORDS: Final = {Locale.ENGLISH: _ENGLISH, Locale.CHINESE: _CHINESE}


def bad_request(request: Request, tenant: TenantRef) -> Response:
    """A request that must not lead anywhere (RFC 6749 §4.1.2.1)."""
    return message(request, tenant, heading="failed", text="bad_request", status=400)


def expired(request: Request, tenant: TenantRef) -> Response:
    """The request is not known any more, or nobody is signed in."""
    return message(request, tenant, heading="failed", text="expired", status=400)


def foreign_form(request: Request, tenant: TenantRef) -> Response:
    """The form came from another site."""
    return message(request, tenant, heading="failed", text="foreign", status=403)


def signed_out(request: Request, tenant: TenantRef) -> Response:
    """There is no address to go on to."""
    return message(request, tenant, heading="signed_out", text="signed_out_text", status=200)


def message(request: Request, tenant: TenantRef, *, heading: str, text: str, status: int) -> Response:
    """A page that only tells something."""
    locale = _locale(request, tenant)
    words = WORDS[locale]
    return page(
        "message",
        locale=locale,
        slug=tenant.slug,
        chain=tenant.name,
        status=status,
        heading=words[heading],
        message=words[text],
    )


def sign_out_form(request: Request, tenant: TenantRef, *, fields: dict[str, str]) -> Response:
    """Asks whether to sign out: the request proves nothing, and anybody's page could have made it."""
    locale = _locale(request, tenant)
    return page(
        "logout", locale=locale, slug=tenant.slug, chain=tenant.name, words=WORDS[locale], fields=sorted(fields.items())
    )


def _locale(request: Request, tenant: TenantRef) -> Locale:
    return locale_of(request, chosen=request.query_params.get(LANGUAGE), default=tenant.locale)

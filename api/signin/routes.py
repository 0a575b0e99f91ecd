"""The addresses of the sign-in pages, below each tenant."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from api.federation.providers import Providers
from api.mail import Mailer
from api.refusals import headers_of, status_of
from api.signin.account import end_other, show_account, sign_out
from api.signin.federated import come_back, send_away
from api.signin.forms import BadForm, ForeignForm, read_own_form
from api.signin.going_on import failure_page
from api.signin.login import show_login, sign_in
from api.signin.pages import page
from api.signin.passwords import show_forgotten, show_password, take_forgotten, take_password
from api.signin.second_step import (
    leave_recovery_codes,
    show_enrolment,
    take_code,
    take_enrolment_code,
    take_first_code,
)
from api.signin.texts import TEXTS
from api.signin.visits import LANGUAGE, Visit, locale_of
from api.tenancy import Directory
from api.trace import trace_of
from tenants.core.crypto import Vault
from tenants.core.errors import Denial
from tenants.core.scope import TenantRef

Show = Callable[[Visit], Awaitable[Response]]
Take = Callable[[Visit, Mapping[str, str]], Awaitable[Response]]


@dataclass(frozen=True, slots=True)
class Desk:
    """What all pages need. `base_url` is the configured one."""

    base_url: str
    vault: Vault
    mailer: Mailer
    providers: Providers
    directory: Directory
    now: Callable[[], datetime]

    def shown(self, show: Show) -> Callable[[Request], Awaitable[Response]]:
        """A page to look at."""

        async def serve(request: Request) -> Response:
            try:
                tenant = await self._tenant(request)
            except Denial as denial:
                return _unavailable(request, denial)
            return await show(self._visit(request, tenant, chosen=request.query_params.get(LANGUAGE)))

        return serve

    def taken(self, take: Take) -> Callable[[Request], Awaitable[Response]]:
        """A form that is sent."""

        async def serve(request: Request) -> Response:
            try:
                tenant = await self._tenant(request)
            except Denial as denial:
                return _unavailable(request, denial)
            visit = self._visit(request, tenant, chosen=None)
            try:
                form = await read_own_form(request, base_url=self.base_url)
            except ForeignForm:
                return failure_page(visit, "bad_origin", status=403)
            except BadForm:
                return failure_page(visit, "bad_form", status=400)
            return await take(self._visit(request, tenant, chosen=form.get(LANGUAGE)), form)

        return serve

    async def _tenant(self, request: Request) -> TenantRef:
        tenant = await self.directory.find(request.path_params["slug"])
        trace_of(request.scope).tenant = tenant.slug
        self.directory.admit(tenant)
        return tenant

    def _visit(self, request: Request, tenant: TenantRef, *, chosen: str | None) -> Visit:
        return Visit(
            request=request,
            tenant=tenant,
            base_url=self.base_url,
            vault=self.vault,
            mailer=self.mailer,
            providers=self.providers,
            now=self.now(),
            locale=locale_of(request, chosen=chosen, default=tenant.locale),
        )


def _unavailable(request: Request, denial: Denial) -> Response:
    locale = locale_of(request, chosen=None, default="en")
    return page(
        "message",
        locale=locale,
        slug="",
        chain="Branchline",
        status=status_of(denial),
        headers=headers_of(denial),
        heading=TEXTS[locale]["failed"],
        message=denial.message(locale.value),
    )


def signin_routes(
    *,
    base_url: str,
    vault: Vault,
    mailer: Mailer,
    providers: Providers,
    directory: Directory,
    now: Callable[[], datetime],
) -> list[BaseRoute]:
    """Every address of the pages, for the application to mount at its root."""
    desk = Desk(base_url=base_url, vault=vault, mailer=mailer, providers=providers, directory=directory, now=now)
    shown: dict[str, Show] = {
        "login": show_login,
        "forgotten": show_forgotten,
        "password": show_password,
        "account": show_account,
        "account/enrol": show_enrolment,
        "federation/{idp}/callback": come_back,
    }
    taken: dict[str, Take] = {
        "login": sign_in,
        "login/code": take_code,
        "login/enrol": take_first_code,
        "login/continue": leave_recovery_codes,
        "federation/{idp}": send_away,
        "forgotten": take_forgotten,
        "password": take_password,
        "account/enrol": take_enrolment_code,
        "account/sign-out": sign_out,
        "account/sessions/end": end_other,
    }
    return [
        *(Route(f"/t/{{slug}}/{path}", desk.shown(show), methods=["GET"]) for path, show in shown.items()),
        *(Route(f"/t/{{slug}}/{path}", desk.taken(take), methods=["POST"]) for path, take in taken.items()),
    ]

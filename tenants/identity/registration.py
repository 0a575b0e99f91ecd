"""What an application has to say of itself before any tenant may install it. Pure rules."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final
from urllib.parse import urlsplit

from tenants.core.errors import Invalid, Required
from tenants.core.permissions import Permission
from tenants.core.texts import required
from tenants.identity.client_keys import client_keys
from tenants.registry.methods import ClientAuthMethod
from tenants.registry.models import ApplicationKind

AUTHORIZATION_CODE: Final = "authorization_code"
CLIENT_CREDENTIALS: Final = "client_credentials"
REFRESH_TOKEN: Final = "refresh_token"  # noqa: S105 - a name
GRANT_TYPES: Final = (AUTHORIZATION_CODE, CLIENT_CREDENTIALS, REFRESH_TOKEN)
MAX_ADDRESSES: Final = 20
MAX_ADDRESS_CHARACTERS: Final = 2_000
_CLIENT_ID: Final = re.compile(r"[a-z0-9][a-z0-9._-]{2,63}")
_LOOPBACK: Final = frozenset({"127.0.0.1", "::1"})


@dataclass(frozen=True, slots=True)
class Registration:
    """`scopes` are the most any tenant may give it. People sign in through it by a redirect to `redirect_uris`."""

    name: str
    publisher: str
    kind: ApplicationKind
    auth_method: ClientAuthMethod
    grant_types: tuple[str, ...] = ()
    scopes: tuple[Permission, ...] = ()
    redirect_uris: tuple[str, ...] = ()
    post_logout_redirect_uris: tuple[str, ...] = ()
    home_page: str | None = None
    jwks: Mapping[str, object] | None = None
    can_introspect: bool = False
    trusted_documents_only: bool = False

    def checked(self) -> "Registration":
        """The same in normal form. Raises `Required`, `TooLong` or `Invalid` at the first member that does not hold."""
        self._check_grants()
        self._check_proof()
        for field in ("redirect_uris", "post_logout_redirect_uris"):
            _check_addresses(getattr(self, field), field)
        if self.home_page is not None:
            _check_home_page(self.home_page)
        return replace(
            self,
            name=required(self.name, field="name", limit=120),
            publisher=required(self.publisher, field="publisher", limit=120),
            grant_types=tuple(sorted(set(self.grant_types))),
            scopes=tuple(sorted(set(self.scopes))),
            redirect_uris=tuple(dict.fromkeys(self.redirect_uris)),
            post_logout_redirect_uris=tuple(dict.fromkeys(self.post_logout_redirect_uris)),
        )

    def _check_grants(self) -> None:
        grants = set(self.grant_types)
        if not grants <= set(GRANT_TYPES):
            raise Invalid(field=("grant_types",), detail=", ".join(GRANT_TYPES))
        if REFRESH_TOKEN in grants and AUTHORIZATION_CODE not in grants:
            raise Invalid(field=("grant_types",), detail="refresh tokens come of a person's sign-in only")
        if AUTHORIZATION_CODE in grants and self.kind is ApplicationKind.SERVICE:
            raise Invalid(field=("grant_types",), detail="nobody signs in through a service")
        if AUTHORIZATION_CODE in grants and not self.redirect_uris:
            raise Required(field=("redirect_uris",))

    def _check_proof(self) -> None:
        """RFC 6749 §4.4: only a client that proves itself may sign in by itself."""
        if CLIENT_CREDENTIALS in self.grant_types and self.auth_method is ClientAuthMethod.NONE:
            raise Invalid(field=("auth_method",), detail="a program that signs in by itself must prove itself")
        if self.auth_method is ClientAuthMethod.PRIVATE_KEY_JWT:
            client_keys(jwks=self.jwks or {})
        elif self.jwks is not None:
            raise Invalid(field=("jwks",), detail="only where a key is the proof")


def check_client_id(text: str) -> str:
    """Raises `Invalid` for what cannot be a client's id."""
    if not _CLIENT_ID.fullmatch(text):
        raise Invalid(field=("client_id",), detail="3 to 64 of a-z, 0-9 and . _ -, from a letter or digit")
    return text


def _check_addresses(addresses: tuple[str, ...], field: str) -> None:
    if len(addresses) > MAX_ADDRESSES:
        raise Invalid(field=(field,), detail=f"at most {MAX_ADDRESSES}")
    for address in addresses:
        if not _may_be_answered(address):
            raise Invalid(
                field=(field,), detail="an https address, or http at 127.0.0.1 or [::1]; no user, no fragment"
            )


def _may_be_answered(address: str) -> bool:
    """Encrypted or on the person's own machine, where any port will do (RFC 8252 §7.3, §8.3; RFC 9700 §4.1.1)."""
    if not _is_plain(address):
        return False
    try:
        split = urlsplit(address)
        split.port  # noqa: B018 - read for its check
    except ValueError:
        return False
    if not split.hostname or "@" in split.netloc or "#" in address:
        return False
    return split.scheme == "https" or (split.scheme == "http" and split.hostname in _LOOPBACK)


def _check_home_page(address: str) -> None:
    if not (_may_be_answered(address) and address.startswith("https://")):
        raise Invalid(field=("home_page",), detail="an https address")


def _is_plain(address: str) -> bool:
    """Nothing that two programs could read differently."""
    return (
        len(address) <= MAX_ADDRESS_CHARACTERS
        and address.isascii()
        and address.isprintable()
        and not set(address) & set(' "<>\\^`{|}')
    )

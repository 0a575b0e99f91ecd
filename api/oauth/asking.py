"""What an authorization request asks for (RFC 6749 §4.1.1, RFC 7636 §4.3, OIDC Core §3.1.2.1)."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from api.oauth.authority import OFFLINE, REFRESH_TOKEN, SIGN_IN_SCOPES
from api.oauth.redirects import may_redirect
from tenants.identity.queries_oauth import SignInClient

MAX_TEXT: Final = 2000
FRESH_PROMPTS: Final = frozenset({"login", "select_account"})
PROMPTS: Final = frozenset({"none", "login", "consent", "select_account"})
_CHALLENGE: Final = re.compile(r"[A-Za-z0-9_-]{43}")
_SECONDS: Final = re.compile(r"[0-9]{1,9}")


class NotToBeRedirected(ValueError):
    """The client or its address is not known: nobody is sent anywhere (RFC 6749 §4.1.2.1)."""


class Refused(ValueError):
    """The client is told at its address. The texts are ours, never the caller's."""

    def __init__(self, error: str, description: str) -> None:
        super().__init__(description)
        self.error, self.description = error, description


@dataclass(frozen=True, slots=True)
class Return:
    """Where the answer goes."""

    redirect_uri: str
    state: str | None


@dataclass(frozen=True, slots=True)
class Asked:
    """A request found good. `scopes` are those that the client may have of those it asked for."""

    client: SignInClient
    to: Return
    scopes: tuple[str, ...]
    challenge: str
    nonce: str | None
    prompts: frozenset[str]
    max_age: int | None

    @property
    def wants_fresh_sign_in(self) -> bool:
        """Whether it matters to the client that, or when, the person proves who they are."""
        return self.max_age is not None or bool(self.prompts & FRESH_PROMPTS)


def read_return(*, params: Mapping[str, str], client: SignInClient | None) -> Return:
    """Raises `NotToBeRedirected`."""
    uri = params.get("redirect_uri", "")
    if client is None or not may_redirect(uri=uri, registered=client.redirect_uris):
        raise NotToBeRedirected
    return Return(redirect_uri=uri, state=params.get("state"))


def read_asked(*, params: Mapping[str, str], client: SignInClient, to: Return) -> Asked:
    """Raises `Refused`."""
    _check_form(params)
    challenge = params.get("code_challenge", "")
    if params.get("code_challenge_method") != "S256" or not _CHALLENGE.fullmatch(challenge):
        raise Refused("invalid_request", "PKCE with S256 is required.")
    prompts = frozenset(params.get("prompt", "").split())
    if not prompts <= PROMPTS or ("none" in prompts and len(prompts) > 1):
        raise Refused("invalid_request", "The prompt is not supported.")
    max_age = params.get("max_age")
    if max_age is not None and not _SECONDS.fullmatch(max_age):
        raise Refused("invalid_request", "max_age is a number of seconds.")
    return Asked(
        client=client,
        to=to,
        scopes=_scopes(params.get("scope"), client),
        challenge=challenge,
        nonce=params.get("nonce"),
        prompts=prompts,
        max_age=None if max_age is None else int(max_age),
    )


def _check_form(params: Mapping[str, str]) -> None:
    if "request" in params:
        raise Refused("request_not_supported", "Request objects are not supported.")
    if "request_uri" in params:
        raise Refused("request_uri_not_supported", "Request objects are not supported.")
    if "response_type" not in params:
        raise Refused("invalid_request", "The parameter response_type is missing.")
    if params["response_type"] != "code":
        raise Refused("unsupported_response_type", "Only the response type code is supported.")
    if params.get("response_mode", "query") != "query":
        raise Refused("invalid_request", "Only the response mode query is supported.")
    if any(len(params.get(name, "")) > MAX_TEXT for name in ("state", "nonce")):
        raise Refused("invalid_request", f"state and nonce have at most {MAX_TEXT} characters.")


def _scopes(asked: str | None, client: SignInClient) -> tuple[str, ...]:
    """Those asked for that the client may have (RFC 6749 §3.3); all its permissions when none is named."""
    for_sign_in = (name for name in SIGN_IN_SCOPES if name != OFFLINE or REFRESH_TOKEN in client.grant_types)
    allowed = (*for_sign_in, *client.scopes)
    if asked is None:
        scopes = client.scopes
    else:
        wanted = set(asked.split())
        scopes = tuple(name for name in allowed if name in wanted)
    if not scopes:
        raise Refused("invalid_scope", "None of the scopes asked for may be given to this client.")
    return scopes

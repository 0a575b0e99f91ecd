"""Where the API is and what lets a command in: from flags, the environment or the demo's file, in that order."""

import argparse
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from scripts.hq.failures import Usage

_LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})
CONNECTION = """\
Where the API is and who asks (a flag wins over the environment, which wins over the demo's file):
  --url URL              BRANCHLINE_URL              the server, e.g. https://api.example.com
  --tenant SLUG          BRANCHLINE_TENANT           the chain
and one of
  --client-id ID         BRANCHLINE_CLIENT_ID        a program installed at the tenant …
  --client-secret-file F BRANCHLINE_CLIENT_SECRET    … and its secret (_FILE: a file that holds it)
  --api-key-file FILE    BRANCHLINE_API_KEY          an API key (_FILE: a file that holds it)
or, after `make demo`,
  --demo .data/demo.json --tenant anlan
Secrets are never taken from the command line, where every user of the machine could read them.
"""
PLATFORM = """\
Where the platform is and who asks (a flag wins over the environment, which wins over the demo's file):
  --platform-url URL     BRANCHLINE_PLATFORM_URL            e.g. https://api.example.com/platform
  --client-id ID         BRANCHLINE_PLATFORM_CLIENT_ID      the operator's client …
  --client-secret-file F BRANCHLINE_PLATFORM_CLIENT_SECRET  … and its secret (_FILE: a file that holds it)
or, after `make demo`,
  --demo .data/demo.json
"""


@dataclass(frozen=True, slots=True)
class ClientSecret:
    """A program that gets itself tokens by the client credentials grant."""

    client_id: str
    secret: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ApiKey:
    """A long-lived key, sent as it is."""

    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Access:
    """One GraphQL address and what opens it. Only a tenant's address keeps answers under an `Idempotency-Key`."""

    graphql_url: str
    token_url: str
    credential: ClientSecret | ApiKey
    keeps_answers: bool = True


def add_tenant_flags(parser: argparse.ArgumentParser) -> None:
    """The flags that `tenant_access` reads."""
    group = parser.add_argument_group("connection", "see the end of this page")
    group.add_argument("--url", metavar="URL", help="the server's address")
    group.add_argument("--tenant", metavar="SLUG", help="the chain's name in addresses")
    group.add_argument("--client-id", metavar="ID", help="the program's client id")
    group.add_argument("--client-secret-file", metavar="FILE", type=Path, help="a file with its secret")
    group.add_argument("--api-key-file", metavar="FILE", type=Path, help="a file with an API key")
    group.add_argument("--demo", metavar="FILE", type=Path, help="the demo's file, .data/demo.json")


def add_platform_flags(parser: argparse.ArgumentParser) -> None:
    """The flags that `platform_access` reads."""
    group = parser.add_argument_group("connection", "see the end of this page")
    group.add_argument("--platform-url", metavar="URL", help="the platform's address")
    group.add_argument("--client-id", metavar="ID", help="the operator's client id")
    group.add_argument("--client-secret-file", metavar="FILE", type=Path, help="a file with its secret")
    group.add_argument("--demo", metavar="FILE", type=Path, help="the demo's file, .data/demo.json")


def tenant_access(options: argparse.Namespace, environment: Mapping[str, str] = os.environ) -> Access:
    """A tenant's API. Raises `Usage` naming what is missing."""
    slug = options.tenant or environment.get("BRANCHLINE_TENANT")
    if not slug:
        raise Usage("no tenant is named: give --tenant or set BRANCHLINE_TENANT")
    demo = _demo(options.demo)
    url = options.url or environment.get("BRANCHLINE_URL") or demo.get("baseUrl")
    if not url:
        raise Usage("no server is named: give --url or set BRANCHLINE_URL (or give --demo .data/demo.json)")
    base = f"{_safe(url)}/t/{slug}"
    credential = (
        _key(options.api_key_file, environment)
        if options.api_key_file
        else _client(options, environment, prefix="BRANCHLINE")
        or _key(None, environment)
        or _demo_credential(demo, slug)
    )
    if credential is None:
        raise Usage("no credential: set BRANCHLINE_CLIENT_ID and BRANCHLINE_CLIENT_SECRET, or BRANCHLINE_API_KEY")
    return Access(f"{base}/graphql", f"{base}/oauth/token", credential)


def platform_access(options: argparse.Namespace, environment: Mapping[str, str] = os.environ) -> Access:
    """The operators' API. Raises `Usage` naming what is missing."""
    demo = _demo(options.demo)
    url = options.platform_url or environment.get("BRANCHLINE_PLATFORM_URL")
    if not url and "baseUrl" in demo:
        url = f"{demo['baseUrl']}/platform"
    if not url:
        raise Usage("no platform is named: give --platform-url or set BRANCHLINE_PLATFORM_URL")
    credential = _client(options, environment, prefix="BRANCHLINE_PLATFORM")
    if credential is None and "platform" in demo:
        credential = ClientSecret(demo["platform"]["clientId"], demo["platform"]["clientSecret"])
    if credential is None:
        raise Usage("no credential: set BRANCHLINE_PLATFORM_CLIENT_ID and BRANCHLINE_PLATFORM_CLIENT_SECRET")
    base = _safe(url)
    return Access(f"{base}/graphql", f"{base}/oauth/token", credential, keeps_answers=False)


def _client(options: argparse.Namespace, environment: Mapping[str, str], *, prefix: str) -> ClientSecret | None:
    client_id = options.client_id or environment.get(f"{prefix}_CLIENT_ID")
    if not client_id:
        return None
    secret = _secret(options.client_secret_file, environment, f"{prefix}_CLIENT_SECRET")
    if secret is None:
        raise Usage(f"no secret for the client {client_id}: set {prefix}_CLIENT_SECRET or give --client-secret-file")
    return ClientSecret(client_id, secret)


def _key(file: Path | None, environment: Mapping[str, str]) -> ApiKey | None:
    text = _secret(file, environment, "BRANCHLINE_API_KEY")
    return ApiKey(text) if text else None


def _secret(file: Path | None, environment: Mapping[str, str], name: str) -> str | None:
    if file is None and environment.get(f"{name}_FILE"):
        file = Path(environment[f"{name}_FILE"])
    if file is None:
        return environment.get(name)
    text = _text(file).strip()
    if not text:
        raise Usage(f"{file} is empty")
    return text


def _demo(file: Path | None) -> Mapping[str, Any]:
    if file is None:
        return {}
    try:
        told: dict[str, Any] = json.loads(_text(file))
    except ValueError:
        raise Usage(f"{file} is not the demo's file") from None
    return told


def _demo_credential(demo: Mapping[str, Any], slug: str) -> ClientSecret | None:
    for tenant in demo.get("tenants", ()):
        if tenant["slug"] == slug:
            service = tenant["clients"]["service"]
            return ClientSecret(service["clientId"], service["clientSecret"])
    return None


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise Usage(f"{file} cannot be read: {error}") from None


def _safe(url: str) -> str:
    """The address without a slash at its end; a secret travels unencrypted no further than this machine."""
    parts = urlsplit(url)
    if parts.scheme not in {"http", "https"} or not parts.hostname or parts.query or parts.username:
        raise Usage(f"not an address like https://api.example.com: {url}")
    if parts.scheme == "http" and parts.hostname not in _LOOPBACK:
        raise Usage(f"use https:// for {parts.hostname}: a secret would travel unencrypted")
    return url.rstrip("/")

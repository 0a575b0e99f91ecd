"""A tenant's own provider as a server on this machine, which says whatever a test wants it to say."""

import asyncio
import base64
import hashlib
import json
from asyncio import StreamReader, StreamWriter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from urllib.parse import parse_qs, parse_qsl, unquote, urlsplit

from joserfc import jws
from joserfc.jwk import ECKey, RSAKey
from joserfc.jws import JWSRegistry

from tests.tenants.identity.world import NOW

CLIENT_ID, SECRET = "branchline", "s3cret: 密, long enough for anybody"
_REGISTRY = JWSRegistry(algorithms=["RS256", "ES256", "HS256", "none", "RS512"])
Key = ECKey | RSAKey


def new_key(kid: str) -> ECKey:
    return ECKey.generate_key("P-256", {"kid": kid, "use": "sig", "alg": "ES256"})


@dataclass
class Raw:
    """An answer as it goes over the wire."""

    body: bytes
    status: str = "200 OK"
    headers: dict[str, str] = field(default_factory=lambda: {"Content-Type": "application/json"})
    forever: bool = False


@dataclass
class House:
    """What it holds and has been asked; `claims` and `header` change its ID tokens, `pages` any of its answers."""

    issuer: str = ""
    now: datetime = NOW
    key: Key = field(default_factory=lambda: new_key("first"))
    kid: str | None = "first"
    metadata: dict[str, object] = field(default_factory=dict)
    claims: dict[str, object] = field(default_factory=dict)
    header: dict[str, object] = field(default_factory=dict)
    pages: dict[str, Raw] = field(default_factory=dict)
    published: list[dict[str, Any]] | None = None
    asked: list[str] = field(default_factory=list)
    codes: dict[str, dict[str, str]] = field(default_factory=dict)
    token: str | None = None
    stalls: bool = False

    def question(self, location: str) -> dict[str, str]:
        """What our server asks of it, as the browser brings it."""
        assert location.startswith(f"{self.issuer}/auth?"), location
        return {name: value for name, [value] in parse_qs(urlsplit(location).query, strict_parsing=True).items()}

    def answer(self, question: dict[str, str], **changes: str | None) -> dict[str, str]:
        """Somebody has signed in: what the browser brings back."""
        code = f"code-{len(self.codes)}"
        self.codes[code] = question
        said = {"code": code, "state": question["state"], "iss": self.issuer, **changes}
        return {name: value for name, value in said.items() if value is not None}

    def id_token(self, question: dict[str, str]) -> str:
        seconds = int(self.now.timestamp())
        claims: dict[str, object] = {
            "iss": self.issuer,
            "sub": "248289761001",
            "aud": CLIENT_ID,
            "exp": seconds + 300,
            "iat": seconds,
            "auth_time": seconds,
            "nonce": question["nonce"],
            "name": "赵敏",
            **self.claims,
        }
        header: dict[str, object] = {"alg": "ES256", "kid": self.kid, **self.header}
        kept = {name: value for name, value in header.items() if value is not None}
        body = json.dumps({name: value for name, value in claims.items() if value is not None}).encode()
        return jws.serialize_compact(kept, body, self.key, registry=_REGISTRY)

    def _documents(self) -> dict[str, object]:
        addresses = {"authorization_endpoint": "auth", "token_endpoint": "token", "jwks_uri": "jwks"}
        metadata = {"issuer": self.issuer, **{name: f"{self.issuer}/{path}" for name, path in addresses.items()}}
        names_itself = {"authorization_response_iss_parameter_supported": True}
        keys = [self.key.as_dict(private=False)] if self.published is None else self.published
        return {
            "/.well-known/openid-configuration": {**metadata, **names_itself, **self.metadata},
            "/jwks": {"keys": keys},
        }

    def _exchange(self, authorization: str, body: bytes) -> Raw:
        form = dict(parse_qsl(body.decode(), strict_parsing=True))
        question = self.codes.pop(form["code"])
        pair = base64.b64decode(authorization.removeprefix("Basic ")).decode() if authorization else ""
        shown = [unquote(part) for part in pair.split(":")] if pair else [form["client_id"], form["client_secret"]]
        challenge = base64.urlsafe_b64encode(hashlib.sha256(form["code_verifier"].encode()).digest()).decode()
        assert shown == [CLIENT_ID, SECRET]
        assert challenge.rstrip("=") == question["code_challenge"]
        assert form["redirect_uri"] == question["redirect_uri"]
        token = self.token or self.id_token(question)
        return Raw(json.dumps({"access_token": "a", "token_type": "Bearer", "id_token": token}).encode())

    async def serve(self, reader: StreamReader, writer: StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
        headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in head[1:]) if name}
        body = await reader.readexactly(int(headers.get("content-length", 0)))
        path = head[0].split(" ")[1].partition("?")[0]
        self.asked.append(path)
        if path in self.pages:
            answer = self.pages[path]
        elif path == "/token":
            answer = self._exchange(headers.get("authorization", ""), body)
        else:
            answer = Raw(json.dumps(self._documents()[path]).encode())
        lines = [f"HTTP/1.1 {answer.status}", "Connection: close", *(f"{n}: {v}" for n, v in answer.headers.items())]
        writer.write("\r\n".join([*lines, "", ""]).encode() + answer.body)
        try:
            while answer.forever:
                writer.write(b" " * 65_536)
                await writer.drain()
            await writer.drain()
            if self.stalls:
                await reader.read()
        except ConnectionError:
            pass
        finally:
            writer.close()


@asynccontextmanager
async def house(**given: Any) -> AsyncIterator[House]:
    """A provider on a free port."""
    made = House(**given)
    async with await asyncio.start_server(made.serve, "127.0.0.1", 0) as server:
        made.issuer = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        yield made

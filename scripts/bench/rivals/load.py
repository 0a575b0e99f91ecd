"""Callers: so many connections, each asking again as soon as it is answered."""

import asyncio
import itertools
import time
from collections.abc import Sequence
from dataclasses import dataclass, field

_HEAD_END = b"\r\n\r\n"
_ERRORS = (b'"errors":[', b'"userErrors":[{')
_PATIENCE = 60.0


class Unanswered(RuntimeError):
    """A contestant closed a connection or gave what cannot be read."""


@dataclass(slots=True)
class Taken:
    """What one spell of asking showed; latencies in seconds."""

    seconds: float = 0.0
    latencies: list[float] = field(default_factory=list)
    refused: int = 0
    received: int = 0
    sample: bytes = b""


@dataclass(frozen=True, slots=True)
class Request:
    """A POST as it goes over the wire."""

    path: str
    headers: dict[str, str]
    body: bytes

    def wire(self) -> bytes:
        lines = [f"POST {self.path} HTTP/1.1", "Host: 127.0.0.1", "Content-Type: application/json"]
        lines += [f"{name}: {value}" for name, value in self.headers.items()]
        lines += [f"Content-Length: {len(self.body)}", "", ""]
        return "\r\n".join(lines).encode() + self.body


async def ask(*, port: int, requests: Sequence[bytes], connections: int, seconds: float) -> Taken:
    """Asks for so long. Raises `Unanswered`."""
    taken = Taken()
    turn = itertools.cycle(requests)
    started = time.perf_counter()
    until = started + seconds
    async with asyncio.timeout(seconds + _PATIENCE):
        await asyncio.gather(*(_caller(port, turn, until, taken) for _ in range(connections)))
    taken.seconds = time.perf_counter() - started
    return taken


async def _caller(port: int, turn: "itertools.cycle[bytes]", until: float, taken: Taken) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", port, limit=2**22)
    try:
        while (began := time.perf_counter()) < until:
            writer.write(next(turn))
            status, body = await _answer(reader)
            taken.latencies.append(time.perf_counter() - began)
            taken.received += len(body)
            taken.sample = taken.sample or body
            if status != b"200" or any(text in body for text in _ERRORS):
                taken.refused, taken.sample = taken.refused + 1, body
    except (asyncio.IncompleteReadError, ConnectionError) as error:
        raise Unanswered(f"port {port}: {error}") from error
    finally:
        writer.close()


async def _answer(reader: asyncio.StreamReader) -> tuple[bytes, bytes]:
    head = await reader.readuntil(_HEAD_END)
    lower = head.lower()
    if b"transfer-encoding: chunked" in lower:
        return head[9:12], await _chunks(reader)
    at = lower.index(b"content-length:") + len(b"content-length:")
    return head[9:12], await reader.readexactly(int(lower[at : lower.index(b"\r", at)]))


async def _chunks(reader: asyncio.StreamReader) -> bytes:
    parts = []
    while size := int((await reader.readline()).strip() or b"0", 16):
        parts.append(await reader.readexactly(size))
        await reader.readexactly(2)
    await reader.readline()
    return b"".join(parts)

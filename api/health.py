"""Whether the process lives, and whether it may be sent requests."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass

import structlog
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

PROBE_SECONDS = 3.0
_NOT_STORED = {"Cache-Control": "no-store"}
_log = structlog.get_logger("branchline.health")


@dataclass(frozen=True, slots=True)
class Readiness:
    """What was looked at: each check with `ok` or what is wrong; `warnings` do not keep requests away."""

    checks: Mapping[str, str]
    warnings: Sequence[str] = ()

    @property
    def ready(self) -> bool:
        return all(outcome == "ok" for outcome in self.checks.values())


Probe = Callable[[], Awaitable[Readiness]]


async def live(_: Request) -> Response:
    """200 as long as the event loop turns."""
    return JSONResponse({"status": "alive"}, headers=_NOT_STORED)


class Ready:
    """200 when every check holds within three seconds, otherwise 503."""

    def __init__(self, probe: Probe) -> None:
        self._probe = probe

    async def answer(self, _: Request) -> Response:
        readiness = await self._look()
        body = {
            "status": "ready" if readiness.ready else "not ready",
            "checks": dict(readiness.checks),
            "warnings": list(readiness.warnings),
        }
        return JSONResponse(body, status_code=200 if readiness.ready else 503, headers=_NOT_STORED)

    async def _look(self) -> Readiness:
        try:
            async with asyncio.timeout(PROBE_SECONDS):
                return await self._probe()
        except TimeoutError:
            _log.warning("readiness probe timed out", seconds=PROBE_SECONDS)
            return Readiness(checks={"database": f"no answer within {PROBE_SECONDS:g} seconds"})

"""The process says whether it lives and whether it may be sent requests."""

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from api import health
from api.health import Readiness
from tests.api.sample import Edge


async def test_it_lives_without_signing_in() -> None:
    async with Edge().client(headers={}) as client:
        response = await client.get("/health/live")
    assert (response.status_code, response.json()) == (200, {"status": "alive"})


@pytest.mark.parametrize(
    ("readiness", "status", "word"),
    [
        (Readiness(checks={"database": "ok", "migrations": "ok"}), 200, "ready"),
        (Readiness(checks={"database": "ok"}, warnings=["PUBLIC may execute set_config"]), 200, "ready"),
        (Readiness(checks={"database": "unreachable"}), 503, "not ready"),
        (Readiness(checks={"database": "ok", "migrations": "version 3, supported are 4 to 5"}), 503, "not ready"),
    ],
)
async def test_it_is_ready_when_every_check_holds(readiness: Readiness, status: int, word: str) -> None:
    async def probe() -> Readiness:
        return readiness

    async with Edge(changes={"probe": probe}).client(headers={}) as client:
        response = await client.get("/health/ready")
    assert response.status_code == status
    assert response.headers["cache-control"] == "no-store"
    assert response.json() == {
        "status": word,
        "checks": dict(readiness.checks),
        "warnings": list(readiness.warnings),
    }


async def test_a_database_that_does_not_answer_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    async def probe() -> Readiness:
        await asyncio.Event().wait()
        raise AssertionError

    never: Callable[[], Awaitable[Readiness]] = probe
    monkeypatch.setattr(health, "PROBE_SECONDS", 0.01)
    async with Edge(changes={"probe": never}).client(headers={}) as client:
        response = await client.get("/health/ready")
    assert (response.status_code, response.json()["status"]) == (503, "not ready")

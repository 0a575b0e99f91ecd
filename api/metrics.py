"""Counters and timings for Prometheus. No label names a tenant: their number is open-ended."""

import os
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache

from prometheus_client import (
    CONTENT_TYPE_LATEST,
    REGISTRY,
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    generate_latest,
)
from prometheus_client.multiprocess import MultiProcessCollector
from starlette.requests import Request
from starlette.responses import Response

MULTIPROCESS_FOLDER = "PROMETHEUS_MULTIPROC_DIR"
OTHER = "other"
_METHODS = frozenset({"GET", "POST", "HEAD", "OPTIONS", "PUT", "PATCH", "DELETE"})
_SECONDS = (0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 30)

_LOOK_SECONDS = 1.0  # how old the state of the pool may be that another process tells

_requests = Counter("branchline_http_requests", "Requests answered", ["route", "method", "status"])
_seconds = Histogram(
    "branchline_http_request_seconds", "Time from request to answer", ["route", "method"], buckets=_SECONDS
)
_errors = Counter("branchline_graphql_errors", "Errors in GraphQL answers", ["code"])
_pool_open = Gauge("branchline_db_connections", "Open database connections", multiprocess_mode="livesum")
_pool_busy = Gauge("branchline_db_connections_busy", "Database connections in use", multiprocess_mode="livesum")


@dataclass(frozen=True, slots=True)
class PoolState:
    """Connections of this process."""

    open: int
    busy: int


class Meter:
    """Counts what the server does; `pool` tells how its database connections stand."""

    def __init__(self, *, pool: Callable[[], PoolState]) -> None:
        self._pool = pool
        self._looked_at = -_LOOK_SECONDS

    def count(self, *, route: str | None, method: str, status: int, seconds: float, codes: Iterable[str]) -> None:
        """Counts one answered request under its route's template, never under its path."""
        counted, timed = _series(route or OTHER, method if method in _METHODS else OTHER, status)
        counted.inc()
        timed.observe(seconds)
        for code in codes:
            _errors.labels(code=code or OTHER).inc()
        now = time.monotonic()
        if now - self._looked_at >= _LOOK_SECONDS:
            self._looked_at = now
            self._look_at_pool()

    def _look_at_pool(self) -> None:
        """Also after requests: another worker process may be the one that is asked for the metrics."""
        state = self._pool()
        _pool_open.set(state.open)
        _pool_busy.set(state.busy)

    async def page(self, _: Request) -> Response:
        """Every metric in the text format, summed over the worker processes."""
        self._look_at_pool()
        text = generate_latest(_registry())
        return Response(text, headers={"Content-Type": CONTENT_TYPE_LATEST, "Cache-Control": "no-store"})


@cache
def _series(route: str, method: str, status: int) -> tuple[Counter, Histogram]:
    """What counts requests of a kind; there are as many as routes, methods and statuses."""
    return (
        _requests.labels(route=route, method=method, status=str(status)),
        _seconds.labels(route=route, method=method),
    )


def _registry() -> CollectorRegistry:
    if MULTIPROCESS_FOLDER not in os.environ:
        return REGISTRY
    registry = CollectorRegistry()
    MultiProcessCollector(registry)  # type: ignore[no-untyped-call]
    return registry

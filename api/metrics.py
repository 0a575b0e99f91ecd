"""Counters and timings for Prometheus. No label names a tenant: their number is open-ended."""

import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass

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

    def count(self, *, route: str | None, method: str, status: int, seconds: float, codes: Iterable[str]) -> None:
        """Counts one answered request under its route's template, never under its path."""
        labels = {"route": route or OTHER, "method": method if method in _METHODS else OTHER}
        _requests.labels(**labels, status=str(status)).inc()
        _seconds.labels(**labels).observe(seconds)
        for code in codes:
            _errors.labels(code=code or OTHER).inc()
        self._look_at_pool()

    def _look_at_pool(self) -> None:
        """Also after each request: another worker process may be the one that is asked for the metrics."""
        state = self._pool()
        _pool_open.set(state.open)
        _pool_busy.set(state.busy)

    async def page(self, _: Request) -> Response:
        """Every metric in the text format, summed over the worker processes."""
        self._look_at_pool()
        text = generate_latest(_registry())
        return Response(text, headers={"Content-Type": CONTENT_TYPE_LATEST, "Cache-Control": "no-store"})


def _registry() -> CollectorRegistry:
    if MULTIPROCESS_FOLDER not in os.environ:
        return REGISTRY
    registry = CollectorRegistry()
    MultiProcessCollector(registry)  # type: ignore[no-untyped-call]
    return registry

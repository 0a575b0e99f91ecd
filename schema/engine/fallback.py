"""What the engine leaves to graphql-core: counted, and named in the debug log, never silent."""

from prometheus_client import Counter
from structlog import get_logger

log = get_logger(__name__)

_fallbacks = Counter("branchline_engine_fallbacks", "Operations the read engine left to graphql-core", ["reason"])


class Unplannable(Exception):
    """A document that only graphql-core can run; the text says what of it."""


def count_fallback(reason: str, *, operation: str | None) -> None:
    """Notes that graphql-core ran an operation."""
    _fallbacks.labels(reason=reason).inc()
    log.debug("left to graphql-core", reason=reason, operation=operation)

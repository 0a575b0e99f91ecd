"""Seeing what is sent to the database."""

from collections.abc import Iterator
from contextlib import contextmanager

from tenants.core.routing import statement_listeners


@contextmanager
def recorded() -> Iterator[list[str]]:
    """Every statement sent inside, transactions' own commands excepted."""
    sent: list[str] = []
    listener = sent.append
    statement_listeners.append(listener)
    try:
        yield sent
    finally:
        statement_listeners.remove(listener)

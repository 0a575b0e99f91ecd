"""Seeing what is sent to the database."""

from collections.abc import Iterator

import pytest

from tenants.core.routing import statement_listeners


@pytest.fixture
def statements() -> Iterator[list[str]]:
    """Every statement sent while the test runs, transactions' own commands excepted; clear it where counting begins."""
    sent: list[str] = []
    statement_listeners.append(sent.append)
    yield sent
    statement_listeners.remove(sent.append)

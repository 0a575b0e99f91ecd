"""What tests of the machinery share."""

from collections.abc import Iterator, MutableMapping
from typing import Any

import pytest
from structlog.testing import capture_logs

from tests.statements import recorded


@pytest.fixture
def statements() -> Iterator[list[str]]:
    """Every statement sent while the test runs; cleared where counting begins."""
    with recorded() as sent:
        yield sent


@pytest.fixture(autouse=True)
def logs() -> Iterator[list[MutableMapping[str, Any]]]:
    """What was logged, kept from the terminal, where a drawn traceback takes seconds."""
    with capture_logs() as lines:
        yield lines

"""What tests of the machinery share."""

from collections.abc import Iterator

import pytest

from tests.statements import recorded


@pytest.fixture
def statements() -> Iterator[list[str]]:
    """Every statement sent while the test runs; cleared where counting begins."""
    with recorded() as sent:
        yield sent

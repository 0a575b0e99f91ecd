"""However many different documents are asked, the process does not grow with them."""

import gc
from pathlib import Path

import pytest

from tests.people import Chain

WARM, DOCUMENTS, MOST_GROWTH = 50, 10_000, 50 * 2**20
FIELDS = ("name", "number", "kind", "grade", "vipScore", "createdAt", "email", "customFields", "callbackOverdue")


def _resident() -> int:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * 4096


def _document(number: int) -> str:
    """Each with names of its own."""
    chosen = " ".join(f"f{number}_{place}: {field}" for place, field in enumerate(FIELDS))
    selection = f"{chosen} branch {{ b{number}: name }}"
    return f"query Q{number} {{ customers(first: 1) {{ totalCount nodes {{ {selection} }} }} }}"


@pytest.mark.slow
async def test_ten_thousand_documents_leave_the_process_as_it_was(chain: Chain) -> None:
    """The caches fill with the first thousand; what comes later takes the place of what was there."""
    actor = chain.actor("HQ_ADMIN")
    for number in range(WARM):
        await chain.ask(actor, _document(number))
    gc.collect()
    before = _resident()

    for number in range(WARM, WARM + DOCUMENTS):
        await chain.ask(actor, _document(number))
    gc.collect()

    assert _resident() - before < MOST_GROWTH

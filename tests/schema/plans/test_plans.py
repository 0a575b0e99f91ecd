"""Over 50,000 customers and 100,000 policies: what is offered is found by an index, in few rows, for whoever asks."""

import pytest

from tenants.core.children import children_statement
from tenants.core.routing import raw_fetch
from tenants.core.selecting import Window
from tests.people import Chain
from tests.schema.plans.multitude import size_of
from tests.schema.plans.offered import children, entities
from tests.schema.plans.questions import PAGE, Question, questions
from tests.schema.plans.reading import Reading, of_page, read
from tests.schema.plans.viewers import REACHES, viewer

MOST_EXAMINED, MOST_JOINED = 15_000, 50_000
SMALL, MIDDLING = 5_000, 50_000
REGION = "a region"
"""Whoever sees a tenth of each table: to read one whole, or to join two, may be cheaper than to look that tenth up."""
MOST_OF_REGION, MOST_JOINED_OF_REGION = 60_000, 125_000


def _fault(question: Question, reading: Reading, who: str) -> str | None:
    """What leads to a row of another table may be joined whichever way; what few rows satisfy may not be sought among
    all."""
    whole = sorted(table for table in reading.whole if size_of(table) > (MIDDLING if who == REGION else SMALL))
    if whole and not question.is_related:
        return f"reads all of {', '.join(whole)}"
    listed, joined = (MOST_OF_REGION, MOST_JOINED_OF_REGION) if who == REGION else (MOST_EXAMINED, MOST_JOINED)
    most = joined if question.is_related else listed
    return f"looks at {reading.examined} rows" if reading.examined > most else None


@pytest.mark.slow
@pytest.mark.parametrize("name", [entity.source.name for entity in entities()])
async def test_every_list_is_found_by_an_index_however_it_is_filtered_and_ordered(multitude: Chain, name: str) -> None:
    async with multitude.reading():
        asked = await questions(name)
        found = [
            f"{question} {fault} for {who}"
            for who in REACHES
            for question in asked
            if (fault := _fault(question, await of_page(question, multitude.context(viewer(multitude, who))), who))
        ]
    assert asked
    assert not found, "\n".join(found)


@pytest.mark.slow
async def test_what_lies_below_an_object_is_found_by_the_index_of_its_key(multitude: Chain) -> None:
    async with multitude.reading():
        found = {}
        for listed, many in children().items():
            rows = await raw_fetch(f"SELECT {many.target.column(many.key)} FROM {many.target.table} LIMIT {PAGE}")
            told = await read(
                children_statement(
                    source=many.target,
                    actor=viewer(multitude, "headquarters"),
                    columns=["id"],
                    key=many.key,
                    parents=[row[0] for row in rows if row[0]],
                    where=many.where,
                    window=Window(many.order, PAGE),
                )
            )
            whole = [table for table in told.whole if size_of(table) > SMALL]
            if whole or told.examined > MOST_EXAMINED:
                found[listed] = told
    assert not found

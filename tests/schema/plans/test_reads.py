"""Over the same multitude: what is asked for by something else than a filter or an order looks at no more rows than it
is about, for whoever asks."""

import pytest

from schema.core.declarations import RootList, RootNode, RootOne
from schema.core.declare import declared_of
from schema.root import schema
from tests.people import Chain
from tests.schema.plans.reading import heard, read_all
from tests.schema.plans.reads import READS, SMALL
from tests.schema.plans.viewers import REACHES, viewer


def test_every_root_field_that_is_no_list_is_read() -> None:
    query = schema._schema.query_type
    assert query is not None
    by_hand = {
        name for name, it in query.fields.items() if not isinstance(declared_of(it), RootList | RootOne | RootNode)
    }
    assert by_hand - SMALL <= {read.text.split("(")[0].split(" ")[0] for read in READS.values()}


@pytest.mark.slow
@pytest.mark.parametrize("who", REACHES)
@pytest.mark.parametrize("name", READS)
async def test_what_is_read_is_bounded(multitude: Chain, name: str, who: str) -> None:
    actor, asked = viewer(multitude, who), READS[name]
    async with heard(multitude) as sent:
        answer = await multitude.answer(actor, asked.document, **asked.variables)
    assert {error["extensions"]["code"] for error in answer.errors} <= {"NOT_FOUND"}, answer.errors
    assert sent
    async with multitude.reading():
        told = await read_all(sent)
    assert told.examined <= asked.most(who)

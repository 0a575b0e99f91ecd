"""How often what is done most asks the database, commit not counted: a promise that one more statement breaks."""

import pytest

from tests.people import Chain
from tests.schema.calls import BESIDE, INPUTS, OWN, call, take_desk
from tests.statements import recorded

# What is named is looked up in one statement; everything is written in one; the last reads the payload.
MOST = {
    "receiveComplaint": 4,  # a number as well
    "addComplaintNote": 4,  # the accused as well
    "startInvestigation": 4,  # the accused as well
    "updateCustomer": 3,
    "logContact": 5,  # the contacts that the call-back depends on
    "createQuotation": 7,  # their branch with the seller, the blacklist, the price list, and a number
    "proposePolicy": 8,  # the blacklist, the agent, their branch and certificates, and a number
    "createOpportunity": 6,  # the owner, then the owner's branch, and a number
}

# The tenant's figures, which are read anew once a second.
REMEMBERED = ('"rule"', '"custom_field_definition"', "calendar_override")


@pytest.mark.parametrize("name", MOST)
async def test_a_mutation_asks_no_more_often_than_promised(chain: Chain, name: str) -> None:
    desk, actor = await take_desk(chain, name=name), chain.actor("HQ_ADMIN")
    assert (await call(chain, actor, name, INPUTS[name](desk, BESIDE))).is_done
    with recorded() as sent:
        assert (await call(chain, actor, name, INPUTS[name](desk, OWN))).is_done
    asked = [sql for sql in sent if not any(table in sql for table in REMEMBERED)]
    assert len(asked) <= MOST[name], asked

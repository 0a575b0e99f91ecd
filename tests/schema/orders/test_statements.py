"""Half-year statements: from the ledger as of the day, once, agreed or disputed."""

from datetime import UTC, datetime
from typing import Any

from tests.schema.calls import OWN, Desk, call
from tests.tenants.orders.cases import INVOICED, pay, quote

SHOWN = "id version number periodEnd balance { amount } answer customerBalance { amount } note"
JUNE, JULY = datetime(2025, 6, 30, 2, tzinfo=UTC), datetime(2025, 7, 1, 2, tzinfo=UTC)


async def test_a_statement_tells_what_was_owed_that_day_and_is_answered_once(desk: Desk) -> None:
    chain, clerk = desk.chain, desk.chain.actor("GROUP_LEADER")
    await quote(chain, steps=(*INVOICED, pay("10.00")), now=JUNE)
    await quote(chain, steps=INVOICED, now=JULY)
    given: dict[str, Any] = {"customerId": desk.customer(OWN.customer)}
    for day in ("2025-06-29", "2025-09-30", "2026-06-30", "2026-03-09"):
        refused = await call(chain, clerk, "issueStatement", given | {"periodEnd": day})
        assert refused.faults == [("INVALID", ["periodEnd"])], day
    made = await call(chain, clerk, "issueStatement", given | {"periodEnd": "2025-06-30"}, selection=SHOWN)
    assert made.payload is not None
    statement = made.payload["statement"]
    assert (statement["number"], statement["balance"]["amount"]) == ("ST-202506-000001", "100.00")
    again = await call(chain, clerk, "issueStatement", given | {"periodEnd": "2025-06-30"})
    assert again.faults == [("TAKEN", ["periodEnd"])]

    answer = {"statementId": statement["id"], "expectedVersion": 1, "answer": "DISPUTED", "note": "少计一笔付款"}
    for figure in ({}, {"customerBalance": "100.00"}, {"customerBalance": "-1"}):
        refused = await call(chain, clerk, "answerStatement", answer | figure)
        assert refused.faults == [("INVALID", ["customerBalance"])], figure
    done = await call(chain, clerk, "answerStatement", answer | {"customerBalance": "80.00"}, selection=SHOWN)
    assert done.payload is not None
    assert done.payload["statement"]["customerBalance"] == {"amount": "80.00"}
    later = answer | {"expectedVersion": 2, "answer": "AGREED"}
    assert (await call(chain, clerk, "answerStatement", later)).codes == ["WRONG_STATE"]


async def test_a_statement_is_not_issued_beyond_ones_reach(desk: Desk) -> None:
    given = {"customerId": desk.customer("郑爽"), "periodEnd": "2025-12-31"}
    refused = await call(desk.chain, desk.chain.actor("GROUP_LEADER"), "issueStatement", given)
    assert refused.faults == [("NOT_FOUND", ["customerId"])]

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


async def test_a_half_year_s_statements_are_issued_for_whoever_owed_anything_row_by_row(desk: Desk) -> None:
    chain, head = desk.chain, desk.chain.actor("HQ_ADMIN")
    for customer, seller, moment in (
        ("欧阳娜娜", "005", JUNE),
        ("吴磊", "006", JUNE),
        ("郑爽", "007", JULY),
    ):
        await quote(chain, customer=customer, seller=seller, steps=INVOICED, now=moment)
    query = """query($branch: ID) { statementRound(periodEnd: "2025-06-30", branchId: $branch) {
      due { totalCount nodes { id name } } statements { nodes { customer { name } balance { amount } } } } }"""
    before = (await chain.ask(head, query))["statementRound"]
    assert {node["name"] for node in before["due"]["nodes"]} == {"欧阳娜娜", "吴磊"}
    xuhui = (await chain.ask(head, query, branch=desk.branch("XUHUI")))["statementRound"]
    assert [node["name"] for node in xuhui["due"]["nodes"]] == ["吴磊"]
    leader = (await chain.ask(chain.actor("GROUP_LEADER"), query))["statementRound"]
    assert [node["name"] for node in leader["due"]["nodes"]] == ["欧阳娜娜"]

    rows = [{"customerId": node["id"], "periodEnd": "2025-06-30"} for node in before["due"]["nodes"]]
    given = {"rows": [*rows, rows[0]], "errorPolicy": "REJECT_FAILED_ROWS"}
    mutation = """mutation($input: IssueStatementsInput!) { issueStatements(input: $input) {
      results { index statement { number } userErrors { code field } } } }"""
    results = (await chain.ask(head, mutation, input=given))["issueStatements"]["results"]
    assert [result["statement"]["number"] for result in results[:2]] == ["ST-202506-000001", "ST-202506-000002"]
    assert results[2]["userErrors"] == [{"code": "TAKEN", "field": ["rows", "2", "periodEnd"]}]
    after = (await chain.ask(head, query))["statementRound"]
    assert after["due"]["totalCount"] == 0
    assert [node["balance"]["amount"] for node in after["statements"]["nodes"]] == ["110.00", "110.00"]


async def test_a_statement_is_not_issued_beyond_ones_reach(desk: Desk) -> None:
    given = {"customerId": desk.customer("郑爽"), "periodEnd": "2025-12-31"}
    refused = await call(desk.chain, desk.chain.actor("GROUP_LEADER"), "issueStatement", given)
    assert refused.faults == [("NOT_FOUND", ["customerId"])]

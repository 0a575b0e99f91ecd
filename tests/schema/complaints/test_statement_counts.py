"""What a page of complaints shows costs the same statements however many there are."""

import pytest

from tests.people import Chain
from tests.statements import recorded
from tests.tenants.complaints.cases import ACCEPT, ASSIGN, CALL_BACK, IMPLEMENT, PROPOSE, START, at, receive, take
from tests.tenants.complaints.turns import turn

# What is asked of each complaint, and the statements it takes; the list itself takes one.
ASKED = {
    "number": 0,
    "overdue dueAt": 0,
    "handler { name } branch { name } customer { name } liableSection { nameZh }": 4,
    # Those with a day and those without are read one after the other.
    "deadlines { step dueAt skipped { day reason } pauses { reason } }": 2,
    "deadlines { step escalatedTo { name } }": 3,
    "timeline(first: 50) { nodes { action at actorName note } }": 1,
    "rounds { number outcome } slips { nodes { reason section { code } } }": 3,
    "callbacks { totalCount nodes { result calledBy { name } } }": 3,
    "resolutions { nodes { plan proposedBy { name } } } resolution { plan }": 4,
    "accused { name }": 2,
    # Six permissions looked up, then rules, call-backs, clocks, plans that wait, complaints, accused, their superiors.
    "availableActions": 13,
}


async def _put(chain: Chain, count: int) -> None:
    admin = chain.actor("HQ_ADMIN")
    for number in range(count):
        complaint = await receive(chain, handler="003", accused=["005"] if number % 2 else ["006"], actor=admin)
        steps = (START, ASSIGN, PROPOSE, ACCEPT, IMPLEMENT, CALL_BACK)
        await take(chain, complaint, *steps[: 2 if number % 2 else 6], actor=admin)
    await turn(chain, "escalate", at("2026-03-20 18:00"))


@pytest.mark.parametrize("count", [2, 6, 26])
async def test_a_page_of_complaints_costs_a_fixed_number_of_statements(chain: Chain, count: int) -> None:
    await _put(chain, count)
    found = {}
    for selection in ASKED:
        with recorded() as statements:
            data = await chain.ask(
                chain.actor("HQ_ADMIN"), f"{{ complaints(first: 50) {{ nodes {{ {selection} }} }} }}"
            )
        assert len(data["complaints"]["nodes"]) == count
        found[selection] = len(statements) - 1
    assert found == ASKED


@pytest.mark.parametrize("role", ["REGIONAL_MANAGER", "GROUP_LEADER", "AUDITOR"])
async def test_so_does_it_for_whoever_sees_only_a_part(chain: Chain, role: str) -> None:
    counts = []
    for _ in range(3):
        await _put(chain, 2)
        with recorded() as statements:
            await chain.ask(
                chain.actor(role), "{ complaints(first: 50) { nodes { availableActions deadlines { step } } } }"
            )
        counts.append(len(statements))
    assert len(set(counts)) == 1


async def test_an_analysis_costs_one_statement_more_when_grouped_by_however_much(chain: Chain) -> None:
    await _put(chain, 3)
    counts = []
    for by in ("[]", "[KIND]", "[KIND, CHANNEL, OUTCOME, CAUSE]"):
        query = (
            f'{{ complaintAnalysis(month: "2026-03", groupBy: {by}) {{ groups {{ received }} total {{ received }} }} }}'
        )
        with recorded() as statements:
            await chain.ask(chain.actor("HQ_ADMIN"), query)
        counts.append(len(statements))
    assert counts == [2, 3, 3]

"""Lists below rows: each parent has pages, cursors and counts of its own."""

from datetime import timedelta
from typing import Any

import pytest

from tenants.customers.models import Contact
from tenants.customers.workflow import ContactChannel, ContactResult
from tests.people import NOW, Chain

QUERY = """
query ($first: Int, $after: String, $last: Int, $before: String, $order: [ContactOrder!], $where: ContactWhere) {
  customers {
    nodes {
      name
      contacts(first: $first, after: $after, last: $last, before: $before, orderBy: $order, where: $where) {
        totalCount
        nodes { note }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      }
    }
  }
}
"""
COUNTS = {"欧阳娜娜": 3, "上海恒远贸易有限公司": 0, "周杰": 1, "吴磊": 5, "郑爽": 2}


async def _settle(chain: Chain) -> None:
    async with chain.work():
        for name, count in COUNTS.items():
            for number in range(count):
                await Contact(
                    customer_id=chain.customers[name].id,
                    channel=list(ContactChannel)[number % 2],
                    result=ContactResult.REACHED,
                    note=f"{name}{number}",
                    contacted_at=NOW - timedelta(days=number),
                ).save()


async def _lists(chain: Chain, **arguments: Any) -> dict[str, dict[str, Any]]:
    data = await chain.ask(chain.actor("HQ_ADMIN"), QUERY, **arguments)
    return {node["name"]: node["contacts"] for node in data["customers"]["nodes"]}


def _notes(lists: dict[str, dict[str, Any]]) -> dict[str, list[str]]:
    return {name: [node["note"].removeprefix(name) for node in found["nodes"]] for name, found in lists.items()}


WINDOWS: list[tuple[dict[str, Any], dict[str, str]]] = [
    ({}, {"欧阳娜娜": "012", "周杰": "0", "吴磊": "01234", "郑爽": "01"}),
    ({"first": 2}, {"欧阳娜娜": "01", "周杰": "0", "吴磊": "01", "郑爽": "01"}),
    ({"last": 2}, {"欧阳娜娜": "12", "周杰": "0", "吴磊": "34", "郑爽": "01"}),
    ({"order": [{"contactedAt": "ASC"}], "first": 2}, {"欧阳娜娜": "21", "周杰": "0", "吴磊": "43", "郑爽": "10"}),
    ({"where": {"channel": {"eq": "TELEPHONE"}}}, {"欧阳娜娜": "1", "吴磊": "13", "郑爽": "1"}),
    ({"where": {"contactedAt": {"lt": "2026-03-08T00:00:00Z"}}, "first": 1}, {"欧阳娜娜": "2", "吴磊": "2"}),
    ({"first": 0}, {}),
]


@pytest.mark.parametrize(("arguments", "notes"), WINDOWS)
async def test_each_parent_has_its_own_window(chain: Chain, arguments: dict[str, Any], notes: dict[str, str]) -> None:
    await _settle(chain)

    assert _notes(await _lists(chain, **arguments)) == {name: list(notes.get(name, "")) for name in COUNTS}


async def test_each_parent_tells_how_many_there_are_and_whether_more_follow(chain: Chain) -> None:
    await _settle(chain)

    lists = await _lists(chain, first=2)

    assert {name: found["totalCount"] for name, found in lists.items()} == COUNTS
    assert {name: found["pageInfo"]["hasNextPage"] for name, found in lists.items()} == {
        name: count > 2 for name, count in COUNTS.items()
    }


@pytest.mark.parametrize("size", [1, 2, 3])
async def test_one_parents_list_is_the_sum_of_its_pages(chain: Chain, size: int) -> None:
    await _settle(chain)
    forward: list[str] = []
    after = None
    while True:
        found = (await _lists(chain, first=size, after=after))["吴磊"]
        forward += [node["note"] for node in found["nodes"]]
        after = found["pageInfo"]["endCursor"]
        if not found["pageInfo"]["hasNextPage"]:
            break

    assert forward == [f"吴磊{number}" for number in range(5)]


async def test_two_lists_of_one_parent_do_not_mix(chain: Chain) -> None:
    await _settle(chain)
    query = """
    {
      customers {
        nodes {
          name
          latest: contacts(first: 1) { totalCount nodes { note } }
          calls: contacts(where: {channel: {eq: TELEPHONE}}) { totalCount nodes { note } }
        }
      }
    }
    """

    data = await chain.ask(chain.actor("HQ_ADMIN"), query)

    (found,) = [node for node in data["customers"]["nodes"] if node["name"] == "吴磊"]
    assert found["latest"] == {"totalCount": 5, "nodes": [{"note": "吴磊0"}]}
    assert found["calls"] == {"totalCount": 2, "nodes": [{"note": "吴磊1"}, {"note": "吴磊3"}]}


BAD: list[tuple[dict[str, Any], str]] = [
    ({"first": 251}, "LIMIT_EXCEEDED"),
    ({"first": -1}, "BAD_USER_INPUT"),
    ({"after": "!!!"}, "BAD_USER_INPUT"),
    ({"where": {"channel": {"eq": None}}}, "BAD_USER_INPUT"),
    ({"order": [{"contactedAt": "ASC"}, {"contactedAt": "DESC"}]}, "BAD_USER_INPUT"),
]


@pytest.mark.parametrize(("arguments", "code"), BAD)
async def test_a_list_below_is_held_to_the_same_rules(chain: Chain, arguments: dict[str, Any], code: str) -> None:
    assert set(await chain.codes(chain.actor("HQ_ADMIN"), QUERY, **arguments)) == {code}


KEYS = [
    ({"entityKey": {"eq": "not-a-key"}}, ["BAD_USER_INPUT"]),
    ({"entityKey": {"in": ["0190aaaa-0000-7000-8000-00000000000a", "x"]}}, ["BAD_USER_INPUT"]),
    ({"entityKey": {"eq": None}}, ["BAD_USER_INPUT"]),
    ({"entityKey": {"in": ["0190aaaa-0000-7000-8000-00000000000a"] * 251}}, ["BAD_USER_INPUT"]),
    ({"actorKey": {"isNull": False}, "entityKey": {"notIn": []}}, []),
    ({"entityKey": {"eq": "0190aaaa-0000-7000-8000-00000000000a"}}, []),
]


@pytest.mark.parametrize(("where", "codes"), KEYS)
async def test_keys_that_are_no_global_ids_are_checked_too(
    chain: Chain, where: dict[str, Any], codes: list[str]
) -> None:
    query = "query ($where: AuditEntryWhere) { auditEntries(where: $where) { totalCount } }"

    assert await chain.codes(chain.actor("AUDITOR"), query, where=where) == codes

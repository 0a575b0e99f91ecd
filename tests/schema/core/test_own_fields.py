"""Conditions on the tenant's own fields: each kind of value, and values of any other kind."""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.people import Chain
from tests.schema.core.crowd import Face, add_customers, remove_customers
from tests.schema.core.reference import ROWS, Row, satisfies

QUERY = "query ($where: CustomerWhere) { customers(first: 250, where: $where) { nodes { id name } } }"
# As `validated` stores them: texts, numbers as texts, days, choices, yes or no.
HELD: list[dict[str, Any]] = [
    {},
    {"note": "老客户", "height": "175.5", "born": "1990-05-01", "blood_type": "A", "vip": True},
    {"note": "100%_新客户\\", "height": "-3", "born": "2001-12-31", "blood_type": "AB", "vip": False},
    {"note": "175.5", "height": "0.000000000000000000000000000001"},
    {"note": "O'Brien", "height": "1000000000000000000000000000000", "born": "1990-05-01"},
    {"note": "true", "vip": True},
]
KEYS = ("note", "height", "born", "blood_type", "vip", "unknown")
VALUES: list[Any] = [
    "老客户",
    "%",
    "\\",
    "A",
    "1990-05-01",
    "2000-01-01",
    True,
    False,
    175.5,
    175,
    -3,
    0,
    10**18,
    "true",
]


async def _crowd(chain: Chain) -> list[Row]:
    await remove_customers(chain)
    await add_customers(chain, [Face(name=f"客户{index}", custom_fields=held) for index, held in enumerate(HELD)])
    rows: list[Row] = (await chain.ask(chain.actor("HQ_ADMIN"), ROWS))["customers"]["nodes"]
    return rows


async def _found(chain: Chain, *conditions: dict[str, Any]) -> list[str]:
    where = {"customFields": list(conditions)}
    data = await chain.ask(chain.actor("HQ_ADMIN"), QUERY, where=where)
    return sorted(node["name"].removeprefix("客户") for node in data["customers"]["nodes"])


TABLE: list[tuple[dict[str, Any], list[str]]] = [
    ({"key": "note", "eq": "老客户"}, ["1"]),
    ({"key": "note", "contains": "客户"}, ["1", "2"]),
    ({"key": "note", "contains": "%_"}, ["2"]),
    ({"key": "note", "contains": "\\"}, ["2"]),
    ({"key": "note", "contains": "o'b"}, ["4"]),
    ({"key": "note", "isNull": True}, ["0"]),
    ({"key": "note", "in": ["老客户", "O'Brien"]}, ["1", "4"]),
    ({"key": "height", "eq": 175.5}, ["1"]),
    ({"key": "height", "eq": "175.5"}, ["1"]),
    ({"key": "height", "eq": -3}, ["2"]),
    ({"key": "height", "gt": 0}, ["1", "3", "4"]),
    ({"key": "height", "gt": 1e29}, ["4"]),
    ({"key": "height", "lt": 0.1, "gt": 0}, ["3"]),
    ({"key": "born", "gt": "1995-01-01"}, ["2"]),
    ({"key": "born", "lt": "1995-01-01"}, ["1", "4"]),
    ({"key": "blood_type", "in": ["A", "AB", "O"]}, ["1", "2"]),
    ({"key": "vip", "eq": True}, ["1", "5"]),
    ({"key": "vip", "eq": False}, ["2"]),
    ({"key": "vip", "isNull": False}, ["1", "2", "5"]),
    ({"key": "unknown", "isNull": True}, ["0", "1", "2", "3", "4", "5"]),
    ({"key": "unknown", "eq": "老客户"}, []),
    ({"key": "note"}, ["0", "1", "2", "3", "4", "5"]),
    ({"key": "note", "in": []}, []),
    # What is no number compares as absent, even where the key holds a text.
    ({"key": "note", "gt": 0}, ["3"]),
    ({"key": "vip", "gt": 0}, []),
]


@pytest.mark.parametrize(("condition", "names"), TABLE)
async def test_own_fields_are_found_by_their_values(chain: Chain, condition: dict[str, Any], names: list[str]) -> None:
    await _crowd(chain)

    assert await _found(chain, condition) == names


WRONG: list[dict[str, Any]] = [
    {"key": "vip", "gt": True},
    {"key": "height", "gt": [1]},
    {"key": "height", "lt": {"eq": 1}},
    {"key": "height", "eq": {"a": 1}},
    {"key": "height", "eq": [175.5]},
    {"key": "height", "in": [["175.5"]]},
    {"key": "height", "in": [{}]},
    {"key": "height", "eq": float("inf")},
    {"key": "height", "eq": float("nan")},
    {"key": "height", "gt": 10**40},
    {"key": "note", "contains": 1},
    {"key": "note", "contains": None},
    {"key": None},
    {"eq": "老客户"},
    {"key": "note", "like": "老"},
]


@pytest.mark.parametrize("condition", WRONG)
async def test_conditions_that_mean_nothing_are_refused(chain: Chain, condition: dict[str, Any]) -> None:
    where = {"customFields": [condition]}

    assert await chain.codes(chain.actor("HQ_ADMIN"), QUERY, where=where) == ["BAD_USER_INPUT"]


SCALARS = st.sampled_from(VALUES)
COMPARABLE = st.sampled_from([value for value in VALUES if not isinstance(value, bool)])
CONDITIONS = st.fixed_dictionaries(
    {"key": st.sampled_from(KEYS)},
    optional={
        "eq": SCALARS,
        "in": st.lists(SCALARS, max_size=3),
        "lt": COMPARABLE,
        "gt": COMPARABLE,
        "contains": st.sampled_from([value for value in VALUES if isinstance(value, str)]),
        "isNull": st.booleans(),
    },
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(tries=st.lists(st.lists(CONDITIONS, min_size=1, max_size=2), min_size=1, max_size=4))
async def test_any_condition_on_own_fields_means_what_plain_python_says(
    chain: Chain, tries: list[list[dict[str, Any]]]
) -> None:
    rows: list[Row] = (await chain.ask(chain.actor("HQ_ADMIN"), ROWS))["customers"]["nodes"]
    if len(rows) != len(HELD):
        rows = await _crowd(chain)

    for conditions in tries:
        expected = [row["name"].removeprefix("客户") for row in rows if satisfies(row, {"customFields": conditions})]
        assert await _found(chain, *conditions) == sorted(expected), conditions

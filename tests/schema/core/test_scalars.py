"""Scalars: what they take to the letter, and how they answer."""

from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest
from graphql import GraphQLError, GraphQLScalarType
from hypothesis import given
from hypothesis import strategies as st

from schema.root import schema
from tenants.core.custom_fields import CustomFieldDefinition, CustomFieldType
from tenants.customers.models import Customer
from tests.people import Chain


def _scalar(name: str) -> GraphQLScalarType:
    found = schema._schema.type_map[name]
    assert isinstance(found, GraphQLScalarType)
    return found


def _parsed(name: str, value: Any) -> Any:
    return _scalar(name).coerce_input_value(value)


def _answered(name: str, value: Any) -> Any:
    return _scalar(name).coerce_output_value(value)


MOMENTS = [
    ("2026-10-01T09:00:00+08:00", datetime(2026, 10, 1, 1, tzinfo=UTC)),
    ("2026-10-01T01:00:00Z", datetime(2026, 10, 1, 1, tzinfo=UTC)),
    ("2026-10-01t01:00:00z", datetime(2026, 10, 1, 1, tzinfo=UTC)),
    ("2026-10-01T01:00:00-00:00", datetime(2026, 10, 1, 1, tzinfo=UTC)),
    ("2026-10-01T01:00:00.5Z", datetime(2026, 10, 1, 1, 0, 0, 500_000, tzinfo=UTC)),
    ("2026-10-01T01:00:00.123456Z", datetime(2026, 10, 1, 1, 0, 0, 123_456, tzinfo=UTC)),
    ("2026-10-01T01:00:00.123456789Z", datetime(2026, 10, 1, 1, 0, 0, 123_456, tzinfo=UTC)),
    ("2025-12-31T23:30:00-05:30", datetime(2026, 1, 1, 5, tzinfo=UTC)),
]


@pytest.mark.parametrize(("text", "moment"), MOMENTS)
def test_a_moment_is_taken_with_its_offset_and_kept_in_utc(text: str, moment: datetime) -> None:
    found = _parsed("DateTime", text)

    assert (found, found.utcoffset()) == (moment, timedelta(0))


NO_MOMENTS: list[Any] = [
    "2026-10-01T09:00:00",
    "2026-10-01",
    "2026-10-01 09:00:00+08:00",
    "2026-10-01T09:00+08:00",
    "2026-10-01T09+08:00",
    "2026-10-01T09:00:00+0800",
    "2026-10-01T09:00:00+08",
    "2026-10-01T09:00:00+08:00:30",
    "2026-10-01T25:00:00Z",
    "2026-02-29T00:00:00Z",
    "2026-W40-4T00:00:00Z",
    "20261001T090000Z",
    "0001-01-01T00:00:00+08:00",
    "9999-12-31T23:59:59-08:00",
    "２０２６-10-01T00:00:00Z",
    "2026-10-01T09:00:00+24:00",
    "now",
    "",
    1_790_000_000,
    1.5,
    True,
    None,
    ["2026-10-01T09:00:00Z"],
]


@pytest.mark.parametrize("value", NO_MOMENTS)
def test_anything_else_is_no_moment(value: Any) -> None:
    with pytest.raises(GraphQLError):
        _parsed("DateTime", value)


@pytest.mark.parametrize("value", ["2026-10-1", "2026-W40-4", "20261001", "2026-02-30", "", 20261001, None, True])
def test_anything_but_a_full_date_is_no_day(value: Any) -> None:
    with pytest.raises(GraphQLError):
        _parsed("Date", value)


NUMBERS = [
    ("1234.50", Decimal("1234.50")),
    ("-0.01", Decimal("-0.01")),
    (5, Decimal(5)),
    (-(10**29), Decimal(-(10**29))),
    ("1e3", Decimal(1000)),
    ("1.5E-2", Decimal("0.015")),
    ("0", Decimal(0)),
    ("9" * 30, Decimal("9" * 30)),
]


@pytest.mark.parametrize(("value", "number"), NUMBERS)
def test_a_number_is_taken_exactly(value: Any, number: Decimal) -> None:
    assert _parsed("Decimal", value) == number


NO_NUMBERS: list[Any] = [
    1.5,
    "NaN",
    "sNaN",
    "Infinity",
    "-Infinity",
    "1e400",
    "1e99",
    "1e-99",
    "9" * 31,
    "9" * 100_000,
    10**31,
    "1_000",
    "１２",
    " 1",
    "1 ",
    "1,5",
    "+1",
    ".5",
    "0x10",
    "",
    True,
    None,
    ["1"],
    {"value": "1"},
]


@pytest.mark.parametrize("value", NO_NUMBERS)
def test_anything_else_is_no_number(value: Any) -> None:
    with pytest.raises(GraphQLError):
        _parsed("Decimal", value)


JSONS: list[Any] = [
    None,
    True,
    1,
    1.5,
    "文",
    [],
    {},
    {"营业": [{"days": [1, 2]}]},
    2**63 - 1,
    -(2**63) + 1,
    "x" * 19_998,
]
NO_JSONS: list[Any] = [
    "周\x00杰",
    {"周\x00杰": 1},
    [["\ud83d"]],
    2**63,
    [-(2**64)],
    float("inf"),
    {"a": float("nan")},
    "x" * 19_999,
    "a" + "\u0301" * 1_000,
]


@pytest.mark.parametrize("value", JSONS)
def test_json_is_taken_as_it_is(value: Any) -> None:
    assert _parsed("JSON", value) == value


@pytest.mark.parametrize("value", NO_JSONS)
def test_json_that_could_not_be_stored_or_answered_is_refused(value: Any) -> None:
    with pytest.raises(GraphQLError):
        _parsed("JSON", value)


EAST_8 = timezone(timedelta(hours=8))
ANSWERED = [
    ("DateTime", datetime(2026, 10, 1, 9, tzinfo=EAST_8), "2026-10-01T01:00:00Z"),
    ("DateTime", datetime(2026, 10, 1, 9, 0, 0, 500, tzinfo=EAST_8), "2026-10-01T01:00:00.000500Z"),
    ("Date", date(2026, 1, 2), "2026-01-02"),
    ("Decimal", Decimal("1E+3"), "1000"),
    ("Decimal", Decimal("0.10"), "0.10"),
    ("Decimal", Decimal("-1234567890123456.78"), "-1234567890123456.78"),
    ("JSON", {"营业": [1.5, None]}, {"营业": [1.5, None]}),
]


@pytest.mark.parametrize(("name", "value", "text"), ANSWERED)
def test_values_are_answered_in_one_form(name: str, value: Any, text: Any) -> None:
    assert _answered(name, value) == text


# A day at either end of the calendar has no place in other zones.
LEAST, MOST = datetime.fromisoformat("0001-01-03T00:00:00"), datetime.fromisoformat("9999-12-29T00:00:00")


@given(st.datetimes(timezones=st.timezones(), min_value=LEAST, max_value=MOST))
def test_a_moment_that_was_answered_is_taken_back(moment: datetime) -> None:
    assert _parsed("DateTime", _answered("DateTime", moment)) == moment.astimezone(UTC)


@given(st.decimals(allow_nan=False, allow_infinity=False, places=6, min_value=-(10**20), max_value=10**20))
def test_a_number_that_was_answered_is_taken_back(number: Decimal) -> None:
    assert _parsed("Decimal", _answered("Decimal", number)) == number


LITERALS = [
    ('vipScore: {eq: "1.50"}', []),
    ("vipScore: {eq: 2}", []),
    ("vipScore: {eq: 1.5}", ["BAD_USER_INPUT"]),
    ("vipScore: {eq: 1e3}", ["BAD_USER_INPUT"]),
    ("vipScore: {eq: true}", ["BAD_USER_INPUT"]),
    ("vipScore: {eq: [1]}", ["BAD_USER_INPUT"]),
    ('createdAt: {gt: "2026-10-01T09:00:00+08:00"}', []),
    ('createdAt: {gt: "2026-10-01T09:00:00"}', ["BAD_USER_INPUT"]),
    ("createdAt: {gt: 1790000000}", ["BAD_USER_INPUT"]),
    ('callbackDueOn: {eq: "2026-10-01"}', []),
    ('callbackDueOn: {eq: "2026-10-01T00:00:00Z"}', ["BAD_USER_INPUT"]),
    ('customFields: [{key: "a", eq: {a: [1, 2.5, null, true, "文"]}}]', ["BAD_USER_INPUT"]),
    ('customFields: [{key: "a", eq: 99999999999999999999}]', ["BAD_USER_INPUT"]),
]


@pytest.mark.parametrize(("where", "codes"), LITERALS)
async def test_values_in_the_document_are_held_to_the_same(chain: Chain, where: str, codes: list[str]) -> None:
    query = f"{{ customers(where: {{ {where} }}) {{ totalCount }} }}"

    assert await chain.codes(chain.actor("HQ_ADMIN"), query) == codes


async def test_a_refused_value_is_told_with_the_place_it_stands_at(chain: Chain) -> None:
    query = (
        "mutation ($rows: [CreateCustomerInput!]!) { createCustomers(input: {rows: $rows}) { userErrors { code } } }"
    )
    row = {"kind": "PERSON", "name": "甲", "branchId": "a", "managerId": "b", "amounts": {"funds": 1.5}}

    answer = await chain.answer(chain.actor("HQ_ADMIN"), query, rows=[row])

    (error,) = answer.errors
    assert error["extensions"]["code"] == "BAD_USER_INPUT"
    assert all(part in error["message"] for part in ("$rows", "[0]", "amounts", "funds", "floating point"))


@pytest.mark.parametrize(
    ("value", "is_kept"), [(2**31 - 1, True), (-(2**31), True), (2**31, False), (-(2**31) - 1, False), (1.5, False)]
)
async def test_a_whole_number_has_32_bits(chain: Chain, value: Any, is_kept: bool) -> None:
    query = "query ($v: Int) { staffMembers(where: {post: {rank: {ne: $v}}}) { totalCount } }"

    assert await chain.codes(chain.actor("HQ_ADMIN"), query, v=value) == ([] if is_kept else ["BAD_USER_INPUT"])


async def test_money_comes_exactly_with_its_currency(chain: Chain) -> None:
    async with chain.work():
        customer = await Customer.get(id=chain.customers["周杰"].id)
        customer.deposits = Decimal("1234567890123456.78")
        await customer.save()

    data = await chain.ask(
        chain.actor("HQ_ADMIN"),
        "query ($id: ID!) { customer(id: $id) { deposits { amount currency } funds { amount } } }",
        id=chain.id(customer),
    )

    assert data["customer"] == {
        "deposits": {"amount": "1234567890123456.78", "currency": "CNY"},
        "funds": {"amount": "0.00"},
    }


async def test_json_is_answered_as_json(chain: Chain) -> None:
    async with chain.work():
        await CustomFieldDefinition(
            entity="Customer", key="vip", type=CustomFieldType.BOOLEAN, label_zh="贵宾", label_en="VIP"
        ).save()
    query = """
    mutation ($input: UpdateCustomerInput!) {
      updateCustomer(input: $input) { customer { customFields } userErrors { code field } }
    }
    """
    given = {"customerId": chain.id(chain.customers["周杰"]), "expectedVersion": 1, "customFields": {"vip": True}}

    data = await chain.ask(chain.actor("HQ_ADMIN"), query, input=given)

    assert data["updateCustomer"] == {"customer": {"customFields": {"vip": True}}, "userErrors": []}

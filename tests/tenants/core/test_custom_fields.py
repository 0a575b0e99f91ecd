"""Fields of a tenant's own: each kind takes its values, refuses all others, and keeps them exactly."""

from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenants.core.custom_fields import CustomFieldDefinition, CustomFieldType, stored_form, validated
from tenants.core.errors import Invalid, Refusal, Required, TooLong
from tests.people import NOW, Chain


async def _validated(
    chain: Chain, values: Any, stored: Mapping[str, object] | None = None, **more: bool
) -> dict[str, object]:
    """The values of a customer where each kind of field is defined under its own name in small letters."""
    async with chain.work() as work:
        for kind in CustomFieldType:
            await _defined(kind.value.lower(), kind, required=more.get(kind.value.lower(), False))
        try:
            return await validated(entity="Customer", values=values, stored=stored)
        finally:
            work.abandoned = True


async def _defined(key: str, kind: CustomFieldType, *, required: bool = False, entity: str = "Customer") -> None:
    await CustomFieldDefinition(
        entity=entity,
        key=key,
        type=kind,
        label_zh="自定义",
        label_en="Own",
        required=required,
        options=["甲", "乙"] if kind is CustomFieldType.CHOICE else [],
    ).save()


TAKEN: list[tuple[str, Any, Any]] = [
    ("text", "老客户", "老客户"),
    ("text", "  老客户\n", "老客户"),
    ("text", "Cafe\u0301", "Café"),
    ("text", "字" * 2_000, "字" * 2_000),
    ("text", "👩‍👩‍👧", "👩‍👩‍👧"),
    ("number", 175, "175"),
    ("number", 175.5, "175.5"),
    ("number", "175.50", "175.5"),
    ("number", "1000", "1000"),
    ("number", 0, "0"),
    ("number", "-0.0", "0"),
    ("number", -3, "-3"),
    ("number", "1e3", "1000"),
    ("number", "1234567890123456789012345678901", "1234567890123456789012345678901"),
    ("number", "0.123456789012345678901234567891", "0.123456789012345678901234567891"),
    ("boolean", True, True),
    ("boolean", False, False),
    ("date", "2026-02-28", "2026-02-28"),
    ("choice", "甲", "甲"),
]


@pytest.mark.parametrize(("key", "value", "kept"), TAKEN)
async def test_a_value_of_its_kind_is_kept(chain: Chain, key: str, value: Any, kept: Any) -> None:
    assert await _validated(chain, {key: value}) == {key: kept}


REFUSED: list[tuple[str, Any, type[Refusal]]] = [
    ("text", 1, Invalid),
    ("text", ["老客户"], Invalid),
    ("text", "字" * 2_001, TooLong),
    ("text", "字" * 1_000_000, TooLong),
    ("text", "周\x00杰", Invalid),
    ("text", "周\u202e杰", Invalid),
    ("text", "周\ud83d", Invalid),
    ("text", "a" + "\u0301" * 31, Invalid),
    ("number", "many", Invalid),
    ("number", "", Invalid),
    ("number", True, Invalid),
    ("number", "NaN", Invalid),
    ("number", "Infinity", Invalid),
    ("number", float("inf"), Invalid),
    ("number", "1e31", Invalid),
    ("number", "1e-31", Invalid),
    ("number", "1" * 1_000, Invalid),
    ("number", "1e999999999", Invalid),
    ("boolean", 1, Invalid),
    ("boolean", "true", Invalid),
    ("date", "2026-02-29", Invalid),
    ("date", "2026-2-1", Invalid),
    ("date", "20260201", Invalid),
    ("date", "2026-W05-1", Invalid),
    ("date", "2026-02-01T00:00:00Z", Invalid),
    ("date", 20260201, Invalid),
    ("choice", "丙", Invalid),
    ("choice", ["甲"], Invalid),
    ("unknown", "甲", Invalid),
]


@pytest.mark.parametrize(("key", "value", "refusal"), REFUSED)
async def test_any_other_value_is_refused_at_its_key(
    chain: Chain, key: str, value: Any, refusal: type[Refusal]
) -> None:
    with pytest.raises(refusal) as raised:
        await _validated(chain, {key: value})

    assert raised.value.field == ("custom_fields", key)


@pytest.mark.parametrize("values", [[], ["text"], "text", 1, True])
async def test_what_is_no_object_is_refused_as_a_whole(chain: Chain, values: Any) -> None:
    with pytest.raises(Invalid) as raised:
        await _validated(chain, values)

    assert raised.value.field == ("custom_fields",)


STORED = {"text": "老客户", "number": "1"}
LAID: list[tuple[dict[str, Any], dict[str, Any]]] = [
    ({}, STORED),
    ({"text": "新客户"}, {"text": "新客户", "number": "1"}),
    ({"text": None}, {"number": "1"}),
    ({"text": "  "}, {"number": "1"}),
    ({"date": None}, STORED),
    ({"choice": "乙"}, {**STORED, "choice": "乙"}),
]


@pytest.mark.parametrize(("values", "merged"), LAID)
async def test_values_are_laid_over_those_before(chain: Chain, values: dict[str, Any], merged: dict[str, Any]) -> None:
    before = dict(STORED)

    assert await _validated(chain, values, before) == merged
    assert before == STORED


@pytest.mark.parametrize(
    ("values", "is_refused"), [({}, True), ({"text": None}, True), ({"text": " "}, True), ({"text": "甲"}, False)]
)
async def test_a_required_value_must_be_there(chain: Chain, values: dict[str, Any], is_refused: bool) -> None:
    if not is_refused:
        assert await _validated(chain, values, text=True) == values
        return
    with pytest.raises(Required) as raised:
        await _validated(chain, values, text=True)

    assert raised.value.field == ("custom_fields", "text")


async def test_a_field_of_another_type_or_out_of_use_is_unknown_but_its_value_stays(chain: Chain) -> None:
    async with chain.work():
        await _defined("floor", CustomFieldType.NUMBER, entity="Branch")
        await _defined("old", CustomFieldType.TEXT)
        retired = await CustomFieldDefinition.get(key="old")
        retired.retired_at = NOW
        await retired.save()

        for key in ("floor", "old"):
            with pytest.raises(Invalid):
                await validated(entity="Customer", values={key: "1"})
        assert await validated(entity="Customer", values={}, stored={"old": "甲"}) == {"old": "甲"}


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**29), max_value=10**29, places=20))
def test_a_number_is_stored_exactly(number: Any) -> None:
    stored = stored_form(number)

    assert isinstance(stored, str)
    assert type(number)(stored) == number
    assert stored_form(type(number)(stored)) == stored


@given(st.integers(-(2**63), 2**63) | st.floats(allow_nan=False, allow_infinity=False))
def test_a_number_has_one_stored_form_however_it_was_written(number: float) -> None:
    stored = stored_form(number)

    assert isinstance(stored, str)
    assert type(number)(stored) == number
    assert "e" not in stored.lower()
    assert not stored.endswith(".")

"""Passwords are kept as argon2id and nobody unknown is told apart by time."""

import pytest
from argon2 import extract_parameters
from argon2.low_level import Type

from tenants.core.errors import Invalid
from tenants.identity import passwords
from tenants.identity.passwords import hash_password, verify_password


async def test_only_the_right_password_matches() -> None:
    kept = await hash_password(password="正确的马电池订书钉")
    assert await verify_password(password="正确的马电池订书钉", kept=kept)
    assert not await verify_password(password="错误的马电池订书钉", kept=kept)


async def test_the_kept_text_is_argon2id_with_the_decided_cost() -> None:
    cost = extract_parameters(await hash_password(password="long enough"))
    assert (cost.type, cost.memory_cost, cost.time_cost, cost.parallelism) == (Type.ID, 19456, 2, 1)


async def test_the_stand_in_for_nobody_costs_the_same_and_never_matches() -> None:
    cost = extract_parameters(passwords._NOBODY)
    assert (cost.type, cost.memory_cost, cost.time_cost, cost.parallelism) == (Type.ID, 19456, 2, 1)
    assert not await verify_password(password="long enough", kept=None)


async def test_composed_and_decomposed_characters_are_one_password() -> None:
    kept = await hash_password(password="Café-Straße１２")
    assert await verify_password(password="Cafe\u0301-Straße12", kept=kept)


@pytest.mark.parametrize("password", ["", "短", "seven77", "x" * 257])
async def test_too_short_and_too_long_are_refused(password: str) -> None:
    with pytest.raises(Invalid, match="8 to 256"):
        await hash_password(password=password)


async def test_a_kept_text_of_another_kind_matches_nothing() -> None:
    assert not await verify_password(password="long enough", kept="$2b$12$abcdefghijklmnopqrstuv")

"""The second factor: codes of the moment, each good once, and codes on paper, each good once."""

import asyncio
from datetime import timedelta

import pyotp
import pytest

from tenants.core.errors import WrongState
from tenants.core.routing import writing
from tenants.core.scope import TenantRef, tenant_scope
from tenants.identity.models import User
from tenants.identity.service.totp import (
    RECOVERY_CODES,
    Factor,
    begin_enrolment,
    check_second_factor,
    confirm_enrolment,
    drop_second_factor,
)
from tests.people import VAULT
from tests.tenants.identity.world import NOW, person, work

Pair = tuple[TenantRef, TenantRef]
STEP = timedelta(seconds=30)


async def enrolled(tenant: TenantRef) -> tuple[User, str, list[str]]:
    """Somebody with a phone, its secret, and the codes on paper; the phone's code of `NOW - STEP` is spent."""
    async with work(tenant) as unit:
        user = await person(unit)
        enrolment = await begin_enrolment(vault=VAULT, user_id=user.id)
        code = pyotp.TOTP(enrolment.secret).at(NOW - STEP)
        codes = await confirm_enrolment(vault=VAULT, user_id=user.id, code=code, now=NOW)
    assert codes is not None
    return user, enrolment.secret, codes


async def shown(tenant: TenantRef, user: User, code: str, *, after: timedelta = timedelta()) -> Factor | None:
    """What the server makes of a code, in a transaction of its own."""
    with tenant_scope(tenant):
        async with writing():
            return await check_second_factor(vault=VAULT, user_id=user.id, code=code, now=NOW + after)


@pytest.mark.parametrize(
    ("steps", "taken"), [(-3, None), (-2, None), (0, Factor.TOTP), (1, Factor.TOTP), (2, None), (100, None)]
)
async def test_a_phone_s_clock_may_be_a_step_off(pair: Pair, steps: int, taken: Factor | None) -> None:
    user, secret, _ = await enrolled(pair[0])
    assert await shown(pair[0], user, pyotp.TOTP(secret).at(NOW + steps * STEP)) is taken


async def test_a_code_is_good_once_and_so_is_every_earlier_one(pair: Pair) -> None:
    user, secret, _ = await enrolled(pair[0])
    phone = pyotp.TOTP(secret)
    assert await shown(pair[0], user, phone.at(NOW - STEP)) is None, "spent at the enrolment"
    assert await shown(pair[0], user, phone.at(NOW + STEP)) is Factor.TOTP
    assert await shown(pair[0], user, phone.at(NOW + STEP)) is None
    assert await shown(pair[0], user, phone.at(NOW)) is None
    assert await shown(pair[0], user, phone.at(NOW + 2 * STEP), after=STEP) is Factor.TOTP


async def test_of_many_who_show_the_same_code_at_once_one_is_let_in(pair: Pair) -> None:
    user, secret, _ = await enrolled(pair[0])
    code = pyotp.TOTP(secret).at(NOW)
    taken = await asyncio.gather(*(shown(pair[0], user, code) for _ in range(8)))
    assert taken.count(Factor.TOTP) == 1
    assert taken.count(None) == 7


async def test_of_many_who_show_the_same_paper_at_once_one_is_let_in(pair: Pair) -> None:
    user, _, codes = await enrolled(pair[0])
    taken = await asyncio.gather(*(shown(pair[0], user, codes[3]) for _ in range(8)))
    assert taken.count(Factor.RECOVERY_CODE) == 1
    assert taken.count(None) == 7
    assert await shown(pair[0], user, codes[4].upper().replace("-", " ")) is Factor.RECOVERY_CODE


async def test_codes_are_one_person_s_at_one_tenant(pair: Pair) -> None:
    (user, _, codes), (other, _, others) = await enrolled(pair[0]), await enrolled(pair[0])
    assert len(set(codes) | set(others)) == 2 * RECOVERY_CODES
    assert await shown(pair[0], user, others[0]) is None
    assert await shown(pair[1], other, others[0]) is None


async def test_a_second_factor_counts_only_once_a_code_was_shown(pair: Pair) -> None:
    async with work(pair[0]) as unit:
        user = await person(unit)
        first = await begin_enrolment(vault=VAULT, user_id=user.id)
        assert await confirm_enrolment(vault=VAULT, user_id=user.id, code="000000", now=NOW) is None
        again = await begin_enrolment(vault=VAULT, user_id=user.id)
    assert first.secret == again.secret
    assert await shown(pair[0], user, pyotp.TOTP(first.secret).at(NOW)) is None


async def test_it_is_not_replaced_by_whoever_has_a_session_only(pair: Pair) -> None:
    user, _, _ = await enrolled(pair[0])
    async with work(pair[0]):
        with pytest.raises(WrongState):
            await begin_enrolment(vault=VAULT, user_id=user.id)


async def test_whoever_lost_both_begins_anew_and_is_signed_out_everywhere(pair: Pair) -> None:
    user, secret, codes = await enrolled(pair[0])
    async with work(pair[0]) as unit:
        await user.refresh_from_db()
        before = user.ver
        await drop_second_factor(work=unit, user=user)
    assert user.ver == before + 1
    assert await shown(pair[0], user, codes[0]) is None
    async with work(pair[0]):
        assert (await begin_enrolment(vault=VAULT, user_id=user.id)).secret != secret

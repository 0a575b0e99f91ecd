"""Rounds: every active tenant has its turn, and one tenant's trouble is its own."""

from collections.abc import AsyncIterator
from uuid import UUID

import asyncpg
import pytest

from scripts.embedded import Cluster
from tenants.core.counters import count_up
from tenants.core.deadlines import Deadline
from tenants.core.jobs import MOST_FAILURES, Action, Duty, StillDue, Turn
from tenants.core.scope import scope_now
from tenants.core.work import Work
from tenants.jobs.catalogue import Catalogue
from tenants.jobs.rounds import SWEEP, Rounds, served
from tenants.registry.queries import forget
from tests.people import NOW, VAULT, Chain
from tests.tenants.jobs.ledger import SWEEP as LETTERS
from tests.tenants.jobs.ledger import TALLY, counted, overdue, put_deadlines, send, tell

NOWHERE = UUID(int=7)


def rounds(*duties: Duty) -> Rounds:
    return Rounds(catalogue=Catalogue(duties=duties, handlers=(TALLY,)), vault=VAULT, clock=lambda: NOW)


def named(action: Action) -> Duty:
    return Duty(name="letters.test", cron="* * * * *", about="…", action=action)


@pytest.fixture
async def suspended(cluster: Cluster, other_chain: Chain) -> AsyncIterator[Chain]:
    owner = await asyncpg.connect(cluster.owner_url)
    sql = "UPDATE control.tenant SET status = $2 WHERE id = $1"
    await owner.execute(sql, other_chain.tenant.id, "SUSPENDED")
    forget()
    yield other_chain
    await owner.execute(sql, other_chain.tenant.id, "ACTIVE")
    forget()
    await owner.close()


async def test_each_active_tenant_has_its_turn_in_its_own_scope(chain: Chain, other_chain: Chain) -> None:
    turns: dict[str, Turn] = {}

    async def note(*, turn: Turn) -> None:
        assert scope_now() == turn.tenant
        turns[turn.tenant.slug] = turn

    assert await rounds().go(duty=named(note)) == []
    assert {"anxin", "suda"} <= turns.keys()  # other tests may have onboarded more
    assert {turn.now for turn in turns.values()} == {NOW}
    assert len({turn.request_id for turn in turns.values()}) == len(turns)


async def test_a_suspended_tenant_has_none(chain: Chain, suspended: Chain) -> None:
    await put_deadlines(chain, 1)
    await put_deadlines(suspended, 1)
    assert await rounds().go(duty=LETTERS) == []
    assert list((await counted(chain, "told")).values()) == [1]
    assert await counted(suspended, "told") == {}


@pytest.mark.parametrize("whom", ["nobody", "suspended"])
async def test_nobody_works_for_a_tenant_that_is_not_served(suspended: Chain, whom: str) -> None:
    assert await served(id=NOWHERE if whom == "nobody" else suspended.tenant.id) is None


async def test_one_tenants_trouble_is_its_own_and_is_named(chain: Chain, other_chain: Chain) -> None:
    async def fail(*, turn: Turn) -> None:
        async with turn.work():
            await count_up(series="turns/all")
            if turn.tenant.slug == "anxin":
                raise LookupError

    assert await rounds().go(duty=named(fail)) == [chain.tenant.id]
    assert await counted(chain, "turns") == {}
    assert await counted(other_chain, "turns") == {"all": 1}


def turn_of(chain: Chain) -> Turn:
    return Turn(tenant=chain.tenant, now=NOW, request_id="一轮", vault=VAULT)


async def test_a_record_that_fails_does_not_hold_up_the_others(chain: Chain) -> None:
    await put_deadlines(chain, 5)
    async with chain.reading():
        hard = [deadline.id for deadline in await Deadline.all().order_by("id").limit(2)]

    async def treat(*, work: Work, record: Deadline) -> None:
        await tell(work=work, record=record)
        if record.id in hard:
            raise LookupError

    with pytest.raises(ExceptionGroup, match="2 failed, 3 done"):
        await turn_of(chain).each(find=overdue, treat=treat)
    told = await counted(chain, "told")
    assert (len(told), told.keys() & {one.hex for one in hard}) == (3, set())
    assert await turn_of(chain).each(find=overdue, treat=tell) == 2


async def test_a_turn_in_which_everything_fails_ends(chain: Chain) -> None:
    async def fail(*, work: Work, record: Deadline) -> None:
        raise LookupError

    await put_deadlines(chain, MOST_FAILURES + 5)
    with pytest.raises(ExceptionGroup, match=f"{MOST_FAILURES} failed, 0 done"):
        await turn_of(chain).each(find=overdue, treat=fail)


async def test_a_treatment_that_changes_nothing_is_told(chain: Chain) -> None:
    async def leave(*, work: Work, record: Deadline) -> None: ...

    await put_deadlines(chain, 1)
    with pytest.raises(StillDue):
        await turn_of(chain).each(find=overdue, treat=leave)


async def test_the_sweep_of_the_outbox_is_a_duty_too(chain: Chain, other_chain: Chain) -> None:
    await send(chain, 2)
    await send(other_chain, 1)
    going = rounds()
    (sweep,) = [duty for duty in going.duties if duty.name == SWEEP]
    assert await going.go(duty=sweep) == []
    assert len(await counted(chain, "handled")) == 2
    assert len(await counted(other_chain, "handled")) == 1

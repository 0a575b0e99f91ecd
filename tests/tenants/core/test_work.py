"""The unit of work: all of a change or nothing of it, with its trail and its numbers."""

import asyncio

import pytest
from asyncpg import ForeignKeyViolationError
from tortoise.exceptions import IntegrityError

from scripts.embedded import Cluster
from tenants.branches.models import Branch
from tenants.branches.queries import BRANCHES
from tenants.branches.workflow import BranchLevel, BranchStatus
from tenants.core.actor import Actor, Reach
from tenants.core.audit import AuditEntry
from tenants.core.counters import Counter
from tenants.core.errors import Denial, Forbidden, Invalid, Missing, NotFound, StaleVersion, Taken
from tenants.core.keys import new_id
from tenants.core.permissions import Permission
from tenants.core.routing import raw_fetch
from tenants.core.rules import Rule, rule
from tenants.core.work import NoWork, Work, work_now
from tenants.customers.models import Customer
from tenants.customers.queries import CUSTOMERS
from tests.people import NOW, Chain
from tests.statements import recorded
from tests.tenants.core.waiting import until_blocked

EVERYTHING = Reach(everything=True)


async def _rename(chain: Chain, name: str, to: str) -> None:
    customer = await Customer.get(id=chain.customers[name].id)
    customer.name = to
    await customer.save()


async def _refused(chain: Chain, work: Work, name: str, to: str) -> None:
    async with work.attempt():
        await _rename(chain, name, to)
        raise Invalid(detail="甲")


async def _misplaced(chain: Chain, work: Work) -> None:
    async with work.attempt():
        customer = await Customer.get(id=chain.customers["周杰"].id)
        customer.branch_id = new_id()
        await customer.save()


async def _state(chain: Chain) -> tuple[set[str], int, dict[str, int]]:
    """The customers' names, how long the trail is, how far the counters have come."""
    async with chain.reading():
        names = {customer.name for customer in await Customer.all()}
        counters = {counter.series: counter.value for counter in await Counter.all()}
        return names, await AuditEntry.all().count(), counters


async def test_there_is_none_outside_one(chain: Chain) -> None:
    with pytest.raises(NoWork):
        work_now()
    async with chain.work() as work:
        assert work_now() is work
    with pytest.raises(NoWork):
        work_now()


async def test_whatever_is_raised_takes_everything_back(chain: Chain) -> None:
    before = await _state(chain)

    async def fail(error: BaseException) -> None:
        async with chain.work() as work:
            await _rename(chain, "周杰", "周杰伦")
            await work.next_number(series="customer", form="{}")
            raise error

    for error in (Invalid(detail="甲"), RuntimeError("乙"), asyncio.CancelledError()):
        with pytest.raises(type(error)):
            await fail(error)

    assert await _state(chain) == before


@pytest.mark.parametrize("how", ["abandoned", "dry_run"])
async def test_an_abandoned_change_and_a_dry_run_keep_nothing(chain: Chain, how: str) -> None:
    before = await _state(chain)

    async with chain.work() as work:
        await _rename(chain, "周杰", "周杰伦")
        setattr(work, how, True)
        assert (await Customer.get(id=chain.customers["周杰"].id)).name == "周杰伦"

    assert await _state(chain) == before


async def test_a_failed_attempt_loses_its_own_writes_and_entries_alone(chain: Chain) -> None:
    names, entries, counters = await _state(chain)

    async with chain.work() as work:
        async with work.attempt():
            await _rename(chain, "周杰", "周杰伦")
        with pytest.raises(Invalid):
            await _refused(chain, work, "吴磊", "吴小磊")
        await _rename(chain, "郑爽", "郑小爽")

    assert await _state(chain) == (names - {"周杰", "郑爽"} | {"周杰伦", "郑小爽"}, entries + 2, counters)


async def test_an_attempt_within_an_attempt_fails_alone_too(chain: Chain) -> None:
    names, entries, _ = await _state(chain)

    async with chain.work() as work, work.attempt():
        await _rename(chain, "周杰", "周杰伦")
        with pytest.raises(Invalid):
            await _refused(chain, work, "周杰", "周传雄")

    assert (await _state(chain))[:2] == (names - {"周杰"} | {"周杰伦"}, entries + 1)


async def test_an_outer_attempt_takes_back_what_an_inner_one_kept(chain: Chain) -> None:
    before = await _state(chain)

    async def refused(work: Work) -> None:
        async with work.attempt():
            async with work.attempt():
                await _rename(chain, "周杰", "周杰伦")
            raise Invalid(detail="甲")

    async with chain.work() as work:
        with pytest.raises(Invalid):
            await refused(work)

    assert await _state(chain) == before


async def test_a_failed_statement_leaves_the_rest_of_the_work_usable(chain: Chain) -> None:
    async with chain.work() as work:
        with pytest.raises(IntegrityError):
            await _misplaced(chain, work)
        await _rename(chain, "周杰", "周杰伦")

    assert "周杰伦" in (await _state(chain))[0]


async def test_numbers_have_no_gaps_whatever_was_taken_back(chain: Chain) -> None:
    async def number(work: Work) -> str | None:
        return await work.next_number(series="车险", form="C-{:03d}")

    async def refused(work: Work) -> None:
        async with work.attempt():
            assert await number(work) == "C-002"
            raise Invalid(detail="甲")

    async with chain.work() as work:
        first = await number(work)
        with pytest.raises(Invalid):
            await refused(work)
        second = await number(work)
    async with chain.work() as work:
        assert await number(work) == "C-003"
        work.abandoned = True
    async with chain.work() as work:
        work.dry_run = True
        assert await number(work) is None
    async with chain.work() as work:
        third = await number(work)
        other = await work.next_number(series="寿险", form="{}")

    assert (first, second, third, other) == ("C-001", "C-002", "C-003", "1")


async def test_numbers_taken_at_the_same_time_are_distinct(chain: Chain) -> None:
    async def take() -> str | None:
        async with chain.work() as work:
            return await work.next_number(series="车险", form="{}")

    taken = await asyncio.gather(*(take() for _ in range(20)))

    assert sorted(int(number or 0) for number in taken) == list(range(1, 21))


async def test_the_trail_says_who_did_it_when_for_whom_why_and_in_which_request(chain: Chain) -> None:
    principal = new_id()
    actor = chain.person("003", {})
    delegate = Actor(**{name: getattr(actor, name) for name in actor.__slots__} | {"on_behalf_of": principal})

    async with chain.work(delegate) as work:
        work.reason = "年度调整"
        await _rename(chain, "周杰", "周杰伦")

    async with chain.reading():
        entry = await AuditEntry.filter(entity="Customer").order_by("-id").first()
    assert entry is not None
    told = (entry.actor_id, entry.actor_name, entry.client_id, entry.on_behalf_of, entry.reason, entry.request_id)
    assert told == (actor.user_id, "张伟", "tests", principal, "年度调整", "request-of-a-test")
    assert entry.at == NOW


async def test_a_race_for_a_unique_value_has_one_winner_and_the_other_is_told(chain: Chain, cluster: Cluster) -> None:
    saved = asyncio.Event()

    async def attempt() -> None:
        await saved.wait()
        async with chain.work() as work, work.attempt():
            await _branch(chain).save()

    loser = asyncio.create_task(attempt())
    async with chain.work():
        await _branch(chain).save()
        assert await Branch.exists(code="RACE")
        saved.set()
        await until_blocked(cluster, 1)

    with pytest.raises(Taken):
        await loser


def _branch(chain: Chain) -> Branch:
    return Branch(
        code="RACE",
        name="竞速营业部",
        level=BranchLevel.BRANCH,
        kind="INSURANCE",
        status=BranchStatus.OPEN,
        parent_id=chain.branches["EAST"].id,
        path="/",
    )


async def test_another_broken_constraint_is_no_matter_of_taken_values(chain: Chain) -> None:
    async with chain.work() as work:
        with pytest.raises(IntegrityError) as raised:
            await _misplaced(chain, work)

    assert isinstance(raised.value.args[0], ForeignKeyViolationError)


READ, UPDATE = Permission.CUSTOMER_READ, Permission.CUSTOMER_UPDATE


def _reaches(chain: Chain, read: str, update: str) -> dict[Permission, Reach]:
    named = {
        "everything": EVERYTHING,
        "EAST": Reach(paths=(chain.branches["EAST"].path,)),
        "PUDONG": Reach(paths=(chain.branches["PUDONG"].path,)),
        "own": Reach(own=True),
        "nothing": Reach(),
    }
    return {READ: named[read], UPDATE: named[update]}


# How far 张伟 may read and change; what he loads; what comes of it.
LOADS: list[tuple[str, str, str, type[Denial] | None]] = [
    ("everything", "everything", "郑爽", None),
    ("EAST", "EAST", "吴磊", None),
    ("EAST", "PUDONG", "周杰", None),
    ("EAST", "PUDONG", "欧阳娜娜", None),
    ("EAST", "PUDONG", "吴磊", Forbidden),
    ("EAST", "everything", "郑爽", NotFound),
    ("EAST", "nothing", "吴磊", Forbidden),
    ("nothing", "everything", "周杰", NotFound),
    ("own", "own", "周杰", None),
    ("own", "own", "欧阳娜娜", NotFound),
    ("PUDONG", "own", "欧阳娜娜", Forbidden),
]


@pytest.mark.parametrize(("read", "update", "name", "denied"), LOADS)
async def test_a_subject_is_loaded_within_what_may_be_seen_and_changed(
    chain: Chain, read: str, update: str, name: str, denied: type[Denial] | None
) -> None:
    async with chain.work(chain.person("003", _reaches(chain, read, update))) as work:
        loading = work.load(source=CUSTOMERS, id=chain.customers[name].id, permission=UPDATE)
        if denied is None:
            assert (await loading).name == name
        else:
            with pytest.raises(denied):
                await loading


@pytest.mark.parametrize(("expected", "is_stale"), [(1, False), (None, False), (0, True), (2, True), (-1, True)])
async def test_a_subject_that_changed_since_it_was_read_is_refused(
    chain: Chain, expected: int | None, is_stale: bool
) -> None:
    async with chain.work() as work:
        actor = chain.actor("HQ_ADMIN")
        work.actor = actor
        loading = work.load(
            source=CUSTOMERS, id=chain.customers["周杰"].id, permission=UPDATE, expected_version=expected
        )
        if not is_stale:
            assert (await loading).version == 1
            return
        with pytest.raises(StaleVersion) as raised:
            await loading

    assert raised.value.params == {"expected": expected, "actual": 1}


async def test_of_two_who_read_the_same_version_one_is_refused(chain: Chain, cluster: Cluster) -> None:
    actor = chain.actor("HQ_ADMIN")
    loaded = asyncio.Event()
    release = asyncio.Event()

    async def change(name: str) -> None:
        async with chain.work(actor) as work:
            customer = await work.load(
                source=CUSTOMERS, id=chain.customers["周杰"].id, permission=UPDATE, expected_version=1
            )
            loaded.set()
            await release.wait()
            customer.name = name
            await customer.save()

    first = asyncio.create_task(change("周杰伦"))
    await loaded.wait()
    second = asyncio.create_task(change("周传雄"))
    await until_blocked(cluster, 1)
    release.set()

    await first
    with pytest.raises(StaleVersion):
        await second
    assert "周杰伦" in (await _state(chain))[0]


FINDS: list[tuple[str, str, str, bool]] = [
    ("everything", "everything", "郑爽", True),
    ("EAST", "PUDONG", "周杰", True),
    ("EAST", "PUDONG", "吴磊", False),
    ("EAST", "everything", "郑爽", False),
    ("nothing", "nothing", "周杰", False),
]


@pytest.mark.parametrize(("read", "update", "name", "is_found"), FINDS)
async def test_what_an_input_names_is_missing_unless_it_is_seen_and_reached(
    chain: Chain, read: str, update: str, name: str, is_found: bool
) -> None:
    async with chain.work(chain.person("003", _reaches(chain, read, update))) as work:
        finding = work.find(source=CUSTOMERS, id=chain.customers[name].id, field="customer_id", permission=UPDATE)
        if is_found:
            assert (await finding).name == name
        else:
            with pytest.raises(Missing) as raised:
                await finding
            assert raised.value.field == ("customer_id",)


async def test_what_no_permission_is_named_for_need_only_be_seen(chain: Chain) -> None:
    async with chain.work(chain.person("003", {Permission.BRANCH_READ: EVERYTHING})) as work:
        found = await work.find(source=BRANCHES, id=chain.branches["WEST"].id, field="branch_id")

    assert found.name == "西南大区"


async def test_another_tenants_rows_are_missing_for_everybody(chain: Chain, other_chain: Chain) -> None:
    async with chain.work(chain.actor("HQ_ADMIN")) as work:
        with pytest.raises(NotFound):
            await work.load(source=CUSTOMERS, id=other_chain.customers["周杰"].id, permission=UPDATE)
        with pytest.raises(Missing):
            await work.find(source=BRANCHES, id=other_chain.branches["HQ"].id, field="branch_id")


async def test_what_is_remembered_of_the_figures_is_forgotten_when_one_changes(chain: Chain) -> None:
    async with chain.work() as work:
        before = await rule(key="vip")
        await raw_fetch('UPDATE "rule" SET "version" = "version"')
        assert await rule(key="vip") is before
        stored = await Rule.get(key="vip")
        stored.value["divisor"] = "20000"
        await stored.save()

        assert (await rule(key="vip"))["divisor"] == "20000"
        assert work.remembered


async def test_what_was_found_is_not_looked_for_again_until_something_of_it_changes(chain: Chain) -> None:
    """Nor once a part of the work was taken back, and the locks taken in it with it."""
    key = chain.customers["周杰"].id

    async def asked(work: Work) -> int:
        with recorded() as statements:
            found = await work.find(source=CUSTOMERS, id=key, field="customer_id", hold=True)
        assert found.name == names[-1]
        return len([sql for sql in statements if sql.startswith("SELECT")])

    names = ["周杰"]
    async with chain.work() as work:
        counts = [await asked(work), await asked(work)]
        await _rename(chain, "周杰", "周洁")
        names.append("周洁")
        counts += [await asked(work), await asked(work)]
        with pytest.raises(Invalid):
            await _refused(chain, work, "周杰", "周劼")
        counts += [await asked(work)]
    assert counts == [1, 0, 1, 0, 1]

"""The queue's app: rounds by the clock, a turn again where one failed, events when somebody has written some.

Its tables lie in the schema `control`, found by the search path of its own connections; they lead to Postgres
directly, for LISTEN. Nothing in the queue decides what is to be done: a job lost, or run twice, does no harm.
"""

from datetime import timedelta
from typing import Final
from uuid import UUID

import structlog
from procrastinate import App, PsycopgConnector
from procrastinate.exceptions import AlreadyEnqueued

from tenants.core.jobs import AnyDuty, PlatformDuty
from tenants.jobs.rounds import Rounds, served

OUTBOX: Final = "outbox"
"""The task and its queue, named so by `control.enqueue`."""

AGAIN: Final = "again"
ROUNDS: Final = "rounds"

CATCH_UP_SECONDS: Final = 86_400
"""A round missed while no worker ran is made up for, once, unless it is older than this."""

MAX_ATTEMPTS: Final = 8
LONGEST_DELAY: Final = timedelta(hours=6)

_log = structlog.get_logger("branchline.jobs")


def build_app(*, url: str, rounds: Rounds, connections: int = 4) -> App:
    """The app over the rounds' duties; `url` is the app's login, past any pooler. To be opened before use."""
    connector = PsycopgConnector(
        conninfo=url, min_size=1, max_size=connections, timeout=10.0, kwargs={"options": "-c search_path=control"}
    )
    app = App(connector=connector, periodic_defaults={"max_delay": CATCH_UP_SECONDS})
    duties = {duty.name: duty for duty in rounds.duties}
    for duty in duties.values():
        _add_round(app, rounds, duty)
    _add_again(app, rounds, duties)
    _add_outbox(app, rounds)
    return app


def _add_round(app: App, rounds: Rounds, duty: AnyDuty) -> None:
    """One round of a duty waits at most, and one runs; where it failed, the tenant has its turn again, alone."""

    async def go_round(timestamp: int) -> None:  # noqa: ARG001 - when it was due; what counts is the time it runs
        try:
            failed = await rounds.go(duty=duty)
        except BaseException:  # a round cut short by the worker's end is gone again by another
            await _put_off(app, rounds, duty=duty.name, tenant_id=None, attempt=1)
            raise
        for tenant_id in failed:
            await _put_off(app, rounds, duty=duty.name, tenant_id=tenant_id.hex, attempt=1)

    task = app.task(name=duty.name, queue=ROUNDS, lock=duty.name, queueing_lock=duty.name)
    app.periodic(cron=duty.cron)(task(go_round))


def _add_again(app: App, rounds: Rounds, duties: dict[str, AnyDuty]) -> None:
    @app.task(name=AGAIN, queue=AGAIN)
    async def again(duty: str, tenant_id: str | None, attempt: int) -> None:
        try:
            found = duties.get(duty)
            if found is None:  # withdrawn since
                return
            if tenant_id is None or isinstance(found, PlatformDuty):
                await rounds.go(duty=found)
            elif tenant := await served(id=UUID(tenant_id)):
                await rounds.take_turn(duty=found, tenant=tenant)
        except BaseException:
            await _put_off(app, rounds, duty=duty, tenant_id=tenant_id, attempt=attempt + 1)
            raise


async def _put_off(app: App, rounds: Rounds, *, duty: str, tenant_id: str | None, attempt: int) -> None:
    """Not the queue's own retrying: a job tried again would collide with one that waits under the same lock."""
    if attempt > MAX_ATTEMPTS:
        _log.error("duty given up", duty=duty, tenant_id=tenant_id)
        return
    at = rounds.clock() + min(timedelta(seconds=4**attempt), LONGEST_DELAY)
    once = f"{AGAIN}/{duty}/{tenant_id or 'all'}"
    try:
        deferrer = app.configure_task(AGAIN, queue=AGAIN, queueing_lock=once, schedule_at=at)
        await deferrer.defer_async(duty=duty, tenant_id=tenant_id, attempt=attempt)
    except AlreadyEnqueued:
        _log.debug("put off already", duty=duty, tenant_id=tenant_id)


def _add_outbox(app: App, rounds: Rounds) -> None:
    @app.task(name=OUTBOX, queue=OUTBOX)
    async def handle_events(tenant_id: str) -> None:
        if tenant := await served(id=UUID(tenant_id)):
            await rounds.outbox(tenant=tenant).drain()

"""The queue's app: rounds by the clock, a turn again where one failed, events when somebody has written some.

Its tables lie in the schema `control`, found by the search path of its own connections; they lead to Postgres
directly, for LISTEN. Nothing in the queue decides what is to be done: a job lost, or run twice, does no harm.
"""

from typing import Final
from uuid import UUID

from procrastinate import App, PsycopgConnector, RetryStrategy
from procrastinate.exceptions import AlreadyEnqueued

from tenants.core.jobs import Duty
from tenants.jobs.rounds import Rounds, served

OUTBOX: Final = "outbox"
"""The task and its queue, named so by `control.enqueue`."""

AGAIN: Final = "again"
ROUNDS: Final = "rounds"

CATCH_UP_SECONDS: Final = 86_400
"""A round missed while no worker ran is made up for, once, unless it is older than this."""

_ROUND_RETRY: Final = RetryStrategy(max_attempts=3, wait=5)
_TURN_RETRY: Final = RetryStrategy(max_attempts=8, exponential_wait=4)


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


def _add_round(app: App, rounds: Rounds, duty: Duty) -> None:
    """One round of a duty waits at most, and one runs; where it failed, the tenant has its turn again, alone."""

    async def go_round(timestamp: int) -> None:  # noqa: ARG001 - when it was due; what counts is the time it runs
        for tenant_id in await rounds.go(duty=duty):
            once = f"{AGAIN}/{duty.name}/{tenant_id.hex}"
            try:
                again = app.configure_task(AGAIN, queueing_lock=once, queue=AGAIN)
                await again.defer_async(duty=duty.name, tenant_id=tenant_id.hex)
            except AlreadyEnqueued:
                continue

    task = app.task(name=duty.name, queue=ROUNDS, lock=duty.name, queueing_lock=duty.name, retry=_ROUND_RETRY)
    app.periodic(cron=duty.cron)(task(go_round))


def _add_again(app: App, rounds: Rounds, duties: dict[str, Duty]) -> None:
    @app.task(name=AGAIN, queue=AGAIN, retry=_TURN_RETRY)
    async def turn_again(duty: str, tenant_id: str) -> None:
        tenant = await served(id=UUID(tenant_id))
        if tenant and duty in duties:  # neither suspended nor withdrawn since
            await rounds.take_turn(duty=duties[duty], tenant=tenant)


def _add_outbox(app: App, rounds: Rounds) -> None:
    @app.task(name=OUTBOX, queue=OUTBOX)
    async def handle_events(tenant_id: str) -> None:
        if tenant := await served(id=UUID(tenant_id)):
            await rounds.outbox(tenant=tenant).drain()

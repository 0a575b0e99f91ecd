"""The queue's app: rounds by the clock, a turn again where one failed, events when somebody has written some.

Its tables lie in the schema `control`, found by the search path of its own connections; they lead to Postgres
directly, for LISTEN. Nothing it holds decides what is to be done: a job lost or run twice does no harm.
"""

from typing import Final
from uuid import UUID

import procrastinate
import structlog
from procrastinate import App, PsycopgConnector, RetryStrategy

from tenants.core.jobs import Duty, Turn
from tenants.jobs.rounds import Rounds, served

HEARTBEAT_SECONDS: Final = 3.0
STALLED_SECONDS: Final = 15.0
"""A worker silent for so long is taken for dead, and its jobs are begun again."""

FAILED_HOURS_KEPT: Final = 24 * 30
CATCH_UP_SECONDS: Final = 86_400
"""A round missed while no worker ran is made up for, once, when it is not older than this."""

OUTBOX: Final = "outbox"
AGAIN: Final = "again"
EVENTS_SWEPT: Final = "outbox.sweep"
AGAIN_STRATEGY: Final = RetryStrategy(max_attempts=8, exponential_wait=4)

_log = structlog.get_logger("branchline.jobs")


def build_app(*, url: str, rounds: Rounds, connections: int = 4) -> App:
    """The app over the rounds' catalogue; `url` is the app's login, past any pooler. To be opened before use."""
    connector = PsycopgConnector(
        conninfo=url, min_size=1, max_size=connections, timeout=10.0, kwargs={"options": "-c search_path=control"}
    )
    app = App(connector=connector, periodic_defaults={"max_delay": CATCH_UP_SECONDS})
    sweep = Duty(
        name=EVENTS_SWEPT,
        cron="* * * * * */30",
        about="handles events whose wake-up was lost, or that failed before",
        action=_sweep(rounds),
    )
    for duty in (sweep, *rounds.catalogue.duties):
        _add_round(app, rounds, duty)
    _add_outbox(app, rounds)
    _add_again(app, rounds, {duty.name: duty for duty in (sweep, *rounds.catalogue.duties)})
    _add_housekeeping(app)
    return app

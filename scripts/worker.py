"""The worker: does what nobody waits for, beside the server. `python -m scripts.worker`

It handles events as they are committed, and goes its rounds: each duty (see --duties) is done for every active tenant
at its times. Run as many as you like, on as many machines; each needs the server's DATABASE_URL and SECRET_KEY.
DATABASE_DIRECT_URL leads the app's login past a pooler: the queue listens, which a pooler in transaction mode breaks.
Workers that have DATABASE_OWNER_URL as well keep schemas ready for new tenants; give it to all of them or to none.

SIGTERM or Ctrl-C: running jobs get 20 seconds to end, what is cut off then is begun again by the next worker. A worker
that was killed is missed after 10 seconds, and its jobs are begun again; no change is made twice.

From cron instead of a process that stays: `python -m scripts.worker --once` every minute does what is due and ends.

Log lines go to standard error, in the form of LOG_FORMAT and from LOG_LEVEL up: `job done`, `job failed` (tried again
later), `turn failed` and `event not handled` name tenant, duty or event, and seconds.

Exit codes: 0 stopped when told to, or all done; 1 the database was lost or, with --once, a job failed; 2 settings that
do not hold; 3 the database has no queue as new as this worker's: `python -m scripts.migrate run`.
"""

import argparse
import asyncio
import logging
import sys
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

import asyncpg
import structlog
from procrastinate.exceptions import ConnectorException

from api.logs import configure_logs
from api.settings import BadSettings, Settings, former_keys, read_settings
from tenants import database
from tenants.core.crypto import Vault
from tenants.jobs.app import build_app
from tenants.jobs.catalogue import CATALOGUE, Catalogue
from tenants.jobs.rounds import Rounds
from tenants.jobs.stocking import stocking
from tenants.jobs.work import QueueLost, Shift
from tenants.registry.queue import is_installed

FAILED, BAD_SETTINGS, NO_QUEUE = 1, 2, 3

_log = structlog.get_logger("branchline.worker")


def main(*, catalogue: Catalogue = CATALOGUE, arguments: Sequence[str] | None = None) -> int:
    """The command, for this catalogue; returns the exit code."""
    options = _options(arguments)
    try:
        settings = read_settings()
        rounds = Rounds(catalogue=_with_stock(catalogue, settings), vault=_vault(settings), clock=_now)
        if options.duties:
            _tell_duties(rounds)
            return 0
        settings.secret("database_url")
    except BadSettings as error:
        sys.stderr.write(f"{error}\n")
        return BAD_SETTINGS
    configure_logs(level=settings.log_level, form=settings.log_format)
    for chatty in ("procrastinate", "psycopg"):
        logging.getLogger(chatty).setLevel(logging.WARNING)
    try:
        return asyncio.run(_serve(settings, rounds, options))
    except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError, ConnectorException, QueueLost) as error:
        _log.error("worker failed", error=f"{type(error).__name__}: {error}")
        return FAILED


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m scripts.worker", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--once", action="store_true", help="do what is due, then end")
    parser.add_argument("--duties", action="store_true", help="list the duties and their times, and end")
    parser.add_argument("--concurrency", type=int, default=4, metavar="N", help="jobs at the same time (default 4)")
    return parser.parse_args(arguments)


def _with_stock(catalogue: Catalogue, settings: Settings) -> Catalogue:
    given = settings.database_owner_url
    duty = stocking(owner_url=given.get_secret_value() if given else None)
    return replace(catalogue, duties=(*catalogue.duties, duty))


def _vault(settings: Settings) -> Vault:
    return Vault.from_secret(settings.secret("secret_key"), older=former_keys(settings.secret_keys_former))


def _now() -> datetime:
    return datetime.now(UTC)


def _tell_duties(rounds: Rounds) -> None:
    for duty in sorted(rounds.duties, key=lambda duty: duty.name):
        print(f"{duty.name:<32} {duty.cron:<18} {duty.about}")


async def _serve(settings: Settings, rounds: Rounds, options: argparse.Namespace) -> int:
    url = settings.secret("database_url")
    direct = settings.database_direct_url.get_secret_value() if settings.database_direct_url else url
    if not await _has_queue(direct):
        sys.stderr.write("The database has no queue as new as this worker: run `python -m scripts.migrate run`.\n")
        return NO_QUEUE
    await database.connect(
        url=url,
        direct_url=direct,
        pool_min=settings.pool_min,
        pool_max=settings.pool_max,
        statement_cache_size=settings.statement_cache_size,
        roles=settings.tenant_roles,
    )
    try:
        app = build_app(url=direct, rounds=rounds)
        async with app.open_async():
            return await _work(Shift(app=app, clock=rounds.clock, concurrency=options.concurrency), once=options.once)
    finally:
        await database.disconnect()


async def _has_queue(url: str) -> bool:
    connection = await asyncpg.connect(url)
    try:
        return await is_installed(connection)
    finally:
        await connection.close()


async def _work(shift: Shift, *, once: bool) -> int:
    _log.info("worker started", once=once)
    if once:
        await shift.until_empty()
    else:
        await shift.until_stopped()
    _log.info("worker stopped", done=shift.done, failed=shift.failed)
    return FAILED if once and shift.failed else 0


if __name__ == "__main__":
    sys.exit(main())

"""A worker at work: takes jobs until told to stop, or until none is left; begins the jobs of dead workers again."""

import asyncio
import itertools
import signal
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, Final

import structlog
from procrastinate import App, JobContext
from procrastinate.exceptions import ConnectorException, UniqueViolation
from procrastinate.jobs import Job, Status
from procrastinate.periodic import PeriodicDeferrer
from procrastinate.worker import Worker

from tenants.jobs.app import CATCH_UP_SECONDS
from tenants.jobs.clock import Clock

HEARTBEAT_SECONDS: Final = 2.0
STALLED_SECONDS: Final = 10.0
"""A worker silent for so long is taken for dead."""

LOOK_SECONDS: Final = 5.0
FORGET_EVERY: Final = 720  # looks
POLL_SECONDS: Final = 5.0
GRACE_SECONDS: Final = 20.0
"""Given to running jobs when the worker is told to stop; what is cut off then is taken back and begun again."""

FINISHED_KEPT: Final = timedelta(days=30)

_log = structlog.get_logger("branchline.worker")


class QueueLost(RuntimeError):
    """The worker ended without being told to."""


@dataclass
class Shift:
    """One worker process's time at the queue. The app is open."""

    app: App
    clock: Clock
    concurrency: int = 4
    done: int = field(default=0, init=False)
    failed: int = field(default=0, init=False)

    async def until_stopped(self) -> None:
        """Works until SIGINT or SIGTERM, then lets running jobs end; a second signal ends the process.

        Raises `QueueLost`, or procrastinate's `ConnectorException`, when the database goes away.
        """
        asked = _signals()
        work, watch = asyncio.create_task(self._work(wait=True)), asyncio.create_task(self._watch())
        waiting = asyncio.create_task(asked.wait())
        await asyncio.wait([work, waiting], return_when=asyncio.FIRST_COMPLETED)
        for task in (watch, waiting, work):
            task.cancel()
        await asyncio.wait([work, watch, waiting])
        if not asked.is_set():
            if not work.cancelled():
                work.result()
            raise QueueLost("the queue's connections ended")

    async def until_empty(self) -> None:
        """Does what is due now, rounds included, and what comes of it."""
        await self.revive()
        deferrer = PeriodicDeferrer(registry=self.app.periodic_registry, max_delay=CATCH_UP_SECONDS)
        await deferrer.defer_jobs(deferrer.get_previous_tasks(at=self.clock().timestamp()))
        await self._work(wait=False)
        while await self._anything_due():
            await self._work(wait=False)

    async def revive(self) -> int:
        """Puts the jobs of dead workers back into the queue, or makes way for those behind; returns how many."""
        revived = 0
        for job in await self.app.job_manager.get_stalled_jobs(seconds_since_heartbeat=STALLED_SECONDS):
            if await self._revive(job):
                revived += 1
                _log.warning("job begun again", job=job.task_name, job_id=job.id)
        return revived

    async def _revive(self, job: Job) -> bool:
        manager = self.app.job_manager
        try:
            try:
                await manager.retry_job(job=job, retry_at=self.clock())
            except UniqueViolation:  # the next one waits already, for the lock that the dead one holds
                await manager.finish_job(job=job, status=Status.ABORTED, delete_job=True)
        except ConnectorException:  # another worker was faster
            return False
        return True

    async def _watch(self) -> None:
        for look in itertools.count():
            try:
                await self.revive()
                if look % FORGET_EVERY == 0:
                    await self._forget()
            except ConnectorException as error:  # the worker notices for itself whether the database is gone
                _log.warning("queue not watched", error=str(error))
            await asyncio.sleep(LOOK_SECONDS)

    async def _forget(self) -> None:
        hours = FINISHED_KEPT // timedelta(hours=1)
        await self.app.job_manager.delete_old_jobs(
            nb_hours=hours, include_failed=True, include_cancelled=True, include_aborted=True
        )

    async def _anything_due(self) -> bool:
        now = self.clock()
        waiting = await self.app.job_manager.list_jobs_async(status="todo")
        return any(job.scheduled_at is None or job.scheduled_at <= now for job in waiting)

    async def _work(self, *, wait: bool) -> None:
        await self.app.run_worker_async(
            concurrency=self.concurrency,
            wait=wait,
            fetch_job_polling_interval=POLL_SECONDS,
            shutdown_graceful_timeout=GRACE_SECONDS,
            install_signal_handlers=False,
            delete_jobs="successful",
            update_heartbeat_interval=HEARTBEAT_SECONDS,
            stalled_worker_timeout=STALLED_SECONDS,
            worker_middleware=[self._tell],
        )

    async def _tell(self, call_next: Callable[[], Awaitable[Any]], context: JobContext, _worker: Worker) -> Any:
        """A line for every job, whatever becomes of it."""
        started = time.monotonic()
        job = context.job
        told = _log.bind(job=job.task_name, job_id=job.id, **_arguments(job.task_kwargs))
        try:
            result = await call_next()
        except BaseException as error:
            self.failed += 1
            told.warning("job failed", error=f"{type(error).__name__}: {error}", seconds=_since(started))
            raise
        self.done += 1
        told.info("job done", seconds=_since(started))
        return result


def _signals() -> asyncio.Event:
    """Set by the first SIGINT or SIGTERM."""
    asked, loop = asyncio.Event(), asyncio.get_running_loop()

    def ask() -> None:
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.remove_signal_handler(number)
        asked.set()

    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, ask)
    return asked


def _since(started: float) -> float:
    return round(time.monotonic() - started, 3)


def _arguments(given: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in given.items() if name in {"attempt", "duty", "tenant_id"}}

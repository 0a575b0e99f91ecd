"""The demo tenants built side by side, one process each, with one bar for both."""

from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import Manager, get_context
from queue import Empty, Queue
from typing import Any

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from scripts.demo.plan import make_plan
from scripts.demo.shapes import DemoPlan
from scripts.demo.tenant import SEED, Build, build

POLL_SECONDS = 0.2


class _Told:
    """What a building process tells, sent to the one that shows it."""

    def __init__(self, queue: "Queue[tuple[str, str, int]]", industry: str) -> None:
        self._queue = queue
        self._industry = industry

    def __call__(self, what: str, count: int) -> None:
        self._queue.put((self._industry, what, count))


def build_tenants(orders: Sequence[Build], *, console: Console) -> list[dict[str, Any]]:
    """Builds all of them; returns what the demo remembers of each, in order."""
    # Spawned, not forked: a child must not inherit this process's event loop and connections.
    with Manager() as manager, ProcessPoolExecutor(len(orders), mp_context=get_context("spawn")) as pool:
        told: Queue[tuple[str, str, int]] = manager.Queue()
        futures = [pool.submit(build, order, _Told(told, order.industry)) for order in orders]
        with _bar(orders, console) as advance:
            _watch(futures, told, advance)
        return [future.result() for future in futures]


def _watch(futures: Sequence["Future[dict[str, Any]]"], told: "Queue[tuple[str, str, int]]", advance: Any) -> None:
    while not all(future.done() for future in futures):
        try:
            advance(*told.get(timeout=POLL_SECONDS))
        except Empty:
            continue


@contextmanager
def _bar(orders: Sequence[Build], console: Console) -> Iterator[Any]:
    columns = (TextColumn("{task.description:>20}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console, disable=not console.is_terminal) as progress:
        tasks = {
            order.industry: progress.add_task(
                order.industry,
                total=_size(make_plan(industry=order.industry, seed=SEED, scale=order.scale, now=order.now)),
            )
            for order in orders
        }

        def advance(industry: str, what: str, count: int) -> None:
            progress.update(tasks[industry], advance=count, description=f"{industry} {what}")

        yield advance


def _size(plan: DemoPlan) -> int:
    lists = (
        plan.branches,
        plan.staff,
        plan.users,
        plan.customers,
        plan.complaints,
        plan.orders,
        plan.policies,
        plan.claims,
        plan.sessions,
        plan.papers,
        plan.sales,
    )
    ends = sum(1 for member in plan.staff if member.state_since) + sum(1 for unit in plan.branches if unit.status_since)
    return sum(map(len, lists)) + ends

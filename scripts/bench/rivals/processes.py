"""Processes of the race: each pinned to a core of its own kind, ready before it is asked, its CPU time read."""

import contextlib
import os
import signal
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

READY_SECONDS = 240
STOP_SECONDS = 15
_TICKS = os.sysconf("SC_CLK_TCK")


class NotReady(RuntimeError):
    """A contestant did not come up; the text ends with what it wrote."""


@dataclass(frozen=True, slots=True)
class Command:
    """How a contestant is started; `ready` is an address that answers once it serves."""

    arguments: Sequence[str]
    environment: Mapping[str, str]
    folder: Path
    ready: str


@contextlib.contextmanager
def running(command: Command, *, cores: frozenset[int], log: Path) -> Iterator[int]:
    """The process id of the contestant while it runs on those cores. Raises `NotReady`."""
    with log.open("wb") as output:
        process = subprocess.Popen(
            command.arguments,
            env={**os.environ, **command.environment},
            cwd=command.folder,
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    try:
        pin(process.pid, cores)
        _wait(process, command, log)
        pin(process.pid, cores)
        yield process.pid
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGTERM)
        try:
            process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def _wait(process: "subprocess.Popen[bytes]", command: Command, log: Path) -> None:
    until = time.monotonic() + READY_SECONDS
    while time.monotonic() < until and process.poll() is None:
        with contextlib.suppress(URLError, OSError), urlopen(command.ready, timeout=5) as answer:  # noqa: S310 - ours
            if answer.status == 200:
                return
        time.sleep(0.1)
    tail = log.read_text(encoding="utf-8", errors="replace")[-2_000:]
    raise NotReady(f"{' '.join(command.arguments)}: {tail}")


def pin(pid: int, cores: frozenset[int]) -> None:
    """Keeps a process, its threads and its children on those cores."""
    for member in family(pid):
        for thread in _numbers(Path(f"/proc/{member}/task")):
            with contextlib.suppress(ProcessLookupError):
                os.sched_setaffinity(thread, cores)


def family(pid: int) -> list[int]:
    """The process and all that came of it."""
    found = [pid]
    with contextlib.suppress(OSError):
        for thread in _numbers(Path(f"/proc/{pid}/task")):
            children = Path(f"/proc/{pid}/task/{thread}/children").read_text(encoding="ascii").split()
            found += [member for child in children for member in family(int(child))]
    return found


def cpu_seconds(pid: int) -> float:
    """What the process and its children have used since they began, those that have ended included."""
    first, *others = family(pid)
    return _used(first, ended=True) + sum(_used(member, ended=False) for member in others)


def _used(pid: int, *, ended: bool) -> float:
    try:
        after_name = Path(f"/proc/{pid}/stat").read_text(encoding="ascii", errors="replace").rsplit(")", 1)[1].split()
    except OSError:
        return 0.0
    return sum(int(ticks) for ticks in after_name[11 : 15 if ended else 13]) / _TICKS


def _numbers(folder: Path) -> list[int]:
    try:
        return [int(entry.name) for entry in folder.iterdir()]
    except OSError:
        return []

"""The processes of the demo: a server and a worker, started, waited for, stopped together."""

import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from types import FrameType, TracebackType
from typing import Self
from urllib.error import URLError
from urllib.request import urlopen

READY_SECONDS = 60
POLL_SECONDS = 0.1
STOP_SECONDS = 40


class ServerDied(RuntimeError):
    """The server or the worker ended unasked; what it wrote says why."""


class Server:
    """`python -m api` and `python -m scripts.worker` as children; Ctrl-C and SIGTERM reach them once, from here."""

    def __init__(self, *, environment: Mapping[str, str], base_url: str) -> None:
        self._environment = environment
        self._health = f"{base_url}/health/ready"
        self._children: dict[str, subprocess.Popen[bytes]] = {}
        self._stopping = False

    def __enter__(self) -> Self:
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, self._stop)
        for module in ("api", "scripts.worker"):
            command = [sys.executable, "-m", module]
            self._children[module] = subprocess.Popen(command, env=dict(self._environment), start_new_session=True)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._terminate()
        until = time.monotonic() + STOP_SECONDS
        for child in self._children.values():
            try:
                child.wait(max(0.0, until - time.monotonic()))
            except subprocess.TimeoutExpired:
                child.kill()
                child.wait()

    def _stop(self, _number: int, _frame: FrameType | None) -> None:
        self._stopping = True
        self._terminate()

    def _terminate(self) -> None:
        for child in self._children.values():
            child.terminate()

    def wait_until_ready(self) -> None:
        """Returns once `/health/ready` answers 200. Raises `ServerDied`."""
        until = time.monotonic() + READY_SECONDS
        while time.monotonic() < until and not self._stopping:
            self._refuse_death()
            if self._answers():
                return
            time.sleep(POLL_SECONDS)
        if not self._stopping:
            raise ServerDied(f"not ready within {READY_SECONDS} seconds")

    def _answers(self) -> bool:
        try:
            with urlopen(self._health, timeout=5) as response:  # noqa: S310 - an address of our own settings
                return bool(response.status == 200)
        except (URLError, OSError):
            return False

    def wait(self) -> None:
        """Until it is told to stop. Raises `ServerDied` when either process ends before."""
        while not self._stopping:
            self._refuse_death()
            time.sleep(POLL_SECONDS)

    def _refuse_death(self) -> None:
        for module, child in self._children.items():
            if child.poll() is not None and not self._stopping:
                raise ServerDied(f"python -m {module}: exit code {child.returncode}")

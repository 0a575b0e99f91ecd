"""The server process of the demo: started, waited for, stopped."""

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
    """The server ended before it was ready; what it wrote says why."""


class Server:
    """`python -m api` as a child; Ctrl-C and SIGTERM to the demo reach it once, from here."""

    def __init__(self, *, environment: Mapping[str, str], base_url: str) -> None:
        self._environment = environment
        self._health = f"{base_url}/health/ready"
        self._stopping = False

    def __enter__(self) -> Self:
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, self._stop)
        command = [sys.executable, "-m", "api"]
        self._process = subprocess.Popen(command, env=dict(self._environment), start_new_session=True)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.terminate()
        try:
            self._process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def _stop(self, _number: int, _frame: FrameType | None) -> None:
        self._stopping = True
        self._process.terminate()

    def wait_until_ready(self) -> None:
        """Returns once `/health/ready` answers 200. Raises `ServerDied`."""
        until = time.monotonic() + READY_SECONDS
        while time.monotonic() < until and not self._stopping:
            if self._process.poll() is not None:
                raise ServerDied(f"exit code {self._process.returncode}")
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

    def wait(self) -> int:
        """Until it ends; 0 when it was asked to."""
        code = self._process.wait()
        return 0 if self._stopping else code

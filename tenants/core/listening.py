"""One connection that hears what others notify (LISTEN), taken up again whenever it is lost."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import asyncpg
from structlog import get_logger

CONNECT_SECONDS: Final = 10.0
ANSWER_SECONDS: Final = 10.0
FIRST_DELAY: Final = 0.1
LONGEST_DELAY: Final = 15.0

_LOST = (OSError, TimeoutError, asyncpg.PostgresError, asyncpg.InterfaceError)
_log = get_logger("branchline.listening")


@dataclass(frozen=True, slots=True)
class Listener:
    """Listens on one channel.

    `heard` is called with each payload and `begun` each time listening has begun, also for the first time: whatever
    was notified since it last was interrupted has not been heard. Both must be quick and raise nothing. `url` must
    lead past a pooler. A connection that says nothing is asked for a sign of life every `check_seconds`.
    """

    url: str
    channel: str
    heard: Callable[[str], None]
    begun: Callable[[], None]
    check_seconds: float = 30.0

    async def run(self) -> None:
        """Listens until it is cancelled; a database that cannot be reached is tried again and again."""
        delay = FIRST_DELAY
        while True:
            try:
                connection = await asyncpg.connect(
                    self.url, timeout=CONNECT_SECONDS, server_settings={"application_name": "branchline events"}
                )
                delay = FIRST_DELAY
                await self._listen(connection)
            except _LOST as error:
                _log.warning("not listening", error=type(error).__name__, again_in=delay)
            await asyncio.sleep(delay)
            delay = min(2 * delay, LONGEST_DELAY)

    async def _listen(self, connection: "asyncpg.Connection[asyncpg.Record]") -> None:
        """Raises one of the errors of a lost connection, sooner or later."""
        ended = asyncio.Event()
        connection.add_termination_listener(lambda _: ended.set())
        try:
            await connection.add_listener(self.channel, self._hear)
            self.begun()
            while not await _within(self.check_seconds, ended):
                await connection.fetchval("SELECT 1", timeout=ANSWER_SECONDS)
            raise ConnectionResetError("the server ended the connection")
        finally:
            connection.terminate()

    def _hear(self, _connection: object, _pid: int, _channel: str, payload: object) -> None:
        self.heard(str(payload))


async def _within(seconds: float, event: asyncio.Event) -> bool:
    try:
        async with asyncio.timeout(seconds):
            return await event.wait()
    except TimeoutError:
        return False

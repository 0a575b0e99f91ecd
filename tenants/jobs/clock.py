"""The clock of a worker, handed to whatever needs the time."""

from collections.abc import Callable
from datetime import datetime

Clock = Callable[[], datetime]
"""The time now, in UTC."""

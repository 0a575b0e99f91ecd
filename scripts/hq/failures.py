"""Why a command cannot go on, and the exit code that says so."""

from enum import IntEnum


class Exit(IntEnum):
    """Exit codes of every command."""

    DONE = 0
    REFUSED = 1
    USAGE = 2
    UNAVAILABLE = 3
    INTERRUPTED = 130


class CommandError(Exception):
    """The command ends here; the text tells the person what to do."""

    exit = Exit.USAGE


class Usage(CommandError):
    """The command line, the settings or the file cannot be used as they are."""


class Unavailable(CommandError):
    """The API cannot be reached, or does not let this caller in."""

    exit = Exit.UNAVAILABLE


class ApiError(Unavailable):
    """The API answered with an error that is no refusal of one row; `code` is its `extensions.code`."""

    def __init__(self, *, code: str, message: str, request_id: str | None = None) -> None:
        told = f"{code}: {message}"
        super().__init__(f"{told} (request {request_id})" if request_id else told)
        self.code = code
        self.message = message

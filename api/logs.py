"""Log lines: structured, one per line, with whatever the request is known by, and without secrets."""

import json
import logging
import logging.config
import re
import sys
from collections.abc import Mapping

import orjson
import structlog
from structlog.typing import EventDict, Processor, WrappedLogger

from api.settings import LogFormat, LogLevel
from api.trace import known_now

HIDDEN = "[hidden]"
_SECRET_NAMES = frozenset(
    {
        "access_token",
        "api_key",
        "assertion",
        "authorization",
        "client_assertion",
        "client_secret",
        "code_verifier",
        "cookie",
        "password",
        "refresh_token",
        "secret",
        "token",
        "variables",
    }
)
_SECRET_MARKS = ("bl_", "eyJ", "://")
_SECRET_TEXTS = re.compile(
    r"\bbl_[0-9A-Za-z]{8,}"  # API keys
    r"|\beyJ[\w-]{4,}\.[\w-]+\.[\w-]*"  # JSON Web Tokens
    r"|(?<=://)[^\s/@\"\\]+:[^\s/@\"\\]+(?=@)"  # user and password of a URL
)
_QUIET = ("asyncio", "authlib", "httpcore", "httpx", "tortoise", "asyncpg", "joserfc")


class Lines:
    """Writes finished lines to standard error; known by the name its lines carry."""

    def __init__(self, name: str = "") -> None:
        self.name = name

    def msg(self, line: str) -> None:
        """The net of last resort; most lines hold nothing that it could catch."""
        if any(mark in line for mark in _SECRET_MARKS):
            line = _SECRET_TEXTS.sub(HIDDEN, line)
        sys.stderr.write(line + "\n")

    debug = info = warning = error = critical = exception = msg


def configure_logs(*, level: LogLevel, form: LogFormat) -> None:
    """Sends everything logged in this process, by structlog or by the standard library, to standard error."""
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            _of_request,
            structlog.processors.add_log_level,
            _add_name,
            *_finish(form),
        ],
        logger_factory=Lines,
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelNamesMapping()[level.value]),
        cache_logger_on_first_use=True,
    )
    logging.config.dictConfig(_standard_logging(level=level, form=form))


def _finish(form: LogFormat) -> tuple[Processor, ...]:
    """Tracebacks become text without the values of local variables."""
    return (
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.format_exc_info,
        _hide_secrets,
        _json if form is LogFormat.JSON else _console(),
    )


def _of_request(_: WrappedLogger, __: str, event: EventDict) -> EventDict:
    for name, value in known_now().items():
        event.setdefault(name, value)
    return event


def _add_name(logger: WrappedLogger, _: str, event: EventDict) -> EventDict:
    event["logger"] = logger.name
    return event


def _drop_colours(_: WrappedLogger, __: str, event: EventDict) -> EventDict:
    """uvicorn hands its messages over twice, once for terminals."""
    event.pop("color_message", None)
    return event


def _hide_secrets(_: WrappedLogger, __: str, event: EventDict) -> EventDict:
    return dict(_without_secrets(event))


def _without_secrets(fields: Mapping[str, object]) -> dict[str, object]:
    return {name: HIDDEN if name.lower() in _SECRET_NAMES else _inside(value) for name, value in fields.items()}


def _inside(value: object) -> object:
    if isinstance(value, dict):
        return _without_secrets({str(name): item for name, item in value.items()})
    return [_inside(item) for item in value] if isinstance(value, list | tuple) else value


def _json(_: WrappedLogger, __: str, event: EventDict) -> str:
    try:
        return orjson.dumps(event, default=repr).decode()
    except orjson.JSONEncodeError:  # lone surrogates, huge integers
        return json.dumps(event, default=repr)


def _console() -> Processor:
    return structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty(), exception_formatter=structlog.dev.plain_traceback)


class _Handler(logging.Handler):
    """The standard library's lines go the same way as ours."""

    def emit(self, record: logging.LogRecord) -> None:
        Lines().msg(self.format(record))


def _standard_logging(*, level: LogLevel, form: LogFormat) -> dict[str, object]:
    """Chatty libraries speak from WARNING up: some print tokens at DEBUG, and uvicorn what passes through sockets."""
    formatter = {
        "()": structlog.stdlib.ProcessorFormatter,
        "processors": [structlog.stdlib.ProcessorFormatter.remove_processors_meta, *_finish(form)],
        "foreign_pre_chain": [
            structlog.contextvars.merge_contextvars,
            _of_request,
            structlog.stdlib.add_log_level,
            structlog.stdlib.add_logger_name,
            structlog.stdlib.ExtraAdder(),
            _drop_colours,
        ],
    }
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {"line": formatter},
        "handlers": {"stderr": {"()": _Handler, "formatter": "line"}},
        "root": {"handlers": ["stderr"], "level": level.value},
        "loggers": {name: {"level": "WARNING"} for name in _QUIET}
        | {
            "uvicorn": {"handlers": [], "propagate": True},
            "uvicorn.access": {"level": "CRITICAL"},
            "uvicorn.error": {"level": "INFO" if level is LogLevel.DEBUG else level.value},
        },
    }

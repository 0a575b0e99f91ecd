"""Log lines: structured, one per line, with whatever the request is known by, and without secrets."""

import logging
import logging.config
import re
import sys
from collections.abc import Mapping

import structlog
from structlog.typing import EventDict, Processor, WrappedLogger

from api.settings import LogFormat, LogLevel

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
_SECRET_TEXTS = re.compile(
    r"\bbl_[0-9A-Za-z]{8,}"  # API keys
    r"|\beyJ[\w-]{4,}\.[\w-]+\.[\w-]*"  # JSON Web Tokens
    r"|(?<=://)[^\s/@]+:[^\s/@]+(?=@)"  # user and password of a URL
)
_QUIET = ("asyncio", "authlib", "httpcore", "httpx", "tortoise", "asyncpg", "joserfc")


def plain(_: WrappedLogger, __: str, event: EventDict) -> EventDict:
    """Without uvicorn's second copy of its message, coloured."""
    event.pop("color_message", None)
    return event


def hide_secrets(_: WrappedLogger, __: str, event: EventDict) -> EventDict:
    """The net below all care: known names and shapes of secrets do not reach the log."""
    return {name: HIDDEN if name.lower() in _SECRET_NAMES else _cleaned(value) for name, value in event.items()}


def _cleaned(value: object) -> object:
    if isinstance(value, str):
        return _SECRET_TEXTS.sub(HIDDEN, value)
    if isinstance(value, Mapping):
        return {key: HIDDEN if str(key).lower() in _SECRET_NAMES else _cleaned(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_cleaned(item) for item in value]
    return value


_SHARED: tuple[Processor, ...] = (
    structlog.contextvars.merge_contextvars,
    structlog.stdlib.add_log_level,
    structlog.stdlib.add_logger_name,
    structlog.stdlib.ExtraAdder(),
    plain,
    structlog.stdlib.PositionalArgumentsFormatter(),
    structlog.processors.TimeStamper(fmt="iso", utc=True),
)


def _rendering(form: LogFormat) -> list[Processor]:
    """Tracebacks become text first, without the values of local variables, so that their secrets are hidden too."""
    if form is LogFormat.CONSOLE:
        colors, traceback = sys.stderr.isatty(), structlog.dev.plain_traceback
        return [
            structlog.processors.format_exc_info,
            hide_secrets,
            structlog.dev.ConsoleRenderer(colors=colors, exception_formatter=traceback),
        ]
    return [
        structlog.processors.format_exc_info,
        hide_secrets,
        structlog.processors.JSONRenderer(ensure_ascii=False),
    ]


def configure_logs(*, level: LogLevel, form: LogFormat) -> None:
    """Sends everything logged in this process, by structlog or by the standard library, to standard error."""
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            *_SHARED,
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )
    logging.config.dictConfig(log_config(level=level, form=form))


def log_config(*, level: LogLevel, form: LogFormat) -> dict[str, object]:
    """The standard library's part. Chatty libraries speak from WARNING up: some print tokens at DEBUG."""
    formatter = {
        "()": structlog.stdlib.ProcessorFormatter,
        "processors": [structlog.stdlib.ProcessorFormatter.remove_processors_meta, *_rendering(form)],
        "foreign_pre_chain": list(_SHARED),
    }
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {"line": formatter},
        "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "line"}},
        "root": {"handlers": ["stderr"], "level": level.value},
        "loggers": {name: {"level": "WARNING"} for name in _QUIET}
        | {"uvicorn": {"handlers": [], "propagate": True}, "uvicorn.access": {"level": "CRITICAL"}},
    }

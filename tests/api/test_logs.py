"""Log lines are JSON, in Chinese where the data is, and hold no secret."""

import json
import logging
from collections.abc import Iterator

import pytest
import structlog

from api.logs import configure_logs
from api.settings import LogFormat, LogLevel


@pytest.fixture(autouse=True)
def logs_as_before() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    root.handlers[:] = handlers
    root.setLevel(level)
    structlog.reset_defaults()


def lines(capsys: pytest.CaptureFixture[str]) -> list[dict[str, object]]:
    return [json.loads(line) for line in capsys.readouterr().err.splitlines()]


def test_both_kinds_of_logger_write_the_same_json(capsys: pytest.CaptureFixture[str]) -> None:
    configure_logs(level=LogLevel.INFO, form=LogFormat.JSON)
    with structlog.contextvars.bound_contextvars(request_id="anxin-0001", tenant="anxin"):
        structlog.get_logger("branchline.test").info("客户已建档", number=7)
        logging.getLogger("branchline.other").warning("%s 已满", "连接池", extra={"busy": 10})
        logging.getLogger("branchline.other").debug("not written")
    first, second = lines(capsys)
    assert first.pop("timestamp")
    assert first == {
        "event": "客户已建档",
        "number": 7,
        "level": "info",
        "logger": "branchline.test",
        "request_id": "anxin-0001",
        "tenant": "anxin",
    }
    assert (second["event"], second["busy"], second["request_id"]) == ("连接池 已满", 10, "anxin-0001")


def test_a_traceback_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    configure_logs(level=LogLevel.INFO, form=LogFormat.JSON)
    try:
        raise ValueError("坏数据")
    except ValueError:
        structlog.get_logger("branchline.test").exception("unhandled error")
    [line] = lines(capsys)
    assert "ValueError: 坏数据" in str(line["exception"])


@pytest.mark.parametrize(
    "fields",
    [
        {"password": "geheim"},
        {"Authorization": "Bearer geheim"},
        {"variables": {"name": "geheim"}},
        {"request": {"headers": [{"client_secret": "geheim"}]}},
        {"detail": "sent bl_geheimgeheimgeheim to us"},
        {"detail": "connecting to postgresql://app:geheim@db/branchline"},
        {"detail": "token eyJhbGciOiJFUzI1NiJ9.geheim.geheim refused"},
    ],
)
@pytest.mark.parametrize("form", list(LogFormat))
def test_secrets_are_hidden(fields: dict[str, object], form: LogFormat, capsys: pytest.CaptureFixture[str]) -> None:
    configure_logs(level=LogLevel.INFO, form=form)
    structlog.get_logger("branchline.test").info("seen", **fields)
    written = capsys.readouterr().err
    assert "seen" in written
    assert "geheim" not in written


def test_chatty_libraries_are_quiet_even_at_debug(capsys: pytest.CaptureFixture[str]) -> None:
    configure_logs(level=LogLevel.DEBUG, form=LogFormat.JSON)
    for name in ("authlib.oauth2", "httpx", "asyncpg", "tortoise.db_client", "uvicorn.access"):
        logging.getLogger(name).info("a whole token")
    assert lines(capsys) == []

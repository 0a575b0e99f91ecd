"""Settings are read once, and each bad one is told in one sentence without its secret."""

import base64
import subprocess
import sys
from pathlib import Path

import pytest
from pydantic import ValidationError

from api.settings import BadSettings, Settings, read_settings, settings_table

KEY = base64.b64encode(bytes(range(32))).decode()
ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)


def test_everything_has_a_default() -> None:
    settings = read_settings()
    assert (settings.host, settings.port, settings.base_url) == ("127.0.0.1", 8000, "http://127.0.0.1:8000")
    assert settings.database_url is None
    assert settings.introspection_allowed


@pytest.mark.parametrize(
    ("environment", "problem"),
    [
        ({"PORT": "http"}, "PORT is 'http'; expected a whole number from 1 to 65535."),
        ({"PORT": "0"}, "PORT is '0'; expected a whole number from 1 to 65535."),
        ({"WORKERS": "很多"}, "WORKERS is '很多'; expected a whole number from 1 to 64."),
        ({"LOG_LEVEL": "loud"}, "LOG_LEVEL is 'LOUD'; expected DEBUG, INFO, WARNING or ERROR."),
        ({"INTROSPECTION": "maybe"}, "INTROSPECTION is 'maybe'; expected true or false."),
        (
            {"BASE_URL": "https://api.example.com/v1"},
            "BASE_URL is 'https://api.example.com/v1'; "
            "expected an origin like https://api.example.com, without path, query or user.",
        ),
        (
            {"DATABASE_URL": "mysql://app:geheim@db/branchline"},
            "DATABASE_URL is a text of 32 characters; "
            "expected a URL like postgresql://user:password@host:5432/database.",
        ),
        (
            {"SECRET_KEY": "geheim"},
            "SECRET_KEY is a text of 6 characters; expected at least 32 random bytes in base64 or hexadecimal "
            "(openssl rand -base64 32).",
        ),
        ({"POOL_MIN": "20", "POOL_MAX": "10"}, "POOL_MIN (20) must not exceed POOL_MAX (10)."),
        (
            {"ENVIRONMENT": "production", "BASE_URL": "http://api.example.com"},
            "BASE_URL must begin with https:// when ENVIRONMENT is production.",
        ),
        (
            {"ENVIRONMENT": "production", "BASE_URL": "https://api.example.com", "LOOPBACK_PROVIDERS": "true"},
            "LOOPBACK_PROVIDERS is for development and tests, not for ENVIRONMENT production.",
        ),
    ],
)
def test_a_bad_setting_is_named_with_what_is_expected(
    environment: dict[str, str], problem: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(BadSettings) as caught:
        read_settings()
    assert caught.value.problems == (problem,)
    assert "geheim" not in str(caught.value)


def test_all_bad_settings_are_told_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PORT", "-1")
    monkeypatch.setenv("LOG_FORMAT", "xml")
    with pytest.raises(BadSettings) as caught:
        read_settings()
    assert [problem.split()[0] for problem in caught.value.problems] == ["PORT", "LOG_FORMAT"]


@pytest.mark.parametrize(
    "key", [KEY, KEY.rstrip("="), bytes(range(32)).hex(), base64.urlsafe_b64encode(bytes(range(200, 240))).decode()]
)
def test_the_secret_key_may_be_base64_or_hexadecimal(key: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SECRET_KEY", key)
    settings = read_settings()
    assert settings.secret("secret_key") == key
    assert key not in repr(settings)


def test_a_missing_secret_is_named() -> None:
    with pytest.raises(BadSettings, match="SECRET_KEY is not set; expected at least 32 random bytes"):
        read_settings().secret("secret_key")


@pytest.mark.parametrize(
    ("host", "base_url"),
    [("0.0.0.0", "http://127.0.0.1:8080"), ("::1", "http://[::1]:8080"), ("api.test", "http://api.test:8080")],
)
def test_the_base_url_follows_host_and_port(host: str, base_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOST", host)
    monkeypatch.setenv("PORT", "8080")
    assert read_settings().base_url == base_url


@pytest.mark.parametrize(
    ("environment", "introspection", "allowed"),
    [("development", "", True), ("production", "", False), ("production", "true", True), ("development", "0", False)],
)
def test_introspection_follows_the_environment_unless_said_otherwise(
    environment: str, introspection: str, *, allowed: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ENVIRONMENT", environment)
    monkeypatch.setenv("INTROSPECTION", introspection)
    assert read_settings().introspection_allowed is allowed


def test_settings_do_not_change() -> None:
    with pytest.raises(ValidationError, match="frozen"):
        read_settings().port = 9000


def test_the_table_has_a_row_for_every_setting() -> None:
    names = [line.split("`")[1] for line in settings_table().splitlines()[2:]]
    assert names == [name.upper() for name in Settings.model_fields]


def test_the_table_is_printed() -> None:
    printed = subprocess.run(
        [sys.executable, "-m", "api.settings"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert printed.stdout == settings_table() + "\n"

"""Settings: read once from the environment, checked before anything starts, never changed afterwards."""

import base64
import binascii
import re
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any, Self, cast
from urllib.parse import urlsplit

from pydantic import AfterValidator, Field, SecretStr, ValidationError, model_validator
from pydantic_core import ErrorDetails
from pydantic_settings import BaseSettings, SettingsConfigDict

KEY_BYTES = 32
_FOLLOWS = "default_factory_not_called"  # pydantic, where a default depends on a bad setting
_LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})
_ANY_ADDRESS = {"0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104 - recognised here, never bound by default
_HEX = re.compile(r"(?:[0-9A-Fa-f]{2})+")
_BASE64 = re.compile(r"[A-Za-z0-9+/_-]+={0,2}")


class Environment(StrEnum):
    """What the server runs for; production is stricter and hides the schema."""

    DEVELOPMENT = "development"
    PRODUCTION = "production"


class LogLevel(StrEnum):
    """The least severe line that is written."""

    DEBUG = "DEBUG"
    INFO = "INFO"
    WARNING = "WARNING"
    ERROR = "ERROR"


class LogFormat(StrEnum):
    """JSON for machines, console for a person at a terminal."""

    JSON = "json"
    CONSOLE = "console"


class BadSettings(Exception):
    """Settings that do not hold; `problems` has one sentence for each."""

    def __init__(self, *problems: str) -> None:
        super().__init__(*problems)
        self.problems = problems

    def __str__(self) -> str:
        return "\n".join(("Branchline cannot start:", *(f"  {problem}" for problem in self.problems)))


def _postgres_url(value: SecretStr) -> SecretStr:
    parts = urlsplit(value.get_secret_value())
    if parts.scheme not in {"postgres", "postgresql"} or not parts.path.strip("/"):
        raise ValueError
    return value


def _smtp_url(value: SecretStr) -> SecretStr:
    parts = urlsplit(value.get_secret_value())
    if parts.scheme not in {"smtp", "smtps"} or not parts.hostname or parts.port == 0:
        raise ValueError
    return value


def _key_bytes(text: str) -> int:
    """How many bytes the hexadecimal or base64 text stands for; 0 when it is neither."""
    if _HEX.fullmatch(text):
        return len(text) // 2
    if not _BASE64.fullmatch(text):
        return 0
    try:
        return len(base64.urlsafe_b64decode(text.replace("+", "-").replace("/", "_").rstrip("=") + "=="))
    except binascii.Error:
        return 0


def _strong_key(value: SecretStr) -> SecretStr:
    if _key_bytes(value.get_secret_value()) < KEY_BYTES:
        raise ValueError
    return value


def _strong_keys(value: SecretStr) -> SecretStr:
    for text in former_keys(value):
        _strong_key(SecretStr(text))
    return value


def former_keys(value: SecretStr | None) -> tuple[str, ...]:
    """The keys of `SECRET_KEYS_FORMER`, newest first."""
    return tuple(text.strip() for text in value.get_secret_value().split(",")) if value else ()


def _origin(value: str) -> str:
    parts = urlsplit(value)
    port = parts.port  # raises ValueError when it is not a port
    clean = not (parts.path.strip("/") or parts.query or parts.fragment or parts.username or parts.password)
    if parts.scheme not in {"http", "https"} or not parts.hostname or port == 0 or not clean:
        raise ValueError
    return f"{parts.scheme}://{parts.netloc}".lower()


def _origin_of_address(others: dict[str, Any]) -> str:
    host = _ANY_ADDRESS.get(others.get("host", ""), others.get("host", ""))
    return f"http://{f'[{host}]' if ':' in host else host}:{others.get('port')}"


PostgresUrl = Annotated[SecretStr, AfterValidator(_postgres_url)]
_POSTGRES = "a URL like postgresql://user:password@host:5432/database"


def _setting(about: str, expects: str, **more: Any) -> Any:
    """A field whose documentation and error message come from the same place."""
    return Field(description=about, json_schema_extra={"expects": expects}, **more)


class Settings(BaseSettings):
    """Everything the environment decides. The name of a setting is the field's name in capitals."""

    model_config = SettingsConfigDict(frozen=True, env_ignore_empty=True, extra="ignore", hide_input_in_errors=True)

    host: str = _setting("Address to listen on.", "an IP address or a host name", default="127.0.0.1", min_length=1)
    port: int = _setting("Port to listen on.", "a whole number from 1 to 65535", default=8000, ge=1, le=65535)
    base_url: Annotated[str, AfterValidator(_origin)] = _setting(
        "Origin under which callers reach the server; token issuers and links are built from it, "
        "never from a request. Default: `http://HOST:PORT`.",
        "an origin like https://api.example.com, without path, query or user",
        default_factory=_origin_of_address,
    )
    data_dir: Path = _setting("Folder of the embedded database and of `demo.json`.", "a path", default=Path(".data"))
    environment: Environment = _setting(
        "`production` asks for https in `BASE_URL` and turns introspection and GraphiQL off.",
        "development or production",
        default=Environment.DEVELOPMENT,
    )
    database_url: PostgresUrl | None = _setting(
        "The app's own login, which owns nothing. `make demo` starts an embedded server when it is not set.",
        _POSTGRES,
        default=None,
    )
    database_owner_url: PostgresUrl | None = _setting(
        "The owner's login: tables, migrations, onboarding.", _POSTGRES, default=None
    )
    database_direct_url: PostgresUrl | None = _setting(
        "The app's login past any connection pooler, for LISTEN and jobs. Default: `DATABASE_URL`.",
        _POSTGRES,
        default=None,
    )
    statement_cache_size: int = _setting(
        "Prepared statements kept per connection; 0 behind PgBouncer older than 1.21.",
        "a whole number from 0 to 10000",
        default=100,
        ge=0,
        le=10_000,
    )
    pool_min: int = _setting(
        "Connections each worker keeps open.", "a whole number from 0 to 1000", default=1, ge=0, le=1000
    )
    pool_max: int = _setting(
        "Connections each worker opens at most.", "a whole number from 1 to 1000", default=10, ge=1, le=1000
    )
    engine: bool = _setting(
        "Whether the read engine runs operations. Off, graphql-core does alone: the same answers, later.",
        "true or false",
        default=True,
    )
    tenant_roles: bool = _setting(
        "Whether each tenant's statements run under the tenant's own role; off only on Citus.",
        "true or false",
        default=True,
    )
    workers: int = _setting("Server processes.", "a whole number from 1 to 64", default=1, ge=1, le=64)
    secret_key: Annotated[SecretStr, AfterValidator(_strong_key)] | None = _setting(
        "Master key from which the tenants' keys are derived. `make demo` makes one in `DATA_DIR`.",
        f"at least {KEY_BYTES} random bytes in base64 or hexadecimal (openssl rand -base64 {KEY_BYTES})",
        default=None,
    )
    secret_keys_former: Annotated[SecretStr, AfterValidator(_strong_keys)] | None = _setting(
        "Earlier values of `SECRET_KEY`, which still open what they sealed.",
        "keys in the form of SECRET_KEY, separated by commas",
        default=None,
    )
    smtp_url: Annotated[SecretStr, AfterValidator(_smtp_url)] | None = _setting(
        "Mail server for invitations and password resets. Default: letters are written to `DATA_DIR/mail`.",
        "a URL like smtp://user:password@host:587 (STARTTLS) or smtps://user:password@host:465",
        default=None,
    )
    mail_from: str = _setting(
        "Sender of those letters.",
        "an e-mail address",
        default="branchline@localhost.localdomain",
        pattern=r"^[^@\s]+@[^@\s]+$",
    )
    loopback_providers: bool = _setting(
        "Whether tenants' own identity providers may be on this machine, over http too; refused in production.",
        "true or false",
        default=False,
    )
    introspection: bool | None = _setting(
        "Whether the schema may be asked for, and GraphiQL is shown. Default: outside production.",
        "true or false",
        default=None,
    )
    log_level: LogLevel = _setting(
        "Least severe log line written.", "DEBUG, INFO, WARNING or ERROR", default=LogLevel.INFO
    )
    log_format: LogFormat = _setting("Form of the log lines.", "json or console", default=LogFormat.JSON)

    @property
    def introspection_allowed(self) -> bool:
        """What `INTROSPECTION` says or, unsaid, what the environment implies."""
        if self.introspection is None:
            return self.environment is not Environment.PRODUCTION
        return self.introspection

    @model_validator(mode="before")
    @classmethod
    def _whatever_the_case(cls, values: dict[str, Any]) -> dict[str, Any]:
        level = values.get("log_level")
        return {**values, "log_level": level.upper()} if isinstance(level, str) else values

    @model_validator(mode="after")
    def _fits_together(self) -> Self:
        parts = urlsplit(self.base_url)
        if self.pool_min > self.pool_max:
            raise ValueError(f"POOL_MIN ({self.pool_min}) must not exceed POOL_MAX ({self.pool_max})")
        secure = parts.scheme == "https" or parts.hostname in _LOOPBACK
        if self.environment is Environment.PRODUCTION and not secure:
            raise ValueError("BASE_URL must begin with https:// when ENVIRONMENT is production")
        if self.environment is Environment.PRODUCTION and self.loopback_providers:
            raise ValueError("LOOPBACK_PROVIDERS is for development and tests, not for ENVIRONMENT production")
        return self

    def secret(self, name: str) -> str:
        """The text of a secret setting by its field name. Raises `BadSettings` when it is not set."""
        value = cast("SecretStr | None", getattr(self, name))
        if value is None:
            raise BadSettings(f"{name.upper()} is not set; expected {_expected(name)}.")
        return value.get_secret_value()


def _expected(name: str) -> str:
    extra = cast("Mapping[str, str]", Settings.model_fields[name].json_schema_extra)
    return extra["expects"]


def _is_secret(name: str) -> bool:
    return "SecretStr" in str(Settings.model_fields[name].annotation)


def _shape(name: str, value: object) -> str:
    """What was given: for a secret its length alone, for anything else the beginning of the text."""
    text = str(value)
    if _is_secret(name):
        return f"a text of {len(text)} characters"
    return repr(text if len(text) <= 60 else text[:60] + "…")


def _problem(error: ErrorDetails) -> str:
    if not error["loc"]:
        return error["msg"].removeprefix("Value error, ") + "."
    name = str(error["loc"][0])
    return f"{name.upper()} is {_shape(name, error['input'])}; expected {_expected(name)}."


def read_settings() -> Settings:
    """The settings of this process. Raises `BadSettings` naming each bad one, without any secret's value."""
    try:
        return Settings()
    except ValidationError as error:
        found = (detail for detail in error.errors(include_url=False) if detail["type"] != _FOLLOWS)
        raise BadSettings(*(_problem(detail) for detail in found)) from None


def _default(name: str) -> str:
    field = Settings.model_fields[name]
    if field.default_factory is not None or field.default is None:
        return ""
    return f"`{str(field.default).lower() if isinstance(field.default, bool) else field.default}`"


def settings_table() -> str:
    """The Markdown table of every setting, as the README shows it."""
    lines = ["| setting | default | meaning |", "|---|---|---|"]
    lines += [
        f"| `{name.upper()}` | {_default(name)} | {field.description} Expects {_expected(name)}. |"
        for name, field in Settings.model_fields.items()
    ]
    return "\n".join(lines)


if __name__ == "__main__":
    import sys

    sys.stdout.write(settings_table() + "\n")

"""Where a command goes and what it shows there."""

import json
from pathlib import Path

import pytest

from scripts.hq.access import Access, ApiKey, ClientSecret, platform_access, tenant_access
from scripts.hq.failures import Usage
from scripts.hq.options import parser

REASSIGN = ("reassign", "--from", "1", "--to", "2")
ONBOARD = ("onboard", "--slug", "hengtai", "--name", "恒泰", "--industry", "insurance")
HERE = {"BRANCHLINE_URL": "https://api.example.com/", "BRANCHLINE_TENANT": "anlan"}
DEMO = {
    "baseUrl": "http://127.0.0.1:8000",
    "platform": {"clientId": "operator", "clientSecret": "platform-secret"},
    "tenants": [{"slug": "anlan", "clients": {"service": {"clientId": "service", "clientSecret": "demo-secret"}}}],
}


def tenant(*flags: object, **environment: str) -> Access:
    return tenant_access(parser().parse_args([*REASSIGN, *map(str, flags)]), environment)


def platform(*flags: object, **environment: str) -> Access:
    return platform_access(parser().parse_args([*ONBOARD, *map(str, flags)]), environment)


def written(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def test_the_environment_is_enough() -> None:
    found = tenant(**HERE, BRANCHLINE_CLIENT_ID="hq", BRANCHLINE_CLIENT_SECRET="secret")
    assert found == Access(
        "https://api.example.com/t/anlan/graphql",
        "https://api.example.com/t/anlan/oauth/token",
        ClientSecret("hq", "secret"),
    )
    assert tenant(**HERE, BRANCHLINE_API_KEY="bl_key").credential == ApiKey("bl_key")


def test_a_flag_wins_over_the_environment_and_that_over_the_demo(tmp_path: Path) -> None:
    demo = written(tmp_path / "demo.json", json.dumps(DEMO))
    key = written(tmp_path / "key", "bl_key\n")
    secret = written(tmp_path / "secret", "from-file\n")
    assert tenant("--demo", demo, "--tenant", "anlan").credential == ClientSecret("service", "demo-secret")
    assert tenant("--demo", demo, "--tenant", "anlan").graphql_url == "http://127.0.0.1:8000/t/anlan/graphql"
    assert tenant("--demo", demo, **HERE).graphql_url == "https://api.example.com/t/anlan/graphql"
    both = {**HERE, "BRANCHLINE_CLIENT_ID": "hq", "BRANCHLINE_CLIENT_SECRET_FILE": str(secret)}
    assert tenant("--demo", demo, **both).credential == ClientSecret("hq", "from-file")
    assert tenant("--api-key-file", key, "--tenant", "other", **both) == Access(
        "https://api.example.com/t/other/graphql", "https://api.example.com/t/other/oauth/token", ApiKey("bl_key")
    )


def test_the_platform_has_settings_of_its_own(tmp_path: Path) -> None:
    demo = written(tmp_path / "demo.json", json.dumps(DEMO))
    assert platform("--demo", demo).credential == ClientSecret("operator", "platform-secret")
    own = {"BRANCHLINE_PLATFORM_CLIENT_ID": "me", "BRANCHLINE_PLATFORM_CLIENT_SECRET": "mine"}
    found = platform("--platform-url", "http://localhost:8000/platform", **own)
    assert found == Access(
        "http://localhost:8000/platform/graphql",
        "http://localhost:8000/platform/oauth/token",
        ClientSecret("me", "mine"),
        keeps_answers=False,
    )
    with pytest.raises(Usage, match="BRANCHLINE_PLATFORM_CLIENT_ID"):
        platform("--platform-url", "http://localhost:8000/platform", BRANCHLINE_CLIENT_ID="a tenant's")


@pytest.mark.parametrize(
    ("flags", "environment", "told"),
    [
        ((), {}, "BRANCHLINE_TENANT"),
        (("--tenant", "anlan"), {}, "BRANCHLINE_URL"),
        ((), HERE, "BRANCHLINE_API_KEY"),
        ((), {**HERE, "BRANCHLINE_CLIENT_ID": "hq"}, "BRANCHLINE_CLIENT_SECRET"),
        (("--api-key-file", "/nowhere/key"), HERE, "/nowhere/key"),
        (("--demo", "/nowhere/demo.json"), HERE, "/nowhere/demo.json"),
        (("--url", "ftp://api.example.com"), {**HERE, "BRANCHLINE_API_KEY": "bl_key"}, "ftp"),
        (("--url", "http://api.example.com"), {**HERE, "BRANCHLINE_API_KEY": "bl_key"}, "https"),
    ],
)
def test_what_is_missing_is_named(flags: tuple[str, ...], environment: dict[str, str], told: str) -> None:
    with pytest.raises(Usage, match=told):
        tenant(*flags, **environment)


def test_a_secret_is_not_shown_by_accident() -> None:
    shown = repr(tenant(**HERE, BRANCHLINE_CLIENT_ID="hq", BRANCHLINE_CLIENT_SECRET="very-secret"))
    assert "very-secret" not in shown
    assert "bl_key" not in repr(tenant(**HERE, BRANCHLINE_API_KEY="bl_key"))

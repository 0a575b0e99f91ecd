"""GraphiQL comes from the app's own files and lets no script in."""

import re
from pathlib import Path

import pytest

from api.graphiql import STATIC
from tests.api.sample import Edge

BROWSER = {"Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"}
PAGE = STATIC / "graphiql"
FILES = sorted(path for path in PAGE.rglob("*") if path.suffix in {".html", ".css", ".js"})
MENTIONED_HOSTS = {
    "codemirror.net",
    "commonmark.org",
    "en.wikipedia.org",
    "github.com",
    "radix-ui.com",
    "reactjs.org",
    "www.w3.org",
}
"""Hosts in comments, error texts, links to documentation and XML namespaces; nothing is loaded from them."""


@pytest.mark.parametrize("path", ["/t/anxin/graphql", "/platform/graphql"])
async def test_a_browser_is_shown_the_page_before_signing_in(path: str) -> None:
    async with Edge().client(headers={}) as client:
        response = await client.get(path, headers=BROWSER)
    assert response.status_code == 200
    assert response.headers["content-type"] == "text/html; charset=utf-8"
    assert response.headers["cache-control"] == "no-store"
    assert response.headers["vary"] == "Accept, Origin"


async def test_the_page_may_run_no_script_but_its_own() -> None:
    async with Edge().client(headers={}) as client:
        response = await client.get("/t/anxin/graphql", headers=BROWSER)
    policy = dict(part.split(" ", 1) for part in response.headers["content-security-policy"].split("; "))
    assert policy["default-src"] == "'none'"
    assert policy["script-src"] == "'self'"
    assert policy["connect-src"] == "'self'"
    assert policy["frame-ancestors"] == "'none'"
    assert not re.search(r"<script(?![^>]*\bsrc=)|\son\w+=|javascript:|<style|\sstyle=", response.text)


async def test_everything_the_page_asks_for_is_served() -> None:
    async with Edge().client(headers={}) as client:
        page = await client.get("/t/anxin/graphql", headers=BROWSER)
        asked = re.findall(r'(?:src|href)="(?!data:)([^"]+)"', page.text)
        assert len(asked) == 6
        for address in asked:
            assert address.startswith("/static/")
            assert (await client.get(address)).status_code == 200


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_no_file_loads_anything_from_another_host(path: Path) -> None:
    text = path.read_text()
    assert set(re.findall(r"https?://([\w.-]+)", text)) <= MENTIONED_HOSTS
    assert not re.search(r"""(?:src|href)=["']?(?:https?:)?//""", text)
    assert not re.search(r"@import|importScripts|sendBeacon", text)
    assert all(target.startswith(("data:", "#")) for target in re.findall(r"""\burl\(["']?([^"')]{1,9})""", text))


def test_licences_lie_beside_the_files_of_others() -> None:
    vendor = {path.name.split("-")[0] for path in (PAGE / "vendor").glob("*.js")}
    assert vendor == {"graphiql", "react"}
    assert all("MIT License" in (PAGE / "vendor" / f"{name}.LICENSE").read_text() for name in vendor)


def test_the_files_are_small_enough_to_carry_along() -> None:
    assert sum(path.stat().st_size for path in FILES) < 5_000_000


async def test_the_page_is_not_shown_where_introspection_is_off() -> None:
    async with Edge(settings={"introspection": False}).client() as client:
        browser = await client.get("/t/anxin/graphql", headers=BROWSER, params={"query": "{ hello }"})
        strict = await client.get("/t/anxin/graphql", headers={"Accept": "text/html"})
    assert browser.json()["data"] == {"hello": "你好，世界"}
    assert strict.status_code == 406


async def test_the_page_is_not_shown_for_an_unknown_tenant() -> None:
    async with Edge().client(headers={}) as client:
        response = await client.get("/t/unknown/graphql", headers=BROWSER)
    assert response.status_code == 404

"""The one way out: names resolved once and connected to as looked at, no redirect, bounded in size and time."""

from collections.abc import Iterable, Sequence
from typing import Any

import httpcore
import pytest

from api.federation.fetching import MAX_BYTES, Fetcher, NotFetched
from tests.api.federation.house import Raw, house

PUBLIC, METADATA_SERVICE = "93.184.216.34", "169.254.169.254"
ANSWER = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}"


class Network(httpcore.AsyncMockBackend):
    """A network on which every address answers; where it was connected to."""

    def __init__(self) -> None:
        super().__init__([ANSWER])
        self.connected: list[str] = []

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        self.connected.append(host)
        return await super().connect_tcp(host, port, timeout, local_address, socket_options)


class Names:
    """A name server that gives other answers each time it is asked."""

    def __init__(self, *answers: Sequence[str]) -> None:
        self._answers = list(answers)
        self.asked: list[str] = []

    async def __call__(self, host: str, port: int) -> Sequence[str]:  # noqa: ARG002
        self.asked.append(host)
        return self._answers.pop(0)


async def test_a_name_is_asked_for_once_and_the_address_looked_at_is_gone_to() -> None:
    names, network = Names([PUBLIC], [METADATA_SERVICE]), Network()
    assert await Fetcher(resolve=names, network=network).get("https://login.example/x") == {}
    assert (names.asked, network.connected) == (["login.example"], [PUBLIC])


@pytest.mark.parametrize(
    "addresses",
    [[METADATA_SERVICE], [PUBLIC, "10.0.0.1"], ["::ffff:127.0.0.1"], []],
    ids=["one", "one of two", "v6", "none"],
)
@pytest.mark.parametrize("loopback", [False, True])
async def test_a_name_that_leads_inwards_is_not_gone_to(addresses: list[str], loopback: bool) -> None:
    if loopback and addresses == ["::ffff:127.0.0.1"]:
        return
    network = Network()
    fetcher = Fetcher(resolve=Names(addresses), network=network, loopback=loopback)
    with pytest.raises(NotFetched):
        await fetcher.get("https://login.example/x")
    assert network.connected == []


@pytest.mark.parametrize(
    "url", ["https://127.0.0.1/", "https://[::1]/", "https://2130706433/", "https://0x7f.1/", "https://localhost/"]
)
async def test_numbers_however_written_lead_inwards_no_more_than_names(url: str) -> None:
    network = Network()
    with pytest.raises(NotFetched):
        await Fetcher(network=network).get(url)
    assert network.connected == []


JSON = {"Content-Type": "application/json"}
BAD: dict[str, Raw] = {
    "redirect": Raw(b"", status="302 Found", headers={"Location": "http://127.0.0.1:1/", **JSON}),
    "permanent redirect": Raw(b"{}", status="308 Permanent Redirect", headers={"Location": "/good", **JSON}),
    "error": Raw(b'{"error": "invalid_grant"}', status="400 Bad Request"),
    "created": Raw(b"{}", status="201 Created"),
    "page": Raw(b"{}", headers={"Content-Type": "text/html"}),
    "no content type": Raw(b"{}", headers={}),
    "not json": Raw(b"<html>"),
    "list": Raw(b"[]"),
    "nested": Raw(b'{"a":' + b"[" * 100_000),
    "too large": Raw(b'{"a":"' + b" " * MAX_BYTES + b'"}'),
    "endless": Raw(b"{", forever=True),
    "compressed": Raw(b"\x1f\x8b\x08\x00", headers={"Content-Encoding": "gzip", **JSON}),
    "not http": Raw(b"", status="abc"),
}


async def test_only_a_small_json_object_from_the_address_itself_is_taken() -> None:
    found = {}
    async with house() as made:
        fetcher = Fetcher(loopback=True)
        for name, answer in BAD.items():
            made.pages = {"/x": answer, "/good": Raw(b"{}")}
            try:
                await fetcher.get(f"{made.issuer}/x")
                found[name] = True
            except NotFetched:
                found[name] = False
        assert "/good" not in made.asked
        assert await fetcher.get(f"{made.issuer}/good") == {}
    assert found == dict.fromkeys(BAD, False)


async def test_who_takes_too_long_is_not_waited_for() -> None:
    async with house() as made:
        made.pages = {"/x": Raw(b"{", headers={"Content-Length": "1000000", **JSON})}
        made.stalls = True
        with pytest.raises(NotFetched, match="TimeoutError"):
            await Fetcher(loopback=True, seconds=0.2).get(f"{made.issuer}/x")


async def test_nobody_listening_is_no_answer() -> None:
    with pytest.raises(NotFetched):
        await Fetcher(loopback=True).get("http://127.0.0.1:1/x")

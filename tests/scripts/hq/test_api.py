"""The API seen from outside, on a network that fails and a server that is busy."""

from collections.abc import Callable, Sequence

import httpx
import pytest

from scripts.hq.access import Access, ApiKey, ClientSecret
from scripts.hq.api import BUSY_SECONDS, RETRIES, Api, request_key
from scripts.hq.failures import ApiError, Unavailable

KEY = Access("https://api.example.com/t/anlan/graphql", "https://api.example.com/t/anlan/oauth/token", ApiKey("bl_key"))
CLIENT = Access(KEY.graphql_url, KEY.token_url, ClientSecret("hq", "a secret/with:signs"))
GOOD = httpx.Response(200, json={"data": {"viewer": {"name": "总部"}}})

Reply = httpx.Response | Exception


class Network:
    """A server on the other side of a network: what it answers in turn, what it was sent, and a clock that waits."""

    def __init__(self, *replies: Reply, token: Callable[[], httpx.Response] | None = None) -> None:
        self.replies: list[Reply] = list(replies)
        self.sent: list[httpx.Request] = []
        self.tokens = 0
        self.now = 0.0
        self.waits: list[float] = []
        self._token = token or self._fresh

    def _fresh(self) -> httpx.Response:
        return httpx.Response(200, json={"access_token": f"token-{self.tokens}", "expires_in": 300})

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/oauth/token"):
            self.tokens += 1
            self.proof = request.headers["authorization"]
            return self._token()
        self.sent.append(request)
        reply = self.replies.pop(0)
        if isinstance(reply, Exception):
            raise reply
        return reply

    def wait(self, seconds: float) -> None:
        self.waits.append(seconds)
        self.now += seconds

    def api(self, access: Access = KEY) -> Api:
        return Api(access, transport=httpx.MockTransport(self), wait=self.wait, clock=lambda: self.now)


def answer(status: int, *, code: str = "RATE_LIMITED", after: str | None = None) -> httpx.Response:
    error = {"message": "不行", "extensions": {"code": code, "requestId": "r-1"}}
    headers = {"Retry-After": after} if after else {}
    return httpx.Response(status, json={"errors": [error]}, headers=headers)


def test_an_answer_is_its_data() -> None:
    network = Network(GOOD)
    found = network.api().ask("{ viewer { name } }", idempotency_key="k-1", first=2)
    assert (found.data, found.replayed) == ({"viewer": {"name": "总部"}}, False)
    (request,) = network.sent
    assert request.headers["authorization"] == "Bearer bl_key"
    assert request.headers["idempotency-key"] == "k-1"
    assert b'"first":2' in request.content


def test_an_answer_kept_from_before_says_so() -> None:
    kept = httpx.Response(200, json={"data": {}}, headers={"Idempotent-Replayed": "true"})
    assert Network(kept).api().ask("mutation { x }", idempotency_key="k-1").replayed


@pytest.mark.parametrize(
    ("replies", "waits"),
    [
        ([answer(429, after="7")], [7.0]),
        ([answer(429, after="7"), answer(503, after="2")], [7.0, 2.0]),
        ([answer(409, code="IDEMPOTENCY_IN_PROGRESS", after="5")] * 3, [5.0, 5.0, 5.0]),
        ([answer(429, after="86400")], [30.0]),
    ],
)
def test_a_busy_server_is_asked_again_when_it_says(replies: Sequence[Reply], waits: list[float]) -> None:
    network = Network(*replies, GOOD)
    network.api().ask("mutation { x }", idempotency_key="k-1")
    assert network.waits == waits
    assert {request.headers["idempotency-key"] for request in network.sent} == {"k-1"}


@pytest.mark.parametrize("reply", [httpx.ConnectError("refused"), httpx.ReadTimeout("slow"), httpx.Response(502)])
def test_a_failing_network_is_tried_again_ever_more_slowly(reply: Reply) -> None:
    network = Network(*[reply] * RETRIES, GOOD)
    network.api().ask("mutation { x }", idempotency_key="k-1")
    assert network.waits == sorted(network.waits)
    assert len(network.waits) == RETRIES
    assert sum(network.waits) < 40


def test_a_server_that_stays_away_is_given_up() -> None:
    network = Network(*[httpx.ConnectError("refused")] * (RETRIES + 1))
    with pytest.raises(Unavailable, match="cannot be reached"):
        network.api().ask("{ x }")
    assert network.replies == []


def test_a_request_that_never_ends_is_given_up() -> None:
    busy = answer(409, code="IDEMPOTENCY_IN_PROGRESS", after="5")
    network = Network(*[busy] * 100)
    with pytest.raises(ApiError, match="IDEMPOTENCY_IN_PROGRESS"):
        network.api().ask("mutation { x }", idempotency_key="k-1")
    assert network.now == BUSY_SECONDS


@pytest.mark.parametrize(
    "reply",
    [
        answer(401, code="UNAUTHENTICATED"),
        answer(403, code="FORBIDDEN"),
        answer(404, code="NOT_FOUND"),
        httpx.Response(
            200, json={"data": {"a": None}, "errors": [{"message": "no", "extensions": {"code": "FORBIDDEN"}}]}
        ),
        httpx.Response(500, text="<html>"),
        httpx.Response(200, text="<html>"),
        httpx.Response(302, headers={"Location": "https://elsewhere.example.com"}),
        httpx.Response(200, json=["no"]),
    ],
)
def test_what_asking_again_cannot_mend_ends_it(reply: Reply) -> None:
    network = Network(reply)
    with pytest.raises(Unavailable):
        network.api().ask("{ x }")
    assert network.waits == []


def test_an_error_tells_its_code_and_the_request() -> None:
    with pytest.raises(ApiError, match="FORBIDDEN: 不行 \\(request r-1\\)") as caught:
        Network(answer(403, code="FORBIDDEN")).api().ask("{ x }")
    assert caught.value.code == "FORBIDDEN"


def test_a_token_is_fetched_once_and_again_before_it_ends() -> None:
    network = Network(GOOD, GOOD, GOOD)
    api = network.api(CLIENT)
    api.ask("{ x }")
    api.ask("{ x }")
    assert network.tokens == 1
    network.now = 280
    api.ask("{ x }")
    assert [request.headers["authorization"] for request in network.sent] == [
        "Bearer token-1",
        "Bearer token-1",
        "Bearer token-2",
    ]
    # RFC 6749 §2.3.1: both halves are form-encoded first, so that a colon in them cannot part them.
    assert network.proof == "Basic aHE6YSUyMHNlY3JldCUyRndpdGglM0FzaWducw=="


def test_a_token_that_is_refused_is_replaced_once() -> None:
    network = Network(answer(401, code="UNAUTHENTICATED"), GOOD)
    network.api(CLIENT).ask("{ x }")
    assert network.tokens == 2
    network = Network(*[answer(401, code="UNAUTHENTICATED")] * 2)
    with pytest.raises(ApiError, match="UNAUTHENTICATED"):
        network.api(CLIENT).ask("{ x }")


def test_a_client_that_is_refused_is_told_why_without_its_secret() -> None:
    network = Network(token=lambda: httpx.Response(401, json={"error": "invalid_client"}))
    with pytest.raises(Unavailable, match="invalid_client") as caught:
        network.api(CLIENT).ask("{ x }")
    assert "a secret" not in str(caught.value)


def test_a_busy_token_endpoint_is_asked_again() -> None:
    answers = iter([httpx.Response(503), httpx.Response(200, json={"access_token": "t", "expires_in": 60})])
    network = Network(GOOD, token=lambda: next(answers))
    network.api(CLIENT).ask("{ x }")
    assert len(network.waits) == 1


def test_the_platform_gets_no_key_for_it_keeps_no_answers() -> None:
    network = Network(GOOD)
    platform = Access(KEY.graphql_url, KEY.token_url, KEY.credential, keeps_answers=False)
    network.api(platform).ask("mutation { x }", idempotency_key="k-1")
    assert "idempotency-key" not in network.sent[0].headers


def test_the_same_request_has_the_same_key_and_another_one_another() -> None:
    assert request_key("a", "b") == request_key("a", "b")
    assert len({request_key("a", "b"), request_key("ab"), request_key("b", "a"), request_key("a", "b", "")}) == 4

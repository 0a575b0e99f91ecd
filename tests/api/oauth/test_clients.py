"""A client proves itself in the way it is registered for."""

import pytest

from api.oauth.clients import RegisteredClient, stand_in
from tenants.core.crypto import fingerprint
from tenants.registry.methods import ClientAuthMethod as Method


@pytest.mark.parametrize(
    ("registered", "taken"),
    [
        (Method.BASIC, {Method.BASIC, Method.POST}),
        (Method.POST, {Method.BASIC, Method.POST}),
        (Method.PRIVATE_KEY_JWT, {Method.PRIVATE_KEY_JWT}),
        (Method.NONE, {Method.NONE}),
    ],
)
def test_a_secret_goes_either_way_and_nothing_else_is_exchanged(registered: Method, taken: set[Method]) -> None:
    client = RegisteredClient(client_id="报表", auth_method=registered)
    assert {method for method in Method if client.check_endpoint_auth_method(method, "token")} == taken


def test_any_live_secret_will_do() -> None:
    hashes = (fingerprint("旧的"), fingerprint("新的"))
    client = RegisteredClient(client_id="报表", auth_method=Method.BASIC, secret_hashes=hashes)
    assert client.check_client_secret("旧的")
    assert client.check_client_secret("新的")
    assert not client.check_client_secret("错的")
    assert not client.check_client_secret("")
    assert not client.check_client_secret(hashes[0])


def test_the_stand_in_for_an_unknown_client_may_nothing() -> None:
    nobody = stand_in("没有")
    assert nobody.client_id == "没有"
    assert not nobody.scopes
    assert not nobody.check_grant_type("client_credentials")
    assert not nobody.check_client_secret(nobody.secret_hashes[0])
    assert nobody.subject is None

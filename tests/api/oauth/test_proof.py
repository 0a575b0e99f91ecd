"""A client proves itself in exactly one way."""

import base64

import pytest
from authlib.oauth2.rfc6749.errors import InvalidClientError, InvalidRequestError
from starlette.datastructures import Headers

from api.oauth.proof import offered_proof
from tenants.registry.methods import ClientAuthMethod
from tests.api.oauth.samples import assertion, assertion_form, basic, forged


def _headers(*authorization: str) -> Headers:
    return Headers(raw=[(b"authorization", value.encode()) for value in authorization])


@pytest.mark.parametrize(
    ("authorization", "form", "client_id", "method"),
    [
        ([basic()], {}, "reports", ClientAuthMethod.BASIC),
        ([basic("%E6%8A%A5%E8%A1%A8")], {}, "报表", ClientAuthMethod.BASIC),
        ([basic()], {"client_id": "reports"}, "reports", ClientAuthMethod.BASIC),
        ([], {"client_id": "reports", "client_secret": "x"}, "reports", ClientAuthMethod.POST),
        ([], {"client_id": "spa"}, "spa", ClientAuthMethod.NONE),
        ([], assertion_form(assertion()), "reports-pk", ClientAuthMethod.PRIVATE_KEY_JWT),
        ([], assertion_form(assertion(), client_id="reports-pk"), "reports-pk", ClientAuthMethod.PRIVATE_KEY_JWT),
    ],
)
def test_names_the_client_and_the_method(
    authorization: list[str], form: dict[str, str], client_id: str, method: ClientAuthMethod
) -> None:
    proof = offered_proof(headers=_headers(*authorization), form=form)
    assert (proof.client_id, proof.method) == (client_id, method)
    assert (proof.assertion_id is not None) == (method is ClientAuthMethod.PRIVATE_KEY_JWT)


@pytest.mark.parametrize(
    ("authorization", "form"),
    [
        ([basic()], {"client_id": "reports", "client_secret": "x"}),
        ([basic()], assertion_form(assertion())),
        ([], assertion_form(assertion(), client_secret="x")),
        ([basic(), basic()], {}),
    ],
    ids=["basic-and-post", "basic-and-assertion", "assertion-and-post", "two-headers"],
)
def test_several_methods_are_refused(authorization: list[str], form: dict[str, str]) -> None:
    with pytest.raises(InvalidRequestError, match="More than one"):
        offered_proof(headers=_headers(*authorization), form=form)


@pytest.mark.parametrize(
    ("authorization", "form"),
    [
        ([basic()], {"client_id": "another"}),
        ([], assertion_form(assertion(), client_id="another")),
        (["Basic !!!"], {}),
        (["Basic " + base64.b64encode(b"\xff\xfe:x").decode()], {}),
        ([], {"client_assertion": assertion(), "client_assertion_type": "urn:other"}),
        ([], {"client_assertion": assertion()}),
        ([], {"client_assertion_type": "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"}),
    ],
    ids=["two-clients", "two-clients-assertion", "no-base64", "no-utf8", "other-type", "no-type", "no-assertion"],
)
def test_nonsense_is_an_invalid_request(authorization: list[str], form: dict[str, str]) -> None:
    with pytest.raises(InvalidRequestError):
        offered_proof(headers=_headers(*authorization), form=form)


@pytest.mark.parametrize(
    ("authorization", "form"),
    [
        ([], {}),
        (["Bearer x"], {}),
        ([basic(secret="")], {}),
        ([basic("")], {}),
        ([basic("a%00b")], {}),
        ([basic("x" * 65)], {}),
        ([], {"client_id": "汉" * 65}),
        ([], assertion_form("not.a.token")),
        ([], assertion_form(assertion(claims={"sub": 7}))),
        ([], assertion_form(forged({"alg": "ES256"}, {"sub": "\ud800", "jti": "1"}))),
        ([], assertion_form(assertion(without="jti"))),
        ([], assertion_form(forged({"alg": "none"}, {"sub": "reports-pk", "jti": ["list"]}))),
    ],
)
def test_nobody_named_is_an_invalid_client(authorization: list[str], form: dict[str, str]) -> None:
    with pytest.raises(InvalidClientError):
        offered_proof(headers=_headers(*authorization), form=form)

"""A client's assertion counts when it is signed by the client's key, for us, now."""

import base64
import hmac
from datetime import timedelta

import pytest
from joserfc import jwt
from joserfc.jwk import ECKey, OKPKey, RSAKey

from api.oauth.assertion import AssertionRefused, SpentAssertion, assertion_id, check_assertion
from tests.api.oauth.samples import ANXIN, EC, ED, JWKS, NOW, RSA, SECONDS, SUYUN, assertion, forged

STRANGER = ECKey.generate_key("P-256", {"kid": "ec"})


def _check(text: str, jwks: dict[str, object] = JWKS) -> SpentAssertion:
    return check_assertion(
        assertion=text,
        client_id="reports-pk",
        jwks=jwks,
        audiences=(ANXIN.issuer, ANXIN.token_endpoint),
        now=NOW,
    )


@pytest.mark.parametrize("key", [EC, RSA, ED], ids=["ES256", "RS256", "Ed25519"])
@pytest.mark.parametrize("audience", [ANXIN.issuer, ANXIN.token_endpoint, [ANXIN.issuer]])
@pytest.mark.parametrize("named", [True, False], ids=["kid", "no-kid"])
def test_a_good_one_counts(key: ECKey | RSAKey | OKPKey, audience: object, named: bool) -> None:
    text = assertion(key=key, claims={"aud": audience}, header={"kid": key.kid, "typ": "JWT"} if named else {})
    spent = _check(text)
    assert spent.id == assertion_id(client_id="reports-pk", jti="一次")
    assert spent.expires_at >= NOW + timedelta(seconds=60)


def test_the_older_name_of_ed25519_counts_too() -> None:
    with pytest.warns(match="EdDSA"):
        text = jwt.encode({"alg": "EdDSA"}, _claims(), ED, algorithms=["EdDSA"])
    assert _check(text)


def _claims(**more: object) -> dict[str, object]:
    said = {"iss": "reports-pk", "sub": "reports-pk", "aud": ANXIN.issuer, "jti": "1", "exp": SECONDS + 60}
    return {**said, **more}


@pytest.mark.parametrize(
    "claims",
    [
        {"iss": "another"},
        {"sub": "another"},
        {"aud": SUYUN.issuer},
        {"aud": SUYUN.token_endpoint},
        {"aud": ANXIN.audience},
        {"aud": [ANXIN.issuer, "https://elsewhere.example"]},
        {"aud": {"a": 1}},
        {"exp": SECONDS - 60},
        {"exp": SECONDS + 3661},
        {"exp": str(SECONDS + 60)},
        {"exp": True},
        {"exp": 10**30},
        {"iat": SECONDS + 61},
        {"nbf": SECONDS + 61},
        {"iat": "yesterday"},
        {"jti": ""},
        {"jti": "x" * 257},
        {"jti": 7},
    ],
    ids=str,
)
def test_claims_that_do_not_hold_are_refused(claims: dict[str, object]) -> None:
    with pytest.raises(AssertionRefused):
        _check(assertion(claims=claims))


@pytest.mark.parametrize("without", ["iss", "sub", "aud", "exp", "jti"])
def test_no_claim_may_be_missing(without: str) -> None:
    with pytest.raises(AssertionRefused):
        _check(assertion(without=without))


def test_a_key_of_somebody_else_with_the_same_id_is_refused() -> None:
    with pytest.raises(AssertionRefused, match="no key"):
        _check(assertion(key=STRANGER, header={"kid": "ec"}))


def test_an_unknown_key_id_is_refused_even_if_a_known_key_signed() -> None:
    with pytest.raises(AssertionRefused, match="no key"):
        _check(assertion(header={"kid": "other"}))


@pytest.mark.parametrize("name", ["jwk", "jku", "x5u", "x5c", "crit", "b64"])
def test_headers_that_bring_their_own_key_or_rules_are_refused(name: str) -> None:
    header = {"alg": "ES256", name: STRANGER.as_dict(private=False)}
    with pytest.raises(AssertionRefused, match="header"):
        _check(forged(header, _claims(), b"x" * 64))


@pytest.mark.parametrize("algorithm", ["none", "HS256", "RS256", "ES384", "", 7, ["ES256"], None])
def test_other_algorithms_than_the_key_s_own_are_refused(algorithm: object) -> None:
    only_ec: dict[str, object] = {"keys": [EC.as_dict(private=False)]}
    with pytest.raises(AssertionRefused):
        _check(forged({"alg": algorithm}, _claims()), only_ec)


def test_a_public_key_used_as_a_shared_secret_is_refused() -> None:
    unsigned = forged({"alg": "HS256"}, _claims()).rstrip(".")
    mac = hmac.digest(EC.as_pem(private=False), unsigned.encode(), "sha256")
    with pytest.raises(AssertionRefused):
        _check(unsigned + "." + base64.urlsafe_b64encode(mac).decode().rstrip("="))


@pytest.mark.parametrize("jwks", [{}, {"keys": []}, {"keys": "x"}, {"keys": [{"kty": "oct", "k": "AAAA"}]}])
def test_a_client_without_usable_keys_proves_nothing(jwks: dict[str, object]) -> None:
    with pytest.raises(AssertionRefused, match="no key"):
        _check(assertion(), jwks)


@pytest.mark.parametrize("text", ["", "a.b", "a.b.c.d", "汉.字.符", forged({"alg": "ES256"}, {})[:-5], "e" * 9000])
def test_garbage_is_refused(text: str) -> None:
    with pytest.raises(AssertionRefused):
        _check(text)


def test_deep_nesting_is_garbage_too() -> None:
    deep = forged({"alg": "ES256"}, {}).split(".")[0] + "." + "W1tb" * 2000 + "."
    with pytest.raises(AssertionRefused):
        _check(deep)

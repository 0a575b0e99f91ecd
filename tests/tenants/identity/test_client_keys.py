"""A client registers public keys that are strong, and nothing else."""

from typing import Any

import pytest
from joserfc.jwk import ECKey, OKPKey, RSAKey

from tenants.core.errors import Invalid
from tenants.identity.client_keys import algorithms_of, client_keys

EC = ECKey.generate_key("P-256")
RSA = RSAKey.generate_key(2048)
ED = OKPKey.generate_key("Ed25519")


def test_public_keys_of_three_families_are_taken() -> None:
    keys = client_keys(jwks={"keys": [key.as_dict(private=False) for key in (EC, RSA, ED)]})
    assert [sorted(algorithms_of(key)) for key in keys] == [["ES256"], ["RS256"], ["Ed25519", "EdDSA"]]


@pytest.mark.parametrize(
    "entry",
    [
        EC.as_dict(private=True),
        RSA.as_dict(private=True),
        ED.as_dict(private=True),
        ECKey.generate_key("P-384").as_dict(private=False),
        OKPKey.generate_key("X25519").as_dict(private=False),
        {"kty": "oct", "k": "c2VjcmV0"},
        {"kty": "EC", "crv": "P-256", "x": "AAAA", "y": "AAAA"},
        {"kty": "EC", "crv": "P-256"},
        {"kty": "RSA", "n": "AQAB", "e": "AQAB"},
        {"kty": ["EC"]},
        {},
        "键",
        None,
    ],
    ids=[
        "private EC",
        "private RSA",
        "private Ed25519",
        "another curve",
        "X25519",
        "a shared key",
        "a point off the curve",
        "no point",
        "a weak RSA key",
        "kty a list",
        "nothing",
        "a text",
        "null",
    ],
)
def test_anything_else_is_refused(entry: Any) -> None:
    with pytest.raises(Invalid) as refusal:
        client_keys(jwks={"keys": [EC.as_dict(private=False), entry]})
    assert refusal.value.field == ("jwks",)


@pytest.mark.parametrize("jwks", [{}, {"keys": []}, {"keys": {}}, {"keys": [EC.as_dict(private=False)] * 9}])
def test_a_set_has_one_to_eight_keys(jwks: dict[str, object]) -> None:
    with pytest.raises(Invalid, match="1 to 8"):
        client_keys(jwks=jwks)


def test_a_weak_rsa_key_is_refused() -> None:
    n = RSA.as_dict(private=False)["n"]
    assert isinstance(n, str)
    weak = {"kty": "RSA", "e": "AQAB", "n": n[:170] + "A"}
    with pytest.raises(Invalid, match="2048 bits"):
        client_keys(jwks={"keys": [weak]})

"""An ID token that comes back is believed only if this very issuer has signed it as one."""

import pytest
from joserfc import jwt

from api.oauth.compact import Peeked
from api.oauth.id_tokens import own_id_token
from api.oauth.tokens import LIFETIME_SECONDS
from tenants.core.crypto import SigningPair, import_private
from tests.api.oauth.samples import ANXIN, PAIR, SECONDS, SERVICE_USER, SUYUN, forged

FOREIGN = SigningPair.generate()
CLAIMS: dict[str, object] = {"iss": ANXIN.issuer, "sub": str(SERVICE_USER), "aud": "spa", "exp": SECONDS}
HEADER: dict[str, object] = {"alg": "ES256", "typ": "JWT", "kid": PAIR.kid}


def _signed(pair: SigningPair = PAIR, *, header: dict[str, object] = HEADER, claims: dict[str, object] = CLAIMS) -> str:
    return jwt.encode(header, claims, import_private(pair.private), algorithms=["ES256"], default_type=None)


def _read(text: str) -> Peeked | None:
    return own_id_token(text, authority=ANXIN, keys=[PAIR.public_jwk])


def test_one_of_ours_is_believed_long_after_it_has_expired() -> None:
    read = _read(_signed(claims={**CLAIMS, "exp": SECONDS - 100 * LIFETIME_SECONDS}))
    assert read is not None
    assert read.text("sub") == str(SERVICE_USER)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(_signed(FOREIGN), id="signed by somebody else under our key's name"),
        pytest.param(_signed(header={**HEADER, "kid": FOREIGN.kid}), id="a key that is not published"),
        pytest.param(_signed(header={**HEADER, "typ": "at+jwt"}), id="an access token"),
        pytest.param(_signed(header={"alg": "ES256", "kid": PAIR.kid}), id="no type"),
        pytest.param(_signed(claims={**CLAIMS, "iss": SUYUN.issuer}), id="another issuer"),
        pytest.param(forged({**HEADER, "alg": "none"}, CLAIMS), id="not signed"),
        pytest.param("nonsense", id="nonsense"),
    ],
)
def test_nothing_else_is(text: str) -> None:
    assert _read(text) is None

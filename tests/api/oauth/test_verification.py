"""Only an access token that we minted, for this tenant, and that still lives, is believed."""

import base64
import hmac
from datetime import timedelta

import pytest
from joserfc import jwt
from joserfc.jwk import ECKey

from api.oauth.authority import Authority
from api.oauth.realms import PublicJwk
from api.oauth.tokens import LIFETIME_SECONDS, Signer, mint
from api.oauth.verification import REMEMBERED_SECONDS, AccessToken, TokenRefused, Verifier
from tenants.core.crypto import SigningPair, import_private
from tests.api.oauth.samples import ANXIN, BY_SECRET, NOW, PAIR, SECONDS, SERVICE_USER, SIGNER, SUYUN, forged

FOREIGN = SigningPair.generate()


class Keys:
    """The published keys of an issuer; counts how often they are read."""

    def __init__(self, *pairs: SigningPair) -> None:
        self.public: list[PublicJwk] = [pair.public_jwk for pair in pairs]
        self.reads = 0

    async def load(self) -> list[PublicJwk]:
        self.reads += 1
        return self.public


def _mint(authority: Authority = ANXIN, signer: Signer = SIGNER) -> str:
    assert BY_SECRET.subject is not None
    return mint(
        authority=authority,
        signer=signer,
        subject=BY_SECRET.subject,
        client_id="reports",
        scopes=("branch:read", "customer:read"),
        now=NOW,
    )


def _claims(**more: object) -> dict[str, object]:
    return {
        "iss": ANXIN.issuer,
        "aud": ANXIN.audience,
        "sub": str(SERVICE_USER),
        "client_id": "reports",
        "scope": "branch:read",
        "jti": str(SERVICE_USER),
        "tid": str(ANXIN.tenant_id),
        "ver": 3,
        "iat": SECONDS,
        "exp": SECONDS + LIFETIME_SECONDS,
        **more,
    }


def _signed(claims: dict[str, object], **header: object) -> str:
    """Signed with the tenant's true key, whatever else is wrong."""
    said = {"alg": "ES256", "typ": "at+jwt", "kid": PAIR.kid, **header}
    said = {name: value for name, value in said.items() if value is not None}
    return jwt.encode(said, claims, SIGNER.key, algorithms=["ES256"], default_type=None)


async def _verify(token: str, authority: Authority = ANXIN, seconds: int = 0) -> AccessToken:
    return await Verifier().verify(
        token=token, authority=authority, load=Keys(PAIR).load, now=NOW + timedelta(seconds=seconds)
    )


async def test_what_was_minted_is_believed() -> None:
    token = await _verify(_mint())
    assert token.subject == str(SERVICE_USER)
    assert token.client_id == "reports"
    assert token.scopes == {"branch:read", "customer:read"}
    assert token.ver == 3
    assert token.expires == SECONDS + LIFETIME_SECONDS


async def test_the_claims_of_the_test_are_good_by_themselves() -> None:
    assert await _verify(_signed(_claims()))


@pytest.mark.parametrize("typ", [None, "JWT", "jwt", "at+JWT2", "logout+jwt", "application/jwt", 7])
async def test_another_type_or_none_is_refused(typ: object) -> None:
    token = forged({"alg": "ES256", "kid": PAIR.kid, "typ": typ}, _claims(), b"x" * 64)
    if typ is None or isinstance(typ, str):
        token = _signed(_claims(), typ=typ)
    with pytest.raises(TokenRefused, match="header"):
        await _verify(token)


@pytest.mark.parametrize("algorithm", ["none", "NONE", "HS256", "RS256", "ES384", "ES256K", "", None, ["ES256"]])
async def test_another_algorithm_is_refused(algorithm: object) -> None:
    with pytest.raises(TokenRefused, match="header"):
        await _verify(forged({"alg": algorithm, "typ": "at+jwt", "kid": PAIR.kid}, _claims()))


async def test_the_public_key_as_a_shared_secret_is_refused() -> None:
    unsigned = forged({"alg": "HS256", "typ": "at+jwt", "kid": PAIR.kid}, _claims()).rstrip(".")
    mac = hmac.digest(ECKey.import_key({**PAIR.public_jwk}).as_pem(private=False), unsigned.encode(), "sha256")
    with pytest.raises(TokenRefused):
        await _verify(f"{unsigned}.{base64.urlsafe_b64encode(mac).decode().rstrip('=')}")


@pytest.mark.parametrize("name", ["jwk", "jku", "x5u", "x5c", "crit", "cty", "zip"])
async def test_a_header_of_its_own_is_refused_even_if_we_signed_it(name: str) -> None:
    header = {"alg": "ES256", "typ": "at+jwt", "kid": PAIR.kid, name: FOREIGN.public_jwk}
    with pytest.raises(TokenRefused, match="header"):
        await _verify(forged(header, _claims(), b"x" * 64))


async def test_an_embedded_key_that_signed_it_is_refused() -> None:
    header = {"jwk": FOREIGN.public_jwk, "alg": "ES256", "typ": "at+jwt", "kid": FOREIGN.kid}
    token = jwt.encode(header, _claims(), import_private(FOREIGN.private), algorithms=["ES256"])
    with pytest.raises(TokenRefused, match="header"):
        await _verify(token)


@pytest.mark.parametrize(
    "kid", [FOREIGN.kid, PAIR.kid, "", None, 7], ids=["its own", "ours", "empty", "none", "a number"]
)
async def test_a_foreign_key_is_refused_whatever_it_calls_itself(kid: object) -> None:
    header = {"alg": "ES256", "typ": "at+jwt", "kid": kid}
    said = {name: value for name, value in header.items() if value is not None}
    if kid == 7:
        token = forged(said, _claims(), b"x" * 64)
    else:
        token = jwt.encode(said, _claims(), import_private(FOREIGN.private), algorithms=["ES256"])
    with pytest.raises(TokenRefused):
        await _verify(token)


@pytest.mark.parametrize(
    "claims",
    [
        {"iss": SUYUN.issuer},
        {"iss": ANXIN.issuer + "/"},
        {"aud": SUYUN.audience},
        {"aud": ANXIN.issuer},
        {"aud": "reports"},
        {"aud": [ANXIN.audience, "reports"]},
        {"aud": None},
        {"tid": str(SUYUN.tenant_id)},
        {"tid": None},
        {"exp": SECONDS},
        {"exp": SECONDS - 1},
        {"exp": None},
        {"exp": str(SECONDS + 60)},
        {"iat": SECONDS + 11},
        {"iat": None},
        {"sub": None},
        {"sub": ""},
        {"client_id": None},
        {"scope": None},
        {"jti": "1"},
        {"jti": None},
        {"gid": "x"},
    ],
    ids=str,
)
async def test_a_claim_that_does_not_hold_is_refused(claims: dict[str, object]) -> None:
    with pytest.raises(TokenRefused):
        await _verify(_signed(_claims(**claims)))


async def test_a_token_of_tenant_a_is_worth_nothing_at_b_even_under_the_same_key() -> None:
    with pytest.raises(TokenRefused):
        await _verify(_mint(), authority=SUYUN)


@pytest.mark.parametrize("place", range(3))
async def test_any_altered_part_is_refused(place: int) -> None:
    parts = _mint().split(".")
    parts[place] = ("A" if parts[place][5] != "A" else "B").join((parts[place][:5], parts[place][6:]))
    with pytest.raises(TokenRefused):
        await _verify(".".join(parts))


@pytest.mark.parametrize("text", ["", "bl_", "a.b", "a.b.c", "..", "令牌", "a.b.c.d.e", "x" * 9000])
async def test_garbage_is_refused(text: str) -> None:
    with pytest.raises(TokenRefused):
        await _verify(text)


async def test_an_expired_token_is_refused_though_it_was_good_before() -> None:
    verifier, keys, token = Verifier(), Keys(PAIR), _mint()
    for seconds in (0, LIFETIME_SECONDS - 1):
        assert await verifier.verify(token=token, authority=ANXIN, load=keys.load, now=NOW + timedelta(seconds=seconds))
    for seconds in (LIFETIME_SECONDS, LIFETIME_SECONDS + 1):
        with pytest.raises(TokenRefused, match="expired"):
            await verifier.verify(token=token, authority=ANXIN, load=keys.load, now=NOW + timedelta(seconds=seconds))


async def test_a_good_signature_is_remembered_for_a_minute_and_then_checked_again() -> None:
    verifier, keys, token = Verifier(), Keys(PAIR), _mint()
    await verifier.verify(token=token, authority=ANXIN, load=keys.load, now=NOW)
    keys.public = []
    within = NOW + timedelta(seconds=REMEMBERED_SECONDS - 1)
    assert await verifier.verify(token=token, authority=ANXIN, load=keys.load, now=within)
    with pytest.raises(TokenRefused, match="no key"):
        await verifier.verify(
            token=token, authority=ANXIN, load=keys.load, now=NOW + timedelta(seconds=REMEMBERED_SECONDS + 1)
        )


async def test_what_is_remembered_at_one_tenant_is_not_known_at_another() -> None:
    verifier, keys, token = Verifier(), Keys(PAIR), _mint()
    await verifier.verify(token=token, authority=ANXIN, load=keys.load, now=NOW)
    with pytest.raises(TokenRefused):
        await verifier.verify(token=token, authority=SUYUN, load=keys.load, now=NOW)


async def test_the_memory_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("api.oauth.verification.MAX_REMEMBERED", 2)
    verifier, keys = Verifier(), Keys(PAIR)
    for _ in range(5):
        await verifier.verify(token=_mint(), authority=ANXIN, load=keys.load, now=NOW)
    assert len(verifier._good) == 2

"""Public keys are read seldom, and still a new key is known and an old one forgotten in time."""

from datetime import datetime, timedelta

import pytest
from joserfc.jwk import ECKey

from api.oauth.key_rings import FRESH, PAUSE, KeyRings
from tenants.core.crypto import SigningPair
from tests.api.oauth.samples import NOW
from tests.api.oauth.test_verification import Keys

OLD, NEW = SigningPair.generate(), SigningPair.generate()


async def _find(rings: KeyRings, keys: Keys, kid: str, *, now: datetime = NOW, issuer: str = "安心") -> ECKey | None:
    return await rings.find(issuer=issuer, kid=kid, load=keys.load, now=now)


async def test_a_known_key_is_read_once() -> None:
    rings, keys = KeyRings(), Keys(OLD)
    for _ in range(3):
        found = await _find(rings, keys, OLD.kid)
        assert found is not None
        assert found.as_dict(private=False)["x"] == OLD.public_jwk["x"]
    assert keys.reads == 1


async def test_garbage_ids_cannot_make_us_read_again_and_again() -> None:
    rings, keys = KeyRings(), Keys(OLD)
    for number in range(20):
        assert await _find(rings, keys, f"garbage-{number}") is None
    assert keys.reads == 1


async def test_a_new_key_is_found_after_a_short_pause() -> None:
    rings, keys = KeyRings(), Keys(OLD)
    await _find(rings, keys, OLD.kid)
    keys.public = Keys(OLD, NEW).public
    assert await _find(rings, keys, NEW.kid, now=NOW + PAUSE + timedelta(seconds=1)) is not None
    assert keys.reads == 2


async def test_a_key_taken_back_is_forgotten_within_a_minute() -> None:
    rings, keys = KeyRings(), Keys(OLD)
    await _find(rings, keys, OLD.kid)
    keys.public = []
    assert await _find(rings, keys, OLD.kid, now=NOW + FRESH + timedelta(seconds=1)) is None


async def test_issuers_do_not_share_keys() -> None:
    rings = KeyRings()
    assert await _find(rings, Keys(OLD), OLD.kid)
    assert await _find(rings, Keys(NEW), OLD.kid, issuer="速运") is None


async def test_the_least_recently_used_issuer_is_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("api.oauth.key_rings.MAX_ISSUERS", 2)
    rings, keys = KeyRings(), Keys(OLD)
    for issuer in ("一", "二", "一", "三", "一"):
        await _find(rings, keys, OLD.kid, issuer=issuer)
    assert keys.reads == 3
    await _find(rings, keys, OLD.kid, issuer="二")
    assert keys.reads == 4

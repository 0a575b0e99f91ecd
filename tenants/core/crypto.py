"""Sealing what lies in the database, and proving that we wrote something: a key per tenant and purpose."""

import base64
import binascii
import hmac
import json
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from hashlib import blake2b, sha256
from typing import Self
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from joserfc.jwk import ECKey

PLATFORM_ID = UUID(int=0)
"""Stands where a tenant's id stands, for what belongs to the platform itself."""

MIN_SECRET_CHARACTERS = 32
MAC_BYTES = 16
_FORMAT = "v1"
_NONCE_BYTES = 12


class WeakSecret(ValueError):
    """The master secret is too short to derive keys from."""


class CannotOpen(ValueError):
    """A sealed text is malformed, was altered, or was sealed for another tenant, purpose or master key."""


@lru_cache(maxsize=8192)
def _derive(master: bytes, use: str, tenant_id: UUID, purpose: str) -> bytes:
    """HKDF-SHA256 (RFC 5869); the master is already uniform, so no salt is needed (§3.1)."""
    info = f"branchline/{use}/{tenant_id.hex}/{purpose}".encode()
    return HKDF(algorithm=SHA256(), length=32, salt=None, info=info).derive(master)


@dataclass(frozen=True, slots=True)
class _MasterKey:
    """One master key; its id is derived from it, so a rotation needs no register of ids."""

    id: str
    material: bytes = field(repr=False)

    @classmethod
    def from_secret(cls, secret: str) -> Self:
        if len(secret) < MIN_SECRET_CHARACTERS:
            raise WeakSecret(f"the master secret needs at least {MIN_SECRET_CHARACTERS} characters")
        material = HKDF(algorithm=SHA256(), length=32, salt=b"branchline", info=b"master").derive(secret.encode())
        return cls(id=sha256(b"id" + material).hexdigest()[:8], material=material)


def _associated(tenant_id: UUID, purpose: str, about: str) -> bytes:
    return "/".join((tenant_id.hex, purpose, *([about] if about else ()))).encode()


def _encode(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).decode().rstrip("=")


def _decode(text: str) -> bytes:
    padded = text + "=" * (-len(text) % 4)
    raw = base64.b64decode(padded.encode(), altchars=b"-_", validate=True)
    if _encode(raw) != text:
        raise binascii.Error("not the canonical encoding")
    return raw


class Vault:
    """A ring of master keys: the newest seals, all of them open, so that one can be replaced in peace."""

    __slots__ = ("_newest", "_ring")

    def __init__(self, *, keys: Sequence[_MasterKey]) -> None:
        self._newest = keys[0]
        self._ring = {key.id: key for key in keys}

    @classmethod
    def from_secret(cls, secret: str, *, older: Sequence[str] = ()) -> Self:
        """`secret` seals; `older` are former secrets, still able to open. Raises `WeakSecret`."""
        return cls(keys=[_MasterKey.from_secret(text) for text in (secret, *older)])

    def seal(self, *, tenant_id: UUID, purpose: str, data: bytes, about: str = "") -> str:
        """AES-256-GCM under a key of this tenant and purpose, as `v1.<key id>.<base64url>`.

        `about` binds it to one thing besides, such as a row, without a key of its own.
        """
        key = _derive(self._newest.material, "seal", tenant_id, purpose)
        nonce = os.urandom(_NONCE_BYTES)
        sealed = AESGCM(key).encrypt(nonce, data, _associated(tenant_id, purpose, about))
        return f"{_FORMAT}.{self._newest.id}.{_encode(nonce + sealed)}"

    def open_(self, *, tenant_id: UUID, purpose: str, sealed: str, about: str = "") -> bytes:
        """What was sealed for this tenant and purpose, and about this. Raises `CannotOpen`."""
        form, _, rest = sealed.partition(".")
        key_id, _, body = rest.partition(".")
        if form != _FORMAT or not body:
            raise CannotOpen("not a sealed text")
        master = self._ring.get(key_id)
        if master is None:
            raise CannotOpen(f"sealed with the master key {key_id!r}, which is not in the ring")
        key = _derive(master.material, "seal", tenant_id, purpose)
        try:
            raw = _decode(body)
            associated = _associated(tenant_id, purpose, about)
            return AESGCM(key).decrypt(raw[:_NONCE_BYTES], raw[_NONCE_BYTES:], associated)
        except (InvalidTag, binascii.Error, ValueError) as error:
            raise CannotOpen("altered, or sealed for another tenant or purpose") from error

    @property
    def has_former(self) -> bool:
        """Whether there are former master keys, whose work may be left to do anew."""
        return len(self._ring) > 1

    @property
    def current_prefix(self) -> str:
        """What every text begins with that the newest master key sealed."""
        return f"{_FORMAT}.{self._newest.id}."

    def is_current(self, sealed: str) -> bool:
        """Whether the newest master key sealed it; if not, it is due to be sealed again."""
        return sealed.startswith(self.current_prefix)

    def blind_index(self, *, tenant_id: UUID, purpose: str, data: bytes) -> str:
        """By what equal data is found again and nothing else is told: `<key id>.<HMAC-SHA256 in base64url>`."""
        return self._index(self._newest, tenant_id, purpose, data)

    def blind_indexes(self, *, tenant_id: UUID, purpose: str, data: bytes) -> list[str]:
        """The data's indexes under every key of the ring, the newest first."""
        return [self._index(master, tenant_id, purpose, data) for master in self._ring.values()]

    def _index(self, master: _MasterKey, tenant_id: UUID, purpose: str, data: bytes) -> str:
        return f"{master.id}.{_encode(self._hmac(master, tenant_id, f'index/{purpose}', data))}"

    def mac(self, *, tenant_id: UUID, purpose: str, data: bytes) -> bytes:
        """Keyed BLAKE2b (RFC 7693 §2.9) under a key of this tenant and purpose: `MAC_BYTES`."""
        return self.mac_maker(tenant_id=tenant_id, purpose=purpose)(data)

    def mac_maker(self, *, tenant_id: UUID, purpose: str, beginning: bytes = b"") -> Callable[[bytes], bytes]:
        """`mac` for many pieces of data that begin alike; what follows their beginning is given."""
        key = _derive(self._newest.material, "mac", tenant_id, purpose)
        # A copy is half the price of a new one, which hashes the key first.
        begun = blake2b(beginning, key=key, digest_size=MAC_BYTES)

        def made(data: bytes) -> bytes:
            mac = begun.copy()
            mac.update(data)
            return mac.digest()

        return made

    def verify_mac(self, *, tenant_id: UUID, purpose: str, data: bytes, mac: bytes) -> bool:
        """Whether `mac` was made by `mac()` with any key of the ring."""
        keys = (_derive(master.material, "mac", tenant_id, purpose) for master in self._ring.values())
        made = (blake2b(data, key=key, digest_size=MAC_BYTES).digest() for key in keys)
        return any(hmac.compare_digest(expected, mac) for expected in made)

    @staticmethod
    def _hmac(master: _MasterKey, tenant_id: UUID, purpose: str, data: bytes) -> bytes:
        return hmac.digest(_derive(master.material, "mac", tenant_id, purpose), data, "sha256")


def fingerprint(secret: str) -> str:
    """SHA-256 in hex: how a secret that we made ourselves, long and random, is kept and found again."""
    return sha256(secret.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class SigningPair:
    """A new ES256 key pair as JWKs (RFC 7517); `kid` is its thumbprint (RFC 7638). Seal `private`."""

    kid: str
    public_jwk: dict[str, str]
    private: bytes = field(repr=False)

    @classmethod
    def generate(cls) -> Self:
        key = ECKey.generate_key("P-256", {"use": "sig", "alg": "ES256"}, auto_kid=True)
        public = {name: str(value) for name, value in key.as_dict(private=False).items()}
        return cls(kid=public["kid"], public_jwk=public, private=json.dumps(key.as_dict(private=True)).encode())


def import_private(private: bytes) -> ECKey:
    """A key to sign with, from the `private` of a `SigningPair`."""
    return ECKey.import_key(json.loads(private))

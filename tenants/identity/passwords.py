"""Passwords: argon2id, 19 MiB, two passes, one lane (OWASP's first choice), two at a time in threads."""

import asyncio
import unicodedata
from concurrent.futures import ThreadPoolExecutor

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from tenants.core.errors import Invalid

MIN_CHARACTERS = 8
MAX_CHARACTERS = 256

_hasher = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)
_threads = ThreadPoolExecutor(max_workers=2, thread_name_prefix="argon2")
_NOBODY = "$argon2id$v=19$m=19456,t=2,p=1$c29tZSBzYWx0IGhlcmU$oZ4yXhUe2rYt3uVdvJt0BGVEvbVVlIsE3aHnX3H1mRE"
"""Stands for the hash of somebody unknown, so that their sign-in takes as long as anybody's."""


def _normal(password: str) -> bytes:
    """NFKC, so that one password typed on two keyboards is one password (NIST SP 800-63B §3.1.1.2)."""
    return unicodedata.normalize("NFKC", password).encode()


async def hash_password(*, password: str) -> str:
    """The text to keep. Raises `Invalid` when the password is too short or too long."""
    if not MIN_CHARACTERS <= len(password) <= MAX_CHARACTERS:
        detail = f"a password has {MIN_CHARACTERS} to {MAX_CHARACTERS} characters"
        raise Invalid(field=("password",), detail=detail)
    return await asyncio.get_running_loop().run_in_executor(_threads, _hasher.hash, _normal(password))


async def verify_password(*, password: str, kept: str | None) -> bool:
    """Whether it is the password that was kept; takes as long when none was."""
    return await asyncio.get_running_loop().run_in_executor(_threads, _matches, password[:MAX_CHARACTERS], kept)


def _matches(password: str, kept: str | None) -> bool:
    try:
        return _hasher.verify(kept or _NOBODY, _normal(password)) and kept is not None
    except (VerificationError, InvalidHashError):
        return False

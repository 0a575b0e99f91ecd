"""Which names a tenant may have in addresses. A slug is for ever: issuers and links contain it."""

import re

_SLUG = re.compile(r"[a-z][a-z0-9-]{1,38}[a-z0-9]")

# Words that stand, or may one day stand, where a slug stands, or that a tenant could deceive with.
_RESERVED_WORDS = (
    "admin api app assets auth branchline control demo docs graphql health help internal login logout metrics "
    "oauth operator platform public root security static status support system template tenant tenants test www "
    "well-known"
)
RESERVED = frozenset(_RESERVED_WORDS.split())


def is_slug(text: str) -> bool:
    """Whether the text has the shape of a slug: 3 to 40 of a-z, 0-9 and hyphen, from a letter, to no hyphen."""
    return _SLUG.fullmatch(text) is not None


def is_available(slug: str) -> bool:
    """Whether a new tenant may ask for it: well shaped, not reserved, no hyphens in a row (they hide IDNA labels)."""
    return is_slug(slug) and slug not in RESERVED and "--" not in slug

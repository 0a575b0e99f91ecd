"""Who asks: everybody sees another part of the multitude."""

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

from tenants.core.actor import Actor, Reach
from tenants.core.permissions import Permission
from tests.people import Chain
from tests.schema.plans.multitude import REGIONS, key_of, path_of_branch

BRANCH, MEMBER = 107, 9
REACHES: Mapping[str, Reach] = {
    "headquarters": Reach(everything=True),
    "a region": Reach(paths=(path_of_branch(BRANCH % REGIONS + 1),)),
    "a branch": Reach(paths=(path_of_branch(BRANCH),)),
    "a branch and own": Reach(own=True, paths=(path_of_branch(BRANCH),)),
    "own": Reach(own=True),
}


def viewer(chain: Chain, name: str) -> Actor:
    """Headquarters, somebody of one region of ten or of one branch of three hundred, somebody who sees their own
    records, alone or beside their branch; with all rights, and a limit."""
    reaches = dict.fromkeys(Permission, REACHES[name])
    return replace(
        chain.person("003", reaches, limit=Decimal(20_000)),
        user_id=key_of("staff_member", MEMBER),
        staff_id=key_of("staff_member", MEMBER),
        branch_id=key_of("branch", BRANCH),
    )

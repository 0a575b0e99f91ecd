"""One valid call of every mutation of products, policies and claims, at a place of the small chain."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from tests.people import Chain
from tests.schema.claims.inputs import MEMBERS as CLAIM_STEPS
from tests.schema.claims.inputs import put_claim
from tests.schema.policies.inputs import MEMBERS, NEW_PRODUCT, new_group_policy, new_policy, put_policy
from tests.tenants.policies.cases import license_all

if TYPE_CHECKING:
    from tests.schema.calls import Desk, Place

# Who takes a policy over from whom.
SINGULAR = {"reassignPolicies": "reassignPolicy", "addPolicyMembers": "addPolicyMember"}
_SUCCESSOR = {"005": "004", "004": "005", "006": "003", "007": "003"}


async def policies_about(chain: Chain, name: str | None, places: Iterable[Place]) -> dict[Place, dict[str, Any]]:
    """What the mutation of that name is given at each place, where it is about a policy or a claim."""
    if name in ("proposePolicy", "proposeGroupPolicy"):
        await license_all(chain)
    if name is not None and name in CLAIM_STEPS:
        return {place: await put_claim(chain, name, customer=place.customer) for place in places}
    step = SINGULAR.get(name or "", name)
    if step is None or step not in MEMBERS:
        return {}
    return {place: await put_policy(chain, step, customer=place.customer) for place in places}


def _step(desk: Desk, place: Place) -> dict[str, Any]:
    return desk.policies[place]


def _reassigned(desk: Desk, place: Place) -> dict[str, Any]:
    return _step(desk, place) | {"agentId": desk.staff(_SUCCESSOR[place.staff])}


POLICY_INPUTS: dict[str, Callable[[Desk, Place], dict[str, Any]]] = {
    **dict.fromkeys(CLAIM_STEPS, _step),
    "createProduct": lambda _desk, _place: NEW_PRODUCT,
    "proposePolicy": lambda desk, place: new_policy(
        desk.chain, holder=desk.customer(place.customer), agent=desk.staff(place.staff)
    ),
    "proposeGroupPolicy": lambda desk, place: new_group_policy(
        desk.chain, holder=desk.customer(place.customer), agent=desk.staff(place.staff)
    ),
    **dict.fromkeys(MEMBERS, _step),
    "addPolicyMembers": lambda desk, place: {"rows": [_step(desk, place)]},
    "reassignPolicy": _reassigned,
    "reassignPolicies": lambda desk, place: {"rows": [_reassigned(desk, place)]},
}

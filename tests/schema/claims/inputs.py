"""One valid input of every mutation of claims, about a claim at a place, in the state the step starts from."""

from collections.abc import Mapping, Sequence
from typing import Any

from schema.core.ids import encode
from tenants.claims.queries import CLAIMS
from tenants.policies.queries import POLICIES
from tests.people import Chain
from tests.tenants.claims.cases import ASSESSED, DECIDED, DOCUMENTED, Step, report
from tests.tenants.policies.cases import IN_FORCE, propose

# What is done before each mutation can be called; nothing is reported before the first.
BEFORE: Mapping[str, Sequence[Step]] = {
    "recordClaimDocument": (),
    "withdrawClaimDocument": ASSESSED,
    "assessClaim": DOCUMENTED,
    "decideClaim": ASSESSED,
    "payClaim": DECIDED,
    "withdrawClaim": (),
}
# What the step itself is given.
MEMBERS: Mapping[str, Mapping[str, object]] = {
    "reportClaim": {
        "kind": "DEATH",
        "lossOn": "2026-03-09",
        "claimed": "50000.00",
        "description": "被保险人因病身故",
    },
    "recordClaimDocument": {"code": "DEATH_CERTIFICATE", "note": "原件"},
    "withdrawClaimDocument": {"code": "DEATH_CERTIFICATE", "reason": "证明系伪造"},
    "assessClaim": {"amount": "50000.00", "findings": "属于保险责任"},
    "decideClaim": {"decision": "ACCEPTED", "amount": "50000.00", "reason": "责任明确"},
    "payClaim": {"method": "BANK_TRANSFER"},
    "withdrawClaim": {"reason": "家属撤回申请"},
}


async def put_claim(chain: Chain, name: str, *, customer: str) -> dict[str, Any]:
    """The subject of that mutation: a new claim there, or for the first step a new policy."""
    if name == "reportClaim":
        policy = await propose(chain, customer=customer, steps=IN_FORCE)
        return {"policyId": str(encode(POLICIES, policy.id)), "expectedVersion": policy.version, **MEMBERS[name]}
    claim = await report(chain, customer=customer, steps=BEFORE[name])
    return {"claimId": str(encode(CLAIMS, claim.id)), "expectedVersion": claim.version, **MEMBERS[name]}

"""One valid input of every mutation of policies, about a policy at a place, in the state the step starts from."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from schema.core.ids import encode
from tenants.policies.models import PolicyMember
from tenants.policies.queries import MEMBERS as POLICY_MEMBERS
from tenants.policies.queries import POLICIES, PRODUCTS
from tests.people import NOW, Chain
from tests.tenants.policies.cases import (
    EARLIER,
    IN_FORCE,
    ISSUED,
    LAPSED,
    LONG_AGO,
    RUN_OUT,
    Step,
    accept,
    insist,
    insure,
    propose,
    propose_group,
)

# What is done before each mutation can be called, and since when.
BEFORE: Mapping[str, tuple[Sequence[Step], datetime]] = {
    "underwritePolicy": ((), NOW),
    "issuePolicy": ((accept,), NOW),
    "recordPremium": (ISSUED, NOW),
    "reinstatePolicy": (LAPSED, EARLIER),
    "recordSurrenderTalk": (IN_FORCE, NOW),
    "surrenderPolicy": ((*LAPSED, insist), EARLIER),
    "cancelPolicy": (IN_FORCE, NOW),
    "maturePolicy": (RUN_OUT, LONG_AGO),
    "reassignPolicy": (IN_FORCE, NOW),
}
# What is done to a group policy before.
BEFORE_GROUP: Mapping[str, Sequence[Step]] = {
    "addPolicyMember": (),
    "removePolicyMember": (insure("E-1001", "林晓"), insure("E-1002", "林安"), *IN_FORCE),
}
# What the step itself is given.
MEMBERS: Mapping[str, Mapping[str, object]] = {
    "underwritePolicy": {"decision": "RATED", "occupationClass": 3, "note": "高空作业"},
    "issuePolicy": {},
    "recordPremium": {"amount": "333.33", "method": "CASH"},
    "reinstatePolicy": {"amount": "333.33", "method": "BANK_TRANSFER", "reason": "客户补交保费，体检正常"},
    "recordSurrenderTalk": {"reason": "资金周转", "attempt": "建议办理保单贷款", "result": "RETAINED"},
    "surrenderPolicy": {"reason": "资金周转"},
    "cancelPolicy": {"reason": "犹豫期内撤销"},
    "maturePolicy": {},
    "reassignPolicy": {"reason": "原服务人员离职"},
    "addPolicyMember": {"code": "E-1007", "name": "韩梅梅", "note": "财务部"},
    "removePolicyMember": {"reason": "员工离职"},
}
NEW_PRODUCT = {
    "code": "ANXIN-LIFE",
    "name": "安心两全保险（2027 版）",
    "kind": "LIFE",
    "premiumModes": ["SINGLE", "YEARLY"],
    "effectiveFrom": "2027-01-01",
    "graceDays": 60,
}


async def put_policy(chain: Chain, name: str, *, customer: str) -> dict[str, Any]:
    """The subject of that mutation: a new policy there, in the state it starts from."""
    if name in BEFORE_GROUP:
        return await _put_group(chain, name, customer=customer)
    steps, since = BEFORE[name]
    policy = await propose(chain, customer=customer, steps=steps, now=since)
    return {"policyId": str(encode(POLICIES, policy.id)), "expectedVersion": policy.version, **MEMBERS[name]}


async def _put_group(chain: Chain, name: str, *, customer: str) -> dict[str, Any]:
    policy = await propose_group(chain, customer=customer, steps=BEFORE_GROUP[name])
    given = {"policyId": str(encode(POLICIES, policy.id)), **MEMBERS[name]}
    if name == "addPolicyMember":
        return given
    async with chain.reading():
        member = await PolicyMember.get(policy_id=policy.id, place=1)
    return {**given, "expectedVersion": policy.version, "memberId": str(encode(POLICY_MEMBERS, member.id))}


def new_group_policy(chain: Chain, *, holder: str, agent: str) -> dict[str, Any]:
    """A proposal for a group, by global id."""
    assert chain.product is not None
    named = {"productId": str(encode(PRODUCTS, chain.product.id)), "holderId": holder, "agentId": agent}
    return {**named, "memberPremium": "365.00", "sumInsured": "100000.00", "termYears": 1}


def new_policy(chain: Chain, *, holder: str, agent: str) -> dict[str, Any]:
    """A proposal for that customer, by global id."""
    assert chain.product is not None
    return {
        "productId": str(encode(PRODUCTS, chain.product.id)),
        "holderId": holder,
        "insuredId": holder,
        "agentId": agent,
        "premiumMode": "YEARLY",
        "premium": "1000.00",
        "sumInsured": "50000.00",
        "termYears": 5,
        "payingYears": 3,
        "maturityBenefit": "1100.00",
        "beneficiaries": [{"name": "林晓", "share": "60.00", "relationship": "配偶"}, {"name": "林安", "share": "40"}],
    }

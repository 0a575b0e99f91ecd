"""Who may call each mutation of products, policies and claims."""

_LEADERS = {"HQ_ADMIN", "REGIONAL_MANAGER", "BRANCH_MANAGER"}
_SERVING = _LEADERS | {"GROUP_LEADER"}
# Agents propose, collect and talk; leaders take the risk and the money out; products are headquarters' own.
_CLAIMS: dict[str, set[str]] = {
    "reportClaim": _SERVING | {"STAFF"},
    "recordClaimDocument": _SERVING | {"STAFF"},
    "withdrawClaimDocument": _SERVING | {"STAFF"},
    "withdrawClaim": _SERVING | {"STAFF"},
    **dict.fromkeys(("assessClaim", "decideClaim", "payClaim"), _LEADERS),
}
POLICY_CALLERS: dict[str, set[str]] = {
    **_CLAIMS,
    "createProduct": {"HQ_ADMIN"},
    **dict.fromkeys(("proposePolicy", "proposeGroupPolicy"), _SERVING | {"STAFF"}),
    **dict.fromkeys(("addPolicyMember", "addPolicyMembers"), _SERVING | {"STAFF"}),
    "removePolicyMember": _LEADERS,
    "underwritePolicy": _LEADERS,
    "issuePolicy": _LEADERS,
    "recordPremium": _SERVING | {"STAFF"},
    "reinstatePolicy": _LEADERS,
    "recordSurrenderTalk": _SERVING | {"STAFF"},
    "surrenderPolicy": _LEADERS,
    "cancelPolicy": _LEADERS,
    "maturePolicy": _LEADERS,
    "reassignPolicy": _SERVING,
    "reassignPolicies": _SERVING,
}

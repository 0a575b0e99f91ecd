"""Who may call each mutation of products and policies."""

_LEADERS = {"HQ_ADMIN", "REGIONAL_MANAGER", "BRANCH_MANAGER"}
_SERVING = _LEADERS | {"GROUP_LEADER"}
# Agents propose, collect and talk; leaders take the risk and the money out; products are headquarters' own.
POLICY_CALLERS: dict[str, set[str]] = {
    "createProduct": {"HQ_ADMIN"},
    "proposePolicy": _SERVING | {"STAFF"},
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

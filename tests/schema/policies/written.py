"""What each mutation of policies and claims leaves in the trail: how many objects of a type, and one change of it."""

from typing import Any

_POSTED = {"LedgerEntry": 1, "LedgerPosting": 2, "Policy": 1, "TimelineEntry": 1}
_CLAIM = {"Claim": 1, "TimelineEntry": 1}
_CLAIMS: dict[str, tuple[dict[str, int], tuple[str, str, Any, Any]]] = {
    "reportClaim": (
        {"Claim": 1, "ClaimDocument": 3, "Policy": 1, "TimelineEntry": 2},
        ("Policy", "settling", False, True),
    ),
    "recordClaimDocument": (
        {"ClaimDocument": 1, "TimelineEntry": 1},
        ("ClaimDocument", "received_on", None, "2026-03-09"),
    ),
    "withdrawClaimDocument": (
        {**_CLAIM, "ClaimDocument": 1, "Deadline": 1},
        ("ClaimDocument", "received_on", "2026-03-09", None),
    ),
    "assessClaim": ({**_CLAIM, "Deadline": 2}, ("Claim", "assessed", None, "50000.00")),
    "decideClaim": (
        {"Claim": 1, "Deadline": 2, "LedgerEntry": 1, "LedgerPosting": 2, "Policy": 1, "TimelineEntry": 2},
        ("Claim", "status", "ASSESSED", "DECIDED"),
    ),
    "payClaim": (
        {
            "Claim": 1,
            "ClaimPayment": 2,
            "Deadline": 1,
            "LedgerEntry": 1,
            "LedgerPosting": 3,
            "Policy": 1,
            "TimelineEntry": 2,
        },
        ("Policy", "status", "IN_FORCE", "CLAIMED"),
    ),
    "withdrawClaim": ({"Claim": 1, "Policy": 1, "TimelineEntry": 2}, ("Claim", "status", "REPORTED", "WITHDRAWN")),
}
POLICIES_WRITTEN: dict[str, tuple[dict[str, int], tuple[str, str, Any, Any]]] = {
    **_CLAIMS,
    "createProduct": ({"Product": 2}, ("Product", "effective_to", None, "2026-12-31")),
    "proposePolicy": (
        {"Policy": 1, "Beneficiary": 2, "TimelineEntry": 1},
        ("Policy", "premium", None, "1000.00"),
    ),
    "proposeGroupPolicy": ({"Policy": 1, "TimelineEntry": 1}, ("Policy", "member_premium", None, "365.00")),
    **dict.fromkeys(
        ("addPolicyMember", "addPolicyMembers"),
        ({"Policy": 1, "PolicyMember": 1, "TimelineEntry": 1}, ("PolicyMember", "code", None, "E-1007")),
    ),
    "removePolicyMember": ({**_POSTED, "PolicyMember": 1}, ("PolicyMember", "left_on", None, "2026-03-09")),
    "underwritePolicy": ({"Policy": 1, "TimelineEntry": 1}, ("Policy", "premium", "1000.00", "1200.00")),
    "issuePolicy": (
        {"Policy": 1, "Instalment": 3, "TimelineEntry": 1},
        ("Policy", "cooling_off_until", None, "2026-03-24"),
    ),
    "recordPremium": ({**_POSTED, "Instalment": 1}, ("Policy", "status", "ISSUED", "IN_FORCE")),
    "reinstatePolicy": ({**_POSTED, "CoverGap": 1, "Instalment": 1}, ("Policy", "status", "LAPSED", "IN_FORCE")),
    "recordSurrenderTalk": (
        {"Policy": 1, "SurrenderTalk": 1, "TimelineEntry": 1},
        ("SurrenderTalk", "result", None, "RETAINED"),
    ),
    "surrenderPolicy": (_POSTED, ("Policy", "status", "LAPSED", "SURRENDERED")),
    "cancelPolicy": (_POSTED, ("Policy", "status", "IN_FORCE", "CANCELLED")),
    "maturePolicy": (_POSTED, ("Policy", "status", "IN_FORCE", "MATURED")),
    "reassignPolicy": ({"Policy": 1, "TimelineEntry": 1}, ("TimelineEntry", "note", None, "原服务人员离职")),
    "reassignPolicies": ({"Policy": 1, "TimelineEntry": 1}, ("TimelineEntry", "note", None, "原服务人员离职")),
}

"""What each mutation of policies writes to the trail: type -> how many objects, and one change that must be told."""

from typing import Any

_POSTED = {"LedgerEntry": 1, "LedgerPosting": 2, "Policy": 1, "TimelineEntry": 1}
POLICIES_WRITTEN: dict[str, tuple[dict[str, int], tuple[str, str, Any, Any]]] = {
    "createProduct": ({"Product": 2}, ("Product", "effective_to", None, "2026-12-31")),
    "proposePolicy": (
        {"Policy": 1, "Beneficiary": 2, "TimelineEntry": 1},
        ("Policy", "premium", None, "1000.00"),
    ),
    "underwritePolicy": ({"Policy": 1, "TimelineEntry": 1}, ("Policy", "premium", "1000.00", "1200.00")),
    "issuePolicy": (
        {"Policy": 1, "Instalment": 3, "TimelineEntry": 1},
        ("Policy", "cooling_off_until", None, "2026-03-24"),
    ),
    "recordPremium": ({**_POSTED, "Instalment": 1}, ("Policy", "status", "ISSUED", "IN_FORCE")),
    "reinstatePolicy": ({**_POSTED, "Instalment": 1}, ("Policy", "status", "LAPSED", "IN_FORCE")),
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

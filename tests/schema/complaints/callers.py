"""Who may call each mutation of complaints."""

_LEADERS = {"HQ_ADMIN", "REGIONAL_MANAGER", "BRANCH_MANAGER"}
_SERVING = _LEADERS | {"GROUP_LEADER"}
COMPLAINT_CALLERS: dict[str, set[str]] = {
    "receiveComplaint": _SERVING | {"STAFF"},
    "startInvestigation": _SERVING | {"STAFF"},
    "assignComplaint": _LEADERS,
    "proposeResolution": _SERVING | {"STAFF"},
    "recordCustomerAnswer": _SERVING | {"STAFF"},
    "recordImplementation": _SERVING | {"STAFF"},
    "recordCallback": _SERVING,
    "closeComplaint": _LEADERS,
    "withdrawComplaint": _LEADERS,
    "reopenComplaint": _LEADERS,
    "addComplaintNote": _SERVING | {"STAFF"},
    "reassignComplaint": _LEADERS,
    "pauseComplaint": _LEADERS,
    "resumeComplaint": _LEADERS,
}

"""Who may call each mutation of staff."""

_LEADERS = {"HQ_ADMIN", "REGIONAL_MANAGER", "BRANCH_MANAGER"}
STAFF_CALLERS: dict[str, set[str]] = {
    "createStaffMember": _LEADERS,
    "createStaffMembers": _LEADERS,
    "updateStaffMember": _LEADERS,
    "changeEmployment": _LEADERS,
    "confirmProbation": _LEADERS,
    "extendProbation": _LEADERS,
    "transferStaffMember": _LEADERS,
    "gradeStaffMember": _LEADERS,
    "requestStaffGrade": _LEADERS,
    "recertifyStaffGrade": _LEADERS,
    "giveNotice": _LEADERS,
    "nameReceiver": _LEADERS,
    "signHandOver": _LEADERS | {"GROUP_LEADER", "STAFF"},
    "issueLeavingCertificate": _LEADERS,
    "withdrawNotice": _LEADERS,
}

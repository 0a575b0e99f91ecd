"""One valid input of every mutation of staff that asks for more than a person at work."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from schema.core.ids import encode
from tenants.staff.departure_queries import DEPARTURES
from tenants.staff.models import Post, StaffMember
from tenants.staff.workflow import EmploymentState
from tests.people import Chain
from tests.tenants.staff.cases import notice, sign_all

Input = dict[str, Any]
MEMBERS: Mapping[str, Input] = {
    "confirmProbation": {"reason": "试用期考核合格"},
    "extendProbation": {"until": "2026-05-01", "reason": "业绩待观察"},
    "gradeStaffMember": {"grade": "JUNIOR", "evidence": "连续两季达标"},
    "requestStaffGrade": {"grade": "SENIOR", "evidence": "年度业绩前十"},
    "recertifyStaffGrade": {"evidence": "复评考核合格"},
    "giveNotice": {"state": "RESIGNED", "reason": "个人原因"},
    "nameReceiver": {"kind": "TOOLS", "reason": "出差"},
    "signHandOver": {"kind": "DOCUMENTS", "note": "共三份"},
    "issueLeavingCertificate": {},
    "withdrawNotice": {"reason": "挽留成功"},
}
# What each writes: type -> how many objects, and one change that must be told.
STAFF_WRITTEN: dict[str, tuple[dict[str, int], tuple[str, str, Any, Any]]] = {
    "createStaffMember": (
        {"StaffMember": 1, "EmploymentChange": 1, "EmploymentPeriod": 1, "StaffBelonging": 1, "TimelineEntry": 1},
        ("StaffMember", "probation_until", None, "2026-06-08"),
    ),
    "createStaffMembers": (
        {"StaffMember": 1, "EmploymentChange": 1, "EmploymentPeriod": 1, "StaffBelonging": 1, "TimelineEntry": 1},
        ("StaffMember", "number", None, "901"),
    ),
    "updateStaffMember": ({"StaffMember": 1}, ("StaffMember", "phone", "13800000050", "13900001111")),
    "changeEmployment": (
        {"StaffMember": 1, "EmploymentChange": 1, "EmploymentPeriod": 1, "TimelineEntry": 1},
        ("StaffMember", "state", "REGULAR", "SUSPENDED"),
    ),
    "confirmProbation": (
        {"StaffMember": 1, "EmploymentChange": 1, "EmploymentPeriod": 1, "TimelineEntry": 1},
        ("StaffMember", "state", "PROBATION", "REGULAR"),
    ),
    "extendProbation": (
        {"StaffMember": 1, "TimelineEntry": 1},
        ("StaffMember", "probation_until", "2026-04-08", "2026-05-01"),
    ),
    "gradeStaffMember": (
        {"StaffMember": 1, "StaffGrade": 1, "TimelineEntry": 1},
        ("StaffMember", "grade", "PRINCIPAL", "JUNIOR"),
    ),
    "requestStaffGrade": (
        {"ApprovalRequest": 1, "ApprovalStep": 1, "Deadline": 1, "TimelineEntry": 1},
        ("ApprovalRequest", "kind", None, "STAFF_GRADE"),
    ),
    "recertifyStaffGrade": (
        {"StaffMember": 1, "StaffGrade": 1, "TimelineEntry": 1},
        ("StaffMember", "grade_until", "2026-03-31", "2027-03-08"),
    ),
    "giveNotice": (
        {"Departure": 1, "HandOverItem": 3, "Deadline": 1, "TimelineEntry": 1},
        ("Departure", "due_at", None, "2026-03-16T09:30:00+00:00"),
    ),
    "nameReceiver": (
        {"HandOverItem": 1, "TimelineEntry": 1},
        ("TimelineEntry", "note", None, "TOOLS: 刘芳. 出差"),
    ),
    "signHandOver": (
        {"HandOverItem": 1, "TimelineEntry": 1},
        ("HandOverItem", "note", None, "共三份"),
    ),
    "issueLeavingCertificate": (
        {"Departure": 1, "Deadline": 1, "TimelineEntry": 1},
        ("Departure", "status", "OPEN", "CERTIFIED"),
    ),
    "withdrawNotice": (
        {"Departure": 1, "Deadline": 1, "TimelineEntry": 1},
        ("Departure", "status", "OPEN", "WITHDRAWN"),
    ),
    "transferStaffMember": (
        {"StaffMember": 1, "EmploymentChange": 1, "TimelineEntry": 1},
        ("EmploymentChange", "reason", None, "按年度调整方案执行"),
    ),
}


# Who receives what somebody of the small chain leaves behind, and who else could, within their leaders' sight.
RECEIVERS = {"005": "001", "004": "003", "006": "002", "007": "001"}
_OTHERS = {"005": "004", "004": "003", "006": "002", "007": "001"}


async def staff_input(chain: Chain, name: str, *, staff: str) -> Input:
    """The input of that mutation: about somebody's departure, or the person on probation since 9 February, a customer
    manager whose grade runs out."""
    if name == "giveNotice":
        given = {"receiverId": chain.id(chain.staff[_OTHERS[staff]]), **MEMBERS[name]}
        return {"staffMemberId": chain.id(chain.staff[staff]), "expectedVersion": 1, **given}
    if name in ABOUT_DEPARTURES:
        return await _departure(chain, name, staff=staff)
    async with chain.work():
        member = await StaffMember.get(id=chain.staff[staff].id)
        member.state, member.hired_on = EmploymentState.PROBATION, date(2026, 2, 9)
        member.probation_until = date(2026, 4, 8)
        member.post = await Post.get(code="CUSTOMER_MANAGER")
        member.grade, member.grade_until = "PRINCIPAL", date(2026, 3, 31)
        await member.save()
    return {"staffMemberId": chain.id(member), "expectedVersion": member.version, **MEMBERS[name]}


ABOUT_DEPARTURES = ("nameReceiver", "signHandOver", "issueLeavingCertificate", "withdrawNotice")


async def _departure(chain: Chain, name: str, *, staff: str) -> Input:
    """Notice was given; for the certificate all is signed and handed over."""
    receiver = RECEIVERS[staff]
    departure = await notice(chain, staff, receiver=receiver)
    if name == "issueLeavingCertificate":
        await sign_all(chain, departure)
    given = {"receiverId": chain.id(chain.staff[_OTHERS[staff]])} if name == "nameReceiver" else {}
    subject = {"departureId": str(encode(DEPARTURES, departure.id)), "expectedVersion": departure.version}
    return {**subject, **given, **MEMBERS[name]}

"""Where somebody stood and worked on which days: one period ends where the next begins, none overlaps another."""

from datetime import date, timedelta

from tenants.staff.models import EmploymentPeriod, StaffBelonging, StaffMember
from tenants.staff.workflow import EMPLOYED


async def follow_state(*, staff_member: StaffMember, on: date, reason: str) -> None:
    """The person stands there from that day on; of several steps of a day the last holds."""
    latest = await EmploymentPeriod.filter(staff_member_id=staff_member.id).order_by("-since").first()
    if latest is not None:
        latest.staff_member = staff_member
        if latest.since == on:
            latest.state, latest.reason = staff_member.state, reason
            return await latest.save()
        latest.until = on
        await latest.save()
    await EmploymentPeriod(staff_member=staff_member, state=staff_member.state, since=on, reason=reason).save()
    return None


async def follow_branch(*, staff_member: StaffMember, on: date) -> None:
    """Whoever is employed belongs to their branch from that day on; a leaver's last day still counts."""
    employed = staff_member.state in EMPLOYED
    latest = await StaffBelonging.filter(staff_member_id=staff_member.id).order_by("-since").first()
    if latest is not None and latest.until is None:
        if employed and latest.branch_id == staff_member.branch_id:
            return None
        latest.staff_member = staff_member
        if employed and latest.since == on:
            latest.branch_id = staff_member.branch_id
            return await latest.save()
        latest.until = on if employed else on + timedelta(days=1)
        await latest.save()
    if employed:
        since = on if latest is None or latest.until is None else max(on, latest.until)
        await StaffBelonging(staff_member=staff_member, branch_id=staff_member.branch_id, since=since).save()
    return None

"""Use cases of exams and certificates: sat, certified, revoked."""

from datetime import date, timedelta
from decimal import Decimal

from tenants.core.errors import Invalid, Taken
from tenants.core.texts import cleaned, required
from tenants.core.work import Work
from tenants.staff.models import StaffMember
from tenants.training import certification
from tenants.training.certification import NotPassed
from tenants.training.models import Certificate, ExamResult
from tenants.training.rules import certificate_rules
from tenants.training.sittings import next_attempt, require_no_paper
from tenants.training.workflow import checked_score

NUMBER, TEXT = 80, 4_000
CHANGED = "certificate.changed"


async def record_exam_result(
    *,
    work: Work,
    staff_member: StaffMember,
    kind: str,
    score: Decimal,
    sat_on: date | None = None,
    mock: bool = False,
    note: str | None = None,
) -> ExamResult:
    """Enters the mark of one sitting. The person is locked, so that sittings are counted one after the other.

    Raises `Invalid` for an unknown kind or a day to come, `ResitsSpent`, and `PaperUnderWay` while a paper of theirs
    is; a mock test never counts.
    """
    rules = (await certificate_rules()).kind(kind)
    day = sat_on or work.today
    if day > work.today:
        raise Invalid(field=("sat_on",), detail=f"> {work.today.isoformat()}")
    await require_no_paper(staff_member, kind, mock=mock)
    result = ExamResult(
        staff_member=staff_member,
        kind=kind,
        sat_on=day,
        attempt=await next_attempt(staff_member, kind, mock=mock, resits=rules.resits),
        mock=mock,
        score=checked_score(score),
        pass_mark=rules.pass_mark,
        passed=certification.is_passed(score, pass_mark=rules.pass_mark),
        note=cleaned(note, field="note", limit=TEXT),
    )
    await result.save()
    return result


async def issue_certificate(
    *,
    work: Work,
    staff_member: StaffMember,
    kind: str,
    number: str,
    issuer: str,
    issued_on: date | None = None,
    valid_until: date | None = None,
    note: str | None = None,
) -> Certificate:
    """Enters a certificate. Where the kind has an exam, each sitting that was passed makes one.

    Raises `NotPassed`, `Taken` for a number in use, and as `require_days` does.
    """
    rules = (await certificate_rules()).kind(kind)
    known = required(number, field="number", limit=NUMBER)
    if await Certificate.exists(kind=kind, number=known):
        raise Taken(field=("number",))
    since = issued_on or work.today
    until = valid_until or certification.last_day(since, months=rules.valid_months)
    certification.require_days(issued_on=since, valid_until=until, today=work.today)
    warn_on = max(since, until - timedelta(days=rules.warn_days))
    certificate = Certificate(
        staff_member=staff_member,
        kind=kind,
        number=known,
        issuer=required(issuer, field="issuer", limit=200),
        issued_on=since,
        valid_until=until,
        warn_on=warn_on,
        status=certification.standing_on(work.today, warn_on=warn_on, valid_until=until),
        exam=None if rules.pass_mark is None else await _passed(staff_member, kind),
        note=cleaned(note, field="note", limit=TEXT),
    )
    await certificate.save()
    _told(work, certificate)
    return certificate


async def revoke_certificate(*, work: Work, certificate: Certificate, reason: str) -> Certificate:
    """Takes a certificate away; it lets nobody through any more."""
    certificate.note = required(reason, field="reason", limit=TEXT)
    certificate.status, certificate.revoked_at = certification.revoked(certificate.status), work.now
    return await _changed(work, certificate)


async def age_certificate(*, work: Work, certificate: Certificate) -> Certificate:
    """Brings it to where it stands today: a warning some days before its end, and then the end."""
    certificate.status = certification.standing_on(
        work.today, warn_on=certificate.warn_on, valid_until=certificate.valid_until
    )
    return await _changed(work, certificate)


async def _changed(work: Work, certificate: Certificate) -> Certificate:
    await certificate.fetch_related("staff_member")
    await certificate.save()
    _told(work, certificate)
    return certificate


def _told(work: Work, certificate: Certificate) -> None:
    branch_id = certificate.staff_member.branch_id
    work.emit(name=CHANGED, entity="Certificate", entity_id=certificate.id, branch_id=branch_id)


async def _passed(staff_member: StaffMember, kind: str) -> ExamResult:
    certified = await Certificate.filter(staff_member_id=staff_member.id, kind=kind).values_list("exam_id", flat=True)
    passes = ExamResult.filter(staff_member_id=staff_member.id, kind=kind, mock=False, passed=True)
    result = await passes.exclude(id__in=[key for key in certified if key]).order_by("sat_on", "id").first()
    if result is None:
        raise NotPassed(field=("kind",), name=staff_member.name, kind=kind)
    return result

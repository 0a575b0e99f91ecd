"""Who has a certificate that runs out, and the next session in which they can renew it."""

from collections.abc import AsyncIterator, Collection
from uuid import UUID

from tenants.core.work import Work
from tenants.staff.workflow import EMPLOYED
from tenants.training.certification import CertificateStatus
from tenants.training.models import Certificate, TrainingSession
from tenants.training.rules import certificate_rules
from tenants.training.workflow import TrainingSessionStatus


async def upcoming(*, work: Work, course: str) -> AsyncIterator[TrainingSession]:
    """The sessions of a course still to come, the next first."""
    sessions = TrainingSession.filter(
        course__code=course, status=TrainingSessionStatus.SCHEDULED, starts_at__gt=work.now
    ).order_by("starts_at", "id")
    for session in await sessions.prefetch_related("branch"):
        yield session


async def next_to_renew(*, work: Work, passing_over: Collection[UUID]) -> Certificate | None:
    """A certificate that runs out and whose holder can be enrolled in a session of its course; locked."""
    for kind in (await certificate_rules()).kinds.values():
        if kind.course is None:
            continue
        async for session in upcoming(work=work, course=kind.course):
            running_out = Certificate.filter(
                kind=kind.code,
                status=CertificateStatus.EXPIRING,
                renewal_id__isnull=True,
                staff_member__state__in=list(EMPLOYED),
                staff_member__branch__path__startswith=session.branch.path,
            ).exclude(id__in=list(passing_over))
            first = await running_out.order_by("valid_until", "id").first()
            if first is not None:
                return await Certificate.filter(id=first.id).select_for_update(no_key=True).get()
    return None


async def session_to_renew(*, work: Work, certificate: Certificate) -> TrainingSession | None:
    """The next session of its course that its holder may take. Needs the holder and their branch at hand."""
    course = (await certificate_rules()).kind(certificate.kind).course
    if course is None:
        return None
    async for session in upcoming(work=work, course=course):
        if certificate.staff_member.branch.path.startswith(session.branch.path):
            return session
    return None

"""What somebody may do with sessions: what the rules allow now, and their own permissions reach."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from tenants.core.actor import Actor
from tenants.core.permissions import Permission
from tenants.core.selecting import select_reached
from tenants.training import exams
from tenants.training.exams import ExamPaperAction
from tenants.training.licensing import LicenceAction, LicencePathStatus
from tenants.training.models import LicencePath, TrainingSession
from tenants.training.models_exams import ExamPaper
from tenants.training.queries import EXAM_PAPERS, LICENCE_PATHS, SESSIONS
from tenants.training.workflow import Standing, TrainingAction, available

A = TrainingAction
NEEDS: Mapping[TrainingAction, Permission] = {
    A.UPDATE_TRAINING_SESSION: Permission.TRAINING_MANAGE,
    A.POSTPONE_TRAINING_SESSION: Permission.TRAINING_MANAGE,
    A.COMPLETE_TRAINING_SESSION: Permission.TRAINING_MANAGE,
    A.CANCEL_TRAINING_SESSION: Permission.TRAINING_MANAGE,
}


def standing_of(session: TrainingSession, *, now: datetime) -> Standing:
    """What the rules need to know of it."""
    return Standing(session.status, has_begun=session.starts_at <= now)


async def permitted_actions(
    *, actor: Actor, ids: Sequence[UUID], now: datetime
) -> Mapping[UUID, frozenset[TrainingAction]]:
    """The actions open to the actor on each of these sessions. Enrolling needs the permission on a person, so that
    it is open wherever the session is in sight."""
    managed = await select_reached(source=SESSIONS, actor=actor, permission=Permission.TRAINING_MANAGE, ids=ids)
    return {
        session.id: frozenset(
            action
            for action in available(standing=standing_of(session, now=now))
            if (session.id in managed if action in NEEDS else actor.may(Permission.TRAINING_ENROL))
        )
        for session in await TrainingSession.filter(id__in=list(ids))
    }


async def permitted_on_licences(*, actor: Actor, ids: Sequence[UUID]) -> Mapping[UUID, frozenset[LicenceAction]]:
    """The actions open to the actor on each of these ways to a licence."""
    if not actor.may(Permission.TRAINING_MANAGE):
        return {}
    managed = await select_reached(source=LICENCE_PATHS, actor=actor, permission=Permission.TRAINING_MANAGE, ids=ids)
    under_way = await LicencePath.filter(id__in=list(managed), status=LicencePathStatus.OPEN)
    return {path.id: frozenset(LicenceAction) for path in under_way}


async def permitted_on_papers(*, actor: Actor, ids: Sequence[UUID]) -> Mapping[UUID, frozenset[ExamPaperAction]]:
    """The actions open to the actor on each of these papers: who manages training voids them, the candidate sits
    theirs unless they may read the answers."""
    managed = await select_reached(source=EXAM_PAPERS, actor=actor, permission=Permission.TRAINING_MANAGE, ids=ids)
    sits = actor.may(Permission.EXAM_SIT) and not actor.may(Permission.QUESTION_MANAGE)
    return {
        paper.id: frozenset(
            action
            for action, states in exams.FROM.items()
            if paper.status in states
            and (
                paper.id in managed
                if action is ExamPaperAction.VOID_EXAM_PAPER
                else sits and paper.staff_member_id == actor.staff_id
            )
        )
        for paper in await ExamPaper.filter(id__in=list(ids))
    }

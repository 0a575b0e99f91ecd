"""A worker killed in the middle of its escalations: the next ones do the rest, and nothing twice."""

import signal
from collections import Counter

import asyncpg

from scripts.embedded import Cluster
from tenants.complaints.models import Complaint
from tenants.complaints.workflow import ComplaintKind, ComplaintStatus, Severity
from tenants.core.audit import AuditAction, AuditEntry
from tenants.core.deadlines import Deadline
from tenants.core.outbox import OutboxEvent
from tenants.core.timeline import TimelineEntry
from tenants.customers.workflow import ContactChannel
from tests.conftest import SECRET
from tests.migrations.databases import eventually
from tests.people import NOW, Chain
from tests.queues import queue
from tests.scripts.test_worker import WORKER, ended, start

__all__ = ["queue"]

LATE = 300


async def put_overdue(chain: Chain, count: int) -> None:
    """So many complaints whose answer is overdue by months, handled by 005."""
    async with chain.work():
        for number in range(count):
            complaint = Complaint(
                number=f"C-{number}",
                kind=ComplaintKind.GENERAL,
                severity=Severity.LOW,
                severity_rank=0,
                channel=ContactChannel.LETTER,
                status=ComplaintStatus.RECEIVED,
                subject="保单未按时送达",
                description="客户三次来电询问。",
                customer=chain.customers["欧阳娜娜"],
                branch=chain.branches["PUDONG-1"],
                handler=chain.staff["005"],
                received_at=NOW,
                due_at=NOW,
            )
            await complaint.save()
            await Deadline(
                entity="Complaint",
                entity_id=complaint.id,
                branch_id=complaint.branch_id,
                step="ANSWER",
                round=1,
                started_at=NOW,
                working_days=0,
                due_at=NOW,
                next_escalation_at=NOW,
            ).save()


async def escalations(chain: Chain) -> int:
    async with chain.reading():
        return await TimelineEntry.filter(action="ESCALATE").count()


async def test_each_escalation_happens_exactly_once_though_the_worker_is_killed_among_them(
    cluster: Cluster, chain: Chain, other_chain: Chain, queue: asyncpg.Connection
) -> None:
    await put_overdue(chain, LATE)
    await put_overdue(other_chain, 1)
    environment = {"DATABASE_URL": cluster.app_url, "SECRET_KEY": SECRET}

    async def begun() -> bool:
        return await escalations(chain) >= LATE // 4

    async def finished() -> bool:
        return await escalations(chain) >= LATE

    first = await start(WORKER, "--once", **environment)
    await eventually(begun, seconds=60)
    first.kill()
    code, _, _ = await ended(first)
    assert code == -signal.SIGKILL
    assert await escalations(chain) < LATE, "it was to be killed among them"

    following = [await start(WORKER, **environment) for _ in range(2)]
    try:
        await eventually(finished, seconds=90)
        await eventually(lambda: _idle(queue), seconds=60)
    finally:
        for process in following:
            process.terminate()
            await ended(process)
    await _exactly_once(chain, LATE)
    await _exactly_once(other_chain, 1)


async def _idle(queue: asyncpg.Connection) -> bool:
    busy = (
        "SELECT count(*) FROM control.procrastinate_jobs WHERE task_name = 'complaints.escalate' AND status = 'doing'"
    )
    return bool(await queue.fetchval(busy) == 0)


async def _exactly_once(chain: Chain, count: int) -> None:
    leader = str(chain.staff["004"].id)
    async with chain.reading():
        complaints = {complaint.id for complaint in await Complaint.all()}
        told = Counter([entry.entity_id for entry in await TimelineEntry.filter(action="ESCALATE")])
        events = Counter([event.entity_id for event in await OutboxEvent.filter(name="complaint.changed")])
        steps = {
            (deadline.entity_id, deadline.escalation_level, tuple(deadline.escalated_to))
            for deadline in await Deadline.all()
        }
        changed = await AuditEntry.filter(entity="Deadline", action=AuditAction.UPDATED).count()
    assert len(complaints) == count
    assert told == events == dict.fromkeys(complaints, 1)
    assert steps == {(key, 1, (leader,)) for key in complaints}
    assert changed == count

"""What the rules need to know of requests, read for many at once."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from uuid import UUID

from tenants.approvals.models import ApprovalRequest, ApprovalStep
from tenants.approvals.workflow import Needs, Standing
from tenants.branches.models import Branch
from tenants.core.permissions import Permission


def needs_of(step: ApprovalRequest | ApprovalStep) -> Needs:
    """What the step, or the one that is open, asks for."""
    return Needs(Permission(step.needed_permission), step.needed_rank, step.needed_limit)


async def standing_of(request: ApprovalRequest) -> Standing:
    """Of one request."""
    return (await standings_of([request]))[request.id]


async def standings_of(requests: Sequence[ApprovalRequest]) -> Mapping[UUID, Standing]:
    """Of each; two statements however many they are."""
    paths = {
        branch.id: branch.path for branch in await Branch.filter(id__in=sorted({each.branch_id for each in requests}))
    }
    deciders: dict[UUID, set[UUID]] = defaultdict(set)
    decided = ApprovalStep.filter(request_id__in=[each.id for each in requests], decided_at__isnull=False)
    for step in await decided:
        deciders[step.request_id] |= {key for key in (step.decider_id, step.on_behalf_of) if key is not None}
    return {
        each.id: Standing(
            status=each.status,
            path=paths[each.branch_id],
            needs=needs_of(each),
            requesters=frozenset(key for key in (each.requester_id, each.on_behalf_of) if key is not None),
            deciders=frozenset(deciders[each.id]),
        )
        for each in requests
    }

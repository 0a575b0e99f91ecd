"""The claims of a demo plan: drawn from its policies, and taken by the services to where they stand."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from decimal import Decimal
from random import Random
from uuid import UUID

from scripts.demo.moments import Clock
from scripts.demo.portfolio import PRODUCTS
from scripts.demo.shapes import ClaimPlan, PolicyPlan
from tenants.claims import service
from tenants.claims.models import Claim, ClaimDocument
from tenants.claims.workflow import ClaimDecision, ClaimKind, ClaimStatus
from tenants.core.actor import Ground, Reach
from tenants.core.dates import local_date
from tenants.core.money import rounded
from tenants.core.permissions import Permission
from tenants.core.work import Work
from tenants.ledger.workflow import PaymentMethod
from tenants.policies.models import Policy
from tenants.policies.workflow import PolicyStatus, ProductKind

K, S = ClaimKind, ClaimStatus
_ENDING: Mapping[ProductKind, ClaimKind] = {ProductKind.HEALTH: K.CRITICAL_ILLNESS, ProductKind.PROPERTY: K.TOTAL_LOSS}
_OTHERS: Mapping[ProductKind, ClaimKind] = {
    ProductKind.ACCIDENT: K.MEDICAL,
    ProductKind.HEALTH: K.MEDICAL,
    ProductKind.LIFE: K.DISABILITY,
    ProductKind.PROPERTY: K.DAMAGE,
}
_KINDS = {product.code: product.kind for product in PRODUCTS}
_EVERY = 25
_FEWEST = len(S)
_BOSS_LIMIT = Decimal(10_000_000)


def draw_claims(rng: Random, clock: Clock, policies: Sequence[PolicyPlan]) -> tuple[ClaimPlan, ...]:
    """One that ended each policy that ended so, and others on every twenty-fifth in force, of each state in turn."""
    ended = [place for place, policy in enumerate(policies) if policy.status is PolicyStatus.CLAIMED]
    rest = [
        place
        for place, policy in enumerate(policies)
        if policy.status is PolicyStatus.IN_FORCE and not policy.members and _KINDS[policy.product_code] in _OTHERS
    ]
    picked = rest[:: max(1, min(_EVERY, len(rest) // _FEWEST))]
    states = [*((place, S.PAID) for place in ended), *((place, list(S)[n % len(S)]) for n, place in enumerate(picked))]
    return tuple(
        ClaimPlan(
            policy=place,
            status=status,
            kind=_kind(policies[place], is_ending=place in ended),
            percent=rng.choice((5, 10, 30, 60)),
            reported_at=clock.at(clock.today - timedelta(days=rng.randint(4, 15)), minutes=rng.randint(540, 900)),
        )
        for place, status in states
    )


def _kind(policy: PolicyPlan, *, is_ending: bool) -> ClaimKind:
    insured = _KINDS[policy.product_code]
    return _ENDING.get(insured, K.DEATH) if is_ending else _OTHERS[insured]


@dataclass
class ClaimBooks:
    """The policies by their place in the plan, and `act`, which makes a member of staff the one who does what
    follows; `boss` decides."""

    policies: Sequence[UUID]
    agents: Sequence[str]
    act: Callable[[Work, str, datetime], None]
    boss: str

    async def drive(self, work: Work, plan: ClaimPlan) -> None:
        """One claim, an hour for each step."""
        at = plan.reported_at
        self.act(work, self.agents[plan.policy], at)
        policy = await Policy.get(id=self.policies[plan.policy])
        amount = rounded(policy.sum_insured * plan.percent / 100, currency=policy.currency)
        claim = await service.report_claim(
            work=work,
            policy=policy,
            kind=plan.kind,
            loss_on=local_date(at, zone=work.tenant.time_zone) - timedelta(days=2),
            claimed=amount,
            description="客户来电报案，已告知须提交的资料",
        )
        if plan.status is S.WITHDRAWN:
            await service.withdraw_claim(work=work, claim=claim, reason="客户自愿撤回申请")
        elif plan.status is not S.REPORTED:
            await self._settle(work, claim, plan, amount)

    async def _settle(self, work: Work, claim: Claim, plan: ClaimPlan, amount: Decimal) -> None:
        for document in await ClaimDocument.filter(claim_id=claim.id).order_by("place"):
            work.now += timedelta(minutes=20)
            await service.record_claim_document(work=work, claim=claim, code=document.code)
        if plan.status is S.DOCUMENTED:
            return
        self.act(work, self.boss, work.now + timedelta(hours=1))
        await service.assess_claim(work=work, claim=claim, amount=amount, findings="资料属实，属于保险责任")
        if plan.status is S.ASSESSED:
            return
        work.actor = replace(work.actor, grounds=(_ground(),))
        if plan.status is S.REJECTED:
            reason = "属于责任免除情形"
            await service.decide_claim(work=work, claim=claim, decision=ClaimDecision.REJECTED, reason=reason)
            return
        await service.decide_claim(
            work=work, claim=claim, decision=ClaimDecision.ACCEPTED, amount=amount, reason="责任明确"
        )
        if plan.status is S.PAID:
            await service.pay_claim(work=work, claim=claim, method=PaymentMethod.BANK_TRANSFER)


def _ground() -> Ground:
    """Headquarters' own right to decide."""
    return Ground(
        role="HQ_ADMIN",
        permissions=frozenset({Permission.CLAIM_DECIDE}),
        reach=Reach(everything=True),
        limit=_BOSS_LIMIT,
    )

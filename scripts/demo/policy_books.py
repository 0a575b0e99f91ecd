"""The policies of a demo plan put into their tenant: each stands there at once, with what it did in the ledger."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from uuid import UUID
from zoneinfo import ZoneInfo

from scripts.demo.shapes import PolicyPlan, ProductPlan
from tenants.branches.models import Branch
from tenants.core import counters
from tenants.core.actor import platform_actor
from tenants.core.money import rounded
from tenants.core.work import Work
from tenants.ledger.posting import about, post
from tenants.ledger.workflow import LedgerAccount, LedgerEvent, Line, PaymentMethod
from tenants.policies import service
from tenants.policies.models import Beneficiary, Instalment, Policy, Product, SurrenderTalk
from tenants.policies.premiums import follow_schedule, instalment, pay_out, settle, stand_by_schedule
from tenants.policies.products import create_product
from tenants.policies.proposing import counted
from tenants.policies.rules import PolicyRules, policy_rules
from tenants.policies.schedules import months_later, schedule, years_between
from tenants.policies.story import changed
from tenants.policies.workflow import PolicyAction, PolicyStatus, PremiumMode, TalkResult, Underwriting
from tenants.staff.models import StaffMember

A, S = PolicyAction, PolicyStatus
SOLD_SINCE = date(2015, 1, 1)
_UNDERWRITTEN = {S.UNDERWRITING: Underwriting.POSTPONED, S.DECLINED: Underwriting.DECLINED, S.PROPOSED: None}
_DAYS_TO_CANCEL = 6
_DAYS_SINCE_SWITCH = 5


@dataclass
class PolicyBooks:
    """Who and what the policies name, and `act`, which makes a member of staff the one who does what follows."""

    branches: Mapping[str, Branch]
    staff: Mapping[str, StaffMember]
    customers: Mapping[str, UUID]
    act: Callable[[Work, str, datetime], None]
    today: date
    zone: ZoneInfo
    made: list[UUID] = field(default_factory=list)
    _products: dict[str, Product] = field(default_factory=dict)
    _numbers: Counter[int] = field(default_factory=Counter)

    async def prepare(self, work: Work, *, products: Sequence[ProductPlan]) -> None:
        """Every product in its first edition."""
        for product in products:
            self._products[product.code] = await create_product(
                work=work,
                code=product.code,
                name=product.name,
                kind=product.kind,
                premium_modes=list(PremiumMode),
                effective_from=SOLD_SINCE,
            )

    async def close(self) -> None:
        """The series go on where the books end."""
        for year, value in self._numbers.items():
            await counters.go_on_from(series=f"policy-{year}", value=value)

    async def stand(self, work: Work, plan: PolicyPlan) -> None:
        """One policy with all that became of it."""
        self.act(work, plan.agent, plan.proposed_at)
        rules = await policy_rules()
        policy = self._proposed(work, plan, rules)
        if plan.members:
            await self._insure(work, policy, plan.members)
            return
        await policy.save()
        self.made.append(policy.id)
        await Beneficiary(policy=policy, place=1, name="法定继承人", share=Decimal("100.00")).save()
        await self._told(work, policy, "PROPOSE_POLICY", S.PROPOSED, before=None)
        if plan.status is not S.PROPOSED:
            reached = plan.status if plan.status is S.DECLINED else S.UNDERWRITING
            await self._told(work, policy, A.UNDERWRITE_POLICY.value, reached)
        if plan.status not in _UNDERWRITTEN:
            await self._issued(work, policy, plan, rules)
        await policy.save()

    async def _insure(self, work: Work, policy: Policy, members: int) -> None:
        """A group, paid for at once; the last of its members has left."""
        policy.member_premium, policy.premium, policy.underwriting = policy.proposed_premium, Decimal(0), None
        await policy.save()
        self.made.append(policy.id)
        await self._told(work, policy, "PROPOSE_POLICY", S.PROPOSED, before=None)
        for place in range(1, members + 1):
            code, name = f"E-{place:03d}", f"员工{place:03d}"
            member = await service.add_policy_member(work=work, policy=policy, code=code, name=name)
        await service.underwrite_policy(work=work, policy=policy, decision=Underwriting.STANDARD)
        await service.issue_policy(work=work, policy=policy)
        method = PaymentMethod.BANK_TRANSFER
        await service.record_premium(work=work, policy=policy, amount=policy.premium, method=method)
        work.now += timedelta(minutes=10)
        await service.remove_policy_member(work=work, policy=policy, member_id=member.id, reason="员工离职")

    def _proposed(self, work: Work, plan: PolicyPlan, rules: PolicyRules) -> Policy:
        year = work.today.year
        self._numbers[year] += 1
        holder = self.customers[plan.customer_number]
        policy = Policy(
            number=f"P-{year}-{self._numbers[year]:06d}",
            status=S.PROPOSED,
            product=self._products[plan.product_code],
            branch=self.branches[plan.unit_code],
            agent=self.staff[plan.agent],
            holder_id=holder,
            insured_id=holder,
            currency=work.tenant.currency,
            sum_insured=plan.premium * 10,
            maturity_benefit=rounded(plan.premium * plan.benefit_factor, currency=work.tenant.currency),
            proposed_premium=plan.premium,
            premium=plan.premium,
            standard_premium=Decimal(0),
            premium_mode=plan.mode,
            paying_years=plan.paying_years,
            term_years=plan.term_years,
            underwriting=_UNDERWRITTEN.get(plan.status, Underwriting.STANDARD),
            grace_days=rules.grace_days,
            proposed_on=work.today,
        )
        policy.standard_premium = counted(policy, single_percent=rules.single_premium_percent)
        return policy

    async def _issued(self, work: Work, policy: Policy, plan: PolicyPlan, rules: PolicyRules) -> None:
        start = work.today
        policy.issued_on = start
        policy.cooling_off_until = start + timedelta(days=rules.cooling_off_days)
        policy.matures_on = months_later(start, 12 * policy.term_years)
        await self._told(work, policy, A.ISSUE_POLICY.value, S.ISSUED)
        dues = await self._schedule(policy, start)
        until = self._paid_until(plan, start)
        paid = [] if plan.status in {S.ISSUED, S.EXPIRED} else [due for due in dues if due.due_on <= until]
        for due in paid:
            await self._pay(work, policy, due)
        for due in dues:
            await due.save()
        await follow_schedule(policy=policy, unpaid=dues[len(paid) :])
        if plan.status is S.EXPIRED:
            await self._expire(work, policy, rules)
        if paid:
            await self._end(work, policy, plan, rules, until)

    def _paid_until(self, plan: PolicyPlan, start: date) -> date:
        """The last day on which premiums were paid: what is overdue stayed unpaid from its last due day on."""
        if plan.status in {S.GRACE, S.LAPSED}:
            most = {S.GRACE: 60, S.LAPSED: 610}[plan.status]
            return max(start, self.today - timedelta(days=most))
        if plan.status is S.CANCELLED:
            return start + timedelta(days=_DAYS_TO_CANCEL)
        if plan.status is S.SURRENDERED:
            return start + timedelta(days=380)
        return self.today

    async def _schedule(self, policy: Policy, start: date) -> list[Instalment]:
        dues = schedule(
            premium=policy.premium,
            currency=policy.currency,
            mode=policy.premium_mode,
            years=policy.paying_years,
            start=start,
        )
        return [instalment(policy=policy, due=due) for due in dues]

    async def _pay(self, work: Work, policy: Policy, due: Instalment) -> None:
        settle(policy=policy, instalment=due, day=due.due_on)
        policy.effective_on = policy.effective_on or due.due_on
        work.now = max(work.now, self._moment(due.due_on))
        await post(
            work=work,
            event=LedgerEvent.PREMIUM_RECEIVED,
            about=about(
                policy, branch_id=policy.branch_id, customer_id=policy.holder_id, staff_member_id=policy.agent_id
            ),
            currency=policy.currency,
            lines=[Line(LedgerAccount.BANK, due.amount), Line(LedgerAccount.PREMIUM_REVENUE, -due.amount, due.id)],
            memo=f"{policy.number}",
            day=due.due_on,
        )
        await self._told(work, policy, A.RECORD_PREMIUM.value, S.IN_FORCE, note=f"{due.amount} {policy.currency}")

    async def _end(self, work: Work, policy: Policy, plan: PolicyPlan, rules: PolicyRules, until: date) -> None:
        if plan.status is S.SWITCHED:
            await self._switch(work, policy, plan, rules)
            return
        if plan.status in {S.IN_FORCE, S.GRACE, S.LAPSED, S.CLAIMED}:
            await self._fall_behind(work, policy, plan, rules)
            return
        last = until if plan.status is not S.MATURED else policy.matures_on or until
        work.now = max(work.now, self._moment(last))
        event, account, amount, action = await self._settlement(work, policy, plan, rules)
        await pay_out(work=work, policy=policy, event=event, account=account, amount=amount)
        policy.lost_on = last if plan.status is S.SURRENDERED else None
        policy.next_due_on = policy.notice_on = None
        policy.ended_on = policy.settled_on = last
        await self._told(work, policy, action.value, plan.status)

    async def _settlement(
        self, work: Work, policy: Policy, plan: PolicyPlan, rules: PolicyRules
    ) -> tuple[LedgerEvent, LedgerAccount, Decimal, PolicyAction]:
        """What is paid out at the end, and by which step."""
        if plan.status is S.CANCELLED:
            return LedgerEvent.PREMIUM_REFUND, LedgerAccount.PREMIUM_REFUND, policy.paid, A.CANCEL_POLICY
        if plan.status is S.MATURED:
            return LedgerEvent.BENEFIT, LedgerAccount.BENEFITS, policy.maturity_benefit, A.MATURE_POLICY
        talk = SurrenderTalk(
            policy=policy,
            talked_at=work.now,
            talked_by_id=policy.agent_id,
            reason="资金周转困难",
            attempt="建议办理保单贷款或减额交清",
            result=TalkResult.INSISTS,
        )
        await talk.save()
        policy.talk_result = talk.result
        await self._told(work, policy, A.RECORD_SURRENDER_TALK.value, policy.status, note=talk.reason)
        years = years_between(policy.effective_on, work.today) if policy.effective_on else 0
        value = rounded(policy.paid * rules.cash_value(years=years) / 100, currency=policy.currency)
        return LedgerEvent.BENEFIT, LedgerAccount.BENEFITS, value, A.SURRENDER_POLICY

    async def _fall_behind(self, work: Work, policy: Policy, plan: PolicyPlan, rules: PolicyRules) -> None:
        """What the worker did about an overdue premium."""
        if plan.status in {S.IN_FORCE, S.CLAIMED} or policy.next_due_on is None:
            return
        work.actor = platform_actor(client_id="worker")
        due = policy.next_due_on
        last = due + timedelta(days=policy.grace_days)
        work.now = max(work.now, self._moment(due + timedelta(days=1)))
        stand_by_schedule(policy=policy, today=self.today)
        await self._told(work, policy, "GRACE", S.GRACE, note=f"{due} – {last}")
        if plan.status is S.LAPSED:
            work.now = self._moment(last + timedelta(days=1))
            policy.ended_on, policy.notice_on, policy.lost_on = last + timedelta(days=1), None, due
            policy.reinstate_until = last + timedelta(days=rules.reinstate_days)
            await self._told(work, policy, "LAPSE", S.LAPSED, note=f"{last}")

    async def _expire(self, work: Work, policy: Policy, rules: PolicyRules) -> None:
        """Nobody paid for it; the worker ended it."""
        last = (policy.next_due_on or work.today) + timedelta(days=rules.first_premium_days)
        work.actor, work.now = platform_actor(client_id="worker"), self._moment(last + timedelta(days=1))
        await service.expire(work=work, policy=policy)

    async def _switch(self, work: Work, policy: Policy, plan: PolicyPlan, rules: PolicyRules) -> None:
        """Another policy takes its place, some days ago."""
        await policy.save()
        self.act(work, plan.agent, self._moment(self.today - timedelta(days=_DAYS_SINCE_SWITCH)))
        after = self._proposed(work, replace(plan, status=S.UNDERWRITING, premium=plan.premium * 2), rules)
        after.replaces, after.underwriting = policy, Underwriting.STANDARD
        await after.save()
        await Beneficiary(policy=after, place=1, name="法定继承人", share=Decimal("100.00")).save()
        await self._told(work, after, "PROPOSE_POLICY", S.PROPOSED, before=None)
        await self._told(work, after, A.UNDERWRITE_POLICY.value, S.UNDERWRITING)
        await service.issue_policy(work=work, policy=after)
        due = await Instalment.filter(policy_id=after.id, paid_on=None).order_by("number").first()
        if due is not None:
            method = PaymentMethod.BANK_TRANSFER
            await service.record_premium(work=work, policy=after, amount=due.amount, method=method)
        await policy.refresh_from_db()

    def _moment(self, day: date) -> datetime:
        return datetime.combine(day, time(9), self.zone)

    async def _told(
        self,
        work: Work,
        policy: Policy,
        action: str,
        status: PolicyStatus,
        *,
        before: PolicyStatus | None = S.PROPOSED,
        note: str | None = None,
    ) -> None:
        held, policy.status = before and policy.status, status
        await changed(work=work, policy=policy, action=action, before=held, note=note)

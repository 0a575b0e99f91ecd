"""Those who leave a demo chain, with a list that was signed before; and some whose list is being signed still."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta

from scripts.demo.shapes import StaffPlan
from tenants.core.work import Work
from tenants.processes.employment import change_employment
from tenants.processes.leaving import give_notice, issue_leaving_certificate, sign_hand_over
from tenants.staff.departures import unsigned, withdraw_notice
from tenants.staff.models import StaffMember
from tenants.staff.models_departure import Departure
from tenants.staff.workflow import LEFT, EmploymentState

# Every so many of those who keep no customers give notice, and what has become of it since.
EVERY = 4
_ENDS = ("open", "overdue", "certified", "withdrawn")
_CLERKS = frozenset({"BACK_OFFICE_CLERK", "TRAINER", "CALL_CENTRE_AGENT", "WAREHOUSE_KEEPER"})


@dataclass
class Leavers:
    """Who there is, and `act`, which makes a member of staff the one who does what follows."""

    plans: Sequence[StaffPlan]
    staff: Mapping[str, StaffMember]
    act: Callable[[Work, str, datetime], None]
    today: date
    _by_number: dict[str, StaffPlan] = field(init=False)

    def __post_init__(self) -> None:
        self._by_number = {plan.number: plan for plan in self.plans}

    def giving_notice(self) -> list[tuple[str, StaffPlan]]:
        """Clerks who want to leave, with how far each has come."""
        clerks = [plan for plan in self.plans if plan.post_code in _CLERKS and plan.state is EmploymentState.REGULAR]
        return [(_ENDS[place % len(_ENDS)], plan) for place, plan in enumerate(clerks[::EVERY])]

    async def end(self, work: Work, plan: StaffPlan) -> None:
        """What became of somebody's employment: suspended, or gone with everything handed over."""
        if plan.state_since is None or plan.state_reason is None:
            return
        if plan.state in LEFT:
            notice = plan.state_since - timedelta(days=6)
            departure = await self._notice(work, plan, plan.state, day=notice)
            await self._sign(work, departure, plan, day=plan.state_since)
            await issue_leaving_certificate(work=work, departure=departure)
        work.now = _morning(plan.state_since)
        await change_employment(
            work=work,
            staff_member=await self._member(plan),
            state=plan.state,
            effective_on=plan.state_since,
            reason=plan.state_reason,
        )

    async def leave(self, work: Work, told: tuple[str, StaffPlan]) -> None:
        """One who wants to leave, so far."""
        end, plan = told
        day = self.today - timedelta(days=20 if end == "overdue" else 3)
        departure = await self._notice(work, plan, EmploymentState.RESIGNED, day=day)
        if end == "withdrawn":
            await withdraw_notice(work=work, departure=departure, reason="加薪挽留成功")
        elif end == "certified":
            await self._sign(work, departure, plan, day=day + timedelta(days=2))
            await issue_leaving_certificate(work=work, departure=departure)

    async def _notice(self, work: Work, plan: StaffPlan, state: EmploymentState, *, day: date) -> Departure:
        above = self._above(plan)
        self.act(work, above, _morning(day))
        return await give_notice(
            work=work,
            staff_member=await self._member(plan),
            state=state,
            receiver_id=self.staff[above].id,
            reason=plan.state_reason or "个人发展原因",
        )

    async def _sign(self, work: Work, departure: Departure, plan: StaffPlan, *, day: date) -> None:
        self.act(work, self._above(plan), _morning(day))
        for kind in await unsigned(departure):
            await sign_hand_over(work=work, departure=departure, kind=kind, note="当面点清")

    async def _member(self, plan: StaffPlan) -> StaffMember:
        return await StaffMember.get(id=self.staff[plan.number].id)

    def _above(self, plan: StaffPlan) -> str:
        """The nearest superior who stays."""
        number = plan.superior or self.plans[0].number
        while (above := self._by_number[number]).state is not EmploymentState.REGULAR and above.superior:
            number = above.superior
        return number


def _morning(day: date) -> datetime:
    return datetime.combine(day, time(1), UTC)

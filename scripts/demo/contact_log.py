"""Contacts with the customers of a demo chain: one or two each, the last one lately or, for some, too long ago."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from random import Random
from typing import TypeVar

from scripts.demo.moments import Clock
from scripts.demo.shapes import ContactPlan, CustomerPlan, HandOverPlan
from tenants.customers.workflow import ContactChannel, ContactResult
from tenants.registry.blueprints import Blueprint

_CHANNELS = {
    ContactChannel.TELEPHONE: 45,
    ContactChannel.VISIT: 25,
    ContactChannel.MESSAGE: 15,
    ContactChannel.COUNTER: 10,
    ContactChannel.EMAIL: 5,
}
_RESULTS = {
    ContactResult.REACHED: 50,
    ContactResult.CALL_BACK: 30,
    ContactResult.NOT_REACHED: 13,
    ContactResult.DECLINED: 7,
}
_NOTES: dict[ContactResult, tuple[str, ...]] = {
    ContactResult.REACHED: ("客户对服务表示满意", "介绍了新产品，客户愿意了解", "核对了客户资料，联系方式无变化"),
    ContactResult.CALL_BACK: ("客户正在开会，约定改日回访", "客户需与家人商量后答复", "客户要求书面方案后再谈"),
    ContactResult.NOT_REACHED: ("电话无人接听", "到访时客户外出，已留名片", "短信未回复"),
    ContactResult.DECLINED: ("客户暂无需求，婉言谢绝", "客户已在别处办理"),
}
_NEXT_STEPS: dict[ContactResult, tuple[str, ...]] = {
    ContactResult.REACHED: ("节日问候并邀请参加客户活动", "寄送产品资料"),
    ContactResult.CALL_BACK: ("按约定时间再次致电", "准备方案并上门说明"),
    ContactResult.NOT_REACHED: ("换时段再次联系",),
}
_SHARE_NEGLECTED = 0.12
_SLOT_MINUTES = 5
_SLOTS_A_DAY = 8 * 60 // _SLOT_MINUTES
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class ContactLog:
    """Draws the contact log."""

    rng: Random
    blueprint: Blueprint
    clock: Clock

    def draw(self, *, customers: Sequence[CustomerPlan], hand_overs: Sequence[HandOverPlan]) -> Iterator[ContactPlan]:
        """All contacts, customer by customer, each customer's in the order they happened."""
        passed = {hand_over.customer_number: hand_over for hand_over in hand_overs}
        intervals = {grade.code: grade.contact_every_days for grade in self.blueprint.customers.grades}
        for customer in customers:
            neglected = self.rng.random() < _SHARE_NEGLECTED
            interval = intervals[customer.grades[-1].grade]
            *earlier, last = self._moments(customer=customer, interval=interval, neglected=neglected)
            hand_over = passed.get(customer.number)
            for at in (*earlier, last):
                by = hand_over.giver if hand_over and at < hand_over.at else customer.manager
                promised_from = self.clock.today if at is last and not neglected else self.clock.day(at)
                yield self._contact(customer=customer, by=by, at=at, promised_from=promised_from)

    def _moments(self, *, customer: CustomerPlan, interval: int, neglected: bool) -> list[datetime]:
        """Between ten and six; the last at most an interval ago unless the customer is neglected."""
        created_on, rng = self.clock.day(customer.created_at), self.rng
        ago = interval + rng.randrange(1, 40) if neglected else rng.randrange(1, interval)
        last_on = max(created_on, self.clock.today - timedelta(days=ago))
        slots = range(((last_on - created_on).days + 1) * _SLOTS_A_DAY)
        closing = rng.randrange(len(slots) - _SLOTS_A_DAY // 2, len(slots))
        earlier = rng.sample(range(closing), rng.choice((0, 1, 1)))
        return [self._moment(created_on, slot) for slot in (*sorted(earlier), closing)]

    def _moment(self, first_day: date, slot: int) -> datetime:
        days, place = divmod(slot, _SLOTS_A_DAY)
        return self.clock.at(first_day + timedelta(days=days), minutes=10 * 60 + place * _SLOT_MINUTES)

    def _contact(self, *, customer: CustomerPlan, by: str, at: datetime, promised_from: date) -> ContactPlan:
        rng = self.rng
        result = _drawn(rng, _RESULTS)
        promised = None
        if result in {ContactResult.CALL_BACK, ContactResult.NOT_REACHED}:
            days = rng.randrange(2, 2 * self.blueprint.customers.follow_up_days)
            promised = promised_from + timedelta(days=days)
        return ContactPlan(
            customer_number=customer.number,
            staff_number=by,
            at=at,
            channel=_drawn(rng, _CHANNELS),
            result=result,
            note=rng.choice(_NOTES[result]),
            next_step=rng.choice(_NEXT_STEPS[result]) if result in _NEXT_STEPS else None,
            callback_due_on=promised,
        )


def _drawn(rng: Random, weights: Mapping[T, int]) -> T:
    return rng.choices(list(weights), weights=list(weights.values()))[0]

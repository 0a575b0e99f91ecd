"""What is known of some of a demo chain's customers beside their files: how they stand, what they consent to, whom they
belong to, who is listed, whose files were found twice, and which leads wait in the public pool."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Final

from tenants.core.work import Work
from tenants.customers.consent import record_consent, withdraw_consent
from tenants.customers.duplicates import dismiss_duplicate, look_for_duplicates
from tenants.customers.lifecycle import change_lifecycle
from tenants.customers.models import BlacklistEntry, Customer, CustomerDuplicate
from tenants.customers.pool import release_lead
from tenants.customers.relations import relate_customers
from tenants.customers.workflow import LEADS, CustomerKind, CustomerLifecycle, RelationKind
from tenants.processes.merging import merge_customers, undo_merge

L = CustomerLifecycle
EACH: Final = 6
"""So many customers stand in each state, are released, consent, are related."""

PAIRS: Final = 4
"""Two files of one customer: one pair waits, one was dismissed, one merged, one merged and put apart again."""

Act = Callable[[Work, str, datetime], None]


async def tie(work: Work, *, act: Act, boss: str, now: datetime) -> None:
    """All of it, as done by headquarters; the oldest files of employed managers are taken, each for one thing."""
    act(work, boss, now)
    files = await Customer.filter(manager__state="REGULAR").order_by("number").limit(EACH * 12)
    for place, customer in enumerate(files[: EACH * 6]):
        await _stand(work, customer, tuple(L)[place % len(L)], released=place // len(L) % 2 == 0)
    rest = files[EACH * 6 :]
    for place, customer in enumerate(rest[:EACH]):
        await record_consent(work=work, customer=customer, given_on=_ago(work, 90), evidence="签署《营销联系同意书》")
        if place % 3 == 0:
            await withdraw_consent(work=work, customer=customer, note="来电表示不再接受推销")
    for one, other in zip(rest[EACH : 2 * EACH], rest[2 * EACH : 3 * EACH], strict=False):
        kind = RelationKind.PARTNER if one.kind is CustomerKind.ORGANISATION else RelationKind.RELATIVE
        await relate_customers(work=work, customer=one, related_id=other.id, kind=kind)
    for place, customer in enumerate(rest[3 * EACH : 3 * EACH + 2]):
        waiver = {"waived_until": _ago(work, -60), "waiver_reason": "已还清欠款"} if place else {}
        entry = BlacklistEntry(
            customer=customer,
            reason="恶意拖欠货款",
            evidence="法院判决书",
            listed_at=now - timedelta(days=80),
            **waiver,
        )
        await entry.save()
    await _pair(work)


async def _stand(work: Work, customer: Customer, lifecycle: CustomerLifecycle, *, released: bool) -> None:
    if lifecycle in LEADS:
        customer.lifecycle = lifecycle
        await customer.save()
        if released:
            await release_lead(work=work, customer=customer)
    elif lifecycle is not L.CUSTOMER and (lifecycle is not L.VIP or customer.vip_tier):
        await change_lifecycle(work=work, customer=customer, lifecycle=lifecycle, reason="年度客户盘点")


async def _pair(work: Work) -> None:
    """Files without papers of their own are given the telephone number of another of the same manager."""
    bare = await Customer.filter(identity_number=None, kind=CustomerKind.PERSON).order_by("number").limit(10 * PAIRS)
    found: list[CustomerDuplicate] = []
    for twin in bare:
        others = Customer.filter(manager_id=twin.manager_id, kind=CustomerKind.PERSON).exclude(identity_number=None)
        kept = await others.order_by("number").first()
        if kept is None or kept.phone is None or len(found) == PAIRS:
            continue
        twin.phone = kept.phone
        await twin.save()
        await look_for_duplicates(customer=twin)
        older, newer = sorted((kept.id, twin.id))
        pair = await CustomerDuplicate.get(older_id=older, newer_id=newer)
        found.append(pair)
        await _decide(work, pair, kept=kept, twin=twin, place=len(found))


async def _decide(work: Work, pair: CustomerDuplicate, *, kept: Customer, twin: Customer, place: int) -> None:
    if place == 1:
        return
    if place == 2:
        await dismiss_duplicate(work=work, pair=pair, reason="父子同用一部电话")
        return
    merge = await merge_customers(work=work, keep_id=kept.id, merge_id=twin.id, reason="同一客户重复建档")
    if place == PAIRS:
        await undo_merge(work=work, merge=merge, reason="核实后并非同一人")


def _ago(work: Work, days: int) -> date:
    return work.today - timedelta(days=days)

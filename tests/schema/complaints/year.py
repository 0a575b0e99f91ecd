"""One year of a hall's complaints, laid out so that every figure of it can be worked out by hand.

Of each kind so many are received a month, numbered from 0. Number k ends k mod 5 + 1 days after its receipt; as
unjustified when k ends in 9, as withdrawn when it ends in 8, else settled, with satisfaction 5 for an even k and 3 for
an odd one. Every seventh repeats the one before it, every sixth took two rounds, every fourth concerns the hall's
group. The last of each kind in December is still open.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from tenants.complaints.models import Complaint
from tenants.complaints.workflow import ComplaintKind, ComplaintOutcome, ComplaintStatus, Severity
from tenants.core.routing import writing
from tenants.core.scope import tenant_scope
from tenants.customers.models import Customer
from tenants.customers.workflow import ContactChannel, CustomerKind
from tests.people import NOW, Chain

K, Ended = ComplaintKind, ComplaintOutcome
ZONE = ZoneInfo("Asia/Shanghai")
YEAR = 2026
HALL, GROUP = "PUDONG", "PUDONG-1"
# Received from January to December: 224, 9, 131 and 7, together 371.
RECEIVED: Mapping[ComplaintKind, tuple[int, ...]] = {
    K.QUALITY: (18, 15, 20, 19, 18, 21, 22, 20, 18, 17, 18, 18),
    K.SERVICE: (1, 0, 1, 1, 0, 1, 1, 1, 1, 0, 1, 1),
    K.GENERAL: (10, 9, 11, 12, 11, 10, 12, 11, 12, 11, 11, 11),
    K.EMERGENCY: (0, 1, 0, 1, 0, 1, 1, 0, 1, 0, 1, 1),
}
CAUSES = ("CLAIM_DELAY", "ATTITUDE", "FEES")
CUSTOMERS_ADDED = 47
"""To the hall, which has one; the group has two."""


@dataclass(frozen=True)
class Filed:
    """One complaint of the year."""

    kind: ComplaintKind
    month: int
    k: int
    last: bool

    @property
    def received_at(self) -> datetime:
        """The first of a month comes minutes after its midnight, when it is the month before in UTC."""
        start = datetime(YEAR, self.month, 1, 0, 10, tzinfo=ZONE)
        return start + timedelta(days=self.k % 28, hours=10 if self.k else 0)

    @property
    def outcome(self) -> ComplaintOutcome | None:
        if self.month == 12 and self.last:
            return None
        return {8: Ended.WITHDRAWN, 9: Ended.UNJUSTIFIED}.get(self.k % 10, Ended.SETTLED)

    @property
    def status(self) -> ComplaintStatus:
        ends = {
            Ended.WITHDRAWN: ComplaintStatus.WITHDRAWN,
            Ended.UNJUSTIFIED: ComplaintStatus.UNJUSTIFIED,
            Ended.SETTLED: ComplaintStatus.CLOSED,
        }
        return ends[self.outcome] if self.outcome else ComplaintStatus.RECEIVED


def filed() -> Iterator[Filed]:
    for kind, months in RECEIVED.items():
        for month, count in enumerate(months, start=1):
            for k in range(count):
                yield Filed(kind, month, k, last=k == count - 1)


async def file_year(chain: Chain) -> None:
    """The hall's year, and fifty customers of hall and group together."""
    filings: list[Complaint] = []
    for number, one in enumerate(filed(), start=1):
        filings.append(_filing(chain, number, one, filings[-1] if one.k % 7 == 6 else None))
    with tenant_scope(chain.tenant):
        async with writing():
            await Customer.bulk_create([_customer(chain, number) for number in range(CUSTOMERS_ADDED)])
            await Complaint.bulk_create(filings)


def _customer(chain: Chain, number: int) -> Customer:
    return Customer(
        number=f"H-{number:06d}",
        kind=CustomerKind.PERSON,
        name=f"客户{number}",
        branch=chain.branches[HALL],
        manager=chain.staff["003"],
        currency=chain.tenant.currency,
        created_at=NOW,
        updated_at=NOW,
    )


def _filing(chain: Chain, number: int, one: Filed, repeats: Complaint | None) -> Complaint:
    severity = {K.EMERGENCY: Severity.CRITICAL, K.GENERAL: Severity.LOW}.get(one.kind, Severity.MEDIUM)
    return Complaint(
        number=f"H-{YEAR}-{number:06d}",
        kind=one.kind,
        severity=severity,
        severity_rank=list(Severity).index(severity),
        channel=list(ContactChannel)[one.k % 2],
        status=one.status,
        round=2 if one.k % 6 == 5 else 1,
        subject="电话无人接听",
        description="多次拨打客服电话无人接听。",
        cause=CAUSES[one.k % 3] if one.outcome is Ended.SETTLED else None,
        customer=chain.customers["周杰"],
        branch=chain.branches[GROUP if one.k % 4 == 3 else HALL],
        handler=chain.staff["003"],
        repeats_id=repeats.id if repeats else None,
        received_at=one.received_at,
        ended_at=one.received_at + timedelta(days=one.k % 5 + 1) if one.outcome else None,
        outcome=one.outcome,
        satisfaction=(3 if one.k % 2 else 5) if one.outcome is Ended.SETTLED else None,
        created_at=one.received_at,
        updated_at=one.received_at,
    )

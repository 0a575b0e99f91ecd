"""Customers in figures: who they are, who came and went in some months, who is to be seen to, and the files behind each
figure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_EVEN, Decimal
from enum import StrEnum

from asyncpg import Record

from tenants.branches.queries import at_branches
from tenants.care.queries import CARE_VISITS
from tenants.care.workflow import CareStatus
from tenants.core.actor import Actor
from tenants.core.aggregating import Count, select_groups
from tenants.core.dates import months
from tenants.core.expressions import ALWAYS, Compare, Expression, Has, IsNull, Not, Op, among, eq, every, some
from tenants.customers.queries import CONSENTS, CUSTOMERS, LIFECYCLE_CHANGES
from tenants.customers.workflow import LEADS, CustomerLifecycle


class CustomerDimension(StrEnum):
    """What customers can be grouped by."""

    BRANCH = "BRANCH"
    MANAGER = "MANAGER"
    GRADE = "GRADE"
    VIP_TIER = "VIP_TIER"
    LIFECYCLE = "LIFECYCLE"
    SOURCE = "SOURCE"


COLUMNS: Mapping[CustomerDimension, str] = {
    CustomerDimension.BRANCH: "branch_id",
    CustomerDimension.MANAGER: "manager_id",
    CustomerDimension.GRADE: "grade",
    CustomerDimension.VIP_TIER: "vip_tier",
    CustomerDimension.LIFECYCLE: "lifecycle",
    CustomerDimension.SOURCE: "source",
}
_LEADS = sorted(LEADS)


@dataclass(frozen=True, slots=True)
class CustomerGroup:
    """One group's figures by name, and the conditions of the files behind each."""

    keys: Mapping[str, object]
    values: Mapping[str, int]
    rows: Mapping[str, Expression]

    @property
    def conversion(self) -> Decimal | None:
        """Those who became customers, in percent of the leads; None without any."""
        leads = self.values["leads"]
        if not leads:
            return None
        return (Decimal(self.values["converted"]) * 100 / leads).quantize(Decimal("0.01"), ROUND_HALF_EVEN)


async def customer_figures(
    *,
    actor: Actor,
    month: date,
    through: date,
    zone: str,
    today: date,
    branches: Expression,
    dimensions: Sequence[CustomerDimension],
) -> list[CustomerGroup]:
    """The files that go on, within what the actor may see and at the branches given, as they stand today; what was
    opened and lost, from the first month up to the end of the last one in the tenant's zone.

    A group for each combination of the dimensions, in their order; without dimensions one for all of them.
    """
    below = at_branches(branches)
    figures = _figures(month, through, zone, today)
    keys = [COLUMNS[dimension] for dimension in dict.fromkeys(dimensions)]
    measures = {name: Count(where) for name, where in figures.items()}
    rows = await select_groups(source=CUSTOMERS, actor=actor, where=below, keys=keys, measures=measures)
    return [_group(row, keys, below, figures) for row in rows]


def _group(row: Record, keys: Sequence[str], below: Expression, figures: Mapping[str, Expression]) -> CustomerGroup:
    held = {key: row[key] for key in keys}
    mine = every(below, *(IsNull(key) if value is None else eq(key, value) for key, value in held.items()))
    return CustomerGroup(
        keys=held,
        values={name: row[name] for name in figures},
        rows={name: every(mine, where) for name, where in figures.items()},
    )


def _figures(month: date, through: date, zone: str, today: date) -> Mapping[str, Expression]:
    """Which files each figure counts."""
    since, until = months(month, through, zone=zone)
    opened = every(Compare("created_at", Op.GTE, since), Compare("created_at", Op.LT, until))
    lost = every(
        eq("after", CustomerLifecycle.LOST),
        Compare("changed_at", Op.GTE, since),
        Compare("changed_at", Op.LT, until),
    )
    consenting = Has(CONSENTS, "customer_id", IsNull("withdrawn_on"))
    leads = every(opened, some(among("lifecycle", _LEADS), _stepped(among("before", _LEADS))))
    late = every(eq("status", CareStatus.DUE), Compare("due_on", Op.LT, today))
    return {
        "total": ALWAYS,
        "opened": opened,
        "lost": every(eq("lifecycle", CustomerLifecycle.LOST), _stepped(lost)),
        "leads": leads,
        "converted": every(leads, _stepped(every(among("before", _LEADS), eq("after", CustomerLifecycle.CUSTOMER)))),
        "consenting": consenting,
        "without_consent": Not(consenting),
        "callbacks_overdue": Compare("callback_due_on", Op.LT, today),
        "care_overdue": Has(CARE_VISITS, "customer_id", late),
    }


def _stepped(how: Expression) -> Expression:
    """They took such a step of their life with the chain."""
    return Has(LIFECYCLE_CHANGES, "customer_id", how)

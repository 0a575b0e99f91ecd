"""What the accounts stand at: sums of postings, answered by their indexes."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import date
from decimal import Decimal
from uuid import UUID

from tortoise.functions import Sum

from tenants.core.actor import Actor
from tenants.core.aggregating import Total, select_groups
from tenants.core.expressions import among, every
from tenants.core.money import rounded
from tenants.customers.files import files_of
from tenants.ledger.models import LedgerPosting
from tenants.ledger.queries import LEDGER_POSTINGS
from tenants.ledger.workflow import LedgerAccount

OWED = (LedgerAccount.RECEIVABLE, LedgerAccount.PREMIUM_RECEIVABLE)
"""What customers owe stands under these."""


async def balance(
    *,
    accounts: Collection[LedgerAccount],
    currency: str,
    customer_id: UUID | None = None,
    entity_id: UUID | None = None,
    item_id: UUID | None = None,
    through: date | None = None,
) -> Decimal:
    """The sum of the accounts' postings in one currency: of a customer, a record or an item, up to and including a
    day."""
    found = LedgerPosting.filter(account__in=list(accounts), currency=currency)
    if customer_id is not None:
        found = found.filter(customer_id__in=(await files_of([customer_id]))[customer_id])
    if entity_id is not None:
        found = found.filter(entity_id=entity_id)
    if item_id is not None:
        found = found.filter(item_id=item_id)
    if through is not None:
        found = found.filter(day__lte=through)
    (row,) = await found.annotate(total=Sum("amount")).values("total")
    return rounded(Decimal(row["total"] or 0), currency=currency)


async def owed_by(*, actor: Actor, customer_ids: Sequence[UUID]) -> Mapping[UUID, Mapping[str, Decimal]]:
    """What each of these customers owes, by currency, as far as the actor sees the ledger; merged files are theirs."""
    whose = {file: key for key, files in (await files_of(customer_ids)).items() for file in files}
    rows = await select_groups(
        source=LEDGER_POSTINGS,
        actor=actor,
        where=every(among("customer_id", [*whose]), among("account", OWED)),
        keys=["customer_id", "currency"],
        measures={"total": Total("amount")},
    )
    owed: dict[UUID, dict[str, Decimal]] = defaultdict(lambda: defaultdict(Decimal))
    for row in rows:
        owed[whose[row["customer_id"]]][row["currency"]] += row["total"]
    return owed

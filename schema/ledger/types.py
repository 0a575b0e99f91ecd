"""The ledger as callers see it."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Annotated

import strawberry

from schema.core.context import Context
from schema.core.declarations import Target
from schema.core.declare import column, entity, few, led, money, one
from schema.core.enums import graphql_enums
from schema.core.nodes import Node
from schema.core.rows import Row
from schema.core.scalars import Money
from tenants.branches.queries import BRANCHES
from tenants.core.selecting import Order
from tenants.core.source import SOURCES
from tenants.customers.queries import CUSTOMERS
from tenants.ledger.queries import LEDGER_ENTRIES, LEDGER_POSTINGS
from tenants.ledger.workflow import LedgerAccount, LedgerEvent
from tenants.staff.queries import STAFF

graphql_enums(LedgerAccount, LedgerEvent)

LazyBranch = Annotated["Branch", strawberry.lazy("schema.branches.types")]  # type: ignore[name-defined] # noqa: F821
LazyCustomer = Annotated["Customer", strawberry.lazy("schema.customers.types")]  # type: ignore[name-defined] # noqa: F821
LazyStaffMember = Annotated["StaffMember", strawberry.lazy("schema.staff.types")]  # type: ignore[name-defined] # noqa: F821


async def _subjects(rows: Sequence[Row], _context: Context) -> list[Target | None]:
    return [(SOURCES[row.value("entity")], row.value("entity_id")) for row in rows]


@entity(LEDGER_POSTINGS)
class LedgerPosting(Node):
    """One account's part of an entry."""

    account: LedgerAccount = column(description="The account.")
    amount: Money = money("amount", description="A debit; a credit when it is negative.")


@entity(LEDGER_ENTRIES)
class LedgerEntry(Node):
    """One event in money. Nothing is edited: what was wrong is reversed by an entry of its own."""

    event: LedgerEvent = column(description="What it records.", filters=True)
    subject: Node | None = led(
        _subjects, needs=["entity", "entity_id"], description="What it is about, e.g. an order or a policy."
    )
    subject_key: str = column(name="entity_id", description="Key of that object, for filters.", filters=True)
    branch: LazyBranch = one(
        BRANCHES, key="branch_id", filters=True, reference=True, description="The branch it counts for."
    )
    customer: LazyCustomer | None = one(
        CUSTOMERS, key="customer_id", filters=True, reference=True, description="Whose account it is, if anybody's."
    )
    staff_member: LazyStaffMember | None = one(
        STAFF, key="staff_member_id", filters=True, reference=True, description="Who answers for it to the customer."
    )
    day: date = column(description="The day it counts for, in the tenant's time zone.", filters=True, orders=True)
    posted_at: datetime = column(description="When it was posted.", filters=True, orders=True)
    currency: str = column(description="Currency of all its postings, an ISO 4217 code.")
    memo: str = column(description="Why, with the number of the document.")
    reverses: "LedgerEntry | None" = one(
        LEDGER_ENTRIES, key="reverses_id", description="The entry that this one takes back, if any."
    )
    postings: list[LedgerPosting] = few(
        LEDGER_POSTINGS, key="entry_id", order=[Order("id")], description="Its postings; they sum to zero."
    )

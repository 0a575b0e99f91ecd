"""Half-year statements as callers see them, and what is done with them."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Annotated

import strawberry

from schema.core.connections import Connection
from schema.core.context import Context
from schema.core.declare import column, computed, connection, entity, money, one
from schema.core.enums import graphql_enums
from schema.core.nodes import Node, Versioned
from schema.core.rows import Row
from schema.core.scalars import Money
from tenants.branches.queries import BRANCHES
from tenants.core.selecting import Order
from tenants.customers.queries import CUSTOMERS
from tenants.orders.queries import STATEMENTS
from tenants.orders.workflow import StatementAnswer

graphql_enums(StatementAnswer)

LazyBranch = Annotated["Branch", strawberry.lazy("schema.branches.types")]  # type: ignore[name-defined] # noqa: F821
LazyCustomer = Annotated["Customer", strawberry.lazy("schema.customers.types")]  # type: ignore[name-defined] # noqa: F821


def _own_figure(rows: Sequence[Row], _context: Context) -> list[Money | None]:
    return [
        None
        if (figure := row.value("customer_balance")) is None
        else Money(amount=figure, currency=row.value("currency"))
        for row in rows
    ]


@entity(STATEMENTS)
class AccountStatement(Node, Versioned):
    """What a customer owed at the end of a half-year, agreed with them or disputed."""

    number: str | None = column(description="Human-readable number; null in a dry run.", filters=True)
    customer: LazyCustomer | None = one(
        CUSTOMERS, key="customer_id", filters=True, description="Null when the viewer may not read customers."
    )
    branch: LazyBranch = one(
        BRANCHES, key="branch_id", filters=True, reference=True, description="The branch that served them then."
    )
    period_end: date = column(description="The last day of the half-year.", filters=True, orders=True)
    balance: Money = money("balance", description="What the ledger says they owed at the end of that day.")
    issued_at: datetime = column(description="When it was issued.")
    answer: StatementAnswer | None = column(description="What the customer said; null until then.", filters=True)
    answered_at: datetime | None = column(description="When.")
    customer_balance: Money | None = computed(
        _own_figure, needs=["customer_balance", "currency"], description="The customer's own figure; null until then."
    )
    note: str | None = column(description="The customer's words.")


@strawberry.type
class StatementQueries:
    account_statements: Connection[AccountStatement] = connection(
        STATEMENTS,
        order=[Order("period_end", descending=True)],
        description="The half-year statements the viewer may see, latest first.",
    )

"""Half-year statements as callers see them, and what is done with them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated, Any

import strawberry

from schema.branches.below import BranchArgument, subtree
from schema.core.connections import Connection
from schema.core.context import Context
from schema.core.declare import column, computed, connection, entity, listed, money, one
from schema.core.enums import graphql_enums
from schema.core.nodes import Node, Versioned
from schema.core.rows import Row
from schema.core.scalars import Money
from tenants.branches.queries import BRANCHES, at_branches
from tenants.core.expressions import Expression, eq, every
from tenants.core.permissions import Permission
from tenants.core.selecting import Order
from tenants.customers.queries import CUSTOMERS
from tenants.orders.queries import STATEMENTS, without_statement
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


def _issued(asked: "Round") -> Expression:
    return every(asked.below, eq("period_end", asked.period_end))


def _due(asked: "Round") -> Expression:
    return every(asked.below, without_statement(asked.period_end))


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


@dataclass(frozen=True, slots=True)
class Round:
    """A half-year's end, of the branches below a path or of all."""

    period_end: date
    below: Expression


@strawberry.type(description="The statements of one half-year: those issued, and whose are still to be.")
class StatementRound:
    period_end: date = strawberry.field(description="The last day of the half-year.")
    statements: Connection[AccountStatement] = listed(
        STATEMENTS, order=[Order("number")], narrowed=_issued, description="The statements issued."
    )
    due: Connection[LazyCustomer] = listed(
        CUSTOMERS,
        order=[Order("id")],
        narrowed=_due,
        description="Customers to whom anything was invoiced by that day and no statement is issued yet; what "
        "`issueStatements` takes.",
    )


async def _round(
    info: strawberry.Info,
    period_end: Annotated[date, strawberry.argument(description="The last day of the half-year.")],
    branch_id: BranchArgument = None,
) -> StatementRound:
    context: Context = info.context
    context.actor.require(Permission.ORDER_READ)
    below = at_branches(await subtree(context, branch_id, None))
    found: Any = Round(period_end=period_end, below=below)
    asked: StatementRound = found
    return asked


@strawberry.type
class StatementQueries:
    statement_round: StatementRound = strawberry.field(
        resolver=_round, description="How far the statements of a half-year are, within what the viewer may see."
    )
    account_statements: Connection[AccountStatement] = connection(
        STATEMENTS,
        order=[Order("period_end", descending=True)],
        description="The half-year statements the viewer may see, latest first.",
    )

"""Use cases of half-year statements: issued from the ledger, agreed or disputed by the customer."""

from calendar import monthrange
from collections.abc import Collection
from datetime import date
from decimal import Decimal
from uuid import UUID

from tenants.core.dates import local_date
from tenants.core.errors import Invalid, Taken, WrongState
from tenants.core.money import exact
from tenants.core.permissions import Permission
from tenants.core.texts import cleaned
from tenants.core.work import Work
from tenants.customers.queries import CUSTOMERS
from tenants.ledger.balances import balance
from tenants.ledger.workflow import LedgerAccount
from tenants.orders.models_statements import AccountStatement
from tenants.orders.rules import order_rules
from tenants.orders.workflow import StatementAnswer

TEXT = 2_000


async def issue_statement(*, work: Work, customer_id: UUID, period_end: date) -> AccountStatement:
    """Tells a customer what the ledger says they owed at the end of a past half-year, once.

    Raises `Invalid` for a day at which the tenant's rules close no period, or that has not passed.
    """
    customer = await work.find(
        source=CUSTOMERS, id=customer_id, field="customer_id", permission=Permission.ORDER_INVOICE
    )
    months = (await order_rules()).statement_months
    today = local_date(work.now, zone=work.tenant.time_zone)
    if not _closes(period_end, months) or period_end >= today:
        raise Invalid(field=("period_end",), detail=f"{sorted(months)}, < {today}")
    if await AccountStatement.exists(customer_id=customer.id, period_end=period_end):
        raise Taken(field=("period_end",))
    currency = work.tenant.currency
    statement = AccountStatement(
        customer=customer,
        branch_id=customer.branch_id,
        period_end=period_end,
        currency=currency,
        balance=await balance(
            accounts=[LedgerAccount.RECEIVABLE], currency=currency, customer_id=customer.id, through=period_end
        ),
        issued_at=work.now,
    )
    statement.number = await work.next_number(series=f"statement-{period_end}", form=f"ST-{period_end:%Y%m}-{{:06d}}")
    await statement.save()
    return statement


def _closes(day: date, months: Collection[int]) -> bool:
    return day.month in months and day.day == monthrange(day.year, day.month)[1]


async def answer_statement(
    *,
    work: Work,
    statement: AccountStatement,
    answer: StatementAnswer,
    customer_balance: Decimal | None = None,
    note: str | None = None,
) -> AccountStatement:
    """The customer agrees, or disputes the balance with a figure of their own; once."""
    if statement.answer is not None:
        raise WrongState(state=statement.answer.value)
    disputed = answer is StatementAnswer.DISPUTED
    if disputed and customer_balance is None:
        raise Invalid(field=("customer_balance",), detail=StatementAnswer.DISPUTED.value)
    own = statement.balance if customer_balance is None else customer_balance
    given = exact(own, currency=statement.currency, field=("customer_balance",))
    if disputed is (given == statement.balance):
        raise Invalid(field=("customer_balance",), detail=f"{statement.balance}")
    statement.answer, statement.answered_at, statement.customer_balance = answer, work.now, given
    statement.note = cleaned(note, field="note", limit=TEXT)
    await statement.save()
    return statement

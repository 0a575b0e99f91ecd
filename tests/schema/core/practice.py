"""Use cases that misbehave, behind the machinery's own doors, and a schema that offers them beside a few real ones."""

import asyncpg
import strawberry
from strawberry.tools import create_type

import schema.customers.types  # noqa: F401 - the doors give these types
from schema.core.bulk import bulk
from schema.core.doors import door
from schema.core.execution import Answer, GraphQLRequest, Prepared, prepare, run
from schema.core.ids import Key
from schema.core.inputs import expected_version, given_field, optional, subject
from schema.customers import mutations as customers
from schema.root import Query, build
from tenants.core.actor import Actor
from tenants.core.errors import WrongState
from tenants.core.permissions import Permission
from tenants.core.routing import raw_fetch
from tenants.core.work import Work
from tenants.customers.models import Customer
from tenants.customers.queries import CUSTOMERS
from tests.people import Chain, as_read

SECRET = "customer_number_key: 密码 hunter2"
# Set by the test that means to cut the connection.
OWNER: dict[str, asyncpg.Connection] = {}


@strawberry.input(description="A customer to rename.")
class RenameInput:
    customer_id: Key = subject(CUSTOMERS)
    expected_version: int = expected_version()
    name: str = given_field("The name.")
    reason: str | None = optional("Why.")


async def _renamed(customer: Customer, name: str) -> Customer:
    customer.name = name
    await customer.save()
    return customer


@door(Permission.CUSTOMER_UPDATE, gives=CUSTOMERS, payload="customer", subject=CUSTOMERS)
async def rename(work: Work, customer: Customer, input: RenameInput) -> Customer:
    """Renames, and takes a number, as it should; a name that ends in 拒 is refused after it was written."""
    await _renamed(customer, input.name)
    await work.next_number(series="practice", form="{}")
    if input.name.endswith("拒"):
        raise WrongState(field=("name",), state="已锁定")
    return customer


@door(Permission.CUSTOMER_UPDATE, gives=CUSTOMERS, payload="customer", subject=CUSTOMERS)
async def crash(work: Work, customer: Customer, input: RenameInput) -> Customer:
    """Renames, then fails as no use case should."""
    await _renamed(customer, input.name)
    raise RuntimeError(SECRET)


@door(Permission.CUSTOMER_UPDATE, gives=CUSTOMERS, payload="customer", subject=CUSTOMERS)
async def divide(work: Work, customer: Customer, input: RenameInput) -> Customer:
    """Renames, then sends a statement that cannot be run."""
    await _renamed(customer, input.name)
    await raw_fetch(f'SELECT 1 / 0 AS "{SECRET}"')
    return customer


@door(Permission.CUSTOMER_UPDATE, gives=CUSTOMERS, payload="customer", subject=CUSTOMERS)
async def hang_up(work: Work, customer: Customer, input: RenameInput) -> Customer:
    """Renames, then loses the connection before anything is committed."""
    await _renamed(customer, input.name)
    (row,) = await raw_fetch("SELECT pg_backend_pid() AS pid")
    await OWNER["owner"].execute("SELECT pg_terminate_backend($1, 10000)", row["pid"])
    return customer


Mutation = create_type(
    "Mutation",
    [
        rename.field,
        bulk(rename, plural="customers"),
        crash.field,
        divide.field,
        hang_up.field,
        customers.create_customer.field,
        bulk(customers.create_customer, plural="customers_one_by_one"),
        customers.update_customer.field,
    ],
)
practice = build(Query, Mutation)


async def answer(chain: Chain, actor: Actor, query: str, locale: str = "en", **variables: object) -> Answer:
    """What the practice schema answers."""
    request = GraphQLRequest(query=query, variables=variables)
    prepared = await prepare(schema=practice, request=request, locale=locale, request_id="request-of-a-test")
    if not isinstance(prepared, Prepared):
        return prepared
    return as_read(await run(prepared=prepared, request=request, context=chain.context(actor, locale=locale)))

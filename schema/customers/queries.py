"""Root fields on customers."""

import strawberry

from schema.core.connections import Connection
from schema.core.declare import connection, single
from schema.customers.types import Contact, Customer
from tenants.core.selecting import Order
from tenants.customers.queries import CONTACTS, CUSTOMERS


@strawberry.type
class CustomerQueries:
    customer: Customer | None = single(CUSTOMERS, description="One customer by their id.")
    customers: Connection[Customer] = connection(
        CUSTOMERS, order=[Order("id")], description="The customers the viewer may see, in the order they came."
    )
    contacts: Connection[Contact] = connection(
        CONTACTS,
        order=[Order("contacted_at", descending=True)],
        description="Contacts with the customers the viewer may see, latest first.",
    )

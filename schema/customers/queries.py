"""Root fields on customers."""

import strawberry

from schema.core.connections import Connection
from schema.core.declare import connection, single
from schema.customers.types import BlacklistEntry, Contact, Customer, CustomerDuplicate, PooledLead
from tenants.core.selecting import Order
from tenants.customers.queries import (
    BLACKLIST,
    CONTACTS,
    CUSTOMER_DUPLICATES,
    CUSTOMERS,
    POOLED_LEADS,
    open_duplicates,
    waiting_leads,
)


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
    duplicate_customers: Connection[CustomerDuplicate] = connection(
        CUSTOMER_DUPLICATES,
        order=[Order("similarity", descending=True)],
        mine=open_duplicates,
        description="Pairs of files that may be one customer's and are not decided on, the most alike first.",
    )
    public_pool: Connection[PooledLead] = connection(
        POOLED_LEADS,
        order=[Order("released_at")],
        mine=waiting_leads,
        description="Leads that nobody followed up, for `takeLead`: those of the branches the viewer reaches, or of "
        "their own; the longest waiting first.",
    )
    blacklist: Connection[BlacklistEntry] = connection(
        BLACKLIST,
        order=[Order("listed_at", descending=True)],
        description="The customers of the whole chain with whom nothing new is agreed, latest first.",
    )

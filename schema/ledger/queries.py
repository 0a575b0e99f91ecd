"""Root fields on the ledger."""

import strawberry

from schema.core.connections import Connection
from schema.core.declare import connection
from schema.ledger.types import LedgerEntry
from tenants.core.selecting import Order
from tenants.ledger.queries import LEDGER_ENTRIES


@strawberry.type
class LedgerQueries:
    ledger_entries: Connection[LedgerEntry] = connection(
        LEDGER_ENTRIES,
        order=[Order("posted_at", descending=True)],
        description="The entries of the ledger the viewer may see, latest first. Needs `ledger:read`.",
    )

"""Root fields on the audit trail and on who was shown confidential values."""

import strawberry

from schema.audit.types import AuditEntry, ClearRead
from schema.core.connections import Connection
from schema.core.declare import connection
from tenants.audit.queries import AUDIT_ENTRIES, CLEAR_READS
from tenants.core.selecting import Order


@strawberry.type
class AuditQueries:
    audit_entries: Connection[AuditEntry] = connection(
        AUDIT_ENTRIES,
        order=[Order("at", descending=True)],
        description="The trail of changes the viewer may see, latest first. Needs `audit:read`.",
    )
    clear_reads: Connection[ClearRead] = connection(
        CLEAR_READS,
        order=[Order("at", descending=True)],
        description="Who was shown confidential values in clear, latest first. Needs `audit:read`.",
    )

"""Root fields on the audit trail."""

import strawberry

from schema.audit.types import AuditEntry
from schema.core.connections import Connection
from schema.core.declare import connection
from tenants.audit.queries import AUDIT_ENTRIES
from tenants.core.selecting import Order


@strawberry.type
class AuditQueries:
    audit_entries: Connection[AuditEntry] = connection(
        AUDIT_ENTRIES,
        order=[Order("at", descending=True)],
        description="The trail of changes the viewer may see, latest first. Needs `audit:read`.",
    )

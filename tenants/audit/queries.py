"""Who may read the audit trail, and who was shown confidential values."""

from tenants.branches.queries import in_branches
from tenants.core.actor import Actor
from tenants.core.audit import AuditEntry
from tenants.core.clear_reads import ClearRead
from tenants.core.expressions import Expression, eq
from tenants.core.permissions import Permission
from tenants.core.source import Source


def within(actor: Actor, permission: Permission) -> Expression:
    """What concerns the branches the permission reaches; an own-records reach covers what the account itself did."""
    return in_branches(actor, permission, own=eq("actor_id", actor.user_id))


AUDIT_ENTRIES = Source(
    name="AuditEntry",
    model=AuditEntry,
    reads=Permission.AUDIT_READ,
    visible=lambda actor: within(actor, Permission.AUDIT_READ),
    within=within,
    label="entity",
)

CLEAR_READS = Source(
    name="ClearRead",
    model=ClearRead,
    reads=Permission.AUDIT_READ,
    visible=lambda actor: within(actor, Permission.AUDIT_READ),
    within=within,
    label="entity",
)

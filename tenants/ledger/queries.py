"""Who may see which part of the ledger."""

from tenants.branches.queries import in_branches
from tenants.core.actor import Actor
from tenants.core.expressions import NEVER, Expression, eq
from tenants.core.permissions import Permission
from tenants.core.source import Source
from tenants.ledger.models import LedgerEntry, LedgerPosting


def within(actor: Actor, permission: Permission) -> Expression:
    """An own-records reach covers the entries the person answers for."""
    own = eq("staff_member_id", actor.staff_id) if actor.staff_id else NEVER
    return in_branches(actor, permission, own=own)


def visible(actor: Actor) -> Expression:
    return within(actor, Permission.LEDGER_READ)


LEDGER_ENTRIES = Source(
    name="LedgerEntry",
    model=LedgerEntry,
    reads=Permission.LEDGER_READ,
    visible=visible,
    within=within,
    label="memo",
)
LEDGER_POSTINGS = Source(
    name="LedgerPosting",
    model=LedgerPosting,
    reads=Permission.LEDGER_READ,
    visible=visible,
    within=within,
    label="id",
)

"""Whatever belongs to a branch is handed over when it closes, or is named here as staying with it."""

from tortoise.fields.relational import ForeignKeyFieldInstance

from tenants.branches.models import Branch
from tenants.core.model import TenantModel
from tenants.processes.closing import LEFTOVERS

# What stays with a closed branch, and why.
STAYS = {
    "AccountStatement": "says what was owed on a day that is past",
    **dict.fromkeys(
        ("Announcement", "AnnouncementAddressee", "AnnouncementReceipt"),
        "is what was told to whoever worked there, and read",
    ),
    "Assignment": "ends with its holder's transfer; whoever holds it from above may still look back",
    "AuditEntry": "is the trail",
    "BranchAssessment": "is what was expected of it",
    "BranchPlacement": "is where it stood",
    "BranchSection": "is how it was divided; whoever headed one stops when they go",
    "CalendarOverride": "is when it worked",
    "ClearRead": "is the trail",
    "Deadline": "goes with its record",
    "Instalment": "counts where it was paid",
    "LedgerEntry": "is never changed; what is open is carried over by entries of its own",
    "LedgerPosting": "is never changed; what is open is carried over by entries of its own",
    "RoleRule": "is the identity provider's, and gives nobody more than a closed branch",
    "StaffBelonging": "is who worked there, and when",
    "StageStay": "is where a sale stood, and when",
    "TimelineEntry": "is the trail",
}


def _of_branches() -> set[str]:
    """The models with a column that names a branch."""

    def names(model: type[TenantModel]) -> bool:
        fields = model._meta.fields_map
        keys = [field for field in fields.values() if isinstance(field, ForeignKeyFieldInstance)]
        return "branch_id" in fields or any(key.model_name == "tenant.Branch" for key in keys)

    found, pending = set(), [TenantModel]
    while pending:
        pending += (below := pending.pop().__subclasses__())
        found |= {model.__name__ for model in below if not model._meta.abstract and names(model)}
    return found


def test_every_record_of_a_branch_is_handed_over_or_stays_for_a_reason() -> None:
    handed_over = {source.model.__name__ for source, _ in LEFTOVERS.values()}
    assert Branch.__name__ in handed_over
    assert _of_branches() - handed_over <= set(STAYS)
    assert not handed_over & set(STAYS)

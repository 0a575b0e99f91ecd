"""What becomes of visits and gifts."""

import strawberry

import schema.care.types  # noqa: F401 - the doors give these types
from schema.core.doors import door
from schema.core.ids import Key
from schema.core.inputs import expected_version, given, given_field, subject
from tenants.care import models, service
from tenants.care.queries import CARE_VISITS
from tenants.core.permissions import Permission
from tenants.core.work import Work
from tenants.processes import caring


@strawberry.input(description="A visit that was made, or a gift that was given.")
class CompleteCareVisitInput:
    care_visit_id: Key = subject(CARE_VISITS)
    expected_version: int = expected_version()
    note: str = given_field("What was said; kept in the contact log too.")


@strawberry.input(description="A visit or gift to pass over.")
class SkipCareVisitInput:
    care_visit_id: Key = subject(CARE_VISITS)
    expected_version: int = expected_version()
    reason: str = given_field("Why.")


@door(Permission.CUSTOMER_CONTACT, gives=CARE_VISITS, payload="care_visit", subject=CARE_VISITS)
async def complete_care_visit(work: Work, visit: models.CareVisit, input: CompleteCareVisitInput) -> models.CareVisit:
    """Says that a customer was visited, or given their gift; logs it as a contact and plans the next visit."""
    return await caring.complete_care_visit(work=work, visit=visit, **given(input))


@door(Permission.CUSTOMER_CONTACT, gives=CARE_VISITS, payload="care_visit", subject=CARE_VISITS)
async def skip_care_visit(work: Work, visit: models.CareVisit, input: SkipCareVisitInput) -> models.CareVisit:
    """Passes a visit or gift over, for a reason; the next visit is planned."""
    return await service.skip_care_visit(work=work, visit=visit, **given(input))


MUTATIONS = [complete_care_visit.field, skip_care_visit.field]

"""A visit by the care plan, which is a contact with the customer as well."""

from tenants.care.models import CareVisit
from tenants.care.service import complete_care_visit as complete
from tenants.core.work import Work
from tenants.customers.models import Customer
from tenants.customers.service import log_contact
from tenants.customers.workflow import ContactChannel, ContactResult


async def complete_care_visit(*, work: Work, visit: CareVisit, note: str) -> CareVisit:
    """Ends it as done, and logs it as a visit that reached the customer; it answers call-backs promised before."""
    customer = await Customer.filter(id=visit.customer_id).select_for_update(no_key=True).get()
    ended = await complete(work=work, visit=visit, customer=customer, note=note)
    visited, reached = ContactChannel.VISIT, ContactResult.REACHED
    await log_contact(work=work, customer=customer, channel=visited, result=reached, note=note)
    return ended

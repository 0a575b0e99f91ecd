"""The steps of a sale."""

from datetime import date
from decimal import Decimal

import strawberry

import schema.opportunities.types  # noqa: F401 - the doors give these types
from schema.core.bulk import bulk
from schema.core.doors import door
from schema.core.ids import Key
from schema.core.inputs import expected_version, given, given_field, optional, optional_ref, ref, subject
from tenants.core.permissions import Permission
from tenants.core.work import Work
from tenants.customers.queries import CUSTOMERS
from tenants.opportunities import models, service
from tenants.opportunities.queries import OPPORTUNITIES
from tenants.opportunities.workflow import LossReason, OpportunityStage
from tenants.staff.queries import STAFF


@strawberry.input(description="A sale to open.")
class CreateOpportunityInput:
    customer_id: Key = ref(CUSTOMERS, "To whom.")
    subject: str = given_field("What is to be sold, at most 200 characters.")
    evidence: str = given_field("How the customer was met.")
    owner_id: Key | None = optional_ref(STAFF, "Who works on it; the customer's manager if left out.")
    amount: Decimal | None = optional("What is expected, in the tenant's currency.")
    expected_on: date | None = optional("Day the money is expected.")


@strawberry.input(description="What is expected of an open sale. What is left out stays.")
class UpdateOpportunityInput:
    opportunity_id: Key = subject(OPPORTUNITIES)
    expected_version: int = expected_version()
    subject: str | None = optional("What is to be sold, at most 200 characters.")
    amount: Decimal | None = optional("What is expected, in the tenant's currency.")
    expected_on: date | None = optional("Day the money is expected.")


@strawberry.input(description="A sale that enters its next stage.")
class AdvanceOpportunityInput:
    opportunity_id: Key = subject(OPPORTUNITIES)
    expected_version: int = expected_version()
    evidence: str = given_field("What shows that the stage's condition holds.")
    amount: Decimal | None = optional("What is expected; needed for the offer, unless it is known.")
    expected_on: date | None = optional("Day the money is expected; needed for the offer, unless it is known.")


@strawberry.input(description="A sale to set back.")
class SetBackOpportunityInput:
    opportunity_id: Key = subject(OPPORTUNITIES)
    expected_version: int = expected_version()
    stage: OpportunityStage = given_field("The earlier stage.")
    reason: str = given_field("Why.")


@strawberry.input(description="A sale whose money was collected.")
class WinOpportunityInput:
    opportunity_id: Key = subject(OPPORTUNITIES)
    expected_version: int = expected_version()
    collected: Decimal = given_field("What came in, in the sale's currency.")
    evidence: str = given_field("How it came in.")


@strawberry.input(description="A sale that was lost.")
class LoseOpportunityInput:
    opportunity_id: Key = subject(OPPORTUNITIES)
    expected_version: int = expected_version()
    reason: LossReason = given_field("Why.")
    note: str = given_field("What was said.")
    competitor: str | None = optional("To whom; needed when the reason is a competitor.")


@strawberry.input(description="A lost sale to take up again.")
class ReopenOpportunityInput:
    opportunity_id: Key = subject(OPPORTUNITIES)
    expected_version: int = expected_version()
    reason: str = given_field("Why.")


@strawberry.input(description="A sale for another owner.")
class ReassignOpportunityInput:
    opportunity_id: Key = subject(OPPORTUNITIES)
    expected_version: int = expected_version()
    owner_id: Key = ref(STAFF, "Who works on it from now on; must be employed.")
    reason: str = given_field("Why.")


@door(Permission.OPPORTUNITY_SELL, gives=OPPORTUNITIES, payload="opportunity")
async def create_opportunity(work: Work, input: CreateOpportunityInput) -> models.Opportunity:
    """Opens a sale to a customer that was met."""
    return await service.create_opportunity(work=work, **given(input))


@door(Permission.OPPORTUNITY_SELL, gives=OPPORTUNITIES, payload="opportunity", subject=OPPORTUNITIES)
async def update_opportunity(
    work: Work, opportunity: models.Opportunity, input: UpdateOpportunityInput
) -> models.Opportunity:
    """Changes what is expected of an open sale."""
    return await service.update_opportunity(work=work, opportunity=opportunity, **given(input))


@door(Permission.OPPORTUNITY_SELL, gives=OPPORTUNITIES, payload="opportunity", subject=OPPORTUNITIES)
async def advance_opportunity(
    work: Work, opportunity: models.Opportunity, input: AdvanceOpportunityInput
) -> models.Opportunity:
    """Takes a sale to its next stage, up to the acceptance."""
    return await service.advance_opportunity(work=work, opportunity=opportunity, **given(input))


@door(Permission.OPPORTUNITY_SELL, gives=OPPORTUNITIES, payload="opportunity", subject=OPPORTUNITIES)
async def set_back_opportunity(
    work: Work, opportunity: models.Opportunity, input: SetBackOpportunityInput
) -> models.Opportunity:
    """Sets a sale back to an earlier stage."""
    return await service.set_back_opportunity(work=work, opportunity=opportunity, **given(input))


@door(Permission.OPPORTUNITY_SELL, gives=OPPORTUNITIES, payload="opportunity", subject=OPPORTUNITIES)
async def win_opportunity(
    work: Work, opportunity: models.Opportunity, input: WinOpportunityInput
) -> models.Opportunity:
    """Ends an accepted sale as won, once the money was collected."""
    return await service.win_opportunity(work=work, opportunity=opportunity, **given(input))


@door(Permission.OPPORTUNITY_SELL, gives=OPPORTUNITIES, payload="opportunity", subject=OPPORTUNITIES)
async def lose_opportunity(
    work: Work, opportunity: models.Opportunity, input: LoseOpportunityInput
) -> models.Opportunity:
    """Ends a sale as lost, with why and to whom."""
    return await service.lose_opportunity(work=work, opportunity=opportunity, **given(input))


@door(Permission.OPPORTUNITY_ASSIGN, gives=OPPORTUNITIES, payload="opportunity", subject=OPPORTUNITIES)
async def reopen_opportunity(
    work: Work, opportunity: models.Opportunity, input: ReopenOpportunityInput
) -> models.Opportunity:
    """Takes a lost sale up again where it was lost, in a new round."""
    return await service.reopen_opportunity(work=work, opportunity=opportunity, **given(input))


@door(Permission.OPPORTUNITY_ASSIGN, gives=OPPORTUNITIES, payload="opportunity", subject=OPPORTUNITIES)
async def reassign_opportunity(
    work: Work, opportunity: models.Opportunity, input: ReassignOpportunityInput
) -> models.Opportunity:
    """Gives an open sale to another owner; it goes along to their branch."""
    return await service.reassign_opportunity(work=work, opportunity=opportunity, **given(input))


MUTATIONS = [
    create_opportunity.field,
    update_opportunity.field,
    advance_opportunity.field,
    set_back_opportunity.field,
    win_opportunity.field,
    lose_opportunity.field,
    reopen_opportunity.field,
    reassign_opportunity.field,
    bulk(reassign_opportunity, plural="opportunities"),
]

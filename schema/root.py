"""The tenant's schema, put together from the domains."""

import strawberry
from strawberry.schema.config import StrawberryConfig
from strawberry.tools import create_type

from schema.announcements import mutations as announcements
from schema.announcements.queries import AnnouncementQueries
from schema.approvals import mutations as approvals
from schema.approvals.queries import ApprovalQueries
from schema.audit.queries import AuditQueries
from schema.branches import mutations as branches
from schema.branches.closing import ClosingQueries
from schema.branches.queries import BranchQueries
from schema.care import mutations as care
from schema.care.queries import CareQueries
from schema.claims import mutations as claims
from schema.claims.queries import ClaimQueries
from schema.complaints import mutations as complaints
from schema.complaints.analysis import ComplaintAnalysisQueries
from schema.complaints.queries import ComplaintQueries
from schema.complaints.subscriptions import ComplaintSubscriptions
from schema.core.resolvers import bind
from schema.core.roots import CoreQueries
from schema.core.scalars import SCALARS
from schema.customers import mutations as customers
from schema.customers.figures import CustomerFigureQueries
from schema.customers.queries import CustomerQueries
from schema.departures import mutations as departures
from schema.departures.queries import DepartureQueries
from schema.exams import mutations as exams
from schema.exams.queries import ExamQueries
from schema.federation import mutations as federation
from schema.federation.queries import FederationQueries
from schema.identity import mutations as identity
from schema.identity.queries import IdentityQueries
from schema.ledger.queries import LedgerQueries
from schema.licences import mutations as licences
from schema.licences.queries import LicenceQueries
from schema.opportunities import mutations as opportunities
from schema.opportunities.figures import PipelineQueries
from schema.opportunities.queries import OpportunityQueries
from schema.orders import mutations as orders
from schema.orders.ageing import AgeingQueries
from schema.orders.figures import OrderFigureQueries
from schema.orders.queries import OrderQueries
from schema.orders.statements import StatementQueries
from schema.orders.subscriptions import OrderSubscriptions
from schema.policies import mutations as policies
from schema.policies.figures import PolicyFigureQueries
from schema.policies.persistency import PersistencyQueries
from schema.policies.queries import PolicyQueries
from schema.programs import mutations as programs
from schema.programs.queries import ProgramQueries
from schema.project_groups import mutations as project_groups
from schema.project_groups.queries import ProjectGroupQueries
from schema.settings import mutations as settings
from schema.settings.queries import SettingsQueries
from schema.settings.reckoning import ReckoningQueries
from schema.staff import mutations as staff
from schema.staff.figures import StaffFigureQueries
from schema.staff.queries import StaffQueries
from schema.training import mutations as training
from schema.training.queries import TrainingQueries
from schema.training.rates import CertificationQueries


@strawberry.type(description="What can be read; every list shows only what the viewer may see.")
class Query(
    AgeingQueries,
    AnnouncementQueries,
    ApprovalQueries,
    AuditQueries,
    BranchQueries,
    CareQueries,
    CertificationQueries,
    ClaimQueries,
    ClosingQueries,
    ComplaintQueries,
    ComplaintAnalysisQueries,
    CoreQueries,
    CustomerFigureQueries,
    CustomerQueries,
    DepartureQueries,
    FederationQueries,
    IdentityQueries,
    ProgramQueries,
    LedgerQueries,
    ExamQueries,
    LicenceQueries,
    OpportunityQueries,
    OrderFigureQueries,
    OrderQueries,
    PersistencyQueries,
    PipelineQueries,
    PolicyFigureQueries,
    PolicyQueries,
    ProjectGroupQueries,
    ReckoningQueries,
    SettingsQueries,
    StaffFigureQueries,
    StaffQueries,
    StatementQueries,
    TrainingQueries,
):
    pass


Mutation = create_type(
    "Mutation",
    [
        *announcements.MUTATIONS,
        *approvals.MUTATIONS,
        *branches.MUTATIONS,
        *claims.MUTATIONS,
        *care.MUTATIONS,
        *complaints.MUTATIONS,
        *customers.MUTATIONS,
        *federation.MUTATIONS,
        *identity.MUTATIONS,
        *programs.MUTATIONS,
        *opportunities.MUTATIONS,
        *orders.MUTATIONS,
        *policies.MUTATIONS,
        *project_groups.MUTATIONS,
        *settings.MUTATIONS,
        *staff.MUTATIONS,
        *departures.MUTATIONS,
        *training.MUTATIONS,
        *licences.MUTATIONS,
        *exams.MUTATIONS,
    ],
    description="What can be changed; each field is one transaction, kept whole or not at all.",
)


@strawberry.type(description="What can be followed live; each event is answered as a query of its own.")
class Subscription(ComplaintSubscriptions, OrderSubscriptions):
    pass


def build(query: type, mutation: type, subscription: type | None = None) -> strawberry.Schema:
    """A schema whose declared fields have their resolvers."""
    made = strawberry.Schema(
        query=query, mutation=mutation, subscription=subscription, config=StrawberryConfig(scalar_map=SCALARS)
    )
    bind(made._schema)
    return made


schema = build(Query, Mutation, Subscription)

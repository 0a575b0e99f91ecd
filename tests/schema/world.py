"""One object of each type at each place of the small chain, and what finds it."""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from schema.core.ids import encode
from tenants.announcements.queries import ANNOUNCEMENTS
from tenants.approvals.queries import APPROVAL_REQUESTS
from tenants.audit.queries import AUDIT_ENTRIES, CLEAR_READS
from tenants.care.queries import CARE_VISITS
from tenants.claims.queries import CLAIMS
from tenants.complaints.models import Complaint
from tenants.complaints.queries import COMPLAINTS
from tenants.core.audit import AuditEntry
from tenants.core.clear_reads import ClearRead, Readings
from tenants.customers.models import Contact, Customer
from tenants.customers.queries import CONTACTS, CUSTOMER_DUPLICATES, CUSTOMERS, POOLED_LEADS
from tenants.customers.service import log_contact
from tenants.customers.workflow import ContactChannel, ContactResult
from tenants.identity.sources import USERS
from tenants.ledger.models import LedgerEntry
from tenants.ledger.posting import about, post
from tenants.ledger.queries import LEDGER_ENTRIES
from tenants.ledger.workflow import LedgerAccount, LedgerEvent, Line
from tenants.opportunities.queries import OPPORTUNITIES
from tenants.policies.queries import POLICIES
from tenants.project_groups.queries import PROJECT_GROUPS
from tenants.staff.departure_queries import DEPARTURES
from tests.people import Chain
from tests.schema.announcements.inputs import put_announcement
from tests.schema.calls import PLACES, Desk, Place
from tests.schema.care.inputs import put_care_visit
from tests.schema.complaints.inputs import put_complaint
from tests.schema.customers.inputs import put_lead, put_twins
from tests.schema.identity.inputs import open_accounts
from tests.schema.orders.rows import bare_order
from tests.schema.project_groups.inputs import put_group
from tests.schema.staff.inputs import RECEIVERS
from tests.schema.training.inputs import put_training
from tests.tenants.approvals.cases import ask_for_change
from tests.tenants.claims.cases import report
from tests.tenants.opportunities.cases import OFFERED, open_sale
from tests.tenants.policies.cases import IN_FORCE, insist, propose
from tests.tenants.staff.cases import notice

# Root fields that show objects which belong to a place, and the type of the objects.
LISTS = {
    "accountStatements": "AccountStatement",
    "announcements": "Announcement",
    "approvalRequests": "ApprovalRequest",
    "auditEntries": "AuditEntry",
    "branches": "Branch",
    "claims": "Claim",
    "careVisits": "CareVisit",
    "clearReads": "ClearRead",
    "dueCareVisits": "CareVisit",
    "collectionVisits": "CollectionVisit",
    "complaints": "Complaint",
    "contacts": "Contact",
    "customers": "Customer",
    "duplicateCustomers": "CustomerDuplicate",
    "departures": "Departure",
    "invoices": "Invoice",
    "ledgerEntries": "LedgerEntry",
    "opportunities": "Opportunity",
    "orders": "Order",
    "policies": "Policy",
    "publicPool": "PooledLead",
    "projectGroups": "ProjectGroup",
    "receipts": "Receipt",
    "staffMembers": "StaffMember",
    "certificates": "Certificate",
    "examResults": "ExamResult",
    "examPapers": "ExamPaper",
    "licencePaths": "LicencePath",
    "trainingRecords": "TrainingRecord",
    "trainingSessions": "TrainingSession",
    "users": "User",
}
SINGLES = {
    "announcement": "Announcement",
    "approvalRequest": "ApprovalRequest",
    "branch": "Branch",
    "claim": "Claim",
    "complaint": "Complaint",
    "customer": "Customer",
    "opportunity": "Opportunity",
    "departure": "Departure",
    "examPaper": "ExamPaper",
    "order": "Order",
    "policy": "Policy",
    "projectGroup": "ProjectGroup",
    "staffMember": "StaffMember",
    "certificate": "Certificate",
    "licencePath": "LicencePath",
    "trainingRecord": "TrainingRecord",
    "trainingSession": "TrainingSession",
    "user": "User",
}


@dataclass(frozen=True)
class World:
    """The chain with one object of each type at each place, by global id."""

    desk: Desk
    ids: dict[tuple[str, str], str]
    names: dict[tuple[str, str], str]
    audited: dict[str, str]

    @property
    def chain(self) -> Chain:
        return self.desk.chain


async def _contact(chain: Chain, place: Place) -> Contact:
    async with chain.work() as work:
        return await log_contact(
            work=work,
            customer=chain.customers[place.customer],
            channel=ContactChannel.TELEPHONE,
            result=ContactResult.REACHED,
            note="电话回访",
        )


async def _complaint(chain: Chain, place: Place, subject: str) -> Complaint:
    return await put_complaint(
        chain, branch=place.branch, customer=place.customer, handler=place.staff, subject=subject
    )


async def _clear_read(chain: Chain, customer: Customer) -> ClearRead:
    readings = Readings()
    readings.shown(source=CUSTOMERS, id=customer.id, column="phone")
    async with chain.work() as work:
        await readings.write(actor=work.actor, now=work.now, request_id="request-of-the-world")
        return await ClearRead.get(keys__contains=[str(customer.id)])


async def _posted(chain: Chain, place: Place) -> LedgerEntry:
    customer, member = chain.customers[place.customer], chain.staff[place.staff]
    async with chain.work() as work:
        return await post(
            work=work,
            event=LedgerEvent.INVOICE,
            about=about(customer, branch_id=customer.branch_id, customer_id=customer.id, staff_member_id=member.id),
            currency="CNY",
            lines=[Line(LedgerAccount.RECEIVABLE, Decimal(8)), Line(LedgerAccount.REVENUE, Decimal(-8))],
            memo="发票",
        )


async def take_world(desk: Desk) -> World:
    """Logs a contact with each customer, a complaint of theirs and that they were looked at; the rest is there."""
    chain, ids, names, audited = desk.chain, {}, {}, {}
    accounts = await open_accounts(chain)
    for name, place in PLACES.items():
        branch, member, customer = (
            chain.branches[place.branch],
            chain.staff[place.staff],
            chain.customers[place.customer],
        )
        for entity, record in (("Branch", branch), ("StaffMember", member), ("Customer", customer)):
            ids[entity, name], names[entity, name] = chain.id(record), record.name
        subject = names["Complaint", name] = f"{place.customer}投诉理赔迟延"
        ids["Complaint", name] = str(encode(COMPLAINTS, (await _complaint(chain, place, subject)).id))
        pair = (await put_twins(chain, place.customer)).pair
        ids["CustomerDuplicate", name] = str(encode(CUSTOMER_DUPLICATES, pair.id))
        told = await put_announcement(chain, branch=place.branch, title=f"{name}通知")
        ids["Announcement", name], names["Announcement", name] = str(encode(ANNOUNCEMENTS, told.id)), told.title
        asked = await ask_for_change(chain, by=place.staff, customer=place.customer)
        ids["ApprovalRequest", name] = str(encode(APPROVAL_REQUESTS, asked.id))
        names["ApprovalRequest", name] = asked.number or ""
        ids["Contact", name] = str(encode(CONTACTS, (await _contact(chain, place)).id))
        ids["CareVisit", name] = str(encode(CARE_VISITS, (await put_care_visit(chain, place.customer)).id))
        ids["PooledLead", name] = str(encode(POOLED_LEADS, (await put_lead(chain, place.customer)).id))
        ids["LedgerEntry", name] = str(encode(LEDGER_ENTRIES, (await _posted(chain, place)).id))
        policy = await propose(chain, customer=place.customer, steps=(*IN_FORCE, insist), actor=chain.actor("HQ_ADMIN"))
        ids["Policy", name], names["Policy", name] = str(encode(POLICIES, policy.id)), policy.number or ""
        claim = await report(chain, policy=policy)
        ids["Claim", name], names["Claim", name] = str(encode(CLAIMS, claim.id)), claim.number or ""
        sale = await open_sale(chain, customer=place.customer, steps=OFFERED)
        ids["Opportunity", name] = str(encode(OPPORTUNITIES, sale.id))
        names["Opportunity", name] = sale.number or ""
        for entity, key in (await bare_order(chain, name=name, customer=place.customer, seller=place.staff)).items():
            ids[entity, name], names[entity, name] = key, f"{entity[0]}-{name}"
        left = await notice(chain, place.staff, receiver=RECEIVERS[place.staff])
        ids["Departure", name], names["Departure", name] = str(encode(DEPARTURES, left.id)), left.number or ""
        group = await put_group(chain, branch=place.branch, leader=place.staff)
        ids["ProjectGroup", name], names["ProjectGroup", name] = str(encode(PROJECT_GROUPS, group.id)), group.name
        trained = await put_training(chain, branch=place.branch, staff=place.staff)
        names["TrainingSession", name] = trained.pop("number")
        names["Certificate", name] = trained.pop("certificate")
        ids.update({(entity, name): key for entity, key in trained.items()})
        async with chain.reading():
            entry = await AuditEntry.filter(entity_id=customer.id).first()
        assert entry is not None
        audited[name] = str(entry.entity_id)
        ids["ClearRead", name] = str(encode(CLEAR_READS, (await _clear_read(chain, customer)).id))
        user = accounts.users[place.staff]
        ids["User", name], names["User", name] = str(encode(USERS, user.id)), user.display_name
        ids["AuditEntry", name] = str(encode(AUDIT_ENTRIES, entry.id))
    return World(desk, ids, names, audited)


# One object of each type, found by something only it has.
CONDITIONS: dict[str, Callable[[World, str], str]] = {
    "Announcement": lambda world, place: f'{{title: {{eq: "{world.names["Announcement", place]}"}}}}',
    "Branch": lambda world, place: f'{{name: {{eq: "{world.names["Branch", place]}"}}}}',
    "StaffMember": lambda world, place: f'{{name: {{eq: "{world.names["StaffMember", place]}"}}}}',
    "Customer": lambda world, place: f'{{name: {{eq: "{world.names["Customer", place]}"}}}}',
    "Complaint": lambda world, place: f'{{subject: {{eq: "{world.names["Complaint", place]}"}}}}',
    "ApprovalRequest": lambda world, place: f'{{number: {{eq: "{world.names["ApprovalRequest", place]}"}}}}',
    "CustomerDuplicate": lambda world, place: f'{{older: {{name: {{eq: "{world.names["Customer", place]}"}}}}}}',
    "Departure": lambda world, place: f'{{number: {{eq: "{world.names["Departure", place]}"}}}}',
    "Contact": lambda world, place: f'{{customer: {{name: {{eq: "{world.names["Customer", place]}"}}}}}}',
    "CareVisit": lambda world, place: f'{{customer: {{name: {{eq: "{world.names["Customer", place]}"}}}}}}',
    "PooledLead": lambda world, place: f'{{name: {{eq: "{world.names["Customer", place]}"}}}}',
    "AccountStatement": lambda world, place: f'{{number: {{eq: "{world.names["AccountStatement", place]}"}}}}',
    "Certificate": lambda world, place: f'{{number: {{eq: "{world.names["Certificate", place]}"}}}}',
    "LicencePath": lambda world, place: f'{{staffMember: {{name: {{eq: "{world.names["StaffMember", place]}"}}}}}}',
    "ExamPaper": lambda world, place: f'{{staffMember: {{name: {{eq: "{world.names["StaffMember", place]}"}}}}}}',
    "ExamResult": lambda world, place: f'{{staffMember: {{name: {{eq: "{world.names["StaffMember", place]}"}}}}}}',
    "TrainingSession": lambda world, place: f'{{number: {{eq: "{world.names["TrainingSession", place]}"}}}}',
    "TrainingRecord": lambda world, place: f'{{staffMember: {{name: {{eq: "{world.names["StaffMember", place]}"}}}}}}',
    "ProjectGroup": lambda world, place: f'{{name: {{eq: "{world.names["ProjectGroup", place]}"}}}}',
    "Opportunity": lambda world, place: f'{{number: {{eq: "{world.names["Opportunity", place]}"}}}}',
    "Order": lambda world, place: f'{{number: {{eq: "{world.names["Order", place]}"}}}}',
    "Claim": lambda world, place: f'{{number: {{eq: "{world.names["Claim", place]}"}}}}',
    "Invoice": lambda world, place: f'{{number: {{eq: "{world.names["Invoice", place]}"}}}}',
    "Policy": lambda world, place: f'{{number: {{eq: "{world.names["Policy", place]}"}}}}',
    "Receipt": lambda world, place: f'{{order: {{number: {{eq: "{world.names["Order", place]}"}}}}}}',
    "CollectionVisit": lambda world, place: f'{{order: {{number: {{eq: "{world.names["Order", place]}"}}}}}}',
    "ClearRead": lambda world, place: f'{{entityKeys: {{contains: "{world.audited[place]}"}}}}',
    "LedgerEntry": lambda world, place: f'{{customer: {{name: {{eq: "{world.names["Customer", place]}"}}}}}}',
    "User": lambda world, place: f'{{displayName: {{eq: "{world.names["User", place]}"}}}}',
    "AuditEntry": lambda world, place: f'{{entityKey: {{eq: "{world.audited[place]}"}}}}',
}

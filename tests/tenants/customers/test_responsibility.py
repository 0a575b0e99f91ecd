"""One responsible manager at any time, and an unbroken chain of hand-overs; call-backs kept in the order of time."""

from datetime import date, datetime, timedelta
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tenants.branches.models import Branch
from tenants.core.actor import platform_actor
from tenants.core.dates import local_date
from tenants.core.errors import Refusal
from tenants.core.work import Work, unit_of_work
from tenants.customers.models import Contact, Customer, HandOver
from tenants.customers.opening import create_customer
from tenants.customers.service import hand_over_customer, log_contact
from tenants.customers.workflow import ContactChannel, ContactResult, CustomerKind
from tenants.processes.employment import change_employment, transfer_staff_member
from tenants.staff.models import StaffMember
from tenants.staff.workflow import EMPLOYED, EmploymentState
from tests.people import NOW, Chain
from tests.tenants.staff.cases import certified

WHICH = st.integers(0, 20)
STEPS = st.lists(
    st.tuples(st.sampled_from(["open", "hand over", "transfer", "leave"]), WHICH, WHICH), min_size=1, max_size=15
)
PROPERTY = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


async def _step(work: Work, what: str, first: int, second: int) -> None:
    staff, branches = await StaffMember.all().order_by("id"), await Branch.all().order_by("id")
    member, customers = staff[first % len(staff)], await Customer.all().order_by("id")
    customer = customers[second % len(customers)]
    match what:
        case "open":
            await create_customer(
                work=work, kind=CustomerKind.PERSON, name="某人", branch_id=member.branch_id, manager_id=member.id
            )
        case "hand over":
            await hand_over_customer(work=work, customer=customer, receiver_id=member.id, reason="调整")
        case "transfer":
            branch = branches[second % len(branches)]
            await transfer_staff_member(work=work, staff_member=member, branch_id=branch.id, reason="调动")
        case "leave":
            await certified(member, work=work)
            await change_employment(work=work, staff_member=member, state=EmploymentState.RESIGNED, reason="离职")


async def _require_chain(customer: Customer) -> None:
    """From nobody to the first manager, from each to the next, to whoever is responsible now."""
    manager = await StaffMember.get(id=customer.manager_id)
    assert manager.state in EMPLOYED
    assert customer.branch_id == manager.branch_id
    passed = await HandOver.filter(customer_id=customer.id).values("giver_id", "receiver_id")
    following = {row["giver_id"] for row in passed if row["giver_id"]}
    assert [row["giver_id"] for row in passed].count(None) == 1
    assert following <= {row["receiver_id"] for row in passed}
    received = [row["receiver_id"] for row in passed]
    given_away = [row["giver_id"] for row in passed if row["giver_id"]]
    for giver in given_away:
        received.remove(giver)
    assert received == [customer.manager_id]


@PROPERTY
@given(steps=STEPS)
async def test_a_customer_has_one_manager_who_works_here_whatever_happens(chain: Chain, steps: list[Any]) -> None:
    actor = platform_actor(client_id="tests")
    async with unit_of_work(tenant=chain.tenant, actor=actor, now=NOW, request_id="chain", dry_run=True) as work:
        for step in steps:
            try:
                async with work.attempt():
                    await _step(work, *step)
            except Refusal:
                continue
        for customer in await Customer.all():
            await _require_chain(customer)


CONTACTS = st.lists(
    st.tuples(st.integers(0, 200), st.none() | st.integers(0, 30)), min_size=1, max_size=8, unique_by=lambda row: row[0]
)


@PROPERTY
@given(contacts=CONTACTS)
async def test_a_promise_is_kept_by_the_next_contact_in_whatever_order_they_are_logged(
    chain: Chain, contacts: list[tuple[int, int | None]]
) -> None:
    actor, customer = platform_actor(client_id="tests"), chain.customers["周杰"]
    async with unit_of_work(tenant=chain.tenant, actor=actor, now=NOW, request_id="log", dry_run=True) as work:
        for hours, days in contacts:
            at = NOW - timedelta(hours=hours)
            await log_contact(
                work=work,
                customer=await Customer.get(id=customer.id),
                channel=ContactChannel.TELEPHONE,
                result=ContactResult.REACHED,
                note="电话",
                contacted_at=at,
                callback_due_on=_due(at, days),
            )
        kept = await Contact.filter(customer_id=customer.id).order_by("contacted_at")
        told = [(contact.contacted_at, contact.callback_due_on, contact.called_back_at) for contact in kept]
        assert told == _expected(contacts)
        assert (await Customer.get(id=customer.id)).callback_due_on == told[-1][1]


def _due(at: datetime, days: int | None) -> date | None:
    return None if days is None else local_date(at, zone="Asia/Shanghai") + timedelta(days=days)


def _expected(contacts: list[tuple[int, int | None]]) -> list[tuple[datetime, date | None, datetime | None]]:
    moments = sorted((NOW - timedelta(hours=hours), days) for hours, days in contacts)
    later = [at for at, _ in moments[1:]]
    return [
        (at, _due(at, days), following if days is not None else None)
        for (at, days), following in zip(moments, [*later, None], strict=True)
    ]

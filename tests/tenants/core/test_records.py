"""Records looked up: several in one statement."""

import pytest

from tenants.branches.queries import BRANCHES
from tenants.core.errors import Missing
from tenants.core.expressions import eq
from tenants.core.records import Sought, whole
from tenants.customers.models import Customer
from tenants.customers.queries import CUSTOMERS
from tests.people import Chain
from tests.statements import recorded


async def test_what_is_expected_is_looked_up_in_one_statement(chain: Chain) -> None:
    """Each under the actor's own scope, and what is not there without the others."""
    seen, out_of_sight = chain.customers["周杰"], chain.customers["郑爽"]
    nowhere = Sought(whole(Customer), eq("name", "无此人"))
    async with chain.work(chain.actor("REGIONAL_MANAGER")) as work:
        work.expect(work.named(source=CUSTOMERS, id=seen.id), work.named(source=CUSTOMERS, id=out_of_sight.id), nowhere)
        with recorded() as sent:
            branch = await work.find(source=BRANCHES, id=seen.branch_id, field="branch_id", hold=True)
            customer = await work.find(source=CUSTOMERS, id=seen.id, field="customer_id")
            assert await work.first(nowhere) is None
            with pytest.raises(Missing):
                await work.find(source=CUSTOMERS, id=out_of_sight.id, field="customer_id")
        assert len(sent) == 1
        assert (branch.id, customer.id, customer.name) == (seen.branch_id, seen.id, "周杰")
        made = Customer(kind=seen.kind, name="无此人", branch=branch, manager_id=seen.manager_id, currency="CNY")
        await made.save()
        assert await work.first(nowhere) == made, "it is there now"

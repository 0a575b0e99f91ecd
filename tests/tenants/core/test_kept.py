"""A query that Tortoise writes once and that is asked with new values."""

from typing import Any
from uuid import UUID

from tortoise.queryset import ValuesQuery

from tenants.core.kept import KeptQuery
from tenants.core.routing import run_reading
from tenants.core.scope import tenant_scope
from tenants.customers.models import Customer
from tests.people import Chain


async def test_each_use_has_its_own_values_and_the_querys_own_stay(chain: Chain, other_chain: Chain) -> None:
    written: list[UUID] = []

    def write(*, id: UUID, name: str) -> ValuesQuery[Any]:
        written.append(id)
        return Customer.filter(id=id, name=name, kind="PERSON").values("name", "branch__code")

    query = KeptQuery(write, id=UUID(int=7), name="a sample")
    found = []
    for place in (chain, other_chain):
        with tenant_scope(place.tenant):
            for name in ("周杰", "吴磊", "上海恒远贸易有限公司"):
                customer = place.customers[name]
                rows = await run_reading(lambda customer=customer: query.rows(id=customer.id, name=customer.name))  # type: ignore[misc]
                found.append([(row["name"], row["branch__code"]) for row in rows])

    assert found == [[("周杰", "PUDONG")], [("吴磊", "XUHUI")], []] * 2
    assert len(written) == 1

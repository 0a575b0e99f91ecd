"""Rows that resemble others, of many patterns at once."""

from tenants.core.alike import Pattern, first_alike
from tenants.core.expressions import Not, eq
from tenants.customers.models import Customer
from tests.people import Chain


async def test_of_each_pattern_the_first_rows_are_found_in_the_order_of_their_keys(chain: Chain) -> None:
    pudong = chain.branches["PUDONG"].id
    grams: list[Pattern] = [
        {"kind": "PERSON", "search_grams": ["欧阳", "娜娜"]},
        {"kind": "ORGANISATION", "search_grams": ["欧阳"]},
        {"kind": "PERSON", "search_grams": ["磊"]},
    ]
    async with chain.reading():

        async def names(patterns: list[Pattern]) -> list[list[str]]:
            other = Not(eq("name", "周杰"))
            found = await first_alike(model=Customer, columns=["id", "name"], where=other, patterns=patterns, limit=2)
            return [[row["name"] for row in rows] for rows in found]

        assert await names(grams) == [["欧阳娜娜"], [], ["吴磊"]]
        assert await names([{"kind": "PERSON"}, {"kind": "ORGANISATION"}]) == [
            ["欧阳娜娜", "吴磊"],
            ["上海恒远贸易有限公司"],
        ]
        assert await names([{"branch_id": pudong}]) == [[]]

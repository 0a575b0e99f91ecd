"""The ledger as callers see it: entries with postings that sum to zero, and what each customer owes."""

from tenants.ledger.posting import reverse
from tests.people import NOW, Chain
from tests.tenants.ledger.test_posting import invoiced

ENTRIES = """{ ledgerEntries(orderBy: [{day: ASC}]) { nodes {
    event day memo subject { ... on Customer { name } } customer { name } staffMember { name }
    reverses { event } postings { account amount { amount currency } } } } }"""


async def test_entries_tell_what_they_are_about_and_in_red_what_they_take_back(chain: Chain) -> None:
    async with chain.work() as work:
        await reverse(work=work, entry=await invoiced(chain, work, "周杰", "120.50", day=NOW.date()), memo="有误")
    nodes = (await chain.ask(chain.actor("BRANCH_MANAGER"), ENTRIES))["ledgerEntries"]["nodes"]
    told = [
        (node["event"], node["reverses"], [(p["account"], p["amount"]["amount"]) for p in node["postings"]])
        for node in sorted(nodes, key=lambda node: node["reverses"] is not None)
    ]
    assert told == [
        ("INVOICE", None, [("RECEIVABLE", "120.50"), ("REVENUE", "-120.50")]),
        ("REVERSAL", {"event": "INVOICE"}, [("RECEIVABLE", "-120.50"), ("REVENUE", "120.50")]),
    ]
    assert nodes[0]["subject"] == nodes[0]["customer"] == {"name": "周杰"}
    assert nodes[0]["staffMember"] == {"name": "张伟"}


async def test_a_customers_receivables_are_told_to_whoever_may_read_the_ledger(chain: Chain) -> None:
    async with chain.work() as work:
        await invoiced(chain, work, "周杰", "99.90")
    query = '{ customers(where: {name: {eq: "周杰"}}) { nodes { receivables { amount currency } } } }'
    told = await chain.ask(chain.actor("BRANCH_MANAGER"), query)
    assert told["customers"]["nodes"] == [{"receivables": [{"amount": "99.90", "currency": "CNY"}]}]
    blind = chain.actor("BRANCH_MANAGER")
    blind = chain.person("003", {p: reach for p, reach in blind.reaches.items() if p.value != "ledger:read"})
    assert await chain.codes(blind, query) == ["FORBIDDEN"]

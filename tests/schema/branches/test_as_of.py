"""The tree as it stood on a day: lists, edges, conditions and figures, within today's rights, under both executors."""

from datetime import date
from typing import Any

from tenants.branches.service import create_branch, move_branch
from tenants.branches.workflow import BranchLevel
from tenants.core.actor import Actor, Reach
from tenants.core.permissions import Permission
from tests.people import Chain, as_read
from tests.schema.calls import Desk
from tests.schema.complaints.inputs import put_complaint
from tests.schema.engine.agreement import both, disagreement
from tests.schema.engine.generated import Made

BEFORE, MOVED, OPENED = "2025-12-31", "2026-01-01", "2026-02-01"
TREE = """query($day: Date) { branches(asOf: $day) { totalCount nodes { code parent(asOf: $day) { name }
    children(asOf: $day) { totalCount nodes { code } } ancestors(asOf: $day) { name } } } }"""
BELOW = """query($id: ID!, $day: Date) {
    branches(where: {descendantOf: {branchId: $id, asOf: $day}}) { nodes { code } }
    customers(where: {branch: {descendantOf: {branchId: $id, asOf: $day}}}) { totalCount }
    complaintAnalysis(month: "2026-03", groupBy: [BRANCH], branchId: $id, asOf: $day) {
        total { received complaints { totalCount } } groups { branch { code } received perThousandCustomers } }
    receivableAgeing(groupBy: [], branchId: $id, asOf: $day) { amount { amount } }
    persistency(month: "2026-03", groupBy: [], branchId: $id, asOf: $day) { months }
    certificationRates(branchId: $id, asOf: $day) { needed } }"""


async def _history(chain: Chain) -> None:
    """浦东, with its group, moved to the west with the new year; in February a branch was opened in the east."""
    async with chain.work() as work:
        pudong, west = chain.branches["PUDONG"], chain.branches["WEST"]
        held = await type(pudong).get(id=pudong.id)
        await move_branch(work=work, branch=held, parent_id=west.id, since=date(2026, 1, 1), reason="区域调整")
        await create_branch(
            work=work,
            code="JINGAN",
            name="静安营业部",
            level=BranchLevel.BRANCH,
            kind=chain.tenant.industry.upper(),
            parent_id=chain.branches["EAST"].id,
            since=date(2026, 2, 1),
        )


async def _both(chain: Chain, actor: Actor, query: str, **variables: Any) -> dict[str, Any]:
    """What either executor answers, which is the same."""
    answers = await both(chain, actor, Made(query, variables))
    assert answers is not None
    assert disagreement(*answers) is None
    assert not answers[1].errors, answers[1].errors
    data = as_read(answers[1]).data
    assert data is not None
    return data


async def _tree(chain: Chain, actor: Actor, day: str | None) -> dict[str, Any]:
    found = await _both(chain, actor, TREE, day=day)
    nodes = found["branches"]["nodes"]
    assert found["branches"]["totalCount"] == len(nodes)
    assert all(node["children"]["totalCount"] == len(node["children"]["nodes"]) for node in nodes)
    return {
        node["code"]: (
            node["parent"] and node["parent"]["name"],
            [child["code"] for child in node["children"]["nodes"]],
            [above["name"] for above in node["ancestors"]],
        )
        for node in nodes
    }


async def test_the_tree_of_any_day_is_told(desk: Desk) -> None:
    chain, actor = desk.chain, desk.chain.actor("HQ_ADMIN")
    await _history(chain)
    before, moved, now = [await _tree(chain, actor, day) for day in (BEFORE, MOVED, None)]
    assert before["EAST"] == ("总部", ["PUDONG", "XUHUI"], ["总部"])
    assert before["PUDONG-1"] == ("浦东营业部", [], ["浦东营业部", "华东大区", "总部"])
    assert moved["EAST"] == ("总部", ["XUHUI"], ["总部"])
    assert moved["PUDONG"] == ("西南大区", ["PUDONG-1"], ["西南大区", "总部"])
    assert set(before) == set(moved) == set(now) - {"JINGAN"}
    assert (await _tree(chain, actor, OPENED)) == now == await _tree(chain, actor, "2099-01-01")
    assert await _tree(chain, actor, "2023-12-31") == {}


async def test_conditions_and_figures_follow_the_tree_of_the_day(desk: Desk) -> None:
    chain, actor = desk.chain, desk.chain.actor("HQ_ADMIN")
    for branch, customer, handler in (("PUDONG", "周杰", "003"), ("XUHUI", "吴磊", "006"), ("CHENGDU", "郑爽", "007")):
        await put_complaint(chain, branch=branch, customer=customer, handler=handler)
    await _history(chain)
    east = desk.branch("EAST")
    before = await _both(chain, actor, BELOW, id=east, day=BEFORE)
    now = await _both(chain, actor, BELOW, id=east, day=None)
    assert [node["code"] for node in before["branches"]["nodes"]] == ["EAST", "PUDONG", "PUDONG-1", "XUHUI"]
    assert [node["code"] for node in now["branches"]["nodes"]] == ["EAST", "JINGAN", "XUHUI"]
    assert (before["customers"]["totalCount"], now["customers"]["totalCount"]) == (4, 1)
    figures, of_now = before["complaintAnalysis"], now["complaintAnalysis"]
    assert figures["total"] == {"received": 2, "complaints": {"totalCount": 2}}
    assert of_now["total"] == {"received": 1, "complaints": {"totalCount": 1}}
    rates = {row["branch"]["code"]: (row["received"], row["perThousandCustomers"]) for row in figures["groups"]}
    assert rates == {"PUDONG": (1, "1000.00"), "XUHUI": (1, "1000.00")}
    assert (await chain.codes(actor, BELOW, id="###", day=BEFORE)) != []


async def test_what_is_seen_of_a_past_tree_follows_the_rights_of_today(desk: Desk) -> None:
    chain = desk.chain
    await _history(chain)
    east = chain.person("002", {Permission.BRANCH_READ: Reach(paths=(chain.branches["EAST"].path,))})
    found = await _tree(chain, east, BEFORE)
    assert found == {"EAST": ("总部", ["XUHUI"], ["总部"]), "XUHUI": ("华东大区", [], ["华东大区", "总部"])}
    nested = 'query($id: ID!) { branch(id: $id) { parent { children(asOf: "2025-12-31") { totalCount } } } }'
    assert await chain.codes(east, nested, id=desk.branch("EAST")) == ["FORBIDDEN"]

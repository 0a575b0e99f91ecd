"""The certification rate, worked out by hand: thirteen sat, nine passed, 9/13 = 69.23 %; and down to the people."""

from datetime import timedelta
from decimal import Decimal
from typing import Any

from tenants.core.actor import Reach
from tenants.core.permissions import Permission
from tenants.staff.models import Post, StaffMember
from tenants.staff.workflow import EmploymentState
from tenants.training import service
from tests.people import NOW, Chain

KIND = "AGENT_LICENCE"
RATES = """query($branch: ID, $on: Date) { certificationRates(branchId: $branch, on: $on) {
    kind needed holders rate sat passed holding { totalCount } lacking { nodes { name } } } }"""
# Where they work, and the marks of their exam; 60 passes.
MARKS = {"PUDONG-1": [60, 61, 75, 88, 90, 59, 40], "XUHUI": [60, 70, 80, 100, 30, 0]}


async def _class(chain: Chain) -> None:
    """Thirteen agents sit the exam, nine pass and are certified; one who has left would pass too."""
    async with chain.work() as work:
        post = await Post.get(code="SALESPERSON")
        sitting = [(branch, mark, EmploymentState.REGULAR) for branch, marks in MARKS.items() for mark in marks]
        for index, (branch, mark, state) in enumerate([*sitting, ("XUHUI", 99, EmploymentState.RESIGNED)]):
            member = StaffMember(
                number=f"8{index:02}", name=f"代理人{mark}", branch=chain.branches[branch], post=post, state=state
            )
            await member.save()
            result = await service.record_exam_result(work=work, staff_member=member, kind=KIND, score=Decimal(mark))
            if result.passed:
                await service.issue_certificate(
                    work=work, staff_member=member, kind=KIND, number=f"执 {index}", issuer="银保监局"
                )


async def test_thirteen_sat_nine_passed(chain: Chain) -> None:
    async with chain.work():  # the people of the small chain are no agents
        manager = await Post.get(code="BRANCH_MANAGER")
        for member in await StaffMember.all():
            member.post = manager
            await member.save()
    await _class(chain)

    async def told(actor_role: str, **variables: object) -> dict[str, Any]:
        found = await chain.ask(chain.actor(actor_role), RATES, **variables)
        (rate,) = (rate for rate in found["certificationRates"] if rate["kind"] == KIND)
        return dict(rate)

    whole = await told("HQ_ADMIN")
    assert {name: whole[name] for name in ("needed", "holders", "rate", "sat", "passed", "holding")} == {
        "needed": 13,
        "holders": 9,
        "rate": "69.23",
        "sat": 13,
        "passed": 9,
        "holding": {"totalCount": 9},
    }
    assert {node["name"] for node in whole["lacking"]["nodes"]} == {"代理人59", "代理人40", "代理人30", "代理人0"}
    # 5 of 7 in 浦东; the manager sees no others, and headquarters may ask for them alone.
    mine = await told("BRANCH_MANAGER")
    assert (mine["holders"], mine["needed"], mine["rate"]) == (5, 7, "71.43")
    assert await told("HQ_ADMIN", branch=chain.id(chain.branches["PUDONG"])) == mine
    # The day after the last of validity nobody holds one; where nobody needs one there is no rate.
    later = (NOW + timedelta(days=4 * 365)).date().isoformat()
    assert (await told("HQ_ADMIN", on=later))["rate"] == "0.00"
    assert (await told("HQ_ADMIN", branch=chain.id(chain.branches["CHENGDU"])))["rate"] is None


async def test_rates_are_for_who_may_read_training_and_staff(chain: Chain) -> None:
    for lacking in (Permission.TRAINING_READ, Permission.STAFF_READ):
        actor = chain.person("001", {p: Reach(everything=True) for p in Permission if p is not lacking})
        assert await chain.codes(actor, "{ certificationRates { kind rate } }") == ["FORBIDDEN"]
    stranger = {"branch": "###"}
    assert await chain.codes(chain.actor("HQ_ADMIN"), RATES, **stranger) == ["NOT_FOUND"]
